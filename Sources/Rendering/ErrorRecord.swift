// Errors for programs (`--errors json`): the same facts as in words, each under its name.

import Text

/// One error as data.
public struct ErrorRecord: Hashable, Sendable {
  /// `E101`.
  public var code: String
  /// The words of the error.
  public var message: String
  /// The script; nil for a query from elsewhere.
  public var file: String?
  /// From 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int
  /// Bytes of the statement.
  public var span: Span
  /// Whole queries to try instead.
  public var fixes: [String]

  public init(
    code: String, message: String, file: String?, line: Int, column: Int, span: Span,
    fixes: [String]
  ) {
    self.code = code
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.span = span
    self.fixes = fixes
  }

  /// One line of JSON.
  public var json: String {
    var writer = JSONWriter()
    writer.object([
      ("code", { $0.string(code) }), ("message", { $0.string(message) }),
      ("file", { $0.cell(file.map { .text($0) } ?? .missing) }),
      ("line", { $0.cell(.integer(line)) }), ("column", { $0.cell(.integer(column)) }),
      ("start", { $0.cell(.integer(Int(span.start))) }), ("end", { $0.cell(.integer(span.end)) }),
      ("fixes", { $0.array(fixes) { $0.string($1) } }),
    ])
    return writer.text
  }
}
