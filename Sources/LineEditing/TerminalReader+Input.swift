// The read loop: bytes to scalars, and what signals do while a line is edited.

import CTerminal
import Glibc

extension TerminalReader {
  /// Reads one scalar for libedit: 1, or 0 at the end, or -1 when the line is given up.
  func readScalar(into result: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    if outcome != nil { return giveUp() }
    if !draft.isEmpty { placeDraft() }
    if !isReadingKey { undoSteps.note(buffer.contents) }
    while true {
      if let scalar = takeScalar() {
        eraseHint()
        result?.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      }
      if !isReadingKey { showHint() }
      let ready = terminal_wait_readable(STDIN_FILENO, signalDescriptor, -1)
      if ready & 2 != 0 {
        handleSignals()
        if outcome != nil { return giveUp() }
      }
      if ready & 1 != 0 && !readBytes() { return 0 }
    }
  }

  private func giveUp() -> Int32 {
    errno = EINTR
    return -1
  }

  /// Adds what can be read now; false at the end. Reading in bulk makes a paste of 50,000
  /// characters one call in place of 50,000.
  private func readBytes() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 { pendingBytes += chunk[..<count] }
    return count > 0 || count < 0 && (errno == EINTR || errno == EAGAIN)
  }

  /// The next whole scalar of the bytes read; invalid bytes are dropped.
  private func takeScalar() -> Unicode.Scalar? {
    while let first = pendingBytes.first {
      if first < 0x80 {
        pendingBytes.removeFirst()
        if first == 0 { continue }
        return Unicode.Scalar(first)
      }
      let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
      if count > pendingBytes.count { return nil }
      guard let text = String(validating: pendingBytes[..<count], as: UTF8.self), count > 1 else {
        pendingBytes.removeFirst()
        continue
      }
      pendingBytes.removeFirst(count)
      return text.unicodeScalars.first
    }
    return nil
  }

  private func placeDraft() {
    let text = draft
    draft = ""
    repaint { buffer.set(text) }
  }

  private func handleSignals() {
    terminal_drain_signals()
    if terminal_take(SIGWINCH) > 0 { resize() }
    if terminal_take(SIGTSTP) > 0 { suspend() }
    if terminal_take(SIGINT) > 0 {
      pendingBytes.removeAll()
      interrupt()
    }
  }

  /// Ctrl-C: the line is void; it stays on the screen, marked. A key's own loop (search, paste)
  /// decides for itself.
  func interrupt() {
    if promptOverride == nil { goBelow(mark: "^C") }
    outcome = .interrupted
  }

  /// The terminal has wrapped the shown rows anew: find where the prompt begins now.
  private func resize() {
    eraseHint()
    noteSize()
    clear(from: cursorPlace())
    el_resize(editor)
    terminal_refresh(editor)
  }

  /// Ctrl-Z: leaves the terminal as other programs expect it, and takes it back afterwards.
  func suspend() {
    goBelow(mark: "^Z")
    setBracketedPaste(false)
    terminal_cooked(editor, true)
    terminal_set_editing(false)
    terminal_suspend()
    terminal_set_editing(true)
    terminal_cooked(editor, false)
    setBracketedPaste(true)
    noteSize()
    el_resize(editor)
    terminal_refresh(editor)
  }
}
