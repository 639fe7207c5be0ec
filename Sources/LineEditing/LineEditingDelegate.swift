// What line editing asks of the shell while a line is typed.
//
// In: the line so far. Out: whether it is complete, what could follow. Leaves to others: grammar
// and names (Shell answers through these closures), keys and drawing (TerminalReader).

/// Whether a line can run.
public enum Verdict: Hashable, Sendable {
  case complete
  /// Enter goes on in a new row; `open` says why: `(`, or `"`, or `|`.
  case incomplete(open: String)
}

/// What could stand at the cursor.
public struct CompletionList: Hashable, Sendable {
  /// One possible text.
  public struct Candidate: Hashable, Sendable {
    /// What is inserted, quoted where the language needs it.
    public let text: String
    /// What is shown beside it in the list: `7 quotes`.
    public let note: String?
    /// Whether a blank follows when it is the only one; not behind a folder.
    public let endsWord: Bool

    public init(_ text: String, note: String? = nil, endsWord: Bool = true) {
      self.text = text
      self.note = note
      self.endsWord = endsWord
    }
  }

  /// The bytes of the line that a candidate replaces.
  public let replace: Range<Int>
  /// Best first.
  public let candidates: [Candidate]

  public init(replace: Range<Int>, candidates: [Candidate]) {
    self.replace = replace
    self.candidates = candidates
  }

  /// Nothing fits.
  public static let none = CompletionList(replace: 0..<0, candidates: [])
}

/// The shell's answers, as closures.
public struct LineEditingDelegate {
  /// Whether Enter runs the line.
  public var verdict: (_ line: String) -> Verdict
  /// What TAB offers at a byte of the line.
  public var completions: (_ line: String, _ cursorByte: Int) -> CompletionList
  /// What could follow the line, shown dim behind it until taken with Right, End or Ctrl-E.
  public var hint: (_ line: String) -> String?

  public init(
    verdict: @escaping (String) -> Verdict = { _ in .complete },
    completions: @escaping (String, Int) -> CompletionList = { _, _ in .none },
    hint: @escaping (String) -> String? = { _ in nil }
  ) {
    self.verdict = verdict
    self.completions = completions
    self.hint = hint
  }
}
