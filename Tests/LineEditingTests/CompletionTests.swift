// TAB and the dim continuation.

import TestSupport
import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  @Test(arguments: Setting.all) func theOnlyCandidateIsInsertedWithABlank(_ setting: Setting) throws
  {
    let pty = try setting.start()
    pty.send("fig" + Keys.tab + "x" + Keys.enter)
    try pty.waitFor(text: "got ‹figures x›")
  }

  @Test(arguments: Setting.all) func sharedBeginningFirstThenTheList(_ setting: Setting) throws {
    let pty = try setting.start()
    pty.send("da" + Keys.tab)
    try pty.waitFor(cursorLine: "quoth> Dana")
    pty.send(Keys.backspace + Keys.backspace + Keys.tab)
    pty.send(Keys.control("u") + "q" + Keys.tab)
    try pty.waitFor(cursorLine: "quoth> qu")
    pty.send(Keys.tab)
    try pty.waitFor("the list and the line below") {
      $0.text.hasSuffix("quotes   queries\nquoth> qu")
    }
    // Again: the list is there already.
    pty.send(Keys.tab + "o" + Keys.tab + Keys.enter)
    try pty.waitFor(text: "got ‹quotes ›")
    #expect(pty.screen.transcript.components(of: "queries") == 1)
  }

  @Test func koreanNamesAreListedWithTheirCounts() throws {
    let pty = try xterm.start()
    pty.send("한" + Keys.tab)
    try pty.waitFor(cursorLine: "quoth> 한국")
    pty.send(Keys.tab)
    try pty.waitFor(text: "한국은행 — 2 quotes  한국전력 — 1 quote\nquoth> 한국")
    pty.send("은" + Keys.tab + Keys.enter)
    try pty.waitFor(text: "got ‹한국은행 ›")
  }

  @Test func aLongListFitsTheScreenAndSaysWhatIsHidden() throws {
    let pty = try xterm.start(rows: 12)
    pty.send("many" + Keys.tab)
    try pty.waitFor(text: " more\nquoth> many")
    #expect(pty.screen.text.contains("many0 — 0 quotes"))
    #expect(pty.screen.scrolledOff.count <= 1)
  }

  @Test func completingInTheMiddleKeepsTheRest() throws {
    let pty = try xterm.start()
    pty.send("fig about" + Keys.home + Keys.right + Keys.right + Keys.right + Keys.tab + "!")
    pty.send(Keys.enter)
    try pty.waitFor(text: "got ‹figures! about›")
  }

  @Test func nothingFitsAndTheBellRings() throws {
    let pty = try xterm.start()
    pty.send("zzz" + Keys.tab)
    try pty.waitFor("a bell") { $0.bellCount == 1 && $0.cursorLine == "quoth> zzz" }
  }

  @Test func aListBelowARowOfSeveralLeavesTheLineWhole() throws {
    let pty = try xterm.start()
    pty.send("(one" + Keys.enter + "q" + Keys.tab + Keys.tab)
    try pty.waitFor("the list and both rows below it") {
      $0.text.hasSuffix("quotes   queries\nquoth> (one\nqu")
    }
    pty.send("otes)" + Keys.enter)
    try pty.waitFor(text: "got ‹(one↵quotes)›")
  }

  // MARK: Hints

  @Test func aHintIsShownDimAndTakenWithRight() throws {
    let pty = try xterm.start(["PROBE_HINTS": "on"])
    pty.send("quotes")
    try pty.waitFor("a dim hint") {
      $0.cursorLine == "quoth> quotes by" && $0.cursor.column == 13 && $0.grid[0][14].isDim
    }
    pty.send(Keys.right)
    try pty.waitFor("the hint in the line") { $0.cursor.column == 16 && !$0.grid[0][14].isDim }
    pty.send(Keys.enter)
    // What is typed before the next prompt stands is shown twice, as in any shell.
    try pty.waitFor(text: "got ‹quotes by›\nquoth>")
    pty.send("quo")
    try pty.waitFor("the newest line with this beginning") {
      $0.cursorLine == "quoth> quotes by" && $0.cursor.column == 10
    }
    pty.send("x")
    try pty.waitFor(cursorLine: "quoth> quox")
  }

  @Test func enterNeverTakesAHint() throws {
    let pty = try xterm.start(["PROBE_HINTS": "on"])
    pty.send("quotes")
    try pty.waitFor(cursorLine: "quoth> quotes by")
    pty.send(Keys.enter)
    try pty.waitFor("the line as typed and a new prompt") {
      $0.text == "quoth> quotes\ngot ‹quotes›\nquoth>"
    }
  }

  @Test func aHintNeverWraps() throws {
    let pty = try Setting(term: "xterm-256color", columns: 40).start(["PROBE_HINTS": "on"])
    pty.send("abcdefghijklmnopqrstuvwxyz 0123456789" + Keys.enter)
    try pty.waitFor(text: "\nquoth>")
    pty.send("abcdefghijklmnopqrstuvwxyz")
    try pty.waitFor("a hint cut to the row") {
      $0.cursorLine == "quoth> abcdefghijklmnopqrstuvwxyz 0123…"
    }
  }

  @Test func aDumbTerminalShowsNoHint() throws {
    let pty = try Setting(term: "dumb", columns: 80).start(["PROBE_HINTS": "on"])
    pty.send("quotes" + Keys.enter)
    try pty.waitFor(text: "got ‹quotes›")
    #expect(!pty.output.contains(0x1B))
  }

  // MARK: Layout

  @Test func listsRunDownTheColumns() {
    let rows = CompletionListing.rows(
      of: ["alpha", "beta", "gamma", "delta", "eps"].map { .init($0) }, columns: 16, rows: 9,
      usesColour: false)
    #expect(rows == ["alpha  delta", "beta   eps", "gamma"])
  }

  @Test func listsAreSafeAndClipped() {
    let rows = CompletionListing.rows(
      of: [.init("a\u{1b}[2Jb", note: "한국어 한국어"), .init("c")], columns: 13, rows: 9,
      usesColour: false)
    #expect(rows == ["a␛[2Jb — 한…", "c"])
  }

  @Test func sharedBeginningsEndAtWholeCharacters() {
    #expect(CompletionListing.sharedBeginning(of: ["한국은행", "한국전력"]) == "한국")
    #expect(CompletionListing.sharedBeginning(of: ["👨‍👩‍👧", "👨‍👩‍👦"]) == "")
    #expect(CompletionListing.sharedBeginning(of: ["abc"]) == "abc")
  }
}

extension String {
  /// How often a text occurs.
  func components(of part: String) -> Int { ranges(of: part).count }
}
