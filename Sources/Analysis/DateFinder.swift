// Dates, times and durations that the text speaks of.
//
// In: tokens and the article's own date. Out: `DateExpression`s, and the tokens they take from the
// number rules. Relative dates are reckoned from the publication date in the article's own zone,
// never from today; without one they keep their type and no value.

import Language
import Text

/// Finds time expressions in one sentence.
struct DateFinder {
  let columns: TextColumns
  /// The article's publication day.
  let reference: CivilDate?

  /// The expression that begins with a token, and the tokens it takes; nil if none does.
  func expression(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    clock(at: start, limit: limit)
      ?? dayAndMonth(at: start, limit: limit)
      ?? isoDate(at: start, limit: limit)
      ?? weekday(at: start, limit: limit)
      ?? relativeWord(at: start, limit: limit)
      ?? lastOrNext(at: start, limit: limit)
      ?? ago(at: start, limit: limit)
      ?? year(at: start, limit: limit)
  }

  private func made(
    _ tokens: Range<Int>, _ type: DateExpression.Kind, value: String?,
    precision: DateExpression.Precision?, day: CivilDate? = nil, rule: Rule = .dateAbsolute
  ) -> (DateExpression, Range<Int>) {
    var row = DateExpression(span: columns.tokens.span(tokens), type: type, rule: rule)
    row.value = value
    row.precision = precision
    row.day = day
    return (row, tokens)
  }

  private func number(_ token: Int) -> Int? {
    guard token < columns.count, columns.tokens.kind[token] == .number else { return nil }
    let parsed = DigitString(columns.text[columns.tokens.span(token)])
    guard let value = parsed.value, value.exponent >= 0 else { return nil }
    let double = value.double
    return double < 100_000 ? Int(double) : nil
  }

  /// 1 to 12 for a month name; `may` and `march` only with a capital.
  private func month(_ token: Int) -> Int? {
    guard token < columns.count, columns.is(token, .month), columns.isCapitalised(token) else {
      return nil
    }
    let word = columns.string(token).lowercased().prefix(3)
    return CivilDate.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  // MARK: Clock times

  private func clock(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    guard columns.tokens.kind[start] == .number else { return nil }
    let bytes = columns.text[columns.tokens.span(start)]
    let isClock = DigitString(bytes).isClock
    let hasHalf = start + 1 < limit && isHalfDay(start + 1)
    guard isClock || hasHalf || (start + 1 < limit && columns.isWord(start + 1, "o'clock")) else {
      return nil
    }
    let parts = String(decoding: bytes, as: UTF8.self).split { $0 == ":" || $0 == "." }
    guard let first = parts.first, var hour = Int(first), hour < 25 else { return nil }
    let minute = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    guard minute < 60 else { return nil }
    if hasHalf, columns.firstByte(start + 1) | 0x20 == UInt8(ascii: "p"), hour < 12 { hour += 12 }
    var end = hasHalf ? start + 2 : start + 1
    if end < limit, columns.isWord(end, "o'clock") { end += 1 }
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return made(
      start..<end, .time, value: "T\(two(hour)):\(two(minute))",
      precision: isClock ? .minute : .hour)
  }

  /// `p.m.`, `am`
  private func isHalfDay(_ token: Int) -> Bool {
    columns.isWord(token, "am") || columns.isWord(token, "pm") || columns.isWord(token, "a.m.")
      || columns.isWord(token, "p.m.") || columns.isWord(token, "a.m")
      || columns.isWord(token, "p.m")
  }

  // MARK: Calendar dates

  /// `4 March 2025`, `March 4, 2025`, `March 2025`, `4 March`, `March`.
  private func dayAndMonth(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    var day: Int?
    var place = start
    if let number = number(start), number >= 1, number <= 31, start + 1 < limit,
      month(start + 1) != nil || columns.isWord(start + 1, "of") && month(start + 2) != nil
    {
      day = number
      place = columns.isWord(start + 1, "of") ? start + 2 : start + 1
    }
    guard let month = month(place) else { return nil }
    // `Carl March`, `in May we` is a month, `May said` is not.
    if day == nil, place + 1 < limit, columns.is(place + 1, [.reportingVerb, .modal]) { return nil }
    var end = place + 1
    if day == nil, end < limit, let number = number(end), number >= 1, number <= 31,
      !isYear(end)
    {
      day = number
      end += 1
    }
    var year: Int?
    if end < limit, isYear(end) {
      year = number(end)
      end += 1
    } else if end + 1 < limit, columns.isSign(end, ","), isYear(end + 1) {
      year = number(end + 1)
      end += 2
    }
    if day == nil, year == nil, place == start, !isMonthContext(start) { return nil }
    return date(start..<end, year: year, month: month, day: day)
  }

  private func date(
    _ tokens: Range<Int>, year: Int?, month: Int, day: Int?
  ) -> (DateExpression, Range<Int>) {
    let isRelative = year == nil
    guard let year = year ?? nearestYear(month: month, day: day ?? 1) else {
      return made(tokens, .date, value: nil, precision: day == nil ? .month : .day)
    }
    let rule: Rule = isRelative ? .dateRelative : .dateAbsolute
    guard let full = CivilDate(year: year, month: month, day: day ?? 1) else {
      // 31 February: found, without a value.
      return made(tokens, .date, value: nil, precision: .day, rule: rule)
    }
    let text = full.description
    return made(
      tokens, .date, value: day == nil ? String(text.prefix(7)) : text,
      precision: day == nil ? .month : .day, day: full, rule: rule)
  }

  /// The year that puts a month and day nearest to the article's own date.
  private func nearestYear(month: Int, day: Int) -> Int? {
    guard let reference else { return nil }
    let candidates = [reference.year - 1, reference.year, reference.year + 1]
    return candidates.compactMap { CivilDate(year: $0, month: month, day: day) }
      .min { abs($0.dayNumber - reference.dayNumber) < abs($1.dayNumber - reference.dayNumber) }?
      .year
  }

  /// A month alone needs a word before it that a time takes.
  private func isMonthContext(_ token: Int) -> Bool {
    let before = token - 1
    return columns.is(before, .preposition) || columns.isWord(before, "last")
      || columns.isWord(before, "next") || columns.isWord(before, "this")
      || columns.isWord(before, "early") || columns.isWord(before, "late")
      || columns.isWord(before, "mid")
  }

  /// `2025-03-04`, which the tokeniser keeps as numbers and hyphens.
  private func isoDate(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    guard start + 4 < limit, isYear(start), columns.isSign(start + 1, "-"),
      let month = twoDigits(start + 2), columns.isSign(start + 3, "-"), let day = twoDigits(start + 4),
      let year = number(start), (1...12).contains(month)
    else { return nil }
    return date(start..<start + 5, year: year, month: month, day: day)
  }

  /// Two plain digits, a leading zero allowed.
  private func twoDigits(_ token: Int) -> Int? {
    guard columns.tokens.kind[token] == .number, columns.tokens.length[token] == 2 else { return nil }
    return Int(columns.string(token))
  }

  private func isYear(_ token: Int) -> Bool {
    guard token < columns.count, columns.tokens.kind[token] == .number else { return false }
    return DigitString(columns.text[columns.tokens.span(token)]).isYearShaped
  }

  /// `2023`, `the 1990s`, bare or behind a word that years follow.
  private func year(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    guard columns.tokens.kind[start] == .number else { return nil }
    let parsed = DigitString(columns.text[columns.tokens.span(start)])
    if parsed.suffix == .decade, let value = parsed.value, value.double >= 1000 {
      return made(
        start..<start + 1, .date, value: "\(Int(value.double) / 10)X", precision: .decade)
    }
    guard parsed.isYearShaped, let value = number(start), (1500...2100).contains(value) else {
      return nil
    }
    let after = start + 1
    // A unit, a magnitude or a counted noun makes it a quantity.
    if after < limit, columns.is(after, [.magnitude, .measureUnit, .timeUnit, .countedPerson]) {
      return nil
    }
    if columns.isSign(after, "%") || columns.tokens.kind[max(0, start - 1)] == .symbol { return nil }
    let before = start - 1
    let isBehindTimeWord =
      columns.is(before, [.preposition, .month, .determiner, .conjunction])
      || columns.isSign(before, ",") || columns.isSign(before, "(") || columns.isSign(before, "-")
      || columns.isWord(before, "early") || columns.isWord(before, "late")
      || columns.isWord(before, "year") || columns.isWord(before, "season")
    // `2,000 jobs` has a separator; `2000 jobs` is a quantity by its plural noun.
    let isBeforePlural = after < limit && columns.is(after, [.countedThing, .commonNoun])
      && columns.text[columns.tokens.span(after)].last == UInt8(ascii: "s")
    guard isBehindTimeWord || before < 0 || columns.tokens.kind[before] != .word,
      !isBeforePlural || columns.is(before, [.determiner, .preposition])
    else { return nil }
    return made(
      start..<start + 1, .date, value: String(value), precision: .year,
      day: CivilDate(year: value, month: 1, day: 1))
  }

  // MARK: Relative dates

  /// `on Tuesday`: the nearest one at or before the article's date, within a week.
  private func weekday(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    guard columns.is(start, .weekday), columns.isCapitalised(start) else { return nil }
    let name = columns.string(start).lowercased().prefix(3)
    guard let index = CivilDate.weekdayNames.firstIndex(where: { $0.lowercased().hasPrefix(name) })
    else { return nil }
    // `Wednesday 5 March`: the calendar date says it.
    if start + 1 < limit, let (row, tokens) = dayAndMonth(at: start + 1, limit: limit) {
      var whole = row
      whole.span = columns.tokens.span(start..<tokens.upperBound)
      return (whole, start..<tokens.upperBound)
    }
    guard let reference else {
      return made(start..<start + 1, .date, value: nil, precision: .day, rule: .dateRelative)
    }
    var offset = index + 1 - reference.weekday
    if looksForward(start) { if offset < 0 { offset += 7 } } else if offset > 0 { offset -= 7 }
    let day = reference.adding(days: offset)
    return made(
      start..<start + 1, .date, value: day.description, precision: .day, day: day,
      rule: .dateRelative)
  }

  /// `will … on Thursday`, `next Thursday`.
  private func looksForward(_ token: Int) -> Bool {
    let sentence = columns.sentence(of: token)
    if columns.isWord(token - 1, "next") { return true }
    var place = token - 1
    while place >= sentence.tokens.lowerBound, token - place < 12 {
      if columns.isWord(place, "will") || columns.isWord(place, "would")
        || columns.isWord(place, "due") || columns.isWord(place, "plans")
      {
        return true
      }
      if columns.is(place, .reportingVerb) { return false }
      place -= 1
    }
    return false
  }

  private func relativeWord(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    let offset: Int
    if columns.isWord(start, "today") || columns.isWord(start, "tonight") {
      offset = 0
    } else if columns.isWord(start, "yesterday") {
      offset = -1
    } else if columns.isWord(start, "tomorrow") {
      offset = 1
    } else {
      return nil
    }
    let day = reference?.adding(days: offset)
    return made(
      start..<start + 1, .date, value: day?.description, precision: .day, day: day,
      rule: .dateRelative)
  }

  /// `last week`, `next month`, `this year`.
  private func lastOrNext(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    let step: Int
    if columns.isWord(start, "last") {
      step = -1
    } else if columns.isWord(start, "next") {
      step = 1
    } else if columns.isWord(start, "this") {
      step = 0
    } else {
      return nil
    }
    guard start + 1 < limit, columns.is(start + 1, .timeUnit) else { return nil }
    let tokens = start..<start + 2
    guard let reference else {
      return made(tokens, .date, value: nil, precision: nil, rule: .dateRelative)
    }
    let unit = columns.string(start + 1).lowercased()
    switch unit {
    case "week":
      let day = reference.adding(days: step * 7)
      let monday = day.adding(days: 1 - day.weekday)
      return made(
        tokens, .date, value: isoWeek(monday), precision: .week, day: monday, rule: .dateRelative)
    case "month":
      let day = CivilDate(year: reference.year, month: reference.month, day: 1)!
        .adding(months: step)
      return made(
        tokens, .date, value: String(day.description.prefix(7)), precision: .month, day: day,
        rule: .dateRelative)
    case "year":
      return made(
        tokens, .date, value: String(reference.year + step), precision: .year,
        day: CivilDate(year: reference.year + step, month: 1, day: 1), rule: .dateRelative)
    default: return nil
    }
  }

  private func isoWeek(_ monday: CivilDate) -> String {
    let thursday = monday.adding(days: 3)
    let firstOfYear = CivilDate(year: thursday.year, month: 1, day: 1)!
    let week = (thursday.dayNumber - firstOfYear.dayNumber) / 7 + 1
    return "\(thursday.year)-W\(week < 10 ? "0" : "")\(week)"
  }

  /// `three days ago`, `two weeks later`.
  private func ago(at start: Int, limit: Int) -> (DateExpression, Range<Int>)? {
    guard let numeral = NumberReader.shared.numeral(at: start, in: columns, limit: limit),
      let value = numeral.value, !numeral.isVague
    else { return nil }
    let unit = numeral.tokens.upperBound
    guard unit + 1 < limit, columns.is(unit, .timeUnit) else { return nil }
    let isAgo = columns.isWord(unit + 1, "ago")
    let isLater = columns.isWord(unit + 1, "later") || columns.isWord(unit + 1, "earlier")
    guard isAgo || isLater, value.double < 10_000 else { return nil }
    let count = Int(value.double)
    let tokens = start..<unit + 2
    guard isAgo, let reference else {
      return made(tokens, .date, value: nil, precision: nil, rule: .dateRelative)
    }
    let name = columns.string(unit).lowercased()
    if name.hasPrefix("day") || name.hasPrefix("week") {
      let day = reference.adding(days: -count * (name.hasPrefix("week") ? 7 : 1))
      return made(
        tokens, .date, value: day.description, precision: .day, day: day, rule: .dateRelative)
    }
    if name.hasPrefix("month") {
      let day = reference.adding(months: -count)
      return made(
        tokens, .date, value: String(day.description.prefix(7)), precision: .month, day: day,
        rule: .dateRelative)
    }
    if name.hasPrefix("year") {
      return made(
        tokens, .date, value: String(reference.year - count), precision: .year,
        day: CivilDate(year: reference.year - count, month: 1, day: 1), rule: .dateRelative)
    }
    return made(tokens, .date, value: nil, precision: nil, rule: .dateRelative)
  }
}
