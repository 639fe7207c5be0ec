// Ctrl-C while a query runs.
//
// In: SIGINT, counted by the C target. Out: one flag, cheap enough to ask per article and per 64 KB.
// Leaves to others: what to keep of a cancelled query. A second Ctrl-C before the flag is cleared
// puts the terminal back and leaves with 130, so a stage that forgets to ask cannot trap anyone.

import CTerminal
import Glibc

/// The wish of the user to stop what runs.
public enum Interrupt {
  /// Takes over the signals; once, at the start, also where no terminal is read.
  public static func install() { _ = terminal_signals_install() }

  /// Whether Ctrl-C was pressed since `clear()`.
  public static var isRequested: Bool { terminal_peek(SIGINT) > 0 }

  /// Forgets earlier presses: call before a query starts. Reading a line does it too.
  public static func clear() { _ = terminal_take(SIGINT) }

  /// Names what is about to run, for the message of a crash.
  public static func noteForCrash(_ text: String) { terminal_set_crash_note(text) }
}
