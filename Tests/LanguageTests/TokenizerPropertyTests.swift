// What holds for the tokens of any bytes: order, cover, scalar borders, linear time.

import Language
import Testing
import Text

@Suite("Tokens of any bytes")
struct TokenizerPropertyTests {
  static let text = """
    “We can’t say who’s aboard,” Capt. Min-jun O’Neill (R-N.C.) told the so-called U.S. co-founder's \
    34-year-old aide at 9:30am on 2025-03-04... See https://example.org/a_(b)?c=1, or mail \
    news@example.org! The €1.8bn, 15-20% of 1,200.5 tonnes; 555-0142, ½, #ferry @quay :-) — 'tis \
    the '90s, rock 'n' roll, y'all're gonna cannot dont **stop** ___ C&A a/b 1/2 김치 مرحبا 👩‍🚀👍🏽 \u{AD}x
    """

  @Test("random bytes")
  func randomBytes() {
    var random = SplitMix(state: 11)
    for round in 0..<400 {
      let count = random.below(round % 10 == 0 ? 3_000 : 120)
      // Mostly ASCII signs and letters, sometimes anything.
      let bytes = (0..<count).map { _ -> UInt8 in
        random.below(4) > 0 ? UInt8(32 + random.below(95)) : UInt8(random.below(256))
      }
      check(bytes)
    }
  }

  @Test("real text with bytes changed, dropped, doubled")
  func mutatedText() {
    var random = SplitMix(state: 5)
    let source = Array(Self.text.utf8)
    check(source)
    for _ in 0..<1_000 {
      var bytes = source
      for _ in 0...random.below(6) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(source[random.below(source.count)], at: place)
        default:
          let end = min(bytes.count, place + random.below(20))
          bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
        }
      }
      check(bytes)
    }
  }

  @Test("every text cut off at every byte")
  func cutText() {
    let bytes = Array(Self.text.utf8)
    for end in bytes.indices { check(Array(bytes[..<end])) }
  }

  @Test("a line of ten megabytes without a blank is read in parts")
  func longLine() {
    for piece in ["a", "김", "a-", "don't-a.b@c'", ".", "1,22,", "[1]"] {
      var bytes: [UInt8] = []
      while bytes.count < 1 << 20 { bytes += Array(piece.utf8) }
      let text = ByteText(bytes)
      let table = Tokenizer().tokens(of: text)
      #expect(table.length.allSatisfy { $0 <= 1_024 })
      #expect(table.length.reduce(0) { $0 + Int($1) } == bytes.count, "\(piece)")
    }
  }

  @Test("parts of hyphenated words know their word")
  func compounds() {
    let text = ByteText(Array("two-year-old boys of 5-10 al-Ani's so-called -x- U.S.-led".utf8))
    let table = Tokenizer().tokens(of: text)
    var words: [String] = []
    var index = 0
    while index < table.count {
      let compound = table.compound(index)
      #expect(compound.lowerBound == index)
      for part in compound { #expect(table.compound(part) == compound) }
      words.append(text.string(table.span(compound)))
      index = compound.upperBound
    }
    let expected = [
      "two-year-old", "boys", "of", "5", "-", "10", "al-Ani", "'s", "so-called", "-", "x", "-",
      "U.S.-led",
    ]
    #expect(words == expected)
    #expect(table.wordCount(0..<table.count) == expected.count)
  }

  // MARK: Checks

  private func check(_ bytes: [UInt8]) {
    let text = ByteText(bytes)
    let table = Tokenizer().tokens(of: text)
    var end = 0
    for index in 0..<table.count {
      let span = table.span(index)
      guard Int(span.start) >= end, span.count > 0, span.count <= 1_024 else {
        Issue.record("tokens overlap or are empty at \(span) of \(bytes)")
        return
      }
      #expect(
        TextChecks.isBlank(bytes[end..<Int(span.start)]),
        "not covered: \(end)..<\(span.start) of \(bytes)")
      #expect(
        TextChecks.isBorder(Int(span.start), bytes) && TextChecks.isBorder(span.end, bytes),
        "\(span) of \(bytes)")
      #expect(table.flags[index].contains(.joined) == (index > 0 && Int(span.start) == end))
      end = span.end
    }
    #expect(TextChecks.isBlank(bytes[end...]), "not covered: \(end)... of \(bytes)")
    let columns = TextColumns(text: text, blocks: [(text.span, true)])
    #expect(columns.sentences.reduce(0) { $0 + $1.tokens.count } == table.count)
  }
}

/// A small generator, the same on every machine.
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, bound)))
  }
}
