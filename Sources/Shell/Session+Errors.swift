// Errors on the error sink: code, words, caret, what to try. Words and carets come from one
// formatter; here they get the file and line of a script, their colour, or their form for programs.

import LineEditing
import Rendering
import Text

extension Session {
  /// Reports a wrong statement.
  func report(_ diagnostic: Diagnostic, in text: StatementText) -> ExitCode {
    if let fix = diagnostic.fixes.first { remember(fix) }
    let location = text.location(of: diagnostic.span)
    switch options.errors {
    case .text:
      let screen = screen(of: surroundings.error)
      var lines = DiagnosticsFormatter(width: screen.width).lines(
        for: diagnostic, in: text.text, location: location)
      if let word = lines[0].firstRange(of: "error") {
        lines[0].replaceSubrange(word, with: screen.palette.paint("error", .error))
      }
      surroundings.error.write(lines.map { $0 + "\n" }.joined())
    case .json:
      let (line, column) = text.position(of: Int(diagnostic.span.start))
      let record = ErrorRecord(
        code: "E\(diagnostic.code)", message: diagnostic.message, file: text.file, line: line,
        column: column, span: diagnostic.span, fixes: diagnostic.fixes)
      surroundings.error.line(record.json)
    }
    switch diagnostic.fact {
    case .fileExists, .cannotWrite: return .outputNotWritten
    default: return .queryError
    }
  }

  /// Reports a line of standard input that is no text.
  func report(_ problem: LineProblem, line: Int) -> ExitCode {
    let fact: Diagnostic.Fact
    switch problem {
    case .tooLong: fact = .tooLong(limit: "64 KiB")
    case .containsNUL: fact = .containsNUL
    case .invalidUTF8: fact = .invalidUTF8
    }
    let diagnostic = Diagnostic(fact, at: .empty(at: 0))
    switch options.errors {
    case .text:
      let error = screen(of: surroundings.error).palette.paint("error", .error)
      surroundings.error.line(
        "standard input:\(line): \(error) E\(diagnostic.code): \(diagnostic.message)")
    case .json:
      let record = ErrorRecord(
        code: "E\(diagnostic.code)", message: diagnostic.message, file: nil, line: line,
        column: 1, span: diagnostic.span, fixes: [])
      surroundings.error.line(record.json)
    }
    return .queryError
  }

  /// Notes a query worth trying, so that Up brings it.
  func remember(_ suggestion: String) {
    lastSuggestion = suggestion
    if surroundings.inputIsTerminal { history.append(suggestion) }
  }
}
