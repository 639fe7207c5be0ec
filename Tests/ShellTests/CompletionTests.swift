import ArticleIndex
import LineEditing
import QueryParser
import TestSupport
import Testing
import Text

@testable import Shell

/// What TAB offers.
@Suite struct CompletionTests {
  /// A session on two articles, as `-` reads them.
  private func session() throws -> Session {
    let quiet = TextSink(isTerminal: false) { _ in .written }
    var surroundings = Surroundings(
      input: PipeReader(text: ""), output: quiet, error: quiet,
      today: CivilDate(year: 2025, month: 3, day: 7)!)
    var rest: [UInt8]? = Array(
      """
      {"title": "One", "text": "A first article.", "outlet": "Aldmark Beacon"}
      {"title": "Two", "text": "A second article.", "outlet": "Herald on Sunday"}
      {"title": "Three", "text": "A third article.", "outlet": "한국일보"}

      """.utf8)
    surroundings.readInputBytes = {
      defer { rest = nil }
      return rest ?? []
    }
    let session = Session(options: try Options.parse(["-q"]), surroundings: surroundings)
    #expect(session.load(["-"]) == .success)
    return session
  }

  private func offered(_ line: String) throws -> [String] {
    let session = try session()
    return Completion(session: session).list(for: line, at: line.utf8.count).candidates.map(\.text)
  }

  @Test func commandsByTheirBeginning() throws {
    #expect(try offered(".mo") == [".mode"])
    #expect(try offered(".set co") == ["color"])
    #expect(try offered(".set color al") == ["always"])
    #expect(try offered(".mode ts") == ["tsv"])
    #expect(try offered(".help quo").contains("quotes"))
    #expect(try offered(".nothing x").isEmpty)
  }

  @Test func wordsThatTheGrammarHasHere() throws {
    #expect(try offered("quotes ab") == ["about"])
    #expect(
      try offered("quotes by Kim | gro") == ["group by"]
        || offered("quotes by Kim | gro") == ["group"])
    #expect(try !offered("figures ").contains("direct"))
    #expect(try offered("qu").contains("quotes"))
  }

  @Test func namesFromTheArticlesQuotedWhereNeeded() throws {
    #expect(try offered("articles from Ald") == ["Aldmark Beacon"])
    #expect(try offered("articles from bea") == ["Aldmark Beacon"])
    #expect(try offered("articles where outlet = bea") == ["Aldmark Beacon"])
    #expect(try offered("articles from Her") == ["\"Herald on Sunday\""])
    #expect(try offered("articles from \"Her") == ["\"Herald on Sunday\""])
    #expect(try offered("articles from 한") == ["한국일보"])
  }

  @Test func fieldsAndTheirValues() throws {
    #expect(try offered("quotes where ver") == ["verb"])
    #expect(try offered("quotes where form = dir") == ["direct"])
    #expect(try offered("articles | group by outl") == ["outlet"])
  }

  @Test func notesTellWhatANameHas() throws {
    let session = try session()
    let list = Completion(session: session).list(for: "articles from Ald", at: 17)
    #expect(list.candidates.first?.note == "1 article")
    #expect(list.replace == 14..<17)
  }

  @Test func hintsComeFromTheHistory() throws {
    let session = try session()
    session.history.append("quotes by Kim | count")
    #expect(Completion(session: session).hint(for: "quotes by K") == "im | count")
    #expect(Completion(session: session).hint(for: "figures") == nil)
    #expect(Completion(session: session).hint(for: "") == nil)
  }

  @Test func aCommandBelowAnOpenStatementIsCutOff() {
    #expect(Session.commandInside("quotes by\n.help").line == ".help")
    #expect(Session.commandInside("quotes by\n.help").draft == "quotes by")
    #expect(Session.commandInside("quotes\n| count").line == "quotes\n| count")
  }
}
