// One article after analysis: everything a query can ask of it.
//
// A `Document` is a pure function of its `Article`. Rows refer to each other by index into the
// arrays of the same document. Leaves to others: other articles.

import Articles
import Language
import Text

/// An article with its sentences, names, quotes, sources, figures and dates.
public struct Document: Sendable {
  public var article: Article
  public var tokens: TokenTable
  /// Part of speech of each token, see `TextColumns.tags`; empty like it.
  public var tags: [UInt8]
  public var sentences: [Sentence]
  /// The people, organisations and places of this article.
  public var entities: [Entity]
  /// Every place in the text where one of them is meant, in text order.
  public var mentions: [Mention]
  public var sources: [Source]
  /// In text order.
  public var quotes: [Quote]
  /// Words in marks that are nobody's, in text order.
  public var quotedWords: [QuotedWords]
  /// Every number of the text, those that are no figure included (`Figure.type` tells).
  public var figures: [Figure]
  public var dates: [DateExpression]

  public init(article: Article) {
    self.article = article
    tokens = TokenTable()
    tags = []
    sentences = []
    entities = []
    mentions = []
    sources = []
    quotes = []
    quotedWords = []
    figures = []
    dates = []
  }

  /// Index of the sentence that holds the byte at `offset`; nil between blocks.
  public func sentence(at offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].span.contains(offset) ? low : nil
  }

  /// Index of the block that holds the byte at `offset`; nil between blocks.
  public func block(at offset: Int) -> Int? {
    let blocks = article.blocks
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].span.contains(offset) ? low : nil
  }
}
