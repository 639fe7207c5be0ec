// Hyphenated words, whose parts are tokens.
//
// In: tokens. Out: where a word begins and ends as a reader counts words. Leaves to others: what the
// parts mean, mostly nothing by themselves: `so-called`, `two-year-old`.

import Text

extension TextColumns {
  /// Whether a token begins a word: it is no later part of a hyphenated one.
  @inlinable public func isWordStart(_ token: Int) -> Bool {
    tokens.flags[token].isDisjoint(with: .compounded)
      || tokens.flags[token].contains(.compoundStart)
  }

  /// The first token of the word that a token belongs to.
  @inlinable public func wordStart(_ token: Int) -> Int { tokens.compound(token).lowerBound }

  /// The token behind the word that a token belongs to.
  @inlinable public func wordEnd(_ token: Int) -> Int { tokens.compound(token).upperBound }

  /// Bytes of the word that a token belongs to.
  public func wordSpan(_ token: Int) -> Span { tokens.span(tokens.compound(token)) }

  /// The word that a token belongs to as `String`, for what is kept; not for loops.
  public func wordString(_ token: Int) -> String { text.string(wordSpan(token)) }

  /// Words from one token up to another; a hyphenated one is one word.
  public func wordDistance(_ token: Int, _ other: Int) -> Int {
    tokens.wordCount(Range(from: token, upTo: other))
  }

  /// The token that begins the word some words before a token; not before `limit`.
  public func token(_ words: Int, before token: Int, limit: Int) -> Int {
    var place = token
    var count = 0
    while place > limit, count < words {
      place = wordStart(place - 1)
      count += 1
    }
    return max(place, limit)
  }

  /// The token behind some words from a token on; not behind `limit`.
  public func token(_ words: Int, behind token: Int, limit: Int) -> Int {
    var place = token
    var count = 0
    while place < limit, count < words {
      place = wordEnd(place)
      count += 1
    }
    return min(place, limit)
  }

  /// Whether no blank parts a token from the one before.
  @inlinable public func isJoined(_ token: Int) -> Bool {
    token > 0 && token < tokens.count && tokens.flags[token].contains(.joined)
  }

  /// Classes that tell a name or number by its first word, and so stand at both ends of a listed
  /// hyphenated word; the other classes stand at its last part, where a noun phrase has its head.
  static let opening: WordClasses = [
    .givenName, .familyNameFirst, .placeName, .demonym, .numberWord, .ordinal, .magnitude,
  ]

  mutating func classifyCompounds() {
    for token in tokens.flags.indices where tokens.flags[token].contains(.compoundStart) {
      classes[token].formUnion(classes[wordEnd(token) - 1].intersection(TextColumns.opening))
    }
  }
}
