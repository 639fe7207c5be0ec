// The text that statements stand in, with the place it comes from.

import Text

/// A script, a `-c` argument, or a statement of a pipe or the prompt; spans of trees and errors
/// point into it.
struct StatementText {
  let text: ByteText
  /// The script; nil for `-c`, standard input and the prompt, whose errors need no file.
  var file: String? = nil
  /// Number of its first line.
  var firstLine = 1

  /// Line and column of an offset, both from 1.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let (line, column) = text.lineAndColumn(of: offset)
    return (line + firstLine - 1, column)
  }

  /// `kim.quoth:3:12`; nil where there is no file.
  func location(of span: Span) -> String? {
    guard let file else { return nil }
    let (line, column) = position(of: Int(span.start))
    return "\(file):\(line):\(column)"
  }

  /// One statement with other words in one place; a file name keeps its quotation marks.
  func statement(_ statement: Span, replacing span: Span, with words: String) -> String {
    guard statement.contains(span) else { return text.string(statement) }
    let old = text[span]
    let isQuoted = old.first == UInt8(ascii: "\"")
    return text.string(Span(Int(statement.start)..<Int(span.start)))
      + (isQuoted ? "\"\(words)\"" : words)
      + text.string(Span(span.end..<statement.end))
  }
}
