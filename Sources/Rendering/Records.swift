// A result as records for programs: every column in order, and what the rows carry beside them.

import QueryEvaluator
import QueryParser
import Text

/// The rows of a result with the columns that machine layouts add.
///
/// Where columns were not chosen by hand, rows of the corpus get `start` and `end`, the bytes of
/// the article's text that they cover: with `article` that is the key a row keeps across sessions.
struct Records {
  let names: [String]
  let rows: [[Cell]]

  init(_ result: Result) {
    let ownNames = result.columns.map(\.name)
    var added: [(name: String, cell: (Row) -> Cell)] = []
    func add(_ name: String, _ cell: @escaping (Row) -> Cell) {
      if !ownNames.contains(name) { added.append((name, cell)) }
    }
    var isTextSet = false
    if case .set(let kind) = result.shape { isTextSet = !kind.isEntity }
    if !result.isColumnChoiceExplicit {
      if isTextSet {
        add("start") { $0.place.map { .integer(Int($0.span.start)) } ?? .missing }
        add("end") { $0.place.map { .integer($0.span.end) } ?? .missing }
      }
      if result.rows.contains(where: { $0.concordance != nil }) {
        add("left") { $0.concordance.map { .text($0.left) } ?? .missing }
        add("node") { $0.concordance.map { .text($0.node) } ?? .missing }
        add("right") { $0.concordance.map { .text($0.right) } ?? .missing }
      }
    }
    names = ownNames + added.map(\.name)
    rows = result.rows.map { row in
      let cells = row.cells.prefix(ownNames.count)
      let padding = [Cell](repeating: .missing, count: ownNames.count - cells.count)
      return cells + padding + added.map { $0.cell(row) }
    }
  }
}
