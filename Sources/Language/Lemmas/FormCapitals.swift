// How a form is written with capitals, and how its lemma is.
//
// In: bytes of a form. Out: one of a few shapes. Leaves to others: which shape calls for what.

/// Where a form has capitals.
package enum FormCapitals: UInt8, CaseIterable, Sendable {
  /// Small letters only.
  case none
  /// No capital, but digits or marks: addresses, names of files.
  case noneWithMarks
  /// One letter, a capital: I, A4.
  case single
  /// The first letter only: Paris.
  case first
  /// All of two or three letters, four, five and more: abbreviations are short.
  case allOfThree, allOfFour, allOfMany
  /// Any other way: McDonald, PhD.
  case mixed

  /// The shape of a form.
  package init(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    var letters = 0
    var capitals = 0
    var marks = 0
    var isFirstCapital = false
    FormFolding.forEachScalar(bytes, range) { scalar, folded, _ in
      let isCapital = folded != scalar && folded != 0x27
      let isLetter = isCapital || scalar >= 0xC0 || scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A
      if isCapital, letters == 0 { isFirstCapital = true }
      if isLetter { letters += 1 } else { marks += 1 }
      if isCapital { capitals += 1 }
    }
    if capitals == 0 {
      self = marks == 0 ? .none : .noneWithMarks
    } else if letters == 1 {
      self = .single
    } else if capitals == letters {
      self = letters <= 3 ? .allOfThree : letters == 4 ? .allOfFour : .allOfMany
    } else {
      self = isFirstCapital && capitals == 1 ? .first : .mixed
    }
  }
}

/// What happens to the capitals of a form on the way to its lemma.
package enum LemmaCapitals: UInt8, CaseIterable, Sendable {
  /// All letters become small.
  case lower
  /// Letters stay as the form has them.
  case kept
  /// The first letter is a capital, the others are small.
  case first
  case all
}
