// Errors on the error sink: code, words, caret, what to try. Their words come from one formatter;
// here they get the file and line of a script, their colour, or their form for programs.

import LineEditing
import Rendering
import Text

extension Session {
  /// Reports a wrong statement.
  func report(_ diagnostic: Diagnostic, in text: String, place: SourcePlace) -> ExitCode {
    if let fix = diagnostic.fixes.first { remember(fix) }
    let position = Position(of: diagnostic.span, in: text, place: place)
    switch options.errors {
    case .text: surroundings.error.write(errorText(of: diagnostic, in: text, at: position))
    case .json: surroundings.error.line(errorRecord(of: diagnostic, at: position))
    }
    switch diagnostic.fact {
    case .fileExists, .cannotWrite: return .outputNotWritten
    default: return .queryError
    }
  }

  /// Reports a line that is no text.
  func report(_ problem: LineProblem, place: SourcePlace) -> ExitCode {
    let fact: Diagnostic.Fact
    switch problem {
    case .tooLong: fact = .tooLong(limit: "64 KiB")
    case .containsNUL, .invalidUTF8: fact = .invalidUTF8
    }
    let message = Diagnostic(fact, at: .empty(at: 0)).message
    complain("\(place.file ?? "standard input"):\(place.line): E\(fact.code): \(message)")
    return .queryError
  }

  /// Notes a query worth trying, so that Up brings it.
  func remember(_ suggestion: String) {
    lastSuggestion = suggestion
    if surroundings.inputIsTerminal { history.append(suggestion) }
  }

  private func errorText(of diagnostic: Diagnostic, in text: String, at position: Position) -> String
  {
    let palette = screen(of: surroundings.error).palette
    let lead = position.file.map { "\(safe($0).text):\(position.line):\(position.column): " } ?? ""
    var lines = DiagnosticsFormatter.format(diagnostic, in: text).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    if let first = lines.first, first.hasPrefix("error") {
      lines[0] = lead + palette.paint("error", .error) + first.dropFirst("error".count)
    }
    if lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func errorRecord(of diagnostic: Diagnostic, at position: Position) -> String {
    ErrorRecord(
      code: "E\(diagnostic.code)", message: diagnostic.message, file: position.file,
      line: position.line, column: position.column, span: diagnostic.span, fixes: diagnostic.fixes
    ).json
  }
}

/// Line and column of an error, counted from 1; columns are characters, as editors count.
struct Position {
  let file: String?
  let line: Int
  let column: Int

  init(of span: Span, in text: String, place: SourcePlace) {
    file = place.file
    let before = text.utf8.prefix(Int(span.start))
    line = place.line + before.count { $0 == 0x0A }
    let lineStart = before.lastIndex(of: 0x0A).map { before.index(after: $0) } ?? before.startIndex
    column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
  }
}
