// A Markdown table: shown in documents, so text is made safe and cannot become markup.

import QueryEvaluator
import Text

/// Draws a result as a pipe table.
struct MarkdownTable {
  let result: Result

  func draw(on page: inout Page) {
    let names = result.columns.map(\.name)
    guard !names.isEmpty else { return }
    page.line("| " + names.map(MarkdownTable.escaped).joined(separator: " | ") + " |")
    let rules = result.columns.map { $0.isNumeric ? "---:" : "---" }
    page.line("| " + rules.joined(separator: " | ") + " |")
    for row in result.rows {
      let cells = row.cells.map { cell in
        cell.isMissing ? "" : MarkdownTable.escaped(page.safe(cell.shown))
      }
      page.line("| " + cells.joined(separator: " | ") + " |")
    }
  }

  /// Characters that Markdown or HTML would act on are escaped.
  static func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "|", "\\", "`", "*", "_", "[", "]", "#", "~", "!": output += "\\\(character)"
      default: output.append(character)
      }
    }
    return output
  }
}
