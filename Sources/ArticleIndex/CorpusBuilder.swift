// Builds a corpus document by document.
//
// In: documents in load order. Out: the `Corpus`. What is made per document is made at once; what
// needs all of them (sorted words, names) at the end.

import Analysis

/// Collects documents for a corpus.
public struct CorpusBuilder: Sendable {
  private var documents: [Document] = []
  private var words = WordColumns()
  private var entities = EntityTable()
  private var sources = SourceTable()
  private var outlets = OutletTable()

  public init() {}

  /// Adds a document behind those added before.
  public mutating func add(_ document: Document) {
    let id = documents.count
    documents.append(document)
    words.append(document)
    entities.append(document, as: id)
    sources.append(document, as: id, entities)
    outlets.append(document.article, as: id)
  }

  /// The corpus of all documents added so far.
  public func corpus() -> Corpus {
    var words = self.words
    words.finish()
    return Corpus(
      documents: documents, words: words, entities: entities, sources: sources, outlets: outlets)
  }
}
