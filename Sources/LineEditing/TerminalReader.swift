// Lines typed at a terminal.
//
// In: keys, through libedit. Out: `LineInput`. Leaves to others: what a line means (the delegate),
// what was typed before (History). Split by topic: Keys, Input (and signals), Screen, Completion,
// Hint, History. One reader may exist at a time, for the process has one terminal.

import CTerminal
import Glibc
import Text

/// Reads and edits lines on standard input and output.
public final class TerminalReader: LineReader {
  /// Who knows what a line means.
  public var delegate: LineEditingDelegate
  /// What Up brings.
  public let history: History
  /// Whether a dim continuation is shown behind the line.
  public var showsHints: Bool
  /// Whether lists and hints may use colour.
  public var usesColour: Bool

  let editor: OpaquePointer
  let buffer: EditBuffer
  /// False for TERM=dumb and unknown ones: no cursor movement, no hint, no bracketed paste.
  let isCapable: Bool
  let signalDescriptor: Int32

  // What the screen shows, for row arithmetic and repainting.
  var prompt = ""
  var promptOverride: String?
  var encodedPrompt: UnsafeMutablePointer<CChar>?
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
  /// - Parameter keyFile: a libedit key file; nil: `$EDITRC` or `~/.editrc`, lines `quoth:bind …`.
  public init?(
    delegate: LineEditingDelegate = LineEditingDelegate(), history: History = History(path: nil),
    showsHints: Bool = true, usesColour: Bool = true, keyFile: String? = nil
  ) {
    guard terminal_is_tty(STDIN_FILENO), terminal_is_tty(STDOUT_FILENO) else { return nil }
    // Before the editor is made: it reads from the locale which characters can be typed.
    terminal_locale_init()
    signalDescriptor = terminal_signals_install()
    guard let editor = terminal_editor_new("quoth") else { return nil }
    self.editor = editor
    self.delegate = delegate
    self.history = history
    self.usesColour = usesColour
    isCapable = terminal_can_move_up(editor)
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
    // libedit would do it after it has shown the prompt: keys pressed in between were echoed.
    terminal_cooked(editor, false)
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
