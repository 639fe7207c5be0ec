import Analysis
import ArticleIndex
import QueryEvaluator
import QueryParser
import TestSupport
import Testing
import Text

/// Who is meant by a name, and what is said about it.
@Suite struct NameTests {
  var asking = Asking()

  @Test mutating func severalMatchesAreAllUsedAndSaid() throws {
    #expect(
      try asking.ask("quotes by Kim").notes == [
        "Kim = Dana Kim (#p1, 2 quotes), Min-jun Kim (#p2, 2 quotes). "
          + "Narrow: by \"Dana Kim\" or by #p1. "
          + "Kim Yong Bok is also called Kim: mentioned in 1 article, not quoted"
      ])
  }

  @Test mutating func aFullNameNeedsNoNote() throws {
    #expect(try asking.ask("quotes by \"Dana Kim\"").notes.isEmpty)
    #expect(try asking.ask("quotes by Renner").notes.isEmpty)
  }

  @Test mutating func theNoteCountsWhatTheQueryAsksFor() throws {
    let note = try #require(try asking.ask("figures by Kim").notes.first)
    #expect(note.hasPrefix("Kim = Dana Kim (#p1, 1 figure), Min-jun Kim (#p2, 1 figure)"))
    #expect(note.hasSuffix("mentioned in 1 article, gives no figures"))
    let mentions = try #require(try asking.ask("articles mentioning Kim").notes.first)
    #expect(mentions.contains("Kim Yong Bok (#p3, 1 mention)"))
    #expect(mentions.hasSuffix("Narrow: mentioning \"Dana Kim\" or mentioning #p1"))
  }

  @Test mutating func aScriptMayDemandOneName() throws {
    try asking.tell("param names = strict")
    let error = try asking.error("quotes by Kim")
    #expect(error.code == 209)
    #expect(error.fixes == ["quotes by Dana Kim", "quotes by Min-jun Kim"])
    #expect(try asking.count("quotes by Renner") == 2)
  }

  @Test mutating func aKnownNameWithoutQuotesSaysWhy() throws {
    let result = try asking.ask("quotes by \"Kim Yong Bok\"")
    #expect(result.rows.isEmpty)
    #expect(
      result.emptiness?.parts.first?.parts.first?.label
        == "Kim Yong Bok is mentioned in 1 article but not quoted")
  }

  @Test(arguments: [
    ("quotes by Kin", 201, "quotes by Kim"), ("quotes by Rener", 201, "quotes by Renner"),
    ("quotes from Kim", 202, "quotes by Kim"),
    ("quotes from Blasst!", 202, "quotes from BLAST!"),
    ("articles mentioning ferry", 207, "articles about ferry"),
    ("articles mentioning Varnhlm", 207, "articles mentioning Varnholm"),
    ("articles by Kim", 201, "articles with (quotes by Kim)"),
    ("quotes by people in articles about ferry", 203, "quotes by (people in articles about ferry)"),
  ]) mutating func unknownNames(query: String, code: Int, fix: String) throws {
    let error = try asking.error(query)
    #expect(error.code == code)
    #expect(error.fixes.first == fix)
  }

  @Test mutating func nearestNamesCarryTheirCounts() throws {
    let error = try asking.error("quotes by Kin")
    guard case .unknownName("Kin", role: "quoted", let nearest) = error.fact else {
      return #expect(Bool(false), "\(error.fact)")
    }
    #expect(nearest == [.init("Kim", note: "4 quotes")])
    #expect(
      error.message == "nobody called ‘Kin’ is quoted; nearest: Kim (4 quotes). Nothing was guessed"
    )
  }

  @Test mutating func bothCrossingsOfMentioning() throws {
    #expect(
      try asking.error("articles mentioning ferry").fixes == [
        "articles about ferry", "articles saying ferry",
      ])
  }

  @Test func bareSurnamesNeverJoinArticles() throws {
    let asking = Asking([article("1", "Kim"), article("2", "Kim")])
    #expect(asking.evaluator.corpus.entities.count == 2)
    let merged = Asking([article("1", "Ana Kim"), article("2", "Ana J. Kim")])
    #expect(merged.evaluator.corpus.entities.count == 1)
  }

  @Test func oneNameWithTwoOfficesIsSaid() throws {
    var asking = Asking([
      article("1", "Ana Kim", .emergency, role: "captain"),
      article("2", "Ana Kim", .academic, role: "professor"),
    ])
    #expect(
      try asking.ask("quotes by \"Ana Kim\"").notes
        == ["Ana Kim may be two people of one name: captain, professor"])
  }

  @Test func whoeverSawSomethingIsStillOnePerson() throws {
    var asking = Asking([
      article("1", "Ana Kim", .witness, role: "fisherman"),
      article("2", "Ana Kim", [.company, .witness], role: "hero fisherman"),
      article("3", "Ana Kim", .company, role: "Mr"),
    ])
    #expect(try asking.ask("quotes by \"Ana Kim\"").notes.isEmpty)
    #expect(
      try asking.column("role", of: "people") == ["fisherman + hero fisherman"])
  }

  private func article(
    _ key: String, _ name: String, _ capacities: Capacities = [], role: String? = nil
  ) -> Document {
    var d = DocumentBuilder(outlet: "Post", published: "2025-03-04", key: key)
    d.paragraph("“It is so,” \(name) said.")
    d.entity(name, roles: role.map { [$0] } ?? [], capacities: capacities, source: .named)
    d.quote("It is so", by: name)
    return d.build()
  }
}
