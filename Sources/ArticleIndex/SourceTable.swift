// Who the sources of every article are, across articles.
//
// In: the sources of each document. Out: for each the entity behind it, or the folded words of one
// without a name, with counts. Folding is done here once, not per row of a query.

import Analysis

/// Sources by document, and those without a name across documents.
public struct SourceTable: Sendable {
  /// What sources that are called the same have together.
  public struct Counts: Hashable, Sendable {
    /// Quotes it says.
    public internal(set) var quotes = 0
    /// Figures it gives.
    public internal(set) var figures = 0
  }

  private var identities: [[NameMatch]] = []
  /// By folded words: `a rescue insider` is `rescue insider`.
  private var unnamed: [String: Counts] = [:]

  /// Who a source of a document is.
  public func identity(of source: Int, in document: DocumentID) -> NameMatch {
    identities[document][source]
  }

  /// What the sources without a name that are called so have together.
  public func counts(ofUnnamed key: String) -> Counts { unnamed[key] ?? Counts() }

  mutating func append(_ document: Document, as id: DocumentID, _ entities: EntityTable) {
    identities.append(
      document.sources.map { source in
        if let entity = source.entity { return .entity(entities.id(of: entity, in: id)) }
        let key = FoldedName(source.name).key
        unnamed[key, default: Counts()].quotes += source.quotes.reduce(0) { sum, index in
          let quote = document.quotes[index]
          return sum + (quote.isShown && document.isRead(quote.span) ? 1 : 0)
        }
        unnamed[key, default: Counts()].figures += source.figures.count
        return .unnamedSource(key)
      })
  }
}
