// One pass over the words and numbers of a date.
//
// In: bytes. Out: the parts that were found, and whether everything belonged to a date.

/// The state while a date is read.
struct DateParse {
  private let bytes: [UInt8]
  private var i = 0
  private(set) var year: Int?
  private(set) var month: Int?
  private(set) var day: Int?
  private(set) var minuteOfDay: Int?
  private(set) var zoneOffset: Int?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads to the end; false if something was no part of a date.
  mutating func readAll() -> Bool {
    while i < bytes.count {
      let byte = bytes[i]
      if byte.isDigit {
        guard readNumber() else { return false }
      } else if byte.isLetter {
        guard readWord() else { return false }
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), minuteOfDay != nil,
        i + 1 < bytes.count, bytes[i + 1].isDigit
      {
        guard readOffset() else { return false }
      } else if byte.isSpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "|")
        || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "-")
      {
        i += 1
      } else if bytes.hasNoBreakSpace(at: i) || bytes.hasDash(at: i) {
        i += byte == 0xC2 ? 2 : 3
      } else {
        return false
      }
    }
    return true
  }

  private func peek(_ ahead: Int = 0) -> UInt8 { i + ahead < bytes.count ? bytes[i + ahead] : 0 }

  /// The number at `i`, at most nine digits.
  private mutating func digits() -> (value: Int, count: Int) {
    let start = i
    var value = 0
    while i < bytes.count, bytes[i].isDigit, i - start < 9 {
      value = value * 10 + Int(bytes[i] - 0x30)
      i += 1
    }
    return (value, i - start)
  }

  private mutating func readNumber() -> Bool {
    let (value, count) = digits()
    if peek().isDigit { return false }
    if count == 4, year == nil, peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "/"),
      peek(1).isDigit
    {
      return readNumericDate(year: value)
    }
    if count == 8, year == nil {
      (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
      return true
    }
    if count == 4 {
      guard year == nil else { return false }
      year = value
      return true
    }
    guard count <= 2 else { return false }
    if minuteOfDay == nil, let time = readTime(hour: value) { return time }
    if peek() == UInt8(ascii: "/") || peek() == UInt8(ascii: "."), peek(1).isDigit, day == nil {
      return readSlashedDate(first: value)
    }
    skipOrdinal()
    guard day == nil else { return false }
    day = value
    return true
  }

  /// `2025-03-04`, `2025/03/04`, and the `T` that a time may follow.
  private mutating func readNumericDate(year value: Int) -> Bool {
    year = value
    let separator = peek()
    i += 1
    let (monthValue, monthCount) = digits()
    guard monthCount <= 2, peek() == separator else { return false }
    i += 1
    let (dayValue, dayCount) = digits()
    guard (1...2).contains(dayCount), month == nil, day == nil else { return false }
    (month, day) = (monthValue, dayValue)
    if peek() | 0x20 == UInt8(ascii: "t"), peek(1).isDigit { i += 1 }
    return true
  }

  /// `13/3/2025` and `3/13/2025`; where both numbers could be the month, nothing.
  private mutating func readSlashedDate(first: Int) -> Bool {
    let separator = peek()
    i += 1
    let (second, _) = digits()
    guard peek() == separator else { return false }
    i += 1
    let (yearValue, yearCount) = digits()
    guard yearCount == 4, year == nil, month == nil else { return false }
    year = yearValue
    if first > 12 || first == second || separator == UInt8(ascii: ".") {
      (day, month) = (first, second)
    } else if second > 12 {
      (month, day) = (first, second)
    } else {
      return false
    }
    return true
  }

  /// A time from its hour on: `19:10`, `19:10:05.250`, `7.10pm`, `7 p.m.`, `19h10`; nil if the
  /// number was no hour.
  private mutating func readTime(hour: Int) -> Bool? {
    var hour = hour
    var minute = 0
    var look = i
    var isTime = false
    func at(_ k: Int) -> UInt8 { k < bytes.count ? bytes[k] : 0 }
    let separator = at(look)
    if separator == UInt8(ascii: ":") || separator == UInt8(ascii: ".")
      || separator == UInt8(ascii: "h"), at(look + 1).isDigit, at(look + 2).isDigit,
      !at(look + 3).isDigit
    {
      minute = Int(at(look + 1) - 0x30) * 10 + Int(at(look + 2) - 0x30)
      // `4.03.2025` is a date.
      if separator == UInt8(ascii: "."), at(look + 3) == UInt8(ascii: "."), at(look + 4).isDigit {
        return nil
      }
      look += 3
      isTime = true
      if separator == UInt8(ascii: ":"), at(look) == separator, at(look + 1).isDigit,
        at(look + 2).isDigit
      {
        look += 3
        if at(look) == UInt8(ascii: ".") || at(look) == UInt8(ascii: ","), at(look + 1).isDigit {
          look += 1
          while at(look).isDigit { look += 1 }
        }
      }
    }
    var half = look
    while at(half).isSpace { half += 1 }
    if bytes.hasNoBreakSpace(at: half) { half += at(half) == 0xC2 ? 2 : 3 }
    let letter = at(half) | 0x20
    if letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") {
      var end = half + 1
      if at(end) == UInt8(ascii: ".") { end += 1 }
      if at(end) | 0x20 == UInt8(ascii: "m"), !at(end + 1).isLetter {
        guard (1...12).contains(hour) else { return false }
        hour = hour % 12 + (letter == UInt8(ascii: "p") ? 12 : 0)
        look = end + 1
        isTime = true
      }
    }
    guard isTime else { return nil }
    guard hour < 24, minute < 60 else { return false }
    i = look
    minuteOfDay = hour * 60 + minute
    return true
  }

  /// `+0100`, `-05:00`, `+1`.
  private mutating func readOffset() -> Bool {
    let sign = bytes[i] == UInt8(ascii: "-") ? -1 : 1
    i += 1
    let (value, count) = digits()
    var minutes = count == 4 ? value / 100 * 60 + value % 100 : value * 60
    if count <= 2, peek() == UInt8(ascii: ":"), peek(1).isDigit {
      i += 1
      minutes += digits().value
    }
    guard count == 4 || count <= 2, minutes <= 15 * 60 else { return false }
    zoneOffset = sign * minutes
    return true
  }

  private mutating func skipOrdinal() {
    for suffix: StaticString in ["st", "nd", "rd", "th"] where bytes.hasASCII(suffix, at: i) {
      if !peek(2).isLetter { i += 2 }
      return
    }
  }

  private mutating func readWord() -> Bool {
    let start = i
    while i < bytes.count, bytes[i].isLetter { i += 1 }
    let word = String(bytes, start..<i).lowercased()
    if let found = DateParsing.month(named: word) {
      guard month == nil else { return false }
      month = found
      return true
    }
    if DateParsing.isWeekday(word) { return true }
    if let offset = DateParsing.zoneOffset(named: word) {
      // Sign and number after the name: `GMT+2`.
      zoneOffset = offset
      return true
    }
    switch word {
    case "at", "on", "the", "of", "et", "pt", "ct", "mt", "hrs", "hours", "local", "time":
      return true
    case "noon" where minuteOfDay == nil:
      minuteOfDay = 12 * 60
      return true
    default: return false
    }
  }
}

extension [UInt8] {
  /// U+00A0, U+2009 or U+202F.
  func hasNoBreakSpace(at i: Int) -> Bool {
    guard i + 1 < count else { return false }
    if self[i] == 0xC2 { return self[i + 1] == 0xA0 }
    return i + 2 < count && self[i] == 0xE2 && self[i + 1] == 0x80
      && (self[i + 2] == 0x89 || self[i + 2] == 0xAF)
  }

  /// U+2013 or U+2014.
  func hasDash(at i: Int) -> Bool {
    i + 2 < count && self[i] == 0xE2 && self[i + 1] == 0x80
      && (self[i + 2] == 0x93 || self[i + 2] == 0x94)
  }
}
