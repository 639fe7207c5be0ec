// What holds for any text: seeded random texts and texts of great size.

@testable import Analysis
import Articles
import AttributionTraining
import Language
import Testing
import Text

@Suite("Properties of analysis")
struct PropertyTests {
  /// Texts that hold every kind of quotation.
  static let articles: [String] = [
    "“We had four minutes,” Tom Brandt said. “Then it rolled.” ¶“My brother was below.”",
    "Elias Renner said the ship was “fully certified” and that “no door was open”.",
    "Ana Reyes recalled: “First we heard a bang. ¶“Then the lights went.” ¶Nobody slept, she said.",
    "Lena Haugen called the inquiry “theatre”. “Who signed this?” she asked.",
    "“Never again.” — Lena Haugen ¶Osk’s claim that the ‘rescue’ took the crew’s boats was denied.",
  ]

  @Test("curly and straight marks give the same rows", arguments: articles)
  func curlyAndStraight(_ text: String) {
    #expect(Self.rows(MarkedText(text)) == Self.rows(MarkedText(Self.straight(text))))
  }

  @Test("one mark less changes only its block and run")
  func oneMarkLess() {
    // Paragraphs whose rows do not lean on each other.
    let blocks = [
      "“We had four minutes,” Tom Brandt said. “Then it rolled.”",
      "Dana Kim told families that “everybody had been found” by noon.",
      "Elias Renner said the ship was “fully certified” on Monday.",
    ]
    let whole = Self.rowsByBlock(blocks)
    for (block, text) in blocks.enumerated() {
      for (place, character) in text.enumerated() where "“”".contains(character) {
        var changed = blocks
        let index = text.index(text.startIndex, offsetBy: place)
        changed[block].remove(at: index)
        let found = Self.rowsByBlock(changed)
        for other in blocks.indices where other != block {
          #expect(found[other] == whole[other], "without mark \(place) of block \(block)")
        }
      }
    }
  }

  @Test("random bytes and random words: no trap, spans on scalar borders")
  func randomTexts() {
    var random = Generator(state: 7)
    let pieces = [
      "said", "\"", "“", "”", "‘", "’", ",", ".", ":", "that", "Kim", "who", "12", "and", "killed",
      "the", "The", "—", "'s", "(", ")", "told", "\n", "reportedly", "according to", "no", "of",
      "million", "he", "declined to comment", "is believed to", "by", "wants to", "É", "김", "!",
    ]
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<random.below(90) {
        if random.below(12) == 0 {
          text += String(decoding: [UInt8(random.below(256)), UInt8(random.below(256))], as: UTF8.self)
        } else {
          text += pieces[random.below(pieces.count)]
        }
        if random.below(4) > 0 { text += " " }
      }
      let lines = text.split(separator: "\n").map(String.init)
      let article = Self.article(lines)
      let document = Analyzer().document(of: article)
      let bytes = article.text.bytes
      func check(_ span: Span) {
        #expect(span.end <= bytes.count)
        for offset in [Int(span.start), span.end] where offset < bytes.count {
          #expect(bytes[offset] & 0xC0 != 0x80, "inside a scalar of \(text)")
        }
      }
      for quote in document.quotes {
        quote.pieces.forEach(check)
        quote.cue.map(check)
        quote.sourceSpan.map(check)
      }
      document.mentions.forEach { check($0.span) }
      document.sentences.forEach { check($0.span) }
    }
  }

  @Test("work on names grows with the text, not with its square")
  func namesAreLinear() {
    func work(_ count: Int) -> Int {
      let lines = (0..<count).map { number in
        "“We had no warning at all,” said Anna \(Self.name(number)), a nurse. It was late, "
          + "\(Self.name(number)) said. The nurse left."
      }
      var resolver = MentionResolver(Draft(article: Self.article(lines)))
      _ = resolver.resolved()
      return resolver.index.handedOut
    }
    // Past the window of equal names, here the nurses, each further hundred costs the same.
    let counts = [250, 350, 450].map(work)
    #expect(counts[0] > 250)
    #expect(counts[2] - counts[1] <= (counts[1] - counts[0]) * 11 / 10, "\(counts)")
  }

  @Test("3,000 speakers and one block of 100,000 tokens are read")
  func greatTexts() {
    let speakers = (0..<3_000).map { "“It sank at once,” said Anna \(Self.name($0))." }
    #expect(Analyzer().document(of: Self.article(speakers)).quotes.count == 3_000)
    let block = String(repeating: "rain fell on the quay and on the men ", count: 12_500)
    let document = Analyzer().document(of: Self.article([block]))
    #expect(document.tokens.count >= 100_000)
    #expect(document.sentences.allSatisfy { $0.tokenCount <= 1_000 })
  }

  // MARK: Helpers

  struct Generator {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(max(1, bound)))
    }
  }

  static func article(_ lines: [String]) -> Article {
    var blocks: [Block] = []
    var bytes: [UInt8] = []
    for line in lines {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      blocks.append(Block(kind: .paragraph, span: Span(start: bytes.count, count: line.utf8.count)))
      bytes += Array(line.utf8)
    }
    return Article(
      key: "x", file: "x", format: "text", text: ByteText(bytes), blocks: blocks,
      metadata: Metadata())
  }

  /// A made-up surname for a number.
  static func name(_ number: Int) -> String {
    let first = ["B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V"]
    let middle = ["a", "e", "i", "o", "u", "ar", "el", "in", "or", "un"]
    let last = ["ck", "ld", "nd", "rt", "st", "lm", "nk", "rg", "sk", "th"]
    return first[number % 13] + middle[number / 13 % 10] + last[number / 130 % 10]
      + middle[number / 1_300 % 10] + "n"
  }

  /// Rows as text, with straight marks.
  static func rows(_ marked: MarkedText) -> [String] {
    let document = Analyzer().document(of: marked.article)
    return document.quotes.map { row($0, of: document) }
  }

  static func rowsByBlock(_ blocks: [String]) -> [[String]] {
    let document = Analyzer().document(of: article(blocks))
    var result = [[String]](repeating: [], count: blocks.count)
    for quote in document.quotes {
      result[document.block(at: Int(quote.span.start))!].append(row(quote, of: document))
    }
    return result
  }

  private static func row(_ quote: Quote, of document: Document) -> String {
    let text = document.article.text
    let parts =
      quote.pieces.map { text.string($0) } + [quote.cue, quote.sourceSpan].map {
        $0.map { text.string($0) } ?? "-"
      }
    let speakers = quote.speakers.map { document.entities[$0].name }
    return "\(quote.kind) \(quote.form) \(speakers) \(straight(parts.joined(separator: " | ")))"
  }

  /// With typewriter marks.
  static func straight(_ text: String) -> String {
    text.replacing("“", with: "\"").replacing("”", with: "\"")
      .replacing("‘", with: "'").replacing("’", with: "'")
  }
}
