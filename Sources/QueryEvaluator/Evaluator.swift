// Answers statements on a corpus.
//
// In: a `QueryTree`, the corpus, the context of the session. Out: a `Result`, or the one
// `Diagnostic` that says why not. Leaves to others: how it looks, when it runs.

import ArticleIndex
import QueryParser
import Text

/// Binds and runs statements.
public struct Evaluator: Sendable {
  public let corpus: Corpus
  /// Asked often while a query runs; true stops it and keeps what is complete.
  public var isCancelled: @Sendable () -> Bool

  public init(corpus: Corpus, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    self.corpus = corpus
    self.isCancelled = isCancelled
  }

  /// Runs one statement and updates the context; nil for statements without an answer
  /// (`let`, `param`). On an error the context is unchanged.
  public func evaluate(
    _ tree: QueryTree, in context: inout QueryContext
  ) throws(Diagnostic) -> Result? {
    throw Diagnostic(.notBuiltYet("queries"), at: tree.span)
  }
}
