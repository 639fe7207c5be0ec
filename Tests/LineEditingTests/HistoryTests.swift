// The history file: what is written, what is read back, and what two sessions do to it.

import Glibc
import Testing

@testable import LineEditing

/// A path in the temporary folder that nothing stands at.
func temporaryFile() -> String {
  "/tmp/quoth-test-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
}

func write(_ text: String, to path: String) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  try #require(descriptor >= 0)
  let bytes = Array(text.utf8)
  #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  close(descriptor)
}

func contents(of path: String) -> String {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return "" }
  defer { close(descriptor) }
  var result: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = read(descriptor, &chunk, chunk.count), count > 0 {
    result += chunk[..<count]
  }
  return String(decoding: result, as: UTF8.self)
}

func mode(of path: String) -> mode_t {
  var status = stat()
  stat(path, &status)
  return status.st_mode & 0o777
}

@Suite struct HistoryTests {
  private func lines(of path: String) -> [String] {
    contents(of: path).split(separator: "\n").map(String.init)
  }

  @Test func isWrittenBeforeItRunsAndReadBack() {
    let path = temporaryFile()
    defer { unlink(path) }
    let history = History(path: path, corpus: { "harbour" }, now: { 1_700_000_000 })
    let ticket = history.append("quotes by “Kim”\n| count")
    #expect(lines(of: path).count == 1)
    #expect(lines(of: path)[0].hasPrefix(#"{"text":"quotes by “Kim”\n| count","time":1700000000,"#))
    history.finish(ticket, status: 2, milliseconds: 12)
    #expect(lines(of: path).count == 2)
    #expect(mode(of: path) == 0o600)

    let entry = History(path: path).entries.first
    #expect(entry?.text == "quotes by “Kim”\n| count")
    #expect(entry?.status == 2)
    #expect(entry?.milliseconds == 12)
    #expect(entry?.corpus == "harbour")
  }

  @Test func keepsOnlyTheLastOfEqualLines() {
    let path = temporaryFile()
    defer { unlink(path) }
    let history = History(path: path)
    for text in ["a", "b", "a"] { history.append(text) }
    #expect(history.entries.map(\.text) == ["b", "a"])
    #expect(History(path: path).entries.map(\.text) == ["b", "a"])
  }

  @Test func aLeadingBlankIsNotKept() {
    let history = History(path: nil)
    for text in [" secret", "", "open"] { history.append(text) }
    #expect(history.entries.map(\.text) == ["open"])
  }

  @Test func passesOverBadLines() throws {
    let path = temporaryFile()
    defer { unlink(path) }
    try write(
      """
      {"text":"good","time":1,"session":"s","number":1}
      garbage
      {"text":"torn off
      {"text":7}
      {"text":"nested","more":{"a":1}}
      {"text":"esc \\u001b \\"q\\" 한","time":2,"session":"s","number":2}
      {"session":"s","number":1,"status":130,"ms":5}
      {"text":"cut
      """, to: path)
    let history = History(path: path)
    #expect(history.entries.map(\.text) == ["good", "esc \u{1b} \"q\" 한"])
    #expect(history.entries[0].status == 130)
    // The torn last line must not swallow the next record, and the mode is mended.
    history.append("next")
    #expect(History(path: path).entries.last?.text == "next")
    #expect(mode(of: path) == 0o600)
  }

  @Test func survivesAnyBytes() throws {
    let path = temporaryFile()
    defer { unlink(path) }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let scalars = (0..<500).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x7F, using: &random))
      }
      try write("{\"text\":\"" + String(String.UnicodeScalarView(scalars)), to: path)
      _ = History(path: path).entries
    }
  }

  @Test func sessionsKeepEachOthersLines() {
    let path = temporaryFile()
    defer { unlink(path) }
    let a = History(path: path)
    let b = History(path: path)
    for number in 0..<50 {
      a.append("a\(number)")
      b.append("b\(number)")
    }
    #expect(Set(History(path: path).entries.map(\.text)).count == 100)
    // Each session walks its own lines.
    #expect(a.entries.last?.text == "a49")
  }

  @Test func appendsOfManyThreadsNeverMix() async {
    let path = temporaryFile()
    defer { unlink(path) }
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<8 {
        group.addTask {
          let history = History(path: path)
          for number in 0..<50 {
            history.append(
              "session \(session) line \(number) " + String(repeating: "x", count: 900))
            // A rewrite in between must lose nothing of the others.
            if number == 25 { history.delete(at: history.entries.count - 1) }
          }
        }
      }
    }
    let entries = History(path: path).entries
    #expect(entries.count == 8 * 49)
    #expect(entries.allSatisfy { $0.text.utf8.count > 900 })
  }

  @Test func deletesAndClears() {
    let path = temporaryFile()
    defer { unlink(path) }
    let history = History(path: path)
    for text in ["a", "b", "c"] { history.append(text) }
    history.delete(at: 1)
    #expect(History(path: path).entries.map(\.text) == ["a", "c"])
    #expect(mode(of: path) == 0o600)
    history.clear()
    #expect(contents(of: path) == "")
    history.isRecording = false
    history.append("private")
    #expect(contents(of: path) == "")
    #expect(history.entries.map(\.text) == ["private"])
  }

  @Test func compactsWhatHasGrown() throws {
    let path = temporaryFile()
    defer { unlink(path) }
    let lines = (0..<(2 * History.limit + 1)).map {
      "{\"text\":\"line \($0)\",\"time\":1,\"session\":\"s\",\"number\":\($0)}\n"
    }
    try write(lines.joined(), to: path)
    _ = History(path: path).entries
    #expect(self.lines(of: path).count == History.limit)
    #expect(History(path: path).entries.last?.text == "line \(2 * History.limit)")
  }

  @Test func standsWhereTheEnvironmentSays() {
    #expect(History.path(environment: ["QUOTH_HISTORY_FILE": "/x/y"]) == "/x/y")
    #expect(History.path(environment: ["QUOTH_HISTORY_FILE": "", "HOME": "/h"]) == nil)
    #expect(
      History.path(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/quoth/history.jsonl")
    #expect(
      History.path(environment: ["HOME": "/h"]) == "/h/.local/state/quoth/history.jsonl")
    #expect(History.path(environment: [:]) == nil)
  }

  @Test func makesItsFolderAndReportsWhatItCannotWrite() {
    let folder = temporaryFile()
    let history = History(path: folder + "/a/history.jsonl")
    history.append("x")
    #expect(history.problem == nil)
    #expect(History(path: folder + "/a/history.jsonl").entries.count == 1)
    unlink(folder + "/a/history.jsonl")
    rmdir(folder + "/a")
    rmdir(folder)

    let impossible = History(path: "/proc/nowhere/history.jsonl")
    impossible.append("x")
    #expect(impossible.problem?.hasPrefix("cannot open /proc/nowhere/history.jsonl") == true)
    #expect(impossible.entries.map(\.text) == ["x"])
  }
}
