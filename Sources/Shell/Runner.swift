// Runs statements and dot-commands from scripts, arguments and pipes, one after the other.
//
// In: sources. Out: the exit code of the first that failed, or with `--keep-going` the worst.
// Leaves to others: cutting scripts (Parser) and pipes (StatementReader), evaluation and output
// (Session+Statements), what a command does.

import LineEditing
import QueryParser
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
    case .query(let text): return runPieces(of: StatementText(text: ByteText(text)))
    case .script(let path): return runScript(path)
    case .input:
      var reader = StatementReader(session.surroundings.input)
      return runAll { session.run(reader.next()) }
    }
  }

  /// Runs a script file; scripts may run others, but not themselves.
  ///
  /// - Parameter place: the line that names it, for errors.
  func runScript(_ path: String, from place: SourcePlace? = nil) -> ExitCode? {
    if session.openScripts.contains(path) {
      session.complain("\(path) runs itself", at: place?.words)
      return .queryError
    }
    guard session.openScripts.count < 16 else {
      session.complain("\(path): scripts run others at most 16 deep", at: place?.words)
      return .queryError
    }
    if FileSystem.isDirectory(path) {
      session.complain("cannot read \(path): it is a folder", at: place?.words)
      return .queryError
    }
    guard let bytes = FileSystem.read(path) else {
      session.complain("cannot read \(path): \(FileSystem.lastError)", at: place?.words)
      return .queryError
    }
    session.openScripts.append(path)
    defer { session.openScripts.removeLast() }
    return runPieces(of: StatementText(text: ByteText(bytes), file: path))
  }

  private func runPieces(of text: StatementText) -> ExitCode? {
    session.noteDroppedCharacters(in: text)
    var pieces = Parser.pieces(of: text.text)[...]
    return runAll { pieces.popFirst().map { .done(session.run($0, of: text)) } ?? .end }
  }

  /// What came of one step.
  enum Step {
    /// Nil when all went well.
    case done(ExitCode?)
    case end
  }

  private func runAll(_ next: () -> Step) -> ExitCode? {
    var worst: ExitCode?
    while session.requestedExit == nil, session.surroundings.output.isOpen {
      guard case .done(let code) = next() else { return worst }
      guard let code, session.requestedExit == nil else { continue }
      worst = worst?.combined(with: code) ?? code
      if code == .interrupted || !session.options.keepGoing { return worst }
    }
    return worst
  }
}

extension Session {
  /// Runs one piece of a script.
  func run(_ piece: ScriptPiece, of text: StatementText) -> ExitCode? {
    switch piece.content {
    case .statement(let tree): return run(tree, of: text)
    case .command:
      return runCommand(
        text.text.string(piece.span), place: SourcePlace(file: text.file, line: piece.line))
    case .wrong(let diagnostic): return report(diagnostic, in: text)
    }
  }

  /// Runs what a pipe gave.
  func run(_ item: StatementReader.Item) -> Runner.Step {
    switch item {
    case .end: return .end
    case .interrupted: return .done(.interrupted)
    case .statement(let text, let line):
      return .done(runStatements(StatementText(text: ByteText(text), firstLine: line)))
    case .command(let text, let line):
      return .done(runCommand(text, place: SourcePlace(file: nil, line: line)))
    case .problem(let problem, let line): return .done(report(problem, line: line))
    }
  }
}

/// Where a dot-command stands, for errors.
struct SourcePlace: Hashable {
  /// The script; nil for `-c`, standard input and the prompt.
  var file: String?
  /// From 1.
  var line: Int
  /// `kim.quoth:3`; nil where there is no file.
  var words: String? { file.map { "\($0):\(line)" } }
}
