// What a run of the program tells the program that started it.

/// The exit code of a session.
public struct ExitCode: RawRepresentable, Hashable, Sendable {
  /// What the system gets.
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Everything ran; results may be empty.
  public static let success = ExitCode(rawValue: 0)
  /// An `expect` does not hold.
  public static let expectationFailed = ExitCode(rawValue: 1)
  /// A statement or dot-command is wrong.
  public static let queryError = ExitCode(rawValue: 2)
  /// No article could be loaded, or `--strict` and a file had problems.
  public static let nothingLoaded = ExitCode(rawValue: 3)
  /// A file could not be written, or exists already.
  public static let outputNotWritten = ExitCode(rawValue: 4)
  /// The command line is wrong.
  public static let usage = ExitCode(rawValue: 64)
  /// Ctrl-C.
  public static let interrupted = ExitCode(rawValue: 130)

  /// What `--keep-going` ends with after both: the highest of 2, 3 and 4, else 1.
  func combined(with other: ExitCode) -> ExitCode {
    ExitCode(rawValue: max(rawValue, other.rawValue))
  }
}
