// The layouts a result can take. `.mode`, `--mode`, `export` and completion follow from the cases.

/// How results are laid out. The raw value is the word of `.mode` and `--mode`.
public enum ResultMode: String, CaseIterable, Hashable, Sendable {
  /// Each kind of row its own layout.
  case auto
  case table
  /// One field a line.
  case vertical
  case csv, tsv, json, jsonl, markdown, html

  /// Layouts for programs: text as it was loaded, every column, nothing cut.
  public var isExact: Bool {
    switch self {
    case .csv, .tsv, .json, .jsonl: true
    case .auto, .table, .vertical, .markdown, .html: false
    }
  }

  /// Whether the layout can be made yet.
  public var isBuilt: Bool { self != .html }

  /// One line for `.help mode`.
  public var help: String {
    switch self {
    case .auto: "each kind of row in the layout that reads best"
    case .table: "aligned columns"
    case .vertical: "one field a line"
    case .csv: "comma-separated values (RFC 4180), exact text"
    case .tsv: "tab-separated values, tabs and line ends as \\t and \\n"
    case .json: "one array of objects, typed values"
    case .jsonl: "one object a line, typed values"
    case .markdown: "a Markdown table"
    case .html: "a web page (not built yet)"
    }
  }
}
