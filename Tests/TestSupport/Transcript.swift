// Sessions written down as text, and run again.
//
// In: a `.session` file. Out: what differs, as text that a person can act on, or the file
// rewritten. Leaves to others: which files there are (TranscriptTests).
//
//     # a comment
//     @args --width 80 seeds/harbour     arguments; {tmp} is a folder of this session alone
//     @env NAME=VALUE  ·  @terminal      environment; both streams claim to be 80 by 24
//     @file NAME … @end                  a file in {tmp}
//     @input … @end                      articles for the path -
//     > quotes by Kim                    one input, `. ` its further lines
//      count                             output, exactly; a blank at the end is written ␠
//     ! error E101: …                    a line of standard error
//     ~re …  ~glob …  ~json {…, "_": 0}  a line that matches; `_` lets an object have other members
//     @exit 2                            the exit code, 0 if not given
//
// An output line that begins like a mark has a backslash before it. Lines before the first input
// are what is printed before it is read.

import Foundation
import Shell

/// A session file.
public struct Transcript {
  struct Step {
    var input: [String]
    var expected: [String]
  }

  let path: String
  private(set) var head: [String] = []
  private(set) var arguments: [String] = []
  private(set) var environment: [String: String] = [:]
  private(set) var isTerminal = false
  private(set) var files: [(name: String, text: String)] = []
  private(set) var articles = ""
  private(set) var steps: [Step] = [Step(input: [], expected: [])]
  private(set) var exitCode: Int32 = 0
  private var hasExit = false
  /// The folder of `@file`.
  let folder: String

  /// Reads a file.
  public init(path: String) throws {
    self.path = path
    // Short and always of one length: carets and cuts in the expected lines depend on it.
    folder = "/tmp/q-" + UUID().uuidString.suffix(6).lowercased()
    try parse(String(contentsOfFile: path, encoding: .utf8))
  }

  private mutating func parse(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    if lines.last == "" { lines.removeLast() }
    while let line = lines.popFirst() {
      if line.hasPrefix("@") {
        parseSetting(line, &lines)
      } else if line.hasPrefix("# ") || line == "#" {
        if steps.count == 1, steps[0].expected.isEmpty {
          head.append(line)
        } else {
          steps[steps.count - 1].expected.append(line)
        }
      } else if line == ">" || line.hasPrefix("> ") {
        steps.append(Step(input: [String(line.dropFirst(2))], expected: []))
      } else if line.hasPrefix(". "), steps.count > 1, steps[steps.count - 1].expected.isEmpty {
        steps[steps.count - 1].input.append(String(line.dropFirst(2)))
      } else {
        steps[steps.count - 1].expected.append(line)
      }
    }
  }

  private mutating func parseSetting(_ line: String, _ lines: inout ArraySlice<String>) {
    let name = line.prefix { $0 != " " }
    let rest = line.dropFirst(name.count + 1)
    if name == "@exit" {
      exitCode = Int32(rest) ?? 0
      hasExit = true
      return
    }
    head.append(line)
    switch name {
    case "@args": arguments += Transcript.words(of: String(rest))
    case "@env":
      let parts = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      environment[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    case "@terminal": isTerminal = true
    case "@file", "@input":
      var text = ""
      while let line = lines.popFirst() {
        head.append(line)
        if line == "@end" { break }
        text += line + "\n"
      }
      if name == "@file" { files.append((String(rest), text)) } else { articles = text }
    default: break
    }
  }

  /// Runs the session; nil if it went as written, else what differs.
  ///
  /// - Parameter updates: rewrite the file where it differs.
  public func run(updates: Bool = false) throws -> String? {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for file in files {
      let path = folder + "/" + file.name
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try file.text.write(toFile: path, atomically: false, encoding: .utf8)
    }
    let shell = MemoryShell()
    shell.environment = environment
    shell.isTerminal = isTerminal
    shell.articlesOnInput = articles
    let reader = StepReader(steps.dropFirst().map { $0.input.map(placed).joined(separator: "\n") })
    var printed: [[String]] = []
    reader.onNext = { printed.append(shell.take().map(marked)) }
    let code = shell.run(arguments.map(placed), reader: reader).rawValue
    printed.append(shell.take().map(marked))
    while printed.count < steps.count { printed.append([]) }

    var differences: [String] = []
    for (step, actual) in zip(steps, printed) {
      let expected = step.expected.filter { !($0.hasPrefix("# ") || $0 == "#") }
      if LineMatcher.match(expected, actual) { continue }
      let title = step.input.first.map { "> " + $0 } ?? "before the first input"
      differences.append(
        ([title, "--- written"] + expected + ["+++ printed"] + actual).joined(separator: "\n"))
    }
    if code != exitCode { differences.append("exit code \(code), not \(exitCode)") }
    guard !differences.isEmpty else { return nil }
    if updates { try rewrite(printed, code) }
    return "\(path)\n" + differences.joined(separator: "\n\n")
      + "\n\nIf what is printed is right: QUOTH_UPDATE_TRANSCRIPTS=1 scripts/test --filter "
      + "Transcript"
  }

  private func placed(_ text: String) -> String { text.replacing("{tmp}", with: folder) }

  private func marked(_ line: MemoryShell.Line) -> String {
    func ended(_ text: String) -> String {
      let text = text.replacing(folder, with: "{tmp}")
      return text.hasSuffix(" ") ? text.dropLast() + "␠" : text
    }
    switch line {
    case .error(let text): return ended(text.isEmpty ? "!" : "! " + text)
    case .output(let text):
      let looksLikeMark = [">", ". ", "!", "@", "~re ", "~glob ", "~json ", "# ", "\\"]
        .contains { text.hasPrefix($0) }
      return ended(looksLikeMark ? "\\" + text : text)
    }
  }

  /// Writes what was printed into the file; matchers that match stay.
  private func rewrite(_ printed: [[String]], _ code: Int32) throws {
    var lines = head
    for (step, actual) in zip(steps, printed) {
      for (number, input) in step.input.enumerated() {
        lines.append((number == 0 ? "> " : ". ") + input)
      }
      lines += LineMatcher.match(step.expected, actual) ? step.expected : actual
    }
    if hasExit || code != 0 { lines.append("@exit \(code)") }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  /// Words parted by blanks; single quotes hold blanks together, as in a shell.
  public static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isWord = false
    for character in text {
      if character == "'" {
        isQuoted.toggle()
        isWord = true
      } else if character == " ", !isQuoted {
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      } else {
        word.append(character)
        isWord = true
      }
    }
    return isWord ? words + [word] : words
  }
}
