// Names, topics, patterns, variables, handles, numbers: what stands after a word of the grammar.

import Text

extension Parser {
  /// ref { "or" ref } | ref "and" ref { "and" ref }
  mutating func names(after keyword: Keyword, _ slot: Slot) throws(Diagnostic) -> Names {
    lexer.crossNewlines()
    if keyword == .by, let frame = frames.last, frame.role == .compared {
      note(.slot(.groupingField(of: frame.kind), from: lexer.position))
    }
    var items = [try name(slot, after: keyword.rawValue)]
    var joiner: Names.Joiner?
    while true {
      note(.keyword(.or))
      note(.keyword(.and))
      guard let word = lexer.keyword, word == .or || word == .and, !lexer.joinsFilters() else {
        break
      }
      let next: Names.Joiner = word == .or ? .or : .and
      if let joiner, joiner != next { throw mixedJoiners(first: joiner == .or ? "or" : "and") }
      joiner = next
      _ = takeWord()
      lexer.crossNewlines()
      items.append(try name(slot, after: word.rawValue))
    }
    if lexer.byte == UInt8(ascii: ",") { throw commaBetweenNames(joiner ?? .or) }
    if lexer.byte == UInt8(ascii: "*"), lexer.position == lexer.tokenEnd {
      throw wildcard(isTopic: keyword == .about)
    }
    return Names(items: items, joiner: joiner ?? .or)
  }

  private mutating func name(_ slot: Slot, after keyword: String) throws(Diagnostic) -> NameNode {
    let start = lexer.position
    note(.slot(slot, from: start))
    note(.symbol("("))
    var isTopic = false
    if case .topic = slot { isTopic = true }
    if !isTopic {
      if case .speaker = slot { note(.sourceAdjectives) }
      if let end = lexer.sourcesEnd(at: start) {
        let adjectives = adjectives()
        lexer.advance(to: end)
        return .sources(adjectives, span(from: start))
      }
    }
    if let end = lexer.variableEnd(at: start) {
      let name = variable(endingAt: end)
      if !isTopic, lexer[end] == UInt8(ascii: "("), lexer.position == end {
        return .call(name, try callArguments(), span(from: start))
      }
      return .variable(name)
    }
    if let handle = handle() { return .handle(handle) }
    if lexer.byte == UInt8(ascii: "(") {
      let (query, span) = try search()
      return .search(query, span)
    }
    return .words(try plainWords(slot, after: keyword))
  }

  /// WORDS | STRING
  mutating func plainWords(
    _ slot: Slot, after keyword: String, wildcard: Bool = false
  ) throws(Diagnostic) -> Word {
    let start = lexer.position
    switch lexer.string(at: start) {
    case .closed(let content, let end):
      lexer.advance(to: end)
      let text = String(decoding: lexer.bytes[content], as: UTF8.self)
      return Word(text: text, span: span(start, end), isString: true)
    case .open: throw unclosedString()
    case .blank(let end):
      throw Diagnostic(
        .unexpected(lexer.words(in: start..<end), expected: [slot.words]), at: span(start, end))
    case .none: break
    }
    guard let end = lexer.bareWordsEnd(at: start, wildcard: wildcard) else {
      throw missing(slot, after: keyword)
    }
    lexer.advance(to: end)
    noteOpenWords(slot, from: start)
    wordRuns.append(start..<end)
    return Word(text: lexer.words(in: start..<end), span: span(start, end))
  }

  mutating func regex(after keyword: String) throws(Diagnostic) -> RegexNode {
    let start = lexer.position
    note(.slot(.pattern, from: start))
    guard let found = lexer.regex(at: start) else { throw notAPattern(after: keyword) }
    lexer.advance(to: found.end)
    let pattern = String(decoding: lexer.bytes[found.pattern], as: UTF8.self)
    return RegexNode(
      pattern: pattern, isCaseSensitive: found.isCaseSensitive, span: span(start, found.end))
  }

  /// The variable that ends at `end`, without its `$`.
  mutating func variable(endingAt end: Int) -> Word {
    let start = lexer.position
    lexer.advance(to: end)
    return Word(text: lexer.lowercasedASCII((start + 1)..<end), span: span(start, end))
  }

  mutating func handle() -> HandleNode? {
    let start = lexer.position
    guard let end = lexer.handleEnd(at: start) else { return nil }
    var digits = end
    while Lexer.isDigit(lexer[digits - 1]) { digits -= 1 }
    let node = HandleNode(
      letter: lexer.lowercasedASCII((start + 1)..<digits),
      number: lexer.integer(in: digits..<end), span: span(start, end))
    lexer.advance(to: end)
    return node
  }

  mutating func integer(after keyword: String) throws(Diagnostic) -> Int {
    lexer.crossNewlines()
    let start = lexer.position
    note(.slot(.number, from: start))
    guard let end = lexer.integerEnd(at: start) else { throw missing(.number, after: keyword) }
    lexer.advance(to: end)
    return lexer.integer(in: start..<end)
  }
}
