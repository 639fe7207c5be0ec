// What stands above a result: the query as it was read, how many rows, notes, and for an empty
// result the reason. A bare “0 rows” is never the answer.

import QueryEvaluator
import QueryParser
import Text

extension Renderer {
  func drawHeader(of result: Result, on page: inout Page) {
    if result.explanation == nil {
      let line = "\(rowCount(of: result)).   \(page.safe(result.query))"
      page.wrapped(line, indent: 2, firstIndent: 0, role: .heading)
    }
    for (number, note) in result.notes.enumerated() {
      page.wrapped(
        page.safe("note N\(number + 1): \(note)"), indent: 2, firstIndent: 0, role: .dim)
    }
    guard result.rows.isEmpty, result.explanation == nil else { return }
    if let emptiness = result.emptiness { ExplanationRenderer.drawEmptiness(emptiness, on: &page) }
    if let suggestion = result.suggestion { page.line("  try: \(page.safe(suggestion))") }
  }

  /// `10 quotes`, `1 person`, `3 rows`.
  private func rowCount(of result: Result) -> String {
    let count = result.rows.count
    switch result.shape {
    case .set(let kind): return count == 1 ? "1 \(kind.rawValue)" : "\(count) \(kind.plural)"
    case .groups: return counted(count, "group")
    case .table: return counted(count, "row")
    }
  }
}
