// Noun phrases: what is wanted, its descriptions, and the open tail `in articles …`.
//
// noun = head [ body ] [ intail ]

import Text

/// A noun phrase that is being read: where its pieces are, for fixes.
struct NounFrame {
  enum Role { case plain, counted, compared, search }

  let role: Role
  let start: Int
  var headEnd = 0
  var kind: Kind?
  /// Where a kind without parentheses begins in the last `with`.
  var bareStart = 0
  /// Starts of the descriptions read so far.
  var filterStarts: [Int] = []
}

/// Where descriptions stand; the rules on what may follow differ.
enum FilterContext {
  case noun, tail
  /// Inside `( … or … )`, which a tail would leave.
  case alternative
}

extension Parser {
  mutating func nounPhrase(_ role: NounFrame.Role) throws(Diagnostic) -> NounPhrase {
    let start = lexer.position
    frames.append(NounFrame(role: role, start: start))
    defer { frames.removeLast() }

    let (adjectives, head) = try head()
    frames[frames.count - 1].headEnd = lexer.tokenEnd
    frames[frames.count - 1].kind = kind(of: head)
    let filters = try filters(.noun)
    let tail = try optionalTail()
    try checkEndOfNoun()
    return NounPhrase(
      adjectives: adjectives, head: head, filters: filters, tail: tail, span: span(from: start))
  }

  /// head = { ADJ } KIND | VAR | call | HANDLE { "," HANDLE }
  private mutating func head() throws(Diagnostic) -> ([AdjectiveNode], Head) {
    let start = lexer.position
    note(.head(after: nil))
    note(.slot(.variable, from: start))
    note(.slot(.handle, from: start))
    if let end = lexer.variableEnd(at: start) {
      let name = variable(endingAt: end)
      if lexer[end] == UInt8(ascii: "("), lexer.position == end {
        return ([], .call(name, try callArguments()))
      }
      return ([], .variable(name))
    }
    if lexer.handleEnd(at: start) != nil { return ([], .handles(try handles())) }

    let adjectives = adjectives()
    if let last = adjectives.last { note(.head(after: last.adjective)) }
    guard let kind = lexer.kind else { throw headError(afterAdjective: !adjectives.isEmpty) }
    return (adjectives, .kind(kind, takeWord()))
  }

  mutating func adjectives() -> [AdjectiveNode] {
    var nodes: [AdjectiveNode] = []
    while let adjective = lexer.adjective {
      nodes.append(AdjectiveNode(adjective: adjective, span: takeWord()))
    }
    return nodes
  }

  private mutating func handles() throws(Diagnostic) -> [HandleNode] {
    var nodes: [HandleNode] = []
    repeat {
      lexer.crossNewlines()
      note(.slot(.handle, from: lexer.position))
      guard let handle = handle() else { throw missing(.handle, after: ",") }
      nodes.append(handle)
    } while take(",")
    return nodes
  }

  /// body = filter { ["and"] filter } [ ["and"] withtail ] | withtail
  mutating func filters(_ context: FilterContext) throws(Diagnostic) -> [Filter] {
    var filters: [Filter] = []
    while true {
      note(.filters(frames.last?.kind))
      note(.symbol("("))
      var and: Range<Int>?
      if !filters.isEmpty {
        note(.keyword(.and))
        if lexer.keyword == .and, lexer.joinsFilters() {
          and = lexer.position..<lexer.wordEnd
          _ = takeWord()
          lexer.crossNewlines()
          note(.filters(frames.last?.kind))
        }
      }
      if try isGroupingKey(context) {
        if let and { throw needlessAnd(and) }
        break
      }
      guard
        lexer.keyword?.startsFilter ?? false || lexer.keyword == .not
          || lexer.byte == UInt8(ascii: "(")
      else {
        if recovery != nil, context != .alternative, !isAtEndOfNoun {
          try recover(from: leftover())
          if lexer.keyword?.startsFilter ?? false { continue }
        }
        break
      }
      if lexer.keyword == .in, lexer.opensTail() {
        if let and { throw needlessAnd(and) }
        if context == .alternative { throw tailInsideAlternative() }
        break
      }
      frames[frames.count - 1].filterStarts.append(lexer.position)
      do {
        let filter = try filter()
        filters.append(filter)
        if case .with(_, isOpen: true) = filter.description {
          try checkAfterBareWith(context)
          break
        }
      } catch {
        try recover(from: error)
      }
    }
    return filters
  }

  /// `by F` with F a field at the end of the phrase: the key of `compare`, elsewhere E119.
  private mutating func isGroupingKey(_ context: FilterContext) throws(Diagnostic) -> Bool {
    if frames.last?.role == .compared, context != .alternative {
      note(.grouping(frames.last?.kind))
    }
    guard lexer.keyword == .by, let field = lexer.groupingField() else { return false }
    guard frames.last?.role == .compared, context != .alternative else {
      throw fieldAsName(field)
    }
    return true
  }

  /// intail = "in" { ADJ } UNIT [ body ] [ intail ]
  private mutating func optionalTail() throws(Diagnostic) -> Tail? {
    note(.keyword(.in))
    guard lexer.keyword == .in, lexer.opensTail() else { return nil }
    return try nested { (parser) throws(Diagnostic) in
      let start = parser.lexer.position
      _ = parser.takeWord()
      parser.lexer.crossNewlines()
      parser.note(.units)
      let adjectives = parser.adjectives()
      let unit = parser.lexer.kind!  // opensTail has seen it
      _ = parser.takeWord()
      let outerKind = parser.frames[parser.frames.count - 1].kind
      parser.frames[parser.frames.count - 1].kind = unit
      defer { parser.frames[parser.frames.count - 1].kind = outerKind }
      let filters = try parser.filters(.tail)
      let inner = try parser.optionalTail()
      return Tail(
        adjectives: adjectives, unit: unit, filters: filters, inner: inner.map { [$0] } ?? [],
        span: parser.span(from: start))
    }
  }

  func kind(of head: Head) -> Kind? {
    switch head {
    case .kind(let kind, _): kind
    case .variable, .call: nil
    case .handles(let handles):
      handles.first.flatMap { handle in
        Kind.allCases.first { $0.handleLetter == handle.letter }
      }
    }
  }

  func kind(of noun: NounPhrase) -> Kind? { kind(of: noun.head) }

  /// sub = "(" noun { stage } ")"; the parenthesis stands at `position`.
  mutating func search() throws(Diagnostic) -> (query: Query, span: Span) {
    try nested { (parser) throws(Diagnostic) in
      let opening = parser.lexer.position
      parser.openParenthesis()
      let start = parser.lexer.position
      let noun = try parser.nounPhrase(.search)
      var state = PipelineState(kind: parser.kind(of: noun))
      let stages = try parser.stages(&state)
      let inner = parser.span(from: start)
      try parser.closeParenthesis(opening)
      return (Query(noun: noun, stages: stages, span: inner), parser.span(from: opening))
    }
  }

  mutating func openParenthesis() {
    lexer.openParentheses += 1
    lexer.advance(to: lexer.position + 1)
  }

  mutating func closeParenthesis(_ opening: Int) throws(Diagnostic) {
    note(.symbol(")"))
    guard lexer.byte == UInt8(ascii: ")") else {
      if lexer.isAtEnd || lexer.byte == UInt8(ascii: ";") || lexer.isAtNewline {
        throw unclosed(opening)
      }
      throw leftover()
    }
    lexer.openParentheses -= 1
    lexer.advance(to: lexer.position + 1)
  }
}
