// Tests of fields, and values.
//
// cond = term { "or" term } | term "and" term { "and" term } ; term = ["not"] ( test | "(" cond ")" )

import Text

extension Parser {
  mutating func condition(_ kind: Kind?, columns: [String]) throws(Diagnostic) -> Condition {
    let start = lexer.position
    var terms = [try term(kind, columns)]
    var joiner: Keyword?
    var lastStart = start
    while true {
      note(.keyword(.and))
      note(.keyword(.or))
      guard let word = lexer.keyword, word == .or || word == .and, !lexer.joinsFilters() else {
        break
      }
      if let joiner, joiner != word { throw mixedConditions(lastStart: lastStart) }
      joiner = word
      _ = takeWord()
      lexer.crossNewlines()
      lastStart = lexer.position
      terms.append(try term(kind, columns))
    }
    if terms.count == 1 { return terms[0] }
    return joiner == .or ? .any(terms) : .all(terms)
  }

  private mutating func term(_ kind: Kind?, _ columns: [String]) throws(Diagnostic) -> Condition {
    note(.keyword(.not))
    note(.symbol("("))
    if lexer.keyword == .not {
      return try nested { (parser) throws(Diagnostic) in
        _ = parser.takeWord()
        parser.lexer.crossNewlines()
        return .not(try parser.term(kind, columns))
      }
    }
    if lexer.byte == UInt8(ascii: "(") {
      return try nested { (parser) throws(Diagnostic) in
        let opening = parser.lexer.position
        parser.openParenthesis()
        let condition = try parser.condition(kind, columns: columns)
        try parser.closeParenthesis(opening)
        return condition
      }
    }
    return .test(try test(kind, columns))
  }

  mutating func test(_ kind: Kind?, _ columns: [String]) throws(Diagnostic) -> Test {
    let start = lexer.position
    let field = try field(kind, columns, after: lastElement())
    let predicate = try predicate(field, kind)
    return Test(field: field, predicate: predicate, span: span(from: start))
  }

  mutating func field(
    _ kind: Kind?, _ columns: [String], after keyword: String, forGrouping: Bool = false
  ) throws(Diagnostic) -> Word {
    lexer.crossNewlines()
    let start = lexer.position
    let slot: Slot = forGrouping ? .groupingField(of: kind) : .field(of: kind, columns: columns)
    note(.slot(slot, from: start))
    guard let end = lexer.fieldEnd(at: start) else { throw missing(slot, after: keyword) }
    lexer.advance(to: end)
    return Word(text: lexer.lowercasedASCII(start..<end), span: span(start, end))
  }

  private mutating func predicate(
    _ field: Word, _ kind: Kind?
  ) throws(Diagnostic) -> Test.Predicate {
    lexer.crossNewlines()
    let slot = Slot.value(of: field.text, kind: kind)
    for symbol in ["=", "<", ">", "!"] as [Unicode.Scalar] { note(.symbol(symbol)) }
    if let comparison = comparison() {
      return .compare(comparison, try value(slot, after: comparison.rawValue))
    }
    if take(.contains) != nil { return .contains(try value(slot, after: "contains")) }
    if take(.matches) != nil {
      lexer.crossNewlines()
      return .matches(try regex(after: "matches"))
    }
    if take(.is) != nil {
      lexer.crossNewlines()
      if take(.missing) != nil { return .isMissing }
      if take(.known) != nil { return .isKnown }
      throw isTakesMissingOrKnown()
    }
    throw noComparison(after: field.text)
  }

  /// `=`, `!=`, `<`, `<=`, `>`, `>=`.
  mutating func comparison() -> Comparison? {
    let next = lexer[lexer.position + 1]
    let found: Comparison
    switch lexer.byte {
    case UInt8(ascii: "="): found = .equal
    case UInt8(ascii: "!"):
      guard next == UInt8(ascii: "=") else { return nil }
      found = .notEqual
    case UInt8(ascii: "<"): found = next == UInt8(ascii: "=") ? .lessOrEqual : .less
    case UInt8(ascii: ">"): found = next == UInt8(ascii: "=") ? .greaterOrEqual : .greater
    default: return nil
    }
    lexer.advance(to: lexer.position + found.rawValue.utf8.count)
    return found
  }

  /// value = NUMBER | WORDS | STRING | VAR | HANDLE | ISODATE
  mutating func value(_ slot: Slot, after keyword: String) throws(Diagnostic) -> Value {
    lexer.crossNewlines()
    let start = lexer.position
    note(.slot(slot, from: start))
    if let end = lexer.variableEnd(at: start) {
      return Value(form: .variable(variable(endingAt: end)), span: span(start, end))
    }
    if let handle = handle() { return Value(form: .handle(handle), span: handle.span) }
    if let end = lexer.isoDateEnd(at: start) {
      lexer.advance(to: end)
      return Value(form: .isoDate(lexer.words(in: start..<end)), span: span(start, end))
    }
    if let number = lexer.number(at: start) {
      lexer.advance(to: number.end)
      noteOpenWords(slot, from: start)
      let text = lexer.words(in: start..<number.end)
      return Value(
        form: .number(number.value, isPercent: number.isPercent, text: text),
        span: span(start, number.end))
    }
    if let extra = comparisonSymbols() { throw doubledComparison(extra) }
    let words = try plainWords(slot, after: keyword)
    return Value(form: .words(words), span: words.span)
  }

  /// `=`, `<`, `>` or `!=` where a value should stand.
  private func comparisonSymbols() -> Range<Int>? {
    var end = lexer.position
    while [UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">")].contains(lexer[end]) {
      end += 1
    }
    return end > lexer.position ? lexer.position..<end : nil
  }

  /// `(a, b)` right after `$name`; the parenthesis stands at `position`.
  mutating func callArguments() throws(Diagnostic) -> [Value] {
    let opening = lexer.position
    openParenthesis()
    var values: [Value] = []
    repeat {
      values.append(try value(.anyValue, after: values.isEmpty ? "(" : ","))
    } while take(",")
    try closeParenthesis(opening)
    return values
  }
}
