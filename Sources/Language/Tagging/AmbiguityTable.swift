// Which tags a form had in the training data.
//
// In: section AMBI of the tagger (form hash u32, class u32, open addressing). Out: one number for
// each set of tags.

/// Classes of forms by the tags they take.
package struct AmbiguityTable: @unchecked Sendable {
  private let file: ModelFile
  private let slots: UnsafeBufferPointer<UInt64>

  package init?(_ file: ModelFile) {
    slots = file.values("AMBI", as: UInt64.self)
    self.file = file
    guard slots.count > 1, slots.count.nonzeroBitCount == 1 else { return nil }
  }

  /// A number for the set of tags of a form; 0 if the form was rare or not seen.
  package func ambiguity(of form: UInt32) -> UInt32 {
    var place = Int(form) & (slots.count - 1)
    for _ in 0..<slots.count {
      let slot = slots[place]
      if slot == 0 { return 0 }
      if UInt32(truncatingIfNeeded: slot) == form { return UInt32(slot >> 32) }
      place = (place + 1) & (slots.count - 1)
    }
    return 0
  }
}
