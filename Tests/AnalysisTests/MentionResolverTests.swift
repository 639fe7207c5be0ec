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
    // Offices that do not go together are two people, even if one is named in full nowhere.
    Case("Captain Dana Kim arrived late. Professor Kim spoke first.", "Professor Kim", "Kim"),
    Case("Mr Elias Renner arrived late. Ms Renner spoke first.", "Ms Renner", "Renner"),
    // Descriptions by complement, age and nationality.
    Case(
      "Dana Kim, commander of the coastguard, spoke. The coastguard commander was tired.",
      "The coastguard commander", "Dana Kim"),
    Case(
      "Dana Kim, commander of the coastguard, spoke. The police commander was tired.",
      "The police commander", nil),
    Case("Lena Haugen, who is an architect, spoke. The architect was tired.", "The architect", "Lena Haugen"),
    Case("Tom Brandt, 34, met Ana Reyes, 28. The 34-year-old was cold.", "The 34-year-old", "Tom Brandt"),
    Case("Tom Brandt swam ashore. The Norwegian said he was cold.", "The Norwegian", "Tom Brandt"),
    Case("The architect was tired. Lena Haugen, an architect from Grayle, went home.", "The architect", "Lena Haugen"),
    // An unnamed person competes for the pronoun; an object is no subject of its own verb.
    Case("Tom Brandt swam ashore. A fisherman pulled up the boat. He was cold.", "He", nil),
    Case("Tom Brandt met Piet Osk. Brandt thanked him for it.", "him", "Piet Osk"),
    Case("Tom Brandt cut himself when Piet Osk fell.", "himself", "Tom Brandt"),
    Case("In his speech, Elias Renner praised the crew.", "his", "Elias Renner"),
    // Inside marks: I is the speaker, he is not; we is the speaker's body.
    Case("Tom Brandt waited. “I heard a bang,” Ana Reyes said.", "I", "Ana Reyes"),
    Case("Tom Brandt met Piet Osk. “He was calm,” Brandt said.", "He", "Piet Osk"),
    Case("Piet Osk, a spokesman for Halvard Lines, came. “We are sorry,” Osk said.", "We", "Halvard Lines"),
    Case("“We are sorry,” Halvard Lines said.", "We", "Halvard Lines"),
    Case("“We were cold,” said Tom Brandt, a fisherman.", "We", nil),
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

  /// A text, the words of the source of its last quote, and who speaks.
  static let speakers: [Case] = [
    Case("“It listed,” said Ana Reyes. “Then it rolled,” she said.", "she", "Ana Reyes"),
    // Named only inside the quotation.
    Case("Elias Renner spoke. “Lars Falk knew it,” he said.", "he", "Elias Renner"),
    Case("The doors were open, said Piet Osk, 51, who runs the line. Tom Brandt came. “He knew,” Brandt said.", "Brandt", "Tom Brandt"),
    Case("Halvard Lines said the ship was sound. It said the doors had been shut.", "It", "Halvard Lines"),
    Case("Dana Kim and Lars Falk said the list was wrong. They said it was too long.", "They", "Dana Kim + Lars Falk"),
    Case(
      "“Did you see it?” Piet Osk asked Lars Falk. ¶“I did not,” Falk said. ¶“And the door?” Osk asked. ¶“It was shut,” he said.",
      "he", "Lars Falk"),
    Case(
      "“Was it late?” asked Piet Osk. ¶“It was,” said Lars Falk. ¶“Who opened the door?” he asked.", "he", nil),
    Case("“The mate, who is ill, said so,” said Ana Reyes. “Nobody asked him,” she added.", "she", "Ana Reyes"),
  ]

  @Test("who speaks", arguments: speakers)
  func speaker(_ example: Case) {
    let document = Analyzer().document(of: MarkedText(example.text).article)
    let text = document.article.text
    let quote = document.quotes.last { $0.sourceSpan.map { text.string($0) } == example.form }
    let names = quote?.speakers.map { document.entities[$0].name }.joined(separator: " + ")
    if let name = example.name {
      #expect(names == name, "\(quote?.link?.rawValue ?? "no link")")
    } else {
      #expect(quote != nil)
    }
  }

  @Test("capitals in a headline name nobody new")
  func headline() {
    let marked = MarkedText("Headline: Ferry Sinks Off Grayle Point ¶Dana Kim spoke in Varnholm.")
    let document = Analyzer().document(of: marked.article)
    #expect(document.entities.filter { $0.kind == .person }.map(\.name) == ["Dana Kim"])
  }
}
