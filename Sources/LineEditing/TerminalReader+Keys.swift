// Which key does what.

import CTerminal
import Glibc
import Text

/// What libedit does after a key function; the names of histedit.h are macros of plain integers.
enum KeyResult {
  static let done = UInt8(CC_NORM)
  static let endOfInput = UInt8(CC_EOF)
  static let redraw = UInt8(CC_REFRESH)
  static let moved = UInt8(CC_CURSOR)
  static let refuse = UInt8(CC_ERROR)
}

extension TerminalReader {
  /// A key sequence no keyboard sends, bound to libedit's own end of line.
  static let acceptKey = "\u{1b}[990~"

  private struct Key {
    let name: String
    let help: String
    let keys: [String]
    let function: @convention(c) (OpaquePointer?, Int32) -> UInt8
  }

  private var keyFunctions: [Key] {
    [
      Key(
        name: "quoth-enter", help: "Run the line, or go on in a new row while it is incomplete",
        keys: ["^J", "^M"]
      ) { editor, _ in TerminalReader.of(editor).enter() },
      Key(name: "quoth-complete", help: "Complete the word", keys: ["^I"]) { editor, _ in
        TerminalReader.of(editor).complete()
      },
      Key(name: "quoth-delete", help: "Delete, or end on an empty line", keys: ["^D"]) {
        editor, _ in TerminalReader.of(editor).deleteOrEnd()
      },
      Key(name: "quoth-interrupt", help: "Give the line up", keys: ["^C"]) { editor, _ in
        TerminalReader.of(editor).interrupt()
        return KeyResult.endOfInput
      },
      Key(name: "quoth-suspend", help: "Stop until continued", keys: ["^Z"]) { editor, _ in
        // The whole job is stopped, as when the terminal driver sees the key.
        terminal_signal_group(SIGTSTP)
        return KeyResult.done
      },
      Key(name: "quoth-search", help: "Search history", keys: ["^R"]) { editor, _ in
        TerminalReader.of(editor).searchHistory()
      },
      Key(name: "quoth-undo", help: "Take back the last change", keys: ["^_", "^X^U"]) {
        editor, _ in TerminalReader.of(editor).undo()
      },
      Key(
        name: "quoth-older", help: "Older entry with this beginning, or one row up",
        keys: ["\\e[A", "\\eOA", "^P"]
      ) { editor, _ in TerminalReader.of(editor).older() },
      Key(
        name: "quoth-newer", help: "Newer entry with this beginning, or one row down",
        keys: ["\\e[B", "\\eOB", "^N"]
      ) { editor, _ in TerminalReader.of(editor).newer() },
      Key(name: "quoth-right", help: "Right, or take the hint", keys: ["\\e[C", "\\eOC", "^F"]) {
        editor, _ in TerminalReader.of(editor).right()
      },
      Key(
        name: "quoth-end", help: "End of the line, or take the hint",
        keys: ["\\e[F", "\\eOF", "\\e[4~", "\\e[8~", "^E"]
      ) { editor, _ in TerminalReader.of(editor).end() },
      Key(name: "quoth-paste", help: "Insert a paste as one edit", keys: ["\\e[200~"]) {
        editor, _ in TerminalReader.of(editor).paste()
      },
    ]
  }

  /// Keys that most terminals send and libedit does not know or uses otherwise.
  private static let plainKeys = [
    ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"),
    ("\\e[7~", "ed-move-to-beg"), ("\\e[3~", "ed-delete-next-char"), ("^U", "vi-kill-line-prev"),
    ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"), ("\\e[5C", "em-next-word"),
    ("\\e[5D", "ed-prev-word"), ("\\e[1;3C", "em-next-word"), ("\\e[1;3D", "ed-prev-word"),
    ("\\e[201~", "ed-ignore"), ("\\e[Z", "ed-ignore"), ("\\e[2~", "ed-ignore"),
    ("\\e[5~", "ed-ignore"), ("\\e[6~", "ed-ignore"), ("\\e[990~", "ed-newline"),
  ]

  /// Binds all keys; before the user's key file, which may bind them otherwise.
  func bindKeys() {
    for key in keyFunctions {
      _ = terminal_add_function(editor, key.name, key.help, key.function)
      for sequence in key.keys { _ = terminal_bind(editor, sequence, key.name) }
    }
    for (sequence, function) in Self.plainKeys { _ = terminal_bind(editor, sequence, function) }
  }

  /// The user chose the vi keys, which unbinds everything: bind again what the shell cannot do
  /// without, and history in the command map.
  func rebindForVi() {
    for key in keyFunctions {
      for sequence in key.keys where !["^R", "^F", "^E", "^P", "^N", "^_"].contains(sequence) {
        _ = terminal_bind(editor, sequence, key.name)
      }
    }
    for (sequence, function) in Self.plainKeys where sequence != "^U" {
      _ = terminal_bind(editor, sequence, function)
    }
    for (key, function) in [
      ("^J", "quoth-enter"), ("^M", "quoth-enter"), ("k", "quoth-older"), ("j", "quoth-newer"),
      ("/", "quoth-search"), ("^C", "quoth-interrupt"), ("^Z", "quoth-suspend"),
      ("^D", "quoth-delete"),
    ] {
      _ = terminal_bind_command(editor, key, function)
    }
  }
}

// MARK: - What the keys do

extension TerminalReader {
  /// Enter: runs a complete line; an incomplete one goes on in a new row and says what is open.
  func enter() -> UInt8 {
    guard case .incomplete(let open) = delegate.verdict(buffer.text) else {
      // Not CC_NEWLINE: from the middle of a long line it would write over the text.
      el_push(editor, Self.acceptKey)
      return KeyResult.done
    }
    buffer.insert("\n")
    return note(open: open)
  }

  func deleteOrEnd() -> UInt8 {
    if buffer.isEmpty { return KeyResult.endOfInput }
    if buffer.isCursorAtEnd { return KeyResult.refuse }
    let (text, cursor) = buffer.contents
    let next = Array(text.utf8)[cursor...]
    let count = String(decoding: next, as: UTF8.self).unicodeScalars.first!.utf8.count
    buffer.replace(cursor..<(cursor + count), with: "")
    return KeyResult.redraw
  }

  func right() -> UInt8 {
    if acceptHint() { return KeyResult.redraw }
    if buffer.isCursorAtEnd { return KeyResult.done }
    _ = el_cursor(editor, 1)
    return KeyResult.moved
  }

  func end() -> UInt8 {
    if acceptHint() { return KeyResult.redraw }
    buffer.moveCursor(to: buffer.text.utf8.count)
    return KeyResult.moved
  }

  func undo() -> UInt8 {
    guard let step = undoSteps.takeBack() else { return KeyResult.refuse }
    buffer.set(step.text, cursor: step.cursor)
    return KeyResult.redraw
  }

  /// A paste: read to its end, cleaned, inserted once. A terminal sends line ends as CR.
  func paste() -> UInt8 {
    var scalars = String.UnicodeScalarView()
    let end = Array("\u{1b}[201~".unicodeScalars)
    isReadingKey = true
    defer { isReadingKey = false }
    while true {
      var scalar: wchar_t = 0
      guard el_wgetc(editor, &scalar) == 1, let next = Unicode.Scalar(UInt32(bitPattern: scalar))
      else { return KeyResult.done }
      scalars.append(next)
      if next == "~" && scalars.suffix(end.count).elementsEqual(end) { break }
    }
    scalars.removeLast(end.count)
    let text = Self.cleanedPaste(String(scalars))
    if text.isEmpty { return KeyResult.done }
    buffer.insert(text)
    return KeyResult.redraw
  }

  /// Line ends as line feeds, tabs as blanks, no other controls, no line end behind the text.
  static func cleanedPaste(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": output.append("\n")
      case "\n": if previous != "\r" { output.append("\n") }
      case "\t": output.append(" ")
      case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value: break
      default: output.append(scalar)
      }
      previous = scalar
    }
    while output.last == "\n" { output.removeLast() }
    return composedText(String(output))
  }
}
