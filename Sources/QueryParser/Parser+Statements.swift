// Statements, and the one place where newlines and `;` end them.
//
// statement = query | stage { stage } | "explain" query | let | param | topic

import Text

extension Parser {
  mutating func statement() throws(Diagnostic) -> QueryTree {
    do {
      return try readStatement()
    } catch {
      throw reportingSlip(insteadOf: error)
    }
  }

  private mutating func readStatement() throws(Diagnostic) -> QueryTree {
    statementStart = lexer.position
    lexer.openParentheses = 0
    nesting = 0
    frames = []
    firstBar = nil
    wordRuns.removeAll(keepingCapacity: true)
    try checkLength()

    let start = lexer.position
    note(.statement)
    note(.symbol("|"))
    let statement: Statement
    switch lexer.keyword {
    case .explain:
      _ = takeWord()
      lexer.crossNewlines()
      statement = .explain(try query())
    case .let: statement = .letDefinition(try letDefinition())
    case .param: statement = try parameter()
    case .topic: statement = try topic()
    default:
      if lexer.byte == UInt8(ascii: "|") {
        var state = PipelineState()
        statement = .continuation(try stages(&state))
      } else {
        statement = .query(try query())
      }
    }
    let tree = QueryTree(statement: statement, span: span(from: start))
    if !lexer.isAtStatementEnd { try recover(from: leftover()) }
    if lexer.tokenEnd - statementStart > Parser.statementLimit { throw tooLong() }
    return tree
  }

  /// E121 at once for a line that is too long, before any of it is read.
  private func checkLength() throws(Diagnostic) {
    let limit = statementStart + Parser.statementLimit
    guard lexer.count > limit else { return }
    for i in statementStart..<limit {
      let byte = lexer[i]
      if byte == 0x0A || byte == UInt8(ascii: ";") { return }
    }
    throw tooLong()
  }

  private func tooLong() -> Diagnostic {
    let limit = statementStart + Parser.statementLimit
    let end = max(limit, lexer.lineEnd(from: limit))
    return Diagnostic(.tooLong(limit: "64 KiB"), at: span(limit, end))
  }

  /// `N { stage }`, also with `count` or `compare … by F` in front.
  mutating func query() throws(Diagnostic) -> Query {
    let start = lexer.position
    var stages: [Stage] = []
    let noun: NounPhrase
    note(.keyword(.count))
    note(.keyword(.compare))
    var state = PipelineState()
    switch lexer.keyword {
    case .count:
      let keyword = takeWord()
      lexer.crossNewlines()
      noun = try nounPhrase(.counted)
      let count = Aggregate(function: .count, span: keyword)
      stages.append(Stage(step: .aggregate([count]), keyword: keyword, span: keyword))
      state = PipelineState(shape: .table, kind: kind(of: noun), columns: ["count"])
    case .compare:
      let keyword = takeWord()
      lexer.crossNewlines()
      noun = try nounPhrase(.compared)
      let field = try comparedField(noun)
      stages.append(Stage(step: .compareBy(field), keyword: keyword, span: keyword))
      state = PipelineState(
        shape: .table, kind: kind(of: noun), columns: [field.text, "count"])
    default:
      noun = try nounPhrase(.plain)
      state.kind = kind(of: noun)
    }
    stages += try self.stages(&state)
    return Query(noun: noun, stages: stages, span: span(from: start))
  }

  /// `by F` at the end of `compare N by F`.
  private mutating func comparedField(_ noun: NounPhrase) throws(Diagnostic) -> Word {
    let end = lexer.tokenEnd
    var probe = self
    probe.lexer.crossNewlines()
    guard probe.lexer.keyword == .by, let range = probe.lexer.groupingField() else {
      throw compareWithoutField(noun, nounEnd: end)
    }
    lexer.crossNewlines()
    lexer.advance(to: range.upperBound)
    return Word(text: lexer.lowercasedASCII(range), span: span(range))
  }

  /// `let toll = …`, `let said(who, what) = …`.
  private mutating func letDefinition() throws(Diagnostic) -> LetDefinition {
    _ = takeWord()
    lexer.crossNewlines()
    let name = try identifier(after: "let")
    var parameters: [Word] = []
    if lexer.byte == UInt8(ascii: "("), lexer.position == lexer.tokenEnd {
      let opening = lexer.position
      openParenthesis()
      repeat {
        lexer.crossNewlines()
        parameters.append(try identifier(after: lexer.tokenEnd == opening + 1 ? "(" : ","))
      } while take(",")
      try closeParenthesis(opening)
    }
    try equals(after: name)
    return LetDefinition(name: name, parameters: parameters, query: try definedQuery())
  }

  /// A definition has no verb in front: `let x = quotes by Kim | count`.
  private mutating func definedQuery() throws(Diagnostic) -> Query {
    let start = lexer.position
    let noun = try nounPhrase(.plain)
    var state = PipelineState(kind: kind(of: noun))
    let stages = try self.stages(&state)
    return Query(noun: noun, stages: stages, span: span(from: start))
  }

  private mutating func parameter() throws(Diagnostic) -> Statement {
    _ = takeWord()
    lexer.crossNewlines()
    let name = try identifier(after: "param")
    try equals(after: name)
    return .parameter(name: name, value: try value(.anyValue, after: "="))
  }

  private mutating func topic() throws(Diagnostic) -> Statement {
    _ = takeWord()
    lexer.crossNewlines()
    let name = try identifier(after: "topic")
    try equals(after: name)
    var entries: [Word] = []
    repeat {
      let separator = entries.isEmpty ? "=" : ","
      lexer.crossNewlines()
      entries.append(try plainWords(.phrase, after: separator))
    } while take(",")
    return .topic(name: name, entries: entries)
  }

  private mutating func identifier(after keyword: String) throws(Diagnostic) -> Word {
    note(.slot(.identifier, from: lexer.position))
    let start = lexer.position
    guard let end = lexer.identifierEnd(at: start) else {
      throw missing(.identifier, after: keyword)
    }
    lexer.advance(to: end)
    return Word(text: lexer.lowercasedASCII(start..<end), span: span(start..<end))
  }

  private mutating func equals(after name: Word) throws(Diagnostic) {
    let end = lexer.tokenEnd
    guard take("=") else {
      if lexer.isAtStatementEnd { throw incomplete(after: name.text, needs: "‘=’") }
      throw unexpected(expected: ["="], fixes: fixes([.insert(" =", at: end)]))
    }
    lexer.crossNewlines()
  }
}
