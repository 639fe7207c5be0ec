// Folded forms back to capitals.
//
// In: folded bytes. Out: the same with capitals of the form, or new ones. Used for lemmas only, so
// not made for speed.

extension FormFolding {
  /// Gives the first scalars of a folded form the letters that the form has; apostrophes stay
  /// straight.
  static func restore(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, scalars: Int,
    in folded: inout [UInt8]
  ) {
    var original: [UInt8] = []
    var count = 0
    var foldedCount = 0
    forEachScalar(bytes, range) { _, small, place in
      guard count < scalars else { return }
      count += 1
      foldedCount += place.count == 1 ? 1 : byteCount(small)
      if small == 0x27 {
        original.append(0x27)
      } else {
        original.append(contentsOf: bytes[place])
      }
    }
    guard foldedCount <= folded.count else { return }
    folded.replaceSubrange(..<foldedCount, with: original)
  }

  /// Makes the first letter, or all, capitals.
  static func capitalise(_ folded: inout [UInt8], all: Bool) {
    var output: [UInt8] = []
    var isFirst = true
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if isLetter, isFirst || all {
        output += scalar.properties.uppercaseMapping.utf8
        isFirst = false
      } else {
        encode(scalar.value) { output.append($0) }
      }
    }
    folded = output
  }

  private static func byteCount(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }
}
