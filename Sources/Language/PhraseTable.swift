// Finds listed phrases of one or more words in the tokens.
//
// In: phrases with a payload. Out: the longest one that starts at a token. Phrases are compared by
// word number, so no letters are looked at.

import Text

/// Phrases addressed by their first word.
public struct PhraseTable<Payload: Sendable>: Sendable {
  private var byFirst: [WordID: [Entry]] = [:]

  private struct Entry: Sendable {
    let words: [WordID]
    let payload: Payload
  }

  public init() {}

  /// Adds a phrase; words that `table` does not hold make it unfindable, and false is returned.
  @discardableResult
  public mutating func add(
    _ phrase: some Collection<UInt8>, _ payload: Payload, words table: WordTable
  ) -> Bool {
    let bytes = ByteText(Array(phrase))
    let tokens = Tokenizer(words: table).tokens(of: bytes)
    guard let first = tokens.word.first, !tokens.word.contains(0) else { return false }
    byFirst[first, default: []].append(Entry(words: tokens.word, payload: payload))
    return true
  }

  /// The longest phrase that starts with token `index`: its length in tokens and its payload; nil
  /// also behind the last token.
  public func match(at index: Int, in tokens: TokenTable) -> (count: Int, payload: Payload)? {
    guard tokens.word.indices.contains(index) else { return nil }
    let word = tokens.word[index]
    guard word != 0, let entries = byFirst[word] else { return nil }
    var best: Entry?
    for entry in entries where entry.words.count > (best?.words.count ?? 0) {
      guard index + entry.words.count <= tokens.count else { continue }
      var place = 1
      while place < entry.words.count, tokens.word[index + place] == entry.words[place] {
        place += 1
      }
      if place == entry.words.count { best = entry }
    }
    return best.map { ($0.words.count, $0.payload) }
  }
}
