// Learned lemmas to the bytes of a model file.
//
// In: edits of words, rules for endings and capitals. Out: the file that `Lemmatizer` reads.

import Language

/// Writes the lemma model.
struct LemmaModelWriter {
  private var numbers: [LemmaEdit: UInt32] = [:]
  private var edits: [UInt32] = [0]
  private var text: [UInt8] = []

  /// The bytes of the model; `words` are the forms that the rules get wrong, the most important
  /// first.
  mutating func bytes(
    words: [(key: LemmaKey, edit: LemmaEdit)],
    endings: [(kind: LemmaClass, rules: EndingLearner)], capitals: CapitalsLearner
  ) -> (bytes: [UInt8], wordCount: Int) {
    let rules = endings.flatMap { ending in
      ending.rules.rules.map { (kind: ending.kind, ending: $0.key, edit: $0.value) }
        .sorted { $0.ending.lexicographicallyPrecedes($1.ending) }
    }
    var endingTable = PackedTableWriter(
      capacity: capacity(for: rules.count), valueBits: Lemmatizer.editBits)
    for rule in rules {
      var hash = Lemmatizer.endingHash(rule.kind)
      for byte in rule.ending.reversed() { hash.add(byte) }
      if let number = number(of: rule.edit) { _ = endingTable.insert(hash.value, number) }
    }
    var wordTable = PackedTableWriter(
      capacity: capacity(for: words.count), valueBits: Lemmatizer.editBits)
    for word in words {
      guard let number = number(of: word.edit) else { continue }
      _ = wordTable.insert(Lemmatizer.wordKey(Array(word.key.form.utf8), word.key.kind), number)
    }
    let exceptions = capitals.exceptions.sorted { $0.key < $1.key }
    var capitalsTable = PackedTableWriter(
      capacity: capacity(for: exceptions.count), valueBits: Lemmatizer.capitalsBits)
    for (key, rule) in exceptions {
      _ = capitalsTable.insert(
        Lemmatizer.capitalsKey(Array(key.form.utf8), key.kind), UInt32(rule.rawValue) + 1)
    }

    var writer = ModelFileWriter(stage: .lemmas, templateHash: Lemmatizer.layout)
    writer.add("WORD", wordTable.slots)
    writer.add("ENDI", endingTable.slots)
    writer.add("CAPI", capitalsTable.slots)
    writer.add("USUA", capitals.usual)
    writer.add("EDIT", edits)
    writer.add("TEXT", text.isEmpty ? [0] : text)
    return (writer.bytes(), wordTable.count)
  }

  /// The number of an edit, given on first use; nil when there are no numbers left.
  private mutating func number(of edit: LemmaEdit) -> UInt32? {
    if let number = numbers[edit] { return number }
    let suffix = Array(edit.suffix.utf8)
    guard edits.count < 1 << Lemmatizer.editBits, text.count + suffix.count < 1 << 16 else {
      return nil
    }
    let number = UInt32(edits.count)
    edits.append(
      UInt32(edit.cut) | UInt32(suffix.count) << 8 | UInt32(text.count) << 16)
    text += suffix
    numbers[edit] = number
    return number
  }

  private func capacity(for count: Int) -> Int {
    var capacity = 16
    while Double(count) > 0.7 * Double(capacity) { capacity *= 2 }
    return capacity
  }
}
