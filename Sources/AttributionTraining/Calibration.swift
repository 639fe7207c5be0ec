// How often rows of each sort are right.
//
// In: annotated articles that no model learned from. Out: counts by form, finder and margin. A row is
// right if it has at least half of the content of a marked row and that of it, and the marked source.

import Analysis
import Language
import Text

/// Rows of articles with whether they are right.
package struct Calibration {
  private struct Row {
    var form: Quote.Form
    var basis: Basis
    var isRight: Bool
  }

  private var rows: [Row] = []

  package init() {}

  /// Judges the rows of an article.
  package mutating func add(_ annotated: AnnotatedArticle) {
    let document = Analyzer().document(of: annotated.article)
    var free = Set(annotated.rows.indices)
    for quote in document.quotes where quote.parent == nil && !quote.isCopy {
      let found = annotated.rows.indices.first { index in
        free.contains(index) && isRight(quote, annotated.rows[index])
      }
      if let found { free.remove(found) }
      rows.append(Row(form: quote.form, basis: quote.basis, isRight: found != nil))
    }
  }

  private func isRight(_ quote: Quote, _ row: AnnotatedArticle.Row) -> Bool {
    var shared = 0
    for piece in quote.pieces {
      for span in row.content {
        shared += max(0, min(piece.end, span.end) - max(Int(piece.start), Int(span.start)))
      }
    }
    let own = quote.pieces.reduce(0) { $0 + $1.count }
    let marked = row.content.reduce(0) { $0 + $1.count }
    guard shared > 0, shared * 2 >= own, shared * 2 >= marked else { return false }
    guard let source = quote.sourceSpan else { return row.source.isEmpty }
    return row.source.contains { $0.overlaps(source) }
  }

  /// Certainties that part the model's rows into thirds.
  package var borders: (Float, Float) {
    let sorted = rows.filter { ConfidenceTable.margin(of: $0.basis) != nil }
      .map(\.basis.certainty).sorted()
    guard sorted.count > 2 else { return (0, 0) }
    return (sorted[sorted.count / 3], sorted[sorted.count * 2 / 3])
  }

  /// Lines of the list in `Analysis/ConfidenceTable.swift`, for its borders.
  package var lines: [String] {
    var lines: [String] = []
    for form in Quote.Form.allCases {
      for finder in Basis.Finder.allCases {
        for margin in [nil] + ConfidenceTable.Margin.allCases {
          let chosen = rows.filter {
            $0.form == form && $0.basis.finder == finder
              && ConfidenceTable.margin(of: $0.basis) == margin
          }
          if chosen.isEmpty { continue }
          let right = chosen.reduce(0) { $1.isRight ? $0 + 1 : $0 }
          lines.append(
            "\(form.rawValue) | \(finder.rawValue) | \(margin?.rawValue ?? "-") | \(right) | "
              + "\(chosen.count)")
        }
      }
    }
    return lines
  }
}
