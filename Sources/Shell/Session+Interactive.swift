// The prompt.
//
// In: lines of a person. Out: the exit code at the end. An error is no end here: it is shown, its
// remedy put in the history, and the prompt comes back.

import LineEditing
import QueryParser
import Rendering
import Text

extension Session {
  /// The first line a person sees.
  func greet() {
    guard !options.quiet, surroundings.output.isTerminal else { return }
    surroundings.output.line(
      "Quoth \(Session.version) · asks news articles who said what, how many, on whose word")
  }

  /// Reads and runs lines until the end of the input or `.quit`.
  func runInteractively() -> ExitCode {
    if !options.quiet, surroundings.output.isTerminal {
      surroundings.output.line(
        corpus.documents.isEmpty
          ? "No articles are loaded: .load PATH loads some. .help shows more."
          : "Type a question, such as quotes by Kim. .help shows more, TAB what may follow.")
    }
    let palette = screen(of: surroundings.output).palette
    let reader =
      surroundings.makeTerminalReader?(
        lineEditingDelegate, history, settings.showsHints, palette != .plain)
      ?? surroundings.input
    var draft = ""
    while requestedExit == nil, surroundings.output.isOpen {
      (reader as? TerminalReader)?.showsHints = settings.showsHints
      let input = reader.readLine(prompt: settings.prompt, draft: draft)
      draft = ""
      switch input {
      case .endOfInput: return .success
      case .interrupted: continue
      case .problem(let line, let problem): _ = report(problem, line: line)
      case .line(let text):
        let parts = Session.commandInside(text)
        draft = parts.draft
        runTyped(parts.line)
      }
    }
    return requestedExit ?? .success
  }

  /// A dot-command typed below an open statement: it is run alone, and the statement comes back
  /// to be finished.
  static func commandInside(_ text: String) -> (line: String, draft: String) {
    guard let newline = text.lastIndex(of: "\n"), text[newline...].hasPrefix("\n.") else {
      return (text, "")
    }
    return (String(text[text.index(after: newline)...]), String(text[..<newline]))
  }

  /// Runs one line of the prompt, noted in the history before it can do anything.
  private func runTyped(_ line: String) {
    guard !line.trimmed.isEmpty else { return }
    let ticket = history.append(line)
    // Ctrl-C meant the statement before, or the line.
    surroundings.clearInterrupt()
    let start = surroundings.now()
    let code =
      line.hasPrefix(".")
      ? runCommand(line, place: SourcePlace(file: nil, line: 1))
      : runStatements(StatementText(text: ByteText(line)))
    history.finish(
      ticket, status: Int((requestedExit ?? code ?? .success).rawValue),
      milliseconds: Int((surroundings.now() - start) / 1_000_000))
  }

  /// What line editing asks while a line is typed.
  private var lineEditingDelegate: LineEditingDelegate {
    LineEditingDelegate(
      verdict: { line in
        guard !Session.commandInside(line).line.hasPrefix("."),
          case .incomplete(let open) = Parser.verdict(on: ByteText(line))
        else { return .complete }
        return .incomplete(open: open)
      },
      completions: { [unowned self] line, cursor in
        Completion(session: self).list(for: line, at: cursor)
      },
      hint: { [unowned self] line in Completion(session: self).hint(for: line) })
  }
}
