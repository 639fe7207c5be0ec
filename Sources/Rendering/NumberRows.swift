// Figures as number data sets write them: one row for both ends of a change and for both halves of a
// score, ages among them, no words without a number.
//
// In: a `Document`. Out: rows for `extract`; the shell shows the figures themselves.

import Analysis
import Text

/// The numbers of a document in the form of data sets.
struct NumberRows {
  let rows: [Figure]

  init(_ document: Document) {
    let figures = document.figures
    var rows: [Figure] = []
    /// The row that a figure went into.
    var place: [Int: Int] = [:]
    for (index, figure) in figures.enumerated() {
      if figure.relation == .changeFrom, let old = figure.relatedFigure, let row = place[old],
        let change = Self.joined(figures[old], figure)
      {
        // `from 160 to 180 to 200`: the second change stands beside the first.
        if rows[row].value == nil { rows.append(change) } else { rows[row] = change }
        place[index] = rows.count - 1
        continue
      }
      if figure.type == .score {
        guard let last = figures[..<index].last, last.type == .score,
          let score = Self.joined(last, figure), Self.isAdjacent(last, figure)
        else { continue }
        rows.append(score)
        continue
      }
      guard Self.isNumber(figure) else { continue }
      place[index] = rows.count
      rows.append(figure)
    }
    self.rows = rows
  }

  private static func isNumber(_ figure: Figure) -> Bool {
    if figure.type == .age { return true }
    return figure.type.isShown && (figure.value != nil || figure.low != nil || figure.high != nil)
  }

  /// One row from the lower to the higher value.
  private static func joined(_ old: Figure, _ new: Figure) -> Figure? {
    guard let first = old.value, let second = new.value, first != second else { return nil }
    var row = new
    row.span = old.span.union(new.span)
    row.value = nil
    row.low = min(first, second)
    row.high = max(first, second)
    row.unit = new.unit ?? old.unit
    row.bound = .range
    row.hedge = old.hedge ?? new.hedge
    return row
  }

  /// `9-2`, `3 – 1`, `52 to 48`: at most four bytes lie between.
  private static func isAdjacent(_ old: Figure, _ new: Figure) -> Bool {
    Int(new.span.start) - old.span.end <= 4
  }
}
