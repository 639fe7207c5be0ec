// What stands beside a quotation mark.
//
// In: an offset of the text. Out: the class of the first scalar before or behind it that is no
// quotation mark itself, so that `“‘We` reads like `“We`. Leaves to others: what follows from it.

import Text

/// The scalar on one side of a mark.
struct Neighbour {
  enum Kind {
    /// Begin or end of the block.
    case border
    case space, letter, digit, opener, closer, dash, stop, ellipsis, mark, other

    /// May stand before an opening mark.
    var mayStandBefore: Bool {
      switch self {
      case .border, .space, .opener, .dash, .mark: true
      case .letter, .digit, .closer, .stop, .ellipsis, .other: false
      }
    }

    /// May stand behind a closing mark.
    var mayStandBehind: Bool {
      switch self {
      case .border, .space, .closer, .dash, .stop, .ellipsis, .mark: true
      case .letter, .digit, .opener, .other: false
      }
    }
  }

  var kind: Kind
  /// The scalar's byte if it is ASCII, else 0.
  var byte: UInt8 = 0
  /// Marks between it and the place asked for.
  var distance = 0
  /// A blank with a colon or comma before it.
  var isBehindColonOrComma = false

  var isInWord: Bool { kind == .letter || kind == .digit }
  var isLower: Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

  /// Marks that are looked through; more in a row are noise.
  private static let furthest = 4

  /// What ends at `offset`, not before `start`.
  static func before(_ offset: Int, in text: ByteText, from start: Int) -> Neighbour {
    var place = offset
    for distance in 0...furthest {
      guard place > start else { return Neighbour(kind: .border, distance: distance) }
      var first = place - 1
      while first > start, place - first < 4, text[first] & 0xC0 == 0x80 { first -= 1 }
      let kind = kind(text, first, place)
      if kind != .mark || distance == furthest {
        var result = Neighbour(kind: kind, byte: ascii(text[first]), distance: distance)
        if kind == .space, first > start {
          let byte = text[first - 1]
          result.isBehindColonOrComma = byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
        }
        return result
      }
      place = first
    }
    return Neighbour(kind: .mark, distance: furthest)
  }

  /// What begins at `offset`, before `end`.
  static func after(_ offset: Int, in text: ByteText, to end: Int) -> Neighbour {
    var place = offset
    for distance in 0...furthest {
      guard place < end else { return Neighbour(kind: .border, distance: distance) }
      var next = place + 1
      while next < end, next - place < 4, text[next] & 0xC0 == 0x80 { next += 1 }
      var kind = kind(text, place, next)
      if kind == .stop, text[place] == UInt8(ascii: "."), next < end, text[next] == text[place] {
        kind = .ellipsis
      }
      if kind != .mark || distance == furthest {
        return Neighbour(kind: kind, byte: ascii(text[place]), distance: distance)
      }
      place = next
    }
    return Neighbour(kind: .mark, distance: furthest)
  }

  private static func ascii(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte : 0 }

  private static func kind(_ text: ByteText, _ first: Int, _ end: Int) -> Kind {
    let byte = text[first]
    guard byte >= 0x80 else { return kind(byte) }
    guard end - first >= 2 else { return .other }
    let last = text[end - 1]
    switch (byte, text[first + 1]) {
    case (0xC2, 0xA0): return .space
    case (0xC2, 0xAB), (0xC2, 0xBB): return .mark
    case (0xE2, 0x80):
      switch last {
      case 0x80...0x8F, 0xA8, 0xA9, 0xAF: return .space
      case 0x90...0x95: return .dash
      case 0x98...0x9F, 0xB2, 0xB3, 0xB9, 0xBA: return .mark
      case 0xA6: return .ellipsis
      default: return .stop
      }
    case (0xE2, 0x88) where last == 0x92: return .dash
    case (0xE3, 0x80) where last == 0x80: return .space
    default: return .letter
    }
  }

  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0...0x20: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
    case UInt8(ascii: "-"), UInt8(ascii: "/"): .dash
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      .stop
    // Behind a mark a colon is a stop; before one, `said:“We go”`, it leads in.
    case UInt8(ascii: ":"): .dash
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .mark
    default: .other
    }
  }
}
