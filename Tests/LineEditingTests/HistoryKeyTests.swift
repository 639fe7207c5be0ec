// Up, Down and Ctrl-R on a terminal.

import Glibc
import TestSupport
import Testing

@Suite struct HistoryKeyTests {
  private func startWithLines(_ lines: [String], _ setting: Setting = xterm) throws -> Pty {
    let pty = try setting.start()
    for line in lines {
      pty.send(line + Keys.enter)
      try pty.waitFor(text: "got ‹\(line)›")
      try pty.waitFor(cursorLine: "quoth>")
    }
    return pty
  }

  @Test(arguments: Setting.all) func upBringsTheLastLine(_ setting: Setting) throws {
    let pty = try startWithLines(["first", "second"], setting)
    pty.send(Keys.up)
    try pty.waitFor(cursorLine: "quoth> second")
    pty.send(Keys.up)
    try pty.waitFor(cursorLine: "quoth> first")
    pty.send(Keys.down + Keys.down)
    try pty.waitFor(cursorLine: "quoth>")
  }

  @Test func upKeepsToWhatWasTyped() throws {
    let pty = try startWithLines(["quotes by Kim", "figures about deaths", "quotes by Lee"])
    pty.send("quo" + Keys.up)
    try pty.waitFor(cursorLine: "quoth> quotes by Lee")
    pty.send(Keys.up)
    try pty.waitFor(cursorLine: "quoth> quotes by Kim")
    pty.send(Keys.down + Keys.down)
    try pty.waitFor(cursorLine: "quoth> quo")
  }

  @Test func aStatementOfSeveralRowsIsRecalledWhole() throws {
    let pty = try startWithLines(["before"])
    pty.send("(a" + Keys.enter + "b)" + Keys.enter)
    try pty.waitFor(text: "got ‹(a↵b)›\nquoth>")
    pty.send(Keys.up)
    try pty.waitFor(text: "quoth> (a\nb)")
    pty.send(Keys.up)
    try pty.waitFor("the line before, and no rest of the other") {
      $0.text.hasSuffix("got ‹(a↵b)›\nquoth> before")
    }
    pty.send(Keys.down + Keys.enter)
    try pty.waitFor("a second run") { $0.text.components(of: "got ‹(a↵b)›") == 2 }
  }

  @Test func searchFindsWhateverTheCase() throws {
    let pty = try startWithLines(["quotes by 김민지", "figures about DEATHS", "quotes by Lee"])
    pty.send(Keys.control("r") + "dea")
    try pty.waitFor(cursorLine: "search: dea · figures about DEATHS")
    pty.send(Keys.backspace + Keys.backspace + Keys.backspace + "김")
    try pty.waitFor(cursorLine: "search: 김 · quotes by 김민지")
    pty.send(Keys.end + "!")
    try pty.waitFor(cursorLine: "quoth> quotes by 김민지!")
    pty.send(Keys.enter)
    try pty.waitFor(text: "got ‹quotes by 김민지!›")
  }

  @Test func searchAgainGoesFurtherBackAndEnterRuns() throws {
    let pty = try startWithLines(["quotes by Kim", "other", "quotes by Lee"])
    pty.send(Keys.control("r") + "quo")
    try pty.waitFor(cursorLine: "search: quo · quotes by Lee")
    pty.send(Keys.control("r"))
    try pty.waitFor(cursorLine: "search: quo · quotes by Kim")
    pty.send(Keys.enter)
    try pty.waitFor("a second run") { $0.text.components(of: "got ‹quotes by Kim›") == 2 }
    #expect(pty.screen.text.hasSuffix("quoth> quotes by Kim\ngot ‹quotes by Kim›\nquoth>"))
  }

  @Test func leavingASearchGivesTheLineBack() throws {
    let pty = try startWithLines(["quotes by Kim"])
    pty.send("draft" + Keys.control("r") + "quo")
    try pty.waitFor(cursorLine: "search: quo · quotes by Kim")
    pty.send(Keys.control("c"))
    try pty.waitFor(cursorLine: "quoth> draft")
    pty.send(Keys.control("r") + "zzz")
    try pty.waitFor(cursorLine: "no match: zzz · draft")
    pty.send(Keys.control("g"))
    try pty.waitFor(cursorLine: "quoth> draft")
    pty.send(Keys.enter)
    try pty.waitFor(text: "got ‹draft›")
  }

  @Test func historyIsThereInTheNextSession() throws {
    let file = temporaryFile()
    defer { unlink(file) }
    for line in ["first", "second"] {
      let pty = try xterm.start(["QUOTH_HISTORY_FILE": file])
      pty.send(line + Keys.enter)
      try pty.waitFor(text: "got ‹\(line)›")
      pty.signal(SIGKILL)
      try pty.waitForExit()
    }
    let pty = try xterm.start(["QUOTH_HISTORY_FILE": file])
    pty.send(Keys.up + Keys.up)
    try pty.waitFor(cursorLine: "quoth> first")
  }
}
