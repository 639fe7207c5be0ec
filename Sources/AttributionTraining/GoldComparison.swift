// Which marked rows the program finds, right in everything.
//
// In: a gold article, its `Document`. Out: rows that are right to the word, rows that are not, rows
// that nobody marked. Leaves to others: rows that are nearly right (`GoldScore`).

import Analysis

/// A gold article against what was found in it, row by row.
public struct GoldComparison: Sendable {
  /// Rows whose spans, kind, form, spoken and speaker are right.
  public var right = 0
  /// The other marked rows, for people.
  public var missed: [String] = []
  /// Found rows that agree with no marked row, for people.
  public var invented: [String] = []

  public init(_ article: GoldArticle, document: Document) {
    var rest = document.quotes.indices.filter { document.quotes[$0].isMarkedInGold }
    for (row, fact) in article.facts.enumerated() {
      let match = rest.first { index in
        let quote = document.quotes[index]
        return article.marked.agrees(article.marked.rows[row], with: MarkedText.Row(quote))
          && Self.isRight(quote, fact, in: document)
      }
      if let match {
        right += 1
        rest.removeAll { $0 == match }
      } else {
        missed.append(article.description(ofRow: row))
      }
    }
    invented = rest.map { article.description(of: document.quotes[$0], in: document) }
  }

  private static func isRight(_ quote: Quote, _ fact: GoldFact, in document: Document) -> Bool {
    quote.kind == fact.kind && quote.form == fact.form && quote.isSpokenInGold == fact.isSpoken
      && fact.agreesOnSpeaker(with: quote, in: document)
  }
}
