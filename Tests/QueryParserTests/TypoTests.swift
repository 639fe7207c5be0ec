// One slip in a word of the grammar: the right word is offered, and no slip silently means
// something else.

import QueryParser
import Testing
import Text

@Suite struct TypoTests {
  /// Words that are tried where the examples use them as words of the grammar.
  static let keywords: Set<String> = Set(
    Kind.allCases.map(\.plural) + Adjective.allCases.map(\.rawValue)
      + FilterWord.allCases.map(\.rawValue) + Vocabulary.stages.flatMap(\.words)
      + ["explain", "compare", "not"])

  @Test func slipsAreFoundAndRepaired() throws {
    var counts: [Outcome: Int] = [:]
    var silent: [String] = []
    for query in TestFiles.grammar("query-examples.txt") where !query.contains(";") {
      guard let tree = try Parser.parse(ByteText(query)).first else { continue }
      let meant = QueryPrinter.text(of: tree)
      let words = query.split(separator: " ").map(String.init)
      for i in words.indices where Self.keywords.contains(words[i]) {
        for slip in slips(of: words[i]) {
          var typed = words
          typed[i] = slip
          let outcome = outcome(typed.joined(separator: " "), slip: slip, meant: meant)
          counts[outcome, default: 0] += 1
          if outcome == .otherWord { silent.append(typed.joined(separator: " ")) }
        }
      }
    }
    let errors = counts[.repaired, default: 0] + counts[.unrepaired, default: 0]
    print("slips: " + counts.map { "\($0.key.rawValue) \($0.value)" }.sorted().joined(separator: ", "))
    #expect(Double(counts[.repaired, default: 0]) / Double(errors) > 0.98)
    #expect(silent.isEmpty, "\(silent.count): \(silent.prefix(10).joined(separator: "\n"))")
  }

  @Test func slipInsideANameIsFound() {
    let found = Parser.slips(in: ByteText("quotes by Kim abuot ferry"))
    #expect(found.map(\.meant) == ["about"])
    #expect(found.map(\.fix) == ["quotes by Kim about ferry"])
    #expect(found.map(\.span) == [Span(start: 14, count: 5)])
    let sources = Parser.slips(in: ByteText("quotes by offical sources"))
    #expect(sources.map(\.fix) == ["quotes by official sources"])
    #expect(Parser.slips(in: ByteText("quotes by minister of defence")).isEmpty)
    #expect(Parser.slips(in: ByteText("quotes by \"Kim abuot ferry\"")).isEmpty)
  }

  enum Outcome: String {
    /// An error whose first fix is what was meant.
    case repaired
    /// An error without the right fix.
    case unrepaired
    /// The slip became part of a name or topic before it; `Parser.slips` gives what was meant.
    case inNameFound
    /// The same, and only binding can see that nobody is called that.
    case inName
    /// Same meaning: singular for plural.
    case same
    /// Another word of the grammar and therefore another query.
    case otherWord
  }

  private func outcome(_ typed: String, slip: String, meant: String) -> Outcome {
    do throws(Diagnostic) {
      guard let tree = try Parser.parse(ByteText(typed)).first else { return .unrepaired }
      let printed = QueryPrinter.text(of: tree)
      if printed == meant { return .same }
      if Self.keywords.contains(slip) { return .otherWord }
      for slip in Parser.slips(in: ByteText(typed)) {
        guard let tree = (try? Parser.parse(ByteText(slip.fix)))?.first else { continue }
        if QueryPrinter.text(of: tree) == meant { return .inNameFound }
      }
      return .inName
    } catch {
      for fix in error.fixes {
        guard let tree = (try? Parser.parse(ByteText(fix)))?.first else { continue }
        if QueryPrinter.text(of: tree) == meant { return .repaired }
      }
      return .unrepaired
    }
  }

  /// A letter lost, two swapped, one changed, one doubled.
  private func slips(of word: String) -> Set<String> {
    let letters = Array(word)
    var slips: Set<String> = []
    for i in letters.indices {
      var lost = letters
      lost.remove(at: i)
      slips.insert(String(lost))
      var changed = letters
      changed[i] = changed[i] == "x" ? "y" : "x"
      slips.insert(String(changed))
      var doubled = letters
      doubled.insert(letters[i], at: i)
      slips.insert(String(doubled))
      if i + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(i, i + 1)
        slips.insert(String(swapped))
      }
    }
    return slips.subtracting([word, ""])
  }
}
