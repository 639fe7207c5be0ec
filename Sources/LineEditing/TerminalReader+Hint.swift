// Dim text behind the line: what could follow, or what is still open.

import CTerminal
import Glibc
import Text

/// A hint on the screen.
struct ShownHint {
  let line: String
  /// What Right inserts; nil for a note that is only read.
  let insertion: String?
  let columns: Int
  var isVisible = true
}

/// Why Enter did not run the line, and the line it is said about.
struct OpenNote {
  let line: String
  let text: String
}

extension TerminalReader {
  /// Whether dim text may be drawn and erased.
  private var canDrawHints: Bool { showsHints && isCapable }

  /// Says what is open: dim in the new row, or, where that cannot be drawn, once in a row of its own.
  func note(open: String) -> UInt8 {
    let text = "open: \(open)"
    if canDrawHints {
      openNote = OpenNote(line: buffer.text, text: text)
      return KeyResult.redraw
    }
    guard openNote == nil else { return KeyResult.redraw }
    openNote = OpenNote(line: "", text: text)
    buffer.replace(buffer.cursor - 1..<buffer.cursor, with: "")
    goBelow()
    write(text + "\r\n")
    buffer.insert("\n")
    terminal_refresh(editor)
    return KeyResult.done
  }

  /// Draws the hint for the line as it stands; only when no key waits to be read.
  func showHint() {
    guard canDrawHints, shownHint?.isVisible != true, buffer.isCursorAtEnd, !buffer.isEmpty,
      terminal_typeahead(STDIN_FILENO) == 0
    else { return }
    let line = buffer.text
    let insertion: String?
    let text: String
    if let openNote, openNote.line == line {
      insertion = nil
      text = openNote.text
    } else if let next = hint(for: line) {
      insertion = next
      text = next
    } else {
      shownHint = nil
      return
    }
    // The last column stays free: writing there would wrap.
    let room = columns - cursorPlace().column - 1
    let firstRow = text.prefix { $0 != "\n" }
    let shown = DisplayWidth.clip(safe(firstRow).text, to: room)
    let width = DisplayWidth.columns(of: shown)
    guard room > 1, width > 0 else { return }
    write("\u{1b}7\u{1b}[2m\(shown)\u{1b}[0m\u{1b}8")
    shownHint = ShownHint(line: line, insertion: insertion, columns: width)
  }

  /// Takes the hint off the screen. Blanks, not “erase to the end”: that would take the right
  /// prompt along.
  func eraseHint() {
    guard let hint = shownHint, hint.isVisible else { return }
    write("\u{1b}7" + String(repeating: " ", count: hint.columns) + "\u{1b}8")
    shownHint?.isVisible = false
  }

  /// Inserts the hint shown for this very line; false if there is none.
  func acceptHint() -> Bool {
    guard let hint = shownHint, let insertion = hint.insertion, buffer.isCursorAtEnd,
      hint.line == buffer.text
    else { return false }
    shownHint = nil
    buffer.insert(composedText(insertion))
    return true
  }

  /// The rest of the newest entry that begins so, else what the grammar alone allows.
  private func hint(for line: String) -> String? {
    if let entry = history.entries.last(where: { $0.text.hasPrefix(line) && $0.text != line }) {
      return String(entry.text.dropFirst(line.count))
    }
    return delegate.hint(line).flatMap { $0.isEmpty ? nil : $0 }
  }
}
