import Testing
import Text

@Suite struct DiagnosticsFormatterTests {
  private func lines(
    _ text: String, marking marked: String, width: Int = 80, location: String? = nil,
    fixes: [String] = []
  ) -> [String] {
    let bytes = ByteText(text)
    let start = text.utf8.distance(
      from: text.startIndex, to: text.firstRange(of: marked)!.lowerBound)
    let diagnostic = Diagnostic(
      .unknownWord(marked, expected: []), at: Span(start: start, count: marked.utf8.count),
      fixes: fixes)
    return DiagnosticsFormatter(width: width).lines(for: diagnostic, in: bytes, location: location)
  }

  @Test func fourLines() {
    #expect(
      lines("quotes bi Kim", marking: "bi", fixes: ["quotes by Kim", "quotes in Kim"]) == [
        "error E101: unknown word ‘bi’",
        "  quotes bi Kim",
        "         ^^",
        "  try: quotes by Kim",
        "   or: quotes in Kim",
      ])
  }

  @Test func wideCharactersCountTwice() {
    #expect(lines("quotes by 김민준 xyz", marking: "xyz")[2] == "                   ^^^")
    #expect(lines("quotes by 김민준", marking: "김민준")[2] == "            ^^^^^^")
  }

  @Test func onlyTheLineOfTheErrorIsShown() {
    let shown = lines("quotes\nfigures abuot x\nwords", marking: "abuot", location: "a.quoth:2:9")
    #expect(shown[0] == "a.quoth:2:9: error E101: unknown word ‘abuot’")
    #expect(shown[1] == "  figures abuot x")
    #expect(shown[2] == "          ^^^^^")
  }

  @Test func emptySpanHasOneCaret() {
    let diagnostic = Diagnostic(.incomplete(after: "by", needs: "a name"), at: .empty(at: 9))
    let shown = DiagnosticsFormatter().lines(for: diagnostic, in: ByteText("quotes by"))
    #expect(shown == ["error E126: ‘by’ needs a name", "  quotes by", "           ^"])
  }

  @Test func longLineIsCutAroundTheCaret() {
    let text =
      String(repeating: "left ", count: 3000) + "WRONG" + String(repeating: " right", count: 3000)
    let shown = lines(text, marking: "WRONG", width: 60)
    #expect(DisplayWidth.columns(of: shown[1]) <= 60)
    #expect(shown[1].hasPrefix("  …"))
    #expect(shown[1].hasSuffix("…"))
    let caret = shown[2].utf8.prefix { $0 == UInt8(ascii: " ") }.count
    #expect(shown[1].dropFirst(caret).hasPrefix("WRONG"))
  }

  @Test func controlCharactersAreNotPrinted() {
    for line in lines("quotes \u{1B}[2J\u{202E}bi x", marking: "bi") {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
  }

  @Test func atMostSixAlternatives() {
    let words = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let diagnostic = Diagnostic(.unexpected("x", expected: words), at: .empty(at: 0))
    #expect(diagnostic.message == "‘x’ cannot stand here; possible: a, b, c, d, e, f")
  }

  @Test(
    arguments: [
      (
        .unknownName("Kin", role: "quoted", nearest: [.init("Kim", note: "10 quotes")]),
        "nobody called ‘Kin’ is quoted; nearest: Kim (10 quotes). Nothing was guessed"
      ),
      (.unknownOutlet("Kim", nearest: []), "‘from’ chooses an outlet; no outlet is called Kim"),
      (.notAnEntity("ferry", nearest: []), "no person, organisation or place is called ferry"),
      (
        .unknownField("vlaue", kind: "figures", nearest: ["value"]),
        "figures have no field ‘vlaue’; nearest: value"
      ),
      (
        .stageDoesNotFit(stage: "kwic", needs: "texts", previous: "count made a table"),
        "kwic needs texts, count made a table"
      ),
      (.adjectiveDoesNotFit("official", describes: "sources"), "‘official’ describes sources"),
      (
        .fieldOfOtherKind("lexicon", kind: "quotes", owner: "words"),
        "here ‘where’ describes the quotes"
      ),
      (
        .impossibleDate("2025-13-01", reason: "there is no month 13"),
        "there is no month 13 · dates look like 2025-03-05, 2025-03 or 5 March 2025"
      ),
      (
        .dateWithoutYear("5 March", years: [2024, 2025]),
        "of which year? This corpus has 2024 and 2025"
      ),
      (.fileExists("kim.csv"), "kim.csv exists and is not overwritten"),
      (
        .wildcardInTopic("capsiz"),
        "‘about’ already finds all forms of a word; ‘*’ belongs to saying"
      ),
    ] as [(Diagnostic.Fact, String)])
  func wording(_ fact: Diagnostic.Fact, _ message: String) {
    #expect(Diagnostic(fact, at: .empty(at: 0)).message == message)
  }

  @Test func lineAndColumn() {
    let text = ByteText("ab\n김x")
    #expect(text.lineAndColumn(of: 6) == (2, 2))
    #expect(text.lineAndColumn(of: 0) == (1, 1))
  }
}
