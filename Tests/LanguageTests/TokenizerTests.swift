// Where tokens end.

import Language
import Testing
import Text

@Suite("Tokens")
struct TokenizerTests {
  /// Tokens joined by a bar.
  static let cases: [(String, String)] = [
    ("Kim's boat didn't sink.", "Kim|'s|boat|did|n't|sink|."),
    ("Kim’s boat didn’t sink.", "Kim|’s|boat|did|n’t|sink|."),
    ("She'll say they've gone, I'm told.", "She|'ll|say|they|'ve|gone|,|I|'m|told|."),
    ("O'Neill and D’Arcy met.", "O'Neill|and|D’Arcy|met|."),
    ("the passengers' rafts", "the|passengers|'|rafts"),
    ("the '90s, tell 'em", "the|'90s|,|tell|'em"),
    ("Gen. Kim of the U.S. Navy", "Gen.|Kim|of|the|U.S.|Navy"),
    ("J. R. Falk (R-N.C.) said", "J.|R.|Falk|(|R|-|N.C.|)|said"),
    ("at 9 a.m. on 4 March", "at|9|a.m.|on|4|March"),
    ("1,200.5 tonnes, 16:20, 5th", "1,200.5|tonnes|,|16:20|,|5th"),
    ("€1.8 million, 18%", "€|1.8|million|,|18|%"),
    ("a 3-year-old Jong-un", "a|3|-|year|-|old|Jong|-|un"),
    ("15-20 people", "15|-|20|people"),
    ("wait... no", "wait|...|no"),
    ("``Stop,'' he said", "``|Stop|,|''|he|said"),
    ("“Stop” – ‘now’", "“|Stop|”|–|‘|now|’"),
    ("see https://example.org/a?b=1, or @quaywatch #ferry", "see|https://example.org/a?b=1|,|or|@quaywatch|#ferry"),
    ("mail news@example.org.", "mail|news@example.org|."),
    ("AT&T and R&D", "AT&T|and|R&D"),
    ("Müller aß 김치", "Müller|aß|김치"),
    ("end.The next", "end|.|The|next"),
  ]

  @Test("cut", arguments: cases)
  func cut(_ text: String, _ expected: String) {
    let bytes = ByteText(Array(text.utf8))
    let table = Tokenizer().tokens(of: bytes)
    let found = (0..<table.count).map { bytes.string(table.span($0)) }.joined(separator: "|")
    #expect(found == expected)
  }

  @Test("tokens are disjoint, in order and hold every visible sign")
  func cover() {
    let bytes = ByteText(Array(Self.cases.map(\.0).joined(separator: " ¶ ").utf8))
    let table = Tokenizer().tokens(of: bytes)
    var end = 0
    for index in 0..<table.count {
      let span = table.span(index)
      #expect(Int(span.start) >= end)
      #expect(bytes[end..<Int(span.start)].allSatisfy { $0 <= 0x20 })
      end = span.end
    }
  }
}

extension ByteText {
  fileprivate subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }
}
