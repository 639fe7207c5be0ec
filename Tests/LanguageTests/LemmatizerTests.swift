// Lemmas of known and unknown words.

import Testing

@testable import Language

@Suite("Lemmas")
struct LemmatizerTests {
  static let cases: [(String, String, String, String)] = [
    ("sank", "VERB", "VBD", "sink"), ("Sinking", "VERB", "VBG", "sink"),
    ("denied", "VERB", "VBD", "deny"), ("stopped", "VERB", "VBN", "stop"),
    ("’s", "AUX", "VBZ", "be"), ("n’t", "PART", "RB", "not"), ("n't", "PART", "RB", "not"),
    ("'d", "AUX", "MD", "would"), ("'", "PART", "POS", "'s"), ("THEM", "PRON", "PRP", "they"),
    ("men", "NOUN", "NNS", "man"), ("Analyses", "NOUN", "NNS", "analysis"),
    ("Better", "ADJ", "JJR", "good"), ("sooner", "ADV", "RBR", "soon"),
    ("American", "ADJ", "JJ", "American"), ("german", "ADJ", "JJ", "German"),
    ("Sunken", "ADJ", "JJ", "sunken"), ("Kim", "PROPN", "NNP", "Kim"),
    ("McDonald", "PROPN", "NNP", "McDonald"), ("O’Brien", "PROPN", "NNP", "O'Brien"),
    ("TEXAS", "PROPN", "NNP", "Texas"), ("NATO", "PROPN", "NNP", "NATO"),
    ("Americans", "PROPN", "NNPS", "American"), ("Women", "PROPN", "NNPS", "Woman"),
    ("1,234,567.5", "NUM", "CD", "1234567.5"), ("3,40", "NUM", "CD", "3,40"),
    ("Two", "NUM", "CD", "two"), ("“", "PUNCT", "``", "\""), ("The", "DET", "DT", "the"),
  ]

  @Test("known words", arguments: cases)
  func known(_ form: String, _ universal: String, _ penn: String, _ lemma: String) throws {
    let lemmatizer = try Lemmatizer(.embedded(.lemmas))
    #expect(
      lemmatizer.lemma(of: form, as: LemmaClass(universal: universal, penn: penn)) == lemma)
  }

  @Test(
    "unknown words by their endings",
    arguments: [
      ("zorbified", "VERB", "VBD", "zorbify"), ("splogging", "VERB", "VBG", "splog"),
      ("outran", "VERB", "VBD", "outrun"), ("reached", "VERB", "VBD", "reach"),
      ("vlogs", "VERB", "VBZ", "vlog"), ("harbourmen", "NOUN", "NNS", "harbourman"),
      ("co-chairmen", "NOUN", "NNS", "co-chairman"),
      ("quangocracies", "NOUN", "NNS", "quangocracy"),
      ("zappiest", "ADJ", "JJS", "zappy"), ("Qzxvw", "PROPN", "NNP", "Qzxvw"),
    ])
  func unknown(_ form: String, _ universal: String, _ penn: String, _ lemma: String) throws {
    let lemmatizer = try Lemmatizer(.embedded(.lemmas))
    #expect(
      lemmatizer.lemma(of: form, as: LemmaClass(universal: universal, penn: penn)) == lemma)
  }

  @Test("any bytes have a lemma")
  func anyBytes() throws {
    let lemmatizer = try Lemmatizer(.embedded(.lemmas))
    var state: UInt64 = 7
    var lemma: [UInt8] = []
    for round in 0..<3_000 {
      let form = (0..<round % 12).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let kind = LemmaClass(
        universal: LemmaClass.universal[round % 17],
        penn: LemmaClass.inflections[round % LemmaClass.inflections.count])
      form.withUnsafeBufferPointer {
        lemmatizer.find($0, in: 0..<$0.count, as: kind, into: &lemma)
      }
      #expect(form.isEmpty || !lemma.isEmpty, "\(form)")
    }
  }

  @Test("a file of another kind is refused")
  func otherFile() throws {
    #expect(throws: ModelFileError.otherStage(expected: .lemmas)) {
      try Lemmatizer(ModelFile(copying: Array(ModelFile.embedded(.lexicon).bytes), stage: .lemmas))
    }
    let empty = ModelFileWriter(stage: .lemmas, templateHash: Lemmatizer.layout).bytes()
    #expect(throws: ModelFileError.cut(.lemmas)) {
      try Lemmatizer(ModelFile(copying: empty, stage: .lemmas))
    }
  }
}
