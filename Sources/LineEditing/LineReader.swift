// Where statements come from, one at a time.
//
// In: keys or bytes. Out: `LineInput`. Leaves to others: what a line means (Shell). A terminal and
// a pipe are read through the same protocol, so that a session runs unchanged in tests.

/// What came instead of, or as, the next line.
public enum LineInput: Hashable, Sendable {
  /// A line without its line feed. From a terminal it may hold line feeds: a statement typed or
  /// pasted over several rows comes as one.
  case line(String)
  /// Ctrl-C: what was typed so far is void.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the pipe.
  case endOfInput
  /// A line that cannot be text; reading may go on behind it.
  case problem(lineNumber: Int, LineProblem)
}

/// Why a line of a pipe is refused; nothing is guessed about its bytes.
public enum LineProblem: Hashable, Sendable {
  /// Longer than `PipeReader.longestLine` bytes.
  case tooLong
  case containsNUL
  case invalidUTF8
}

/// A source of lines.
public protocol LineReader: AnyObject {
  /// Waits for the next line.
  ///
  /// - Parameters:
  ///   - prompt: shown on a terminal, may hold colour codes; a pipe shows nothing.
  ///   - draft: text that already stands in the line, to be edited; a pipe ignores it.
  func readLine(prompt: String, draft: String) -> LineInput
}

extension LineReader {
  /// Waits for the next line, beginning with an empty one.
  public func readLine(prompt: String) -> LineInput { readLine(prompt: prompt, draft: "") }
}
