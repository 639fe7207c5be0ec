// A program on a pseudo-terminal, with its screen.
//
// In: a command line and keys. Out: the screen when a condition holds. Leaves to others: what to
// expect. Never sleeps for a time: it reads until the condition holds, and a generous limit turns a
// hang into a failure that shows the screen.

import CTerminal
import Glibc

/// A running program and what its terminal shows.
public final class Pty {
  /// A condition that never held, with the screen as it was.
  public struct TimedOut: Error, CustomStringConvertible {
    public let description: String
  }

  public private(set) var screen: ScreenModel
  /// All bytes the program wrote.
  public private(set) var output: [UInt8] = []
  private let master: Int32
  private let process: pid_t
  private var exitStatus: Int?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - environment: all of its environment; `TERM` and `LANG` have defaults.
  public static func spawn(
    _ arguments: [String], environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> Pty {
    var all = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    all.merge(environment) { $1 }
    let words = arguments.map { strdup($0) }
    let variables = all.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + variables { free(text) } }
    var master: Int32 = -1
    let process = terminal_spawn_on_pty(
      words.map { UnsafePointer($0) } + [nil], variables.map { UnsafePointer($0) } + [nil],
      Int32(rows), Int32(columns), &master)
    guard process > 0 else {
      throw TimedOut(
        description: "cannot start \(arguments): \(String(cString: strerror(-process)))")
    }
    return Pty(process, master, ScreenModel(rows: rows, columns: columns))
  }

  private init(_ process: pid_t, _ master: Int32, _ screen: ScreenModel) {
    self.process = process
    self.master = master
    self.screen = screen
  }

  deinit {
    close(master)
    if exitStatus == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
  }

  /// Types text; escape codes for keys are in `Keys`.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes as they are.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
      // A program that echoes a long paste would stop when nobody reads its output.
      while read(within: 0) {}
    }
  }

  /// Pastes as a terminal in bracketed-paste mode does, line ends as CR.
  public func paste(_ text: String) {
    let sent = text.map { $0 == "\n" ? "\r" : String($0) }.joined()
    send("\u{1b}[200~\(sent)\u{1b}[201~")
  }

  /// Changes the size of the terminal; the program gets SIGWINCH.
  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    _ = terminal_resize_pty(master, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program alone.
  public func signal(_ signal: Int32) { kill(process, signal) }

  /// Whether the terminal echoes and reads lines, as it must once the program is gone.
  public var isCooked: Bool { terminal_is_cooked(master) }

  /// Reads until the screen satisfies a condition.
  @discardableResult
  public func waitFor(
    _ what: String = "condition", within seconds: Double = 20,
    _ condition: (ScreenModel) -> Bool
  ) throws -> ScreenModel {
    let end = terminal_monotonic_ns() + Int64(seconds * 1e9)
    while !condition(screen) {
      guard terminal_monotonic_ns() < end else { throw timeOut(what) }
      _ = read(within: 50)
    }
    return screen
  }

  /// Sends a key again and again until the screen satisfies a condition: for keys that may come
  /// when nobody listens, as Ctrl-C between two lines does.
  public func press(
    _ key: String, until what: String, within seconds: Double = 20,
    _ condition: (ScreenModel) -> Bool
  ) throws {
    let end = terminal_monotonic_ns() + Int64(seconds * 1e9)
    while true {
      send(key)
      if (try? waitFor(what, within: 0.5, condition)) != nil { return }
      guard terminal_monotonic_ns() < end else { throw timeOut(what) }
    }
  }

  /// Reads until the screen shows a text.
  @discardableResult
  public func waitFor(text: String, within seconds: Double = 20) throws -> ScreenModel {
    try waitFor("‘\(text)’", within: seconds) { $0.transcript.contains(text) }
  }

  /// Reads until the row of the cursor is exactly this, blanks at its end aside.
  @discardableResult
  public func waitFor(cursorLine: String, within seconds: Double = 20) throws -> ScreenModel {
    try waitFor("the cursor in ‘\(cursorLine)’", within: seconds) { $0.cursorLine == cursorLine }
  }

  /// Waits until the program is stopped by job control.
  public func waitForStop(within seconds: Double = 20) throws {
    try waitForState("a stop", seconds) { $0 & 0xFF == 0x7F }
  }

  /// Waits for the end: the exit status, or 128 and the signal.
  @discardableResult
  public func waitForExit(within seconds: Double = 20) throws -> Int {
    if let exitStatus { return exitStatus }
    let status = try waitForState("the end", seconds) { $0 & 0xFF != 0x7F }
    let signal = status & 0x7F
    let result = signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
    exitStatus = result
    return result
  }

  @discardableResult
  private func waitForState(
    _ what: String, _ seconds: Double, _ condition: (Int32) -> Bool
  ) throws -> Int32 {
    let end = terminal_monotonic_ns() + Int64(seconds * 1e9)
    var status: Int32 = 0
    while true {
      let changed = waitpid(process, &status, WUNTRACED | WNOHANG)
      if changed == process, condition(status) {
        while read(within: 0) {}
        return status
      }
      guard terminal_monotonic_ns() < end else { throw timeOut(what) }
      if !read(within: 10) { usleep(2000) }
    }
  }

  /// Reads what comes within so many milliseconds; false when nothing came.
  private func read(within milliseconds: Int32) -> Bool {
    guard terminal_wait_readable(master, -1, milliseconds) & 1 != 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }

  private func timeOut(_ what: String) -> TimedOut {
    let frame = String(repeating: "─", count: screen.columns)
    let tail = String(decoding: output.suffix(400), as: UTF8.self).debugDescription
    return TimedOut(
      description: """
        waited in vain for \(what)
        cursor at row \(screen.cursor.row), column \(screen.cursor.column)
        \(frame)
        \(screen.text)
        \(frame)
        last bytes: \(tail)
        """)
  }
}

/// What the keys of a terminal send.
public enum Keys {
  public static let up = "\u{1b}[A"
  public static let down = "\u{1b}[B"
  public static let right = "\u{1b}[C"
  public static let left = "\u{1b}[D"
  public static let home = "\u{1b}[H"
  public static let end = "\u{1b}[F"
  public static let delete = "\u{1b}[3~"
  public static let backspace = "\u{7f}"
  public static let tab = "\t"
  public static let enter = "\r"
  public static let escape = "\u{1b}"
  /// A letter pressed with Control: `Keys.control("a")`.
  public static func control(_ letter: Character) -> String {
    String(Character(Unicode.Scalar(letter.asciiValue! & 0x1F)))
  }
}

/// Finds programs built beside the tests.
public enum BuiltProgram {
  /// The path of a program of this package.
  public static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/") + "/" + name
  }
}
