// The stages of analysis, in order.
//
// In: one article. Out: its `Document`. Each stage reads columns made by the stages before it and
// adds its own.

import Articles
import Language
import Text

/// Makes documents of articles; holds no state between articles.
public struct Analyzer: Sendable {
  public init() {}

  /// Analyses one article. The result depends on the article alone.
  public func document(of article: Article) -> Document {
    Document(article: article)
  }
}
