// Keys pressed on a pseudo-terminal, and what the screen then shows.

import Glibc
import LineEditing
import TestSupport
import Testing

/// A terminal to test at.
struct Setting: CustomTestStringConvertible {
  let term: String
  let columns: Int
  var testDescription: String { "\(term), \(columns) columns" }

  static let all = [
    Setting(term: "xterm-256color", columns: 80), Setting(term: "xterm-256color", columns: 40),
    Setting(term: "dumb", columns: 80), Setting(term: "dumb", columns: 40),
  ]

  /// The probe at its first prompt.
  func start(_ environment: [String: String] = [:], rows: Int = 24) throws -> Pty {
    var all = ["TERM": term, "QUOTH_HISTORY_FILE": ""]
    all.merge(environment) { $1 }
    let pty = try Pty.spawn(
      [BuiltProgram.path("line-editing-probe")], environment: all, rows: rows, columns: columns)
    try pty.waitFor(cursorLine: "quoth>")
    return pty
  }
}

let xterm = Setting(term: "xterm-256color", columns: 80)

@Suite struct TerminalReaderTests {
  @Test(arguments: Setting.all) func aLineIsTypedAndEdited(_ setting: Setting) throws {
    let pty = try setting.start()
    pty.send("qotes")
    try pty.waitFor(cursorLine: "quoth> qotes")
    pty.send(Keys.left + Keys.left + Keys.left + Keys.left + "u")
    try pty.waitFor("the cursor behind u") {
      $0.cursorLine == "quoth> quotes" && $0.cursor.column == 9
    }
    pty.send(Keys.control("a") + "x" + Keys.control("e") + "y" + Keys.enter)
    try pty.waitFor(text: "got ‹xquotesy›")
    // Between two lines the terminal is cooked and edits by its own keys.
    try pty.waitFor(cursorLine: "quoth>")
    pty.send("abc" + Keys.home + Keys.delete + Keys.end + Keys.backspace + Keys.enter)
    try pty.waitFor(text: "got ‹b›")
    #expect(pty.screen.unknownCodes == [])
  }

  @Test(arguments: Setting.all) func koreanIsTypedAndTheCursorStandsRight(_ setting: Setting) throws
  {
    let pty = try setting.start()
    pty.send("한국은행 총재")
    try pty.waitFor("the cursor behind 재") {
      $0.cursorLine == "quoth> 한국은행 총재" && $0.cursor.column == 20
    }
    pty.send(Keys.left + Keys.left + Keys.backspace + "·")
    try pty.waitFor("the cursor behind ·") {
      $0.cursorLine == "quoth> 한국은행·총재" && $0.cursor.column == 16
    }
    pty.send(Keys.enter)
    try pty.waitFor(text: "got ‹한국은행·총재›")
  }

  @Test func anUnknownTerminalIsTreatedAsDumb() throws {
    let pty = try Setting(term: "no-such-terminal", columns: 80).start(["PROBE_HINTS": "on"])
    pty.send("quotes" + Keys.enter)
    try pty.waitFor(text: "got ‹quotes›")
    #expect(!pty.output.contains(0x1B))
  }

  @Test func koreanWorksInTheCLocale() throws {
    let pty = try xterm.start(["LANG": "C", "LC_ALL": "C"])
    pty.send("한국" + Keys.enter)
    try pty.waitFor(text: "got ‹한국›")
  }

  @Test(arguments: Setting.all) func aLongLineWraps(_ setting: Setting) throws {
    let pty = try setting.start()
    let line = String(repeating: "0123456789", count: 10)
    pty.send(line)
    try pty.waitFor("the cursor in the last row") {
      $0.cursor.row == (7 + 100) / setting.columns
        && $0.cursor.column == (7 + 100) % setting.columns
    }
    pty.send(Keys.control("a") + "x" + Keys.enter)
    try pty.waitFor("the line") {
      $0.transcript.split(separator: "\n").joined().contains("got ‹x\(line)›")
    }
  }

  @Test(arguments: Setting.all) func controlCGivesTheLineUp(_ setting: Setting) throws {
    let pty = try setting.start()
    pty.send("quotes by")
    try pty.waitFor(cursorLine: "quoth> quotes by")
    pty.send(Keys.control("c"))
    try pty.waitFor("^C and a new prompt") {
      $0.text == "quoth> quotes by^C\ninterrupted\nquoth>"
    }
    pty.send("next" + Keys.enter)
    try pty.waitFor(text: "got ‹next›")
  }

  @Test(arguments: Setting.all) func controlDEndsOnlyOnAnEmptyLine(_ setting: Setting) throws {
    let pty = try setting.start()
    pty.send("ab" + Keys.control("d") + Keys.control("a") + Keys.control("d") + Keys.enter)
    try pty.waitFor(text: "got ‹b›")
    // Before the prompt the terminal is cooked, and there Ctrl-D is no character.
    try pty.waitFor(cursorLine: "quoth>")
    pty.send(Keys.control("d"))
    #expect(try pty.waitForExit() == 0)
    #expect(pty.screen.text.hasSuffix("\nend"))
    #expect(pty.isCooked)
    #expect(!pty.screen.isBracketedPasteOn)
  }

  @Test(arguments: Setting.all) func anIncompleteLineGoesOn(_ setting: Setting) throws {
    let pty = try setting.start()
    pty.send("quotes by (Kim" + Keys.enter)
    try pty.waitFor(text: "open: (")
    pty.send("or Lee" + Keys.enter + ")" + Keys.enter)
    try pty.waitFor(text: "got ‹quotes by (Kim↵or Lee↵)›")
  }

  @Test func anOpenParenthesisIsNamedDimAndGoesWithTheNextKey() throws {
    let pty = try xterm.start(["PROBE_HINTS": "on"])
    pty.send("(a" + Keys.enter)
    try pty.waitFor("a dim note") { $0.text == "quoth> (a\nopen: (" && $0.grid[1][0].isDim }
    #expect(pty.screen.cursor.column == 0)
    pty.send("b")
    try pty.waitFor("no note") { $0.text == "quoth> (a\nb" }
    pty.send(")" + Keys.enter)
    try pty.waitFor(text: "got ‹(a↵b)›")
  }

  @Test func controlCInTheMiddleOfSeveralRowsGoesBelowThem() throws {
    let pty = try xterm.start()
    pty.send("(one" + Keys.enter + "two" + Keys.enter + "three")
    try pty.waitFor(cursorLine: "three")
    pty.send(Keys.up + Keys.control("c"))
    try pty.waitFor("a prompt below all rows") {
      $0.text.hasSuffix("(one\ntwo\nthree^C\ninterrupted\nquoth>")
    }
  }

  @Test func rowsOfOneStatementAreEdited() throws {
    let pty = try xterm.start()
    pty.send("(one" + Keys.enter + "two" + Keys.up + "X" + Keys.down + "Y)" + Keys.enter)
    try pty.waitFor(text: "got ‹(onXe↵twoY)›")
  }

  @Test(arguments: [xterm, Setting(term: "xterm-256color", columns: 40)])
  func aPasteIsOneEdit(_ setting: Setting) throws {
    let pty = try setting.start()
    #expect(pty.screen.isBracketedPasteOn)
    pty.paste("qu\tote\nby \u{1b}[31mKim\u{7}\n")
    try pty.waitFor(text: "by [31mKim")
    pty.send("!" + Keys.enter)
    try pty.waitFor(text: "got ‹qu ote↵by [31mKim!›")
    #expect(!pty.screen.text.contains("got ‹qu ote›"))
  }

  @Test func aLongPasteComesWhole() throws {
    let pty = try xterm.start()
    let words = (0..<150).map { "word\($0)" }.joined(separator: " ")
    pty.paste(words)
    pty.send(Keys.enter)
    try pty.waitFor("the whole line") {
      $0.transcript.split(separator: "\n").joined().filter { $0 != " " }
        .contains("got‹" + words.filter { $0 != " " } + "›")
    }
  }

  @Test func decomposedTextIsComposed() throws {
    let pty = try xterm.start()
    pty.paste("\u{1112}\u{1161}\u{11ab} e\u{301}")
    try pty.waitFor("two composed letters") {
      $0.cursorLine == "quoth> 한 é" && $0.cursor.column == 11
    }
  }

  @Test func undoTakesBackAWordAndAPaste() throws {
    let pty = try xterm.start()
    pty.send("quotes by")
    pty.paste(" (Dana Kim)")
    try pty.waitFor(cursorLine: "quoth> quotes by (Dana Kim)")
    pty.send(Keys.control("_"))
    try pty.waitFor(cursorLine: "quoth> quotes by")
    pty.send(Keys.control("_"))
    try pty.waitFor(cursorLine: "quoth> quotes")
  }

  @Test func aColouredPromptTakesItsVisibleColumns() throws {
    let pty = try xterm.start(["PROBE_PROMPT": "\u{1b}[1;36mquoth>\u{1b}[0m "])
    pty.send("x")
    try pty.waitFor("the cursor behind x") { $0.cursorLine == "quoth> x" && $0.cursor.column == 8 }
    #expect(pty.screen.grid[0][0].style == "1;36")
    #expect(pty.screen.grid[0][7].style == "")
  }

  @Test func aDraftStandsInTheLine() throws {
    let pty = try xterm.start()
    pty.send("draft" + Keys.enter)
    try pty.waitFor(cursorLine: "quoth> quotes by Kim")
    pty.send("!" + Keys.enter)
    try pty.waitFor(text: "got ‹quotes by Kim!›")
  }

  @Test func viKeysKeepTheShellsKeys() throws {
    let file = temporaryFile()
    try write("quoth:bind -v\n", to: file)
    defer { unlink(file) }
    let pty = try xterm.start(["PROBE_KEYS": file])
    pty.send("fig" + Keys.tab + "x" + Keys.enter)
    try pty.waitFor(text: "got ‹figures x›\nquoth>")
    pty.send("(a" + Keys.enter + "b)" + Keys.enter)
    try pty.waitFor(text: "got ‹(a↵b)›")
  }

  @Test func anyKeysLeaveAWorkingLine() throws {
    var random = SystemRandomNumberGenerator()
    let keys = [
      "a", "한", "é", "👍", " ", "(", ")", Keys.left, Keys.right, Keys.up, Keys.down, Keys.home,
      Keys.end, Keys.tab, Keys.backspace, Keys.delete, Keys.enter, Keys.control("r"),
      Keys.control("g"), Keys.control("w"), Keys.control("u"), Keys.control("k"),
      Keys.control("y"), Keys.control("_"), Keys.control("l"), "\u{1b}[200~x\r\ty\u{1b}[201~",
      "\u{1b}[1;5D", "\u{1b}[1;5C", "\u{1b}f", "\u{1b}b",
    ]
    for setting in Setting.all {
      let pty = try setting.start(["PROBE_HINTS": "on"])
      let pressed = (0..<400).map { _ in keys.randomElement(using: &random)! }
      for key in pressed { pty.send(key) }
      // Ends a half sequence; then Ctrl-C leaves a search and gives the line up.
      pty.send("zz")
      let before = pty.screen.transcript.components(of: "interrupted")
      do {
        try pty.press(Keys.control("c"), until: "^C taken") {
          $0.transcript.components(of: "interrupted") > before
        }
      } catch {
        Issue.record("after \(pressed.joined().debugDescription): \(error)")
        return
      }
      pty.send("alive" + Keys.enter)
      try pty.waitFor(text: "got ‹alive›")
      #expect(pty.screen.unknownCodes == [])
    }
  }
}
