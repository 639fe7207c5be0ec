// Words searched as they stand: chains of phrases with `near`, `then`, `within`.

import Text

extension Parser {
  /// text = chain { "or" chain }
  mutating func phraseChains() throws(Diagnostic) -> [PhraseChain] {
    lexer.crossNewlines()
    var chains = [try phraseChain(after: "saying")]
    while lexer.keyword == .or, !lexer.joinsFilters() {
      _ = takeWord()
      lexer.crossNewlines()
      chains.append(try phraseChain(after: "or"))
    }
    note(.keyword(.or))
    return chains
  }

  /// phrase [ ("near"|"then") phrase { … } [ within ] ]
  private mutating func phraseChain(after keyword: String) throws(Diagnostic) -> PhraseChain {
    let start = lexer.position
    let first = try phrase(after: keyword)
    var links: [PhraseChain.Link] = []
    while true {
      note(.keyword(.near))
      note(.keyword(.then))
      let order: PhraseChain.Order
      switch lexer.keyword {
      case .near: order = .near
      case .then: order = .then
      default:
        var within: Within?
        if !links.isEmpty {
          within = try optionalWithin()
        } else if lexer.keyword == .within {
          throw withinWithoutNear()
        }
        return PhraseChain(first: first, links: links, within: within, span: span(from: start))
      }
      let word = order == .near ? "near" : "then"
      _ = takeWord()
      lexer.crossNewlines()
      links.append(PhraseChain.Link(order: order, phrase: try phrase(after: word)))
    }
  }

  /// STRING | PHRASE | VAR | "(" choice "or" choice { "or" choice } ")"
  mutating func phrase(after keyword: String) throws(Diagnostic) -> PhraseNode {
    let start = lexer.position
    note(.slot(.phrase, from: start))
    note(.symbol("("))
    guard lexer.byte == UInt8(ascii: "(") else {
      return PhraseNode(choices: [try phraseChoice(after: keyword)], span: span(from: start))
    }
    openParenthesis()
    var choices: [PhraseNode.Choice] = []
    repeat {
      choices.append(try phraseChoice(after: choices.isEmpty ? "(" : "or"))
    } while take(.or) != nil
    if choices.count == 1, lexer.byte == UInt8(ascii: ")") { throw groupingOnly(start) }
    try closeParenthesis(start)
    return PhraseNode(choices: choices, span: span(from: start))
  }

  mutating func phraseChoice(after keyword: String) throws(Diagnostic) -> PhraseNode.Choice {
    note(.slot(.phrase, from: lexer.position))
    if let end = lexer.variableEnd(at: lexer.position) {
      return .variable(variable(endingAt: end))
    }
    return .words(try plainWords(.phrase, after: keyword, wildcard: true))
  }

  /// "within" ( INT "words" | "sentence" | "paragraph" )
  mutating func optionalWithin() throws(Diagnostic) -> Within? {
    let start = lexer.position
    guard take(.within) != nil else { return nil }
    lexer.crossNewlines()
    if take(.sentence) != nil { return Within(extent: .sentence, span: span(from: start)) }
    if take(.paragraph) != nil { return Within(extent: .paragraph, span: span(from: start)) }
    note(.slot(.number, from: lexer.position))
    guard let end = lexer.integerEnd(at: lexer.position) else {
      throw unexpectedOrIncomplete(after: "within", expected: ["sentence", "paragraph"])
    }
    let count = lexer.integer(in: lexer.position..<end)
    lexer.advance(to: end)
    lexer.crossNewlines()
    guard take(.words) != nil else {
      let digits = String(count)
      if lexer.isAtStatementEnd { throw incomplete(after: digits, needs: "‘words’") }
      throw unexpected(
        expected: ["words"],
        fixes: nearestFixes(among: ["words"]) ?? fixes([.insert(" words", at: end)]))
    }
    return Within(extent: .words(count), span: span(from: start))
  }
}
