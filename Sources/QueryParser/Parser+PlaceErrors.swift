// Places and dates that are none: E110, E111, E403.
//
// In: the word after `in`, `on`, `since` … Out: a `Diagnostic` with what was probably meant. Leaves to
// others: dates that look right and do not exist (binding).

import Text

extension Parser {
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
    if let date = slashedDate() { return date }
    let end = lexer.bareWordsEnd(at: lexer.position) ?? lexer.position
    let words = lexer.position..<end
    var fixes: [String] = []
    if let preposition = prepositionStart("in"), kindEnd(from: words.lowerBound) == nil {
      fixes = self.fixes([.replace(preposition..<words.lowerBound, "mentioning ")])
    }
    return Diagnostic(.inTakes(text(words)), at: span(words), fixes: fixes)
  }

  func prepositionStart(_ word: String) -> Int? {
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

  /// E403: a date with slashes has two meanings.
  private func slashedDate() -> Diagnostic? {
    let range = wordHere()
    let readings = CivilDate.readings(ofSlashed: text(range))
    guard !readings.isEmpty else { return nil }
    return Diagnostic(
      .ambiguousDate(text(range), readings: readings.map(\.longDescription)), at: span(range),
      fixes: readings.flatMap { fixes([.replace(range, $0.description)]) })
  }

  /// E111 after `on`; elsewhere the date is what is missing.
  func notADate(after keyword: Keyword) -> Diagnostic {
    if lexer.isAtStatementEnd || lexer.bareWordEnd(at: lexer.position) == nil {
      return missing(.date, after: keyword.rawValue)
    }
    if let date = slashedDate() { return date }
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

  func betweenWithoutAnd() -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: "between", needs: "‘and’ and a second date")
    }
    let fixes =
      nearestFixes(among: ["and"])
      ?? (lexer.dateEnd(at: lexer.position) == nil
        ? [] : self.fixes([.insert("and ", at: lexer.position)]))
    return unexpected(expected: ["and"], fixes: fixes)
  }
}
