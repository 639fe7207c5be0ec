// Which runs of capitals are names, and of what.

import Language
import Testing
import Text

@Suite("Names")
struct NameFinderTests {
  /// A text and its names: `title~name=kind`.
  static let cases: [(String, String)] = [
    ("Captain Dana Kim spoke.", "Captain~Dana Kim=person"),
    ("He met Prime Minister Ada Voss there.", "Prime Minister~Ada Voss=person"),
    ("\"It was late,\" Mr. Oban said.", "Mr.~Oban=person"),
    ("Said Dana Kim: it was late.", "Dana Kim=person"),
    ("The Ministry of Transport said so.", "Ministry of Transport=organisation"),
    ("They sailed from Berlin to Paris.", "Berlin=place, Paris=place"),
    ("She was treated at St Brannoc's Hospital.", "St Brannoc's Hospital=organisation"),
    ("Pieter van den Berg sold it.", "Pieter van den Berg=person"),
    ("The ferry Merrow Star left.", "Merrow Star=other"),
    ("We met the minister Elias Renner.", "Elias Renner=person"),
    ("Passengers waited. Divers searched.", ""),
    ("Mara Ellison, 61, Grayle", "Mara Ellison=person, Grayle=other"),
    // Listed bodies, alone, behind a title's border and with small words.
    ("Rosneft said the deal was off.", "Rosneft=organisation"),
    ("Officials at Interpol and Oxfam agreed.", "Interpol=organisation, Oxfam=organisation"),
    ("Doctors Without Borders left the town.", "Doctors Without Borders=organisation"),
    ("Fighters of al-Qaeda held the road.", "al-Qaeda=organisation"),
    ("She left McDonald's for Johnson & Johnson.", "McDonald's=organisation, Johnson & Johnson=organisation"),
    ("Boeing chief executive Ada Voss said so.", "Boeing=organisation, Ada Voss=person"),
    // Ambiguous ones only where nothing else is meant.
    ("Congress passed the bill, and Congress will pay.", "Congress=organisation, Congress=organisation"),
    ("Apple said sales had doubled.", "Apple=organisation"),
    // Terms that are no names.
    ("It was cold at Hanukkah but much warmer during Ramadan.", "Hanukkah=other, Ramadan=other"),
    ("He spoke Arabic with Maria Lund.", "Arabic=other, Maria Lund=person"),
  ]

  @Test("names", arguments: cases)
  func names(_ text: String, _ expected: String) {
    let bytes = ByteText(Array(text.utf8))
    let columns = TextColumns(text: bytes, blocks: [(bytes.span, true)])
    let found = NameFinder(columns).names().map { name in
      let title = name.title.isEmpty ? "" : bytes.string(columns.tokens.span(name.title)) + "~"
      return "\(title)\(bytes.string(columns.tokens.span(name.tokens)))=\(name.kind.rawValue)"
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test("title case is told from a sentence full of names")
  func titleCase() {
    func isTitleCase(_ text: String) -> Bool {
      let bytes = ByteText(Array(text.utf8))
      let columns = TextColumns(text: bytes, blocks: [(bytes.span, true)])
      return NameFinder.isTitleCase(columns.sentences[0], columns)
    }
    #expect(isTitleCase("Ferry Sinks Off Grayle Point"))
    #expect(!isTitleCase("Captain Dana Kim spoke in Varnholm."))
    #expect(!isTitleCase("Mara Ellison, 61, Grayle"))
    #expect(!isTitleCase("Ferry sinks off the coast of the islands"))
  }
}
