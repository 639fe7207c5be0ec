// Lemmas learned from a few words.

import Language
import Testing

@testable import LanguageTraining

@Suite("Lemma learning")
struct LemmaTrainerTests {
  private static let words = [
    ("sank", "sink", "VERB", "VBD"), ("walked", "walk", "VERB", "VBD"),
    ("talked", "talk", "VERB", "VBD"), ("baked", "bake", "VERB", "VBD"),
    ("raked", "rake", "VERB", "VBD"), ("boats", "boat", "NOUN", "NNS"),
    ("Ships", "ship", "NOUN", "NNS"), ("Kim", "Kim", "PROPN", "NNP"),
    ("Osk", "Osk", "PROPN", "NNP"), ("The", "the", "DET", "DT"), ("tv", "TV", "NOUN", "NN"),
  ]

  private func model() throws -> [UInt8] {
    var text = ""
    for (number, word) in Self.words.enumerated() {
      text += "\(number + 1)\t\(word.0)\t\(word.1)\t\(word.2)\t\(word.3)\t_\t0\troot\t_\t_\n"
    }
    let folder = try SourceFolder()
    let sources = LexicalSources(folder: folder.path, allowsMissing: true) { _ in }
    return try LemmaTrainer.model(
      [Treebank(bytes: Array((text + "\n").utf8))], sources, log: { _ in })
  }

  @Test("words as seen, others by ending")
  func learned() throws {
    let lemmatizer = try Lemmatizer(ModelFile(copying: model(), stage: .lemmas))
    func lemma(_ form: String, _ universal: String, _ penn: String) -> String {
      lemmatizer.lemma(of: form, as: LemmaClass(universal: universal, penn: penn))
    }
    for word in Self.words { #expect(lemma(word.0, word.2, word.3) == word.1) }
    #expect(lemma("stalked", "VERB", "VBD") == "stalk")
    #expect(lemma("faked", "VERB", "VBD") == "fake")
    #expect(lemma("SANK", "VERB", "VBD") == "sink")
    #expect(lemma("Ferries", "NOUN", "NNS") == "ferrie", "nobody told of -ies")
  }

  @Test("two runs are equal")
  func determinism() throws {
    #expect(try model() == model())
  }

  @Test(
    "edits",
    arguments: [
      ("sank", "sink", 3, "ink"), ("boats", "boat", 1, ""), ("the", "the", 0, ""),
      ("'", "'s", 0, "s"), ("élus", "élu", 1, ""),
    ])
  func edits(_ form: String, _ lemma: String, _ cut: Int, _ suffix: String) {
    let edit = LemmaEdit(from: form, to: lemma)
    #expect(edit?.cut == cut)
    #expect(edit?.suffix == suffix)
  }
}
