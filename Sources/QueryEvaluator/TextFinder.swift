// Finds what a query looks for, document by document.
//
// In: patterns with their words looked up, people. Out: the stretches of text where they are.
// Leaves to others: which rows those stretches lie in (`Rows.holds`).

import Analysis
import ArticleIndex
import Text

/// Finds patterns and mentions document by document.
struct TextFinder {
  let rows: Rows
  let matches: Set<NameMatch>
  /// Patterns that can occur at all, each with the documents that can hold it.
  private let searches: [(pattern: TextPattern, candidates: DocumentSet?)]
  private let exclusions: [(pattern: TextPattern, candidates: DocumentSet?)]

  init(
    rows: Rows, patterns: [TextPattern], matches: Set<NameMatch> = [],
    except exclusions: [TextPattern] = []
  ) {
    func searches(_ patterns: [TextPattern]) -> [(TextPattern, DocumentSet?)] {
      patterns.map { ($0, rows.corpus.words.candidates(for: $0)) }.filter { $0.1?.isEmpty != true }
    }
    self.rows = rows
    self.matches = matches
    self.searches = searches(patterns)
    self.exclusions = searches(exclusions)
  }

  /// Bytes of everything found in a document, rising; nil where nothing is.
  func spans(in document: DocumentID) -> [Span]? {
    var spans = find(searches, in: document)
    if !spans.isEmpty, !exclusions.isEmpty {
      let others = find(exclusions, in: document)
      spans.removeAll { span in others.contains { $0.contains(span) } }
    }
    if !matches.isEmpty { spans += rows.corpus.mentions(of: matches, in: document) }
    return spans.isEmpty ? nil : Array(Set(spans)).sorted()
  }

  private func find(
    _ searches: [(pattern: TextPattern, candidates: DocumentSet?)], in document: DocumentID
  ) -> [Span] {
    let words = rows.corpus.words
    var spans: [Span] = []
    for (pattern, candidates) in searches {
      if let candidates, !candidates.contains(document) { continue }
      for match in words.matches(of: pattern, in: document) {
        spans.append(words.span(match.range))
      }
    }
    return spans
  }
}

extension WordColumns {
  /// Bytes from the first word of a range to its last.
  func span(_ range: Range<Int>) -> Span {
    span(range.lowerBound).union(span(range.upperBound - 1))
  }
}

extension TermDictionary {
  /// What fits one word of a phrase: itself, its wildcard, or any word.
  func pattern(for word: String) -> WordPattern {
    if word.utf8.allSatisfy({ $0 == UInt8(ascii: "*") }) { return .any }
    if word.utf8.contains(UInt8(ascii: "*")) { return .terms(terms(matching: word).sorted()) }
    return .terms(id(of: word).map { [$0] } ?? [])
  }
}
