// What a source does with its words, on rows that are given, so that only the kind is tested.

@testable import Analysis
import AttributionTraining
import Language
import Testing
import Text

@Suite("Kinds of attribution")
struct AttributionKindsTests {
  /// A line of the data file: a marked row and what it must be.
  struct Case: CustomTestStringConvertible, Sendable {
    var marked: MarkedText
    var expected: String
    var testDescription: String

    init(_ line: String) {
      testDescription = line
      let parts = line.split(separator: "|")
      marked = MarkedText(String(parts[0]))
      expected = parts[1].split(separator: " ").joined(separator: " ")
    }

    /// Kind, speech, colour and flags as they are decided.
    var found: String {
      var resolver = MentionResolver(Draft(article: marked.article))
      var draft = resolver.resolved()
      let row = marked.rows[0]
      var quote = Quote(pieces: row.content, form: form(of: row, in: draft), kind: .said, rule: .fragment)
      quote.cue = row.cue.first
      quote.sourceSpan = row.source.first
      draft.quotes = [quote]
      quote = AttributionKinds(draft).judged().quotes[0]
      var words = [
        quote.kind.rawValue, quote.isSpoken ? "spoken" : "unspoken", quote.verbClass.rawValue,
      ]
      if quote.isNegated { words.append("negated") }
      if quote.isHypothetical { words.append("hypothetical") }
      if quote.isDirective { words.append("directive") }
      return words.joined(separator: " ")
    }

    private func form(of row: MarkedText.Row, in draft: Draft) -> Quote.Form {
      let tokens = row.content.flatMap { draft.columns.tokens.indices(in: $0) }
        .filter { draft.columns.tokens.kind[$0] == .word }
      let quoted = tokens.count { draft.isQuoted($0) }
      return quoted == 0 ? .indirect : quoted == tokens.count ? .direct : .mixed
    }
  }

  static let cases = ExampleFile.text("Examples/Kinds.txt").split(separator: "\n")
    .filter { !$0.hasPrefix("#") && $0.contains("|") }.map { Case(String($0)) }

  @Test("kind, speech, colour, mood", arguments: cases)
  func kind(_ example: Case) {
    #expect(example.found == example.expected)
  }

  @Test("every listed pattern can be found")
  func patternsAreKnown() {
    #expect(CueLexicon.shared.lost.isEmpty)
  }
}
