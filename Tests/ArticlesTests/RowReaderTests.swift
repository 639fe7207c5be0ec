// JSON lines, JSON and the table of names.

import Testing
import Text

@testable import Articles

@Suite struct RowReaderTests {
  @Test func aRowBecomesAnArticle() throws {
    let article = try #require(
      load(
        """
        {"id": "x7", "Title": "Ferry stops", "source": {"id": null, "name": "Harbour Gazette"}, \
        "authors": ["Dana Kim", {"name": "Marek Hals"}], "published_at": "2025-03-04T19:10:00Z", \
        "standfirst": "Nobody said why.", "url": "https://a.example/x", "language": "en-GB", \
        "article_text": "It stopped early.\\n\\nNobody said why."}
        """
      ).article)
    #expect(article.key == "x7")
    #expect(article.format == "jsonl")
    #expect(article.metadata.authors.value == ["Dana Kim", "Marek Hals"])
    #expect(article.metadata.outlet.value == "Harbour Gazette")
    #expect(article.metadata.outlet.origin == "field source.name")
    #expect(
      article.metadata.published.value
        == Timestamp(
          date: CivilDate(year: 2025, month: 3, day: 4)!, minuteOfDay: 1150, zoneOffset: 0))
    #expect(article.metadata.language.value == "en")
    #expect(
      article.lines == [
        "headline: Ferry stops", "paragraph: It stopped early.", "paragraph: Nobody said why.",
      ])
  }

  @Test func verbatimKeepsEveryByteAndOffset() throws {
    let text = "  First – line.\n\n\nSecond “line”.  \r\nThird.\n"
    let json =
      "{\"title\": \"T\", \"text\": \"  First – line.\\n\\n\\nSecond “line”.  \\r\\nThird.\\n\"}"
    let article = try #require(load(json, isVerbatim: true).article)
    #expect(article.text.string == text)
    #expect(
      article.lines == [
        "paragraph: First – line.", "paragraph: Second “line”.", "paragraph: Third.",
      ])
    #expect(article.metadata.headline.value == "T")
    #expect(faults(in: article, isVerbatim: true).isEmpty)
  }

  @Test func verbatimTextsWrappedByHandKeepTheirParagraphs() throws {
    let lines = [
      "A FERRY SANK ON TUESDAY IN THE HARBOUR OF VARN AND TWELVE",
      "PEOPLE DIED BEFORE THE FIRST BOAT COULD LEAVE ITS BERTH AT",
      "THE PILOT STATION, A SPOKESMAN OF THE COASTGUARD REPORTED.", "",
      "DIVERS WILL EXAMINE THE DOORS OF THE SHIP WHEN THE WEATHER",
      "ALLOWS IT.",
    ]
    let json = "{\"text\": \"\(lines.joined(separator: "\\n"))\"}"
    let article = try #require(load(json, isVerbatim: true).article)
    #expect(article.blocks.count == 2)
    #expect(article.text.string == lines.joined(separator: "\n"))
  }

  @Test func aBrokenLineIsToldAndTheNextIsRead() {
    let loaded = load(
      """
      {"text": "One is here."}
      {"text": "Two is br
      {"text": "Three is here."} x

      [1, 2]
      {"text": ""}
      {"text": "Six is here."}
      """)
    #expect(loaded.articles.map(\.text.string) == ["One is here.", "Six is here."])
    #expect(
      loaded.messages == [
        "-:2: no JSON object: a string is not closed",
        "-:3: no JSON object: more after its end at byte 28",
        "-:5: no JSON object: another value", "-:6: no field with text among text",
      ])
  }

  @Test func linesAreReadWhateverTheChunks() {
    let rows = (0..<50).map { "{\"text\": \"Row \($0) – \(String(repeating: "x", count: $0))\"}" }
    let bytes = Array(rows.joined(separator: "\r\n").utf8)
    for chunk in [1, 7, 64, 100_000] {
      #expect(load(bytes, chunk: chunk).articles.count == 50, "chunks of \(chunk)")
    }
  }

  @Test func htmlInATextFieldIsRead() throws {
    let article = try #require(
      load(
        "{\"title\": \"A &amp; B\", \"content\": \"<p>One <b>x</b>y.</p><p>Two &mdash; three.</p>\"}"
      ).article)
    #expect(article.lines == ["headline: A & B", "paragraph: One xy.", "paragraph: Two — three."])
  }

  @Test func aSummaryAloneIsFlagged() throws {
    let article = try #require(
      load("{\"title\": \"T\", \"description\": \"It stopped early.\"}").article)
    #expect(article.flags == [.summaryOnly])
    #expect(article.lines == ["headline: T", "paragraph: It stopped early."])
  }

  @Test func aCutTextIsFlagged() throws {
    let article = try #require(
      load("{\"title\": \"T\", \"content\": \"It stopped… [+1234 chars]\"}").article)
    #expect(article.flags == [.truncated])
  }

  @Test func theBestNameWins() throws {
    let article = try #require(
      load(
        "{\"source_domain\": \"a.example\", \"summary\": \"s\", \"body\": \"b\", \"text\": \"It is this.\", \"outlet\": \"Gazette\"}"
      ).article)
    #expect(article.metadata.outlet.value == "Gazette")
    #expect(article.texts(.paragraph) == ["It is this."])
  }

  @Test func aRowWithoutHeadlineFindsItsOwn() throws {
    let article = try #require(
      load(
        "{\"text\": \"Ferry stops\\nBy Dana Kim\\n\\nIt stopped early on Tuesday.\\nNobody said why.\"}"
      ).article)
    #expect(article.metadata.headline.value == "Ferry stops")
    #expect(article.metadata.authors.value == ["Dana Kim"])
  }

  @Test(arguments: [
    ("1741111800", "2025-03-04 18:10"), ("\"Tue, 04 Mar 2025 19:10:00 GMT\"", "2025-03-04 19:10"),
    ("1741111800000", "2025-03-04 18:10"), ("\"March 4, 2025\"", "2025-03-04"),
  ])
  func datesInRows(_ value: String, _ expected: String) throws {
    let article = try #require(load("{\"text\": \"It is.\", \"timestamp\": \(value)}").article)
    #expect(article.metadata.published.value?.description == expected)
  }

  @Test func badBytesInOneRowDoNotTouchTheOthers() throws {
    let good = Array("{\"text\": \"“It’s” – good\"}\n".utf8)
    let bad = Array("{\"text\": \"“It’s” – ".utf8) + [0xE9] + Array("\"}\n".utf8)
    let loaded = load(good + bad + good)
    #expect(loaded.articles.map { $0.flags.isEmpty } == [true, false, true])
    #expect(loaded.problems.count == 1)
    #expect(
      load(Array("{\"text\": \"caf".utf8) + [0xE9] + Array("\"}\n".utf8)).article?.text.string
        == "café")
  }

  @Test func wholeFiles() {
    let row = "{\"title\": \"T\",\n \"text\": \"It is.\"}"
    #expect(load("{\n\"title\": \"T\",\n \"text\": \"It is.\"\n}").articles.count == 1)
    #expect(load("[\(row), \(row), 3]").articles.count == 2)
    #expect(load("[\(row), \(row), 3]").messages == ["-:3: no JSON object: another value"])
    let feed = load(
      "{\n\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Gazette\", \"items\": [\(row)]}"
    )
    #expect(feed.article?.metadata.outlet.value == "Gazette")
    #expect(
      load("{\n\"status\": \"ok\", \"response\": {\"results\": [\(row), \(row)]}}").articles.count
        == 2)
  }

  @Test func aBrokenListGivesItsWholeRows() {
    let row = "{\"title\": \"T\",\n \"text\": \"It is.\"}"
    let loaded = load("[\(row), \(row), {\"text\": \"It is br")
    #expect(loaded.articles.count == 2)
    #expect(loaded.messages == ["-:3: no JSON object: a string is not closed"])
  }

  @Test func problemsWithoutEndAreCounted() {
    let loaded = load("{\"text\": \"It is.\"}\n" + String(repeating: "{\"a\"\n", count: 5000))
    #expect(loaded.problems.count == LoadRun.problemLimit + 1)
    #expect(loaded.messages.last == "-: 4000 more problems like these")
  }

  @Test func namesFold() {
    for name in ["publishedAt", "published_at", "Published-At", "PUBLISHED AT"] {
      #expect(FieldAliases.match(name)?.field == .published)
    }
    #expect(FieldAliases.match("fields.bodyText")?.field == .text)
    #expect(FieldAliases.match("colour") == nil)
  }
}
