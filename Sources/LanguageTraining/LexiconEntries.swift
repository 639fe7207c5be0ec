// Collects facts about words and phrases for the lexicon model.
//
// In: names and words with facts, from all sources. Out: the word and phrase tables with the sets
// of facts they refer to. Leaves to others: reading sources; clusters (`LexiconForms`).

import Language

/// Facts by folded word and folded phrase.
struct LexiconEntries {
  private var words: [String: LexiconBits] = [:]
  private var phrases: [String: LexiconBits] = [:]

  /// Slots of the tables and how far they may be filled.
  static let wordCapacity = 1 << 18
  static let phraseCapacity = 1 << 15
  static let greatestLoad = 0.75

  var wordCount: Int { words.count }
  var phraseCount: Int { phrases.count }

  /// Adds facts about a name or word, cut and folded as the program will see it.
  mutating func add(_ text: some StringProtocol, _ bits: LexiconBits) {
    let folded = FormFolding.folded(String(text))
    let tokens = LexiconEntries.tokens(of: folded)
    switch tokens.count {
    case 1: words[tokens[0], default: []].formUnion(bits)
    case 2...FormLexicon.longestPhrase:
      phrases[tokens.joined(separator: " "), default: []].formUnion(bits)
    default: break
    }
    // "St. Louis" is as often "St Louis", "Mr." in Britain "Mr".
    if tokens.contains(where: { LexiconEntries.isAbbreviation($0) }) {
      add(
        tokens.map { LexiconEntries.isAbbreviation($0) ? String($0.dropLast()) : $0 }
          .joined(separator: " "), bits)
    }
  }

  /// Takes facts away from a folded word: `you` is a family name, but not in text.
  mutating func remove(_ bits: LexiconBits, fromWord word: String) {
    words[word]?.subtract(bits)
  }

  func bits(ofWord word: String) -> LexiconBits { words[word] ?? [] }
  func bits(ofPhrase phrase: String) -> LexiconBits { phrases[phrase] ?? [] }

  /// Tables for the model: sets of facts in rising order, number 0 the empty one; then words and
  /// phrases, the most frequent words first. Words that do not fit are the rarest.
  func tables(
    frequencies: FormFrequencies
  ) -> (facts: [UInt32], words: PackedTableWriter, phrases: PackedTableWriter) {
    var sets = Set<UInt32>()
    for (_, bits) in words { sets.insert(bits.rawValue) }
    for (_, bits) in phrases { sets.insert(bits.rawValue) }
    sets.remove(0)
    let facts = [0] + sets.sorted()
    precondition(facts.count <= 1 << FormLexicon.wordValueBits, "too many sets of facts")
    var numbers: [UInt32: UInt32] = [:]
    for (number, bits) in facts.enumerated() { numbers[bits] = UInt32(number) }

    func table(_ entries: [String: LexiconBits], capacity: Int) -> PackedTableWriter {
      var table = PackedTableWriter(capacity: capacity, valueBits: FormLexicon.wordValueBits)
      var order = entries.filter { !$0.value.isEmpty }.map {
        (text: $0.key, bits: $0.value, logarithm: frequencies.logarithm(ofFolded: $0.key))
      }
      order.sort { $0.logarithm != $1.logarithm ? $0.logarithm > $1.logarithm : $0.text < $1.text }
      for entry in order {
        if table.load >= LexiconEntries.greatestLoad { break }
        _ = table.insert(StableHash.of(entry.text), numbers[entry.bits.rawValue] ?? 0)
      }
      return table
    }
    return (
      facts, table(words, capacity: LexiconEntries.wordCapacity),
      table(phrases, capacity: LexiconEntries.phraseCapacity)
    )
  }

  /// Parts as the tokeniser cuts them: at spaces, around hyphens, before a possessive `'s`.
  static func tokens(of folded: String) -> [String] {
    var tokens: [String] = []
    for word in folded.split(separator: " ") {
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty }) else {
        tokens.append(String(word))
        continue
      }
      for (number, part) in parts.enumerated() {
        if number > 0 { tokens.append("-") }
        if part.hasSuffix("'s"), part.count > 2 {
          tokens += [String(part.dropLast(2)), "'s"]
        } else {
          tokens.append(String(part))
        }
      }
    }
    return tokens
  }

  private static func isAbbreviation(_ token: String) -> Bool {
    token.count > 2 && token.hasSuffix(".") && !token.dropLast().contains(".")
  }
}
