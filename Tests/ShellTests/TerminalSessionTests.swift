import Foundation
import Glibc
import TestSupport
import Testing

/// The whole program on a pseudo-terminal, as a person uses it on the first evening.
@Suite final class TerminalSessionTests {
  private let home: String

  init() throws {
    home = "/tmp/q-" + UUID().uuidString.suffix(6).lowercased()
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// The program at its first prompt, on the sample articles.
  private func start(
    _ arguments: [String] = ["--no-history"], term: String = "xterm-256color", columns: Int = 100
  ) throws -> Pty {
    let pty = try Pty.spawn(
      [BuiltProgram.path("quoth"), "--no-init"] + arguments
        + [TranscriptTests.root + "/seeds/harbour"],
      environment: [
        "TERM": term, "HOME": home, "XDG_STATE_HOME": home, "PAGER": "", "QUOTH_PAGER": "",
        "PATH": "/usr/bin:/bin", "NO_COLOR": "1",
      ], rows: 40, columns: columns)
    try pty.waitFor(cursorLine: "quoth>")
    return pty
  }

  /// Files below the home of the session.
  private var files: [String] {
    FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
  }

  @Test(arguments: ["xterm-256color", "dumb"]) func aFirstEvening(term: String) throws {
    let pty = try start(term: term)
    try pty.waitFor(text: "12 articles,")
    // TAB completes the only name, with what follows it.
    pty.send("quotes by Haug" + Keys.tab)
    try pty.waitFor("the name and a blank") {
      $0.cursorLine == "quoth> quotes by Haugen" || $0.cursorLine.hasSuffix("Lena Haugen\"")
        || $0.cursorLine.hasSuffix("Lena Haugen")
    }
    pty.send(Keys.enter)
    try pty.waitFor(text: "Lena Haugen · said · Continental Wire")
    try pty.waitFor(cursorLine: "quoth>")
    // Ctrl-C clears the line and leaves the shell.
    pty.send("figures about deaths by ministry")
    try pty.waitFor(cursorLine: "quoth> figures about deaths by ministry")
    pty.send(Keys.control("c"))
    try pty.waitFor(cursorLine: "quoth>")
    // A mistake shows its place and a remedy, which Up brings.
    pty.send("quotes by Kin" + Keys.enter)
    try pty.waitFor(text: "  quotes by Kin\n            ^^^\n  try: quotes by Kim\n")
    pty.send(Keys.up)
    try pty.waitFor(cursorLine: "quoth> quotes by Kim")
    pty.send(" | count" + Keys.enter)
    try pty.waitFor(text: " count\n    10\n")
    pty.send(".why 1" + Keys.enter)
    try pty.waitFor(text: "error E303")
    try pty.waitFor(cursorLine: "quoth>")
    pty.send(Keys.control("d"))
    #expect(try pty.waitForExit() == 0)
    #expect(pty.isCooked)
    #expect(pty.screen.unknownCodes == [])
    #expect(files == [])
  }

  @Test func twoSessionsShareTheirHistory() throws {
    let first = try start([])
    first.send("figures about deaths | count" + Keys.enter)
    try first.waitFor(text: " count\n    16\n")
    first.send(".quit 3" + Keys.enter)
    #expect(try first.waitForExit() == 3)

    let second = try start([])
    second.send("figures" + Keys.up)
    try second.waitFor(cursorLine: "quoth> figures about deaths | count")
    second.send(Keys.control("u"))
    try second.waitFor(cursorLine: "quoth>")
    second.send(" quotes by Osk | count" + Keys.enter)
    try second.waitFor(text: " count\n     5\n")
    second.send(Keys.control("d"))
    #expect(try second.waitForExit() == 0)

    let path = try #require(files.first { $0.hasSuffix("history.jsonl") })
    let history = try String(contentsOfFile: home + "/" + path, encoding: .utf8)
    #expect(history.contains("figures about deaths | count"))
    // A line that begins with a blank is private.
    #expect(!history.contains("Osk"))
    let mode = try FileManager.default.attributesOfItem(atPath: home + "/" + path)[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func anOpenQueryGoesOnAndCtrlCGivesItUp() throws {
    let pty = try start()
    pty.send("quotes by (people in" + Keys.enter)
    try pty.waitFor(text: "open: ")
    pty.send("articles about inspection) | count" + Keys.enter)
    try pty.waitFor(text: " count\n     5\n")
    try pty.waitFor(cursorLine: "quoth>")
    pty.send("quotes by (people" + Keys.enter)
    try pty.waitFor(cursorLine: "open: (")
    pty.send(Keys.control("c"))
    try pty.waitFor(cursorLine: "quoth>")
    pty.send("count quotes by Haugen" + Keys.enter)
    try pty.waitFor(text: " count\n     3\n")
    pty.send(Keys.control("d"))
    #expect(try pty.waitForExit() == 0)
  }

  @Test func anEndBySignalLeavesTheTerminalSane() throws {
    let pty = try start()
    pty.send("quotes by")
    try pty.waitFor(cursorLine: "quoth> quotes by")
    pty.signal(SIGTERM)
    #expect(try pty.waitForExit() == 128 + Int(SIGTERM))
    #expect(pty.isCooked)
  }
}
