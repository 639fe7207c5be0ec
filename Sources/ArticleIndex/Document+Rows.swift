// Which rows of a document a query shows without being asked for them by type.

import Analysis
import Articles
import Text

extension Quote {
  /// Whether `quotes` shows it: speech or writing with content. A refusal to speak and hearsay
  /// have none; they are still counted as sources.
  public var isShown: Bool {
    switch kind {
    case .said, .wrote, .asked, .believes, .intends, .denies: isSpoken
    case .declined, .hedged: false
    }
  }
}

extension Document {
  /// Whether a stretch stands in text that is read without being asked for: no caption, no embed.
  public func isRead(_ span: Span) -> Bool {
    block(at: Int(span.start)).map { article.blocks[$0].isRead } ?? true
  }

  /// Entities that say the quote: its speakers, else the entity behind its source.
  public func speakers(of quote: Quote) -> [Int] {
    if !quote.speakers.isEmpty { return quote.speakers }
    guard let source = quote.source, let entity = sources[source].entity else { return [] }
    return [entity]
  }
}
