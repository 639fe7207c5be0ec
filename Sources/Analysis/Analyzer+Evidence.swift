// What the attribution model weighed for one row, worked out anew when somebody asks.
//
// In: an article and a row of it. Out: shares of the sorts of features that spoke for its content.
// Kept for no row: an article is read again in a few hundredths of a second.

import Articles
import Language
import Text

extension Analyzer {
  /// What spoke for the content of a row, each with its share in percent, largest first; empty for
  /// rows that the model did not find.
  public func evidence(of quote: Quote, in article: Article) -> [(words: String, share: Int)] {
    guard let reader, quote.basis.finder == .both || quote.basis.finder == .model,
      let first = quote.pieces.first
    else { return [] }
    let (text, tokens) = attributionText(of: article)
    let token = tokens.firstIndex(from: Int(first.start))
    guard token < tokens.count else { return [] }
    let place = text.place(token, block: Int(tokens.block[token]))
    let found = reader.evidence(text, at: place, for: .content)
    let sum = found.reduce(Float(0)) { $0 + $1.weight }
    guard sum > 0 else { return [] }
    return found.map { ($0.sort.words, Int(($0.weight / sum * 100).rounded())) }
      .filter { $0.1 >= 5 }
  }
}
