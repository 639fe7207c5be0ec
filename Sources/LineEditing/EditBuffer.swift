// The line being edited, as libedit holds it.
//
// In: text and byte offsets. Out: the same. Leaves to others: drawing. libedit counts in wide
// characters (one a scalar); everything else in this target counts in bytes, and this file
// translates.

import CTerminal

/// The line and its cursor.
struct EditBuffer {
  let editor: OpaquePointer

  var text: String { contents.text }
  /// Bytes before the cursor.
  var cursor: Int { contents.cursor }
  var isEmpty: Bool { bytes.isEmpty }
  var isCursorAtEnd: Bool {
    let line = el_line(editor)!.pointee
    return line.cursor == line.lastchar
  }

  var contents: (text: String, cursor: Int) {
    let line = el_line(editor)!.pointee
    return (String(decoding: bytes, as: UTF8.self), line.cursor! - line.buffer!)
  }

  private var bytes: UnsafeRawBufferPointer {
    let line = el_line(editor)!.pointee
    return UnsafeRawBufferPointer(start: line.buffer, count: line.lastchar - line.buffer)
  }

  /// Inserts at the cursor, which moves behind it.
  func insert(_ text: String) { _ = el_insertstr(editor, text) }

  /// Puts other bytes in place of some; the cursor stands behind them.
  func replace(_ range: Range<Int>, with replacement: String) {
    moveCursor(to: range.upperBound)
    let text = self.text
    let removed = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    el_deletestr(editor, Int32(String(removed)?.unicodeScalars.count ?? 0))
    insert(replacement)
  }

  /// Puts another line in place of this one.
  func set(_ text: String, cursor: Int? = nil) {
    let old = self.text
    moveCursor(to: old.utf8.count)
    el_deletestr(editor, Int32(old.unicodeScalars.count))
    insert(text)
    if let cursor { moveCursor(to: cursor) }
  }

  /// Moves the cursor to a byte.
  func moveCursor(to offset: Int) {
    let (text, cursor) = contents
    let low = min(offset, cursor)
    let between = text.utf8.dropFirst(low).prefix(max(offset, cursor) - low)
    let count = Int32(String(between)?.unicodeScalars.count ?? 0)
    _ = el_cursor(editor, offset < cursor ? -count : count)
  }
}
