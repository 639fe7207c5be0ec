// Dates of the proleptic Gregorian calendar by arithmetic on day numbers: no locale, no time zone
// data base, no Foundation.

/// A day of the calendar.
public struct CivilDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.dayCount(year: year, month: month)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies `dayNumber` days after 1 January 1970.
  public init(dayNumber: Int) {
    // Days are counted in eras of 400 years beginning on 1 March, so that leap days come last.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970, negative before it.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 = Monday … 7 = Sunday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day `months` later, or the last day of that month if it is shorter.
  public func adding(months: Int) -> CivilDate {
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let newDay = min(day, CivilDate.dayCount(year: newYear, month: newMonth))
    return CivilDate(year: newYear, month: newMonth, day: newDay)!
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// English names, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// English names, Monday first.
  public static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}

extension CivilDate: Comparable {
  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2025-03-05`.
  public var description: String {
    func padded(_ n: Int, _ width: Int) -> String {
      let digits = String(n)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

extension CivilDate {
  /// `5 March 2025`.
  public var longDescription: String { "\(day) \(CivilDate.monthNames[month - 1]) \(year)" }

  /// What `02/03/2025` can mean, for it is read differently on the two sides of an ocean; none for
  /// other texts.
  public static func readings(ofSlashed text: String) -> [CivilDate] {
    let parts = text.split(separator: "/").map { Int($0) }
    guard parts.count == 3, let a = parts[0], let b = parts[1], let year = parts[2] else {
      return []
    }
    let readings = [
      CivilDate(year: year, month: b, day: a), CivilDate(year: year, month: a, day: b),
    ].compactMap { $0 }
    return a == b ? Array(readings.prefix(1)) : readings
  }
}

/// A moment as an article states it: a day, and where known the minute and the offset of its zone.
public struct Timestamp: Hashable, Sendable {
  public var date: CivilDate
  /// Minutes after midnight in the article's own zone; nil where only the day is known.
  public var minuteOfDay: Int?
  /// Offset from UTC in minutes; nil where the text names no zone.
  public var zoneOffset: Int?

  public init(date: CivilDate, minuteOfDay: Int? = nil, zoneOffset: Int? = nil) {
    self.date = date
    self.minuteOfDay = minuteOfDay
    self.zoneOffset = zoneOffset
  }
}

extension Timestamp: Comparable {
  /// Order in the article's own zone; a day without a time comes first.
  public static func < (a: Timestamp, b: Timestamp) -> Bool {
    (a.date, a.minuteOfDay ?? -1) < (b.date, b.minuteOfDay ?? -1)
  }
}

extension Timestamp: CustomStringConvertible {
  /// `2025-03-05` or `2025-03-05 18:00`.
  public var description: String {
    guard let minuteOfDay else { return date.description }
    let hour = minuteOfDay / 60, minute = minuteOfDay % 60
    return "\(date) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
