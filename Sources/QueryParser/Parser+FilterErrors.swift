// Errors of descriptions and how they are joined: E105, E106, E112, E119, E122, E124.
//
// In: the place. Out: a `Diagnostic` with its fix. Leaves to others: the words.

import Text

extension Parser {
  /// E105: the second sort of joiner in a list of names.
  func mixedJoiners(first: String) -> Diagnostic {
    let range = lexer.position..<lexer.wordEnd
    return Diagnostic(.mixedAndOr, at: span(range), fixes: fixes([.replace(range, first)]))
  }

  /// E106.
  func commaBetweenNames(_ joiner: Names.Joiner) -> Diagnostic {
    let comma = lexer.position..<(lexer.position + 1)
    let next = lexer.skipBlanks(from: comma.upperBound)
    let word = joiner == .or ? " or " : " and "
    let startsFilter = lexer.keyword(at: next)?.startsFilter ?? false
    return Diagnostic(
      .commaBetweenNames, at: span(comma),
      fixes: fixes([.replace(comma, startsFilter ? " " : word)]))
  }

  /// `quotes and by Kim`, `quotes by Kim and in articles …`.
  func needlessAnd(_ and: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unexpected("and", expected: []), at: span(and), fixes: fixes([.delete(and)]))
  }

  /// E124.
  func tailInsideAlternative() -> Diagnostic {
    let start = lexer.position
    let unitEnd = lexer.unitAfterAdjectives(from: lexer.wordEnd) ?? lexer.wordEnd
    return Diagnostic(
      .tailInsideAlternative, at: span(start, unitEnd), fixes: closedTailFixes())
  }

  /// `not in articles …`: only a closed search can be denied.
  func deniedTail() -> Diagnostic {
    let unitEnd = lexer.unitAfterAdjectives(from: lexer.wordEnd) ?? lexer.wordEnd
    return Diagnostic(
      .searchWithoutParentheses, at: span(lexer.position, unitEnd), fixes: closedTailFixes())
  }

  /// `in articles from X` → `in (articles from X)`.
  private func closedTailFixes() -> [String] {
    guard fixDepth > 0 else { return [] }
    let inner = lexer.skipBlanks(from: lexer.wordEnd)
    var probe = self
    probe.fixDepth = 0
    probe.recovery = nil
    _ = probe.takeWord()
    _ = probe.adjectives()
    _ = probe.takeWord()
    guard (try? probe.filters(.alternative)) != nil else { return [] }
    return fixes([.insert("(", at: inner), .insert(")", at: probe.lexer.tokenEnd)])
  }

  /// E119.
  func fieldAsName(_ field: Range<Int>) -> Diagnostic {
    let name = lexer.lowercasedASCII(field)
    let end = lexer.skipBlanks(from: field.upperBound)
    let by = lexer.position..<end
    return Diagnostic(
      .fieldAsName(name), at: span(field),
      fixes: fixes([.replace(by, "| group by \(name) ")]))
  }

  /// E112, unless what follows may follow.
  mutating func checkAfterBareWith(_ context: FilterContext) throws(Diagnostic) {
    note(.keyword(.in))
    var probe = self
    if probe.lexer.keyword == .and { _ = probe.takeWord() }
    guard
      probe.lexer.keyword?.startsFilter ?? false || probe.lexer.keyword == .not
        || probe.lexer.byte == UInt8(ascii: "(")
    else { return }
    if lexer.keyword == .in, lexer.opensTail(), context != .alternative { return }
    if lexer.keyword == .by, lexer.groupingField() != nil { return }
    if lexer.keyword == .in, let slip = unitSlip() { throw slip }
    try recover(from: probe.afterBareWith())
  }

  /// `in artcles about …` behind a bare `with` is a tail with a slip.
  private func unitSlip() -> Diagnostic? {
    var probe = self
    _ = probe.takeWord()
    guard let near = probe.nearestFixes(among: Expected.units.words) else { return nil }
    return probe.unknownWord(fixes: near)
  }

  private func afterBareWith() -> Diagnostic {
    let range = wordHere()
    guard let frame = frames.last, let with = frame.filterStarts.last else {
      return unexpected(expected: [])  // a bare `with` is always among the starts
    }
    var clauseEnd = lexer.tokenEnd
    if text(with..<clauseEnd).hasSuffix(" and") { clauseEnd -= 4 }
    let clause = text(with..<clauseEnd)
    guard let end = endOfFilters() else {
      return Diagnostic(.afterBareWith(clause), at: span(range))
    }
    let closed = fixes([.insert("(", at: frame.bareStart), .insert(")", at: end)])
    let last = fixes([.delete(with..<range.lowerBound), .insert(" " + clause, at: end)])
    return Diagnostic(.afterBareWith(clause), at: span(range), fixes: closed + last)
  }

  /// No description begins here though one must.
  func unknownFilter(inParenthesis opening: Int? = nil) -> Diagnostic {
    if lexer.isAtStatementEnd {
      if let opening { return unclosed(opening) }
      return incomplete(after: lastElement(), needs: "a description: by, about, from …")
    }
    let words = expectedWords()
    if let near = nearestFixes(among: words) { return unknownWord(fixes: near) }
    return unknownWord(fixes: prepositionFixes(wordHere()), expected: words)
  }

  /// `not where value > 3`: the test itself is negated.
  func notBeforeWhere(_ start: Int) -> Diagnostic {
    let end = lexer.wordEnd
    return Diagnostic(
      .unexpected("where", expected: []), at: span(lexer.position, end),
      fixes: fixes([.replace(start..<end, "where not")]))
  }

  func unknownCountedNoun(after keyword: String) -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: lastElement(), needs: "a kind: quotes, figures, sources …")
    }
    let expected = ["quotes", "figures", "sources", "("]
    if Lexer.isDigit(lexer.byte) {
      return unexpected(
        expected: expected, fixes: fixes([.insert("at least ", at: lexer.position)]))
    }
    if let near = nearestFixes(among: expectedWords()) { return unknownWord(fixes: near) }
    var fixes: [String] = []
    if let preposition = prepositionStart("with") {
      fixes = self.fixes([.replace(preposition..<lexer.position, "about ")])
    }
    return unexpected(expected: expected, fixes: fixes)
  }

  /// `( … )` around one thing.
  func groupingOnly(_ opening: Int) -> Diagnostic {
    let closing = lexer.position
    return Diagnostic(
      .unexpected(")", expected: ["or"]), at: span(closing, closing + 1),
      fixes: fixes([.delete(opening..<(opening + 1)), .delete(closing..<(closing + 1))]))
  }

  /// E122.
  func compareWithoutField(_ noun: NounPhrase, nounEnd: Int) -> Diagnostic {
    var field = "outlet"
    switch expectedGroupingKind() {
    case .figure?: field = "source"
    case .quote?: field = "speaker"
    default: break
    }
    // `compare quotes by length`: the field is there, but rows cannot be grouped by it.
    if case .by(let names)? = noun.filters.last?.description, names.items.count == 1,
      case .words(let word) = names.items[0],
      Vocabulary.kinds(withField: word.text.lowercased()).isEmpty == false
    {
      let start = nounEnd - word.text.utf8.count
      return Diagnostic(
        .compareNeedsField, at: word.span, fixes: fixes([.replace(start..<nounEnd, field)]))
    }
    return Diagnostic(
      .compareNeedsField, at: .empty(at: offset(nounEnd)),
      fixes: fixes([.insert(" by \(field)", at: nounEnd)]))
  }

  private func expectedGroupingKind() -> Kind? {
    for case .grouping(let kind) in expectations.items { return kind }
    return nil
  }
}
