// Up, Down and Ctrl-R.

import CTerminal
import Text

/// A walk through history that began with Up.
struct Recall {
  /// The line before the walk; Down at the newest brings it back.
  let draft: String
  let prefix: String
  /// Texts with the prefix, newest first.
  let matches: [String]
  /// The match shown; -1 is the draft.
  var position = -1

  /// The text shown at the position.
  var shown: String { position < 0 ? draft : matches[position] }
}

extension TerminalReader {
  func older() -> UInt8 { moveRow(up: true) ?? walk(by: 1) }
  func newer() -> UInt8 { moveRow(up: false) ?? walk(by: -1) }

  /// Moves within a line of several rows; nil at its edge, and while history is walked, where the
  /// next key must bring the next entry.
  private func moveRow(up: Bool) -> UInt8? {
    let (text, cursor) = buffer.contents
    if let recall, recall.shown == text, cursor == text.utf8.count { return nil }
    let bytes = Array(text.utf8)
    let lineStart = (bytes[..<cursor].lastIndex(of: 0x0A) ?? -1) + 1
    let target: Range<Int>
    if up {
      guard lineStart > 0 else { return nil }
      target = ((bytes[..<(lineStart - 1)].lastIndex(of: 0x0A) ?? -1) + 1)..<(lineStart - 1)
    } else {
      guard let lineEnd = bytes[cursor...].firstIndex(of: 0x0A) else { return nil }
      target = (lineEnd + 1)..<(bytes[(lineEnd + 1)...].firstIndex(of: 0x0A) ?? bytes.count)
    }
    let column = String(decoding: bytes[lineStart..<cursor], as: UTF8.self).count
    let row = String(decoding: bytes[target], as: UTF8.self)
    buffer.moveCursor(to: target.lowerBound + row.prefix(column).utf8.count)
    return KeyResult.redraw
  }

  private func walk(by step: Int) -> UInt8 {
    let (text, cursor) = buffer.contents
    var walk: Recall
    if let recall, recall.shown == text {
      walk = recall
    } else {
      if step < 0 { return KeyResult.refuse }
      let prefix = String(decoding: Array(text.utf8)[..<cursor], as: UTF8.self)
      let matches = history.entries.reversed().lazy.map(\.text)
        .filter { $0.hasPrefix(prefix) && $0 != text }
      walk = Recall(draft: text, prefix: prefix, matches: Array(matches))
    }
    let position = walk.position + step
    guard position >= -1, position < walk.matches.count else { return KeyResult.refuse }
    walk.position = position
    recall = walk
    buffer.set(walk.shown)
    return KeyResult.redraw
  }

  /// Ctrl-R: newest entry that contains what is typed, whatever its case and width. Again: older.
  /// Enter runs it, Ctrl-G gives the old line back, any other key goes on editing it.
  func searchHistory() -> UInt8 {
    let before = buffer.contents
    let texts = history.entries.reversed().map(\.text)
    let folded = texts.map { foldedForText($0) }
    var query = ""
    var found: Int?
    isReadingKey = true
    defer { isReadingKey = false }

    func show(isFailing: Bool) {
      repaint {
        promptOverride = "\(isFailing ? "no match" : "search"): \(query) · "
        buffer.set(found.map { texts[$0] } ?? before.text)
      }
    }
    func search(from start: Int) {
      let wanted = foldedForText(query)
      let next = (start..<max(start, texts.count)).first { folded[$0].contains(wanted) }
      if next != nil || query.isEmpty { found = query.isEmpty ? nil : next }
      show(isFailing: next == nil)
    }
    func leave(_ text: String, cursor: Int? = nil) {
      repaint {
        promptOverride = nil
        buffer.set(text, cursor: cursor)
      }
    }

    show(isFailing: false)
    while true {
      var key: wchar_t = 0
      guard el_wgetc(editor, &key) == 1, let scalar = Unicode.Scalar(UInt32(bitPattern: key)) else {
        // Ctrl-C ends the search only; the end of the terminal ends everything.
        if outcome == .interrupted { outcome = nil }
        leave(before.text, cursor: before.cursor)
        return KeyResult.done
      }
      let chosen = found.map { texts[$0] } ?? before.text
      switch scalar.value {
      case 0x12:
        search(from: found.map { $0 + 1 } ?? 0)
      case 0x08, 0x7F:
        if !query.isEmpty { query.removeLast() }
        search(from: 0)
      case 0x0A, 0x0D:
        leave(chosen)
        el_push(editor, "\r")
        return KeyResult.done
      case 0x07, 0x03:
        leave(before.text, cursor: before.cursor)
        return KeyResult.done
      case ..<0x20:
        leave(chosen)
        el_push(editor, String(Character(scalar)))
        return KeyResult.done
      default:
        query.unicodeScalars.append(scalar)
        search(from: 0)
      }
    }
  }
}
