// Whom a surname, a pronoun, a description means.

import Analysis
import AttributionTraining
import Testing

@Suite("Mentions")
struct MentionResolverTests {
  /// A text, a form that stands in it, and the full name it must mean at its last place.
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var form: String
    var name: String?
    var testDescription: String { "\(form) in: \(text)" }

    init(_ text: String, _ form: String, _ name: String?) {
      self.text = text
      self.form = form
      self.name = name
    }
  }

  static let cases: [Case] = [
    Case("Captain Dana Kim arrived late. Kim said little.", "Kim", "Dana Kim"),
    Case("Robert Kim left. Later Robert J. Kim came back.", "Robert J. Kim", "Robert J. Kim"),
    // Two bearers of a surname: title, then the last one mentioned.
    Case(
      "Captain Dana Kim met Professor Min-jun Kim. Professor Kim spoke first.", "Professor Kim",
      "Min-jun Kim"),
    Case(
      "Captain Dana Kim met Professor Min-jun Kim. Captain Kim spoke next.", "Captain Kim",
      "Dana Kim"),
    Case("Dana Kim met Min-jun Kim at the port. Kim left early.", "Kim", "Min-jun Kim"),
    // Pronouns agree in gender.
    Case("Maria Lund met Peter Holm at the port. She left early.", "She", "Maria Lund"),
    Case("Maria Lund met Peter Holm at the port. He left early.", "He", "Peter Holm"),
    // A surname that places have too.
    Case("Sen. Ellen Park wrote it. Park rose to speak.", "Park", "Ellen Park"),
    Case("Bronwen Pugh, the union's regional secretary, spoke. Then the secretary left.", "the secretary", "Bronwen Pugh"),
    // A title of several words says nothing about its last one: Supreme Leader, leader.
    Case("Maria Lund flew in. Opposition leader Clara Benavides spoke. She left early.", "She", "Clara Benavides"),
    // A role before the name and after it.
    Case("The transport minister, Elias Renner, spoke. Then the minister left.", "the minister", "Elias Renner"),
    Case("Elias Renner, the transport minister, spoke. Then the minister left.", "the minister", "Elias Renner"),
    Case("Fisherman Tom Brandt pulled in the nets. The fisherman was cold.", "The fisherman", "Tom Brandt"),
    // An epithet for the one person spoken of.
    Case("Ivo Oru has ruled since 1990. The despot hailed the crew.", "The despot", "Ivo Oru"),
    // Particles, initials, Korean order, saints.
    Case("Pieter van den Berg sold the boat. Van den Berg was sorry.", "Pieter van den Berg", "Pieter van den Berg"),
    Case("The leader Kim Jong-hwa spoke. Kim said the crew was brave.", "Kim", "Kim Jong-hwa"),
    Case("The Marine Safety Board met on Monday. The Board said it would act.", "Board", "Marine Safety Board"),
    Case("The Marine Safety Board met on Monday. MSB said it would act.", "MSB", "Marine Safety Board"),
    Case("He was taken to St Brannoc's Hospital on Monday.", "St Brannoc's Hospital", "St Brannoc's Hospital"),
    Case("The church of St Olave was full of people.", "St Olave", nil),
    Case("The ferry Merrow Star left the port.", "Merrow Star", nil),
    Case("\"It was late,\" Mr. Oban said on Saturday night.", "Mr. Oban", "Oban"),
    Case("Dana Kim and Tom Brandt met Lena Haugen in Varnholm.", "Tom Brandt", "Tom Brandt"),
  ]

  @Test("who is meant", arguments: cases)
  func meaning(_ example: Case) {
    let marked = MarkedText(example.text)
    let document = Analyzer().document(of: marked.article)
    let text = document.article.text
    let found = document.mentions.last { text.string($0.span) == example.form }
    let name = found.map { document.entities[$0.entity].name }
    let all = document.mentions.map { "\(text.string($0.span)) = \(document.entities[$0.entity].name)" }
    #expect(name == example.name, "\(all.joined(separator: ", "))")
  }

  @Test("capitals in a headline name nobody new")
  func headline() {
    let marked = MarkedText("Headline: Ferry Sinks Off Grayle Point ¶Dana Kim spoke in Varnholm.")
    let document = Analyzer().document(of: marked.article)
    #expect(document.entities.filter { $0.kind == .person }.map(\.name) == ["Dana Kim"])
  }
}
