// What is offered at the cursor.

import QueryParser
import Testing
import Text

@Suite struct CompletionPointTests {
  private func point(_ line: String) -> CompletionPoint {
    CompletionPoint(in: ByteText(line), at: line.utf8.count)
  }

  @Test func kindsComeFirst() {
    let point = point("qu")
    #expect(point.words.starts(with: ["articles", "quotes", "figures"]))
    #expect(point.words.contains("explain"))
    #expect(point.typed == Span(start: 0, count: 2))
  }

  @Test func filtersAreThoseOfTheKind() {
    #expect(point("people ").words == ["in", "with", "where", "not"])
    #expect(!point("figures ").words.contains("with"))
    #expect(point("quotes ").words.contains("with"))
    #expect(point("figures ").kind == .figure)
  }

  @Test func afterAdjectiveOnlyItsKinds() {
    #expect(point("official ").words.first == "sources")
    #expect(!point("official ").words.contains("quotes"))
    #expect(point("direct ").words.first == "quotes")
  }

  @Test func namesAreSlots() {
    #expect(point("quotes by ").slots.map(\.slot) == [.speaker(of: .quote)])
    #expect(point("quotes by ").words.contains("official sources"))
    #expect(!point("quotes by ").words.contains("about"))
    #expect(point("articles from ").slots.map(\.slot) == [.outlet])
    #expect(point("articles mentioning ").slots.map(\.slot) == [.entity])
    #expect(point("figures about ").slots.map(\.slot) == [.topic(of: .figure)])
  }

  @Test func nameOfSeveralWordsIsReplacedWhole() {
    let line = "quotes by Dana K"
    let open = point(line).slots.first { $0.slot == .speaker(of: .quote) }
    #expect(open?.typed == Span(start: 10, count: 6))
    #expect(point(line).words.contains("about"))
  }

  @Test func openQuotationMark() {
    let open = point("quotes by \"Dana K").slots.first
    #expect(open?.isQuoted == true)
    #expect(open?.typed == Span(start: 10, count: 7))
    #expect(point("quotes by \"Dana K").words.isEmpty)
  }

  @Test func fieldsAndValues() {
    #expect(point("figures where ").slots.map(\.slot) == [.field(of: .figure, columns: [])])
    #expect(
      point("figures where type = a").slots.map(\.slot) == [.value(of: "type", kind: .figure)])
    #expect(point("figures where source is ").words == ["missing", "known"])
    #expect(point("quotes | group by ").slots.map(\.slot) == [.groupingField(of: .quote)])
    #expect(
      point("quotes | count | sort by ").slots.map(\.slot)
        == [.field(of: .quote, columns: ["count"])])
  }

  @Test func stagesFitWhatFlows() {
    #expect(point("quotes | ").words.contains("kwic"))
    #expect(!point("quotes | count | ").words.contains("kwic"))
    #expect(point("quotes | group by speaker | ").words.first == "count")
    #expect(!point("quotes | group by speaker | ").words.contains("sort by"))
    #expect(point("quotes | export ").words.contains("csv"))
    #expect(point("quotes | export csv to ").slots.map(\.slot) == [.file])
  }

  @Test func insideSearches() {
    #expect(point("quotes by (people ").words == ["in", "with", "where", "not"])
    #expect(point("quotes in articles ").kind == .article)
    #expect(point("articles with no ").words.contains("sources"))
  }

  @Test func afterAnError() {
    #expect(point("figures bla about ").slots.map(\.slot) == [.topic(of: .figure)])
    #expect(point("bla; quotes by ").slots.map(\.slot) == [.speaker(of: .quote)])
  }

  @Test func nextStatement() {
    #expect(point("quotes by Kim; ").words.contains("figures"))
    #expect(point("").words.contains("quotes"))
  }

  /// Lists stay short: a screen, not a vocabulary.
  @Test func listsStayShort() throws {
    var counts: [Int] = []
    for query in TestFiles.grammar("query-examples.txt") {
      for (i, byte) in query.utf8.enumerated() where byte == UInt8(ascii: " ") {
        counts.append(CompletionPoint(in: ByteText(query), at: i + 1).words.count)
      }
    }
    counts.sort()
    #expect(counts[counts.count / 2] <= 16)
    #expect(counts[counts.count - 1] <= 45)
  }
}
