// What holds for all columns of any bytes: parallel, in order, inside the text; trees well-formed.

import Testing
import Text

@testable import Language

@Suite("All stages on any bytes")
struct LanguagePropertyTests {
  /// Signs, scripts and bytes that news text seldom has.
  private static let odd: [[UInt8]] =
    [
      "\u{0}", "\u{1}\u{7F}", "\r\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{200B}", "\u{202E}", "👩‍🚀👍🏽",
      "🇪🇺", "e\u{301}\u{302}", "서울시는 “안전하다”고 말했다.", "قال الوزير إن العبّارة غرقت.", "北京。",
      "’s", "“", "—", "...", "?!", "\u{FFFD}", "\u{10FFFF}", "\u{E000}", "ﬁ", "ß", "İ",
    ].map { Array($0.utf8) } + [
      [0x80], [0xFF, 0xFE], [0xC0, 0xAF], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x91],
      [0xF8, 0x88, 0x80, 0x80, 0x80], Array(repeating: 0x61, count: 3_000),
      Array(repeating: 0xE2, count: 40), Array(repeating: 0x2D, count: 200),
    ]

  @Test("random bytes")
  func randomBytes() {
    var random = SplitMix(state: 31)
    for round in 0..<60 {
      let bytes = (0..<random.below(160)).map { _ -> UInt8 in
        // All bytes, mostly ASCII, or bytes above ASCII only.
        switch round % 3 {
        case 0: UInt8(random.below(256))
        case 1: random.below(6) > 0 ? UInt8(32 + random.below(95)) : UInt8(random.below(256))
        default: UInt8(128 + random.below(128))
        }
      }
      check(bytes)
    }
  }

  @Test("odd signs alone, doubled, inside words")
  func oddSigns() {
    for sign in Self.odd {
      check(sign)
      check(Array("Kim".utf8) + sign + sign + Array("said ".utf8) + sign + Array(" so.".utf8))
    }
  }

  @Test("articles with bytes flipped, cut, doubled and odd signs put in")
  func damagedArticles() throws {
    var random = SplitMix(state: 17)
    let articles = try Fixture.harbour()
    #expect(articles.count >= 12)
    for article in articles {
      for round in 0..<3 {
        let first = random.below(article.count)
        var bytes = Array(article[first..<min(article.count, first + 700)])
        for _ in 0...random.below(round == 0 ? 4 : 40) { damage(&bytes, &random) }
        check(bytes, maxTrees: 2)
      }
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + random.below(30))
    switch random.below(5) {
    case 0 where !bytes.isEmpty: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
    default: bytes.insert(contentsOf: Self.odd[random.below(Self.odd.count)], at: place)
    }
  }

  @Test("whole articles, in several blocks of which some are not read")
  func blocks() throws {
    for (index, article) in try Fixture.harbour().enumerated() where index % 4 == 0 {
      let text = ByteText(Array(article.prefix(1_200)))
      let third = text.count / 3
      let blocks = [
        (Span(0..<third), true), (Span(third..<2 * third), false),
        (Span(2 * third..<text.count), true), (Span.empty(at: text.count), true),
      ]
      let columns = TextColumns(text: text, blocks: blocks)
      checkColumns(columns)
      #expect(columns.blockTokens.count == blocks.count && columns.blockTokens[1].isEmpty)
      #expect(columns.tokens.block.allSatisfy { $0 != 1 })
    }
  }

  // MARK: Sizes

  // In debug builds a tenth; `swift test -c release` reads all ten megabytes.
  #if DEBUG
    private static let part = 10
  #else
    private static let part = 1
  #endif

  @Test("megabytes without a space", arguments: ["a", "김", "\u{1}", "Ab-", "1.", "\u{80}"])
  func withoutSpace(_ piece: String) {
    let piece = piece == "\u{80}" ? [0x80] : Array(piece.utf8)
    // What makes a token of each byte or two costs hundreds of times as much: less of it.
    let isOneWord = piece.count == 3 && piece != Array("Ab-".utf8) || piece == [0x61]
    let count = (10 << 20) / Self.part / (isOneWord ? 1 : 200)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + piece.count)
    while bytes.count < count { bytes += piece }
    let reading = ArticleReading(bytes, maxTrees: 1)
    checkParallel(reading)
    #expect(reading.columns.tokens.length.reduce(0) { $0 + Int($1) } == bytes.count)
  }

  @Test("one sentence of tens of thousands of tokens")
  func longSentence() {
    let count = 50_000
    let words = ["Ann", "Lee", "and", "the", "boat", "of"]
    let text = (0..<count).map { words[$0 % words.count] }.joined(separator: " ")
    let reading = ArticleReading(Array(text.utf8))
    #expect(reading.columns.count == count)
    checkParallel(reading)
    #expect(reading.trees.dropLast().allSatisfy { $0 == nil }, "too long for trees")
  }

  // MARK: Checks

  private func check(_ bytes: [UInt8], maxTrees: Int = 3) {
    let reading = ArticleReading(bytes, maxTrees: maxTrees)
    checkColumns(reading.columns)
    checkParallel(reading)
    checkCover(reading.columns, bytes)
    for (sentence, tree) in zip(reading.columns.sentences, reading.trees) {
      // Without a parser there are no trees; ModelFileTests says what is wrong with it.
      let isTooLong = sentence.tokens.count > DependencyParser.longest
      #expect((tree == nil) == (isTooLong || ModelSet.embedded.parser == nil))
      if let fault = tree?.fault(wordCount: sentence.tokens.count) {
        Issue.record("\(fault) in \(reading.columns.text.string(sentence.span).debugDescription)")
      }
    }
  }

  private func checkParallel(_ reading: ArticleReading) {
    let count = reading.columns.count
    #expect(reading.tags.count == count && reading.tags.allSatisfy { $0 > 0 })
    #expect(reading.labels.count == count)
    for sentence in reading.columns.sentences {
      let labels = [0] + reading.labels[sentence.tokens].map { Int($0) }
      #expect(zip(labels, labels.dropFirst()).allSatisfy { NameLabel.allows($1, after: $0) })
    }
  }

  private func checkColumns(_ columns: TextColumns) {
    let tokens = columns.tokens, count = columns.count
    #expect(tokens.length.count == count && tokens.kind.count == count)
    #expect(tokens.shape.count == count && tokens.flags.count == count)
    #expect(tokens.word.count == count && tokens.block.count == count)
    #expect(columns.classes.count == count && columns.sentenceOfToken.count == count)
    #expect(columns.tags.isEmpty || columns.tags.count == count)
    #expect(columns.nameLabels.count == columns.tags.count)
    var next = 0
    for (index, sentence) in columns.sentences.enumerated() {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      next = sentence.tokens.upperBound
      #expect(sentence.span == tokens.span(sentence.tokens))
      #expect(sentence.tokens.allSatisfy { Int(columns.sentenceOfToken[$0]) == index })
    }
    #expect(next == count)
    for token in 0..<min(count, columns.tags.count) {
      #expect(columns.universalTag(token)?.isEmpty == false)
      #expect(columns.lemma(token)?.isEmpty == false)
    }
  }

  /// Tokens rise, lie inside the text, on borders of scalars, and leave out nothing that is seen.
  private func checkCover(_ columns: TextColumns, _ bytes: [UInt8]) {
    var end = 0
    for token in 0..<columns.count {
      let span = columns.tokens.span(token)
      guard Int(span.start) >= end, span.count > 0, span.end <= bytes.count else {
        Issue.record("token \(span) of \(bytes)")
        return
      }
      #expect(TextChecks.isBlank(bytes[end..<Int(span.start)]), "not covered at \(end): \(bytes)")
      #expect(TextChecks.isBorder(Int(span.start), bytes) && TextChecks.isBorder(span.end, bytes))
      end = span.end
    }
    #expect(TextChecks.isBlank(bytes[end...]), "not covered at \(end): \(bytes)")
  }
}
