// A stretch of time that a date in a query covers.

import Text

/// Minutes since 1 January 1970 in the article's own zone, from a first to just before a last.
struct DateRange: Hashable, Sendable {
  var start: Int
  /// The first minute after it.
  var end: Int
  /// As it was typed, with the year filled in: `5 March 2025`.
  var text: String

  init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }

  /// Whole days.
  init(_ first: CivilDate, through last: CivilDate, text: String) {
    self.init(start: first.dayNumber * 1440, end: (last.dayNumber + 1) * 1440, text: text)
  }

  /// A moment of an article: a minute, or the day where no time is known.
  init(_ time: Timestamp) {
    let day = time.date.dayNumber * 1440
    let start = day + (time.minuteOfDay ?? 0)
    self.init(
      start: start, end: time.minuteOfDay == nil ? day + 1440 : start + 1, text: time.description)
  }

  /// Whether an article's moment begins inside.
  func contains(_ other: DateRange) -> Bool { other.start >= start && other.start < end }

  enum Edge { case start, end }

  /// An edge in words: `Wed 5 March 2025 00:00`.
  func description(of edge: Edge) -> String {
    let minute = edge == .start ? start : end
    let day = minute >= 0 ? minute / 1440 : (minute - 1439) / 1440
    let date = CivilDate(dayNumber: day)
    let clock = minute - day * 1440
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let weekday = CivilDate.weekdayNames[date.weekday - 1].prefix(3)
    let month = CivilDate.monthNames[date.month - 1]
    return "\(weekday) \(date.day) \(month) \(date.year) \(two(clock / 60)):\(two(clock % 60))"
  }
}
