// Results that are taller than the screen, in the user's pager.

import CTerminal
import Glibc
import LineEditing

/// Runs a pager.
enum Pager {
  /// The command line of the pager: `QUOTH_PAGER`, else `PAGER`, else `less`; nil where the user
  /// wants none (an empty value or `cat`).
  static func command(environment: [String: String]) -> [String]? {
    let chosen = environment["QUOTH_PAGER"] ?? environment["PAGER"]
    guard let chosen else { return environment["LESS"] == nil ? ["less", "-RFX"] : ["less"] }
    let words = chosen.split(separator: " ").map(String.init)
    if words.isEmpty || words == ["cat"] { return nil }
    // Colours need `-R`, and the other two keep a short result on the screen.
    if words == ["less"], environment["LESS"] == nil { return ["less", "-RFX"] }
    return words
  }

  /// Shows a text; false if the pager could not be started.
  static func show(_ command: [String], _ text: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    // The pager must not inherit the writing end: it would wait for itself to close it.
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let child = ChildProcess(arguments: command, standardInput: ends[0])
    close(ends[0])
    guard let child else {
      close(ends[1])
      return false
    }
    // Quitting the pager before the end breaks the pipe, which is no error.
    _ = writeAll(text, to: ends[1])
    close(ends[1])
    _ = child.wait()
    return true
  }
}
