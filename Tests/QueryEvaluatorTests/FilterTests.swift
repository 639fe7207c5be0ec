import Analysis
import Articles
import QueryEvaluator
import TestSupport
import Testing
import Text

/// Each description, on the kinds that take it.
@Suite struct FilterTests {
  var asking = Asking()

  // MARK: by

  @Test mutating func quotesByAName() throws {
    let texts = try asking.column("text", of: "quotes by Kim")
    #expect(
      texts == [
        "The crew waited at the doors", "The ferry lost stability in about four minutes",
        "Safety was never a procedure", "We thank the crews",
      ])
  }

  @Test(arguments: [
    ("quotes by \"Dana Kim\"", 2), ("quotes by Kim or Renner", 6), ("quotes by Osk and Renner", 1),
    ("quotes by minister", 2), ("quotes by the minister", 2), ("quotes by insider", 1),
    ("quotes by KIM", 4), ("quotes by named sources", 7), ("quotes by unnamed sources", 1),
    ("quotes by official sources", 4), ("quotes by expert sources", 2),
    ("direct quotes by eyewitness sources", 1), ("quotes by (people in articles about safety)", 6),
    ("quotes by (sources where type = anonymous)", 1), ("figures by Kim", 2),
    ("figures about deaths by official sources", 3), ("articles by Marsh", 1),
    ("words by \"Tom Brandt\"", 4), ("quotes not by Kim or Osk", 4),
  ]) mutating func by(query: String, rows: Int) throws {
    #expect(try asking.count(query) == rows)
  }

  @Test mutating func negationCountsTheUnknown() throws {
    #expect(
      try asking.ask("quotes not by Kim or Osk").footer == ["1 quote without a known speaker"])
  }

  @Test mutating func captionsWaitToBeAsked() throws {
    #expect(try asking.count("quotes by Kim in caption") == 1)
    #expect(try asking.count("quotes by Kim in caption or lead") == 5)
    #expect(try asking.count("sentences saying harbour") == 1)
    #expect(try asking.count("sentences in caption saying harbour") == 1)
  }

  @Test mutating func refusalsAreSourcesAndNoQuotes() throws {
    #expect(try asking.count("quotes by Osk from BLAST!") == 0)
    #expect(try asking.count("sources where verb = declined") == 1)
  }

  // MARK: about

  @Test mutating func figuresCountTheirTopic() throws {
    #expect(
      try asking.column("text", of: "figures about deaths") == [
        "Twelve people", "Dozens", "At least 30 people", "Seventeen passengers", "Forty people",
        "19", "Nineteen people",
      ])
    #expect(try asking.column("text", of: "figures about passengers") == ["Seventeen passengers"])
  }

  @Test mutating func aParentTopicIncludesItsChildren() throws {
    #expect(try asking.column("topic", of: "figures about casualties").contains("injuries"))
    #expect(try asking.count("figures about casualties not about deaths") == 1)
  }

  @Test(arguments: [
    ("sentences about flood", 1), ("sentences about floods", 1), ("quotes about doors", 3),
    ("quotes about door", 3), ("articles about ferry", 4), ("articles about ferry and safety", 1),
    ("articles about ferry or quay", 5), ("quotes about \"inspection of nothing\"", 0),
    ("sentences about \"flooding of the deck\"", 0), ("sentences about \"flood car deck\"", 1),
    ("articles about by-election", 1), ("paragraphs about Renner", 2),
  ]) mutating func about(query: String, rows: Int) throws {
    #expect(try asking.count(query) == rows)
  }

  /// A topic's noun has no past tense, and a verb that is also an everyday noun must look like one.
  @Test(arguments: [
    ("The remains were found.", "deaths", 1), ("Two persons remain on the quay.", "deaths", 0),
    ("Soldiers were stationed there.", "troops", 1), ("The pilot station is near.", "troops", 0),
    ("Three are missing.", "missing", 1), ("We shall miss the boat.", "missing", 0),
    ("The gunman kills again.", "deaths", 1), ("A wound that heals.", "injuries", 1),
  ]) func formsOfTopicWords(text: String, topic: String, rows: Int) throws {
    var d = DocumentBuilder(outlet: "Post", published: "2025-03-04", key: "1")
    d.paragraph(text)
    var asking = Asking([d.build()])
    #expect(try asking.count("sentences about \(topic)") == rows)
  }

  @Test mutating func anArticleIsAboutWhatItSaysThreeTimes() throws {
    // The blog's headline and lead sentence apart, “ferry” stands there three times.
    #expect(try asking.column("id", of: "articles about ferry from Quaywatch") == ["#a5"])
    #expect(try asking.count("articles about Tuesday") == 1)
    #expect(try asking.count("articles about deck") == 0)
  }

  @Test mutating func aTopicOfTheSession() throws {
    try asking.tell("topic exits = door, hatch")
    #expect(try asking.count("quotes about exits") == 3)
    try asking.tell("topic exits = exits, crew")
    #expect(try asking.count("quotes about exits") == 2)
  }

  /// The facets of sources, from text to query.
  @Test(arguments: [
    ("sources where anonymity = specific", 1), ("sources where anonymity = bare", 1),
    ("anonymous sources where reason = given", 1), ("sources where type = anonymous", 2),
    ("sources where verifies = seen", 1), ("sources where interest = yes", 1),
    ("sources where official = yes", 1), ("sources where named = no", 2),
    ("articles with no named sources", 0),
  ]) func facetsOfSources(query: String, rows: Int) throws {
    let text = """
      A person familiar with the inspection, who asked not to be named for fear of dismissal, said \
      it was late. A rescue insider claimed the radio was dead. Ana Reyes, a passenger, said the \
      lights went out. Oxfam said 4,000 people had no water. Elias Renner, the transport minister, \
      said the list was wrong.
      """
    let bytes = ByteText(Array(text.utf8))
    let article = Article(
      key: "1", file: "1.txt", format: "text", text: bytes,
      blocks: [Block(kind: .paragraph, span: bytes.span)], metadata: Metadata())
    var asking = Asking([Analyzer().document(of: article)])
    #expect(try asking.count(query) == rows)
  }

  // MARK: saying, mentioning

  @Test(arguments: [
    ("quotes saying \"listing badly\"", 1), ("quotes saying “Listing Badly”", 1),
    ("quotes saying door", 0), ("quotes saying door*", 3),
    ("sentences saying \"mistakes * been made\"", 1),
    ("sentences saying mistakes then made", 1), ("sentences saying made then mistakes", 0),
    ("sentences saying made near mistakes", 1),
    ("sentences saying mistakes near made within 2 words", 0),
    ("sentences saying mistakes near made within 3 words", 1),
    ("articles saying (capsiz* or sank) near ferry within 15 words", 2),
    ("articles saying \"listing badly\" or \"doors were open\"", 2),
    ("figures saying insider", 1),
    ("paragraphs saying died near crew within paragraph", 1),
  ]) mutating func saying(query: String, rows: Int) throws {
    #expect(try asking.count(query) == rows)
  }

  @Test(arguments: [
    ("articles mentioning Varnholm", 1), ("paragraphs mentioning \"Dana Kim\"", 2),
    ("articles mentioning Varnholm and Renner", 1),
    ("articles mentioning Osk not mentioning Kim", 1),
    ("figures mentioning \"Dana Kim\"", 1), ("articles mentioning (people in #a3)", 2),
  ]) mutating func mentioning(query: String, rows: Int) throws {
    #expect(try asking.count(query) == rows)
  }

  // MARK: in, with, from

  @Test(arguments: [
    ("figures in headline", 2), ("figures in #a2", 3), ("figures in #a2 or #a4", 5),
    ("quotes in (articles from BLAST!)", 1), ("quotes in articles from BLAST!", 1),
    ("words in quotes by Brandt", 4), ("figures in sentences mentioning \"Dana Kim\"", 1),
    ("people in articles from BLAST!", 1), ("people not in (articles from BLAST!)", 5),
    ("quotes in lead", 6), ("quotes in body", 9), ("articles in March 2025", 5),
    ("articles from BLAST! or Quaywatch", 2), ("articles from Courier", 2),
    ("outlets in (articles about safety)", 2),
  ]) mutating func inAndFrom(query: String, rows: Int) throws {
    #expect(try asking.count(query) == rows)
  }

  @Test(arguments: [
    ("articles with no named sources", ["#a5", "#a6"]),
    ("articles with at least 3 quotes", ["#a2"]),
    ("articles with exactly 1 quotes", ["#a3", "#a6"]),
    ("articles with at most 1 figures and (quotes by Kim)", ["#a1"]),
    ("articles not with (quotes by Kim)", ["#a3", "#a5", "#a6"]),
    ("articles about ferry with no named sources and at least 1 figure", ["#a5"]),
    (
      "outlets with (figures about deaths) and no (figures about deaths by official sources)",
      ["#u3", "#u5"]
    ),
  ]) mutating func with(query: String, ids: [String]) throws {
    #expect(try asking.column("id", of: query) == ids)
  }

  @Test mutating func entitiesAreCountedInsideTheScope() throws {
    #expect(
      try asking.column(
        "quotes", of: "people where name = \"Dana Kim\" in articles from Continental Wire")
        == ["1"])
    #expect(try asking.column("quotes", of: "people where name = \"Dana Kim\"") == ["2"])
    #expect(try asking.count("speakers with at least 2 quotes") == 3)
    #expect(try asking.count("speakers with at least 2 quotes in articles about ferry") == 1)
  }

  // MARK: where

  @Test(arguments: [
    ("figures about deaths where value > 20", 2), ("figures about deaths where value >= 19", 4),
    ("figures about deaths where value = 12", 1), ("figures about deaths where value != 12", 5),
    ("figures about deaths where not value > 20", 4),
    ("figures about deaths where value is missing", 1),
    ("figures about deaths where value < 13 or value > 39", 2),
    ("figures about deaths where value > 13 and value < 18", 1),
    ("figures where unit = USD", 1), ("figures where bound = at least", 2),
    ("figures where source = \"Marine Safety Board\"", 1), ("figures where type = pronoun", 1),
    ("quotes where speaker = Kim", 4), ("quotes where speaker != Kim", 3),
    ("quotes where speaker is missing", 2), ("quotes where outlet = Courier", 4),
    ("quotes where text contains \"the doors\"", 3), ("quotes where length > 5", 2),
    ("quotes where resolved = yes", 1), ("articles where date > 2025-03-05", 1),
    ("articles where date = 2025-03-05", 3), ("articles where date >= 5 March 2025", 4),
    ("articles where date is missing", 1), ("articles where year = 2025", 5),
    ("articles where author = \"Jo Marsh\"", 1), ("sources where capacity = emergency", 2),
    ("quotes where article = #a2", 3), ("dates where precision = day", 1),
    ("quotes by Kim (where length > 5 or about crew)", 3),
    ("quotes where part = lead", 6), ("words where lexicon = hedge in articles from BLAST!", 2),
  ]) mutating func whereFields(query: String, rows: Int) throws {
    #expect(try asking.count(query) == rows)
  }
}
