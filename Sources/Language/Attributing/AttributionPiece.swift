// A stretch of words with one role.

/// Places of one block that are source, cue or content.
package struct AttributionPiece: Hashable, Sendable {
  package var role: AttributionRole
  package var block: Int
  /// Places in `AttributionText.words`.
  package var places: Range<Int>

  package init(role: AttributionRole, block: Int, places: Range<Int>) {
    self.role = role
    self.block = block
    self.places = places
  }

  /// The pieces of a block by its labels. Marks and punctuation at their borders are left off.
  package static func pieces(
    of labels: [UInt8], block: Int, in text: AttributionText
  ) -> [AttributionPiece] {
    let first = text.blocks[block].lowerBound
    var result: [AttributionPiece] = []
    var start = 0
    while start < labels.count {
      guard let role = AttributionLabel.role(labels[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < labels.count, labels[end] == AttributionLabel.inside(role) { end += 1 }
      var places = first + start..<first + end
      if role != .cue { places = text.trimmed(places) }
      if !places.isEmpty {
        result.append(AttributionPiece(role: role, block: block, places: places))
      }
      start = end
    }
    return result
  }
}

extension AttributionText {
  /// Places without the marks of quoted regions and the commas and stops at both ends.
  package func trimmed(_ places: Range<Int>) -> Range<Int> {
    var low = places.lowerBound, high = places.upperBound
    let loose: AttributionWord.Flags = [.mark, .punctuation]
    while low < high, !words[low].flags.isDisjoint(with: loose) { low += 1 }
    while high > low, !words[high - 1].flags.isDisjoint(with: loose) { high -= 1 }
    return low..<high
  }
}
