// Columns of what newspapers print and what terminals draw.

import Testing
import Text

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Halvard Lines", 13), ("한국어", 6), ("日本語。", 8), ("ＡＢＣ", 6), ("ｶﾅ", 2),
    ("e\u{301}te\u{301}", 3), ("Việt", 4), ("“Don’t” – 5 €", 13), ("\u{1112}\u{1161}\u{11ab}", 2),
    ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇰🇷", 2), ("🇰🇷🇫🇷", 4), ("1️⃣", 2), ("❤️", 2),
    ("❤", 1), ("🫩", 2), ("🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", 2),
    ("नमस्ते", 4), ("สวัสดี", 4), ("שלום", 4), ("مرحبا", 5), ("a\u{200b}b", 2),
    ("\u{1f468}\u{200d}x", 3),
    ("Kim 🇰🇷 한 e\u{301}", 11),
  ])
  func columns(_ text: String, _ expected: Int) {
    #expect(DisplayWidth.columns(of: text) == expected, "\(text.unicodeScalars.map(\.value))")
  }

  @Test func clipsWholeClustersAndSaysSo() {
    #expect(DisplayWidth.clip("fewer than 20", to: 8) == "fewer t…")
    #expect(DisplayWidth.clip("fewer", to: 5) == "fewer")
    #expect(DisplayWidth.clip("한국어", to: 4) == "한…")
    #expect(DisplayWidth.clip("👨‍👩‍👧x", to: 2) == "…")
    #expect(DisplayWidth.clip("abc", to: 0) == "")
  }

  @Test func padsByColumns() {
    #expect(DisplayWidth.padded("한", to: 4) == "한  ")
    #expect(DisplayWidth.padded("7", to: 3, alignRight: true) == "  7")
    #expect(DisplayWidth.padded("long", to: 2) == "long")
  }

  @Test func wrapsAtBlanksAndBesideIdeographs() {
    #expect(
      DisplayWidth.wrap("Fewer than twenty lives", to: 10) == ["Fewer than", "twenty", "lives"])
    #expect(DisplayWidth.wrap("日本語の文章。終", to: 12) == ["日本語の文", "章。終"])
    #expect(DisplayWidth.wrap("한국은행 총재는 말했다", to: 10) == ["한국은행", "총재는", "말했다"])
    #expect(DisplayWidth.wrap("abcdefghij", to: 4) == ["abcd", "efgh", "ij"])
    #expect(DisplayWidth.wrap("one\n\ntwo", to: 10) == ["one", "", "two"])
    #expect(DisplayWidth.wrap("one two", to: 7, firstIndent: 3) == ["one", "two"])
  }

  @Test func neverLosesTextOrWidth() {
    var random = SystemRandomNumberGenerator()
    let letters = ["a", "bc", " ", "한", "国", "。", "👨‍👩‍👧", "e\u{301}", "-", "“", "”", "1️⃣"]
    for _ in 0..<500 {
      let text = (0..<40).map { _ in letters.randomElement(using: &random)! }.joined()
      let width = Int.random(in: 2...20, using: &random)
      let lines = DisplayWidth.wrap(text, to: width)
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width }, "\(text) at \(width)")
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "\(text) at \(width)")
      #expect(DisplayWidth.columns(of: DisplayWidth.clip(text, to: width)) <= width)
    }
  }
}
