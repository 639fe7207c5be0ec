// A pager or editor on the same terminal.
//
// In: words of a command line. Out: its exit status. Leaves to others: which program and why. The
// child stays in our process group: in its own it would be stopped by the terminal as soon as it
// read a key.

import CTerminal
import Glibc

/// A running program that has the terminal.
public struct ChildProcess {
  private let identifier: pid_t

  /// Starts a program found on PATH; nil when there is none. Ctrl-C belongs to it until `wait()`.
  ///
  /// - Parameter standardInput: a descriptor to read from; nil: the terminal.
  public init?(arguments: [String], standardInput: Int32? = nil) {
    guard !arguments.isEmpty else { return nil }
    let words = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    let pointers = words.map { UnsafePointer($0) } + [nil]
    identifier = terminal_spawn(pointers, standardInput ?? -1)
    if identifier <= 0 { return nil }
  }

  /// Waits for the end: the exit status, or 128 and the signal.
  public func wait() -> Int { Int(terminal_finish(identifier)) }
}
