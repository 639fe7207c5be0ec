// Turns typed text into query trees, or says the first thing that is wrong.
//
// In: a line, or a chunk of a script. Out: one `QueryTree` a statement with spans into the text, or
// a `Diagnostic`. Leaves to others: whether names, fields and dates exist (binding), what a word is
// for (Vocabulary), trees of unfinished text (Parser+Recovery).
//
// Recursive descent without backtracking. Every look at what may stand at a place is noted
// (Parser+Expectations), so that suggestions, completion and “needs …” all come from the grammar
// itself and never from a second list.

import Text

/// The strict and the lenient reading of the query language.
public struct Parser {
  /// Bytes a statement may have.
  public static let statementLimit = 64 * 1024
  /// Levels that searches, alternatives and tests may nest.
  public static let nestingLimit = 64

  var lexer: Lexer
  let offsets: [UInt32]?
  /// Where the statement begins that is being read.
  var statementStart = 0
  var nesting = 0
  /// The first `|` of the statement, outside parentheses.
  var firstBar: Int?
  /// Bare words of the statement that were read as names, topics or phrases.
  var wordRuns: [Range<Int>] = []
  var expectations = ExpectedList()
  /// Noun phrases that are open, innermost last: what fixes are made from.
  var frames: [NounFrame] = []
  /// How many further errors a fix may itself need fixed; negative: make no fixes.
  var fixDepth: Int
  /// In lenient reading errors are kept here and reading goes on.
  var recovery: Recovery?

  init(_ clean: CleanText, fixDepth: Int = 2) {
    lexer = Lexer(clean.bytes)
    offsets = clean.offsets
    self.fixDepth = fixDepth
  }

  /// The statements of a line or of a chunk of a script; none for blank text and comments.
  ///
  ///     try Parser.parse(ByteText("quotes by Kim; figures about deaths")).count   // 2
  public static func parse(_ text: ByteText) throws(Diagnostic) -> [QueryTree] {
    var parser = Parser(try CleanText(text))
    return try parser.statements()
  }

  /// Zero-width and control characters that parsing leaves out, for the note that says so.
  public static func droppedCharacters(in text: ByteText) -> Int {
    (try? CleanText(text))?.droppedCount ?? 0
  }

  mutating func statements() throws(Diagnostic) -> [QueryTree] {
    var trees: [QueryTree] = []
    while skipToStatement() { trees.append(try statement()) }
    return trees
  }

  /// Goes over newlines and `;` to the next statement; false at the end.
  mutating func skipToStatement() -> Bool {
    var isFirst = true
    while !lexer.isAtEnd {
      if lexer.isAtNewline {
        lexer.jump(to: lexer.skipLines(from: lexer.position))
      } else if lexer.byte == UInt8(ascii: ";"), !isFirst || statementStart < lexer.position {
        lexer.advance(to: lexer.position + 1)
        isFirst = false
        if lexer.byte == UInt8(ascii: ";") { return true }  // `;;` is an error of the statement
      } else {
        return true
      }
    }
    return false
  }

  // MARK: Spans

  /// The typed offset of a clean one.
  func offset(_ clean: Int) -> Int {
    guard let offsets else { return clean }
    return Int(offsets[clean])
  }

  /// A span into the typed text.
  func span(_ start: Int, _ end: Int) -> Span {
    guard let offsets else { return Span(start: start, count: end - start) }
    // The byte after the last one: characters left out behind an element do not belong to it.
    let typedEnd = end > start ? Int(offsets[end - 1]) + 1 : offset(start)
    return Span(start: offset(start), count: typedEnd - offset(start))
  }

  func span(_ range: Range<Int>) -> Span { span(range.lowerBound, range.upperBound) }

  /// From an offset to the end of the last element.
  func span(from start: Int) -> Span { span(start, max(start, lexer.tokenEnd)) }

  // MARK: Elements

  /// Takes a keyword if it stands here.
  mutating func take(_ keyword: Keyword) -> Span? {
    note(.keyword(keyword))
    guard lexer.keyword == keyword else { return nil }
    return takeWord()
  }

  /// Takes the word that stands here, whichever it is.
  mutating func takeWord() -> Span {
    let result = span(lexer.position, lexer.wordEnd)
    lexer.advance(to: lexer.wordEnd)
    return result
  }

  /// Takes a symbol if it stands here.
  mutating func take(_ symbol: Unicode.Scalar) -> Bool {
    note(.symbol(symbol))
    guard lexer.byte == UInt8(ascii: symbol) else { return false }
    lexer.advance(to: lexer.position + 1)
    return true
  }

  /// Runs a part of the grammar one level deeper.
  mutating func nested<Result>(
    _ body: (inout Parser) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    guard nesting < Parser.nestingLimit else {
      throw Diagnostic(
        .tooDeep(limit: Parser.nestingLimit),
        at: span(lexer.position, min(lexer.position + 1, lexer.count)))
    }
    nesting += 1
    defer { nesting -= 1 }
    return try body(&self)
  }
}
