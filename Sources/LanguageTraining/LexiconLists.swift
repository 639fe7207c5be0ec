// The project's own word lists as facts of the lexicon.
//
// In: the lists of `Lexicons`, and two short ones written here. Out: facts in `LexiconEntries`.
// Leaves to others: lists that come from outside.

import Language
import Lexicons

/// Reads the lists of the target `Lexicons`.
enum LexiconLists {
  static func add(to entries: inout LexiconEntries) {
    addPlaces(to: &entries)
    for entry in LexiconReader(OrganisationWords.entries) {
      entries.add(text(entry.fields[0]), .organisationWord)
    }
    for entry in LexiconReader(Titles.entries) {
      let title = text(entry.fields[0])
      entries.add(title, .title)
      // Written without stop in the list; American papers set one.
      if title.count <= 5, !title.contains(" ") { entries.add(title + ".", .title) }
    }
    for entry in LexiconReader(Abbreviations.entries) {
      let fields = entry.fields
      switch text(fields[1]) {
      case "month", "day": entries.add(text(fields[0]), .monthOrDay)
      case "company": entries.add(text(fields[0]), .organisationWord)
      case "state": entries.add(text(fields[0]), .region)
      default: break
      }
    }
    for entry in LexiconReader(RoleNouns.entries) where text(entry.fields[4]) == "person" {
      let fields = entry.fields
      let plural = text(fields[1])
      entries.add(text(fields[0]), .personNoun)
      entries.add(
        plural == "-"
          ? String(decoding: Inflection.plural(of: Array(fields[0])), as: UTF8.self) : plural,
        .personNoun)
    }
    for entry in LexiconReader(MediaWords.entries) where text(entry.fields[1]) != "noun" {
      entries.add(text(entry.fields[0]), .outlet)
    }
    // Ambiguous ones too: a fact for the name tagger, which weighs it, never a decision.
    for entry in Organisations.lists.lazy.flatMap({ LexiconReader($0) }) {
      entries.add(text(entry.fields[0]), .organisation)
    }
    for name in monthsAndDays.split(separator: " ") { entries.add(name, .monthOrDay) }
    for form in firmForms.split(separator: " ") {
      entries.add(form, [.firmSuffix, .organisationWord])
    }
  }

  /// Takes from function words what dictionaries and registers say of their rare homonyms. Given
  /// names that hold of many people ("will", "may") stay.
  static func clearFunctionWords(in entries: inout LexiconEntries) {
    for entry in LexiconReader(FunctionWords.entries) {
      entries.remove(
        [.surname, .surnameRare, .city, .personNoun, .nickname, .nounSingular, .outlet],
        fromWord: FormFolding.folded(text(entry.fields[0])))
    }
  }

  private static func addPlaces(to entries: inout LexiconEntries) {
    for entry in LexiconReader(Places.entries) {
      let fields = entry.fields
      let bits: LexiconBits
      switch text(fields[3]) {
      case "country": bits = .country
      case "city": bits = .city
      case "water": bits = .water
      case "head": bits = .placeWord
      default: bits = .region
      }
      entries.add(text(fields[0]), bits)
      for people in fields[1...2] where text(people) != "-" {
        entries.add(text(people), .demonym)
      }
    }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  private static let monthsAndDays = """
    January February March April May June July August September October November December \
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """

  /// Legal forms of firms in the countries that English news write about most.
  private static let firmForms = """
    Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC L.L.C. LLP L.L.P. LP L.P. plc PLC Limited Incorporated \
    Corporation Company AG A.G. SE GmbH KG KGaA SA S.A. SAS S.A.S. SARL SpA S.p.A. Srl S.r.l. NV \
    N.V. BV B.V. AB ASA AS A/S ApS Oyj Oy Bhd Bhd. Sdn Pty Pte Pvt Pvt. Tbk KK K.K. OAO OOO PAO PJSC \
    Holdings Group Bros Bros.
    """
}
