// Dates, times and durations that the text speaks of.
//
// In: tokens and the article's own date. Out: `DateExpression`s, and the tokens they take from the
// number rules. Relative dates are reckoned from the publication date in the article's own zone,
// never from today; without one they keep their type and no value. Calendar dates are read in
// DateFinder+Calendar, clock times in +Clock, `last week` in +Relative, `third quarter` in
// +Periods, lengths of time in +Durations.

import Language
import Text

/// Finds time expressions in one sentence.
struct DateFinder {
  typealias Found = (row: DateExpression, tokens: Range<Int>)

  let columns: TextColumns
  /// The article's publication day.
  let reference: CivilDate?
  /// What was spoken of before, from which `two days later` and `a year earlier` are reckoned.
  var spokenOf = DateAnchor()

  /// The expression that begins with a token, and the tokens it takes; nil if none does.
  func expression(at start: Int, limit: Int) -> Found? {
    if let found = clock(at: start, limit: limit) { return found }
    if let found = calendar(at: start, limit: limit) { return found }
    if let found = part(at: start, limit: limit) { return found }
    if let found = weekday(at: start, limit: limit) { return found }
    if let found = dayWord(at: start, limit: limit) { return found }
    if let found = distance(at: start, limit: limit) { return found }
    if let found = period(at: start, limit: limit) { return found }
    if let found = neighbour(at: start, limit: limit) { return found }
    if let found = season(at: start, limit: limit) { return found }
    if let found = length(at: start, limit: limit) { return found }
    if let found = year(at: start, limit: limit) { return found }
    return reference(at: start, limit: limit)
  }

  // MARK: Making rows

  func made(
    _ tokens: Range<Int>, _ type: DateExpression.Kind, value: String?,
    precision: DateExpression.Precision?, day: CivilDate? = nil, rule: Rule = .dateAbsolute
  ) -> Found {
    var row = DateExpression(span: columns.tokens.span(tokens), type: type, rule: rule)
    row.value = value
    row.precision = precision
    row.day = day
    return (row, tokens)
  }

  /// A day, month, quarter or year reckoned from another day.
  func relative(
    _ tokens: Range<Int>, _ value: String?, _ precision: DateExpression.Precision?,
    _ day: CivilDate? = nil
  ) -> Found {
    made(tokens, .date, value: value, precision: precision, day: day, rule: .dateRelative)
  }

  func relative(_ tokens: Range<Int>, day: CivilDate?) -> Found {
    relative(tokens, day?.description, .day, day)
  }

  func month(_ tokens: Range<Int>, _ day: CivilDate) -> Found {
    let first = CivilDate(year: day.year, month: day.month, day: 1)
    return relative(tokens, String(day.description.prefix(7)), .month, first)
  }

  func year(_ tokens: Range<Int>, _ year: Int) -> Found {
    relative(tokens, String(year), .year, CivilDate(year: year, month: 1, day: 1))
  }

  func week(_ tokens: Range<Int>, of day: CivilDate) -> Found {
    let monday = day.adding(days: 1 - day.weekday)
    return relative(tokens, isoWeek(monday), .week, monday)
  }

  func quarter(_ tokens: Range<Int>, _ year: Int, _ quarter: Int) -> Found {
    relative(
      tokens, "\(year)-Q\(quarter)", .quarter,
      CivilDate(year: year, month: quarter * 3 - 2, day: 1))
  }

  func isoWeek(_ monday: CivilDate) -> String {
    let thursday = monday.adding(days: 3)
    guard let firstOfYear = CivilDate(year: thursday.year, month: 1, day: 1) else { return "" }
    let week = (thursday.dayNumber - firstOfYear.dayNumber) / 7 + 1
    return "\(thursday.year)-W\(week < 10 ? "0" : "")\(week)"
  }

  /// The span of an expression with words before it: `early next week`.
  func extended(_ found: Found, from start: Int) -> Found {
    var row = found.row
    let tokens = start..<found.tokens.upperBound
    row.span = columns.tokens.span(tokens)
    return (row, tokens)
  }

  // MARK: Reading small things

  /// A whole number in digits below 100,000.
  func number(_ token: Int) -> Int? {
    guard token >= 0, token < columns.count, columns.tokens.kind[token] == .number else {
      return nil
    }
    let parsed = DigitString(columns.text[columns.tokens.span(token)])
    guard let whole = parsed.value?.whole, whole < 100_000,
      parsed.suffix == .none || parsed.suffix == .ordinal
    else { return nil }
    return Int(whole)
  }

  /// 1 to 12 for a month name; `may` and `march` only with a capital.
  func month(_ token: Int) -> Int? {
    guard token >= 0, token < columns.count, columns.isCapitalised(token),
      TimeWords.shared.role(token, in: columns) == .month
    else { return nil }
    let word = columns.string(token).lowercased().prefix(3)
    return CivilDate.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  func isYear(_ token: Int) -> Bool {
    guard token >= 0, token < columns.count, columns.tokens.kind[token] == .number else {
      return false
    }
    return DigitString(columns.text[columns.tokens.span(token)]).isYearShaped
  }

  func isAny(_ token: Int, _ words: [StaticString]) -> Bool {
    words.contains { columns.isWord(token, $0) }
  }
}
