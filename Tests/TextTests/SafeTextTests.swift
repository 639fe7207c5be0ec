// Nothing an article holds may act on the terminal.

import Testing
import Text

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain", "plain", 0), ("\u{1b}[2J", "␛[2J", 1), ("\u{9b}31m", "\\x9b31m", 1),
    ("a\u{0}b", "a\\x00b", 1), ("bell\u{7}", "bell\\x07", 1), ("\u{7f}", "\\x7f", 1),
    ("a\u{202e}b", "a⟨202E⟩b", 1), ("\u{2066}x\u{2069}", "⟨2066⟩x⟨2069⟩", 2),
    ("two\nlines\tand", "two lines and", 0), ("win\r\ndows", "win dows", 0),
    ("over\rwrite", "over\\x0dwrite", 1), ("zero\u{200b}width", "zero⟨200B⟩width", 1),
    ("👨‍👩‍👧", "👨‍👩‍👧", 0), ("🏳️‍🌈", "🏳️‍🌈", 0), ("a\u{200d}b", "a⟨200D⟩b", 1), ("می‌خواهم", "می‌خواهم", 0),
    ("co\u{ad}operate", "cooperate", 0), ("\u{feff}x", "⟨FEFF⟩x", 1),
    (
      "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
      "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", 0
    ),
    ("x\u{e0041}", "x⟨E0041⟩", 1), ("한국어 “quoted” — naïve", "한국어 “quoted” — naïve", 0),
  ])
  func marks(_ text: String, _ expected: String, _ count: Int) {
    let result = safe(text)
    #expect(result.text == expected)
    #expect(result.changedCount == count)
  }

  @Test func keepsTheLayoutItIsAskedToKeep() {
    #expect(safe("a\nb\tc", keeping: .newline).text == "a\nb c")
    #expect(safe("a\nb\tc", keeping: [.newline, .tab]).text == "a\nb\tc")
    #expect(safe("a\r\nb", keeping: .newline).text == "a\nb")
  }

  @Test func closesTheReachOfDirectionMarks() {
    #expect(safe("a\u{200f}b").text == "\u{2068}a\u{200f}b\u{2069}")
    #expect(safe("a\u{200f}b").changedCount == 0)
  }

  @Test func letsNoControlThroughWhateverComes() {
    var random = SystemRandomNumberGenerator()
    let hostile: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x2000...0x206F, 0x61C...0x61C, 0xFEFF...0xFEFF, 0x1B...0x1B,
      0xE0000...0xE007F, 0x20...0x7E, 0xAC00...0xAC10, 0x1F468...0x1F469, 0xFFF9...0xFFFB,
    ]
    for _ in 0..<5000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<30).compactMap { _ in
            Unicode.Scalar(
              UInt32.random(in: hostile.randomElement(using: &random)!, using: &random))
          }))
      var shown = safe(text, keeping: Bool.random() ? [.newline, .tab] : []).text.unicodeScalars
      // The one isolate we add ourselves stands around the whole.
      if shown.first == "\u{2068}" && shown.last == "\u{2069}" {
        shown.removeFirst()
        shown.removeLast()
      }
      let leaks = shown.filter {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" || 0x7F...0x9F ~= $0.value
          || 0x202A...0x202E ~= $0.value || 0x2066...0x2069 ~= $0.value
      }
      #expect(leaks.isEmpty, "\(text.unicodeScalars.map(\.value))")
    }
  }
}
