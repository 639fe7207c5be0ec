// How the scanner reads numbers.

extension TokenScanner {
  /// A number with its separators: `1,200`, `3.5`, `16:20`, `½`, `9/11`, `713-853-3989`. Letters
  /// behind the digits stay if they make an ordinal or decade (`5th`, `1990s`) or a name (`4G`);
  /// units stand apart (`20|m`, `5|km`, `9|am`). A range `15-20` is three tokens.
  mutating func number() -> ScannedToken {
    let start = offset
    let limit = min(end, start + Self.longest)
    let joint = groupEnd(start)
    var place = start
    var hasStop = false
    scan: while place < limit {
      let s = scalar(place)
      switch s.kind {
      case .digit, .fraction, .ignorable: break
      case .stop:
        guard s.length == 1, isDigit(place + 1) else { break scan }
        hasStop = true
      case .comma:
        guard isThousands(place + 1) else { break scan }
      case .hyphen:
        guard place < joint else { break scan }
      case .punctuation:
        guard bytes[place] == UInt8(ascii: ":"), isDigit(place + 1) else { break scan }
      case .symbol:
        guard bytes[place] == UInt8(ascii: "/"), isDigit(place + 1) else { break scan }
      case .apostrophe:
        guard let decade = decadeEnd(start, place, s) else { break scan }
        return take(to: decade, .number, .mixed)
      default: break scan
      }
      guard place + s.length <= start + Self.longest else { break }
      place += s.length
    }
    if place < limit, scalar(place).kind == .letter, !hasStop,
      let letters = suffixEnd(place, limit)
    {
      return take(to: letters, .number, .mixed)
    }
    return take(to: max(place, start + 1), .number, .none)
  }

  /// `.5`: a stop that a digit follows and no word precedes.
  var isDecimalStop: Bool {
    bytes[offset] == UInt8(ascii: ".") && isDigit(offset + 1)
      && (isAfterSpace || bytes[offset - 1] == UInt8(ascii: "$"))
  }

  /// Whether three digits follow, and no fourth; Indian numbers group by two: 1,00,000.
  private func isThousands(_ place: Int) -> Bool {
    guard isDigit(place), isDigit(place + 1) else { return false }
    if byte(place + 2) == UInt8(ascii: ",") { return isThousands(place + 3, depth: 4) }
    return isDigit(place + 2) && !isDigit(place + 3)
  }

  private func isThousands(_ place: Int, depth: Int) -> Bool {
    guard depth > 0, isDigit(place), isDigit(place + 1) else { return false }
    if byte(place + 2) == UInt8(ascii: ",") { return isThousands(place + 3, depth: depth - 1) }
    return isDigit(place + 2) && !isDigit(place + 3)
  }

  /// `60's`, `1590’s`.
  private func decadeEnd(_ start: Int, _ place: Int, _ sign: ScannedScalar) -> Int? {
    let count = place - start
    guard count == 2 || count == 4, bytes[place - 1] == UInt8(ascii: "0"),
      byte(place + sign.length) == UInt8(ascii: "s"), !isWordByte(place + sign.length + 1)
    else { return nil }
    for digit in start..<place where !isDigit(digit) { return nil }
    // `2030's` of a year to come and `60's` of an age are as rare as they are alike.
    return place + sign.length + 1
  }

  // MARK: Groups

  /// The end of digits in groups with hyphens that are one number: telephone numbers, codes, dates
  /// (`2025-03-04`). `place` itself where a hyphen parts two numbers.
  private func groupEnd(_ start: Int) -> Int {
    var counts = (first: 0, second: 0)
    var groups = 1
    var hasHyphen = false
    var hasStop = false
    var digits = 0
    var place = start
    while place < end, place < start + 32 {
      let byte = bytes[place]
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        place += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."),
        isDigit(place + 1), digits > 0
      {
        if groups == 1 { counts.first = digits }
        if byte == UInt8(ascii: "-") { hasHyphen = true }
        if byte == UInt8(ascii: ".") { hasStop = true }
        groups += 1
        digits = 0
        place += 1
      } else {
        break
      }
    }
    // `1.5-2.0` is a range.
    guard hasHyphen, !hasStop, !isLetter(place) else { return start }
    if groups > 2 { return place }
    counts.second = digits
    // `555-0142`, but `800-1500` of a range; `77030-2707`
    let isRound = bytes[place - 1] == 0x30 && bytes[place - 2] == 0x30
    let isLocal = counts.first == 3 && counts.second == 4 && !isRound
    return isLocal || counts == (5, 4) ? place : start
  }

  // MARK: Letters

  /// The end of letters behind digits that belong to the number; nil for units, which stand apart.
  private func suffixEnd(_ place: Int, _ limit: Int) -> Int? {
    var next = place
    var hasDigit = false
    while next < limit, isWordByte(next) {
      let s = scalar(next)
      guard next + s.length <= limit else { break }
      if s.kind == .digit { hasDigit = true }
      next += s.length
    }
    if hasDigit { return next }
    // `9a.m.`
    if next == place + 1, byte(next) == UInt8(ascii: "."),
      byte(next + 1) | 0x20 == UInt8(ascii: "m")
    {
      return nil
    }
    guard let letters = PackedWord(bytes, place..<next) else { return next }
    if next == place + 1 {
      return Self.unitLetters.contains(bytes[place]) ? nil : next
    }
    // A whole word lacks its blank: `300percent`.
    return next - place > 4 || Self.units.contains(letters) ? nil : next
  }

  /// k K m M b B p c C F x
  private static let unitLetters: [UInt8] = [
    0x6B, 0x4B, 0x6D, 0x4D, 0x62, 0x42, 0x70, 0x63, 0x43, 0x46, 0x78, 0x67, 0x68,
  ]
  private static let units = PackedWord.list(
    "am pm hh bn mn mln tn trn million billion trillion km kms kg kgs mm cm nm lb lbs ft in oz mph kph "
      + "kmh kwh kw mw gw hz khz mhz ghz kb mb gb tb mbps gbps ml cl hr hrs min mins sec secs yr yrs "
      + "mg usd eur gbp pc pct bhp hp cc ha sq ton tons year years day days")
}
