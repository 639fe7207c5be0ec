// Binding of dates as typed to stretches of time.
//
// Forms: 2025, 2025-03, 2025-03-05, 2025-03-05 18:00, March 2025, 5 March 2025, today, yesterday,
// 3 days ago, last week, this month. A day or month without a year means the only year of the
// corpus that has it.

import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// The stretch of time a date covers.
  func bind(_ node: DateNode) throws(Diagnostic) -> DateRange {
    switch node.form {
    case .text(let text): return try date(text, at: node.span)
    case .variable(let name):
      switch try parameter(name).form {
      case .words(let word): return try date(word.text, at: node.span)
      case .isoDate(let text): return try date(text, at: node.span)
      case .number(_, isPercent: _, let text): return try date(text, at: node.span)
      case .handle(let handle):
        throw Diagnostic(.cannotMean(handle.text, reason: "a date is wanted"), at: node.span)
      case .variable(let inner): throw unknownVariable(inner)
      }
    }
  }

  /// The stretch of time that a text means; E401 to E404 where it means none.
  func date(_ text: String, at span: Span) throws(Diagnostic) -> DateRange {
    let words = text.asciiLowercased.split { $0 == " " || $0 == "\u{a0}" }.map(String.init)
    if let range = try isoDate(text, words, at: span) { return range }
    if let range = relativeDate(words, text) { return range }
    if let range = try namedDate(words, text, at: span) { return range }
    try rejectSlashes(text, at: span)
    throw Diagnostic(
      .cannotMean(text, reason: "dates look like 2025-03-05, 2025-03 or 5 March 2025"), at: span)
  }

  // MARK: Numbers

  private func isoDate(
    _ text: String, _ words: [String], at span: Span
  ) throws(Diagnostic) -> DateRange? {
    guard let first = words.first, words.count <= 2 else { return nil }
    // `2025-03-05T18:00` is one word, `2025-03-05 18:00` two.
    let halves = first.split(separator: "t", maxSplits: 1).map(String.init)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]),
      parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 && Int($0) != nil })
    else { return nil }
    let clock = words.count == 2 ? words[1] : halves.count == 2 ? halves[1] : nil
    if clock != nil && parts.count < 3 { return nil }
    guard parts.count > 1 else { return yearRange(year, text) }
    let month = Int(parts[1])!
    guard (1...12).contains(month) else {
      throw impossible(text, "there is no month \(parts[1])", part: String(parts[1]), at: span)
    }
    guard parts.count > 2 else { return monthRange(year, month, text) }
    guard let day = CivilDate(year: year, month: month, day: Int(parts[2])!) else {
      throw noSuchDay(Int(parts[2])!, month, year, text, part: String(parts[2]), at: span)
    }
    guard let clock else { return DateRange(day, through: day, text: text) }
    let time = clock.split(separator: ":").map { Int($0) }
    guard time.count == 2, let hour = time[0], let minute = time[1] else { return nil }
    guard (0...23).contains(hour), (0...59).contains(minute) else {
      throw impossible(text, "there is no time \(clock)", part: clock, at: span)
    }
    let start = day.dayNumber * 1440 + hour * 60 + minute
    return DateRange(start: start, end: start + 1, text: text)
  }

  private func yearRange(_ year: Int, _ text: String) -> DateRange? {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    return DateRange(first, through: last, text: text)
  }

  private func monthRange(_ year: Int, _ month: Int, _ text: String) -> DateRange? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return DateRange(first, through: first.adding(months: 1).adding(days: -1), text: text)
  }

  // MARK: Names of months

  private func namedDate(
    _ words: [String], _ text: String, at span: Span
  ) throws(Diagnostic) -> DateRange? {
    var words = words
    let day: Int? = words.first.flatMap { Int($0) }
    if day != nil { words.removeFirst() }
    guard let name = words.first, let month = CivilDate.month(named: name) else { return nil }
    words.removeFirst()
    guard words.count <= 1 else { return nil }
    let monthName = CivilDate.monthNames[month - 1]
    if let word = words.first {
      guard let year = Int(word), word.utf8.count == 4 else { return nil }
      guard let day else { return monthRange(year, month, "\(monthName) \(year)") }
      guard let date = CivilDate(year: year, month: month, day: day) else {
        throw noSuchDay(day, month, year, text, part: "\(day)", at: span)
      }
      return DateRange(date, through: date, text: date.longDescription)
    }
    let year = try yearOfCorpus(day, month, text, at: span)
    guard let day else { return monthRange(year, month, "\(monthName) \(year)") }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw noSuchDay(day, month, year, text, part: "\(day)", at: span)
    }
    return DateRange(date, through: date, text: date.longDescription)
  }

  /// The only year in which the corpus has this day or month, else its only year.
  private func yearOfCorpus(
    _ day: Int?, _ month: Int, _ text: String, at span: Span
  ) throws(Diagnostic) -> Int {
    let published = corpus.documents.compactMap(\.published?.date)
    let fitting = Set(
      published.filter { $0.month == month && (day == nil || $0.day == day) }.map(\.year))
    if fitting.count == 1 { return fitting.first! }
    let years = fitting.isEmpty ? Set(published.map(\.year)) : fitting
    if years.count == 1 { return years.first! }
    if years.isEmpty { return today.year }
    let sorted = years.sorted()
    throw Diagnostic(
      .dateWithoutYear(text, years: sorted), at: span,
      fixes: sorted.suffix(1).flatMap { fixes(replacingTextAt: span, with: "\(text) \($0)") })
  }

  // MARK: Relative dates

  /// The day that `today` means: `param today` pins it.
  var today: CivilDate {
    switch context.parameters["today"]?.form {
    case .isoDate(let text)?:
      let parts = text.split(separator: "-").map { Int($0) ?? 0 }
      guard parts.count == 3 else { return context.today }
      return CivilDate(year: parts[0], month: parts[1], day: parts[2]) ?? context.today
    case .number?, .words?, .variable?, .handle?, nil: return context.today
    }
  }

  private func relativeDate(_ words: [String], _ text: String) -> DateRange? {
    func days(_ first: CivilDate, _ last: CivilDate) -> DateRange {
      DateRange(first, through: last, text: text)
    }
    switch words.count {
    case 1 where words[0] == "today": return days(today, today)
    case 1 where words[0] == "yesterday":
      return days(today.adding(days: -1), today.adding(days: -1))
    case 2 where words[0] == "last" || words[0] == "this":
      let shift = words[0] == "last" ? -1 : 0
      switch words[1] {
      case "week":
        let monday = today.adding(days: 1 - today.weekday + 7 * shift)
        return days(monday, monday.adding(days: 6))
      case "month":
        let month = today.adding(months: shift)
        return monthRange(month.year, month.month, text)
      case "year": return yearRange(today.year + shift, text)
      default: return nil
      }
    case 3 where words[2] == "ago":
      guard let count = Int(words[0]), count >= 0, count < 100_000 else { return nil }
      let unit = words[1].hasSuffix("s") ? String(words[1].dropLast()) : words[1]
      switch unit {
      case "hour":
        // A query knows no clock, only the day: hours count back from its end.
        let start = (today.dayNumber + 1) * 1440 - count * 60
        return DateRange(start: start, end: start + 60, text: text)
      case "day": return days(today.adding(days: -count), today.adding(days: -count))
      case "week": return days(today.adding(days: -7 * count), today.adding(days: -7 * count))
      case "month": return days(today.adding(months: -count), today.adding(months: -count))
      case "year":
        return days(today.adding(months: -12 * count), today.adding(months: -12 * count))
      default: return nil
      }
    default: return nil
    }
  }

  // MARK: Errors

  private func impossible(
    _ text: String, _ reason: String, part: String, at span: Span
  ) -> Diagnostic {
    Diagnostic(.impossibleDate(text, reason: reason), at: self.span(of: part, in: text, at: span))
  }

  private func noSuchDay(
    _ day: Int, _ month: Int, _ year: Int, _ text: String, part: String, at span: Span
  ) -> Diagnostic {
    let count = CivilDate.dayCount(year: year, month: month)
    let name = CivilDate.monthNames[month - 1]
    return impossible(
      text, "\(name) \(year) has \(count) days", part: part, at: span)
  }

  /// The last place of a part inside a date that stands in the query as it was typed.
  private func span(of part: String, in text: String, at span: Span) -> Span {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    guard bytes.count == Int(span.count), wanted.count <= bytes.count else { return span }
    let found = stride(from: bytes.count - wanted.count, through: 0, by: -1)
      .first { bytes[$0...].starts(with: wanted) }
    return found.map { Span(start: Int(span.start) + $0, count: wanted.count) } ?? span
  }

  /// `02/03/2025` in quotes or in a parameter.
  private func rejectSlashes(_ text: String, at span: Span) throws(Diagnostic) {
    let readings = CivilDate.readings(ofSlashed: text)
    guard !readings.isEmpty else { return }
    throw Diagnostic(
      .ambiguousDate(text, readings: readings.map(\.longDescription)), at: span,
      fixes: readings.flatMap { fixes(replacingTextAt: span, with: $0.description) })
  }
}

extension CivilDate {
  /// Number of a month by its English name or the first three letters of it.
  static func month(named name: String) -> Int? {
    let name = name.hasSuffix(".") ? String(name.dropLast()) : name
    guard name.utf8.count >= 3 else { return nil }
    if name == "sept" { return 9 }
    return monthNames.firstIndex { full in
      let lower = full.asciiLowercased
      return lower == name || lower.prefix(3) == name
    }.map { $0 + 1 }
  }
}
