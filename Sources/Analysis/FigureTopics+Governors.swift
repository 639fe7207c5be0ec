// The words before a number that give it a topic: a verb with the number as its object, a noun
// whose level it is. Nouns that take the number with `of` are read in FigureTopics+Complements, what
// a number shares with others in FigureTopics+Lists.

import Language
import Text

extension FigureTopics {
  // MARK: The verb before

  /// `killed 253`, `claimed 23 lives`, `lost around 4,000 troops`, `left 12 dead`.
  func governor(
    of numeral: Range<Int>, chunk: CountedNoun?, in sentence: Sentence
  ) -> Match? {
    let end = hedgeStart(before: numeral.lowerBound, in: sentence)
    // The longest pattern first: `licensed to carry` before `carry`.
    for length in (1...5).reversed() {
      let start = end - length
      guard start >= sentence.tokens.lowerBound else { continue }
      guard let match = frames.object.match(at: start, in: columns.tokens),
        start + match.count == end
      else { continue }
      // Passive: `was killed 12` does not occur; a participle behind `be` governs nothing.
      let behind = chunk?.tokens.upperBound ?? numeral.upperBound
      let pattern = match.payload.first {
        !frames.needsUnit($0.topic) && fits($0, chunk, behind, numeral)
      }
      if let pattern {
        return Match(topic: pattern.topic, tokens: start..<end)
      }
    }
    return nil
  }

  private func fits(
    _ pattern: TopicFrames.ObjectPattern, _ chunk: CountedNoun?, _ behind: Int,
    _ numeral: Range<Int>
  ) -> Bool {
    if pattern.behind.isEmpty { return true }
    // The words stand behind the counted noun (`left 12 people dead`) or are it (`23 lives`).
    for start in [numeral.upperBound, behind, chunk?.head ?? behind] {
      let tokens = start..<start + pattern.behind.count
      guard tokens.upperBound <= columns.count else { continue }
      if zip(tokens, pattern.behind).allSatisfy({ columns.tokens.word[$0] == $1 && $1 != 0 }) {
        return true
      }
    }
    return false
  }

  /// The token before which a verb may stand: hedges and determiners stepped over.
  func hedgeStart(before numeral: Int, in sentence: Sentence) -> Int {
    var start = numeral
    for back in stride(from: min(6, numeral - sentence.tokens.lowerBound), to: 0, by: -1) {
      let place = numeral - back
      if let match = BoundReader.shared.before.match(at: place, in: columns.tokens),
        place + match.count == numeral
      {
        start = place
        break
      }
    }
    while start - 1 > sentence.tokens.lowerBound,
      columns.is(start - 1, [.determiner, .possessive]) || columns.isWord(start - 1, "another")
        || columns.isWord(start - 1, "further")
    {
      start -= 1
    }
    return start
  }

  // MARK: A level named before

  /// `the death toll rose to 12`, `the number of dead stood at 17`.
  func level(before numeral: Int, in sentence: Sentence) -> Match? {
    var end = hedgeStart(before: numeral, in: sentence)
    // `the toll is now six`
    if columns.is(end - 1, .adverb), columns.is(end - 2, .auxiliary) { end -= 1 }
    // `the toll passed 200`: the bounding word is the verb.
    let isVerbal =
      end < numeral && columns.is(end, [.verbPast, .verbThird, .verbBase, .verbGerund])
    guard end > sentence.tokens.lowerBound,
      isVerbal || isChange(end) || columns.isWord(end - 1, "to") || columns.isWord(end - 1, "at")
        || columns.isWord(end - 1, "of")
        || columns.isSign(end - 1, ":") || columns.is(end - 1, [.auxiliary, .verbPast, .verbThird])
    else { return nil }
    // `deaths had fallen 14 percent since 2019, from 900 to 774`: a change reaches further back.
    let isChange = isChange(end)
    var place = end - 1
    while place >= sentence.tokens.lowerBound, end - place < (isChange ? 24 : 12) {
      // `rose 12 percent to 4,310`
      if place < end - 1, columns.tokens.kind[place] == .number, !isChange,
        MeasureReader.shared.unit(after: place + 1, in: columns, limit: end) == nil
      {
        return nil
      }
      if columns.isSign(place, ","), !isChange { return nil }
      if columns.isSign(place, ";") { return nil }
      if let match = frames.noun.match(at: place, in: columns.tokens), place + match.count <= end {
        if let exception = frames.exception.match(at: place, in: columns.tokens),
          exception.count >= match.count
        {
          return nil
        }
        // `a body of 12 experts`
        if columns.isWord(place, "body"), place + 1 == end - 1 { return nil }
        // The longest noun that ends here: `death toll` before `toll`.
        if place > sentence.tokens.lowerBound,
          let longer = frames.noun.match(at: place - 1, in: columns.tokens),
          longer.count > match.count
        {
          return Match(topic: longer.payload, tokens: place - 1..<place - 1 + longer.count)
        }
        let isTopicOfLevel =
          isVerbal || place + match.count == end - 1 || hasLevelVerb(Range(from: place, upTo: end))
        return isTopicOfLevel
          ? Match(topic: match.payload, tokens: place..<place + match.count) : nil
      }
      place -= 1
    }
    return nil
  }

  /// `from 900`, and `to 774` behind it.
  private func isChange(_ end: Int) -> Bool {
    if columns.isWord(end - 1, "from") { return true }
    return columns.isWord(end - 1, "to")
      && Range(from: max(0, end - 5), upTo: end - 1).contains { columns.isWord($0, "from") }
  }

  private func hasLevelVerb(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      columns.is(token, .auxiliary) || Self.levelVerbs.contains { columns.isWord(token, $0) }
    }
  }

  private static let levelVerbs: [StaticString] = [
    "rose", "rise", "risen", "rises", "rising", "climbed", "climb", "climbs", "stood", "stand",
    "stands", "reached", "reach", "fell", "fall", "falls", "put", "puts", "jumped", "passed",
    "topped",
    "increased", "revised", "raised", "grew", "grow", "went", "hit", "mounted", "dropped",
    "totalled",
    "totaled", "numbered", "number", "came",
  ]
}
