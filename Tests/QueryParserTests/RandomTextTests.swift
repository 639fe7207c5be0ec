// Any text at all: no crash, and every error points into the text.

import QueryParser
import Testing
import Text

@Suite struct RandomTextTests {
  static let alphabet = Array(
    "abeiorst ABKM019  \t\n,.;|()[]=<>!*#$\"/'-%&:“”‘’„…éü김漢\u{200B}\u{A0}\u{1B}\u{202E}🚢")
  static let words =
    TestFiles.grammar("query-examples.txt").flatMap { $0.split(separator: " ").map(String.init) }
    + ["(", ")", ",", "|", ";", "\"", "\n", "not", "in", "or", "and", "by"]

  @Test func randomCharacters() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<10_000 {
      let length = Int.random(in: 0...60, using: &random)
      check(String((0..<length).map { _ in Self.alphabet.randomElement(using: &random)! }))
    }
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      let length = Int.random(in: 0...40, using: &random)
      check(ByteText((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }))
    }
  }

  @Test func mutatedExamples() {
    var random = SeededGenerator(seed: 13)
    let examples =
      TestFiles.grammar("query-examples.txt") + TestFiles.grammar("query-bad-examples.txt")
    for _ in 0..<8000 {
      var words = examples.randomElement(using: &random)!.split(separator: " ").map(String.init)
      for _ in 0..<Int.random(in: 1...3, using: &random) where !words.isEmpty {
        let i = words.indices.randomElement(using: &random)!
        switch Int.random(in: 0..<4, using: &random) {
        case 0: words.remove(at: i)
        case 1: words.insert(Self.words.randomElement(using: &random)!, at: i)
        case 2: words[i] = Self.words.randomElement(using: &random)!
        default:
          var letters = Array(words[i])
          letters.insert(Self.alphabet.randomElement(using: &random)!, at: letters.count / 2)
          words[i] = String(letters)
        }
      }
      check(words.joined(separator: " "))
    }
  }

  private func check(_ text: String) { check(ByteText(text)) }

  /// Strict and lenient reading, the verdict, completion at a place, script pieces.
  private func check(_ text: ByteText) {
    do throws(Diagnostic) {
      for tree in try Parser.parse(text) {
        if tree.span.end > text.count { Issue.record("span outside of \(text.string)") }
      }
    } catch {
      if error.span.end > text.count { Issue.record("span outside of \(text.string)") }
      for fix in error.fixes where !fix.hasPrefix(".") {
        if (try? Parser.parse(ByteText(fix))) == nil {
          Issue.record("fix does not parse: \(fix) of \(text.string)")
        }
      }
      let lines = DiagnosticsFormatter().lines(for: error, in: text)
      for line in lines.prefix(3) where line.utf8.contains(where: { $0 < 0x20 }) {
        Issue.record("control character shown: \(line)")
      }
    }
    let lenient = Parser.parseLeniently(text)
    if lenient.unexpected.contains(where: { $0.end > text.count }) {
      Issue.record("span outside of \(text.string)")
    }
    _ = Parser.verdict(on: text)
    let point = CompletionPoint(in: text, at: text.count / 2)
    if point.typed.end > text.count { Issue.record("completion outside of \(text.string)") }
    for piece in Parser.pieces(of: text) where piece.span.end > text.count {
      Issue.record("piece outside of \(text.string)")
    }
  }
}
