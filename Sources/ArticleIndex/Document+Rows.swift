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

extension Quote {
  /// Whether `claims` shows it: something is asserted, believed or denied. Questions, orders,
  /// purposes and refusals assert nothing.
  public var isClaim: Bool {
    guard isReported, !isDirective, parent == nil, !isCopy else { return false }
    switch kind {
    case .said, .wrote, .believes, .denies, .hedged: return true
    case .asked, .intends, .declined: return false
    }
  }

  /// How the source stands to what it says, in the words of the field `modality`.
  public var modality: String {
    switch kind {
    case .believes: "believed"
    case .denies: "denied"
    case .hedged: "hearsay"
    case .said, .wrote, .asked, .intends, .declined: "plain"
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
