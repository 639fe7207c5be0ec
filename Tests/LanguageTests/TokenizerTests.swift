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
    ("He cannot and isn’t gonna; dont", "He|can|not|and|is|n’t|gon|na|;|do|nt"),
    ("a 34-year-old at 5-10 al-Ani", "a|34|-|year|-|old|at|5|-|10|al|-|Ani"),
    ("an anti-war ex-minister of non-profit-making", "an|anti-war|ex-minister|of|non-profit|-|making"),
    ("e-mail in mid-2004, over-the-counter", "e-mail|in|mid-2004|,|over|-|the|-|counter"),
    ("US$5m, 20km, 9am, 300percent, 4G", "US|$|5|m|,|20|km|,|9|am|,|300|percent|,|4G"),
    ("call 555-0142 or 1-800-555-0100 by 2025-03-04", "call|555-0142|or|1-800-555-0100|by|2025-03-04"),
    ("on 3/4/2025, 1/2, 9/11 and/or N/A", "on|3/4/2025|,|1/2|,|9/11|and|/|or|N/A"),
    ("the 1980’s and 60's, 2008's $.50", "the|1980’s|and|60's|,|2008|'s|$|.50"),
    ("Ph.D. Dr.Kim S.Korea D.C..", "Ph.D.|Dr.|Kim|S.|Korea|D.C.|."),
    ("of Acme Inc. No. 5 etc. The Acme Inc.", "of|Acme|Inc.|No.|5|etc|.|The|Acme|Inc."),
    ("No. He waited 5 min. It came in.", "No|.|He|waited|5|min|.|It|came|in|."),
    ("stop!!! why?! --- ==== ...?", "stop|!!!|why|?!|---|====|...?"),
    ("fine :-) or <3 (see 1:2)", "fine|:-)|or|<3|(|see|1:2|)"),
    ("th- the two- and three-day", "th-|the|two|-|and|three|-|day"),
    ("_The Ferry_ sank", "_|The|Ferry|_|sank"),
    ("www.example.org/x) example.com, a.b@c.org", "www.example.org/x|)|example.com|,|a.b@c.org"),
    ("‘’Stop’’ ''Go''", "‘’|Stop|’’|''|Go|''"),
    ("👩‍🚀 👍🏽", "👩‍🚀|👍🏽"),
    ("y'all, its a boat, its hull", "y'|all|,|it|s|a|boat|,|its|hull"),
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
