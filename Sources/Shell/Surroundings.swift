// Everything outside a session that it reads and writes.
//
// Injected, so that the whole shell runs in memory: a test gives texts and gets texts. Leaves to
// others: what is written.

import LineEditing
import Text

/// Where text goes.
public final class TextSink {
  /// Whether a person looks at it.
  public let isTerminal: Bool
  /// False once nobody reads any more: the reader of the pipe has gone, the disk is full.
  public private(set) var isOpen = true
  private let writeBytes: (String) -> Bool

  /// - Parameter write: returns false when the text could not be written.
  public init(isTerminal: Bool, write: @escaping (String) -> Bool) {
    self.isTerminal = isTerminal
    writeBytes = write
  }

  /// Writes a text as it is.
  public func write(_ text: String) {
    if isOpen, !text.isEmpty, !writeBytes(text) { isOpen = false }
  }

  /// Writes a text and ends the line.
  public func line(_ text: String = "") { write(text + "\n") }
}

/// The world around a session.
public struct Surroundings {
  /// Queries when none are given otherwise; also `.read` reads through its own readers.
  public var input: any LineReader
  public var inputIsTerminal: Bool
  public var output: TextSink
  public var error: TextSink
  public var environment: [String: String]
  /// The day that `today` means.
  public var today: CivilDate
  /// A clock that only goes forward, in nanoseconds.
  public var now: () -> Int64
  /// Rows and columns of the terminal; nil where there is none.
  public var screenSize: () -> (rows: Int, columns: Int)?
  /// The next bytes of standard input, for the path `-`; none at its end.
  public var readInputBytes: () -> [UInt8]
  /// Makes the reader of an interactive session; nil: `input` is used as it is.
  public var makeTerminalReader: ((LineEditingDelegate, History, Bool, Bool) -> (any LineReader)?)?
  /// Shows a text in a pager with this command line; false if there is none.
  public var page: ([String], String) -> Bool
  /// Ctrl-C since the last statement began.
  public var isInterrupted: @Sendable () -> Bool
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
