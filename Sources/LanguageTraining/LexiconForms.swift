// Cased forms with Brown cluster and frequency to the first part of the lexicon model.
//
// In: `en_lexeme_cluster` of spacy-lookups-data, frequencies. Out: the cluster paths and
// the form table. Leaves to others: facts about folded words.

import Language

/// The cluster part of the lexicon.
struct LexiconForms {
  /// Forms that the model keeps: 96 % of the words of news are among them.
  static let count = 160_000
  static let capacity = 1 << 18

  /// Bits 0..<18 path, first branch highest; bit 18 set. Number 0 is no cluster.
  private(set) var paths: [UInt32] = [0]
  private(set) var table = PackedTableWriter(
    capacity: capacity, valueBits: FormLexicon.formValueBits)

  private struct Form {
    let text: String
    let path: UInt32
    let probability: Double
    /// Capital letters; forms written all in capitals go last among equally rare ones.
    let capitals: Int
  }

  init(clusters: String, frequencies: FormFrequencies) throws {
    var forms: [Form] = []
    var file = SourceJSON(try TrainingFile(clusters).bytes(), path: clusters)
    try file.object { json, form in
      let number = UInt32(try json.number())
      guard number != 0, number < 1 << 18, LexiconForms.canBeToken(form) else { return }
      forms.append(
        Form(
          text: form, path: LexiconForms.path(of: number),
          probability: frequencies.logarithm(of: form),
          capitals: form.utf8.count { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }))
    }
    guard !forms.isEmpty else { throw TrainingError.noData(clusters) }
    forms.sort {
      $0.probability != $1.probability
        ? $0.probability > $1.probability
        : $0.capitals != $1.capitals ? $0.capitals < $1.capitals : $0.text < $1.text
    }
    add(forms.prefix(LexiconForms.count))
  }

  private mutating func add(_ forms: some Sequence<Form>) {
    var numbers: [UInt32: UInt32] = [:]
    for form in forms {
      let number = numbers[form.path] ?? UInt32(paths.count)
      if numbers[form.path] == nil {
        numbers[form.path] = number
        paths.append(form.path | 1 << 18)
      }
      let value = number << 4 | LexiconForms.step(of: form.probability)
      _ = table.insert(StableHash.of(form.text), value)
      let curly = form.text.map { $0 == "'" ? "\u{2019}" : $0 }
      if form.text.utf8.count > 1, form.text.utf8.contains(UInt8(ascii: "'")) {
        _ = table.insert(StableHash.of(String(curly)), value)
      }
    }
  }

  /// The source stores a path lowest bit first: 4 is left, left, right.
  static func path(of number: UInt32) -> UInt32 {
    var path: UInt32 = 0
    for bit in 0..<UInt32(18) where number >> bit & 1 == 1 { path |= 1 << (17 - bit) }
    return path
  }

  /// 1 for log-probabilities below -18.6, one more for each 1 above, 15 from -5.6.
  static func step(of logarithm: Double) -> UInt32 {
    UInt32(min(15, max(1, (logarithm + 20.6).rounded(.down))))
  }

  /// False for forms that the tokeniser would cut: "vitamin-fortified", "New York".
  static func canBeToken(_ form: String) -> Bool {
    let bytes = Array(form.utf8)
    for (place, byte) in bytes.enumerated() {
      if byte <= 32 { return false }
      let isInside = place > 0 && place + 1 < bytes.count
      if byte == UInt8(ascii: "-"), isInside, isLetterOrDigit(bytes[place - 1]),
        isLetterOrDigit(bytes[place + 1])
      {
        return false
      }
    }
    return !bytes.isEmpty
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x80
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
