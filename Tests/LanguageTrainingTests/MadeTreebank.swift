// Small treebanks of made-up news sentences: any number, the same for the same seed.

import Language

@testable import LanguageTraining

/// Makes sentences from three patterns, with tags, trees and names.
struct MadeTreebank {
  /// Words with all that a treebank says of them.
  private typealias Word = (
    form: String, universal: String, penn: String, head: Int, label: String, name: String
  )

  private var random: SplitMix
  private var sentences: [[Word]] = []

  init(_ count: Int, seed: UInt64) {
    random = SplitMix(seed: seed)
    for number in 0..<count {
      switch number % 3 {
      case 0: sentences.append(report())
      case 1: sentences.append(sale())
      default: sentences.append(passive())
      }
    }
  }

  private mutating func pick(_ words: String) -> String {
    let words = words.split(separator: " ")
    return String(words[random.below(words.count)])
  }

  private mutating func noun() -> String { pick("ferry bridge school crane market tunnel") }
  private mutating func person() -> String { pick("Dana Ines Tom Elias Marta") }
  private mutating func surname() -> String { pick("Kim Falk Brandt Renner Osk") }
  private mutating func place() -> String { pick("Bristol Kenya Oslo Varnholm") }

  /// `Dana Kim said the old ferry sank in Oslo .`
  private mutating func report() -> [Word] {
    [
      (person(), "PROPN", "NNP", 3, "nsubj", "B-PER"),
      (surname(), "PROPN", "NNP", 1, "flat", "I-PER"),
      ("said", "VERB", "VBD", 0, "root", "O"), ("the", "DET", "DT", 6, "det", "O"),
      (pick("old new small"), "ADJ", "JJ", 6, "amod", "O"), (noun(), "NOUN", "NN", 7, "nsubj", "O"),
      (pick("sank closed burned"), "VERB", "VBD", 3, "ccomp", "O"),
      ("in", "ADP", "IN", 9, "case", "O"), (place(), "PROPN", "NNP", 7, "obl", "B-LOC"),
      (".", "PUNCT", ".", 3, "punct", "O"),
    ]
  }

  /// `Halvard Lines sold two boats .`
  private mutating func sale() -> [Word] {
    [
      (pick("Halvard Northern Merrow"), "PROPN", "NNP", 2, "compound", "B-ORG"),
      (pick("Lines Bank Motors"), "PROPN", "NNP", 3, "nsubj", "I-ORG"),
      (pick("sold bought lost"), "VERB", "VBD", 0, "root", "O"),
      (pick("two three nine"), "NUM", "CD", 5, "nummod", "O"),
      (pick("boats houses trucks"), "NOUN", "NNS", 3, "obj", "O"),
      (".", "PUNCT", ".", 3, "punct", "O"),
    ]
  }

  /// `The crane was seen by Tom .`
  private mutating func passive() -> [Word] {
    [
      ("The", "DET", "DT", 2, "det", "O"), (noun(), "NOUN", "NN", 4, "nsubj:pass", "O"),
      ("was", "AUX", "VBD", 4, "aux:pass", "O"),
      (pick("seen built found"), "VERB", "VBN", 0, "root", "O"),
      ("by", "ADP", "IN", 6, "case", "O"), (person(), "PROPN", "NNP", 4, "obl:agent", "B-PER"),
      (".", "PUNCT", ".", 4, "punct", "O"),
    ]
  }

  private func text(_ row: (Word) -> String) -> String {
    var text = ""
    for (number, words) in sentences.enumerated() {
      if number % 12 == 0 { text += "# newdoc id = made-\(number / 12)\n" }
      text += "# sent_id = made-\(number)\n"
      for (index, word) in words.enumerated() { text += "\(index + 1)\t\(row(word))\n" }
      text += "\n"
    }
    return text
  }

  /// The sentences as CoNLL-U.
  var trees: String {
    text { "\($0.form)\t_\t\($0.universal)\t\($0.penn)\t_\t\($0.head)\t\($0.label)\t_\t_" }
  }

  /// The sentences as IOB2.
  var names: String { text { "\($0.form)\t\($0.name)" } }

  /// The right tags, as a tagger's output.
  var tags: PredictedTags {
    var result = PredictedTags()
    for sentence in Treebank(bytes: Array(trees.utf8)).sentences {
      let labels = zip(sentence.column(3), sentence.column(4)).map { "\($0)|\($1)" }
      result.add(labels, for: sentence)
    }
    return result
  }

  /// A folder with the sentences as training data, and others to develop with.
  func folder(development: MadeTreebank) throws -> SourceFolder {
    let folder = try SourceFolder()
    try folder.write("ud-made-train.conllu", trees)
    try folder.write("uner-made-train.iob2", names)
    try folder.write("ud-made-dev.conllu", development.trees)
    return folder
  }
}
