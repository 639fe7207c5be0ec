// The lexicon model: what is known of a form before a sentence is read.
//
// In: the lexicon's model file and stable hashes of forms. Out: cluster, frequency and facts, read
// where they lie. Leaves to others: hashing and folding (`StableHash`, `FormFolding`), filling the
// tables (`LexiconTrainer`).

/// Facts about forms, read from the lexicon model in place.
package struct FormLexicon: @unchecked Sendable {
  /// Keeps the bytes alive.
  private let file: ModelFile
  private let paths: UnsafeBufferPointer<UInt32>
  private let forms: PackedTable
  private let classes: UnsafeBufferPointer<UInt32>
  private let words: PackedTable
  private let phrases: PackedTable

  /// Names the layout of sections, bits and folding; a file of another one is refused.
  package static let layout = StableHash.of("lexicon 1, folding \(FormFolding.version)")
  /// Low bits of a slot of the form table: cluster number 10, frequency 4.
  package static let formValueBits = 14
  /// Low bits of a slot of the word and phrase tables: number of a set of facts.
  package static let wordValueBits = 12
  /// Longest phrase in words.
  package static let longestPhrase = 5

  /// Checks that the file holds all tables.
  package init(_ file: ModelFile) throws(ModelFileError) {
    try file.expect(templates: FormLexicon.layout, stage: .lexicon)
    paths = file.values("PATH", as: UInt32.self)
    classes = file.values("FACT", as: UInt32.self)
    guard !paths.isEmpty, !classes.isEmpty,
      let forms = PackedTable(
        file.values("FORM", as: UInt32.self), valueBits: FormLexicon.formValueBits),
      let words = PackedTable(
        file.values("WORD", as: UInt32.self), valueBits: FormLexicon.wordValueBits),
      let phrases = PackedTable(
        file.values("PHRA", as: UInt32.self), valueBits: FormLexicon.wordValueBits)
    else { throw .cut(.lexicon) }
    self.file = file
    self.forms = forms
    self.words = words
    self.phrases = phrases
  }

  /// Facts of a cased form by the stable hash of its bytes; 0 if unknown.
  ///
  /// Bits 0..<18: path to the form's Brown cluster, the first branch in the highest of them, so
  /// that the first n branches are `path >> (18 - n)`. Bit 18: there is a cluster. Bits 19..<23:
  /// frequency in steps of one natural logarithm, 1 for the rarest to 15.
  @inline(__always)
  package func form(_ hash: UInt64) -> UInt32 {
    let value = forms.value(of: hash)
    let cluster = Int(value >> 4)
    guard value != 0, cluster < paths.count else { return 0 }
    return UInt32(littleEndian: paths[cluster]) | (value & 15) << 19
  }

  /// Facts of a word by `FormFolding.hash`; empty if unknown.
  @inline(__always)
  package func word(_ hash: UInt64) -> LexiconBits { facts(words.value(of: hash)) }

  /// Facts of a phrase of two to five words by the stable hash of the folded words with one space
  /// between them; empty if unknown.
  @inline(__always)
  package func phrase(_ hash: UInt64) -> LexiconBits { facts(phrases.value(of: hash)) }

  private func facts(_ number: UInt32) -> LexiconBits {
    guard number != 0, Int(number) < classes.count else { return [] }
    return LexiconBits(rawValue: UInt32(littleEndian: classes[Int(number)]))
  }
}
