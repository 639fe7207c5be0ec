import QueryEvaluator
import QueryParser
import Testing

/// The pipeline, stage by stage.
@Suite struct StageTests {
  var asking = Asking()

  /// Rows with their cells joined by blanks.
  private mutating func rows(_ query: String) throws -> [String] {
    try asking.ask(query).rows.map { $0.cells.map(\.words).joined(separator: " ") }
  }

  @Test mutating func countAndGroup() throws {
    #expect(try rows("count quotes by Kim") == ["4"])
    #expect(try rows("quotes by Kim | count distinct speaker") == ["2"])
    #expect(
      try rows("quotes | group by speaker | count") == [
        "Dana Kim 2", "Tom Brandt 1", "Min-jun Kim 2", "Elias Renner 2", "Piet Osk 1",
        "(none) 2",
      ])
    #expect(
      try asking.ask("quotes | group by speaker | count").footer == ["1 quote in several groups"])
    #expect(
      try rows("quotes by Renner | group by outlet, verb | count") == [
        "Varnholm Courier insisted 1", "Aldmark Public Radio said 1",
      ])
  }

  @Test mutating func peopleAreGroupedAsPeople() throws {
    // “the ministry” and “Ministry of Transport” are one source.
    #expect(
      try rows("figures about deaths | group by source | count").contains("Ministry of Transport 1")
    )
  }

  @Test mutating func groupsWithoutAnAggregateAreCounted() throws {
    let result = try asking.ask("quotes | group by form")
    #expect(result.shape == .groups)
    #expect(result.columns.map(\.name) == ["form", "count"])
    #expect(try rows("quotes | group by form | top 1") == ["direct 8"])
  }

  @Test mutating func aggregatesSkipMissingValues() throws {
    let result = try asking.ask(
      "figures about deaths | min value, max value, average value, median value, count")
    #expect(result.rows[0].cells.map(\.words) == ["12", "40", "22.83", "19", "7"])
    #expect(result.footer == ["1 row without ‘value’ left out"])
    #expect(
      try rows("articles | group by outlet | sum length | top 2") == [
        "Continental Wire 40", "BLAST! 34",
      ])
    #expect(try rows("articles | min date, max date") == ["2025-03-04 19:10 2025-03-06 12:30"])
    #expect(try rows("figures about missing | sum value") == ["–"])
  }

  @Test mutating func aFigureWithoutTheFieldIsNoUnitOfItsOwn() throws {
    // “Dozens” has no value: it does not keep the others from being compared.
    #expect(
      try rows("figures about casualties | group by topic | min value, max value")
        == ["deaths 12 40", "injuries 23 23"])
    #expect(try asking.error("figures | max value").code == 308)
  }

  @Test mutating func whatRowsAreSortedByIsKnown() throws {
    #expect(try asking.ask("speakers | sort by words desc | top 1").sortField == "words")
    #expect(try asking.ask("speakers").sortField == nil)
  }

  @Test mutating func sortIsStableAndMissingComesLast() throws {
    #expect(
      try asking.column("value", of: "figures about deaths | sort by value desc")
        == ["40", "30", "19", "19", "17", "12", "–"])
    #expect(
      try asking.column("value", of: "figures about deaths | sort by value")
        == ["12", "17", "19", "19", "30", "40", "–"])
    #expect(
      try asking.column("part", of: "figures where value = 19 | sort by value") == [
        "headline", "lead",
      ])
    #expect(
      try rows("quotes | group by speaker | count | sort by count desc | top 2") == [
        "Dana Kim 2", "Min-jun Kim 2",
      ])
  }

  @Test mutating func topAndRows() throws {
    #expect(
      try asking.column("text", of: "quotes by Kim | top 1") == ["The crew waited at the doors"])
    #expect(
      try asking.column("text", of: "quotes by Kim | rows 2, 4-9")
        == ["The ferry lost stability in about four minutes", "We thank the crews"])
  }

  @Test mutating func showChoosesColumns() throws {
    let result = try asking.ask("figures about deaths | show value, source")
    #expect(result.columns.map(\.name) == ["value", "source"])
    #expect(result.columns.map(\.isNumeric) == [true, false])
    #expect(result.isColumnChoiceExplicit)
    #expect(try asking.ask("quotes | show id, text").rows[0].cells[0] == .handle("#q1"))
    #expect(
      try asking.ask("quotes | group by speaker | count | show count").columns.map(\.name) == [
        "count"
      ])
  }

  @Test mutating func machineModesGetTheAgreedFields() throws {
    let quotes = Set(try asking.ask("quotes").columns.map(\.name))
    #expect(
      quotes.isSuperset(of: [
        "id", "article", "speaker", "as", "form", "verb", "text", "start", "end",
      ]))
    let figures = Set(try asking.ask("figures").columns.map(\.name))
    #expect(
      figures.isSuperset(of: [
        "id", "article", "text", "value", "low", "high", "bound", "unit", "counted", "topic",
        "source", "start", "end",
      ]))
  }

  @Test(arguments: Kind.allCases.filter { $0 != .claim })
  mutating func spansAreTheTextOfTheRow(kind: Kind) throws {
    let result = try asking.ask(kind.plural)
    #expect(!result.rows.isEmpty)
    #expect(result.columns.map(\.name).first == "id")
    let corpus = asking.evaluator.corpus
    for row in result.rows {
      #expect(row.handle != nil)
      guard let place = row.place, kind != .article else { continue }
      let text = corpus.documents[place.article].article.text.string(place.span)
      #expect(row.cells[result.columns.firstIndex { $0.name == "text" }!].words == text)
      #expect(
        row.cells[result.columns.firstIndex { $0.name == "start" }!]
          == .integer(Int(place.span.start)))
      #expect(
        row.cells[result.columns.firstIndex { $0.name == "end" }!] == .integer(place.span.end))
    }
  }

  @Test mutating func whereAfterATable() throws {
    #expect(try rows("quotes | group by speaker | count | where count > 1").count == 4)
    #expect(
      try rows("quotes | group by speaker | count | where speaker = \"Tom Brandt\"") == [
        "Tom Brandt 1"
      ])
    let empty = try asking.ask("quotes | group by speaker | count | where count > 9")
    #expect(empty.footer.contains("‘where’ left none of 6 rows"))
    #expect(try asking.count("quotes by Kim | where length > 5") == 2)
  }

  @Test mutating func concordances() throws {
    let result = try asking.ask("articles about ferry | kwic ferry within 2 words")
    #expect(result.rows.count == 8)
    #expect(
      result.rows[1].concordance
        == .init(left: "when a ", node: "ferry", right: " capsized, Captain"))
    #expect(result.rows[1].handle == "#a1")
    // Without a phrase: the words of the query; without those: the rows themselves.
    #expect(try asking.count("sentences about flood | kwic") == 1)
    let quotes = try asking.ask("quotes by Brandt | kwic")
    #expect(quotes.rows[0].concordance?.node == "She was listing badly")
    #expect(try asking.count("articles about ferry | kwic doo* within sentence") == 2)
  }

  @Test mutating func passages() throws {
    let context = try asking.ask("quotes by Brandt | context 1")
    let passage = try #require(context.rows[0].passage)
    #expect(
      passage.title == "Continental Wire, Tue 4 March 2025 19:10 — Ferry capsizes off Grayle Point")
    #expect(
      passage.blocks.map(\.text) == [
        "“The crew waited at the doors,” she said.",
        "“She was listing badly,” fisherman Tom Brandt said. The flooding of the car deck was quick.",
      ])
    let mark = try #require(passage.blocks[1].marks.first)
    let bytes = Array(passage.blocks[1].text.utf8)[mark.range]
    #expect(String(decoding: bytes, as: UTF8.self) == "She was listing badly")
    #expect(try asking.ask("quotes by Brandt | open").rows[0].passage?.blocks.count == 4)
    let last = try asking.ask("quotes by Brandt | context 9")
    #expect(last.rows[0].passage?.blocks.map(\.kind) == ["headline", "paragraph", "paragraph"])
  }

  @Test mutating func exportIsHandedOn() throws {
    let result = try asking.ask("quotes by Kim | export csv to \"kim.csv\"")
    guard case .export(.csv, file: "kim.csv", let span)? = result.actions.first else {
      return #expect(Bool(false), "\(result.actions)")
    }
    #expect(span.range == 30..<39)
  }

  @Test(arguments: [
    "figures about deaths | expect count >= 3", "figures about deaths | expect count = 7",
    "figures about deaths where value is known | expect every value > 0",
    "figures about deaths | expect some value > 39", "figures about deaths | expect no value > 40",
    "quotes by Kim in headline | expect empty",
    "quotes | group by speaker | count | expect every count > 0",
  ]) mutating func expectationsThatHold(query: String) throws {
    #expect(try asking.ask(query).actions.isEmpty)
  }

  @Test mutating func expectationsThatFail() throws {
    #expect(
      try asking.ask("figures about deaths | expect count >= 100").actions
        == [.expectationFailed(expected: "expect count >= 100", found: "count is 7")])
    #expect(
      try asking.ask("figures about deaths | expect every value > 12").actions
        == [
          .expectationFailed(
            expected: "expect every value > 12", found: "2 of 7 rows do not fit: #f1, #f2")
        ])
    #expect(
      try asking.ask("quotes by Kim in headline | expect every length > 1").actions
        == [.warning("expect every length > 1: there are no rows")])
  }
}
