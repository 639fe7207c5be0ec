// What stands behind a complete noun phrase or step and belongs to nothing: E101, E104, E107, E117.

import Text

extension Parser {
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
    while case (let word, let end) = lexer.standaloneWord(at: i), word.count > 0 {
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
