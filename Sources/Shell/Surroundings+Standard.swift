// The real terminal, streams, clock and environment of the process.

import Articles
import CTerminal
import Glibc
import LineEditing
import Text

extension Surroundings {
  /// The surroundings of the running process.
  public static func standard() -> Surroundings {
    Interrupt.install()
    let seconds = Int(terminal_wall_seconds())
    var surroundings = Surroundings(
      input: PipeReader(fileDescriptor: STDIN_FILENO),
      inputIsTerminal: terminal_is_tty(STDIN_FILENO), output: sink(STDOUT_FILENO),
      error: sink(STDERR_FILENO), environment: processEnvironment(),
      today: localDay(at: seconds))
    surroundings.now = { terminal_monotonic_ns() }
    surroundings.screenSize = {
      let size = terminal_size(STDOUT_FILENO)
      return size.columns > 0 ? (Int(size.rows), Int(size.columns)) : nil
    }
    surroundings.readInputBytes = ArticleLoader.readStandardInput
    surroundings.makeTerminalReader = { delegate, history, showsHints, usesColour in
      TerminalReader(
        delegate: delegate, history: history, showsHints: showsHints, usesColour: usesColour)
    }
    surroundings.page = Pager.show
    surroundings.isInterrupted = { Interrupt.isRequested }
    surroundings.clearInterrupt = { Interrupt.clear() }
    return surroundings
  }

  private static func sink(_ descriptor: Int32) -> TextSink {
    TextSink(isTerminal: terminal_is_tty(descriptor)) { text in
      if writeAll(text, to: descriptor) { return .written }
      return errno == EPIPE ? .readerGone : .failed
    }
  }

  private static func processEnvironment() -> [String: String] {
    var result: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let text = String(cString: pointer)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    return result
  }

  /// The day in the zone of the user: `today` in a query means what the calendar on the wall says.
  private static func localDay(at seconds: Int) -> CivilDate {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: seconds / 86_400)
  }
}

/// Writes a whole text; false if that fails.
func writeAll(_ text: String, to descriptor: Int32) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return false
      }
    }
    return true
  }
}
