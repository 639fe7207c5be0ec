// Up to eight ASCII letters as one number, to compare short words without a table.

/// A short word in small letters, packed into a number.
struct PackedWord: Equatable {
  let rawValue: UInt64

  /// Nil for words with more than eight bytes or with other signs than ASCII letters.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count <= 8 else { return nil }
    var value: UInt64 = 0
    for place in range {
      let byte = bytes[place] | 0x20
      guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { return nil }
      value = value << 8 | UInt64(byte)
    }
    rawValue = value
  }

  /// A word of the program's own lists.
  init(_ word: StaticString) {
    rawValue = word.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// A list of words parted by blanks.
  static func list(_ words: String) -> [PackedWord] {
    words.split(separator: " ").map { word in
      PackedWord(rawValue: word.utf8.reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  private init(rawValue: UInt64) { self.rawValue = rawValue }
}
