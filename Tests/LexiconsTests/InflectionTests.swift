// Forms of verbs and nouns, and the way back to the lemma.

import Lexicons
import Testing

@Suite struct InflectionTests {
  @Test(arguments: [
    ("say", "says"), ("deny", "denies"), ("pass", "passes"), ("catch", "catches"), ("go", "goes"),
    ("veto", "vetoes"), ("quiz", "quizzes"), ("fix", "fixes"), ("tweet", "tweets"),
    ("point out", "points out"), ("search for", "searches for"), ("see", "sees"),
  ])
  func thirdPerson(_ lemma: String, _ form: String) {
    #expect(text(Inflection.thirdPerson(of: bytes(lemma))) == form)
  }

  @Test(arguments: [
    ("ask", "asked"), ("die", "died"), ("argue", "argued"), ("deny", "denied"),
    ("slam", "slammed"), ("admit", "admitted"), ("open", "opened"), ("visit", "visited"),
    ("rain", "rained"), ("quip", "quipped"), ("panic", "panicked"), ("sync", "synced"),
    ("travel", "travelled"), ("refer", "referred"), ("offer", "offered"), ("tow", "towed"),
    ("fix", "fixed"), ("play", "played"), ("free", "freed"), ("benefit", "benefited"),
    ("warn of", "warned of"), ("rip into", "ripped into"), ("carry on", "carried on"),
    ("airdrop", "airdropped"), ("kidnap", "kidnapped"), ("reveal", "revealed"),
  ])
  func past(_ lemma: String, _ form: String) {
    #expect(text(Inflection.past(of: bytes(lemma))) == form)
  }

  @Test func spellingsOfBothSidesOfTheAtlantic() {
    #expect(Inflection.pastForms(of: bytes("cancel")).map(text) == ["cancelled", "canceled"])
    #expect(Inflection.gerunds(of: bytes("fuel")).map(text) == ["fuelling", "fueling"])
    #expect(Inflection.pastForms(of: bytes("focus")).map(text) == ["focused", "focussed"])
    #expect(Inflection.pastForms(of: bytes("plan")).map(text) == ["planned"])
  }

  @Test(arguments: [
    ("lie", "lying"), ("make", "making"), ("see", "seeing"), ("dye", "dyeing"),
    ("singe", "singeing"), ("be", "being"), ("run", "running"), ("begin", "beginning"),
    ("mimic", "mimicking"), ("say", "saying"), ("flee", "fleeing"), ("quit", "quitting"),
    ("canoe", "canoeing"), ("hit back", "hitting back"), ("sail", "sailing"),
  ])
  func gerund(_ lemma: String, _ form: String) {
    #expect(text(Inflection.gerund(of: bytes(lemma))) == form)
  }

  @Test(arguments: [
    ("ferry", "ferries"), ("day", "days"), ("box", "boxes"), ("wife", "wives"),
    ("crisis", "crises"), ("policeman", "policemen"), ("human", "humans"), ("woman", "women"),
    ("child", "children"), ("person", "people"), ("hero", "heroes"), ("photo", "photos"),
    ("aircraft", "aircraft"), ("monarch", "monarchs"), ("march", "marches"),
    ("rescue worker", "rescue workers"), ("ex-wife", "ex-wives"), ("chief", "chiefs"),
    ("fiancé", "fiancés"), ("virus", "viruses"), ("German", "Germans"),
  ])
  func plural(_ noun: String, _ form: String) {
    #expect(text(Inflection.plural(of: bytes(noun))) == form)
  }

  @Test(arguments: [
    ("denied", ["denied", "deny"]), ("stopped", ["stopped", "stop"]), ("hoped", ["hoped", "hope"]),
    ("traveled", ["traveled", "travel"]), ("lying", ["lying", "lie"]),
    ("wives", ["wives", "wife"]), ("policemen", ["policemen", "policeman"]),
    ("crises", ["crises", "crise", "crisis"]), ("panicked", ["panicked", "panic"]),
    ("people", ["people", "person"]), ("quizzes", ["quizzes", "quiz"]), ("of", ["of"]),
  ])
  func lemmas(_ form: String, _ lemmas: [String]) {
    #expect(Set(Inflection.lemmas(of: bytes(form)).map(text)).isSuperset(of: lemmas))
    #expect(text(Inflection.lemmas(of: bytes(form))[0]) == form)
  }

  @Test func neverInventsAWordThatDoesNotLeadBack() {
    #expect(Inflection.lemmas(of: bytes("hoped")).map(text) == ["hoped", "hope"])
    #expect(Inflection.lemmas(of: bytes("opened")).map(text) == ["opened", "open", "opene"])
    #expect(!Inflection.lemmas(of: bytes("hopped")).map(text).contains("hope"))
  }

  @Test func everyFormOfEveryRegularVerbLeadsBack() {
    for entry in LexiconReader(CommonVerbs.entries) where text(entry.fields[1]) == "-" {
      let lemma = Array(entry.fields[0])
      let forms =
        [Inflection.thirdPerson(of: lemma)] + Inflection.pastForms(of: lemma)
        + Inflection.gerunds(of: lemma)
      for form in forms {
        #expect(Inflection.lemmas(of: form).contains(lemma), "\(text(form)) of \(text(lemma))")
      }
    }
  }

  @Test func emptyAndStrangeInput() {
    #expect(Inflection.plural(of: []) == bytes("s"))
    #expect(Inflection.past(of: []) == bytes("ed"))
    #expect(Inflection.gerund(of: [0xff, 0x80]) == [0xff, 0x80] + bytes("ing"))
    #expect(Inflection.lemmas(of: []) == [[]])
    #expect(Inflection.thirdPerson(of: bytes(" ")) == bytes("s "))
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}
