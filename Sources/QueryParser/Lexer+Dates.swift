// Dates as they are typed.
//
// In: an offset. Out: where the date ends. Leaves to others: whether the day exists and which year
// a date without one means.

extension Lexer {
  /// The end of a date after `since`, `before`, `on`, `between`, `in`.
  func dateEnd(at start: Int) -> Int? {
    if let end = isoDateEnd(at: start) { return end }
    let digits = digitsEnd(at: start)
    if digits == start + 4, isWordBoundary(at: digits) { return digits }
    if digits > start {
      let next = skipBlanks(from: digits)
      guard next > digits else { return nil }
      let (unit, unitEnd) = standaloneWord(at: next)
      if Lexer.dateUnits.contains(unit) {
        let (ago, agoEnd) = standaloneWord(at: skipBlanks(from: unitEnd))
        return ago == Lexer.ago && skipBlanks(from: unitEnd) > unitEnd ? agoEnd : nil
      }
      return digits <= start + 2 ? monthEnd(at: next) : nil
    }
    let (word, end) = standaloneWord(at: start)
    if Lexer.days.contains(word) { return end }
    if Lexer.relatives.contains(word) {
      let (unit, unitEnd) = standaloneWord(at: skipBlanks(from: end))
      return Lexer.periods.contains(unit) ? unitEnd : nil
    }
    return monthEnd(at: start)
  }

  /// `2025-03`, `2025-03-05`, `2025-03-05 18:00`.
  func isoDateEnd(at start: Int) -> Int? {
    guard digitsEnd(at: start) == start + 4, let month = twoDigits(after: start + 4, "-") else {
      return nil
    }
    guard let day = twoDigits(after: month, "-") else {
      return isWordBoundary(at: month) ? month : nil
    }
    if self[day] == 0x20 || self[day] | 0x20 == UInt8(ascii: "t"),
      digitsEnd(at: day + 1) == day + 3, let minute = twoDigits(after: day + 3, ":"),
      isWordBoundary(at: minute)
    {
      return minute
    }
    return isWordBoundary(at: day) ? day : nil
  }

  private func twoDigits(after i: Int, _ separator: Unicode.Scalar) -> Int? {
    guard self[i] == UInt8(ascii: separator), Lexer.isDigit(self[i + 1]), Lexer.isDigit(self[i + 2])
    else { return nil }
    return i + 3
  }

  /// A month name and, if it follows, a year.
  private func monthEnd(at start: Int) -> Int? {
    let (word, end) = standaloneWord(at: start)
    guard WordTable.months.contains(word) else { return nil }
    let year = skipBlanks(from: end)
    if year > end, digitsEnd(at: year) == year + 4, isWordBoundary(at: year + 4) {
      return year + 4
    }
    return end
  }

  private static let ago = PackedWord("ago")
  private static let days = Set(["today", "yesterday"].map(PackedWord.init))
  private static let relatives = Set(["last", "this"].map(PackedWord.init))
  private static let periods = Set(["week", "month", "year"].map(PackedWord.init))
  private static let dateUnits = Set(
    [
      "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    ].map(PackedWord.init))
}
