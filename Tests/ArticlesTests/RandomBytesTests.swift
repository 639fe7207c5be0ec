// No reader fails on any bytes, and whatever it gives is sound.
//
// Bytes are made from pieces that each format knows, from real inputs cut and changed, and from
// nothing but chance; the numbers are the same in every run.

import Testing

@testable import Articles

@Suite struct RandomBytesTests {
  static let pieces: [ArticleFormat: [String]] = [
    .text: [
      "Ferry stops", "\n", "\n\n", "By Dana Kim", "VARNHOLM (AP) — ", "4 March 2025", "---",
      "\u{0C}",
      "“é” 漢", "\r", "\t ", "- ", "Read more: x", "It stopped early.", "-\n", "\u{85}", "\u{2028}",
    ],
    .markdown: [
      "# A", "\n", "\n\n", "> ", "- ", "**", "_", "[a](b)", "![", "`", "```", "---\n", "title: x\n",
      "é", "|", "<b>", "<!--", "&amp;", "1. ", "===", "\\", "By Dana Kim",
    ],
    .html: [
      "<p>", "</p>", "<div class=byline>", "</div>", "<h1>", "</h1>", "<br>", "<a href='x'>",
      "</a>",
      "&amp;", "&#8217;", "é ferry stopped early and nobody said why it did", "<script>",
      "</script>", "<!--",
      "-->", "<table><tr><td>", "<li>", "<q>", "</q>", "<time datetime=2025-03-04>", "\"", "<", ">",
      "\n",
      "<blockquote>", "<figure><figcaption>", "<article>", "<meta name=author content=\"A B\">",
    ],
    .feed: [
      "<rss>", "<item>", "</item>", "<title>", "</title>", "<description>", "</description>",
      "<![CDATA[", "]]>", "&lt;p&gt;", "é text of it.", "<entry>", "<link href='x'/>",
      "<content:encoded>",
      "<author><name>", "<pubDate>", "2025-03-04", "<content type='xhtml'><div>",
    ],
    .json: [
      "{", "}", "[", "]", "\"text\"", ":", ",", "\"é ferry\\u00e9\"", "1", "true", "\\ud83d", "\"",
      "\n",
      "{\"text\": \"It is.\"}", "\"title\"",
    ],
    .jsonl: [
      "{\"text\": \"It is é.\"}", "\n", "{", "\"", "\\u12", "\\ud83d\\ude00", "}",
      "{\"text\": \"a\\n\\nb\"}",
      "{\"title\": \"T\", \"content\": \"<p>x</p>\"}",
    ],
    .csv: [
      "title,text,url\n", "a", ",", "\"", "\"\"", "\n", "\r\n", "é text", ";", "\t", "\"a\nb\"",
    ],
    .tsv: ["title\ttext\n", "a", "\t", "\"", "\n", "é text"],
  ]

  @Test(arguments: ArticleFormat.allCases) func noReaderFails(_ format: ArticleFormat) {
    var numbers = SeededNumbers(UInt64(format.rawValue.utf8.first!) + 7)
    let pieces = Self.pieces[format]!
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...40, using: &numbers) {
        bytes += Array(pieces.randomElement(using: &numbers)!.utf8)
        if round % 4 == 3 { bytes.append(UInt8.random(in: 0...255, using: &numbers)) }
      }
      check(bytes, as: format)
    }
  }

  @Test(arguments: ArticleFormat.allCases) func noReaderFailsOnChance(_ format: ArticleFormat) {
    var numbers = SeededNumbers(UInt64(format.rawValue.utf8.count) + 70)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
        UInt8.random(in: 1...255, using: &numbers)
      }
      check(bytes, as: format)
    }
  }

  @Test func recognisingNeverFails() {
    var numbers = SeededNumbers(3)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
        Array("<{[#-\"\u{0}\u{1F}\u{8B}ahtml,;\t\n x".utf8).randomElement(using: &numbers)!
      }
      check(bytes, as: nil)
    }
  }

  private func check(_ bytes: [UInt8], as format: ArticleFormat?) {
    for isVerbatim in [false, true] {
      let loaded = load(bytes, as: format, isVerbatim: isVerbatim, chunk: 37)
      for article in loaded.articles {
        let isExact =
          isVerbatim
          && (article.format == "jsonl" || article.format == "json"
            || article.format.hasSuffix("sv"))
        let faults = faults(in: article, isVerbatim: isExact)
        #expect(
          faults.isEmpty, "\(faults) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
      if loaded.articles.isEmpty {
        #expect(!loaded.problems.isEmpty, "nothing is said about \(bytes)")
      }
    }
  }
}
