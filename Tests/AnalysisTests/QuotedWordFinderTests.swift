// Why words stand in marks, on marked examples.

@testable import Analysis
import Articles
import Testing
import TestSupport
import Text

@Suite("Quoted words")
struct QuotedWordFinderTests {
  /// A sentence with its quoted words, their reasons and the words that decided.
  struct Example: CustomTestStringConvertible, Sendable {
    var line: String
    var article: Article
    /// `scare rescue | -`
    var rows: [String] = []

    var testDescription: String { line }

    init(_ line: String) {
      self.line = line
      let parts = line.split(separator: "|").map { String($0).trimmingBlanks }
      var text = ""
      for (index, piece) in parts[0].split(separator: "⟦").enumerated() {
        guard index > 0 || parts[0].hasPrefix("⟦") else {
          text += piece
          continue
        }
        let reason = piece.prefix { $0 != " " }
        let rest = piece.dropFirst(reason.count + 1)
        let words = rest.prefix { $0 != "⟧" }
        rows.append("\(reason) \(words) | \(parts.count > 1 ? parts[1] : "-")")
        text += words + rest.dropFirst(words.count + 1)
      }
      article = MarkedRegions.article([text])
    }
  }

  @Test("marked examples", arguments: ExampleFile.lines("QuotedWords.txt").map(Example.init))
  func reasons(_ example: Example) {
    let document = Analyzer(reader: nil).document(of: example.article)
    let text = document.article.text
    let found = document.quotedWords.map { words in
      let evidence = words.evidence.flatMap { $0 == words.span ? nil : text.string($0) }
      return "\(words.reason) \(text.string(words.span)) | \(evidence?.lowercasedFirst ?? "-")"
    }
    #expect(found == example.rows.map { $0.lowercasedEvidence })
  }

  @Test("quotes without a speaker are quoted words of the same row")
  func unattributedRow() throws {
    let line = "A voice came. “Nobody is to leave the lower deck now.” Then it was still."
    let document = Analyzer(reader: nil).document(of: MarkedRegions.article([line]))
    let words = try #require(document.quotedWords.first)
    #expect(words.reason == .unattributed)
    #expect(document.quotes[try #require(words.row)].speakers.isEmpty)
  }

  @Test("a place in marks finds its row, other places none")
  func lookUp() {
    let line = "The “rescue” took “nine” hours."
    let document = Analyzer(reader: nil).document(of: MarkedRegions.article([line]))
    #expect(document.quotedWords.count == 2)
    for words in document.quotedWords {
      #expect(document.quotedWords(around: words.span) == words)
      #expect(words.region.contains(words.span) && words.region.count > words.span.count)
    }
    #expect(document.quotedWords(around: Span(start: 0, count: 3)) == nil)
    #expect(document.quotedWords(around: Span(start: document.article.text.count - 6, count: 5)) == nil)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The first letter small, as a cue at the start of a sentence is listed.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  fileprivate var lowercasedEvidence: String {
    guard let bar = firstIndex(of: "|") else { return self }
    let start = index(bar, offsetBy: 2)
    return self[..<start] + String(self[start...]).lowercasedFirst
  }
}
