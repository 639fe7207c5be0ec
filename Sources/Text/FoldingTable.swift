// What each scalar becomes when text is folded.
//
// In: one scalar. Out: nothing, one scalar, or several. Leaves to others: bytes and offsets
// (FoldedText).

@_spi(_Unicode) import Swift

enum FoldingTable {
  enum Folded {
    case dropped
    case one(Unicode.Scalar)
    case several(String)
  }

  /// A scalar with its case, shape and width folded.
  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    let value = scalar.value
    switch value {
    case ..<0x80: return .one(lowercased(scalar))
    // Hangul, Han and kana have neither case nor shapes; they come first because whole articles
    // consist of them.
    case 0xAC00...0xD7A3, 0x3041...0x9FFF: return .one(scalar)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .one(" ")
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x61C, 0xFE00...0xFE0F, 0xFEFF:
      return .dropped
    case 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0x2BC, 0xB4: return .one("'")
    case 0x201C...0x201F, 0x2033, 0x2036, 0xAB, 0xBB, 0x301D...0x301F: return .one("\"")
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return .one("-")
    case 0xFF01...0xFF5E: return fold(Unicode.Scalar(value - 0xFEE0)!)
    case 0xDF, 0x1E9E: return .several("ss")
    case 0x130: return .one("i")
    case 0x17F: return .one("s")
    case 0x3C2: return .one("σ")
    case 0xFB00: return .several("ff")
    case 0xFB01: return .several("fi")
    case 0xFB02: return .several("fl")
    case 0xFB03: return .several("ffi")
    case 0xFB04: return .several("ffl")
    case 0xFB05, 0xFB06: return .several("st")
    default: return .one(lowercased(scalar))
    }
  }

  /// Whether a scalar is written onto the one before it: combining marks, voiced-sound marks, and
  /// the vowels and finals of Hangul written in parts.
  static func joinsThePrevious(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x1161...0x11C2, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0x3099...0x309A, 0xFE20...0xFE2F:
      true
    default: false
    }
  }

  /// The letter without its diacritics, for names: é → e, ł → l. Kana and Hangul stay.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xC0..<0x250: latin[Int(scalar.value) - 0xC0]
    case 0x370..<0x530, 0x1E00..<0x2000: decomposed(scalar)
    default: scalar
    }
  }

  /// The letters that one letter stands for in names spelled without it; nil for most.
  static func spelledOut(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xE6: "ae"
    case 0xFE: "th"
    case 0x153: "oe"
    default: nil
    }
  }

  /// The text in composed form (NFC).
  static func composed(_ text: String) -> [Unicode.Scalar] { Array(text._nfc) }

  private static func decomposed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    for first in String(Character(scalar))._nfd { return first }
    return scalar
  }

  private static let latin: [Unicode.Scalar] = (UInt32(0xC0)..<0x250).map { value in
    switch value {
    // Letters that Unicode does not take apart, as names are commonly spelled without them.
    case 0xF0, 0x111: "d"
    case 0xF8: "o"
    case 0x127: "h"
    case 0x131: "i"
    case 0x142: "l"
    case 0x167: "t"
    default: decomposed(Unicode.Scalar(value)!)
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value | 0x20)!
    case ..<0xC0: return scalar
    case 0xC0...0xDE: return scalar.value == 0xD7 ? scalar : Unicode.Scalar(scalar.value + 0x20)!
    case 0xDF...0xFF: return scalar
    case 0x410...0x42F: return Unicode.Scalar(scalar.value + 0x20)!
    case 0x430...0x44F: return scalar
    case 0x100...0x58F, 0x10A0...0x10FF, 0x13A0...0x13FF, 0x1C90...0x1CBF, 0x1E00...0x1FFF,
      0x2100...0x218F, 0x24B6...0x24E9, 0x2C00...0x2DFF, 0xA640...0xA7FF, 0x10400...0x1E943:
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first! : scalar
    default: return scalar
    }
  }
}
