// What the reader itself draws around libedit's line.
//
// libedit believes the cursor is where it left it. So whatever is printed here either puts the cursor
// back, or goes below the line and has libedit draw prompt and line anew.

import CTerminal
import Glibc

extension TerminalReader {
  /// Brackets colour codes in the prompt that libedit gets.
  static let promptEscape: CChar = 1

  /// The prompt as it is shown at the moment, without colour codes.
  var visiblePrompt: String { Self.withoutCodes(promptOverride ?? prompt) }

  /// Hands the prompt to libedit, each colour code bracketed as taking no columns.
  func encodePrompt() {
    var text = ""
    var isInCode = false
    for character in promptOverride ?? prompt {
      if character == "\u{1b}" && !isInCode {
        if !isCapable {
          isInCode = true
          continue
        }
        text += "\u{1}"
        isInCode = true
      }
      if !isInCode || isCapable { text.append(character) }
      if isInCode, character.isLetter {
        isInCode = false
        if isCapable { text += "\u{1}" }
      }
    }
    free(encodedPrompt)
    encodedPrompt = strdup(text)
  }

  static func withoutCodes(_ prompt: String) -> String {
    var text = ""
    var isInCode = false
    for character in prompt {
      if character == "\u{1b}" { isInCode = true }
      if !isInCode { text.append(character) }
      if isInCode && character.isLetter { isInCode = false }
    }
    return text
  }

  func noteSize() {
    let size = terminal_size(STDOUT_FILENO)
    columns = size.columns > 0 ? Int(size.columns) : 80
  }

  /// Where the cursor is, counted from the prompt.
  func cursorPlace(columns: Int? = nil) -> ScreenPlace {
    let (text, cursor) = buffer.contents
    let before = String(decoding: Array(text.utf8)[..<cursor], as: UTF8.self)
    return ScreenGeometry.place(after: visiblePrompt, before, columns: columns ?? self.columns)
  }

  /// Changes what is shown and paints it anew in the same place.
  func repaint(_ change: () -> Void = {}) {
    eraseHint()
    let place = cursorPlace()
    change()
    encodePrompt()
    clear(from: place)
    terminal_refresh(editor)
  }

  /// Goes to where the prompt begins and clears all below; a dumb terminal gets a new row.
  func clear(from place: ScreenPlace) {
    guard isCapable else { return write("\r\n") }
    write("\r" + (place.row > 0 ? "\u{1b}[\(place.row)A" : "") + "\u{1b}[J")
  }

  /// Leaves the edited line as it stands and goes to the row below it.
  func goBelow(mark: String = "") {
    eraseHint()
    let here = cursorPlace()
    let end = ScreenGeometry.place(after: visiblePrompt, buffer.text, columns: columns)
    let down = String(repeating: "\n", count: end.row - here.row)
    if mark.isEmpty || !isCapable {
      write(down + mark + "\r\n")
    } else {
      write("\r" + down + (end.column > 0 ? "\u{1b}[\(end.column)C" : "") + mark + "\r\n")
    }
  }

  /// Prints rows below the line, and the line again below them.
  func printBelow(_ rows: [String]) {
    goBelow()
    write(rows.map { $0 + "\r\n" }.joined())
    terminal_refresh(editor)
  }

  func setBracketedPaste(_ isOn: Bool) {
    if isCapable { write(isOn ? "\u{1b}[?2004h" : "\u{1b}[?2004l") }
  }

  /// Writes to the terminal at once; libedit's own output is flushed before any key is read.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR && errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
