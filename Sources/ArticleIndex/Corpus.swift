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

  public init(documents: [Document] = []) {
    self.documents = documents
  }
}

/// Position of a document in its corpus.
public typealias DocumentID = Int
