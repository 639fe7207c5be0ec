// One input after the other, for sessions that are written down.

import LineEditing

/// Gives one input at a time and tells when the next is asked for, which is when everything about
/// the one before has been printed.
public final class StepReader: LineReader {
  private var inputs: ArraySlice<String>
  private var lines: ArraySlice<String> = []
  /// Called before an input is given.
  public var onNext: () -> Void = {}

  /// Reader of some inputs, each of one or more lines.
  public init(_ inputs: [String]) { self.inputs = inputs[...] }

  public func readLine(prompt: String, draft: String) -> LineInput {
    if let line = lines.popFirst() { return .line(line) }
    guard let input = inputs.popFirst() else { return .endOfInput }
    onNext()
    let parts = input.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // A pipe is read one line ahead, for a line may begin with `|`: the comment ends the statement.
    lines = (parts.dropFirst() + ["--"])[...]
    return .line(parts[0])
  }
}
