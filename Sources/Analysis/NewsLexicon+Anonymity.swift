// Signs of anonymous sourcing as a table over word numbers.
//
// In: `AnonymityPhrases`. Out: phrases in all forms of their verbs and with all ways to say whose name.

import Language
import Lexicons
import Text

extension NewsLexicon {
  /// Reads the list; verbs stand there in their base form: `ask not to be named`, asked, asking.
  static func anonymitySigns(_ words: WordTable) -> PhraseTable<AnonymitySign> {
    var table = PhraseTable<AnonymitySign>()
    for entry in LexiconReader(AnonymityPhrases.entries) {
      let fields = entry.fields.map { String(decoding: $0, as: UTF8.self) }
      let sign = AnonymitySign(
        reason: fields.dropFirst().compactMap(Source.AnonymityReason.init).first ?? .none,
        isAccess: fields.count > 1 && fields[1] == "access")
      for phrase in namings(fields[0]) {
        let bytes = Array(phrase.utf8)
        let first = Array(bytes.prefix { $0 != UInt8(ascii: " ") })
        let rest = bytes.dropFirst(first.count)
        let forms = rest.isEmpty ? [first] : VerbForms.shared(first).every
        for form in [first] + forms.filter({ $0 != first }) {
          table.add(form + rest, sign, words: words)
        }
      }
    }
    return table
  }

  /// The phrases that one with `POSS NAME` stands for; any other phrase itself.
  private static func namings(_ phrase: String) -> [String] {
    guard phrase.contains("POSS NAME") else { return [phrase] }
    let names = ["name", "full name", "last name", "surname", "real name"]
    let owned = ["her", "his", "their"].flatMap { owner in names.map { "\(owner) \($0)" } }
    return (owned + names.map { "their \($0)s" }).map { phrase.replacing("POSS NAME", with: $0) }
  }
}
