// Lines joined into statements.
//
// In: lines of a pipe, one at a time, so that answers come before the pipe ends. Out: one statement
// or dot-command at a time, with the number of its first line. A statement goes on while it is open,
// and with every line that begins with `|`. Leaves to others: what the grammar calls open (the
// parser), what a line does.

import LineEditing
import QueryParser
import Text

/// Reads statements from lines.
struct StatementReader {
  /// What came next.
  enum Item: Equatable {
    case statement(String, line: Int)
    case command(String, line: Int)
    case problem(LineProblem, line: Int)
    case interrupted
    case end
  }

  private let reader: any LineReader
  private var lineNumber = 0
  private var waiting: LineInput?

  init(_ reader: any LineReader) { self.reader = reader }

  /// Waits for the next statement.
  mutating func next() -> Item {
    while true {
      switch nextLine() {
      case .line(let line):
        if lineNumber == 1, line.hasPrefix("#!") { continue }
        if line.hasPrefix(".") { return .command(line, line: lineNumber) }
        if StatementReader.isBlank(line) { continue }
        return statement(beginning: line)
      case .problem(let number, let problem): return .problem(problem, line: number)
      case .interrupted: return .interrupted
      case .endOfInput: return .end
      }
    }
  }

  private mutating func statement(beginning line: String) -> Item {
    let first = lineNumber
    var text = line
    while true {
      let next = nextLine()
      // A dot-command in column 1 is one even inside an open statement, which then is reported
      // as incomplete instead of swallowing it.
      guard case .line(let line) = next, !line.hasPrefix("."), text.utf8.count <= 1 << 16,
        StatementReader.goesOn(line) || StatementReader.isOpen(text)
      else {
        putBack(next)
        return .statement(text, line: first)
      }
      text += "\n" + line
    }
  }

  private static func goesOn(_ line: String) -> Bool {
    line.first { $0 != " " && $0 != "\t" } == "|"
  }

  /// Whether the grammar wants more. A quotation mark is closed on its own line or never.
  private static func isOpen(_ text: String) -> Bool {
    if case .incomplete(let open) = Parser.verdict(on: ByteText(text)) {
      open != "\""
    } else {
      false
    }
  }

  private static func isBlank(_ line: String) -> Bool {
    let content = line.drop { $0 == " " || $0 == "\t" }
    return content.isEmpty || content == "--" || content.hasPrefix("-- ")
  }

  private mutating func nextLine() -> LineInput {
    if let line = waiting {
      waiting = nil
      lineNumber += 1
      return line
    }
    let input = reader.readLine(prompt: "")
    switch input {
    case .line, .problem: lineNumber += 1
    case .interrupted, .endOfInput: break
    }
    return input
  }

  private mutating func putBack(_ input: LineInput) {
    waiting = input
    switch input {
    case .line, .problem: lineNumber -= 1
    case .interrupted, .endOfInput: break
    }
  }
}
