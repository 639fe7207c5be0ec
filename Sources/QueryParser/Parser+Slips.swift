// Misspelt words of the grammar that were read as part of a name or topic.
//
// In: the bare words of a statement. Out: the word that was probably meant, with the query it makes.
// Leaves to others: whether the longer name exists. `quotes by Kim abuot ferry` is grammatical (Kim
// Abuot Ferry could be somebody), so the parser only reports the slip where the statement is wrong
// anyway; binding asks for `slips` when a name or topic finds nothing.

import Text

/// A word inside a name or topic that looks like a word of the grammar.
public struct Slip: Hashable, Sendable {
  /// Where the word stands.
  public var span: Span
  /// The word of the grammar it is near to: `about`.
  public var meant: String
  /// The statement with that word; it parses.
  public var fix: String
}

extension Parser {
  /// The slips in a text that parses, in order; none if it does not parse.
  ///
  ///     Parser.slips(in: ByteText("quotes by Kim abuot ferry")).first?.fix
  ///     // "quotes by Kim about ferry"
  public static func slips(in text: ByteText) -> [Slip] {
    guard let clean = try? CleanText(text) else { return [] }
    var parser = Parser(clean)
    var slips: [Slip] = []
    do {
      while parser.skipToStatement() {
        _ = try parser.statement()
        slips += parser.slips()
      }
      return slips.filter { slip in
        slip.meant.utf8.count >= 4 || !isShortWord(text.string(slip.span))
      }
    } catch {
      return []
    }
  }

  /// Real short words (`of` is near `or`) and initials prove nothing in a statement that parses.
  private static func isShortWord(_ word: String) -> Bool {
    !word.utf8.allSatisfy { 0x61...0x7A ~= $0 } || shortWords.contains(word)
  }

  private static let shortWords: Set<String> = [
    "a", "am", "an", "any", "are", "as", "at", "ban", "be", "bin", "bus", "buy", "can", "den",
    "do", "end", "fly", "for", "fur", "go", "hand", "he", "her", "him", "his", "hot", "i", "if",
    "ill", "inn", "ion", "is", "it", "land", "lot", "me", "my", "new", "no", "nor", "now", "nut",
    "of", "off", "one", "our", "out", "own", "pin", "pot", "ray", "sand", "shy", "sin", "so",
    "son", "the", "tin", "to", "ton", "up", "us", "we", "win", "won", "your",
  ]

  /// The slips of the statement that is being read.
  func slips() -> [Slip] {
    guard fixDepth > 0 else { return [] }
    var slips: [Slip] = []
    var tried = 0
    for run in wordRuns {
      var start = run.lowerBound
      while let end = lexer.bareWordEnd(at: start, isFirst: start == run.lowerBound),
        end <= run.upperBound
      {
        slips += slip(at: start..<end, of: run, tried: &tried)
        start = lexer.skipBlanks(from: end)
        if start >= run.upperBound { break }
      }
    }
    return slips
  }

  private func slip(at range: Range<Int>, of run: Range<Int>, tried: inout Int) -> [Slip] {
    guard tried < Parser.slipsTried, Lexer.isLetter(lexer[range.lowerBound]) else { return [] }
    let typed = text(range).lowercased()
    var near = EditDistance.nearest(to: typed, in: Parser.reservedWords)
    if near.isEmpty {
      near = EditDistance.nearest(to: typed, in: Parser.sourceWords).filter { word in
        let changed =
          text(run.lowerBound..<range.lowerBound) + word
          + text(range.upperBound..<run.upperBound)
        let lexer = Lexer(Array(changed.utf8))
        return lexer.sourcesEnd(at: 0) == lexer.count
      }
    }
    tried += near.prefix(2).count
    return near.prefix(2).flatMap { word in
      exactFixes([.replace(range, word)]).map { Slip(span: span(range), meant: word, fix: $0) }
    }
  }

  /// Each trial parses the statement again; nonsense of near-keywords would try for seconds.
  private static let slipsTried = 20

  /// `offical sources` reads as a name.
  private static let sourceWords =
    Adjective.allCases.filter(\.describesSources).map(\.rawValue) + ["sources"]

  private static let reservedWords = Keyword.allCases.filter(\.isReserved).map(\.rawValue)

  /// The error as E101 at a slip before it, if taking the slip back makes the statement right.
  func reportingSlip(insteadOf diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.code != 101, let slip = slips().first,
      slip.span.start < diagnostic.span.start
        || diagnostic.span.isEmpty
    else { return diagnostic }
    let word = text(cleanRange(slip.span))
    return Diagnostic(.unknownWord(word, expected: []), at: slip.span, fixes: [slip.fix])
  }

  private func cleanRange(_ span: Span) -> Range<Int> {
    cleanOffset(Int(span.start))..<max(cleanOffset(Int(span.start)), cleanOffset(span.end))
  }

  /// The clean offset of a typed one.
  func cleanOffset(_ typed: Int) -> Int {
    guard let offsets else { return typed }
    return offsets.firstIndex { $0 >= typed } ?? lexer.count
  }
}
