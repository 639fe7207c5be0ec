// Folding of forms for look-up: what makes "DON’T" and "don't" one word.
//
// In: bytes of a form. Out: folded bytes, or their stable hash, without a `String`. Leaves to
// others: case of whole headlines, spelling.

/// Folds letters and apostrophes.
///
/// Capitals of Latin (with Vietnamese), Greek and Cyrillic become small letters, one by one and
/// without regard to language; a dotted capital I becomes i. The marks ‘ ’ ʼ ` become a straight
/// apostrophe. Digits, accents and all else stay. Bytes that are not UTF-8 stay as they are.
package enum FormFolding {
  /// Raised when a form folds otherwise: hashes in model files depend on it.
  package static let version = 1

  /// The stable hash of a folded form.
  @inline(__always)
  package static func hash(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> UInt64 {
    var hash = StableHash()
    add(bytes, range, to: &hash)
    return hash.value
  }

  /// Adds the folded bytes of a range, for hashes of several words.
  @inline(__always)
  package static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to hash: inout StableHash
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte < 0x80 {
        hash.add(foldedASCII(byte))
        place += 1
      } else {
        let (scalar, length) = decoded(bytes, at: place, end: range.upperBound)
        if length == 1 {
          hash.add(byte)
        } else {
          encode(folded(scalar)) { hash.add($0) }
        }
        place += length
      }
    }
  }

  /// Appends the folded bytes of a range.
  package static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = decoded(bytes, at: place, end: range.upperBound)
      if length == 1 {
        output.append(foldedASCII(bytes[place]))
      } else {
        encode(folded(scalar)) { output.append($0) }
      }
      place += length
    }
  }

  /// The folded bytes of a range.
  package static func bytes(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    append(bytes, range, to: &output)
    return output
  }

  /// The folded text of a string; for builders and tests.
  package static func folded(_ string: String) -> String {
    var output: [UInt8] = []
    Array(string.utf8).withUnsafeBufferPointer { append($0, 0..<$0.count, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Calls `body` with each scalar, what it folds to, and its bytes' range; a byte of no valid
  /// sequence counts as a scalar.
  @inline(__always)
  static func forEachScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (UInt32, UInt32, Range<Int>) -> Void
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = decoded(bytes, at: place, end: range.upperBound)
      let small = length == 1 ? UInt32(foldedASCII(bytes[place])) : folded(scalar)
      body(scalar, small, place..<place + length)
      place += length
    }
  }

  @inline(__always)
  private static func foldedASCII(_ byte: UInt8) -> UInt8 {
    if byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") { return byte | 0x20 }
    return byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte
  }

  /// The scalar at an offset and its byte count; 1 for ASCII and for a byte of no valid sequence.
  static func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = bytes[offset]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= end else { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for next in offset + 1..<offset + length {
      guard bytes[next] & 0xC0 == 0x80 else { return (UInt32(first), 1) }
      scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
    }
    return (scalar, length)
  }

  @inline(__always)
  static func encode(_ scalar: UInt32, _ body: (UInt8) -> Void) {
    if scalar < 0x80 {
      body(UInt8(scalar))
    } else if scalar < 0x800 {
      body(UInt8(0xC0 | scalar >> 6))
      body(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      body(UInt8(0xE0 | scalar >> 12))
      body(UInt8(0x80 | scalar >> 6 & 0x3F))
      body(UInt8(0x80 | scalar & 0x3F))
    } else {
      body(UInt8(0xF0 | scalar >> 18 & 7))
      body(UInt8(0x80 | scalar >> 12 & 0x3F))
      body(UInt8(0x80 | scalar >> 6 & 0x3F))
      body(UInt8(0x80 | scalar & 0x3F))
    }
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2018, 0x2019, 0x02BC: return 0x27
    case 0xC0...0xD6, 0xD8...0xDE: return scalar + 0x20
    case 0x130: return 0x69
    case 0x178: return 0xFF
    case 0x18F: return 0x259
    case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC: return scalar + (scalar & 1)
    case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233,
      0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1E95, 0x1EA0...0x1EFF:
      return scalar | 1
    case 0x4C1...0x4CE: return scalar + (scalar & 1)
    case 0x1A0, 0x1A2, 0x1A4: return scalar + 1
    case 0x1AF: return 0x1B0
    case 0x386: return 0x3AC
    case 0x388...0x38A: return scalar + 37
    case 0x38C: return 0x3CC
    case 0x38E, 0x38F: return scalar + 63
    case 0x391...0x3A1, 0x3A3...0x3AB: return scalar + 0x20
    case 0x400...0x40F: return scalar + 0x50
    case 0x410...0x42F: return scalar + 0x20
    default: return scalar
    }
  }
}
