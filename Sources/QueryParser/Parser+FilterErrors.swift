// Errors inside descriptions: E105-E107, E110-E113, E115, E119, E122, E124.

import Text

extension Parser {
  /// E105: the second sort of joiner in a list of names.
  func mixedJoiners(first: String) -> Diagnostic {
    let range = lexer.position..<lexer.wordEnd
    return Diagnostic(.mixedAndOr, at: span(range), fixes: fixes([.replace(range, first)]))
  }

  /// E105 in a condition: parentheses say which belongs together.
  func mixedConditions(lastStart: Int) -> Diagnostic {
    let range = lexer.position..<lexer.wordEnd
    var probe = self
    probe.fixDepth = 0
    _ = probe.takeWord()
    var fixes: [String] = []
    if fixDepth > 0, (try? probe.test(nil, [])) != nil {
      fixes = self.fixes([.insert("(", at: lastStart), .insert(")", at: probe.lexer.tokenEnd)])
    }
    return Diagnostic(.mixedAndOr, at: span(range), fixes: fixes)
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
    guard probe.lexer.keyword?.startsFilter ?? false || probe.lexer.keyword == .not
      || probe.lexer.byte == UInt8(ascii: "(")
    else { return }
    if lexer.keyword == .in, lexer.opensTail(), context != .alternative { return }
    if lexer.keyword == .by, lexer.groupingField() != nil { return }
    try recover(from: probe.afterBareWith())
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

  func betweenWithoutAnd() -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: "between", needs: "‘and’ and a second date") }
    let fixes = nearestFixes(among: ["and"])
      ?? (lexer.dateEnd(at: lexer.position) == nil
        ? [] : self.fixes([.insert("and ", at: lexer.position)]))
    return unexpected(expected: ["and"], fixes: fixes)
  }

  /// E110.
  func inTakes() -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: lastElement(), needs: "articles …, a part, a handle or a date")
    }
    if lexer.keyword?.isReserved ?? false || lexer.bareWordEnd(at: lexer.position) == nil {
      return missing(.place, after: lastElement())
    }
    if let near = nearestFixes(among: expectedWords()), !near.isEmpty {
      return unknownWord(fixes: near)
    }
    if let near = nearestDateFixes(), !near.isEmpty { return unknownWord(fixes: near) }
    let end = lexer.bareWordsEnd(at: lexer.position) ?? lexer.position
    let words = lexer.position..<end
    var fixes: [String] = []
    if let preposition = prepositionStart("in"), kindEnd(from: words.lowerBound) == nil {
      fixes = self.fixes([.replace(preposition..<words.lowerBound, "mentioning ")])
    }
    return Diagnostic(.inTakes(text(words)), at: span(words), fixes: fixes)
  }

  private func prepositionStart(_ word: String) -> Int? {
    let start = lexer.tokenEnd - word.utf8.count
    return start >= statementStart && text(start..<lexer.tokenEnd).lowercased() == word
      ? start : nil
  }

  /// A slip in the name of a month or in `yesterday`.
  private func nearestDateFixes() -> [String]? {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let range = wordHere()
    let near = EditDistance.nearest(
      to: text(range).lowercased(),
      in: months.map { $0.lowercased() } + ["today", "yesterday", "last", "this"])
    if near.isEmpty { return nil }
    return near.prefix(2).flatMap { word in
      let month = months.first { $0.lowercased() == word }
      return fixes([.replace(range, month ?? word)])
    }
  }

  /// E111 after `on`; elsewhere the date is what is missing.
  func notADate(after keyword: Keyword) -> Diagnostic {
    if lexer.isAtStatementEnd || lexer.bareWordEnd(at: lexer.position) == nil {
      return missing(.date, after: keyword.rawValue)
    }
    let words = lexer.position..<(lexer.bareWordsEnd(at: lexer.position) ?? lexer.position)
    if let near = nearestDateFixes(), !near.isEmpty { return unknownWord(fixes: near) }
    guard keyword == .on else {
      return Diagnostic(
        .unexpected(text(words), expected: [Slot.date.words]), at: span(words))
    }
    var fixes: [String] = []
    if let preposition = prepositionStart("on") {
      fixes = self.fixes([.replace(preposition..<words.lowerBound, "about ")])
    }
    return Diagnostic(.onTakesDate(text(words)), at: span(words), fixes: fixes)
  }

  func unknownCountedNoun(after keyword: String) -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: lastElement(), needs: "a kind: quotes, figures, sources …")
    }
    let expected = ["quotes", "figures", "sources", "("]
    if Lexer.isDigit(lexer.byte) {
      return unexpected(expected: expected, fixes: fixes([.insert("at least ", at: lexer.position)]))
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

  func withinWithoutNear() -> Diagnostic {
    let within = lexer.position
    var probe = self
    probe.fixDepth = 0
    let fixes = fixDepth == 0 || (try? probe.optionalWithin()) == nil
      ? [] : self.fixes([.delete(within..<probe.lexer.tokenEnd)])
    return unexpected(expected: ["near", "then"], fixes: fixes)
  }

  func notAPattern(after keyword: String) -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: keyword, needs: Slot.pattern.words) }
    let start = lexer.position
    var fixes: [String] = []
    if let end = lexer.bareWordsEnd(at: start) {
      fixes = self.fixes([.insert("/", at: start), .insert("/", at: end)])
    } else if lexer.byte == UInt8(ascii: "/") {
      fixes = self.fixes([.insert("/", at: statementTextEnd())])
    }
    return unexpected(expected: [Slot.pattern.words], fixes: fixes)
  }

  /// E113.
  func isTakesMissingOrKnown() -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: "is", needs: "‘missing’ or ‘known’") }
    guard let end = lexer.bareWordsEnd(at: lexer.position) else {
      return missing(.anyValue, after: "is")
    }
    if let near = nearestFixes(among: ["missing", "known"]) { return unknownWord(fixes: near) }
    let words = lexer.position..<end
    var fixes: [String] = []
    if let verb = prepositionStart("is") {
      fixes = self.fixes([.replace(verb..<words.lowerBound, "= ")])
    }
    return Diagnostic(.isTakesMissingOrKnown(text(words)), at: span(words), fixes: fixes)
  }

  /// A field with nothing to compare it with.
  func noComparison(after field: String) -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: field, needs: "=, <, >, contains or is")
    }
    for (words, symbol) in Parser.spokenComparisons {
      let end = lexer.position + words.utf8.count
      guard end <= lexer.count, text(lexer.position..<end).lowercased() == words else { continue }
      let range = lexer.position..<end
      return Diagnostic(
        .unexpected(words, expected: [symbol]), at: span(range),
        fixes: fixes([.replace(range, symbol)]))
    }
    let words = ["contains", "matches", "is"]
    if lexer.bareWordEnd(at: lexer.position) != nil {
      if let near = nearestFixes(among: words), !near.isEmpty { return unknownWord(fixes: near) }
    }
    let symbols = [("≥", ">="), ("≤", "<="), ("≠", "!=")]
    let range = wordHere()
    for (typed, symbol) in symbols where text(range) == typed {
      return unexpected(expected: [symbol], fixes: fixes([.replace(range, symbol)]))
    }
    return unexpected(
      expected: ["=", "!=", "<", ">", "contains", "is"],
      fixes: fixes([.insert("= ", at: lexer.position)]))
  }

  /// How comparisons are said; they are typed as symbols.
  private static let spokenComparisons = [
    ("more than", ">"), ("greater than", ">"), ("over", ">"), ("above", ">"), ("less than", "<"),
    ("fewer than", "<"), ("under", "<"), ("below", "<"), ("at least", ">="), ("at most", "<="),
    ("equals", "="),
  ]

  /// `value == 3`, `value => 3`.
  func doubledComparison(_ extra: Range<Int>) -> Diagnostic {
    let start = lexer.tokenEnd - 1
    let typed = text(start..<extra.upperBound)
    let meant = typed == "=>" ? ">=" : typed == "=<" ? "<=" : typed == "<>" ? "!=" : "="
    return Diagnostic(
      .unexpected(text(extra), expected: [meant]), at: span(extra),
      fixes: fixes([.replace(start..<extra.upperBound, meant)]))
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
