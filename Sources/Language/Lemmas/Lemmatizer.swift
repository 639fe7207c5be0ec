// Lemmas of tagged words.
//
// In: bytes of a form and its class. Out: bytes of the lemma; always the same for the same form and
// class. Known words by table, others by the longest known ending. Leaves to others: tags; learning
// (`LemmaTrainer`).

/// Finds lemmas with the lemma model, in place.
package struct Lemmatizer: @unchecked Sendable {
  /// Keeps the bytes alive.
  private let file: ModelFile
  private let words: PackedTable
  private let endings: PackedTable
  private let capitals: PackedTable
  /// What becomes of capitals by class and shape, where `capitals` says nothing of the word.
  private let usualCapitals: UnsafeBufferPointer<UInt8>
  /// Scalars to cut (8 bits), bytes to append (8), their place in `text` (16).
  private let edits: UnsafeBufferPointer<UInt32>
  private let text: UnsafeBufferPointer<UInt8>

  /// Names the layout of the model; a file of another one is refused.
  package static let layout = StableHash.of("lemmas 1, folding \(FormFolding.version)")
  package static let editBits = 12
  package static let capitalsBits = 4
  /// Longest ending that is looked up, in bytes.
  package static let longestEnding = 8

  /// Checks that the file holds all tables.
  package init(_ file: ModelFile) throws(ModelFileError) {
    try file.expect(templates: Lemmatizer.layout, stage: .lemmas)
    self.file = file
    usualCapitals = file.values("USUA", as: UInt8.self)
    edits = file.values("EDIT", as: UInt32.self)
    text = file.values("TEXT", as: UInt8.self)
    guard !edits.isEmpty,
      let words = PackedTable(
        file.values("WORD", as: UInt32.self), valueBits: Lemmatizer.editBits),
      let endings = PackedTable(
        file.values("ENDI", as: UInt32.self), valueBits: Lemmatizer.editBits),
      let capitals = PackedTable(
        file.values("CAPI", as: UInt32.self), valueBits: Lemmatizer.capitalsBits)
    else { throw .cut(.lemmas) }
    self.words = words
    self.endings = endings
    self.capitals = capitals
  }

  /// Puts the lemma of a form into `lemma`, replacing what is there and keeping its storage.
  package func find(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, as kind: LemmaClass,
    into lemma: inout [UInt8]
  ) {
    lemma.removeAll(keepingCapacity: true)
    FormFolding.append(bytes, range, to: &lemma)
    if kind.isNumber, Lemmatizer.dropGroupMarks(&lemma) { return }

    let usual = Int(kind.capitalsKey) * FormCapitals.allCases.count
    let shape = FormCapitals(of: bytes, in: range)
    var rule = UInt8(truncatingIfNeeded: capitals.value(of: Lemmatizer.capitalsKey(lemma, kind)))
    if rule == 0, usual + Int(shape.rawValue) < usualCapitals.count {
      rule = usualCapitals[usual + Int(shape.rawValue)]
    } else if rule > 0 {
      rule -= 1
    }
    let keptScalars = apply(edit: edit(of: lemma, kind), to: &lemma)
    switch LemmaCapitals(rawValue: rule) ?? .lower {
    case .lower: break
    case .kept:
      if shape != .none, shape != .noneWithMarks {
        FormFolding.restore(bytes, range, scalars: keptScalars, in: &lemma)
      }
    case .first: FormFolding.capitalise(&lemma, all: false)
    case .all: FormFolding.capitalise(&lemma, all: true)
    }
  }

  /// The lemma as a string; for tools and tests.
  package func lemma(of form: String, as kind: LemmaClass) -> String {
    var lemma: [UInt8] = []
    Array(form.utf8).withUnsafeBufferPointer {
      find($0, in: 0..<$0.count, as: kind, into: &lemma)
    }
    return String(decoding: lemma, as: UTF8.self)
  }

  /// The edit of a folded form; 0 if its lemma is the form.
  private func edit(of folded: [UInt8], _ kind: LemmaClass) -> UInt32 {
    let number = words.value(of: Lemmatizer.wordKey(folded, kind))
    if number != 0 { return number }
    let related = kind.related(folded: folded)
    if let related {
      let number = words.value(of: Lemmatizer.wordKey(folded, related))
      if number != 0 { return number }
    }
    if kind.hasEndings {
      let number = edit(behindPrefixOf: folded, kind)
      return number != 0 ? number : edit(byEndingOf: folded, kind)
    }
    if let related, related.hasEndings { return edit(byEndingOf: folded, related) }
    return 0
  }

  /// The edit of what stands behind a prefix, if that is a word of the table: `outran` as `ran`.
  private func edit(behindPrefixOf folded: [UInt8], _ kind: LemmaClass) -> UInt32 {
    for count in Lemmatizer.prefixLengths(of: folded) {
      let number = words.value(of: Lemmatizer.wordKey(Array(folded[count...]), kind))
      if number != 0 { return number }
    }
    return 0
  }

  /// The edit of the longest ending in the table; 0 if there is none.
  private func edit(byEndingOf folded: [UInt8], _ kind: LemmaClass) -> UInt32 {
    var hash = Lemmatizer.endingHash(kind)
    var found = endings.value(of: hash.value)
    for byte in folded.reversed().prefix(Lemmatizer.longestEnding) {
      hash.add(byte)
      let value = endings.value(of: hash.value)
      if value != 0 { found = value }
    }
    return found
  }

  /// Cuts and appends; returns how many scalars of the form are left, all if the edit is none or
  /// the form is too short for it.
  private func apply(edit number: UInt32, to lemma: inout [UInt8]) -> Int {
    let scalars = lemma.count { $0 & 0xC0 != 0x80 }
    guard number != 0, Int(number) < edits.count else { return scalars }
    let edit = UInt32(littleEndian: edits[Int(number)])
    let (cut, count, start) = (Int(edit & 0xFF), Int(edit >> 8 & 0xFF), Int(edit >> 16))
    guard cut < scalars || cut == scalars && count > 0, start + count <= text.count else {
      return scalars
    }
    for _ in 0..<cut {
      while let byte = lemma.popLast(), byte & 0xC0 == 0x80 {}
    }
    lemma.append(contentsOf: text[start..<start + count])
    return scalars - cut
  }

  /// Takes the commas out of `1,250,000`; false if the form is no such number.
  private static func dropGroupMarks(_ form: inout [UInt8]) -> Bool {
    let comma = UInt8(ascii: ",")
    let point = form.firstIndex(of: UInt8(ascii: ".")) ?? form.count
    guard let first = form.firstIndex(of: comma), first > 0 else { return false }
    for (place, byte) in form.enumerated() {
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      // Commas stand before groups of three digits, and not behind the decimal point.
      let isMark = byte == comma && place < point && (point - place) % 4 == 0
      guard isDigit || isMark || place == point else { return false }
    }
    form.removeAll { $0 == comma }
    return true
  }
}

// Keys of the tables and prefixes, for the trainer too.
extension Lemmatizer {
  /// Bytes of the prefixes of a folded form, behind which a known word may stand; a part before a
  /// hyphen is one too.
  package static func prefixLengths(of folded: [UInt8]) -> [Int] {
    var lengths = prefixes.filter { folded.count >= $0.count + 3 && folded.starts(with: $0) }
      .map(\.count)
    if let hyphen = folded.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < folded.count {
      lengths.append(hyphen + 1)
    }
    return lengths
  }

  private static let prefixes = [
    "anti", "counter", "de", "dis", "fore", "inter", "mis", "out", "over", "pre", "re", "sub",
    "super", "trans", "un", "under", "up",
  ].map { Array($0.utf8) }

  /// Key of a folded word of a class.
  package static func wordKey(_ folded: [UInt8], _ kind: LemmaClass) -> UInt64 {
    key(1, kind.part, kind.inflection, folded)
  }

  /// Key of the rule about a folded word's capitals.
  package static func capitalsKey(_ folded: [UInt8], _ kind: LemmaClass) -> UInt64 {
    key(2, kind.capitalsKey, 0, folded)
  }

  /// Start of the keys of endings, to which bytes are added from the last one on. Endings do not
  /// depend on the word class: an auxiliary takes those of verbs.
  package static func endingHash(_ kind: LemmaClass) -> StableHash {
    var hash = StableHash()
    hash.add(3)
    hash.add(kind.inflection)
    return hash
  }

  private static func key(_ table: UInt8, _ a: UInt8, _ b: UInt8, _ folded: [UInt8]) -> UInt64 {
    var hash = StableHash()
    hash.add(table)
    hash.add(a)
    hash.add(b)
    for byte in folded { hash.add(byte) }
    return hash.value
  }
}
