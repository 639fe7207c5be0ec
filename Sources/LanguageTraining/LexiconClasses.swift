// Classes that words can have, for the lexicon.
//
// In: inflections of lemminflect, indexes of WordNet. Out: facts in `LexiconEntries`. Leaves to
// others: which class a word has in a sentence (the tagger).

import Language
import Lexicons

/// Reads dictionaries of word classes.
struct LexiconClasses {
  let frequencies: FormFrequencies

  /// Rows `lemma,class,form,…`: of a verb past, participle (empty if as the past), gerund, third
  /// person; of a noun plurals; of an adjective or adverb comparative and superlative. Several
  /// spellings of a form have a slash between them.
  func addInflections(path: String, to entries: inout LexiconEntries) throws {
    let bytes = try TrainingFile(path).bytes()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count > 2 else { continue }
      let places: [LexiconBits]
      switch fields[1] {
      case "verb":
        let isRegular = fields.count > 3 && fields[3].isEmpty
        places = [
          .verbBase, isRegular ? [.verbPast, .verbParticiple] : .verbPast, .verbParticiple,
          .verbGerund, .verbThird,
        ]
      case "noun": places = [.nounSingular, .nounPlural]
      case "adj": places = [.adjective, .comparative, .superlative]
      default: places = [.adverb, .comparative, .superlative]
      }
      let forms = [fields[0]] + fields[2...]
      for (form, bits) in zip(forms, places) where !form.isEmpty {
        // Proper nouns of the source (Aaron, Aarons) are no nouns of the language.
        guard form.first?.isLowercase == true else { continue }
        for spelling in form.split(separator: "/") {
          if bits == .nounPlural, spelling == fields[0], !isInvariant(fields[0]) { continue }
          entries.add(spelling, bits)
        }
      }
    }
  }

  /// Whether a noun is its own plural: sheep, series. The source also says so of nouns without one.
  private func isInvariant(_ noun: String) -> Bool {
    Inflection.plural(of: Array(noun.utf8)) == Array(noun.utf8)
  }

  /// Lemmas `form,class,lemma` for words without inflection: adverbs, most adjectives.
  func addLemmas(path: String, to entries: inout LexiconEntries) throws {
    try TrainingFile(path).forEachRow(separator: UInt8(ascii: ",")) { fields in
      guard fields.count == 3, fields[0] == fields[2], fields[0].first?.isLowercase == true else {
        return
      }
      switch fields[1] {
      case "adj": entries.add(fields[0], .adjective)
      case "adv": entries.add(fields[0], .adverb)
      case "noun": entries.add(fields[0], .nounSingular)
      default: break
      }
    }
  }

  /// An index of WordNet: words of one class that occur in text at all.
  func addIndex(path: String, _ bits: LexiconBits, to entries: inout LexiconEntries) throws {
    try TrainingFile(path).forEachRow(separator: UInt8(ascii: " ")) { fields in
      guard fields.count > 6, fields[1].count == 1, Int(fields[2]) != nil else { return }
      addIfWritten(fields[0], bits, to: &entries)
    }
  }

  /// Adds a word of WordNet if it is written in lower case at least as often as not.
  func addIfWritten(_ word: String, _ bits: LexiconBits, to entries: inout LexiconEntries) {
    guard word.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      frequencies.logarithm(of: word) > FormFrequencies.unknown,
      frequencies.logarithm(of: word) == frequencies.logarithm(ofFolded: word)
    else { return }
    entries.add(word, bits)
  }
}
