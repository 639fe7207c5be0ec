// One number as written in digits, to its value.
//
// In: bytes such as `1,200`, `1.234,5`, `5th`, `20m`, `16:20`, `5½`. Out: an exact decimal and what
// is glued to the digits, or the reason why there is no value. No floating point, no trap on
// overflow. Leaves to others: units, and signs before the digits.

/// What a run of digits says.
struct DigitString {
  enum Suffix: Equatable {
    case none, ordinal
    /// `1990s`, `90s`
    case decade
    case magnitude(DecimalValue)
    /// Letters that only a unit could explain: `5km`, `3G`, `747s`.
    case letters
  }

  /// Missing for clock times, codes and numbers too long to hold.
  var value: DecimalValue?
  var suffix: Suffix = .none
  /// The bytes behind the digits; empty if none.
  var letters: ArraySlice<UInt8> = []
  var isClock = false
  /// Leading zeros, several stops or colons, odd groups: an identifier, no quantity.
  var isCode = false
  /// Four plain digits from 1000 to 2999.
  var isYearShaped = false

  init(_ bytes: ArraySlice<UInt8>) {
    var digits = Digits()
    let end = digits.read(bytes)
    letters = bytes[end...]
    if !letters.isEmpty { suffix = DigitString.suffix(letters, digits) }
    isClock =
      digits.colons == 1 && digits.stops.isEmpty && digits.commas.isEmpty
      && (3...4).contains(digits.count)
    let point = digits.decimalPoint
    isCode =
      digits.overflowed || digits.colons > (isClock ? 1 : 0) || point == nil
      || digits.first == 0x30 && digits.count > 1 && point == digits.count && !isClock
      || letters.first == UInt8(ascii: "/") || letters.first == UInt8(ascii: "-")
    isYearShaped =
      digits.count == 4 && digits.isPlain && suffix == .none
      && (1000...2999).contains(digits.mantissa)
    if digits.count > 0, let point, !isCode, !isClock {
      let exponent = point - digits.count - digits.fractionPlaces
      value = DecimalValue(mantissa: digits.mantissa, exponent: exponent)
    }
  }

  private static func suffix(_ bytes: ArraySlice<UInt8>, _ digits: Digits) -> Suffix {
    let text = String(decoding: bytes, as: UTF8.self)
    switch text {
    case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH": return .ordinal
    case "s", "'s", "’s", "S":
      let isRound = digits.mantissa % 10 == 0 && digits.isPlain
      return isRound && (digits.count == 2 || digits.count == 4) ? .decade : .letters
    default:
      if let places = powerOfTen(bytes, digits) {
        return .magnitude(DecimalValue(mantissa: 1, exponent: places))
      }
      return magnitudes[text].map { .magnitude(DecimalValue(mantissa: 1, exponent: $0)) }
        ?? .letters
    }
  }

  /// `e6` of `1.3e6`, `e10` of `1e10`: at most two digits. A digit on either side is a name: `7e7`.
  private static func powerOfTen(_ bytes: ArraySlice<UInt8>, _ number: Digits) -> Int? {
    let digits = bytes.dropFirst()
    guard let first = bytes.first, first | 0x20 == UInt8(ascii: "e"), (1...2).contains(digits.count),
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), !number.stops.isEmpty || digits.count == 2
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Powers of ten by the letters glued to digits.
  private static let magnitudes: [String: Int] = [
    "k": 3, "K": 3, "m": 6, "M": 6, "mn": 6, "mln": 6, "mil": 6, "mio": 6, "million": 6, "b": 9,
    "B": 9, "bn": 9, "Bn": 9, "BN": 9, "bln": 9, "billion": 9, "tn": 12, "tln": 12,
    "trn": 12, "trillion": 12,
  ]
}

/// The digits and separators of one number.
private struct Digits {
  var mantissa: Int64 = 0
  var count = 0
  var first: UInt8 = 0
  var colons = 0
  /// Digits read before each separator.
  var commas: [Int] = []
  var stops: [Int] = []
  /// Decimal places that a sign such as ½ adds.
  var fractionPlaces = 0
  var overflowed = false
  /// No separators and no fraction sign.
  var isPlain: Bool { commas.isEmpty && stops.isEmpty && colons == 0 && fractionPlaces == 0 }

  /// Reads up to the first byte that belongs to no number; returns its place.
  mutating func read(_ bytes: ArraySlice<UInt8>) -> Int {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      switch byte {
      case 0x30...0x39: add(Int64(byte - 0x30), byte)
      case UInt8(ascii: "'") where !isDigit(bytes, place + 1): return place
      case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "'"): commas.append(count)
      case UInt8(ascii: "."): stops.append(count)
      case UInt8(ascii: ":"): colons += 1
      default:
        let length = readLong(bytes[place...])
        guard length > 0 else { return place }
        place += length
        continue
      }
      place += 1
    }
    return place
  }

  private func isDigit(_ bytes: ArraySlice<UInt8>, _ place: Int) -> Bool {
    place < bytes.endIndex && bytes[place] >= 0x30 && bytes[place] <= 0x39
  }

  private mutating func add(_ digit: Int64, _ byte: UInt8) {
    if count == 0 { first = byte }
    count += 1
    append(digit, times: 10)
  }

  private mutating func append(_ number: Int64, times factor: Int64) {
    let (product, a) = mantissa.multipliedReportingOverflow(by: factor)
    let (sum, b) = product.addingReportingOverflow(number)
    if a || b { overflowed = true } else { mantissa = sum }
  }

  /// A sign of several bytes: ½, a digit of another script, a blank between groups, a soft hyphen.
  /// Returns its length; 0 for anything else.
  private mutating func readLong(_ bytes: ArraySlice<UInt8>) -> Int {
    let a = bytes[bytes.startIndex]
    let b = bytes.dropFirst().first ?? 0
    let c = bytes.dropFirst(2).first ?? 0
    switch (a, b, c) {
    case (0xC2, 0xAD, _): return 2
    case (0xC2, 0xA0, _):
      commas.append(count)
      return 2
    // `1’200`, but `1980’s`.
    case (0xE2, 0x80, 0x99) where !isDigit(bytes, bytes.startIndex + 3): return 0
    case (0xE2, 0x80, 0x87...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x99), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      commas.append(count)
      return 3
    case (0xC2, 0xBC...0xBE, _): return fraction([250_000, 500_000, 750_000][Int(b - 0xBC)], length: 2)
    case (0xE2, 0x85, 0x93...0x9E):
      let shares: [Int64] = [
        333_333, 666_667, 200_000, 400_000, 600_000, 800_000, 166_667, 833_333, 125_000, 375_000,
        625_000, 875_000,
      ]
      return fraction(shares[Int(c - 0x93)], length: 3)
    case (0xD9, 0xA0...0xA9, _): return digit(b - 0xA0, length: 2)
    case (0xDB, 0xB0...0xB9, _): return digit(b - 0xB0, length: 2)
    case (0xEF, 0xBC, 0x90...0x99): return digit(c - 0x90, length: 3)
    case (0xE0, 0xA5, 0xA6...0xAF): return digit(c - 0xA6, length: 3)
    default: return 0
    }
  }

  private mutating func digit(_ value: UInt8, length: Int) -> Int {
    add(Int64(value), 0x30 + value)
    return length
  }

  /// A fraction sign in millionths.
  private mutating func fraction(_ share: Int64, length: Int) -> Int {
    guard fractionPlaces == 0 else { return 0 }
    append(share, times: 1_000_000)
    fractionPlaces = 6
    if count == 0 {
      count = 1
      first = 0x31
    }
    return length
  }

  /// Digits before the decimal point; nil where the separators make no number.
  var decimalPoint: Int? {
    if stops.count == 1, let stop = stops.first {
      if commas.isEmpty || areThousands(commas, upTo: stop) { return stop }
    }
    if stops.isEmpty {
      return commas.isEmpty || areThousands(commas, upTo: count) ? count : nil
    }
    if commas.isEmpty { return areThousands(stops, upTo: count) ? count : nil }
    // `1.234,5`: stops group, the comma is the decimal mark.
    if commas.count == 1, let comma = commas.first, let last = stops.last, last < comma,
      areThousands(stops, upTo: comma)
    {
      return comma
    }
    return nil
  }

  /// Whether separators leave groups of three; groups of two occur in Indian numbers: 1,00,000.
  private func areThousands(_ places: [Int], upTo end: Int) -> Bool {
    guard (1...3).contains(places[0]), end - places[places.count - 1] == 3 else { return false }
    return zip(places, places.dropFirst()).allSatisfy { (2...3).contains($1 - $0) }
  }
}
