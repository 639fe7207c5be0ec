// Lines typed at a terminal.
//
// In: keys, through libedit. Out: `LineInput`. Leaves to others: what a line means (the delegate),
// what was typed before (History). Split by topic: keys, input and signals, completion, hints,
// history keys, search. One reader may exist at a time, for the process has one terminal.

import CTerminal
import Glibc
import Text

/// Reads and edits lines on standard input and output.
public final class TerminalReader: LineReader {
  public var delegate: LineEditingDelegate
  public let history: History
  /// Whether a dim continuation is shown behind the line.
  public var showsHints: Bool
  /// Whether lists and hints may use colour.
  public var usesColour: Bool

  let editor: OpaquePointer
  let buffer: EditBuffer
  /// False for TERM=dumb: no cursor movement, no hint, no bracketed paste.
  let isCapable: Bool
  let signalDescriptor: Int32

  // What the screen shows, for row arithmetic and repainting.
  var prompt = ""
  var promptOverride: String?
  private var encodedPrompt: UnsafeMutablePointer<CChar>?
  var columns = 80

  // Input and its outcome.
  var pendingBytes: [UInt8] = []
  var outcome: LineInput?
  /// Whether a key's own loop is reading: no hints, no undo steps.
  var isReadingKey = false
  var draft = ""

  // Features; each belongs to the file of its name.
  var shownHint: ShownHint?
  var openNote: OpenNote?
  var lastListing: String?
  var recall: Recall?
  var undoSteps = UndoSteps()

  /// A reader on the terminal; nil when standard input or output is none.
  ///
  /// - Parameters:
  ///   - environment: `TERM` decides what is drawn.
  ///   - keyFile: a libedit key file; nil: `$EDITRC` or `~/.editrc`, lines `quoth:bind …`.
  public init?(
    delegate: LineEditingDelegate = LineEditingDelegate(), history: History = History(path: nil),
    environment: [String: String] = [:], showsHints: Bool = true, usesColour: Bool = true,
    keyFile: String? = nil
  ) {
    guard terminal_is_tty(STDIN_FILENO), terminal_is_tty(STDOUT_FILENO) else { return nil }
    // Before the editor is made: it reads from the locale which characters can be typed.
    terminal_locale_init()
    signalDescriptor = terminal_signals_install()
    guard let editor = terminal_editor_new("quoth") else { return nil }
    let terminalName = environment["TERM"] ?? String(cString: getenv("TERM") ?? strdup("dumb"))
    self.editor = editor
    self.delegate = delegate
    self.history = history
    self.usesColour = usesColour
    isCapable = terminalName != "dumb" && !terminalName.isEmpty
    self.showsHints = showsHints
    buffer = EditBuffer(editor: editor)
    _ = terminal_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    _ = terminal_set_int(editor, EL_SIGNAL, 0)
    _ = terminal_set_string(editor, EL_EDITOR, "emacs")
    _ = terminal_set_prompt(editor, { TerminalReader.of($0).encodedPrompt }, Self.promptEscape)
    _ = terminal_set_read(editor, { TerminalReader.of($0).readScalar(into: $1) })
    bindKeys()
    _ = el_source(editor, keyFile)
    if terminal_is_vi(editor) { rebindForVi() }
  }

  deinit {
    terminal_editor_free(editor)
    free(encodedPrompt)
  }

  /// The reader that an editor belongs to; callbacks of C carry no context of their own.
  static func of(_ editor: OpaquePointer?) -> TerminalReader {
    Unmanaged.fromOpaque(terminal_client(editor)!).takeUnretainedValue()
  }

  public func readLine(prompt: String, draft: String) -> LineInput {
    self.prompt = prompt.hasSuffix(" ") || prompt.isEmpty ? prompt : prompt + " "
    self.draft = composedText(draft)
    promptOverride = nil
    outcome = nil
    shownHint = nil
    openNote = nil
    lastListing = nil
    recall = nil
    undoSteps = UndoSteps()
    encodePrompt()
    noteSize()
    Interrupt.clear()
    _ = terminal_take(SIGTSTP)
    terminal_drain_signals()
    terminal_set_editing(true)
    setBracketedPaste(true)
    defer {
      setBracketedPaste(false)
      terminal_set_editing(false)
      Interrupt.clear()
    }

    var count: Int32 = 0
    let line = el_gets(editor, &count)
    if let outcome { return outcome }
    guard let line, count > 0 else {
      write("\r\n")
      return .endOfInput
    }
    var bytes = UnsafeRawBufferPointer(start: line, count: Int(count))[...]
    if bytes.last == 0x0A { bytes.removeLast() }
    return .line(String(decoding: bytes, as: UTF8.self))
  }
}

// MARK: - Drawing

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
        if !isCapable { isInCode = true; continue }
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
