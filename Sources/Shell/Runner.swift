// Runs statements and dot-commands from scripts, arguments and pipes, one after the other.
//
// In: sources. Out: the exit code of the first that failed, or with `--keep-going` the worst.
// Leaves to others: evaluation and output (Session+Statements), what a command does.

import LineEditing
import Text

/// Runs what a source holds.
struct Runner {
  /// Where statements come from.
  enum Source: Equatable {
    /// A file; its name leads every error.
    case script(String)
    /// A `-c` argument.
    case query(String)
    /// Standard input.
    case input
  }

  let session: Session

  /// Runs sources in order; nil if nothing failed.
  func run(_ sources: [Source]) -> ExitCode? {
    var worst: ExitCode?
    for source in sources {
      guard let code = run(source) else { continue }
      worst = worst?.combined(with: code) ?? code
      if session.requestedExit != nil || code == .interrupted || !session.options.keepGoing {
        return worst
      }
    }
    return worst
  }

  private func run(_ source: Source) -> ExitCode? {
    switch source {
    case .query(let text):
      return runLines(of: StatementReader(PipeReader(text: text)), file: nil)
    case .input: return runLines(of: StatementReader(session.surroundings.input), file: nil)
    case .script(let path): return runScript(path)
    }
  }

  /// Runs a script file; scripts may run others, but not themselves.
  func runScript(_ path: String) -> ExitCode? {
    if session.openScripts.contains(path) || session.openScripts.count >= 16 {
      session.complain("\(path) runs itself")
      return .queryError
    }
    guard let bytes = FileSystem.read(path) else {
      session.complain("cannot read \(path): \(FileSystem.lastError)")
      return .queryError
    }
    session.openScripts.append(path)
    defer { session.openScripts.removeLast() }
    var rest: [UInt8]? = bytes
    let reader = PipeReader {
      defer { rest = nil }
      return rest
    }
    return runLines(of: StatementReader(reader), file: path)
  }

  private func runLines(of reader: StatementReader, file: String?) -> ExitCode? {
    var reader = reader
    var worst: ExitCode?
    while session.requestedExit == nil, session.surroundings.output.isOpen {
      let code: ExitCode?
      switch reader.next() {
      case .end: return worst
      case .interrupted: return .interrupted
      case .statement(let text, let line):
        code = session.runStatements(text, place: SourcePlace(file: file, line: line))
      case .command(let text, let line):
        code = session.runCommand(text, place: SourcePlace(file: file, line: line))
      case .problem(let problem, let line):
        code = session.report(problem, place: SourcePlace(file: file, line: line))
      }
      if session.requestedExit != nil { return worst }
      guard let code else { continue }
      worst = worst?.combined(with: code) ?? code
      if code == .interrupted || !session.options.keepGoing { return worst }
    }
    return worst
  }
}

/// Where a statement begins, for errors.
struct SourcePlace: Hashable {
  /// The script; nil for `-c`, standard input and the prompt.
  var file: String?
  /// From 1.
  var line: Int
}
