// Which rows of a document a query shows without being asked for them by type.

import Analysis
import Articles
import Text

extension Quote {
  /// Whether `quotes` shows it: speech or writing with content that the text says was given. A
  /// refusal to speak and hearsay have none; they are still counted as sources. Of words inside
  /// words only the outer row counts, of copies only the original.
  public var isShown: Bool {
    guard isReported, parent == nil, !isCopy else { return false }
    switch kind {
    case .said, .wrote, .asked, .believes, .intends, .denies: return isSpoken
    case .declined, .hedged: return false
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
