// Matches under each other, with what stands to their left and right.

import QueryEvaluator
import Text

/// Draws `kwic` rows, the matched words in one column.
struct ConcordanceRenderer {
  let result: Result

  func draw(on page: inout Page) {
    let handleWidth = result.rows.reduce(0) { max($0, ($1.handle ?? "").count) }
    let margin = handleWidth > 0 ? handleWidth + 2 : 0
    let entries = result.rows.map { row -> (left: String, node: String, right: String) in
      let found = row.concordance ?? Row.Concordance(left: "", node: "", right: "")
      return (page.safe(found.left), page.safe(found.node), page.safe(found.right))
    }
    let nodeWidth = entries.reduce(0) { max($0, DisplayWidth.columns(of: $1.node)) }
    var leftWidth = entries.reduce(0) { max($0, DisplayWidth.columns(of: $1.left)) }
    var rightWidth = Int.max
    let fitsScreen = result.rows.allSatisfy { $0.concordance?.fitsScreen ?? true }
    if page.screen.isTerminal || fitsScreen {
      let room = max(8, page.screen.width - 1 - margin - nodeWidth - 2)
      leftWidth = min(leftWidth, room / 2)
      rightWidth = room - leftWidth
    }
    for (row, entry) in zip(result.rows, entries) {
      let handle = page.safe(row.handle ?? "")
      var line = " "
      if margin > 0 {
        line += page.paint(handle, .dim) + String(repeating: " ", count: margin - handle.count)
      }
      // Without `within` the width of the screen is what was asked for, and no loss to report.
      let left = page.clipStart(entry.left, to: leftWidth, isLoss: !fitsScreen)
      line += DisplayWidth.padded(left, to: leftWidth, alignRight: true)
      line += " " + page.paint(entry.node, .match)
      let pad = nodeWidth - DisplayWidth.columns(of: entry.node)
      line += String(repeating: " ", count: pad + 1)
      line +=
        rightWidth == .max
        ? entry.right : page.clip(entry.right, to: rightWidth, isLoss: !fitsScreen)
      page.line(line)
    }
  }
}
