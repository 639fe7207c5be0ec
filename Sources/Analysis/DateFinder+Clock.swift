// Clock times and parts of a day.

import Language
import Text

extension DateFinder {
  /// `o'clock`, with either apostrophe.
  private func isOClock(_ token: Int) -> Bool {
    columns.isWord(token, "o'clock")
      || token < columns.count && columns.tokens.length[token] == 9
        && columns.text[columns.tokens.span(token)].dropFirst().elementsEqual("’clock".utf8)
  }

  /// `16:20`, `3:40 p.m.`, `3pm`, `five o'clock`, `0932 GMT`, `noon`.
  func clock(at start: Int, limit: Int) -> Found? {
    let isNoon = isAny(start, ["noon", "midday"])
    if isNoon || columns.isWord(start, "midnight") {
      let time = isNoon ? "T12:00" : "T24:00"
      guard let found = dayBehind(start + 1, limit: limit) else {
        return made(start..<start + 1, .time, value: time, precision: .hour)
      }
      var row = extended(found, from: start).row
      row.type = .time
      row.value = row.day.map { "\($0)\(time)" }
      row.precision = .hour
      return (row, start..<found.tokens.upperBound)
    }
    guard let (hour, minute, count) = hours(at: start, limit: limit) else { return nil }
    var end = start + count
    var isClock = minute != nil
    var hour24 = hour
    if let half = halfDay(end, limit: limit) {
      if half.isAfternoon, hour < 12 { hour24 += 12 }
      if !half.isAfternoon, hour == 12 { hour24 = 0 }
      end = max(end, half.end)
      isClock = true
    } else if isOClock(end) {
      end += 1
      isClock = true
    }
    if end < limit, isZone(end) {
      end += 1
    } else if columns.isWord(end, "local"), columns.isWord(end + 1, "time") {
      end += 2
    }
    guard isClock || end > start + count else { return nil }
    if let found = dayBehind(end, limit: limit) {
      var row = found.row
      let tokens = start..<found.tokens.upperBound
      row.span = columns.tokens.span(tokens)
      row.type = .time
      row.value = row.day.map { "\($0)T\(two(min(hour24, 24))):\(two(min(minute ?? 0, 59)))" }
      row.precision = minute == nil ? .hour : .minute
      return (row, tokens)
    }
    guard hour24 < 25, (minute ?? 0) < 60, hour24 < 24 || (minute ?? 0) == 0 else {
      // 24:30: found, without a value.
      return made(start..<end, .time, value: nil, precision: .minute)
    }
    return made(
      start..<end, .time, value: "T\(two(hour24)):\(two(minute ?? 0))",
      precision: minute == nil ? .hour : .minute)
  }

  /// `3 p.m. Tuesday`, `noon on 4 March`, `5 p.m. EST, Nov. 6`.
  private func dayBehind(_ end: Int, limit: Int) -> Found? {
    let place = columns.isWord(end, "on") || columns.isSign(end, ",") ? end + 1 : end
    guard place < limit, columns.tokens.kind[place] != .number || month(place + 1) != nil else {
      return nil
    }
    let found =
      dayAndMonth(at: place, limit: limit) ?? plainWeekday(at: place, limit: limit)
      ?? plainDayWord(at: place, limit: limit)
    return found.flatMap { $0.row.precision == .day ? $0 : nil }
  }

  /// Hour and minute that a number token gives, and how many tokens it takes.
  private func hours(at start: Int, limit: Int) -> (Int, Int?, Int)? {
    switch columns.tokens.kind[start] {
    case .number:
      let bytes = columns.text[columns.tokens.span(start)]
      let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x3A || $0 == 0x2E }
      guard !digits.isEmpty, digits.count == bytes.count, digits.count <= 5 else { return nil }
      let parts = digits.split { $0 == 0x3A || $0 == 0x2E }
      guard let first = parts.first, parts.count < 3,
        let hour = Int(String(decoding: first, as: UTF8.self))
      else { return nil }
      if parts.count == 2 {
        let isColon = digits.contains(0x3A)
        guard parts[1].count == 2, let minute = Int(String(decoding: parts[1], as: UTF8.self)),
          isColon || isHalfDay(start + 1)
        else { return nil }
        return (hour, minute, 1)
      }
      // `0932 GMT`
      if first.count == 4, digits.count == bytes.count, start + 1 < limit, isZone(start + 1) {
        return (hour / 100, hour % 100, 1)
      }
      return hour <= 24 ? (hour, nil, 1) : nil
    case .word:
      guard columns.is(start, .numberWord), start + 1 < limit,
        isOClock(start + 1) || isHalfDay(start + 1),
        let hour = NumberReader.shared.entry(start, in: columns)?.value?.double, hour <= 12
      else { return nil }
      return (Int(hour), nil, 1)
    case .punctuation, .openingMark, .closingMark, .straightMark, .symbol, .other, .address: return nil
    }
  }

  private func halfDay(_ token: Int, limit: Int) -> (isAfternoon: Bool, end: Int)? {
    guard token < limit, isHalfDay(token) else { return nil }
    let isAfternoon = columns.firstByte(token) | 0x20 == UInt8(ascii: "p")
    // The stop of `p.m.` may stand apart.
    return (isAfternoon, token + 1)
  }

  /// `p.m.`, `am`
  private func isHalfDay(_ token: Int) -> Bool {
    isAny(token, ["pm", "p.m.", "p.m", "a.m.", "a.m"])
      || columns.isWord(token, "am") && !columns.isWord(token - 1, "i")
  }

  private func isZone(_ token: Int) -> Bool {
    columns.tokens.kind[token] == .word && columns.tokens.shape[token] == .upper
      && [
        "GMT", "UTC", "EST", "EDT", "CST", "CDT", "PST", "PDT", "MST", "BST", "CET", "ET", "PT",
        "IST", "AEST", "KST", "JST", "MSK", "Z",
      ].contains(columns.string(token))
  }

  func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }

  /// `morning` … `night`: the TIMEX3 letters for a part of the day, and the tokens it takes.
  func partOfDay(_ token: Int) -> String? {
    if columns.isWord(token, "morning") { return "MO" }
    if columns.isWord(token, "afternoon") { return "AF" }
    if columns.isWord(token, "evening") { return "EV" }
    if columns.isWord(token, "night") || columns.isWord(token, "nights") { return "NI" }
    return nil
  }

  /// A day with the part of day or the clock time around it: `Tuesday morning`, `Tuesday at 3
  /// p.m.`.
  func withTime(_ found: Found, limit: Int) -> Found {
    var row = found.row
    var end = found.tokens.upperBound
    guard row.precision == .day else { return found }
    if let part = partOfDay(end) {
      row.type = .time
      row.value = row.day.map { "\($0)T\(part)" }
      row.precision = .hour
      end += 1
    } else {
      let place = columns.isWord(end, "at") ? end + 1 : end
      guard place < limit, let time = clock(at: place, limit: limit) else { return found }
      row.type = .time
      row.value = row.day.flatMap { day in time.row.value.map { "\(day)\($0)" } }
      row.precision = time.row.precision
      end = time.tokens.upperBound
    }
    row.span = columns.tokens.span(found.tokens.lowerBound..<end)
    return (row, found.tokens.lowerBound..<end)
  }
}
