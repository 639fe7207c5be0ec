// The whole shell in memory: texts in, texts and an exit code out.

import Articles
import LineEditing
import Shell
import Text

/// What one run of the program printed, line by line, in the order of both streams.
public final class MemoryShell {
  /// A finished line and its stream.
  public enum Line: Hashable, Sendable {
    case output(String)
    case error(String)
  }

  public private(set) var lines: [Line] = []
  private var openOutput = ""
  private var openError = ""

  public var environment: [String: String] = [:]
  /// Whether both streams claim to be a terminal of 80 by 24.
  public var isTerminal = false
  /// How files of articles are opened; a test that runs as root is never refused one.
  public var files = FileAccess.system
  /// What `-` reads.
  public var articlesOnInput = ""

  public init() {}

  /// Everything on standard output.
  public var output: String {
    lines.map { if case .output(let line) = $0 { line + "\n" } else { "" } }.joined() + openOutput
  }

  /// Everything on standard error.
  public var error: String {
    lines.map { if case .error(let line) = $0 { line + "\n" } else { "" } }.joined() + openError
  }

  /// Runs the program with queries as on standard input.
  public func run(_ arguments: [String], input: String = "") -> ExitCode {
    run(arguments, reader: PipeReader(text: input))
  }

  /// Runs the program.
  public func run(
    _ arguments: [String], reader: any LineReader, inputIsTerminal: Bool = false
  ) -> ExitCode {
    let output = TextSink(isTerminal: isTerminal) { [unowned self] text in
      append(text, to: &openOutput) { .output($0) }
      return .written
    }
    let error = TextSink(isTerminal: isTerminal) { [unowned self] text in
      append(text, to: &openError) { .error($0) }
      return .written
    }
    var surroundings = Surroundings(
      input: reader, inputIsTerminal: inputIsTerminal, output: output, error: error,
      environment: environment, today: CivilDate(year: 2025, month: 3, day: 7)!)
    surroundings.files = files
    if isTerminal { surroundings.screenSize = { (24, 80) } }
    var rest: [UInt8]? = Array(articlesOnInput.utf8)
    surroundings.readInputBytes = {
      defer { rest = nil }
      return rest ?? []
    }
    let code = Session.run(arguments: arguments, in: surroundings)
    flush()
    return code
  }

  /// Takes what was printed so far, unfinished lines included.
  public func take() -> [Line] {
    flush()
    defer { lines = [] }
    return lines
  }

  private func flush() {
    if !openOutput.isEmpty { lines.append(.output(openOutput + "␄")) }
    if !openError.isEmpty { lines.append(.error(openError + "␄")) }
    (openOutput, openError) = ("", "")
  }

  private func append(_ text: String, to open: inout String, _ make: (String) -> Line) {
    var parts = (open + text).split(separator: "\n", omittingEmptySubsequences: false)
    open = String(parts.removeLast())
    lines += parts.map { make(String($0)) }
  }
}
