import QueryEvaluator
import Testing

/// Each description alone, on every kind that takes it.
@Suite struct FilterTests {
  var asking = Asking()

  @Test mutating func quotesByAName() throws {
    let texts = try asking.column("text", of: "quotes by Kim")
    #expect(
      texts == [
        "The crew waited at the doors", "The ferry lost stability in about four minutes",
        "Safety was never a procedure", "We thank the crews",
      ])
  }

  @Test mutating func captionsWaitToBeAsked() throws {
    #expect(try asking.count("quotes by Kim in caption") == 1)
  }

  @Test mutating func figuresCountTheirTopic() throws {
    #expect(
      try asking.column("text", of: "figures about deaths") == [
        "Twelve people", "Dozens", "At least 30 people", "Seventeen passengers", "Forty people",
        "19", "Nineteen people",
      ])
    #expect(try asking.column("topic", of: "figures about casualties").contains("injuries"))
    #expect(try asking.column("text", of: "figures about passengers") == ["Seventeen passengers"])
  }

  @Test mutating func articlesWithoutNamedSources() throws {
    #expect(try asking.column("id", of: "articles with no named sources") == ["#a5", "#a6"])
  }

  @Test mutating func countAndGroup() throws {
    #expect(try asking.column("count", of: "count quotes by Kim") == ["4"])
    let result = try asking.ask("quotes | group by speaker | count")
    #expect(
      result.rows.map { $0.cells.map(\.words).joined(separator: " ") } == [
        "Dana Kim 2", "Tom Brandt 1", "Min-jun Kim 2", "Elias Renner 2", "Piet Osk 1",
        "(none) 2",
      ])
  }
}
