// A session on the sample articles, with a handle of every sort given out.

import Analysis
import ArticleIndex
import Articles
import QueryEvaluator
import QueryParser
import Testing
import Text

/// Asks queries of `seeds/harbour`; nothing is written, whatever they say.
struct SampleSession {
  private static let corpus: Corpus = {
    var store = ArticleStore()
    _ = store.load(paths: [Checkout.path("seeds/harbour")])
    let analyzer = Analyzer()
    return Corpus(documents: store.articles.map { analyzer.document(of: $0) })
  }()

  /// Rows of the last answer; nil where there was none, as after `let`.
  private(set) var rowCount: Int?
  private let evaluator = Evaluator(corpus: Self.corpus)
  private var context = QueryContext(today: CivilDate(year: 2025, month: 3, day: 7)!)

  init() {
    #expect(Self.corpus.documents.count == 12)
    for kind in Vocabulary.kinds where kind.isBuilt { _ = error(in: kind.kind.plural) }
  }

  /// The error of a line; nil if every statement of it is answered.
  mutating func error(in line: String) -> Diagnostic? {
    do {
      rowCount = nil
      for tree in try Parser.parse(ByteText(line)) {
        rowCount = try evaluator.evaluate(tree, in: &context)?.rows.count
      }
      return nil
    } catch {
      return error
    }
  }
}
