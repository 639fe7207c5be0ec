// Texts that are no proper articles: what is good in them is still found, nothing traps.

@testable import Analysis
import Articles
import Testing
import TestSupport
import Text

@Suite("Bad texts")
struct BadTextTests {
  /// Paragraphs with something wrong about their marks.
  static let odd = [
    "He said: “We go", "He went,” she said", "“ ” ‘ ’ \" '", "”We go“", "““““ We go", "“We ‘go “now",
    "'''''' and ```` and \"\"\"", "“", "”", "12\" by 5' of 6”", "“We go, he said. “We stay.",
    "«We go”, he said", "“We go’, he said. ‘We stay”", "`We go, he said",
    String(repeating: "“We go ‘and ", count: 50), String(repeating: "”", count: 200),
  ]

  @Test("an odd paragraph hides nothing of the next", arguments: odd)
  func oddMarks(_ odd: String) throws {
    let good = "Nobody slept. Dana Kim said: “We will search all night.”"
    let document = Analyzer(reader: nil).document(of: MarkedRegions.article([odd, good, odd]))
    let rows = document.quotes.filter { document.block(at: Int($0.span.start)) == 1 }
    let text = document.article.text
    #expect(rows.map { $0.pieces.map { text.string($0) } } == [["We will search all night."]])
    let speaker = try #require(rows.first?.speakers.first)
    #expect(document.entities[speaker].name == "Dana Kim")
  }

  @Test("one block or a block a sentence: the same quotes")
  func breaks() {
    let sentences = (0..<40).map {
      "Anna \(PropertyTests.name($0)) said: “We had \(PropertyTests.name($0 + 50)) at the door.”"
    }
    let apart = Analyzer(reader: nil).document(of: MarkedRegions.article(sentences))
    let joined = Analyzer(reader: nil).document(of: MarkedRegions.article([sentences.joined(separator: " ")]))
    #expect(apart.quotes.count == 40)
    #expect(Self.rows(joined) == Self.rows(apart))
  }

  @Test("a quotation whose lines were broken is one row")
  func brokenLines() {
    let whole = ["“We had no more than four minutes before the water came in,” Tom Brandt said."]
    let broken = [
      "“We had no more than four", "minutes before the water", "came in,” Tom Brandt said.",
    ]
    let text = Analyzer(reader: nil).document(of: MarkedRegions.article(whole))
    let document = Analyzer(reader: nil).document(of: MarkedRegions.article(broken))
    #expect(Self.rows(document) == Self.rows(text))
  }

  @Test("little text", arguments: [
    ["Headline: Kim: ‘Doors were open’"], ["Headline: "], [""], ["Caption: Kim said: “Nobody slept.”"],
    ["Dana Kim said: “We will search all night and"], ["“"], ["Heading: “Doors”"],
  ])
  func littleText(_ blocks: [String]) {
    let document = Analyzer(reader: nil).document(of: MarkedRegions.article(blocks))
    let hasWords = blocks[0].contains { $0.isLowercase } && blocks[0] != "Headline: "
    let found = document.quotes.count + document.quotedWords.count
    #expect(hasWords == (found == 1), "\(document.quotes) \(document.quotedWords)")
  }

  @Test("texts of another sort keep their regions", arguments: [
    "FALK: “THE DOORS WERE OPEN.” OSK: “THEY WERE NOT.”",
    "“the doors were open,” said falk. “they were not,” said osk.",
    "“Die Türen waren offen“, sagte Falk. „Waren sie nicht“, sagte Osk.",
    "« Les portes étaient ouvertes », dit Falk. « Non », dit Osk.",
    "“O harbour, harbour,” / sang the mate, / “where are the boats / that were so late?”",
    "「門が開いていた」とファルクは言った。“いいえ”とオスクは言った。“はい”",
  ])
  func otherSorts(_ text: String) {
    let draft = Draft(article: MarkedRegions.article([text]))
    #expect(draft.regions.filter { $0.hasOpening && $0.hasClosing }.count == 2)
    _ = Analyzer(reader: nil).document(of: draft.article)
  }

  @Test("500 quotations by nobody are 500 rows without a speaker")
  func nobody() {
    let lines = (0..<500).map { "“The water of \(PropertyTests.name($0)) was as cold as ever.”" }
    let document = Analyzer(reader: nil).document(of: MarkedRegions.article(lines))
    #expect(document.quotes.count == 500 && document.quotes.allSatisfy { $0.speakers.isEmpty })
    #expect(document.quotedWords.count == 500)
  }

  @Test("5,000 marks inside each other, closed or not")
  func nested() {
    for closing in ["’”", ""] {
      let text = String(repeating: "“‘a ", count: 2_500) + String(repeating: closing, count: 2_500)
      let draft = Draft(article: MarkedRegions.article([text]))
      for region in draft.regions {
        #expect(region.parent.map { draft.regions[$0].inner.contains(region.inner) } ?? true)
      }
    }
  }

  @Test("what looks like a query, an escape or an answer is text")
  func lookAlikes() {
    let words = [
      "quotes by Kim | count", "\u{1B}[31mred\u{1B}[0m and blue", "why #q1: rule attribution.none",
      "⟦S Kim⟧ said nothing at all", "%s %n $HOME `rm`",
    ]
    for quoted in words {
      let document = Analyzer(reader: nil).document(of: MarkedRegions.article(["Dana Kim said: “\(quoted).”"]))
      let text = document.article.text
      #expect(document.quotes.map { text.string($0.span) } == ["\(quoted)."])
    }
  }

  private static func rows(_ document: Document) -> [String] {
    let text = document.article.text
    return document.quotes.map { quote in
      let words = quote.pieces.map { text.string($0) }.joined(separator: " ")
      return "\(words) | \(quote.speakers.map { document.entities[$0].name })"
    }
  }
}
