// Everything outside a session that it reads and writes.
//
// Injected, so that the whole shell runs in memory: a test gives texts and gets texts. Leaves to
// others: what is written.

import Articles
import LineEditing
import Text

/// Where text goes.
public final class TextSink {
  /// What came of writing.
  public enum Outcome: Sendable {
    case written
    /// The reader of the pipe has gone, as `head` does: nothing is wrong, nothing is left to do.
    case readerGone
    /// The disk is full, or worse.
    case failed
  }

  /// Whether a person looks at it.
  public let isTerminal: Bool
  /// What came of the last text.
  public private(set) var outcome = Outcome.written
  /// False once nothing can be written any more.
  public var isOpen: Bool { outcome == .written }
  private let writeText: (String) -> Outcome

  public init(isTerminal: Bool, write: @escaping (String) -> Outcome) {
    self.isTerminal = isTerminal
    writeText = write
  }

  /// Writes a text as it is.
  public func write(_ text: String) {
    if isOpen, !text.isEmpty { outcome = writeText(text) }
  }

  /// Writes a text and ends the line.
  public func line(_ text: String = "") { write(text + "\n") }
}

/// The world around a session.
public struct Surroundings {
  /// Queries when none are given otherwise; also `.read` reads through its own readers.
  public var input: any LineReader
  /// Whether a person types.
  public var inputIsTerminal: Bool
  /// Results alone.
  public var output: TextSink
  /// Everything about results, and what went wrong.
  public var error: TextSink
  /// Variables of the process.
  public var environment: [String: String]
  /// The day that `today` means.
  public var today: CivilDate
  /// A clock that only goes forward, in nanoseconds.
  public var now: () -> Int64
  /// Rows and columns of the terminal; nil where there is none.
  public var screenSize: () -> (rows: Int, columns: Int)?
  /// How files of articles are opened.
  public var files = FileAccess.system
  /// The next bytes of standard input, for the path `-`; none at its end.
  public var readInputBytes: () -> [UInt8]
  /// Makes the reader of an interactive session; nil: `input` is used as it is.
  public var makeTerminalReader: ((LineEditingDelegate, History, Bool, Bool) -> (any LineReader)?)?
  /// Shows a text in a pager with this command line; false if there is none.
  public var page: ([String], String) -> Bool
  /// Ctrl-C since the last statement began.
  public var isInterrupted: @Sendable () -> Bool
  /// Forgets a Ctrl-C that meant something else.
  public var clearInterrupt: () -> Void

  public init(
    input: any LineReader, inputIsTerminal: Bool = false, output: TextSink, error: TextSink,
    environment: [String: String] = [:], today: CivilDate
  ) {
    self.input = input
    self.inputIsTerminal = inputIsTerminal
    self.output = output
    self.error = error
    self.environment = environment
    self.today = today
    now = { 0 }
    screenSize = { nil }
    readInputBytes = { [] }
    page = { _, _ in false }
    isInterrupted = { false }
    clearInterrupt = {}
  }
}
