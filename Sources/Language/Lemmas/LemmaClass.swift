// What the tags of a word say about its lemma.
//
// In: the two tags of a word. Out: a small number that the lemma model's keys are made of. Leaves to
// others: tags themselves (`TagSet`).

/// Word class and inflection of a word, as far as lemmas depend on them.
///
/// Made once for each label of the tagger, not for each word.
package struct LemmaClass: Hashable, Sendable {
  /// The word class: its place in `universal`, the last one if it is not there.
  package let part: UInt8
  /// The inflection: its place in `inflections`, 0 if it is not there.
  package let inflection: UInt8

  /// Universal word classes in the order of their numbers.
  static let universal = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]
  /// Penn tags that tell forms of one word apart, in the order of their numbers.
  static let inflections = [
    "", "VBD", "VBN", "VBG", "VBZ", "MD", "NNS", "NNP", "NNPS", "JJR", "JJS", "PRP$", "GW", "AFX",
    "FW",
  ]
  static let number = 8  // NUM
  static let verb: UInt8 = 15

  /// The class of a word with these tags: `VERB` and `VBD`. Unknown tags give a class whose lemmas
  /// are the forms in small letters.
  package init(universal: String, penn: String) {
    part = UInt8(LemmaClass.universal.firstIndex(of: universal) ?? 16)
    // Adverbs compare as adjectives do.
    let form = penn == "RBR" ? "JJR" : penn == "RBS" ? "JJS" : penn
    inflection = UInt8(LemmaClass.inflections.firstIndex(of: form) ?? 0)
  }

  /// The class without what does not matter for capitals.
  package var forCapitals: LemmaClass { LemmaClass(part: part, inflection: isName ? 7 : 0) }

  private init(part: UInt8, inflection: UInt8) {
    self.part = part
    self.inflection = inflection
  }

  /// Whether the word is a name or a part of one: such words keep their capitals.
  package var isName: Bool { inflection == 7 || inflection == 8 }
  /// Key of the rules about capitals.
  package var capitalsKey: UInt8 { part << 1 | (isName ? 1 : 0) }
  package var isVerb: Bool { part == LemmaClass.verb }
  package var isCommonNoun: Bool { part == 7 && !isName }
  var isNumber: Bool { part == UInt8(LemmaClass.number) }
  /// Whether the word is a part of a split or compound word: its lemma is another word's.
  package var isPart: Bool { inflection == 12 || inflection == 13 }

  /// The class whose words are looked up when this one has none of that form: common nouns for
  /// names in the plural, verbs for auxiliaries and for verbs that are names ("Breaking Bad").
  func related(folded: [UInt8]) -> LemmaClass? {
    switch (LemmaClass.universal[Int(part)], inflection) {
    case ("PROPN", 8): LemmaClass(universal: "NOUN", penn: "NNS")
    case ("AUX", 1...4): LemmaClass(part: LemmaClass.verb, inflection: inflection)
    case ("VERB", 7):
      LemmaClass(
        universal: "VERB", penn: folded.suffix(3).elementsEqual("ing".utf8) ? "VBG" : "VBN")
    case ("ADV", 9...10): LemmaClass(part: 0, inflection: inflection)
    case ("ADJ", 9...10): LemmaClass(part: 2, inflection: inflection)
    default: nil
    }
  }

  /// Whether words of this class have endings that rules can take off.
  package var hasEndings: Bool {
    switch inflection {
    case 1...4, 6, 8, 9, 10: true
    default: false
    }
  }
}
