// Names of organisations and capitalised terms: no name in two lists, and what else a name can be
// is marked.

import Lexicons
import Testing

@Suite struct OrganisationTests {
  @Test func noNameStandsInTwoLists() {
    var seen: Set<String> = []
    for name in names.map(\.text) + terms.map(\.text) {
      #expect(seen.insert(name).inserted, "\(name)")
    }
    for entry in LexiconReader(MediaWords.entries) {
      #expect(!seen.contains(text(entry.fields[0])), "\(text(entry.line)): also in MediaWords")
    }
  }

  @Test func namesOfPersonsAndPlacesAreAmbiguous() {
    var others: Set<String> = []
    for entry in LexiconReader(GivenNames.entries) { others.insert(text(entry.fields[0])) }
    for entry in LexiconReader(Places.entries) {
      others.formUnion(entry.fields.prefix(3).map(text))
    }
    for entry in names + terms where !entry.isAmbiguous {
      #expect(!others.contains(entry.text), "\(entry.text)")
    }
  }

  @Test func namesThatAreNounsAreAmbiguous() {
    var nouns: Set<String> = []
    for entry in LexiconReader(LowercaseNouns.entries) { nouns.insert(text(entry.fields[0])) }
    for entry in names where !entry.isAmbiguous {
      let word = entry.text
      guard word.dropFirst().allSatisfy({ $0.isLowercase }) else { continue }
      #expect(!nouns.contains(word.lowercased()), "\(word)")
    }
  }

  @Test func termsAreNoPlacesOrPeoplesOfPlaces() {
    var places: Set<String> = []
    for entry in LexiconReader(Places.entries) {
      places.formUnion(entry.fields.prefix(3).map(text))
    }
    for entry in terms { #expect(!places.contains(entry.text), "\(entry.text)") }
  }

  @Test(arguments: [
    "Amazon", "Apple", "Chase", "Ford", "Gap", "Labour", "Oracle", "Orange", "Shell", "Target",
    "Visa",
  ])
  func wellKnownAmbiguousNamesAreMarked(_ name: String) {
    #expect(names.contains { $0.text == name && $0.isAmbiguous })
  }

  @Test(arguments: [
    "al-Qaeda", "Boeing", "FBI", "Google", "J&J", "Likud", "Mozilla", "Red Sox", "UNICEF", "Yahoo",
  ])
  func wellKnownNamesAreThere(_ name: String) {
    #expect(names.contains { $0.text == name && !$0.isAmbiguous })
  }

  // MARK: Helpers

  private struct Name {
    let text: String
    let isAmbiguous: Bool
  }

  private let names = Organisations.lists.flatMap { Self.read($0) }
  private let terms = Self.read(CapitalisedTerms.entries)

  private static func read(_ list: StaticString) -> [Name] {
    LexiconReader(list).map { entry in
      let fields = entry.fields.map { String(decoding: $0, as: UTF8.self) }
      return Name(text: fields[0], isAmbiguous: fields.last == "ambiguous")
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
