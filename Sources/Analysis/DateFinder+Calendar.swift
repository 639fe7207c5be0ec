// Dates of the calendar: days, months, years, decades.

import Language
import Text

extension DateFinder {
  /// `4 March 2025`, `March 4, 2025`, `2025-03-04`, `3/4/2025`, `Tuesday 4 March`.
  func calendar(at start: Int, limit: Int) -> Found? {
    if let found = dayAndMonth(at: start, limit: limit) { return withTime(found, limit: limit) }
    if let found = isoDate(at: start, limit: limit) { return withTime(found, limit: limit) }
    if let found = slashDate(at: start, limit: limit) { return found }
    return spelledYear(at: start, limit: limit)
  }

  /// `4 March 2025`, `March 4, 2025`, `March 2025`, `4 March`, `March`, `March 4-6`.
  func dayAndMonth(at start: Int, limit: Int) -> Found? {
    var day: Int?
    var place = start
    if let (number, end) = dayNumber(start, limit: limit) {
      var next = end
      // `4-6 March`, `4 and 5 March`
      if next + 1 < limit, isDayJoint(next), dayNumber(next + 1, limit: limit) != nil { next += 2 }
      if columns.isWord(next, "of") { next += 1 }
      guard next < limit, month(next) != nil else { return nil }
      day = number
      place = next
    }
    guard let name = month(place) else { return nil }
    // `May said`, `March will`: a name or a verb.
    if day == nil, place + 1 < limit, columns.is(place + 1, [.reportingVerb, .modal]) {
      return nil
    }
    var end = place + 1
    if columns.isSign(end, "."), dayNumber(end + 1, limit: limit) != nil { end += 1 }
    if day == nil, let (number, next) = dayNumber(end, limit: limit), !isYear(end) {
      day = number
      end = next
      if end + 1 < limit, isDayJoint(end), let (_, last) = dayNumber(end + 1, limit: limit),
        month(of: end + 1, limit: limit) == nil, !isCounted(last)
      {
        end = last
      }
    }
    var year: Int?
    if end < limit, isYear(end) {
      year = number(end)
      end += 1
    } else if end + 1 < limit, columns.isSign(end, ",") || columns.isWord(end, "of"),
      isYear(end + 1)
    {
      year = number(end + 1)
      end += 2
    } else if day != nil, let short = shortYear(end, limit: limit) {
      year = short
      end += 1
    } else if end + 1 < limit, columns.isWord(end + 1, "year"),
      isAny(end, ["this", "last", "next"])
    {
      let step = columns.isWord(end, "this") ? 0 : columns.isWord(end, "last") ? -1 : 1
      year = reference.map { $0.year + step }
      end += 2
    } else if let (spelled, next) = yearWords(end, limit: limit) {
      year = spelled
      end = next
    }
    if day == nil, year == nil, place == start, !isMonthContext(start) { return nil }
    return date(start..<end, year: year, month: name, day: day)
  }

  /// `people` behind a number: `March 4 and 5 people`.
  private func isCounted(_ token: Int) -> Bool {
    columns.is(token, [.countedPerson, .countedThing, .measureUnit, .timeUnit, .magnitude])
  }

  private func month(of day: Int, limit: Int) -> Int? {
    dayNumber(day, limit: limit).flatMap { $0.end < limit ? month($0.end) : nil }
  }

  /// `4`, `4th`, `fourth`: a day of the month and the token behind it.
  private func dayNumber(_ token: Int, limit: Int) -> (number: Int, end: Int)? {
    guard token < limit else { return nil }
    if let number = number(token) { return (1...31).contains(number) ? (number, token + 1) : nil }
    guard columns.is(token, .ordinal) || columns.tokens.word[token] == 0,
      let numeral = NumberReader.shared.numeral(at: token, in: columns, limit: limit),
      numeral.isOrdinal, let value = numeral.value?.whole, (1...31).contains(value)
    else { return nil }
    return (Int(value), numeral.tokens.upperBound)
  }

  private func isDayJoint(_ token: Int) -> Bool {
    NumberReader.shared.isDash(token, columns) || isAny(token, ["and", "to", "or"])
  }

  /// `90` behind `3 JAN`, `'90`.
  private func shortYear(_ token: Int, limit: Int) -> Int? {
    guard token < limit, columns.tokens.kind[token] == .number, columns.tokens.length[token] == 2,
      let number = Int(columns.string(token)), !isCounted(token + 1),
      columns.tokens.shape[token - 1] == .upper
    else { return nil }
    let century = (reference?.year ?? 2000) / 100 * 100
    let candidates = [century - 100 + number, century + number]
    guard let reference else { return number > 30 ? 1900 + number : 2000 + number }
    return candidates.min { abs($0 - reference.year) < abs($1 - reference.year) }
  }

  func date(_ tokens: Range<Int>, year: Int?, month: Int, day: Int?) -> Found {
    let isRelative = year == nil
    guard let year = year ?? nearestYear(tokens.lowerBound, month: month, day: day ?? 1) else {
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

  /// The year that puts a month and day nearest to the article's own date, in the direction of the
  /// verb where that is far.
  private func nearestYear(_ token: Int, month: Int, day: Int) -> Int? {
    guard let reference else { return nil }
    func distance(_ year: Int) -> Int {
      (CivilDate(year: year, month: month, day: min(day, 28))?.dayNumber ?? 0)
        - reference.dayNumber
    }
    if isAny(token - 1, ["last"]) {
      return distance(reference.year) > 0 ? reference.year - 1 : reference.year
    }
    let nearest = (reference.year - 1...reference.year + 1).min {
      abs(distance($0)) < abs(distance($1))
    }
    guard let nearest else { return nil }
    let days = distance(nearest)
    let isForward = looksForward(token)
    if days > 45, !isForward { return nearest - 1 }
    if days < -45, isForward { return nearest + 1 }
    return nearest
  }

  /// A month alone needs a word before it that a time takes.
  private func isMonthContext(_ token: Int) -> Bool {
    columns.is(token - 1, .preposition)
      || isAny(
        token - 1, ["last", "next", "this", "early", "late", "mid", "since", "until", "and"])
      || columns.isSign(token + 1, ",") && columns.is(token - 1, .preposition)
      // `the October talks`, `a June agreement`
      || columns.is(token - 1, .determiner) && token + 1 < columns.count
        && columns.tokens.kind[token + 1] == .word && !columns.isCapitalised(token + 1)
        && !columns.is(token + 1, [.preposition, .conjunction, .verbPast])
  }

  /// Numbers of one token parted by hyphens or slashes; empty for other tokens.
  private func groups(_ token: Int) -> [ArraySlice<UInt8>] {
    guard columns.tokens.kind[token] == .number, (6...10).contains(columns.tokens.length[token])
    else { return [] }
    let bytes = columns.text[columns.tokens.span(token)]
    guard let sign = bytes.first(where: { $0 < 0x30 || $0 > 0x39 }),
      sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/")
    else { return [] }
    let parts = bytes.split(separator: sign, omittingEmptySubsequences: false)
    return parts.count == 3 ? parts : []
  }

  /// `2025-03-04`
  private func isoDate(at start: Int, limit: Int) -> Found? {
    let parts = groups(start)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Self.digits(parts[0]), (1000...2999).contains(year),
      let month = Self.digits(parts[1]), let day = Self.digits(parts[2]), (1...12).contains(month)
    else { return nil }
    return date(start..<start + 1, year: year, month: month, day: day)
  }

  /// `3/4/2025`, `11-03-89`: day and month by their size, else by what lies nearer to publication.
  private func slashDate(at start: Int, limit: Int) -> Found? {
    let parts = groups(start)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2,
      let a = Self.digits(parts[0]), let b = Self.digits(parts[1]),
      let year = Self.slashYear(parts[2]), (1...31).contains(a), (1...31).contains(b)
    else { return nil }
    let tokens = start..<start + 1
    let american = CivilDate(year: year, month: a, day: b)
    let british = CivilDate(year: year, month: b, day: a)
    guard let first = american ?? british else {
      return made(tokens, .date, value: nil, precision: .day)
    }
    var day = first
    if let american, let british {
      guard let reference else { return made(tokens, .date, value: nil, precision: .day) }
      let isNearer =
        abs(british.dayNumber - reference.dayNumber) < abs(american.dayNumber - reference.dayNumber)
      day = isNearer ? british : american
    }
    return made(tokens, .date, value: day.description, precision: .day, day: day)
  }

  /// A whole number of plain digits.
  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func slashYear(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let number = digits(bytes) else { return nil }
    if bytes.count == 4 { return (1000...2999).contains(number) ? number : nil }
    guard bytes.count == 2 else { return nil }
    return number > 30 ? 1900 + number : 2000 + number
  }

  // MARK: Years

  /// `2023`, `the 1990s`, `1939-45`, bare or behind a word that years follow.
  func year(at start: Int, limit: Int) -> Found? {
    if let found = decade(at: start, limit: limit) { return found }
    if let found = slashYears(start) { return found }
    guard columns.tokens.kind[start] == .number, isYear(start), let value = number(start)
    else { return nil }
    let before = start - 1
    let isEra = isAny(before, ["ad", "a.d", "a.d.", "bc", "b.c", "b.c."])
    guard isEra || (1500...2100).contains(value) else { return nil }
    let after = start + 1
    // A unit, a magnitude or people make it a quantity.
    let isSingular =
      after < limit && columns.is(after, .countedThing)
      && columns.text[columns.tokens.span(after)].last != UInt8(ascii: "s")
    if after < limit, isCounted(after), !isSingular, !isAny(before, ["the", "this", "that"]) {
      return nil
    }
    if columns.isSign(after, "%") { return nil }
    // `2000 - 2500 calories`
    if NumberReader.shared.isDash(after, columns), isCounted(after + 2) { return nil }
    if before >= 0, columns.tokens.kind[before] == .symbol, !columns.isSign(before, "/") {
      return nil
    }
    if BoundReader.shared.bindsQuantity(before: start, in: columns) { return nil }
    let isBehindTimeWord =
      columns.is(before, [.preposition, .month, .determiner, .conjunction])
      || columns.isSign(before, ",") || columns.isSign(before, "(")
      || isAny(before, ["early", "late", "year", "season", "mid", "fiscal"])
    // `2,000 jobs` has a separator; `2000 jobs` is a quantity by its plural noun.
    let isBeforePlural =
      after < limit && columns.is(after, [.countedThing, .commonNoun])
      && columns.text[columns.tokens.span(after)].last == UInt8(ascii: "s")
    let isLikely = isEra || isBehindTimeWord || (1900...2035).contains(value)
    guard isLikely || before < 0 || columns.tokens.kind[before] != .word,
      !isBeforePlural || columns.is(before, .preposition) || isAny(before, ["the", "this", "that"])
    else { return nil }
    return yearRange(start, value, limit: limit)
  }

  /// `2012/13`, which is one token.
  private func slashYears(_ token: Int) -> Found? {
    guard columns.tokens.kind[token] == .number, columns.tokens.length[token] >= 7 else {
      return nil
    }
    let parts = columns.text[columns.tokens.span(token)].split(separator: UInt8(ascii: "/"))
    guard parts.count == 2, parts[0].count == 4, let first = Self.digits(parts[0]),
      let last = Self.digits(parts[1]), (1500...2100).contains(first)
    else { return nil }
    let end = parts[1].count == 2 ? first / 100 * 100 + last : last
    guard end > first, end - first < 200 else { return nil }
    return made(
      token..<token + 1, .date, value: "\(first)/\(end)", precision: .year,
      day: CivilDate(year: first, month: 1, day: 1))
  }

  /// `1939-45`, `2012-13`, `1989-1993`, or the year alone.
  private func yearRange(_ start: Int, _ value: Int, limit: Int) -> Found {
    let first = CivilDate(year: value, month: 1, day: 1)
    let joint = start + 1
    if joint + 1 < limit, NumberReader.shared.isDash(joint, columns),
      columns.tokens.kind[joint + 1] == .number,
      NumberReader.shared.isAdjacent(joint, columns),
      let last = Int(columns.string(joint + 1))
    {
      let end = columns.tokens.length[joint + 1] == 2 ? value / 100 * 100 + last : last
      if columns.tokens.length[joint + 1] == 2 || isYear(joint + 1), end > value, end - value < 200
      {
        return made(
          start..<joint + 2, .date, value: "\(value)/\(end)", precision: .year, day: first)
      }
    }
    return made(start..<joint, .date, value: String(value), precision: .year, day: first)
  }

  /// `the 1990s`, `'90s`, `the nineties`, `the mid-1990s`, `mid-1996`.
  private func decade(at start: Int, limit: Int) -> Found? {
    let the = columns.isWord(start, "the") ? start + 1 : start
    guard the < limit else { return nil }
    if the > start, let tens = Self.decades[columns.string(the).lowercased()] {
      return decade(start..<the + 1, tens, century: nil)
    }
    guard columns.isWordStart(the) else { return nil }
    let end = columns.wordEnd(the)
    var bytes = columns.text[columns.wordSpan(the)]
    if let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")),
      ["mid", "early", "late", "post", "pre"].contains(
        String(decoding: bytes[..<hyphen], as: UTF8.self).lowercased())
    {
      bytes = bytes[(hyphen + 1)...]
    }
    let digits = bytes.drop { $0 < 0x30 || $0 > 0x39 }
    guard bytes.count - digits.count <= 3, digits.count >= 3 else { return nil }
    let parsed = DigitString(digits)
    guard let whole = parsed.value?.whole, let value = Int(exactly: whole), value < 10_000 else {
      return nil
    }
    if parsed.suffix == .decade {
      let isShort = value < 100
      guard !isShort || the > start || bytes.count > digits.count else { return nil }
      return decade(start..<end, value / 10 % 10, century: isShort ? nil : value / 100)
    }
    guard parsed.isYearShaped, columns.tokens.kind[the] == .word, the == start,
      (1500...2100).contains(value)
    else { return nil }
    return made(
      start..<end, .date, value: String(value), precision: .year,
      day: CivilDate(year: value, month: 1, day: 1))
  }

  private static let decades: [String: Int] = [
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
  ]

  private func decade(_ tokens: Range<Int>, _ tens: Int, century: Int?) -> Found {
    // The decade of that name that has begun before the article; the twentieth century without one.
    var hundreds = century ?? 19
    if century == nil, let reference, 2000 + tens * 10 <= reference.year { hundreds = 20 }
    return made(
      tokens, .date, value: "\(hundreds)\(tens)", precision: .decade,
      day: CivilDate(year: hundreds * 100 + tens * 10, month: 1, day: 1))
  }

  /// `nineteen ninety-six`, `the year two thousand`.
  func spelledYear(at start: Int, limit: Int) -> Found? {
    guard let (value, end) = yearWords(start, limit: limit) else { return nil }
    return made(
      start..<end, .date, value: String(value), precision: .year,
      day: CivilDate(year: value, month: 1, day: 1))
  }

  func yearWords(_ start: Int, limit: Int) -> (Int, Int)? {
    guard start + 1 < limit else { return nil }
    if columns.isWord(start, "two"), columns.isWord(start + 1, "thousand"),
      columns.isWord(start - 1, "year") || month(start - 1) != nil
    {
      return (2000, start + 2)
    }
    let century =
      columns.isWord(start, "nineteen") ? 1900 : columns.isWord(start, "eighteen") ? 1800 : 0
    guard century > 0,
      let numeral = NumberReader.shared.numeral(at: start + 1, in: columns, limit: limit),
      !numeral.isVague, !numeral.isDigits, let value = numeral.value?.whole, value >= 10,
      value < 100
    else { return nil }
    return (century + Int(value), numeral.tokens.upperBound)
  }
}
