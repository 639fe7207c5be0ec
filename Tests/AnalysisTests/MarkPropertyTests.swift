// What holds for quotation marks of any article: seeded random texts, other glyphs, odd marks.

@testable import Analysis
import Articles
import Language
import Testing
import TestSupport
import Text

@Suite("Properties of quotation marks")
struct MarkPropertyTests {
  /// Paragraphs with curly marks, each with its own speaker, so that no row leans on another.
  static let paragraphs = [
    "“We had four minutes,” Tom Brandt said. “Then it rolled.”",
    "Dana Kim told families that “everybody had been found” by noon.",
    "Elias Renner said the ship was “fully certified” on Monday.",
    "Ana Reyes said: “The mate shouted, ‘Stay below!’ and ran.”",
    "“Who signed this?” Lena Haugen asked. “Nobody knows,” she added.",
    "The “rescue” took nine hours, and the passengers’ rafts weren’t ready in the ’90s.",
    "Piet Osk wrote: “It was nobody’s fault. It never is.”",
    "Mara Ellison called the inquiry “theatre” and left the hall.",
  ]

  // MARK: Glyphs

  /// Other ways of writing the same marks: double opening, double closing, single opening, single
  /// closing.
  static let styles: [[String]] = [
    ["\"", "\"", "'", "'"], ["«", "»", "‹", "›"], ["``", "''", "‘", "’"], ["“", "”", "`", "'"],
    ["„", "”", "‚", "’"], ["“", "\"", "‘", "'"], ["″", "″", "′", "′"],
  ]

  @Test("the same rows in any glyphs, place by place", arguments: styles)
  func glyphs(_ style: [String]) {
    let written = Self.article(Self.paragraphs)
    let other = Self.article(Self.paragraphs.map { Self.rewritten($0, style) })
    let map = Self.offsets(from: Self.paragraphs, to: style)
    let expected = Self.rows(Analyzer(reader: nil).document(of: written)).map { row in
      row.map { span in
        span.isEmpty ? span : Span(map[Int(span.start)]..<map[span.end])
      }
    }
    let found = Self.rows(Analyzer(reader: nil).document(of: other))
    #expect(expected.count > 8)
    #expect(found == expected)
  }

  /// The text with the marks of another style; apostrophes stay.
  static func rewritten(_ text: String, _ style: [String]) -> String {
    String(text.indices.map { replacement(at: $0, in: text, style) }.joined())
  }

  private static func replacement(
    at index: String.Index, in text: String, _ style: [String]
  ) -> String {
    switch text[index] {
    case "“": return style[0]
    case "”": return style[1]
    case "‘": return style[2]
    case "’":
      let next = text.index(after: index)
      let before = index > text.startIndex ? text[text.index(before: index)] : " "
      let isApostrophe =
        before == "s" || before == " " || next < text.endIndex && text[next].isLetter
      return isApostrophe ? "’" : style[3]
    default: return String(text[index])
    }
  }

  /// For each byte of the first text its place in the other.
  private static func offsets(from paragraphs: [String], to style: [String]) -> [Int] {
    var map: [Int] = []
    var place = 0
    for paragraph in paragraphs {
      for index in paragraph.indices {
        let count = String(paragraph[index]).utf8.count
        map += Array(repeating: place, count: count)
        place += replacement(at: index, in: paragraph, style).utf8.count
      }
      map.append(place)
      place += 1
    }
    return map + [place]
  }

  // MARK: One odd mark

  enum Slip: String, CaseIterable { case left = "left out", doubled, turned }

  @Test("one odd mark changes rows of its block only", arguments: Slip.allCases)
  func oddMark(_ slip: Slip) {
    // A paragraph left open runs on into one that opens: here none does.
    let blocks = Self.paragraphs.flatMap { [$0, "Rain fell on the quay."] }
    let whole = Self.rowsByBlock(blocks)
    var seen = 0
    for (block, text) in blocks.enumerated() {
      for index in text.indices where "“”‘’".contains(text[index]) {
        var changed = blocks
        changed[block].replaceSubrange(index...index, with: Self.slipped(text[index], slip))
        let found = Self.rowsByBlock(changed)
        for other in blocks.indices where other != block {
          #expect(
            found[other] == whole[other],
            "\(slip.rawValue) in \(changed[block]): \(blocks[other])")
        }
        seen += 1
      }
    }
    #expect(seen > 25)
  }

  private static func slipped(_ mark: Character, _ slip: Slip) -> String {
    switch slip {
    case .left: return ""
    case .doubled: return String([mark, mark])
    case .turned:
      let turned: [Character: String] = ["“": "”", "”": "“", "‘": "’", "’": "‘"]
      return turned[mark] ?? ""
    }
  }

  @Test("one odd mark in a run reaches no further than the run")
  func oddMarkInRun() {
    let blocks = [
      Self.paragraphs[0], "Ana Reyes recalled: “First we heard a bang.",
      "“Then the lights went.", "“Nobody slept,” she said.", Self.paragraphs[1],
    ]
    let whole = Self.regionsByBlock(blocks)
    for block in 1...3 {
      for index in blocks[block].indices where "“”".contains(blocks[block][index]) {
        for slip in Slip.allCases {
          var changed = blocks
          let mark = Self.slipped(blocks[block][index], slip)
          changed[block].replaceSubrange(index...index, with: mark)
          let found = Self.regionsByBlock(changed)
          #expect(found[0] == whole[0] && found[4] == whole[4], "\(changed[block])")
        }
      }
    }
  }

  @Test("a caption, pull quote or sub-head between blocks changes no region of the others")
  func insertedBlocks() {
    let blocks = Self.paragraphs + [
      "Ana Reyes recalled: “First we heard a bang.", "“Then the lights went.”", "Nobody slept.",
    ]
    let whole = Self.regionsByBlock(blocks)
    for inserted in [
      "Caption: The “open” doors", "Pullquote: “Nobody told us”", "Heading: The night",
      "Caption: “The doors", "Pullquote: Then the lights went.”",
    ] {
      for place in blocks.indices.dropFirst() {
        var changed = blocks
        changed.insert(inserted, at: place)
        var found = Self.regionsByBlock(changed)
        found.remove(at: place)
        #expect(found == whole, "\(inserted) before \(blocks[place])")
      }
    }
  }

  // MARK: Any text

  @Test("random marks: no trap, regions on scalar borders, in order, each token in its block")
  func randomMarks() {
    var random = PropertyTests.Generator(state: 23)
    let pieces = [
      "\"", "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "″", "′", "``",
      "''", "`", " ", " ", " ", " ", "We", "go", "said", "dogs", "12", ",", ".", "—", "…", "(", "=",
      "é", "김", "\u{200B}", "s", ":",
    ]
    for _ in 0..<150 {
      let blocks = (0...random.below(4)).map { _ in
        (0..<random.below(60)).map { _ in pieces[random.below(pieces.count)] }.joined()
      }
      let article = Self.article(blocks.filter { !$0.isEmpty })
      let draft = Draft(article: article)
      for region in draft.regions {
        let block = article.blocks[region.block].span
        #expect(block.contains(region.outer) && block.contains(region.inner), "\(blocks)")
        for offset in [Int(region.inner.start), region.inner.end, Int(region.outer.start)]
        where offset < article.text.count {
          #expect(article.text[offset] & 0xC0 != 0x80, "inside a scalar of \(blocks)")
        }
      }
      for words in Analyzer(reader: nil).document(of: article).quotedWords {
        #expect(words.region.contains(words.span), "\(blocks)")
      }
    }
  }

  @Test("random bytes never trap")
  func randomBytes() {
    var random = PropertyTests.Generator(state: 31)
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<random.below(200) {
        switch random.below(4) {
        case 0: bytes.append(UInt8(random.below(256)))
        case 1: bytes += [0xE2, 0x80, UInt8(0x80 + random.below(64))]
        case 2: bytes.append(0xC2)
        default: bytes.append([0x22, 0x27, 0x60, 0x20, 0x61][random.below(5)])
        }
      }
      let span = Span(start: 0, count: bytes.count)
      let article = Article(
        key: "x", file: "x", format: "text", text: ByteText(bytes),
        blocks: [Block(kind: .paragraph, span: span)], metadata: Metadata())
      #expect(Analyzer(reader: nil).document(of: article).quotedWords.allSatisfy { span.contains($0.region) })
    }
  }

  @Test("100,000 marks in one block", arguments: ["\"", "’ “", "“a”"])
  func greatTexts(_ mark: String) {
    let article = Self.article([String(repeating: mark + " ", count: 100_000)])
    let columns = TextColumns(
      text: article.text, blocks: article.blocks.map { ($0.span, true) }, isTagged: false)
    let finder = QuotationFinder(columns: columns, blocks: article.blocks)
    let regions = finder.regions()
    #expect(regions.allSatisfy { article.blocks[0].span.contains($0.outer) })
    if mark == "“a”" { #expect(regions.count == 100_000) }
  }

  // MARK: Helpers

  static func article(_ lines: [String]) -> Article { MarkedRegions.article(lines) }

  /// All spans of each row, without the marks at their ends.
  static func rows(_ document: Document) -> [[Span]] {
    let quotes = document.quotes.map { quote in
      quote.pieces + [quote.cue, quote.sourceSpan].map { $0 ?? .empty(at: 0) }
    }
    return quotes + document.quotedWords.map { [$0.span] }
  }

  private static func rowsByBlock(_ blocks: [String]) -> [[String]] {
    let document = Analyzer(reader: nil).document(of: article(blocks))
    let text = document.article.text
    var result = [[String]](repeating: [], count: blocks.count)
    for quote in document.quotes {
      let spans = quote.pieces + [quote.cue, quote.sourceSpan].compactMap { $0 }
      result[document.block(at: Int(quote.span.start))!].append(
        "\(quote.rule) \(quote.speakers.map { document.entities[$0].name }) "
          + spans.map { text.string($0) }.joined(separator: " | "))
    }
    for words in document.quotedWords {
      result[document.block(at: Int(words.region.start))!].append(
        "\(words.reason) \(text.string(words.span))")
    }
    return result
  }

  /// Regions of each block, with what they go on with.
  private static func regionsByBlock(_ blocks: [String]) -> [[String]] {
    let draft = Draft(article: article(blocks))
    var result = [[String]](repeating: [], count: blocks.count)
    for region in draft.regions {
      let before = region.continues.map { draft.text.string(draft.regions[$0].inner) } ?? ""
      result[region.block].append("\(before) → \(draft.text.string(region.outer))")
    }
    return result
  }
}
