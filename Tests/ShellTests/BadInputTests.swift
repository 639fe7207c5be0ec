import Articles
import Foundation
import Glibc
import Shell
import TestSupport
import Testing
import Text

/// A folder with everything wrong that a folder can have: what is good is loaded, each problem is
/// one line, and nothing of a text reaches a terminal raw.
@Suite final class BadInputTests {
  private let folder: String

  init() throws {
    folder = "/tmp/q-" + UUID().uuidString.suffix(6).lowercased()
    try FileManager.default.createDirectory(
      atPath: folder + "/inner", withIntermediateDirectories: true)
    try write("good.txt", BadInputTests.good)
    try write("inner/other.txt", BadInputTests.good.replacing("Ferry", with: "Tram"))
    try write("locked.txt", BadInputTests.good)
    try write("empty.txt", "")
    try write("\u{1B}[31mred\u{202E}.txt", "")
    try write("rows.jsonl", BadInputTests.rows)
    try Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 % 5 == 0 ? 0 : $0 * 37) })
      .write(to: URL(fileURLWithPath: folder + "/picture.bin"))
    try link("loop", to: "loop")
    try link("inner/up", to: "..")
    try link("dangling", to: "nowhere")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let good = """
    Ferry capsizes

    Twelve people died when the ferry capsized, Captain Dana Kim said.
    """

  private static let rows = """
    {"title": "One", "text": "A first article with some words.", "outlet": "Beacon"}
    {"title": "Two", "text": "broken
    {"title": "Three", "text": "A third article with some words.", "outlet": "Beacon"}

    """

  private func write(_ name: String, _ text: String) throws {
    try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/" + name, withDestinationPath: target)
  }

  /// A shell that may not open `locked.txt`; root, who runs tests, may open everything.
  private func shell() -> MemoryShell {
    let shell = MemoryShell()
    shell.files = FileAccess { path in
      path.hasSuffix("/locked.txt") ? .failure(SystemError(EACCES)) : FileAccess.system.open(path)
    }
    return shell
  }

  @Test func everyGoodArticleIsLoadedAndEachProblemIsOneLine() {
    let shell = shell()
    #expect(shell.run(["--no-init", folder, "-c", "articles | count"]) == .success)
    #expect(shell.output == " count\n     4\n")
    let lines = shell.error.split(separator: "\n").map { $0.replacing(folder, with: "DIR") }
    #expect(lines.first?.hasPrefix("4 articles, ") == true)
    #expect(
      lines.dropFirst() == [
        "DIR/␛[31mred⟨202E⟩.txt: empty file",
        "DIR/dangling: symbolic link to nothing",
        "DIR/empty.txt: empty file",
        "DIR/inner/up: symbolic link loop",
        "DIR/locked.txt: permission denied",
        "DIR/loop: symbolic link loop",
        "DIR/picture.bin: not text: 20 % NUL bytes",
        "DIR/rows.jsonl:2: no JSON object: a string is not closed",
        "1 row.   articles | count",
      ])
  }

  @Test func strictLeavesWithThree() {
    #expect(shell().run(["--no-init", "--strict", folder, "-c", "articles"]) == .nothingLoaded)
  }

  /// A person can ask for the rest; a log cannot.
  @Test(arguments: [(true, 5), (false, 50)]) func problemsAreShownUpTo(
    isTerminal: Bool, limit: Int
  ) throws {
    for number in 0..<60 { try write("empty-\(number).txt", "") }
    let shell = shell()
    shell.isTerminal = isTerminal
    #expect(shell.run(["--no-init", folder, "-c", "articles | count"]) == .success)
    let lines = (shell.error + shell.output).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix(folder) } == limit)
    #expect(lines.contains("\(68 - limit) more problems: .problems lists them"))
  }

  /// Texts that try to act on the terminal: colour, title, cursor, C1, bidi, carriage return.
  private static let hostile = """
    Mayor \u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{07} speaks\u{202E}

    “The \u{9B}2J bridge \u{2066}is\u{2069} safe\u{1B}[A,” Ana \u{1B}[5mReyes\u{1B}[0m said on Monday.

    “It is \u{202D}safe\u{7F},” Dana Kim\u{08}\u{08} said. 12 people\u{85} died.\u{0C} They\rwere lost.

    """

  @Test(arguments: ["auto", "table", "vertical", "markdown", "json", "jsonl"])
  func nothingOfATextReachesTheTerminalRaw(mode: String) throws {
    let path = folder + "/hostile.txt"
    try write("hostile.txt", BadInputTests.hostile)
    for isTerminal in [false, true] {
      let shell = shell()
      shell.isTerminal = isTerminal
      let queries = [
        "articles", "quotes", "sentences", "figures", "sources", "people", "words in #a1 | top 9",
        "#a1 | open", "#a1 | why", "quotes | why", "quotes | context 1", "articles | kwic safe",
        "figures | why", "quotes by \u{1B}[31mKim", "quotes saying \"\u{202E}x", ".names Reyes",
        ".articles", ".problems", ".load \(path)\u{1B}[2J", "quotes by \"Ana \u{1B}[5mReyes\"",
        ".help \u{1B}]0;x", ".\u{9B}2J", "explain quotes about safe",
      ]
      _ = shell.run(
        ["--no-init", "--keep-going", "--color", "never", "--mode", mode, path],
        input: queries.joined(separator: "\n") + "\n")
      #expect(shell.output.contains("safe"))
      for text in [shell.output, shell.error] {
        let raw = text.unicodeScalars.filter { BadInputTests.actsOnTerminals($0) }
        #expect(raw.isEmpty, "\(raw.map { String($0.value, radix: 16) }) in \(mode)")
      }
    }
  }

  private static func actsOnTerminals(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066, 0x2067: true
    // Isolates that close a cell are ours: first strong and its end.
    default: false
    }
  }
}
