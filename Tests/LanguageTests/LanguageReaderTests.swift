// What the trained stages find in plain sentences that any sound model reads right.

import Testing
import Text

@testable import Language

@Suite("Reading with the models")
struct LanguageReaderTests {
  /// A sentence, and some of its words as `word/universal/Penn/lemma`.
  static let tagged: [(String, String)] = [
    (
      "The minister said the boats were old.",
      "The/DET/DT/the minister/NOUN/NN/minister said/VERB/VBD/say boats/NOUN/NNS/boat "
        + "were/AUX/VBD/be old/ADJ/JJ/old ./PUNCT/./."
    ),
    (
      "She has not paid the two workers in London.",
      "She/PRON/PRP/she has/AUX/VBZ/have not/PART/RB/not paid/VERB/VBN/pay two/NUM/CD/two "
        + "workers/NOUN/NNS/worker in/ADP/IN/in London/PROPN/NNP/London"
    ),
    (
      "The minister said on Tuesday that two boats had sunk near Bristol, he said.",
      "minister/NOUN/NN/minister had/AUX/VBD/have sunk/VERB/VBN/sink ,/PUNCT/,/, "
        + "Bristol/PROPN/NNP/Bristol"
    ),
    (
      "Three men and a woman died when the bridge fell.",
      "men/NOUN/NNS/man and/CCONJ/CC/and woman/NOUN/NN/woman died/VERB/VBD/die "
        + "bridge/NOUN/NN/bridge fell/VERB/VBD/fall"
    ),
    (
      "\"We will rebuild it,\" he told reporters.",
      "We/PRON/PRP/we will/AUX/MD/will rebuild/VERB/VB/rebuild he/PRON/PRP/he "
        + "told/VERB/VBD/tell reporters/NOUN/NNS/reporter"
    ),
  ]

  @Test("tags and lemmas", arguments: tagged)
  func tagsAndLemmas(_ text: String, _ expected: String) {
    let columns = ArticleReading(text).columns
    let found = (0..<columns.count).map { token in
      let tags = "\(columns.universalTag(token) ?? "-")/\(columns.pennTag(token) ?? "-")"
      return "\(columns.string(token))/\(tags)/\(columns.lemma(token) ?? "-")"
    }
    for word in expected.split(separator: " ") {
      #expect(found.contains(String(word)), "\(found.joined(separator: " "))")
    }
  }

  @Test(
    "names",
    arguments: [
      ("Angela Merkel met reporters in Paris.", "Angela Merkel=PER Paris=LOC"),
      ("Officials of the World Bank visited Kenya.", "World Bank=ORG Kenya=LOC"),
      ("Microsoft hired John Smith last year.", "Microsoft=ORG John Smith=PER"),
      ("The doctors went home after the storm on Tuesday.", ""),
      ("Maria Lopez, a nurse, flew to Bristol.", "Maria Lopez=PER Bristol=LOC"),
    ])
  func names(_ text: String, _ expected: String) {
    #expect(ArticleReading(text).names.joined(separator: " ") == expected)
  }

  /// A sentence, its root, and some words as `word label head`.
  static let parsed: [(String, String, [String])] = [
    (
      "The minister sold the old boats.", "sold",
      ["minister nsubj sold", "The det minister", "boats obj sold", "old amod boats"]
    ),
    ("Police arrested two men.", "arrested", ["Police nsubj arrested", "two nummod men"]),
    (
      "The owner of the ferry said the boat was safe.", "said",
      ["owner nsubj said", "ferry nmod owner", "boat nsubj safe", "safe ccomp said"]
    ),
    (
      "The minister said on Tuesday that two boats had sunk near Bristol.", "said",
      ["minister nsubj said", "sunk ccomp said"]
    ),
    ("The boat was sold by a bank.", "sold", ["boat nsubj:pass sold", "bank obl:agent sold"]),
  ]

  @Test("trees", arguments: parsed)
  func trees(_ text: String, _ root: String, _ arcs: [String]) throws {
    let reading = ArticleReading(text)
    let words = reading.words
    try #require(ModelSet.embedded.parser != nil, "no parser fits this build: scripts/train")
    let tree = try #require(reading.trees.first.flatMap { $0 })
    #expect(tree.fault(wordCount: words.count) == nil)
    let found = words.indices.map { word in
      let head = Int(tree.heads[word])
      return "\(words[word]) \(tree.label(word)) \(head == -1 ? "-" : words[head])"
    }
    for arc in arcs + ["\(root) root -"] { #expect(found.contains(arc), "\(found)") }
  }

  @Test("a sentence above the parser's length has tags and names and no tree")
  func longSentence() {
    let reading = ArticleReading("We met " + String(repeating: "Ann Lee and ", count: 90) + "them.")
    #expect(reading.columns.sentences.count == 1)
    #expect(reading.columns.count > DependencyParser.longest)
    #expect(reading.tags.count == reading.columns.count)
    #expect(reading.labels.count == reading.columns.count)
    #expect(reading.trees.count == 1 && reading.trees[0] == nil)
  }

  @Test("an article reads the same whatever was read before it")
  func independent() {
    let text = Array("The harbour master, Ann Lee, left Oslo. Lee said the port is shut.".utf8)
    let other = Array("Oslo said Lee of Port Lee had harboured Ann. OSLO LEE SHUT.".utf8)
    let alone = ArticleReading(text)
    let reader = LanguageReader()
    // More articles than a stamp of document flags has values.
    for round in 0..<260 { _ = ArticleReading(other, with: reader, maxTrees: round == 0 ? 1 : 0) }
    let after = ArticleReading(text, with: reader)
    #expect(after.tags == alone.tags)
    #expect(after.labels == alone.labels)
    #expect(after.trees.map { $0?.heads } == alone.trees.map { $0?.heads })
  }

  @Test("curly marks read as straight ones")
  func curlyMarks() {
    let curly = ArticleReading("“We can’t stay,” Ann Lee’s lawyer said.")
    let straight = ArticleReading("\"We can't stay,\" Ann Lee's lawyer said.")
    #expect(curly.tags == straight.tags)
    #expect(curly.labels == straight.labels)
  }

  @Test(
    "another language has tokens and sentences but no tags",
    arguments: [
      """
      Rakennuksen omistaja kertoi keskiviikkona, ettei korjauksia ole vielä aloitettu. Kaupungin \
      edustajat tapasivat asukkaita torstaina ja lupasivat selvittää vaurioiden syyt viipymättä \
      ennen joulukuun kokousta, jossa päätetään myös määrärahoista.
      """,
      """
      Le ministre a déclaré mardi que deux bateaux avaient coulé près du port. Les secours ont \
      retrouvé quinze personnes saines et sauves dans la soirée.
      """,
      """
      Der Minister sagte am Dienstag, dass zwei Boote in der Nähe des Hafens gesunken seien. Die \
      Polizei sucht nach weiteren Personen und bittet die Bevölkerung um Hinweise.
      """,
      """
      El presidente del gobierno anunció el martes que el país aumentará la inversión en educación \
      durante los próximos tres años. La oposición criticó la medida y pidió más información.
      """,
    ])
  func otherLanguage(_ text: String) {
    let text = ByteText(text)
    let columns = TextColumns(text: text, blocks: [(text.span, true)])
    #expect(columns.sentences.count == 2)
    #expect(columns.tags.isEmpty && columns.nameLabels.isEmpty)
    #expect(columns.universalTag(0) == nil && columns.lemma(0) == nil)
  }

  @Test(
    "English of many names, of capitals, of no function words is English",
    arguments: [
      String(repeating: "Mara Ellison, 61, Grayle. Tom Brandt, 51, Skerrin.\n", count: 9),
      String(repeating: "Ferry Sinks Off Grayle Point. Minister Promises Answers.\n", count: 9),
      String(repeating: "FERRY SINKS OFF GRAYLE POINT, THE COASTGUARD SAYS.\n", count: 9),
      String(repeating: "Cargo: grain, timber, machine parts. ", count: 3),
    ])
  func oddEnglish(_ text: String) {
    let text = ByteText(text)
    let columns = TextColumns(text: text, blocks: [(text.span, true)])
    #expect(columns.tags.count == columns.count && columns.count > 0)
  }

  @Test("no text, no columns")
  func empty() {
    for text in ["", " \n ", "."] {
      let reading = ArticleReading(text)
      #expect(reading.tags.count == reading.columns.count)
      #expect(reading.labels.count == reading.columns.count)
    }
  }
}
