// Lengths of time and repeated times.

import Language
import Text

extension DateFinder {
  /// `the past two months`, `the first nine months`, `a week`, `for years`, `every day`, `daily`.
  func length(at start: Int, limit: Int) -> Found? {
    repeated(at: start, limit: limit) ?? counted(at: start, limit: limit)
      ?? single(at: start, limit: limit) ?? bare(at: start, limit: limit)
  }

  /// The TIMEX3 value of a length: `P3D`, `PT2H`, `PXY` where the number is not known.
  static func duration(_ value: DecimalValue?, _ unit: String) -> String? {
    guard let letter = letters[unit] else { return nil }
    if let value, let found = halved(value, unit) { return found }
    let count = value.map { scaled($0, unit).description } ?? "X"
    let isClock = ["hour", "minute", "second"].contains(unit)
    return "P\(isClock ? "T" : "")\(count)\(letter)"
  }

  /// `2 1/2 years` is two years and six months, `5 1/2 hours` five hours and thirty minutes.
  private static func halved(_ value: DecimalValue, _ unit: String) -> String? {
    guard value.double > 1, value.exponent == -1, value.mantissa % 10 == 5 else { return nil }
    let whole = value.mantissa / 10
    switch unit {
    case "year": return "P\(whole)Y6M"
    case "hour": return "PT\(whole)H30M"
    case "minute": return "PT\(whole)M30S"
    default: return nil
    }
  }

  private static let letters: [String: String] = [
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M",
    "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y", "fortnight": "W", "weekend": "WE",
  ]

  /// Decades and centuries are counted in years.
  private static func scaled(_ value: DecimalValue, _ unit: String) -> DecimalValue {
    let factor: Int64 =
      unit == "decade" ? 10 : unit == "century" ? 100 : unit == "fortnight" ? 2 : 1
    return value.multiplied(by: DecimalValue(mantissa: factor)) ?? value
  }

  /// Canonical unit of a time word; nil for other words.
  func timeUnit(_ token: Int) -> String? {
    guard token >= 0, token < columns.count,
      columns.is(token, .timeUnit) || columns.isWord(token, "quarter")
        || columns.isWord(token, "quarters")
    else { return nil }
    let word = columns.string(token).lowercased()
    if word.hasPrefix("centur") { return "century" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// `every day`, `each July`, `daily`.
  private func repeated(at start: Int, limit: Int) -> Found? {
    let adverbs: [(StaticString, String)] = [
      ("daily", "P1D"), ("weekly", "P1W"), ("monthly", "P1M"), ("yearly", "P1Y"),
      ("hourly", "PT1H"), ("nightly", "P1D"),
    ]
    for (word, value) in adverbs where columns.isWord(start, word) && !columns.isCapitalised(start)
    {
      return made(start..<start + 1, .set, value: value, precision: nil)
    }
    guard isAny(start, ["every", "each"]), start + 1 < limit else { return nil }
    let tokens = start..<start + 2
    if let unit = timeUnit(start + 1), unit != "second" {
      return made(
        tokens, .set, value: Self.duration(DecimalValue(mantissa: 1), unit), precision: nil)
    }
    if let month = month(start + 1) {
      return made(tokens, .set, value: "XXXX-\(two(month))", precision: .month)
    }
    if columns.is(start + 1, .weekday), let index = weekdayIndex(start + 1) {
      return made(tokens, .set, value: "XXXX-WXX-\(index + 1)", precision: .day)
    }
    if partOfDay(start + 1) != nil {
      return made(tokens, .set, value: nil, precision: .day)
    }
    return nil
  }

  /// `the past two months`, `the last few years`, `the first nine months`, `the nine months`.
  private func counted(at start: Int, limit: Int) -> Found? {
    var place = columns.isWord(start, "the") ? start + 1 : start
    let hasLeader = isAny(
      place,
      [
        "last", "past", "next", "first", "coming", "previous", "following", "latest", "final",
      ])
    if hasLeader { place += 1 }
    // `coming months`, `the past years`: no length is told.
    if isAny(place - 1, ["coming", "past"]), place - 1 == start, columns.is(place, .timeUnit) {
      return nil
    }
    guard place > start, place < limit, !columns.isWord(place, "a"),
      let (count, _, end) = amount(at: place, limit: limit),
      let name = timeUnit(end - 1), hasLeader || count != nil
    else { return nil }
    let value = count.map { DecimalValue(mantissa: Int64($0)) }
    return made(start..<end, .duration, value: Self.duration(value, name), precision: nil)
  }

  /// `a week`, `an hour`, `half an hour`, `the whole day`; not the `a` of a rate.
  private func single(at start: Int, limit: Int) -> Found? {
    guard isAny(start, ["a", "an"]), start + 1 < limit else { return nil }
    let place = isAny(start + 1, ["full", "whole", "further"]) ? start + 2 : start + 1
    guard place < limit, let unit = timeUnit(place), unit != "second", unit != "quarter",
      !NumberReader.shared.isAdjacent(place + 1, columns) || !columns.isClitic(place + 1)
    else { return nil }
    // `a year and a half`
    let hasHalf =
      columns.isWord(place + 1, "and") && columns.isWord(place + 2, "a")
      && columns.isWord(place + 3, "half") && place + 3 < limit
    let value = hasHalf ? DecimalValue(mantissa: 15, exponent: -1) : DecimalValue(mantissa: 1)
    return made(
      start..<(hasHalf ? place + 4 : place + 1), .duration, value: Self.duration(value, unit),
      precision: nil)
  }

  /// `for years`, `in recent weeks`, `months of talks`.
  private func bare(at start: Int, limit: Int) -> Found? {
    guard columns.is(start, .timeUnit), let unit = timeUnit(start), unit != "second",
      columns.text[columns.tokens.span(start)].last == UInt8(ascii: "s"),
      columns.is(start - 1, .preposition) || isAny(start + 1, ["of", "before", "after", "later"])
        || isAny(start - 1, ["take", "took", "few", "many", "several"])
    else { return nil }
    return made(start..<start + 1, .duration, value: Self.duration(nil, unit), precision: nil)
  }
}
