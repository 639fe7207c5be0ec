// One number token to its value.
//
// In: bytes such as `1,200`, `3.5`, `5th`, `20m`, `16:20`, `½`. Out: an exact decimal, or the reason
// why there is none. No floating point, no trap on overflow.

/// What a token of digits says.
struct DigitString {
  enum Suffix: Equatable {
    case none, ordinal, decade
    case magnitude(DecimalValue)
    case other
  }

  /// Missing for clock times, codes and numbers too long to hold.
  var value: DecimalValue?
  var suffix: Suffix = .none
  var isClock = false
  /// Leading zeros, several stops or colons: an identifier, no quantity.
  var isCode = false
  /// Four plain digits from 1000 to 2999.
  var isYearShaped = false

  init(_ bytes: ArraySlice<UInt8>) {
    var mantissa: Int64 = 0
    var exponent = 0
    var digits = 0
    var stops = 0
    var commas: [Int] = []
    var colons = 0
    var overflow = false
    var first: UInt8 = 0
    var place = bytes.startIndex
    scan: while place < bytes.endIndex {
      let byte = bytes[place]
      switch byte {
      case 0x30...0x39:
        if digits == 0 { first = byte }
        digits += 1
        let (product, a) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, b) = product.addingReportingOverflow(Int64(byte - 0x30))
        if a || b { overflow = true } else { mantissa = sum }
        if stops > 0 { exponent -= 1 }
      case UInt8(ascii: ","): commas.append(digits)
      case UInt8(ascii: "."): stops += 1
      case UInt8(ascii: ":"): colons += 1
      case 0xC2, 0xEF, 0xD9, 0xDB, 0xE0, 0xE2:
        // ½ ¼ ¾ behind or instead of digits; digits of other scripts.
        if let (fraction, length) = DigitString.fraction(bytes, place) {
          mantissa = mantissa &* 100 &+ fraction
          exponent -= 2
          digits += 1
          place += length
          continue scan
        }
        if let (digit, length) = DigitString.foreignDigit(bytes, place) {
          digits += 1
          let (product, a) = mantissa.multipliedReportingOverflow(by: 10)
          if a { overflow = true } else { mantissa = product &+ digit }
          place += length
          continue scan
        }
        suffix = DigitString.suffix(bytes[place...])
        break scan
      default:
        suffix = DigitString.suffix(bytes[place...])
        break scan
      }
      place += 1
    }
    isClock = colons == 1 && digits >= 3 && digits <= 4 && stops == 0
    let isGrouped = commas.isEmpty || DigitString.areThousands(commas, digits: digits + exponent)
    isCode =
      stops > 1 || colons > 1 || !isGrouped || suffix == .other
      || (first == 0x30 && digits > 1 && stops == 0 && colons == 0)
    isYearShaped =
      digits == 4 && commas.isEmpty && stops == 0 && colons == 0 && suffix == .none
      && (1000...2999).contains(mantissa)
    if digits > 0, !overflow, !isClock, !isCode {
      value = DecimalValue(mantissa: mantissa, exponent: exponent)
    }
    if overflow { isCode = true }
  }

  /// Whether the digits counted at each comma leave groups of three.
  private static func areThousands(_ commas: [Int], digits: Int) -> Bool {
    guard commas[0] >= 1, commas[0] <= 3 else { return false }
    var previous = commas[0]
    for comma in commas.dropFirst() {
      // Groups of two occur in Indian numbers: 1,00,000.
      guard comma - previous == 3 || comma - previous == 2 else { return false }
      previous = comma
    }
    return digits - previous == 3
  }

  private static func suffix(_ bytes: ArraySlice<UInt8>) -> Suffix {
    switch String(decoding: bytes, as: UTF8.self) {
    case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH": .ordinal
    case "s", "'s", "’s": .decade
    case "k", "K": .magnitude(DecimalValue(mantissa: 1, exponent: 3))
    case "m", "M", "mn", "mln": .magnitude(DecimalValue(mantissa: 1, exponent: 6))
    case "bn", "b", "B", "Bn", "bln": .magnitude(DecimalValue(mantissa: 1, exponent: 9))
    case "tn", "trn": .magnitude(DecimalValue(mantissa: 1, exponent: 12))
    default: .other
    }
  }

  /// ½ ¼ ¾ in hundredths.
  private static func fraction(_ bytes: ArraySlice<UInt8>, _ place: Int) -> (Int64, Int)? {
    guard bytes[place] == 0xC2, place + 1 < bytes.endIndex else { return nil }
    switch bytes[place + 1] {
    case 0xBC: return (25, 2)
    case 0xBD: return (50, 2)
    case 0xBE: return (75, 2)
    default: return nil
    }
  }

  /// Full-width, Arabic-Indic and Devanagari digits.
  private static func foreignDigit(_ bytes: ArraySlice<UInt8>, _ place: Int) -> (Int64, Int)? {
    let a = bytes[place]
    let b = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
    let c = place + 2 < bytes.endIndex ? bytes[place + 2] : 0
    if a == 0xD9, (0xA0...0xA9).contains(b) { return (Int64(b - 0xA0), 2) }
    if a == 0xDB, (0xB0...0xB9).contains(b) { return (Int64(b - 0xB0), 2) }
    if a == 0xEF, b == 0xBC, (0x90...0x99).contains(c) { return (Int64(c - 0x90), 3) }
    if a == 0xE0, b == 0xA5, (0xA6...0xAF).contains(c) { return (Int64(c - 0xA6), 3) }
    return nil
  }
}
