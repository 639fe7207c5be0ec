// How often rows of each sort are right.
//
// In: annotated articles that no model learned from. Out: counts by form, finder and margin. A row is
// right if it has at least half of the content of a marked row and that of it, and the marked source.

import Analysis
import Language
import Text

/// Right rows and all rows of one sort.
package struct Calibration {
  package struct Sort: Hashable, Sendable {
    package var form: Quote.Form
    package var basis: Basis
  }

  package private(set) var counts: [Sort: (right: Int, all: Int)] = [:]

  package init() {}

  /// Counts the rows of an article.
  package mutating func add(_ annotated: AnnotatedArticle) {
    let document = Analyzer().document(of: annotated.article)
    var free = Set(annotated.rows.indices)
    for quote in document.quotes where quote.parent == nil && !quote.isCopy {
      let found = annotated.rows.indices.first { index in
        free.contains(index) && isRight(quote, annotated.rows[index])
      }
      if let found { free.remove(found) }
      let sort = Sort(form: quote.form, basis: quote.basis)
      counts[sort, default: (0, 0)].all += 1
      if found != nil { counts[sort, default: (0, 0)].right += 1 }
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

  /// Lines of the list in `Analysis/ConfidenceTable.swift`.
  package var lines: [String] {
    var lines: [String] = []
    for form in Quote.Form.allCases {
      for finder in Basis.Finder.allCases {
        for margin in Basis.Margin.allCases {
          let sort = Sort(form: form, basis: Basis(finder: finder, margin: margin))
          guard let count = counts[sort] else { continue }
          lines.append(
            "\(form.rawValue) | \(finder.rawValue) | \(margin) | \(count.right) | \(count.all)")
        }
      }
    }
    return lines
  }
}
