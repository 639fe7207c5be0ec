// What counts as the same text.

import Testing
import Text

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Kim", "kim"), ("“Don’t” – NAÏVE", "\"don't\" - naïve"), ("ＡＢＣ　１２", "abc 12"),
    ("a\u{a0}b\u{202f}c\u{2009}d", "a b c d"), ("soft\u{ad}hyphen\u{200b}", "softhyphen"),
    ("Straße", "strasse"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("ﬁnal", "final"), ("e\u{301}E\u{301}", "éé"),
    ("\u{1112}\u{1161}\u{11ab}", "한"), ("한국어", "한국어"), ("МОСКВА Ё", "москва ё"),
    ("İstanbul", "istanbul"),
    ("«Oui»", "\"oui\""), ("x − y", "x - y"), ("👍🏽", "👍🏽"),
  ])
  func text(_ stored: String, _ folded: String) { #expect(foldedForText(stored) == folded) }

  @Test(arguments: [
    ("Łukasz Núñez", "lukasz nunez"), ("Ærø", "aero"), ("Việt", "viet"), ("o\u{308}", "o"),
    ("Ёлкин", "елкин"), ("がいこく", "がいこく"), ("김", "김"), ("Þór", "thor"), ("O’Neill", "o'neill"),
  ])
  func names(_ stored: String, _ folded: String) { #expect(foldedForNames(stored) == folded) }

  @Test func findsTheWayBack() {
    let stored = Array("She said: “Straße — no\u{ad}thing”".utf8)
    let folded = FoldedText(stored[...])
    func source(of word: String) -> String? {
      let needle = Array(word.utf8)
      guard
        let start = folded.bytes.indices.first(where: {
          folded.bytes[$0...].starts(with: needle)
        })
      else { return nil }
      let range = folded.sourceRange(of: start..<(start + needle.count))
      return String(decoding: stored[range], as: UTF8.self)
    }
    #expect(source(of: "said") == "said")
    #expect(source(of: "\"strasse") == "“Straße")
    #expect(source(of: "stras") == "Straß")
    #expect(source(of: "-") == "—")
    #expect(source(of: "nothing") == "no\u{ad}thing")
  }

  @Test func offsetsCountAsInTheSlice() {
    let stored = Array("xx é y".utf8)
    let folded = FoldedText(stored[3...])
    #expect(folded.sourceOffset(of: 0) == 3)
    #expect(folded.sourceOffset(of: folded.bytes.count) == stored.count)
    let plain = FoldedText(stored[0..<2])
    #expect(plain.sourceRange(of: 1..<2) == 1..<2)
  }

  @Test func survivesAnyBytes() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0x20...255, using: &random) }
      let folded = FoldedText(bytes[...])
      var last = 0
      for offset in 0...folded.bytes.count {
        let source = folded.sourceOffset(of: offset)
        #expect(source >= last && source <= bytes.count)
        last = source
      }
      #expect(folded.bytes == foldedForText(bytes))
      _ = foldedForNames(bytes)
    }
  }

  @Test func foldingTwiceChangesNothing() {
    for text in ["“Don’t” – NAÏVE", "ＡＢＣ", "Straße ΣΊΣ", "e\u{301}", "İ"] {
      #expect(foldedForText(foldedForText(text)) == foldedForText(text))
      #expect(foldedForNames(foldedForNames(text)) == foldedForNames(text))
    }
  }
}
