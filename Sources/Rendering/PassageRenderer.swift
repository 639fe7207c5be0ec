// Articles and surroundings of a row, with the row marked.

import QueryEvaluator
import Text

/// Draws the passages of `open` and `context`.
struct PassageRenderer {
  let rows: [Row]

  func draw(on page: inout Page) {
    for (number, row) in rows.enumerated() {
      guard let passage = row.passage else { continue }
      if number > 0 { page.line() }
      let handle = row.handle.map { page.safe($0) + "  " } ?? ""
      page.wrapped(
        handle + page.safe(passage.title), indent: handle.count, firstIndent: 0,
        role: .heading)
      for block in passage.blocks {
        page.line()
        draw(block, on: &page)
      }
    }
  }

  private func draw(_ block: Row.Passage.Block, on page: inout Page) {
    // A paragraph is what everybody expects; other parts are named.
    let label = block.kind == "paragraph" ? "" : page.safe(block.kind) + ": "
    let text = label + page.safe(PassageRenderer.marked(block), keeping: .newline)
    for line in DisplayWidth.wrap(text, to: max(16, page.screen.width - 2)) {
      page.line("  " + paint(line, on: page))
    }
  }

  /// The block with `»` and `«` around each marked stretch: marks must survive a pipe.
  private static func marked(_ block: Row.Passage.Block) -> String {
    let bytes = Array(block.text.utf8)
    var output = ""
    var position = 0
    for mark in block.marks.sorted() where Int(mark.start) >= position && mark.end <= bytes.count {
      output += String(decoding: bytes[position..<Int(mark.start)], as: UTF8.self)
      output += "»" + String(decoding: bytes[mark.range], as: UTF8.self) + "«"
      position = mark.end
    }
    return output + String(decoding: bytes[position...], as: UTF8.self)
  }

  private func paint(_ line: String, on page: Page) -> String {
    guard page.screen.palette != .plain else { return line }
    var output = ""
    var stretch = ""
    for character in line {
      if character == "»" {
        output += stretch
        stretch = "»"
      } else if character == "«", stretch.first == "»" {
        output += page.paint(stretch + "«", .match)
        stretch = ""
      } else {
        stretch.append(character)
      }
    }
    // A stretch that goes on in the next line is painted there by its own mark or not at all.
    return output + (stretch.first == "»" ? page.paint(stretch, .match) : stretch)
  }
}
