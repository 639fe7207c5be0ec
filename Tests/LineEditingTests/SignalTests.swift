// Ctrl-C, Ctrl-Z, resize, and the terminal on every way out.

import Glibc
import TestSupport
import Testing

@Suite struct SignalTests {
  @Test func controlCStopsWhatRuns() throws {
    let pty = try xterm.start()
    pty.send("run" + Keys.enter)
    try pty.waitFor(text: "running")
    pty.send(Keys.control("c"))
    try pty.waitFor(text: "cancelled")
    try pty.waitFor(cursorLine: "quoth>")
    pty.send("next" + Keys.enter)
    try pty.waitFor(text: "got ‹next›")
  }

  @Test(arguments: Setting.all) func controlZStopsAndTheLineIsThereAgain(_ setting: Setting) throws
  {
    let pty = try setting.start()
    pty.send("quotes by")
    try pty.waitFor(cursorLine: "quoth> quotes by")
    pty.send(Keys.control("z"))
    try pty.waitForStop()
    #expect(pty.isCooked)
    #expect(!pty.screen.isBracketedPasteOn)
    pty.signal(SIGCONT)
    try pty.waitFor("the line again") {
      $0.text == "quoth> quotes by^Z\nquoth> quotes by"
    }
    pty.send(" Kim" + Keys.enter)
    try pty.waitFor(text: "got ‹quotes by Kim›")
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func terminationPutsTheTerminalBack(_ signal: Int32) throws {
    let pty = try xterm.start()
    pty.send("half a")
    try pty.waitFor(cursorLine: "quoth> half a")
    pty.signal(signal)
    #expect(try pty.waitForExit() == 128 + Int(signal))
    #expect(pty.isCooked)
    #expect(!pty.screen.isBracketedPasteOn)
  }

  @Test func aCrashPutsTheTerminalBackAndAsksNothing() throws {
    let pty = try xterm.start(["SWIFT_BACKTRACE": ""])
    pty.send("crash" + Keys.enter)
    #expect(try pty.waitForExit() > 128)
    #expect(pty.isCooked)
    #expect(pty.screen.transcript.contains("quoth: internal error"))
    #expect(!pty.screen.transcript.contains("Press space"))
  }

  @Test func aCrashWhileEditingPutsTheTerminalBack() throws {
    let pty = try xterm.start()
    pty.send("half a")
    try pty.waitFor(cursorLine: "quoth> half a")
    pty.signal(SIGSEGV)
    #expect(try pty.waitForExit() > 128)
    #expect(pty.isCooked)
    #expect(!pty.screen.isBracketedPasteOn)
  }

  @Test(arguments: [40, 120]) func aNewSizeRedrawsTheLine(_ columns: Int) throws {
    let pty = try xterm.start()
    pty.send("quotes by Kim")
    try pty.waitFor(cursorLine: "quoth> quotes by Kim")
    let before = pty.output.count
    pty.resize(rows: 24, columns: columns)
    try pty.waitFor("a redrawn line") { _ in pty.output.count > before }
    try pty.waitFor("one prompt") { $0.text == "quoth> quotes by Kim" && $0.cursor.column == 20 }
    let more = String(repeating: "x", count: columns)
    pty.send(" " + more)
    try pty.waitFor("the line wrapped at the new width") { $0.cursor == (1, 21) }
  }

  @Test func aWrappedLineSurvivesANarrowScreen() throws {
    let pty = try xterm.start()
    pty.send("quotes by")
    try pty.waitFor(cursorLine: "quoth> quotes by")
    let before = pty.output.count
    pty.resize(rows: 24, columns: 20)
    try pty.waitFor("a redrawn line") { _ in pty.output.count > before }
    pty.send(" someone with a long name" + Keys.enter)
    try pty.waitFor("the line") {
      $0.transcript.split(separator: "\n").joined(separator: "").contains("got ‹quotes by some")
    }
  }

  @Test func aSecondControlCLeavesWhateverRuns() throws {
    let pty = try xterm.start()
    pty.send("hang" + Keys.enter)
    try pty.waitFor(text: "hanging")
    pty.send(Keys.control("c"))
    try pty.waitFor(text: "heard, not heeded")
    pty.send(Keys.control("c"))
    #expect(try pty.waitForExit() == 130)
    #expect(pty.isCooked)
  }

  @Test func aChildReadsTheTerminalAndKeepsItsControlC() throws {
    let pty = try xterm.start()
    pty.send("child" + Keys.enter)
    try pty.waitFor(text: "child reads")
    pty.send("hello\r")
    try pty.waitFor(text: "child got hello")
    pty.send(Keys.control("c"))
    try pty.waitFor(text: "child left with 7")
    try pty.waitFor(cursorLine: "quoth>")
    pty.send("alive" + Keys.enter)
    try pty.waitFor(text: "got ‹alive›")
  }

  // The child stops itself: in a test nobody could continue the job, so the kernel ignores Ctrl-Z.
  @Test func aChildThatIsStoppedStopsTheShellToo() throws {
    let pty = try xterm.start()
    pty.send("stopping child" + Keys.enter)
    try pty.waitForStop()
    pty.signal(SIGCONT)
    try pty.waitFor(text: "child went on")
    try pty.waitFor(text: "child left with 0")
  }
}
