// Which forms of a topic's word still mean the topic.
//
// In: an entry of a topic. Out: its spellings. A noun has no past tense, an adjective no plural, and
// a verb that is also an everyday noun is only trusted where its form shows the verb: troops are
// “stationed”, and a “station” has nothing to do with them.

import Lexicons

extension Inflections {
  /// The forms of an entry with one content word; nil for longer phrases and for words of the
  /// session, which are taken in all forms.
  ///
  /// - Parameter nouns: nouns of the same topic, which are meant in any case.
  static func forms(of entry: Topic.Entry, besides nouns: Set<String>) -> [String]? {
    let text = entry.text.lowercased()
    let content = text.split(separator: " ").map(String.init).filter { !FreeWords.all.contains($0) }
    guard content.count == 1, entry.role != .own else { return nil }
    let word = content[0]
    // The rest of a phrase fixes the form: “be stationed”.
    guard word == text else { return [word] }
    switch entry.role {
    case .own: return nil
    case .adjective: return [word]
    case .noun: return nounForms(of: word)
    case .verb:
      let all = forms(of: word)
      guard everydayNouns.contains(word), !nouns.contains(word) else { return all }
      let shared = Set(nounForms(of: word))
      return all.filter { !shared.contains($0) }
    }
  }

  /// Singular and plural; a word that is listed in the plural is meant so: “remains”, not “remain”.
  private static func nounForms(of word: String) -> [String] {
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return [word] }
    return forms(of: word).filter { form in
      form == word || form.hasSuffix("s") || !(form.hasSuffix("ed") || form.hasSuffix("ing"))
    }
  }

  private static let everydayNouns: Set<String> = {
    var nouns: Set<String> = []
    for entry in LexiconReader(LowercaseNouns.entries) {
      if let noun = entry.fields.first { nouns.insert(String(decoding: noun, as: UTF8.self)) }
    }
    return nouns
  }()
}
