import Analysis
import ArticleIndex
import QueryEvaluator
import QueryParser
import TestSupport
import Testing
import Text

/// Dates of queries against dates of publication. Today is Friday, 7 March 2025.
@Suite struct DateTests {
  var asking = Asking()

  @Test(arguments: [
    ("articles since 2025-03-05", 4), ("articles since 2025-03-05 18:00", 3),
    ("articles before 2025-03-05", 1), ("articles before 2025-03-05 06:00", 1),
    ("articles before 2025-03-05 06:01", 2), ("articles on 2025-03-05", 3),
    ("articles on 5 March 2025", 3), ("articles on 5 March", 3), ("articles in March", 5),
    ("articles in 2025", 5), ("articles in 2025-03", 5), ("articles in 2024", 0),
    ("articles between 2025-03-04 and 2025-03-05", 4),
    ("articles between 5 March and 6 March 2025", 4), ("articles on yesterday", 1),
    ("articles since 2 days ago", 4), ("articles on 3 days ago", 1), ("articles in this month", 5),
    ("articles in last month", 0), ("articles since this week", 5),
    ("articles before this week", 0),
    ("articles since last week", 5), ("articles on today", 0),
  ]) mutating func dates(query: String, rows: Int) throws {
    #expect(try asking.count(query) == rows)
  }

  @Test mutating func todayCanBePinned() throws {
    try asking.tell("param today = 2025-03-06")
    #expect(try asking.count("articles on today") == 1)
    try asking.tell("param day = 2025-03-05")
    #expect(try asking.count("articles on $day") == 3)
  }

  @Test mutating func articlesWithoutADateAreCounted() throws {
    #expect(try asking.ask("articles since 2025").footer == ["1 article without a date"])
    #expect(try asking.ask("articles").footer.isEmpty)
  }

  @Test mutating func aDateOutsideTheCorpusSaysSo() throws {
    let result = try asking.ask("quotes by Kim since 2026")
    #expect(
      result.emptiness?.parts.last?.parts.first?.label
        == "the corpus goes from 4 March 2025 to 6 March 2025")
    #expect(result.suggestion == "quotes by Kim")
  }

  @Test(arguments: [
    ("articles on 2025-13-01", 401, 17..<19), ("articles on 2025-02-30", 401, 20..<22),
    ("articles since 2025-03-05 25:00", 401, 26..<31),
    ("articles between 2025-03-05 and 2025-03-04", 404, 9..<42),
  ]) mutating func impossibleDates(query: String, code: Int, place: Range<Int>) throws {
    let error = try asking.error(query)
    #expect(error.code == code)
    #expect(error.span.range == place)
  }

  @Test func aDayOfSeveralYearsIsAsked() throws {
    var old = DocumentBuilder(outlet: "Old Post", published: "2024-03-05", key: "old")
    old.paragraph("Nothing.")
    var asking = Asking(FerrySample.documents() + [old.build()])
    let error = try asking.error("articles on 5 March")
    #expect(error.fact == .dateWithoutYear("5 March", years: [2024, 2025]))
    #expect(error.fixes == ["articles on 5 March 2025"])
    // Only one year has a sixth of March.
    #expect(try asking.count("articles on 6 March") == 1)
  }

  @Test mutating func slashesHaveTwoReadings() throws {
    try asking.tell("param day = \"02/03/2025\"")
    #expect(try asking.error("articles on $day").code == 403)
  }

  @Test mutating func aDayWithoutATimeBeginsAtMidnight() throws {
    var day = DocumentBuilder(outlet: "Day", published: "2025-03-05", key: "day")
    day.paragraph("Nothing.")
    var asking = Asking([day.build()])
    #expect(try asking.count("articles since 2025-03-05") == 1)
    #expect(try asking.count("articles before 2025-03-05 06:00") == 1)
    #expect(try asking.count("articles since 2025-03-05 06:00") == 0)
  }
}
