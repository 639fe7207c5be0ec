// Classes of bytes and scalars for the tokeniser.
//
// One table for ASCII; longer sequences are decoded once and classed by range. Leaves to others:
// what a word means.

/// What the tokeniser does with a scalar.
enum ByteClass: UInt8 {
  case space, letter, digit, apostrophe, hyphen, dash
  case stop, comma, openingMark, closingMark, straightMark
  case punctuation, currency, symbol, ignorable, fraction
  /// A control character, or a byte that belongs to no valid sequence.
  case other
}

/// One decoded scalar: its class, its bytes, whether it is a capital letter.
struct ScannedScalar {
  var kind: ByteClass
  var length: Int
  var isUpper: Bool
}

extension ByteClass {
  /// Class of the ASCII bytes; bytes from 0x80 are decoded by `scan`.
  static let ascii: [ByteClass] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 9...13, 28...32: .space
    case 0...8, 14...27, 127: .other
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "_"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "\""): .straightMark
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "^"), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "*"),
      UInt8(ascii: "@"), UInt8(ascii: "#"):
      .symbol
    default: .punctuation
    }
  }

  /// The scalar at `offset`. A byte that begins no valid sequence counts as one byte of its own, so
  /// that any bytes can be scanned.
  static func scanLong(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int
  ) -> ScannedScalar {
    let invalid = ScannedScalar(kind: .other, length: 1, isUpper: false)
    let first = bytes[offset]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= end else { return invalid }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for i in 1..<length {
      let next = bytes[offset + i]
      guard next & 0xC0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(next & 0x3F)
    }
    // Overlong forms, surrogates, and what lies beyond Unicode.
    guard value >= (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80), value < 0x110000,
      !(0xD800...0xDFFF).contains(value)
    else { return invalid }
    return ScannedScalar(kind: kind(of: value), length: length, isUpper: isUpper(value))
  }

  private static func kind(of scalar: UInt32) -> ByteClass {
    switch scalar {
    case 0x80...0x84, 0x86...0x9F: .other
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: .ignorable
    // Signs that cannot be seen part nothing a reader would call a word.
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .space
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xBC...0xBE, 0x2150...0x215E: .fraction
    case 0xB2, 0xB3, 0xB9, 0xA6...0xA9, 0xAC, 0xAE...0xB1, 0xB6...0xB8, 0xD7, 0xF7: .symbol
    case 0xAB, 0x201C, 0x201E, 0x2018, 0x201A, 0x2039: .openingMark
    case 0xBB, 0x201D, 0x201F, 0x203A: .closingMark
    case 0xB4, 0x2019, 0x201B, 0x2BC, 0x2032: .apostrophe
    case 0x2033: .symbol
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0x2026: .stop
    case 0xA1, 0xBF, 0x2016...0x2017, 0x2020...0x2025, 0x2027, 0x2030...0x205E: .punctuation
    case 0x3001...0x3003, 0x3008...0x3011, 0xFF01...0xFF0F, 0xFF1A...0xFF20: .punctuation
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: .symbol
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: .digit
    default: .letter
    }
  }

  /// Capitals of Latin, Greek and Cyrillic; other scripts have none or none that matter to names.
  private static func isUpper(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x391...0x3A9, 0x386...0x38F, 0x400...0x42F: true
    default: false
    }
  }
}
