// What a file can be recognised as.

/// A format that a reader exists for. The raw value is the word after `as` and the value of
/// `Article.format`.
public enum ArticleFormat: String, CaseIterable, Sendable {
  case text, markdown, html, feed, json, jsonl, csv, tsv

  /// What the format is called in messages.
  public var name: String {
    switch self {
    case .text: "plain text"
    case .markdown: "Markdown"
    case .html: "HTML"
    case .feed: "RSS or Atom"
    case .json: "JSON"
    case .jsonl: "JSON lines"
    case .csv: "CSV"
    case .tsv: "tab-separated rows"
    }
  }
}
