// All loaded articles after analysis, with what is needed to find things across them.
//
// In: documents, in load order. Out: an immutable value that any number of queries read. Leaves
// to others: what a question means.

import Analysis
import Articles
import Text

/// The documents of a session and their index.
public struct Corpus: Sendable {
  /// In load order; the position of a document is its `DocumentID`.
  public let documents: [Document]
  /// Every word with its places.
  public let words: WordColumns
  /// People, organisations and places across articles.
  public let entities: EntityTable
  /// Who the sources of each article are.
  public let sources: SourceTable
  /// Publications, numbered in load order.
  public let outlets: OutletTable
  /// Who and what can be named in a query.
  public let names: CorpusNames
  /// Document numbers by publication date, then load order; those without a date come last.
  public let chronological: [DocumentID]
  /// Changes when the articles do; the same for the same articles in the same order.
  public let fingerprint: UInt64

  /// Indexes documents that are analysed already.
  public init(documents: [Document] = []) {
    var builder = CorpusBuilder()
    for document in documents { builder.add(document) }
    self = builder.corpus()
  }

  init(
    documents: [Document], words: WordColumns, entities: EntityTable, sources: SourceTable,
    outlets: OutletTable
  ) {
    self.documents = documents
    self.words = words
    self.entities = entities
    self.sources = sources
    self.outlets = outlets
    names = CorpusNames(documents: documents, entities: entities, outlets: outlets)
    chronological = documents.indices.sorted { a, b in
      switch (documents[a].published, documents[b].published) {
      case (let x?, let y?) where x != y: x < y
      case (.some, nil): true
      case (nil, .some): false
      default: a < b
      }
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for document in documents {
      for byte in document.article.key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    fingerprint = hash
  }
}

/// Position of a document in its corpus.
public typealias DocumentID = Int

extension Document {
  /// When the article was published; nil where it does not say.
  public var published: Timestamp? { article.metadata.published.value }
}
