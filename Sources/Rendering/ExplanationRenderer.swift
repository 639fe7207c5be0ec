// Trees of facts: `explain`, `why`, and why a result is empty.

import QueryEvaluator
import Text

/// Draws explanations as indented text.
struct ExplanationRenderer {
  /// `explain`: labels in one column, values in the next, parts below their value.
  static func drawReading(_ explanation: Explanation, on page: inout Page) {
    if !explanation.label.isEmpty || !explanation.value.isEmpty {
      let title = [explanation.label, explanation.value].filter { !$0.isEmpty }
      page.wrapped(
        page.safe(title.joined(separator: "  ")), indent: 2, firstIndent: 0,
        role: .heading)
    }
    draw(explanation.parts, indent: 0, on: &page)
  }

  /// `why`: a title and numbered facts; facts without parts of their own stay on one line.
  static func drawWhy(_ explanation: Explanation, on page: inout Page) {
    let title = [explanation.label, explanation.value].filter { !$0.isEmpty }
    page.wrapped(
      page.safe(title.joined(separator: "  ")), indent: 4, firstIndent: 0,
      role: .heading)
    let labelWidth = width(of: explanation.parts)
    for (number, part) in explanation.parts.enumerated() {
      let counter = DisplayWidth.padded("\(number + 1)", to: 2, alignRight: true)
      let label = DisplayWidth.padded(page.safe(part.label), to: labelWidth)
      let indent = 3 + labelWidth + 2
      let margin = "\(page.paint(counter, .dim)) \(page.paint(label, .cue))  "
      drawValue(page.safe(part.value), margin: margin, indent: indent, on: &page)
      drawDetails(part.parts, indent: indent, on: &page)
    }
  }

  /// The alone-counts of an empty result and what would have rows.
  static func drawEmptiness(_ explanation: Explanation, on page: inout Page) {
    let labels = explanation.parts.map { page.safe($0.label) }
    let values = explanation.parts.map { page.safe($0.value) }
    let labelWidth = labels.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    let valueWidth = values.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    for (index, part) in explanation.parts.enumerated() {
      var line = "  " + DisplayWidth.padded(labels[index], to: labelWidth) + "  "
      line += DisplayWidth.padded(values[index], to: valueWidth, alignRight: true)
      let remarks = part.parts.map { remark in
        [remark.label, remark.value].filter { !$0.isEmpty }.joined(separator: " ")
      }
      if !remarks.isEmpty { line += "   " + page.safe(remarks.joined(separator: "; ")) }
      page.wrapped(line, indent: 4, firstIndent: 0)
    }
    let conclusion = [explanation.label, explanation.value].filter { !$0.isEmpty }
    if !conclusion.isEmpty {
      page.wrapped("  " + page.safe(conclusion.joined(separator: ": ")), indent: 2, firstIndent: 0)
    }
  }

  /// Labels in one column, values in the next, parts below their value; where a label has only
  /// parts, the first of them stands beside it.
  private static func draw(
    _ parts: [Explanation], indent: Int, lead: String? = nil, on page: inout Page
  ) {
    let labelWidth = width(of: parts)
    for (index, part) in parts.enumerated() {
      let text = page.safe(part.label)
      let label = DisplayWidth.padded(text, to: labelWidth)
      let valueIndent = indent + max(labelWidth, DisplayWidth.columns(of: text)) + 2
      let start = index == 0 ? lead : nil
      let margin =
        (start ?? String(repeating: " ", count: indent)) + page.paint(label, .cue) + "  "
      if part.value.isEmpty, !part.parts.isEmpty {
        draw(part.parts, indent: valueIndent, lead: margin, on: &page)
      } else {
        drawValue(page.safe(part.value), margin: margin, indent: valueIndent, on: &page)
        draw(part.parts, indent: valueIndent, on: &page)
      }
    }
  }

  private static func drawValue(
    _ value: String, margin: String, indent: Int, on page: inout Page
  ) {
    let lines = DisplayWidth.wrap(value, to: max(24, page.screen.width - indent))
    for (index, line) in lines.enumerated() {
      page.line((index == 0 ? margin : String(repeating: " ", count: indent)) + line)
    }
  }

  /// Facts without parts are joined on one line; others get a line each.
  private static func drawDetails(_ parts: [Explanation], indent: Int, on page: inout Page) {
    let leaves = parts.filter(\.parts.isEmpty).map { part in
      [part.label, part.value].filter { !$0.isEmpty }.joined(separator: " ")
    }
    if !leaves.isEmpty {
      page.wrapped(page.safe(leaves.joined(separator: " · ")), indent: indent, role: .dim)
    }
    draw(parts.filter { !$0.parts.isEmpty }, indent: indent, on: &page)
  }

  /// Labels of one group line up, within reason: a long one does not push all values away.
  private static func width(of parts: [Explanation]) -> Int {
    min(28, parts.reduce(0) { max($0, DisplayWidth.columns(of: $1.label)) })
  }
}
