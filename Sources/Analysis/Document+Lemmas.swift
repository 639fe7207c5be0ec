// Dictionary forms of what stands in an article.
//
// In: a stretch of text, cut by whom it may be. Out: the lemmas of the tokens in it. Leaves to
// others: which stretches are words of a query (`WordColumns`).

import Language
import Text

extension Document {
  /// The tag of the token that is exactly this word; nil if there is none or it has no tag.
  public func tag(of word: Span) -> UInt8? {
    guard !tags.isEmpty else { return nil }
    let token = tokens.firstIndex(from: Int(word.start))
    guard token < tokens.count, tokens.span(token) == word else { return nil }
    return tags[token]
  }

  /// Dictionary forms of the words in a stretch of text, one for each token: `do` and `not` of
  /// “don’t”, `be` of the “’s” of “she’s”. A part of a token has its own: of “re-elected”, one
  /// token, “elected” is `elect`. Empty where the article has no tags.
  public func lemmas(in stretch: Span) -> [String] {
    guard !tags.isEmpty else { return [] }
    // The token before may reach into the stretch.
    var token = max(tokens.firstIndex(from: Int(stretch.start)) - 1, 0)
    var lemmas: [String] = []
    while token < tokens.count, Int(tokens.start[token]) < stretch.end {
      let span = tokens.span(token)
      if span.overlaps(stretch), isWord(token) {
        let start = max(span.start, stretch.start)
        let piece = Span(Int(start)..<min(span.end, stretch.end))
        // The last part of a word bears its ending.
        let isInflected = !hasLetters(Span(piece.end..<span.end))
        let lemma = article.text.lemma(of: piece, tag: tags[token], isInflected: isInflected)
        if let lemma { lemmas.append(lemma) }
      }
      token += 1
    }
    return lemmas
  }

  private func isWord(_ token: Int) -> Bool {
    switch tokens.kind[token] {
    case .word, .number, .address, .symbol: true
    case .punctuation, .openingMark, .closingMark, .straightMark, .other: false
    }
  }

  /// Whether letters or digits follow inside a token; any byte that is not ASCII counts as one.
  private func hasLetters(_ span: Span) -> Bool {
    article.text[span].contains { $0 >= 0x80 || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }
}
