// Inflections of dictionaries as examples for lemmas.
//
// In: `infl_lu.csv.gz` of lemminflect, `*.exc` of WordNet. Out: forms in `LemmaExamples`, the lemma
// of more frequent words first where two share a form ("axes").

import Language

/// Reads lists of inflected forms.
struct LemmaLists {
  let frequencies: FormFrequencies?

  /// Index of WordNet: adjectives that are written with a capital, and short nouns, which are no
  /// abbreviations when all letters are capitals; names by frequency.
  func addCapitals(adjectives: String, nouns: String, to capitals: inout CapitalsLearner) throws {
    guard let frequencies else { return }
    let adjective = LemmaClass(universal: "ADJ", penn: "JJ")
    try TrainingFile(adjectives).forEachRow(separator: UInt8(ascii: " ")) { fields in
      guard fields.count > 6, fields[1] == "a", frequencies.isName(fields[0]) else { return }
      capitals.add(fields[0], adjective, .first)
    }
    // Names in headlines of capitals, and in small letters as people type them.
    let name = LemmaClass(universal: "PROPN", penn: "NNP")
    for word in frequencies.names(from: -16) { capitals.add(word, name, .first) }
    let noun = LemmaClass(universal: "NOUN", penn: "NN")
    try TrainingFile(nouns).forEachRow(separator: UInt8(ascii: " ")) { fields in
      guard fields.count > 6, fields[1] == "n", (2...4).contains(fields[0].count) else { return }
      if frequencies.isWordInCapitals(fields[0]) { capitals.add(fields[0], noun, .lower) }
    }
  }

  private struct Row {
    let form: String
    let lemma: String
    let universal: String
    let penn: String

    var key: LemmaKey {
      LemmaKey(kind: LemmaClass(universal: universal, penn: penn), form: FormFolding.folded(form))
    }
  }

  /// Exceptions `form lemma…` of WordNet for verbs, nouns, adjectives, adverbs in this order.
  func addExceptions(paths: [String], to examples: inout LemmaExamples) throws {
    for (path, part) in zip(paths, ["VERB", "NOUN", "ADJ", "ADV"]) {
      try TrainingFile(path).forEachRow(separator: UInt8(ascii: " ")) { fields in
        guard fields.count > 1, !fields[0].contains("_") else { return }
        // "after after" is there so that nobody takes -er off a word that is no comparative.
        if part.hasPrefix("AD"), fields[0] == fields[1] { return }
        for penn in LemmaLists.tags(of: fields[0], part: part) {
          examples.add(fields[0], lemma: fields[1], LemmaClass(universal: part, penn: penn))
        }
      }
    }
  }

  /// Rows `lemma,class,form,…`, see `LexiconClasses`.
  func addInflections(path: String, to examples: inout LemmaExamples) throws {
    var rows: [Row] = []
    for line in try TrainingFile(path).bytes().split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count > 2 else { continue }
      let (universal, tags): (String, [[String]])
      switch fields[1] {
      case "verb":
        let isRegular = fields.count > 3 && fields[3].isEmpty
        universal = "VERB"
        tags = [isRegular ? ["VBD", "VBN"] : ["VBD"], ["VBN"], ["VBG"], ["VBZ"]]
      case "noun": (universal, tags) = ("NOUN", [["NNS"]])
      case "adj": (universal, tags) = ("ADJ", [["JJR"], ["JJS"]])
      default: (universal, tags) = ("ADV", [["RBR"], ["RBS"]])
      }
      for (form, tags) in zip(fields[2...], tags) {
        for spelling in form.split(separator: "/") {
          for penn in tags {
            rows.append(
              Row(form: String(spelling), lemma: fields[0], universal: universal, penn: penn))
          }
        }
      }
    }
    let forms = Set(rows.map { $0.key })
    examples.dropSlips(lemmas: Set(rows.map(\.lemma))) { forms.contains($0) }
    let order = rows.enumerated().map {
      (row: $1, logarithm: frequencies?.logarithm(of: $1.lemma) ?? 0, number: $0)
    }.sorted { $0.logarithm != $1.logarithm ? $0.logarithm > $1.logarithm : $0.number < $1.number }
    for (row, _, _) in order {
      examples.add(
        row.form, lemma: row.lemma, LemmaClass(universal: row.universal, penn: row.penn))
    }
  }

  /// Tags that an exception of a class can have, by its ending.
  private static func tags(of form: String, part: String) -> [String] {
    switch part {
    case "NOUN": ["NNS"]
    case "VERB":
      form.hasSuffix("ing") ? ["VBG"] : form.hasSuffix("s") ? ["VBZ"] : ["VBD", "VBN"]
    default: form.hasSuffix("st") ? ["JJS"] : ["JJR"]
    }
  }
}
