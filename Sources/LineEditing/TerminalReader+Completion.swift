// TAB.

import CTerminal
import Text

extension TerminalReader {
  /// Inserts the only candidate, or what all share; lists them when that adds nothing.
  func complete() -> UInt8 {
    let (line, cursor) = buffer.contents
    let list = delegate.completions(line, cursor)
    guard !list.candidates.isEmpty else { return KeyResult.refuse }
    let replace = list.replace.clamped(to: 0..<line.utf8.count)
    if list.candidates.count == 1 {
      let only = list.candidates[0]
      let next = Array(line.utf8).dropFirst(cursor).first
      let blank = only.endsWord && next != UInt8(ascii: " ") ? " " : ""
      buffer.replace(replace, with: Self.typeable(only.text) + blank)
      return KeyResult.redraw
    }
    let typed = String(decoding: Array(line.utf8)[replace], as: UTF8.self)
    let shared = Self.typeable(CompletionListing.sharedBeginning(of: list.candidates.map(\.text)))
    if foldedForNames(shared).hasPrefix(foldedForNames(typed)), shared != typed {
      buffer.replace(replace, with: shared)
      if shared.count > typed.count { return KeyResult.redraw }
    }
    // A second TAB on the same line must not list a second time.
    guard lastListing != buffer.text else { return KeyResult.refuse }
    lastListing = buffer.text
    let size = terminal_size(1)
    printBelow(
      CompletionListing.rows(
        of: list.candidates, columns: columns, rows: max(4, Int(size.rows) - 3),
        usesColour: usesColour && isCapable))
    return KeyResult.done
  }

  /// A candidate without control characters: names come from articles.
  private static func typeable(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    output.append(
      contentsOf: text.unicodeScalars.filter {
        $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value)
      })
    return composedText(String(output))
  }
}
