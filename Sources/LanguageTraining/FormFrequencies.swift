// How often forms occur in English text.
//
// In: `en_lexeme_prob` of spacy-lookups-data. Out: log-probabilities, and whether a word is rather a
// common word than a name. Leaves to others: what follows from it.

import Language

/// Natural logarithms of the probabilities of cased forms.
struct FormFrequencies {
  private var logarithms: [String: Double] = [:]
  /// Stands for forms that the source does not have; its least one is -19.5.
  static let unknown = -20.0

  init(path: String) throws {
    var file = SourceJSON(try TrainingFile(path).bytes(), path: path)
    var found: [String: Double] = [:]
    try file.object { json, form in found[form] = try json.number() }
    logarithms = found
  }

  /// The logarithm of a form as it is written.
  func logarithm(of form: String) -> Double { logarithms[form] ?? FormFrequencies.unknown }

  /// The logarithm of the most frequent of the forms in small letters, with one capital, in capitals.
  func logarithm(ofFolded word: String) -> Double {
    max(
      logarithm(of: word), logarithm(of: capitalised(word)), logarithm(of: word.uppercased()))
  }

  /// Whether a word is written small far more often than with a capital: "price", not "smith".
  func isCommon(_ word: String) -> Bool {
    let small = logarithm(of: word)
    return small > -19 && small - logarithm(of: capitalised(word)) > 1.6
  }

  /// Whether a word is written with a capital far more often than small: "kenyan".
  func isName(_ word: String) -> Bool {
    let large = logarithm(of: capitalised(word))
    return large > -19.4 && large - logarithm(of: word) > 1.6
  }

  /// Folded words of at least a probability that are mostly written with one capital, in order.
  func names(from least: Double) -> [String] {
    logarithms.keys.filter { form in
      guard logarithm(of: form) >= least, form.utf8.first.map({ $0 >= 0x41 && $0 <= 0x5A }) == true
      else { return false }
      let word = FormFolding.folded(form)
      return word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && form == capitalised(word)
        && logarithm(of: form) - logarithm(of: word) > 0.7
        && logarithm(of: form) - logarithm(of: form.uppercased()) > 0.5
        && logarithm(of: form) - logarithm(ofMixed: word) > 1.6
    }.map { FormFolding.folded($0) }.sorted()
  }

  /// The logarithm of a name with a capital behind Mc, Mac, De, La and the like.
  private func logarithm(ofMixed word: String) -> Double {
    (2...4).filter { $0 < word.count }.map { count in
      let (start, rest) = (String(word.prefix(count)), String(word.dropFirst(count)))
      return logarithm(of: capitalised(start) + capitalised(rest))
    }.max() ?? FormFrequencies.unknown
  }

  /// Whether a form all in capitals is rather a word than an abbreviation: "food", not "tv".
  func isWordInCapitals(_ word: String) -> Bool {
    logarithm(of: word) > logarithm(of: word.uppercased())
  }

  private func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
