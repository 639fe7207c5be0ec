// The list of candidates below the line.
//
// In: candidates, the size of the screen. Out: rows. Leaves to others: when it is shown
// (TerminalReader+Completion).

import Text

/// Candidates laid out for the screen.
enum CompletionListing {
  /// The text that all begin with, cut at whole characters.
  static func sharedBeginning(of texts: [String]) -> String {
    guard var shared = texts.first.map(Array.init) else { return "" }
    for text in texts.dropFirst() {
      var count = 0
      for (a, b) in zip(shared, text) {
        guard a == b else { break }
        count += 1
      }
      shared.removeLast(shared.count - count)
    }
    return String(shared)
  }

  /// `Dana Kim — 7 quotes` in as many columns as fit, best first down the columns, at most so many
  /// rows; the last says how many are hidden.
  static func rows(
    of candidates: [CompletionList.Candidate], columns: Int, rows limit: Int, usesColour: Bool
  ) -> [String] {
    let gap = 2
    let room = max(1, columns - 1)
    var items = candidates.map { candidate -> (text: String, note: String, width: Int) in
      let text = DisplayWidth.clip(safe(candidate.text).text, to: room)
      var note = candidate.note.map { " — " + safe($0).text } ?? ""
      note = DisplayWidth.clip(note, to: max(0, room - DisplayWidth.columns(of: text)))
      let width = DisplayWidth.columns(of: text) + DisplayWidth.columns(of: note)
      return (text, note, width)
    }
    let cell = (items.map(\.width).max() ?? 0) + gap
    let perRow = max(1, (room + gap) / cell)
    let capacity = perRow * limit
    var hidden = 0
    if items.count > capacity {
      hidden = items.count - perRow * (limit - 1)
      items.removeLast(hidden)
    }
    let rowCount = (items.count + perRow - 1) / perRow
    var rows = (0..<rowCount).map { row in
      stride(from: row, to: items.count, by: rowCount).map { index in
        let item = items[index]
        let isLast = index + rowCount >= items.count
        let blanks = isLast ? "" : String(repeating: " ", count: cell - item.width)
        let note =
          usesColour && !item.note.isEmpty ? "\u{1b}[2m\(item.note)\u{1b}[0m" : item.note
        return item.text + note + blanks
      }.joined()
    }
    if hidden > 0 { rows.append("… \(hidden) more") }
    return rows
  }
}
