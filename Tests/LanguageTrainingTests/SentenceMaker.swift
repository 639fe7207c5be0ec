// Small treebanks of made-up sentences.

@testable import LanguageTraining

/// Makes sentences like `The nurse saw Dana Kim in Bristol .` with tags, trees and names.
enum SentenceMaker {
  /// CoNLL-U of `count` sentences, twenty to a document.
  static func trees(_ count: Int, seed: UInt64) -> String {
    sentences(count, seed: seed) { number, words in
      words.enumerated().map { index, word in
        "\(index + 1)\t\(word.form)\t_\t\(word.universal)\t\(word.penn)\t_\t\(word.head)\t"
          + "\(word.label)\t_\t_\n"
      }.joined()
    }
  }

  /// IOB2 of the same sentences.
  static func names(_ count: Int, seed: UInt64) -> String {
    sentences(count, seed: seed) { number, words in
      words.enumerated().map { "\($0 + 1)\t\($1.form)\t\($1.name)\n" }.joined()
    }
  }

  private struct Word {
    var form: String, universal: String, penn: String, head: Int, label: String
    var name = "O"
  }

  private static func sentences(
    _ count: Int, seed: UInt64, _ rows: (Int, [Word]) -> String
  ) -> String {
    var random = SplitMix(seed: seed)
    var output = ""
    for number in 0..<count {
      if number % 20 == 0 { output += "# newdoc id = made-\(number / 20)\n" }
      output += "# sent_id = made-\(number)\n" + rows(number, sentence(&random)) + "\n"
    }
    return output
  }

  private static func sentence(_ random: inout SplitMix) -> [Word] {
    func pick(_ words: [String]) -> String { words[random.below(words.count)] }
    var words = [
      Word(form: "The", universal: "DET", penn: "DT", head: 2, label: "det"),
      Word(
        form: pick(["nurse", "pilot", "mayor", "clerk", "judge"]), universal: "NOUN", penn: "NN",
        head: 3, label: "nsubj"),
      Word(
        form: pick(["saw", "met", "called", "thanked"]), universal: "VERB", penn: "VBD", head: 0,
        label: "root"),
      Word(
        form: pick(["Dana", "Ines", "Tom", "Elias"]), universal: "PROPN", penn: "NNP", head: 3,
        label: "obj", name: "B-PER"),
      Word(
        form: pick(["Kim", "Falk", "Brandt", "Renner"]), universal: "PROPN", penn: "NNP", head: 4,
        label: "flat", name: "I-PER"),
    ]
    if random.below(2) == 0 {
      words.append(Word(form: "in", universal: "ADP", penn: "IN", head: 7, label: "case"))
      words.append(
        Word(
          form: pick(["Bristol", "Kenya", "Oslo"]), universal: "PROPN", penn: "NNP", head: 3,
          label: "obl", name: "B-LOC"))
    }
    words.append(Word(form: ".", universal: "PUNCT", penn: ".", head: 3, label: "punct"))
    return words
  }
}
