// Curly marks are read as straight ones.
//
// A text must mean the same however its marks are typed. Data sets have mostly straight marks, so the
// models know those.

extension FormTable {
  /// The bytes with straight marks in place of curly ones; nil if there are none.
  static func straightened(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard hasCurlyMark(bytes) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let mark = straightMark(bytes, at: place) {
        result.append(mark)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  private static func hasCurlyMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] == 0xE2 && straightMark(bytes, at: $0) != nil }
  }

  /// The straight form of U+2018 to U+201F at a place; nil for anything else.
  private static func straightMark(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt8? {
    guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else {
      return nil
    }
    switch bytes[place + 2] {
    case 0x98...0x9B: return UInt8(ascii: "'")
    case 0x9C...0x9F: return UInt8(ascii: "\"")
    default: return nil
    }
  }
}
