// Dates reckoned from the article's own date or from the date last spoken of.

import Language
import Text

extension DateFinder {
  // MARK: Days

  /// `on Tuesday`: the nearest one in the direction of the verb, within a week; with its time.
  func weekday(at start: Int, limit: Int) -> Found? {
    plainWeekday(at: start, limit: limit).map { withTime($0, limit: limit) }
  }

  func plainWeekday(at start: Int, limit: Int) -> Found? {
    let isLast =
      columns.isWord(start, "last") || columns.isWord(start, "next")
      || columns.isWord(start, "this")
    let place = isLast ? start + 1 : start
    guard place < limit, columns.is(place, .weekday), columns.isCapitalised(place) else {
      return nil
    }
    guard let index = weekdayIndex(place) else { return nil }
    // `Wednesday, 5 March`: the calendar date says it.
    for next in [place + 1, place + 2] where next < limit {
      guard next == place + 1 || columns.isSign(place + 1, ","),
        let found = dayAndMonth(at: next, limit: limit), found.row.precision == .day
      else { continue }
      return extended(found, from: start)
    }
    guard let reference else { return relative(start..<place + 1, day: nil) }
    var offset = index + 1 - reference.weekday
    if columns.isWord(start, "last") {
      if offset >= 0 { offset -= 7 }
    } else if columns.isWord(start, "next") || looksForward(start) {
      if offset < 0 || columns.isWord(start, "next") && offset == 0 { offset += 7 }
    } else if offset > 0 {
      offset -= 7
    }
    let day = reference.adding(days: offset)
    return relative(start..<place + 1, day: day)
  }

  /// 0 for Monday.
  func weekdayIndex(_ token: Int) -> Int? {
    let name = columns.string(token).lowercased().prefix(3)
    return CivilDate.weekdayNames.firstIndex { $0.lowercased().hasPrefix(name) }
  }

  /// `today`, `tomorrow night`, `the day before yesterday`, `this morning`, `last night`.
  func dayWord(at start: Int, limit: Int) -> Found? {
    if columns.isWord(start, "the"), columns.isWord(start + 1, "day"), start + 3 < limit {
      let isBefore = columns.isWord(start + 2, "before") && columns.isWord(start + 3, "yesterday")
      let isAfter = columns.isWord(start + 2, "after") && columns.isWord(start + 3, "tomorrow")
      guard isBefore || isAfter else { return nil }
      return relative(start..<start + 4, day: reference?.adding(days: isBefore ? -2 : 2))
    }
    if start + 1 < limit, let part = partOfDay(start + 1),
      isAny(start, ["this", "last", "earlier", "tomorrow"]) && !columns.isWord(start, "tomorrow")
    {
      let day = reference?.adding(days: columns.isWord(start, "last") ? -1 : 0)
      return made(
        start..<start + 2, .time, value: day.map { "\($0)T\(part)" }, precision: .hour, day: day,
        rule: .dateRelative)
    }
    if columns.isWord(start, "tonight") || columns.isWord(start, "overnight") {
      return made(
        start..<start + 1, .time, value: reference.map { "\($0)TNI" }, precision: .hour,
        day: reference, rule: .dateRelative)
    }
    return plainDayWord(at: start, limit: limit).map { withTime($0, limit: limit) }
  }

  /// `today`, `yesterday`, `tomorrow`
  func plainDayWord(at start: Int, limit: Int) -> Found? {
    let offset: Int
    if columns.isWord(start, "today") {
      offset = 0
    } else if columns.isWord(start, "yesterday") {
      offset = -1
    } else if columns.isWord(start, "tomorrow") {
      offset = 1
    } else {
      return nil
    }
    return relative(start..<start + 1, day: reference?.adding(days: offset))
  }

  // MARK: Distances

  /// `three days ago`, `a week later`, `two years earlier`, `six months from now`.
  func distance(at start: Int, limit: Int) -> Found? {
    guard let (count, unit, end) = amount(at: start, limit: limit), end < limit else { return nil }
    var tail = end
    var sign = 0
    var origin = reference
    if columns.isWord(end, "ago") {
      sign = -1
    } else if isAny(end, ["later", "earlier", "afterward", "afterwards", "before", "after"]),
      !isAny(end, ["before", "after"]) || isClauseEnd(end + 1, limit)
    {
      sign = isAny(end, ["earlier", "before"]) ? -1 : 1
      origin = spokenOf.day ?? (sign < 0 ? reference : nil)
    } else if columns.isWord(end, "from"), isAny(end + 1, ["now", "today"]) {
      sign = 1
      tail += 1
    } else {
      return nil
    }
    let tokens = start..<tail + 1
    guard let count else {
      return relative(tokens, sign < 0 ? "PAST_REF" : "FUTURE_REF", nil)
    }
    if sign < 0, count == 1, unit == "year", let found = yearEarlier(tokens) { return found }
    guard let origin else { return relative(tokens, nil, nil) }
    return moved(origin, by: sign * count, unit, tokens)
  }

  /// `a year earlier` where sums of a quarter are compared: the same quarter, a year before.
  func yearEarlier(_ tokens: Range<Int>) -> Found? {
    guard let quarter = spokenOf.quarter, !spokenOf.isLonger, isAboutSums(tokens.lowerBound) else { return nil }
    return self.quarter(tokens, quarter.year - 1, (quarter.month - 1) / 3 + 1)
  }

  /// Whether a sentence speaks of money, shares in percent, or what a company made.
  private func isAboutSums(_ token: Int) -> Bool {
    columns.sentence(of: token).tokens.contains { place in
      columns.tokens.kind[place] == .symbol
        && (columns.text[columns.tokens.span(place)].last == UInt8(ascii: "$") || columns.isSign(place, "%")
          || columns.text[columns.tokens.span(place)].first.map { $0 >= 0x80 } ?? false)
        || isAny(place, Self.sumWords)
    }
  }

  private static let sumWords: [StaticString] = [
    "profit", "profits", "earnings", "sales", "revenue", "revenues", "turnover", "results", "loss",
    "losses", "income", "net", "percent",
  ]

  private func isClauseEnd(_ token: Int, _ limit: Int) -> Bool {
    token >= limit || columns.tokens.kind[token] == .punctuation
  }

  /// `three days`, `a year`, `several months`: the number, missing for vague ones; the unit; the
  /// token behind.
  func amount(at start: Int, limit: Int) -> (Int?, String, Int)? {
    var count: Int? = 1
    var end = start
    if isAny(start, ["a", "an"]), start + 1 < limit, columns.is(start + 1, .timeUnit) {
      end = start + 1
    } else if columns.is(start, .timeUnit), plural(start) {
      count = nil
    } else {
      guard let numeral = NumberReader.shared.numeral(at: start, in: columns, limit: limit),
        !numeral.isOrdinal, !numeral.isCode, numeral.currency == nil, numeral.unit == nil
      else { return nil }
      end = numeral.tokens.upperBound
      if columns.isWord(end, "more") || columns.isWord(end, "of") { end += 1 }
      if let value = numeral.value, !numeral.isVague {
        guard let whole = value.whole, (0..<100_000).contains(whole) else { return nil }
        count = Int(whole)
      } else {
        count = nil
      }
    }
    guard end < limit, columns.is(end, .timeUnit) else { return nil }
    return (count, columns.string(end).lowercased(), end + 1)
  }

  private func plural(_ token: Int) -> Bool {
    columns.text[columns.tokens.span(token)].last == UInt8(ascii: "s")
  }

  private func moved(_ origin: CivilDate, by count: Int, _ unit: String, _ tokens: Range<Int>)
    -> Found
  {
    let magnitude = abs(count)
    if unit.hasPrefix("day"), magnitude < 100_000 {
      return relative(tokens, day: origin.adding(days: count))
    }
    if unit.hasPrefix("week"), magnitude < 10_000 {
      return week(tokens, of: origin.adding(days: count * 7))
    }
    if unit.hasPrefix("month"), magnitude < 10_000 {
      return month(tokens, origin.adding(months: count))
    }
    let step =
      unit.hasPrefix("year")
      ? 1 : unit.hasPrefix("decade") ? 10 : unit.hasPrefix("centur") ? 100 : 0
    guard step > 0, origin.year + count * step > 0 else {
      let isShort = unit.hasPrefix("hour") || unit.hasPrefix("minute") || unit.hasPrefix("second")
      return relative(tokens, isShort ? nil : "PAST_REF", nil)
    }
    return year(tokens, origin.year + count * step)
  }

  // MARK: Neighbours

  /// `last week`, `next month`, `this year`, `that year`, `the following day`, `last March`.
  func neighbour(at start: Int, limit: Int) -> Found? {
    var place = columns.isWord(start, "the") ? start + 1 : start
    let step: Int
    if isAny(place, ["last", "previous", "past"]) {
      step = -1
    } else if isAny(place, ["next", "coming", "following"]) {
      step = 1
    } else if isAny(place, ["this", "current", "same", "that"]) {
      step = 0
    } else {
      return nil
    }
    let leader = place
    place += 1
    if isAny(place, ["past", "fiscal", "full", "same", "coming"]) { place += 1 }
    guard place < limit else { return nil }
    let tokens = start..<place + 1
    if let found = neighbourOfPeriod(leader, place, tokens) { return found }
    if let found = monthNeighbour(place, step, tokens) { return found }
    if columns.isWord(place, "weekend") { return weekend(tokens, step) }
    guard columns.is(place, .timeUnit) || columns.isWord(place, "quarter"),
      !columns.isWord(place, "second"), !columns.isWord(place, "minute")
    else { return nil }
    guard let reference else { return relative(tokens, nil, nil) }
    switch columns.string(place).lowercased() {
    case "day": return step == 0 ? nil : relative(tokens, day: reference.adding(days: step))
    case "week": return week(tokens, of: reference.adding(days: step * 7))
    case "month": return month(tokens, reference.adding(months: step))
    case "year":
      // `last year's third quarter`
      if columns.isClitic(place + 1), let index = ordinalQuarter(place + 2, limit: limit) {
        return quarter(start..<place + 4, reference.year + step, index)
      }
      return year(tokens, reference.year + step)
    case "decade":
      let first = reference.year / 10 + step
      return made(
        tokens, .date, value: "\(first)", precision: .decade,
        day: CivilDate(year: first * 10, month: 1, day: 1), rule: .dateRelative)
    case "century": return relative(tokens, "\(reference.year / 100 + step)", nil)
    case "quarter":
      let index = reference.year * 4 + (reference.month - 1) / 3 + step
      return quarter(tokens, index / 4, index % 4 + 1)
    default: return nil
    }
  }

  /// `that year`, `the following month`: reckoned from the period last spoken of, not from
  /// publication.
  private func neighbourOfPeriod(_ leader: Int, _ place: Int, _ tokens: Range<Int>) -> Found? {
    let isThat = columns.isWord(leader, "that")
    let step = columns.isWord(leader, "following") ? 1 : columns.isWord(leader, "previous") ? -1 : 0
    guard isThat || step != 0, leader == tokens.lowerBound + (isThat ? 0 : 1) else { return nil }
    if columns.isWord(place, "day") {
      return spokenOf.day.map { relative(tokens, day: $0.adding(days: step)) }
    }
    guard let period = spokenOf.period else { return nil }
    if columns.isWord(place, "year") { return year(tokens, period.year + step) }
    if columns.isWord(place, "month") { return month(tokens, period.adding(months: step)) }
    if columns.isWord(place, "quarter"), let quarter = spokenOf.quarter {
      let index = quarter.year * 4 + (quarter.month - 1) / 3 + step
      return self.quarter(tokens, index / 4, index % 4 + 1)
    }
    return nil
  }

  /// `last March`, `next June`
  private func monthNeighbour(_ place: Int, _ step: Int, _ tokens: Range<Int>) -> Found? {
    guard let month = month(place), step != 0 || columns.isWord(tokens.lowerBound, "this") else {
      return nil
    }
    // `last Oct. 23`
    if let found = dayAndMonth(at: place, limit: columns.sentence(of: place).tokens.upperBound),
      found.row.precision == .day
    {
      return extended(found, from: tokens.lowerBound)
    }
    guard let reference else { return relative(tokens, nil, .month) }
    var year = reference.year
    if step < 0, month >= reference.month { year -= 1 }
    if step > 0, month <= reference.month { year += 1 }
    return CivilDate(year: year, month: month, day: 1).map { self.month(tokens, $0) }
  }

  /// The weekend of this week or, on its working days where nothing points ahead, the one before.
  func weekendNearby(_ tokens: Range<Int>) -> Found {
    let isBehind = (reference?.weekday ?? 7) < 6 && !looksForward(tokens.lowerBound)
    return weekend(tokens, isBehind ? -1 : 0)
  }

  func weekend(_ tokens: Range<Int>, _ step: Int) -> Found {
    guard let reference else { return relative(tokens, nil, .week) }
    let monday = reference.adding(days: 1 - reference.weekday + step * 7)
    return relative(tokens, isoWeek(monday) + "-WE", .week, monday.adding(days: 5))
  }
}
