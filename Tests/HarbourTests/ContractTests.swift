// What tests, lessons and the manual promise about seeds/harbour, asked of the gold and of the
// program.
//
// A row of the contract that is not built must say so; when it is built, its test asks for the
// answer instead.

import QueryEvaluator
import Testing
import Text

/// The contract, computed from the marks of the two readers.
@Suite struct GoldContractTests {
  let gold: Gold

  init() throws { gold = try Gold() }

  private var byKim: [Gold.Quote] {
    gold.quotes.filter { $0.nested != true && $0.speaker.hasSuffix(" Kim") }
  }
  private var deaths: [Gold.Figure] { gold.figures.filter { $0.topic == "deaths" } }

  @Test func quotesByKim() {
    #expect(byKim.count == 10)
    #expect(byKim.filter { $0.speaker == "Dana Kim" }.count == 7)
    #expect(byKim.filter { $0.speaker == "Min-jun Kim" }.count == 3)
    #expect(Set(byKim.map(\.speaker)).count == 2)
  }

  @Test func quotesByKimWithoutCopies() {
    #expect(Set(byKim.map { [$0.speaker] + ($0.pieces ?? [$0.text]) }).count == 8)
  }

  @Test func figuresAboutDeaths() {
    #expect(deaths.count == 16)
    let unattributed = deaths.filter { $0.source == nil }
    #expect(unattributed.map(\.value) == [14, nil, 23])
    #expect(unattributed.map(\.text) == ["Fourteen", "DOZENS", "23 lives"])
    let official = deaths.filter { $0.sourceType == "official" }
    #expect(official.map(\.value) == [12, 12, 12, 17, 17, 19])
  }

  @Test func articlesWithNoNamedSources() {
    #expect(gold.articles.filter { $0.namedSources == 0 }.map(\.article) == [8])
  }

  @Test func outletsWithDeathsButNoOfficialNumber() {
    let outlet = { (row: Gold.Figure) in gold.articles[row.article - 1].outlet }
    let all = Set(deaths.map(outlet))
    let official = Set(deaths.filter { $0.sourceType == "official" }.map(outlet))
    #expect(all.subtracting(official) == ["BLAST!", "Quaywatch", "Halvard Lines"])
  }

  @Test func copiesAndCorrections() {
    #expect(
      gold.articles.filter { $0.original != nil }.map { [$0.article, $0.original] } == [[3, 1]])
    #expect(
      gold.articles.filter { $0.corrects != nil }.map { [$0.article, $0.corrects] } == [[12, 9]])
  }

  @Test func anonymousSources() {
    let anonymous = gold.sources.filter { $0.type == "anonymous" }
    #expect(anonymous.map(\.article) == [4, 7])
    #expect(anonymous.map(\.reason) == ["none", "given"])
  }

  /// 12 → 17 → 19 superseded; the others by the reason why they do not, or do, oppose them.
  @Test func conflictsOfDeaths() {
    let subsets = deaths.filter { $0.relation == "subset-of" }
    #expect(subsets.map(\.value) == [9, 15, 2])
    #expect(deaths.filter { $0.correctedBy != nil }.map(\.value) == [23])
    let compatible = deaths.filter { $0.bound == "less than" }
    #expect(compatible.map(\.value) == [20])
    let rest = deaths.filter {
      $0.relation != "subset-of" && $0.correctedBy == nil && $0.bound != "less than"
        && $0.sourceType != "official"
    }
    #expect(rest.map(\.value) == [14, nil, 30, 40, 30])
  }
}

/// The contract, asked as a session asks it.
@Suite struct ProgramContractTests {
  let harbour = Harbour.shared

  private func expectNotBuilt(_ query: String, sourceLocation: SourceLocation = #_sourceLocation) {
    do {
      let result = try harbour.answer(query)
      Issue.record(
        "‘\(query)’ is built now (\(result.rows.count) rows): ask for its answer here",
        sourceLocation: sourceLocation)
    } catch let error as Diagnostic {
      #expect(error.code == 509, "\(error.fact)", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
  }

  @Test func quotesByKim() throws {
    let speakers = try harbour.column("speaker", of: "quotes by Kim")
    #expect(speakers.count == 10)
    #expect(speakers.filter { $0 == "Dana Kim" }.count == 7)
    #expect(speakers.filter { $0 == "Min-jun Kim" }.count == 3)
    #expect(
      try harbour.answer("quotes by Kim | count distinct speaker").rows.map {
        $0.cells.map(\.words)
      }
        == [["2"]])
  }

  @Test func quotesByKimWithoutCopies() {
    expectNotBuilt("quotes by Kim | dedupe")
  }

  @Test func figuresAboutDeaths() throws {
    #expect(try harbour.answer("figures about deaths").rows.count == 16)
    let unattributed = "unattributed figures about deaths | show value, low, high"
    #expect(
      try harbour.answer(unattributed).rows.map { $0.cells.map(\.words) }
        == [["14", "14", "14"], ["–", "12", "120"], ["23", "23", "23"]])
    let official = try harbour.column(
      "value", of: "figures about deaths by official sources | show value")
    #expect(official == ["12", "12", "12", "17", "17", "19"])
  }

  @Test func articlesWithNoNamedSources() throws {
    #expect(try harbour.articles(of: "articles with no named sources") == [8])
  }

  @Test func outletsWithDeathsButNoOfficialNumber() throws {
    let outlets = try harbour.column(
      "name",
      of: "outlets with (figures about deaths) and no (figures about deaths by official sources)")
    #expect(Set(outlets) == ["BLAST!", "Quaywatch", "Halvard Lines"] && outlets.count == 3)
  }

  @Test func copiesAndCorrections() {
    expectNotBuilt("articles where original is known")
    expectNotBuilt("articles where corrects is known")
  }

  @Test func anonymousSources() throws {
    #expect(try harbour.articles(of: "sources where type = anonymous") == [4, 7])
    #expect(
      try harbour.column("reason", of: "sources where type = anonymous | show reason")
        == ["none", "given"])
  }

  /// 12 → 17 → 19 superseded; 14, at least 30, 40 and 30 differ, 23 is corrected; a company's “fewer than 20” is
  /// compatible; bodies seen and two of the dead count something else.
  @Test func conflictsOfDeaths() throws {
    let query = "figures about deaths | conflicts | where status ="
    #expect(
      try harbour.column("value", of: "\(query) superseded | show value")
        == ["12", "12", "9", "12", "17", "17"])
    #expect(
      try harbour.column("value", of: "\(query) differs | show value") == ["14", "30", "40", "30"])
    #expect(try harbour.column("value", of: "\(query) corrected | show value") == ["23"])
    #expect(
      try harbour.column("value", of: "\(query) \"different scope\" | show value") == ["15", "2"])
  }
}
