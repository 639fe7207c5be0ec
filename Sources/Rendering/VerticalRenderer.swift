// One field a line: for many columns, and for rows looked at one by one.

import QueryEvaluator
import Text

/// Draws each row as a list of its known and missing fields.
struct VerticalRenderer {
  let result: Result

  func draw(on page: inout Page) {
    let names = result.columns.map(\.name)
    let width = names.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    for (number, row) in result.rows.enumerated() {
      if number > 0 { page.line() }
      let title = row.handle.map { "\(number + 1)  \(page.safe($0))" } ?? "\(number + 1)"
      page.line(page.paint(title, .heading))
      for (name, cell) in zip(names, row.cells) {
        let label = DisplayWidth.padded(name, to: width, alignRight: true)
        let text = page.safe(cell.shown, keeping: .newline)
        let lines = DisplayWidth.wrap(text, to: max(8, page.screen.width - width - 4))
        for (index, line) in lines.enumerated() {
          let margin = index == 0 ? label : String(repeating: " ", count: width)
          page.line(
            "  \(page.paint(margin, .dim))  \(page.paint(line, TableLayout.role(of: name)))")
        }
      }
    }
  }
}
