// One description: a preposition or `where` and what belongs to it.

import Text

extension Parser {
  /// filter = ["not"] plain | "where" cond
  mutating func filter() throws(Diagnostic) -> Filter {
    let start = lexer.position
    let isNegated = lexer.keyword == .not
    if isNegated {
      _ = takeWord()
      lexer.crossNewlines()
      note(.filters(frames.last?.kind))
      note(.symbol("("))
    }
    if lexer.byte == UInt8(ascii: "(") {
      let keyword = span(lexer.position, lexer.position + 1)
      let description = Filter.Description.anyOf(try alternatives())
      return Filter(
        isNegated: isNegated, description: description, keyword: keyword, span: span(from: start))
    }
    guard let word = lexer.keyword, word.startsFilter else { throw unknownFilter() }
    if isNegated, word == .where { throw notBeforeWhere(start) }
    if isNegated, word == .in, lexer.opensTail() { throw deniedTail() }
    let keyword = takeWord()
    let description = try description(word)
    return Filter(
      isNegated: isNegated, description: description, keyword: keyword, span: span(from: start))
  }

  private mutating func description(_ word: Keyword) throws(Diagnostic) -> Filter.Description {
    let kind = frames.last?.kind
    switch word {
    case .by: return .by(try names(after: word, .speaker(of: kind)))
    case .from: return .from(try names(after: word, .outlet))
    case .mentioning: return .mentioning(try names(after: word, .entity))
    case .about: return .about(try names(after: word, .topic(of: kind)))
    case .saying: return .saying(try phraseChains())
    case .matching:
      lexer.crossNewlines()
      return .matching(try regex(after: "matching"))
    case .since: return .since(try date(after: word))
    case .before: return .before(try date(after: word))
    case .on: return .on(try date(after: word))
    case .between:
      let first = try date(after: word)
      guard take(.and) != nil else { throw betweenWithoutAnd() }
      return .between(first, try date(after: .and))
    case .in: return try places()
    case .with: return try countedNouns()
    case .where:
      lexer.crossNewlines()
      return .where(try condition(kind, columns: []))
    default: throw unknownFilter()  // startsFilter names no others
    }
  }

  /// "(" body "or" body { "or" body } ")"
  private mutating func alternatives() throws(Diagnostic) -> [[Filter]] {
    try nested { (parser) throws(Diagnostic) in
      let opening = parser.lexer.position
      parser.openParenthesis()
      var bodies: [[Filter]] = []
      repeat {
        parser.lexer.crossNewlines()
        parser.note(.filters(parser.frames.last?.kind))
        if parser.lexer.isAtEnd { throw parser.unclosed(opening) }
        let body = try parser.filters(.alternative)
        if body.isEmpty { throw parser.unknownFilter(inParenthesis: opening) }
        bodies.append(body)
      } while try parser.takeOrBetweenFilters()
      if bodies.count == 1, parser.lexer.byte == UInt8(ascii: ")") {
        throw parser.groupingOnly(opening)
      }
      try parser.closeParenthesis(opening)
      return bodies
    }
  }

  private mutating func takeOrBetweenFilters() throws(Diagnostic) -> Bool {
    note(.keyword(.or))
    guard lexer.keyword == .or, lexer.joinsFilters() else { return false }
    _ = takeWord()
    return true
  }

  /// "in" DATE | "in" place { "or" place }
  private mutating func places() throws(Diagnostic) -> Filter.Description {
    lexer.crossNewlines()
    let start = lexer.position
    note(.units)
    note(.slot(.date, from: start))
    if let end = lexer.dateEnd(at: start) {
      lexer.advance(to: end)
      let text = lexer.words(in: start..<end)
      return .inDate(DateNode(form: .text(text), span: span(start..<end)))
    }
    var places = [try place()]
    while lexer.keyword == .or, !lexer.joinsFilters() {
      _ = takeWord()
      lexer.crossNewlines()
      places.append(try place())
    }
    note(.keyword(.or))
    return .inPlaces(places)
  }

  private mutating func place() throws(Diagnostic) -> PlaceNode {
    let start = lexer.position
    for part in Keyword.allCases where part.isPart { note(.keyword(part)) }
    note(.slot(.place, from: start))
    note(.symbol("("))
    if let part = lexer.keyword, part.isPart {
      return .part(Word(text: part.rawValue, span: takeWord()))
    }
    if let handle = handle() { return .handle(handle) }
    if let end = lexer.variableEnd(at: start) { return .variable(variable(endingAt: end)) }
    if lexer.byte == UInt8(ascii: "(") {
      let (query, span) = try search()
      return .search(query, span)
    }
    throw inTakes()
  }

  /// date = DATE | VAR
  private mutating func date(after keyword: Keyword) throws(Diagnostic) -> DateNode {
    lexer.crossNewlines()
    let start = lexer.position
    note(.slot(.date, from: start))
    if let end = lexer.dateEnd(at: start) {
      lexer.advance(to: end)
      return DateNode(form: .text(lexer.words(in: start..<end)), span: span(start..<end))
    }
    if let end = lexer.variableEnd(at: start) {
      let variable = variable(endingAt: end)
      return DateNode(form: .variable(variable), span: variable.span)
    }
    throw notADate(after: keyword)
  }

  /// What `with` counts; bare kinds end the noun phrase.
  private mutating func countedNouns() throws(Diagnostic) -> Filter.Description {
    lexer.crossNewlines()
    var nouns: [CountedNoun] = []
    var isOpen = false
    while true {
      let noun = try countedNoun(after: nouns.isEmpty ? "with" : "and")
      if case .bare = noun.noun { isOpen = true }
      nouns.append(noun)
      note(.keyword(.and))
      guard lexer.keyword == .and, !lexer.joinsFilters() else { break }
      _ = takeWord()
      lexer.crossNewlines()
    }
    return .with(nouns, isOpen: isOpen)
  }

  private mutating func countedNoun(after keyword: String) throws(Diagnostic) -> CountedNoun {
    let start = lexer.position
    let quantity = try quantity()
    if quantity != nil { lexer.crossNewlines() }
    note(.symbol("("))
    note(.counted(frames.last?.kind))
    for entry in Vocabulary.adjectives { note(.words(entry.adjective.rawValue)) }
    if lexer.byte == UInt8(ascii: "(") {
      let (query, _) = try search()
      return CountedNoun(quantity: quantity, noun: .search(query), span: span(from: start))
    }
    if let end = lexer.variableEnd(at: lexer.position) {
      let variable = variable(endingAt: end)
      return CountedNoun(quantity: quantity, noun: .variable(variable), span: span(from: start))
    }
    if !frames.isEmpty { frames[frames.count - 1].bareStart = lexer.position }
    let adjectives = adjectives()
    if let last = adjectives.last { note(.head(after: last.adjective)) }
    guard let kind = lexer.kind else { throw unknownCountedNoun(after: keyword) }
    _ = takeWord()
    return CountedNoun(
      quantity: quantity, noun: .bare(adjectives, kind), span: span(from: start))
  }

  /// ( "at least" | "at most" | "exactly" ) INT | "no"
  private mutating func quantity() throws(Diagnostic) -> CountedNoun.Quantity? {
    note(.words("at least"))
    note(.words("at most"))
    note(.keyword(.exactly))
    note(.keyword(.no))
    switch lexer.keyword {
    case .no:
      _ = takeWord()
      return .no
    case .exactly:
      _ = takeWord()
      return .exactly(try integer(after: "exactly"))
    case .at:
      _ = takeWord()
      lexer.crossNewlines()
      if take(.least) != nil { return .atLeast(try integer(after: "at least")) }
      if take(.most) != nil { return .atMost(try integer(after: "at most")) }
      throw unexpectedOrIncomplete(after: "at", expected: ["least", "most"])
    default:
      return nil
    }
  }
}
