// Quarters, seasons, holidays, parts of months and years, and words for past, present and future.

import Language
import Text

extension DateFinder {
  // MARK: Parts

  /// `early next week`, `late March`, `the end of 2019`, `mid-November`.
  func part(at start: Int, limit: Int) -> Found? {
    var place = start
    if isAny(start, ["early", "late", "mid", "earlier", "later"]) {
      place = start + 1
      if isAny(place, ["in", "on"]) { place += 1 }
    } else {
      if columns.isWord(place, "the") { place += 1 }
      guard isAny(place, ["end", "beginning", "start", "middle"]), columns.isWord(place + 1, "of")
      else { return compoundMonth(at: start) }
      place += 2
    }
    guard place < limit else { return nil }
    let inner =
      dayAndMonth(at: place, limit: limit) ?? weekday(at: place, limit: limit)
      ?? dayWord(at: place, limit: limit) ?? period(at: place, limit: limit)
      ?? neighbour(at: place, limit: limit) ?? season(at: place, limit: limit)
      ?? year(at: place, limit: limit)
    return inner.map { extended($0, from: start) }
  }

  /// `mid-November`
  private func compoundMonth(at start: Int) -> Found? {
    guard columns.tokens.kind[start] == .word, columns.isWordStart(start),
      columns.wordSpan(start).count >= 7,
      columns.text[columns.wordSpan(start)].contains(UInt8(ascii: "-"))
    else { return nil }
    let parts = columns.wordString(start).split(separator: "-")
    guard parts.count == 2, ["mid", "early", "late"].contains(parts[0].lowercased()),
      let month = CivilDate.monthNames.firstIndex(of: String(parts[1]))
    else { return nil }
    return date(columns.tokens.compound(start), year: nil, month: month + 1, day: nil)
  }

  // MARK: Quarters and years

  /// `the third quarter of 1989`, `third-quarter`, `Q3`, `the first half`, `the year`, `fiscal
  /// 1989`.
  func period(at start: Int, limit: Int) -> Found? {
    if let found = compoundPeriod(at: start) { return found }
    var place = columns.isWord(start, "the") ? start + 1 : start
    if isAny(place, ["latest", "current", "fiscal", "same", "comparable", "full"]),
      place > start
        || columns.isWord(place, "fiscal")
    {
      place += 1
    }
    guard place < limit else { return nil }
    if columns.isWord(place - 1, "fiscal"), isYear(place), let year = number(place) {
      return self.year(start..<place + 1, year)
    }
    if let found = century(start, place, limit: limit) { return found }
    // `the 1988 quarter`, `the year-earlier quarter`
    let (year, next) = periodYear(place, isOpen: place > start)
    place = next
    guard place < limit else { return nil }
    if let index = ordinal(place), place + 1 < limit {
      if columns.isWord(place + 1, "quarter") || columns.isWord(place + 1, "quarters"), index <= 4 {
        return quarter(index, start..<place + 2, year: year, limit: limit)
      }
      if columns.isWord(place + 1, "half"), index <= 2, place > start {
        return half(index, start..<place + 2, limit: limit)
      }
      return nil
    }
    guard place > start, !columns.is(place + 1, .measureUnit) else { return nil }
    let tokens = start..<place + 1
    if columns.isWord(place, "quarter")
      || columns.isWord(place, "period")
        && (year != nil || columns.isWord(place - 1, "latest") && spokenOf.quarter != nil)
    {
      guard let reference else { return relative(tokens, nil, .quarter) }
      let current = reference.year * 4 + (reference.month - 1) / 3
      if columns.isWord(place - 1, "current") {
        return quarter(tokens, current / 4, current % 4 + 1)
      }
      // The one last spoken of, else the last one that is over.
      let index = spokenOf.quarter.map { $0.year * 4 + ($0.month - 1) / 3 } ?? current - 1
      return quarter(tokens, year ?? index / 4, index % 4 + 1)
    }
    if columns.isWord(place, "weekend") { return weekendNearby(tokens) }
    if columns.isWord(place, "year"),
      let found = self.year(at: place + 1, limit: limit) ?? spelledYear(at: place + 1, limit: limit)
    {
      return extended(found, from: start)
    }
    // `the year ended March 31`: its length, the end is a date of its own.
    if columns.isWord(place, "year"), isAny(place + 1, ["ended", "ending"]) {
      return made(tokens, .duration, value: "P1Y", precision: nil)
    }
    if columns.isWord(place, "year"), !isAny(place + 1, ["of", "old", "when", "in"]) {
      return reference.map { self.year(tokens, $0.year) } ?? relative(tokens, nil, .year)
    }
    if columns.isWord(place, "month") || columns.isWord(place, "week"), place == start + 1 {
      guard let reference else { return relative(tokens, nil, nil) }
      return columns.isWord(place, "month") ? month(tokens, reference) : week(tokens, of: reference)
    }
    return nil
  }

  /// `the 20th century`, `the nineteenth century`
  private func century(_ start: Int, _ place: Int, limit: Int) -> Found? {
    guard place + 1 < limit, columns.isWord(place + 1, "century"),
      let numeral = NumberReader.shared.numeral(at: place, in: columns, limit: limit),
      numeral.isOrdinal, let value = numeral.value?.whole, (1...30).contains(value)
    else { return nil }
    let hundreds = Int(value) - 1
    return made(
      start..<place + 2, .date, value: two(hundreds), precision: nil,
      day: CivilDate(year: max(1, hundreds * 100), month: 1, day: 1))
  }

  /// `1988`, `year-ago`, `year-earlier` before a quarter.
  private func periodYear(_ place: Int, isOpen: Bool) -> (Int?, Int) {
    guard isOpen else { return (nil, place) }
    if isYear(place), isAny(place + 1, ["quarter", "period"]) || ordinal(place + 1) != nil {
      return (number(place), place + 1)
    }
    let isEarlier =
      columns.isWord(place, "year-ago") || columns.isWord(place, "year-earlier")
    let current = spokenOf.quarter ?? reference
    return isEarlier ? (current.map { $0.year - 1 }, columns.wordEnd(place)) : (nil, place)
  }

  /// `third-quarter`, `year-earlier`, `year-end`, `Q3`.
  private func compoundPeriod(at start: Int) -> Found? {
    guard columns.tokens.kind[start] == .word, columns.isWordStart(start) else { return nil }
    let tokens = columns.tokens.compound(start)
    if columns.tokens.length[start] == 2, columns.firstByte(start) == UInt8(ascii: "Q"),
      let index = Int(columns.string(start).dropFirst()), (1...4).contains(index)
    {
      return quarter(index, tokens, year: nil, limit: columns.count)
    }
    guard tokens.count == 3, columns.tokens.span(tokens).count >= 8 else { return nil }
    let parts = columns.wordString(start).lowercased().split(separator: "-")
    guard parts.count == 2 else { return nil }
    if parts[0] == "year", parts[1] == "ago" || parts[1] == "earlier" {
      if let found = yearEarlier(tokens) { return found }
      return reference.map { year(tokens, $0.year - 1) } ?? relative(tokens, nil, .year)
    }
    if parts[0] == "year", parts[1] == "end" {
      return relative(tokens, reference.map { "\($0.year)-12-31" }, .day)
    }
    guard parts[1] == "quarter", let index = Self.ordinals.firstIndex(of: String(parts[0])) else {
      return nil
    }
    return quarter(index + 1, tokens, year: nil, limit: columns.count)
  }

  private static let ordinals = ["first", "second", "third", "fourth"]

  private func ordinal(_ token: Int) -> Int? {
    guard token < columns.count, columns.is(token, .ordinal) else { return nil }
    return Self.ordinals.firstIndex { $0 == columns.string(token).lowercased() }.map { $0 + 1 }
  }

  /// `third quarter`: 3.
  func ordinalQuarter(_ token: Int, limit: Int) -> Int? {
    guard token + 1 < limit, columns.isWord(token + 1, "quarter") else { return nil }
    return ordinal(token)
  }

  /// A quarter with the year behind it, else the last one of that number that has begun.
  private func quarter(_ index: Int, _ tokens: Range<Int>, year: Int?, limit: Int) -> Found {
    var end = tokens.upperBound
    var year = year
    if year == nil {
      let next = columns.isWord(end, "of") || columns.isWord(end, "in") ? end + 1 : end
      if next < limit, isYear(next) {
        year = number(next)
        end = next + 1
      } else if next < limit, isAny(next, ["this", "last", "next"]),
        columns.isWord(next + 1, "year")
      {
        let step = columns.isWord(next, "this") ? 0 : columns.isWord(next, "last") ? -1 : 1
        year = reference.map { $0.year + step }
        end = next + 2
      }
    }
    let whole = tokens.lowerBound..<end
    if let year { return quarter(whole, year, index) }
    guard let reference else { return relative(whole, nil, .quarter) }
    let isBegun = (reference.month - 1) / 3 + 1 >= index || looksForward(tokens.lowerBound)
    return quarter(whole, isBegun ? reference.year : reference.year - 1, index)
  }

  /// `the first half of 2019`
  private func half(_ index: Int, _ tokens: Range<Int>, limit: Int) -> Found? {
    var end = tokens.upperBound
    var year = reference?.year
    if columns.isWord(end, "of"), isYear(end + 1), end + 1 < limit {
      year = number(end + 1)
      end += 2
    } else if columns.isWord(end, "of"), columns.isWord(end + 1, "the"),
      columns.isWord(end + 2, "year")
    {
      end += 3
    } else {
      return nil
    }
    return relative(
      tokens.lowerBound..<end, year.map { "\($0)-H\(index)" }, .year,
      year.flatMap { CivilDate(year: $0, month: index * 6 - 5, day: 1) })
  }

  // MARK: Seasons and holidays

  /// `last summer`, `the spring of 1998`, `this fall`, `Christmas Day`, `Thanksgiving`.
  func season(at start: Int, limit: Int) -> Found? {
    if let found = holiday(at: start, limit: limit) { return found }
    var place = start
    var step: Int?
    if isAny(start, ["last", "next", "this"]) {
      step = columns.isWord(start, "last") ? -1 : columns.isWord(start, "next") ? 1 : 0
      place += 1
    } else if columns.isWord(start, "the") {
      place += 1
    }
    if isAny(place, ["past", "coming"]) { place += 1 }
    guard place < limit, let code = seasonCode(place) else { return nil }
    let next = columns.isWord(place + 1, "of") ? place + 2 : place + 1
    if next < limit, isYear(next), let year = number(next) {
      return made(
        start..<next + 1, .date, value: "\(year)-\(code.name)", precision: .quarter,
        day: CivilDate(year: year, month: code.month, day: 1))
    }
    if next == place + 2, let (year, end) = yearWords(next, limit: limit) {
      return made(
        start..<end, .date, value: "\(year)-\(code.name)", precision: .quarter,
        day: CivilDate(year: year, month: code.month, day: 1))
    }
    // `fall` and `spring` are other words too: they need a neighbour.
    guard step != nil || place > start && columns.is(start - 1, .preposition) else { return nil }
    let tokens = start..<place + 1
    guard let reference else { return relative(tokens, nil, .quarter) }
    var year = reference.year
    if step == -1, code.month >= reference.month - 1 { year -= 1 }
    if step == 1, code.month <= reference.month { year += 1 }
    return relative(
      tokens, "\(year)-\(code.name)", .quarter, CivilDate(year: year, month: code.month, day: 1))
  }

  private func seasonCode(_ token: Int) -> (name: String, month: Int)? {
    if columns.isWord(token, "spring") { return ("SP", 3) }
    if columns.isWord(token, "summer") { return ("SU", 6) }
    if columns.isWord(token, "autumn") || columns.isWord(token, "fall") { return ("FA", 9) }
    if columns.isWord(token, "winter") { return ("WI", 12) }
    return nil
  }

  /// Holidays on a fixed day, and Thanksgiving.
  private func holiday(at start: Int, limit: Int) -> Found? {
    var place = isAny(start, ["last", "next", "this"]) ? start + 1 : start
    guard place < limit, columns.isCapitalised(place) else { return nil }
    let first = place
    var month = 12
    var day: Int?
    if columns.isWord(place, "christmas") {
      day = columns.isWord(place + 1, "eve") ? 24 : 25
    } else if columns.isWord(place, "thanksgiving") {
      month = 11
    } else if columns.isWord(place, "new"), columns.isWord(place + 1, "year"),
      columns.isClitic(place + 2), isAny(place + 3, ["day", "eve"])
    {
      place += 2
      let isEve = columns.isWord(place + 1, "eve")
      month = isEve ? 12 : 1
      day = isEve ? 31 : 1
    } else {
      return nil
    }
    if isAny(place + 1, ["day", "eve"]), place + 1 < limit { place += 1 }
    let tokens = start..<place + 1
    if month != 11 { return date(tokens, year: nil, month: month, day: day) }
    // The fourth Thursday of November; before it, that of the year before if last is said.
    guard let reference, columns.isWord(first, "thanksgiving") else {
      return relative(tokens, nil, .day)
    }
    // That of this year is far ahead until autumn.
    let isBehind =
      columns.isWord(start, "last") || reference.month < 10 && !looksForward(start)
        && !isAny(start, ["this", "next"])
    let year = isBehind ? reference.year - 1 : reference.year
    guard let november = CivilDate(year: year, month: 11, day: 1) else { return nil }
    let offset = (4 - november.weekday + 7) % 7 + 21
    return relative(tokens, day: november.adding(days: offset))
  }

  // MARK: Past, present, future

  /// `now`, `recently`, `the future`: no day, but a time is spoken of.
  func reference(at start: Int, limit: Int) -> Found? {
    let isDefinite = columns.isWord(start, "the")
    let place = isDefinite ? start + 1 : start
    guard place < limit else { return nil }
    let tokens = start..<place + 1
    if isDefinite {
      if columns.isWord(place, "future") { return relative(tokens, "FUTURE_REF", nil) }
      if columns.isWord(place, "past"), !columns.is(place + 1, [.timeUnit, .numberWord]) {
        return relative(tokens, "PAST_REF", nil)
      }
      if isAny(place, ["near"]), isAny(place + 1, ["future", "term"]) {
        return relative(start..<place + 2, "FUTURE_REF", nil)
      }
      return nil
    }
    if isAny(start, ["now", "currently", "current", "nowadays", "presently"]) {
      return relative(tokens, "PRESENT_REF", nil)
    }
    if isAny(start, ["recently", "lately", "formerly"]) {
      return relative(tokens, "PAST_REF", nil)
    }
    if columns.isWord(start, "recent") {
      let end = timeUnit(start + 1) != nil ? start + 2 : start + 1
      return relative(start..<end, "PAST_REF", nil)
    }
    // `past years`, `coming months`: no number says how many.
    if isAny(start, ["past", "coming"]), start + 1 < limit, timeUnit(start + 1) != nil,
      columns.text[columns.tokens.span(start + 1)].last == UInt8(ascii: "s")
    {
      let name = columns.isWord(start, "past") ? "PAST_REF" : "FUTURE_REF"
      return relative(start..<start + 2, name, nil)
    }
    // `future quarters`
    if columns.isWord(start, "future"), start + 1 < limit, timeUnit(start + 1) != nil {
      return relative(start..<start + 2, "FUTURE_REF", nil)
    }
    if columns.isWord(start, "soon"), !columns.isWord(start + 1, "after"),
      !columns.isWord(start - 1, "as")
    {
      return relative(tokens, "FUTURE_REF", nil)
    }
    return nil
  }
}
