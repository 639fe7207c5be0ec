// What single steps take: numbers, shares, searches, formats, expectations.

import Text

extension Parser {
  mutating func sample() throws(Diagnostic) -> Stage.Step {
    _ = takeWord()
    let count = try integer(after: "sample")
    guard take(.seed) != nil else { return .sample(count, seed: 0) }
    return .sample(count, seed: try integer(after: "seed"))
  }

  mutating func dedupe(_ state: PipelineState) throws(Diagnostic) -> Stage.Step {
    _ = takeWord()
    var field: Word?
    if take(.by) != nil { field = try stageField(state, after: "by") }
    guard take(.near) != nil else { return .dedupe(by: field, near: nil) }
    lexer.crossNewlines()
    let start = lexer.position
    note(.slot(.ratio, from: start))
    guard let end = lexer.ratioEnd(at: start) else { throw missing(.ratio, after: "near") }
    lexer.advance(to: end)
    return .dedupe(by: field, near: double(start..<end))
  }

  private func double(_ range: Range<Int>) -> Double {
    var text = String(decoding: lexer.bytes[range], as: UTF8.self)
    if text.utf8.first == UInt8(ascii: ".") { text = "0" + text }
    return Double(text) ?? 0  // the lexer has read a number here
  }

  mutating func searchOrVariable(after keyword: String) throws(Diagnostic) -> NameNode {
    lexer.crossNewlines()
    note(.symbol("("))
    note(.slot(.variable, from: lexer.position))
    if let end = lexer.variableEnd(at: lexer.position) {
      return .variable(variable(endingAt: end))
    }
    guard lexer.byte == UInt8(ascii: "(") else { throw searchNeeded(after: keyword) }
    let (query, span) = try search()
    return .search(query, span)
  }

  mutating func conflicts() throws(Diagnostic) -> Stage.Step {
    _ = takeWord()
    guard take(.tolerance) != nil else { return .conflicts(tolerance: nil) }
    lexer.crossNewlines()
    let start = lexer.position
    note(.slot(.percent, from: start))
    guard let found = lexer.percent(at: start) else { throw notAPercentage() }
    lexer.advance(to: found.end)
    return .conflicts(tolerance: double(start..<found.digitsEnd))
  }

  mutating func timeline() throws(Diagnostic) -> Stage.Step {
    _ = takeWord()
    guard take(.by) != nil else { return .timeline(.day) }
    return .timeline(try choice(of: Period.self, after: "by"))
  }

  mutating func concordance() throws(Diagnostic) -> Stage.Step {
    _ = takeWord()
    let start = lexer.position
    note(.slot(.phrase, from: start))
    var node: PhraseNode?
    if lexer.byte == UInt8(ascii: "(") || lexer.byte == UInt8(ascii: "$")
      || lexer.quoteLength(at: start) > 0
      || lexer.bareWordEnd(at: start, wildcard: true) != nil
    {
      node = try phrase(after: "kwic")
    }
    return .kwic(node, try optionalWithin())
  }

  mutating func export() throws(Diagnostic) -> Stage.Step {
    _ = takeWord()
    let format = try choice(of: ExportFormat.self, after: "export")
    let end = lexer.tokenEnd
    lexer.crossNewlines()
    guard take(.to) != nil else {
      if lexer.isAtStatementEnd { throw incomplete(after: format.rawValue, needs: "‘to’") }
      throw unexpected(expected: ["to"], fixes: fixes([.insert(" to", at: end)]))
    }
    lexer.crossNewlines()
    note(.slot(.file, from: lexer.position))
    guard lexer.quoteLength(at: lexer.position) > 0 else { throw fileNeeded() }
    return .export(format, try plainWords(.file, after: "to"))
  }

  /// One word of a fixed list.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of type: Choice.Type, after keyword: String
  ) throws(Diagnostic) -> Choice {
    let words = type.allCases.map(\.rawValue)
    lexer.crossNewlines()
    for word in words { note(.words(word)) }
    if let word = lexer.keyword, let choice = Choice(rawValue: word.rawValue) {
      _ = takeWord()
      return choice
    }
    throw notAChoice(after: keyword, words)
  }

  mutating func expectation(_ state: PipelineState) throws(Diagnostic) -> Expectation {
    _ = takeWord()
    lexer.crossNewlines()
    if take(.empty) != nil { return .empty }
    if take(.every) != nil { return .every(try test(state.kind, state.columns)) }
    if take(.some) != nil { return .some(try test(state.kind, state.columns)) }
    if take(.no) != nil { return .no(try test(state.kind, state.columns)) }
    guard take(.count) != nil else {
      throw unexpectedOrIncomplete(
        after: "expect", expected: ["count", "every", "some", "no", "empty"])
    }
    lexer.crossNewlines()
    guard let comparison = comparison() else { throw noComparison(after: "count") }
    return .count(comparison, try integer(after: comparison.rawValue))
  }
}
