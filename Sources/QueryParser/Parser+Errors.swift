// What is wrong at a place, for any part of the grammar: the general cases.
//
// In: the place. Out: a `Diagnostic` with the narrowest span and a fix where one is clear. Leaves to
// others: the words (Text/DiagnosticMessages). Errors of one construct are in Parser+FilterErrors and
// Parser+StageErrors.

import Text

extension Parser {
  /// The line ends where something must follow.
  func incomplete(after keyword: String, needs: String) -> Diagnostic {
    Diagnostic(
      .incomplete(after: keyword, needs: needs), at: .empty(at: offset(lexer.tokenEnd)))
  }

  /// What stands here cannot stand here.
  func unexpected(expected: [String], fixes: [String] = []) -> Diagnostic {
    let range = wordHere()
    return Diagnostic(
      .unexpected(text(range), expected: Array(expected.prefix(6))), at: span(range), fixes: fixes)
  }

  /// One of some words should stand here.
  func unexpectedOrIncomplete(after keyword: String, expected: [String]) -> Diagnostic {
    if lexer.isAtStatementEnd {
      let words = expected.map { "‘\($0)’" }.joined(separator: ", ")
      return incomplete(after: keyword, needs: words)
    }
    if Lexer.isLetter(lexer.byte), let fixes = nearestFixes(among: expected) {
      return unknownWord(fixes: fixes)
    }
    return unexpected(expected: expected)
  }

  /// E101. `expected` is worded only where no near word was found.
  func unknownWord(fixes: [String], expected: [String] = []) -> Diagnostic {
    let range = wordHere()
    let shown = fixes.isEmpty ? Array(expected.prefix(6)) : []
    return Diagnostic(
      .unknownWord(text(range), expected: shown), at: span(range), fixes: fixes)
  }

  /// A name, field, number … should stand here.
  func missing(_ slot: Slot, after keyword: String) -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: keyword, needs: slot.words) }
    if lexer.keyword?.isReserved ?? false {
      return Diagnostic(.incomplete(after: keyword, needs: slot.words), at: span(wordHere()))
    }
    if let name = singleQuoted() { return name }
    if lexer.byte == UInt8(ascii: "*") {
      if case .topic = slot { return wildcard(isTopic: true) }
      return wildcard(isTopic: false)
    }
    if lexer.quoteLength(at: lexer.position) > 0, case .open = lexer.string(at: lexer.position) {
      return unclosedString()
    }
    if slot == .number, let digits = Parser.numberWords[text(wordHere()).lowercased()] {
      return unexpected(expected: [slot.words], fixes: fixes([.replace(wordHere(), digits)]))
    }
    return unexpected(expected: [slot.words])
  }

  /// Numbers are typed in digits: `top five` is `top 5`.
  static let numberWords = [
    "a": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10",
  ]

  /// E115 for a name that begins with a single quotation mark, straight or curly.
  private func singleQuoted() -> Diagnostic? {
    let start = lexer.position
    let opening = singleQuoteLength(at: start)
    guard opening > 0 else { return nil }
    var edits = [Edit.delete(start..<(start + opening))]
    var name = ""
    if let end = lexer.bareWordsEnd(at: start + opening) {
      name = text((start + opening)..<end)
      // The closing mark counts as an apostrophe and is therefore inside the words.
      if name.utf8.last == UInt8(ascii: "'") {
        edits.append(.delete((end - 1)..<end))
        name.removeLast()
      } else if name.hasSuffix("’") {
        edits.append(.delete((end - 3)..<end))
        name.removeLast()
      }
    }
    return Diagnostic(
      .singleQuotedName(name), at: span(start, start + opening), fixes: fixes(edits))
  }

  private func singleQuoteLength(at i: Int) -> Int {
    if lexer[i] == UInt8(ascii: "'") { return 1 }
    let isCurly = lexer[i] == 0xE2 && lexer[i + 1] == 0x80
      && (lexer[i + 2] == 0x98 || lexer[i + 2] == 0x99 || lexer[i + 2] == 0x9A)
    return isCurly ? 3 : 0
  }

  /// E109: the mark that opens a string which this line does not close.
  func unclosedString() -> Diagnostic {
    let start = lexer.position
    let length = lexer.quoteLength(at: start)
    var end = statementTextEnd()
    for i in start..<end where lexer[i] == UInt8(ascii: "|") || lexer[i] == UInt8(ascii: ")") {
      end = i
      break
    }
    while end > start, Lexer.isBlank(lexer[end - 1]) { end -= 1 }
    return Diagnostic(
      .unclosedString, at: span(start, start + length), fixes: fixes([.insert("\"", at: end)]))
  }

  /// E108: an open parenthesis at the end of the statement.
  func unclosed(_ opening: Int) -> Diagnostic {
    let closing = String(repeating: ")", count: max(1, lexer.openParentheses))
    return Diagnostic(
      .unclosedParenthesis, at: span(opening, opening + 1),
      fixes: fixes([.insert(closing, at: statementTextEnd())]))
  }

  /// ‘*’ in a topic: E114. Names take none either.
  func wildcard(isTopic: Bool) -> Diagnostic {
    let star = lexer.position
    guard isTopic else {
      return unexpected(expected: [], fixes: fixes([.delete(star..<(star + 1))]))
    }
    var start = star
    while start > statementStart, !Lexer.isBlank(lexer[start - 1]) { start -= 1 }
    return Diagnostic(
      .wildcardInTopic(text(start..<star)), at: span(star, star + 1),
      fixes: fixes([.delete(star..<(star + 1))]))
  }

  /// What stands behind a complete noun phrase or step and belongs to nothing.
  func leftover() -> Diagnostic {
    if lexer.isAtStatementEnd { return unexpected(expected: []) }
    let position = lexer.position
    switch lexer.byte {
    case UInt8(ascii: ")"):
      return unexpected(
        expected: [], fixes: fixes([.delete(position..<(position + 1))]))
    case UInt8(ascii: "*") where position == lexer.tokenEnd: return wildcard(isTopic: false)
    case UInt8(ascii: ","):
      return unexpected(
        expected: [], fixes: fixes([.replace(position..<(position + 1), " ")]))
    default: break
    }
    if let name = singleQuoted() { return name }
    if frames.last != nil, let diagnostic = joinerLeftover() { return diagnostic }

    let range = wordHere()
    guard lexer.bareWordEnd(at: position) != nil || lexer.word.count > 0 else {
      return unexpected(expected: expectedWords())
    }
    if lexer.keyword?.isReserved ?? false {
      return unexpected(expected: [], fixes: frames.isEmpty ? beforePipelineFixes() : [])
    }
    if lexer.keyword.flatMap({ Vocabulary.stage(startingWith: $0.rawValue) }) != nil {
      return unexpected(expected: ["|"], fixes: fixes([.insert("| ", at: position)]))
    }
    if let near = nearestFixes(among: expectedWords()) { return unknownWord(fixes: near) }
    return unknownWord(fixes: prepositionFixes(range), expected: expectedWords())
  }

  /// Descriptions behind a step belong before the first bar.
  private func beforePipelineFixes() -> [String] {
    guard let bar = firstBar, let end = endOfFilters() else { return [] }
    let here = lexer.position..<end
    return fixes([.insert(text(here) + " ", at: bar), .delete(here)])
  }

  /// `quotes Kim` lacks `by`, `figures deaths` lacks `about`.
  func prepositionFixes(_ range: Range<Int>) -> [String] {
    guard let frame = frames.last, let kind = frame.kind else { return [] }
    let allowed = Vocabulary.entry(for: kind).filters
    let isName = 0x41...0x5A ~= lexer[range.lowerBound]
    let word: FilterWord = isName ? .by : .about
    guard allowed.contains(word) else { return [] }
    return fixes([.insert(word.rawValue + " ", at: range.lowerBound)])
  }

  /// `and`, `or` behind a noun phrase: several kinds (E104) or alternatives without parentheses (E107).
  private func joinerLeftover() -> Diagnostic? {
    guard let frame = frames.last, lexer.keyword == .and || lexer.keyword == .or else { return nil }
    let joiner = lexer.position..<lexer.wordEnd
    if lexer.tokenEnd == frame.headEnd, let second = kindEnd(from: joiner.upperBound) {
      return severalKinds(joiner, second)
    }
    if lexer.keyword == .or, lexer.joinsFilters() {
      var edits: [Edit] = []
      if let start = frame.filterStarts.last, let end = endOfAlternatives() {
        edits = [.insert("(", at: start), .insert(")", at: end)]
      }
      return Diagnostic(
        .unparenthesisedAlternative, at: span(joiner), fixes: edits.isEmpty ? [] : fixes(edits))
    }
    // `in headline and lead` says `in` twice.
    let keyword = frame.filterStarts.last.map { text($0..<lexer.standaloneWord(at: $0).end) } ?? ""
    return unexpected(expected: [], fixes: fixes([.replace(joiner, keyword)]))
  }

  /// The end of the descriptions joined by `or` from here on.
  private func endOfAlternatives() -> Int? {
    guard fixDepth > 0 else { return nil }
    var probe = self
    probe.fixDepth = 0
    probe.recovery = nil
    while probe.lexer.keyword == .or, probe.lexer.joinsFilters() {
      _ = probe.takeWord()
      guard (try? probe.filter()) != nil else { return nil }
    }
    return probe.lexer.tokenEnd
  }

  /// The end of `{ADJ} KIND` behind an offset.
  func kindEnd(from start: Int) -> Int? {
    var i = lexer.skipBlanks(from: start)
    while case let (word, end) = lexer.standaloneWord(at: i), word.count > 0 {
      if WordTable.kinds[word] != nil { return end }
      guard WordTable.adjectives[word] != nil else { return nil }
      i = lexer.skipBlanks(from: end)
    }
    return nil
  }

  /// E104: `quotes and figures by Kim` becomes two statements.
  func severalKinds(_ joiner: Range<Int>, _ secondEnd: Int) -> Diagnostic {
    guard let frame = frames.last else { return unexpected(expected: []) }
    let rest = text(secondEnd..<max(secondEnd, statementTextEnd()))
    let first = text(frame.start..<frame.headEnd)
    let second = text(lexer.skipBlanks(from: joiner.upperBound)..<secondEnd)
    return Diagnostic(
      .severalKinds, at: span(joiner),
      fixes: frame.role == .plain ? fix("\(first)\(rest); \(second)\(rest)") : [])
  }

  var isAtEndOfNoun: Bool {
    if lexer.isAtStatementEnd || lexer.byte == UInt8(ascii: "|") { return true }
    let role = frames.last?.role
    if role == .search, lexer.byte == UInt8(ascii: ")") { return true }
    return role == .compared && lexer.keyword == .by && lexer.groupingField() != nil
  }

  /// A noun phrase ends at a stage, a closing parenthesis or the statement's end.
  mutating func checkEndOfNoun() throws(Diagnostic) {
    note(.symbol("|"))
    if isAtEndOfNoun { return }
    if lexer.byte == UInt8(ascii: ","), let frame = frames.last, lexer.tokenEnd == frame.headEnd,
      let second = kindEnd(from: lexer.position + 1)
    {
      throw severalKinds(lexer.position..<(lexer.position + 1), second)
    }
    try recover(from: leftover())
  }
}
