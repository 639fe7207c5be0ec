// Comma- and tab-separated values, exact.
//
// In: a result. Out: a header line and one record a row. RFC 4180 quoting; lines end in LF alone,
// which every reader takes and every tool of a pipeline expects. Missing is nothing at all, the
// empty text is `""`. Leaves to others: warnings about spreadsheets (`formulaCellCount`).

import QueryEvaluator
import Text

/// Writes separated values.
struct SeparatedValues {
  enum Form { case commas, tabs }

  let form: Form

  func text(of result: Result) -> String {
    let records = Records(result)
    var output = line(records.names)
    for row in records.rows { output += line(row.map(\.exact)) }
    return output
  }

  private func line(_ cells: [String?]) -> String {
    let separator = form == .commas ? "," : "\t"
    return cells.map { $0.map { field($0) } ?? "" }.joined(separator: separator) + "\n"
  }

  private func field(_ text: String) -> String {
    form == .commas ? SeparatedValues.quoted(text) : SeparatedValues.escaped(text)
  }

  /// Quoted where RFC 4180 asks for it, where blanks at an end would be lost, and where the text
  /// is empty, so that it differs from a missing value.
  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.isEmpty || text.first == " " || text.last == " "
      || text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    var output = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { output += "\"" }
      output.unicodeScalars.append(scalar)
    }
    return output + "\""
  }

  /// Tab, line ends and backslash as `\t`, `\n`, `\r`, `\\`.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C }) else { return text }
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": output += "\\t"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\\": output += "\\\\"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Text cells that a spreadsheet would run as a formula; typed numbers are none.
  static func formulaCellCount(of result: Result) -> Int {
    result.rows.reduce(0) { count, row in
      count
        + row.cells.count { cell in
          guard case .text(let text) = cell, let first = text.unicodeScalars.first else {
            return false
          }
          return "=+-@\t\r".unicodeScalars.contains(first)
        }
    }
  }
}
