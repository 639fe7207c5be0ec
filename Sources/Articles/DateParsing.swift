// Dates and times as articles write them.
//
// In: a short string that is a date and nothing else. Out: a `Timestamp`, or nil: a string with any
// word that is not part of a date is not guessed at. Leaves to others: dates inside sentences.

import Text

/// Reads RFC 3339, RFC 822 and the ways of newspapers.
public enum DateParsing {
  /// The moment a whole string names.
  ///
  ///     DateParsing.timestamp("Tue 4 March 2025 19:10")        // 2025-03-04 19:10
  ///     DateParsing.timestamp("March 4, 2025 at 7:10 p.m.")    // 2025-03-04 19:10
  ///     DateParsing.timestamp("04/03/2025")                    // nil: which is the month?
  public static func timestamp(_ string: String) -> Timestamp? {
    guard string.utf8.count <= 80 else { return nil }
    var parse = DateParse(Array(string.utf8))
    guard parse.readAll(), let year = parse.year, let month = parse.month, let day = parse.day
    else { return nil }
    // Newspapers are older than 1800, but a date before it is more often an error of a database.
    guard year >= 1800, let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return Timestamp(date: date, minuteOfDay: parse.minuteOfDay, zoneOffset: parse.zoneOffset)
  }

  /// A number of seconds or milliseconds since 1970, in UTC.
  public static func timestamp(epoch number: Int) -> Timestamp? {
    // 11 digits and more as seconds would lie beyond the year 5000.
    let seconds = abs(number) >= 100_000_000_000 ? number / 1000 : number
    guard seconds > 0, seconds < 100_000_000_000 else { return nil }
    return Timestamp(
      date: CivilDate(dayNumber: seconds / 86_400), minuteOfDay: seconds % 86_400 / 60,
      zoneOffset: 0)
  }

  /// Month, day and perhaps year, as a dateline gives them: `March 4`, `4 March 2025`.
  static func monthAndDay(_ string: String) -> (month: Int, day: Int, year: Int?)? {
    guard string.utf8.count <= 40 else { return nil }
    var parse = DateParse(Array(string.utf8))
    guard parse.readAll(), let month = parse.month, let day = parse.day, parse.minuteOfDay == nil
    else { return nil }
    return (month, day, parse.year)
  }

  /// 1 to 12 for a name or abbreviation in lower case.
  static func month(named word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    for (i, name) in CivilDate.monthNames.enumerated() {
      let name = name.lowercased()
      if name == word || (word.utf8.count == 3 && name.hasPrefix(word)) { return i + 1 }
    }
    return nil
  }

  /// Whether a word in lower case is a day of the week, in full or short.
  static func isWeekday(_ word: String) -> Bool {
    ["tues", "wednes", "thur", "thurs"].contains(word)
      || CivilDate.weekdayNames.contains { name in
        let name = name.lowercased()
        return name == word || (word.utf8.count == 3 && name.hasPrefix(word))
      }
  }

  /// Minutes from UTC of the zones that newspapers name.
  static func zoneOffset(named word: String) -> Int? {
    switch word {
    case "z", "utc", "gmt": 0
    case "bst", "cet", "wat": 60
    case "cest", "eet", "sast": 120
    case "eest", "msk": 180
    case "ist": 330
    case "jst", "kst": 540
    case "aest": 600
    case "aedt": 660
    case "est", "cdt": -300
    case "edt": -240
    case "cst", "mdt": -360
    case "mst", "pdt": -420
    case "pst": -480
    default: nil
    }
  }
}
