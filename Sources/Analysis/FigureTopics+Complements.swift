// Nouns that take the number as a complement: `the murder of six priests`, `the killers of the six
// priests`, `six priests’ murder`.
//
// In: a numeral with its counted noun. Out: the topic of the noun. It comes before the predicate:
// in `the death of four students who had been kidnapped` four died.

import Language
import Text

extension FigureTopics {
  /// The noun that the number is a complement of.
  func complement(_ numeral: Range<Int>, chunk: CountedNoun?, in sentence: Sentence) -> Match? {
    guard isPerson(chunk) else { return nil }
    if let match = possession(chunk, in: sentence) { return match }
    let start = hedgeStart(before: numeral.lowerBound, in: sentence)
    guard columns.isWord(start - 1, "of"), start - 1 > sentence.tokens.lowerBound else {
      return nil
    }
    if let match = eventNoun(before: start - 1, in: sentence) { return match }
    return distantNoun(before: start - 1, in: sentence)
  }

  /// `six priests’ murder`
  private func possession(_ chunk: CountedNoun?, in sentence: Sentence) -> Match? {
    guard let mark = chunk?.tokens.upperBound, mark + 1 < sentence.tokens.upperBound,
      columns.isClitic(mark) || columns.isSign(mark, "'") || columns.string(mark) == "’",
      let match = frames.noun.match(at: mark + 1, in: columns.tokens), isEvent(mark + 1, match)
    else { return nil }
    return Match(topic: match.payload, tokens: mark + 1..<mark + 1 + match.count)
  }

  /// The noun directly before an `of` that may govern a list of people: `murder of`, `killers of`.
  /// Marks and brackets between are stepped over: an editor adds `the massacre [of six priests]`.
  func eventNoun(before joint: Int, in sentence: Sentence) -> Match? {
    var end = joint
    while end > sentence.tokens.lowerBound, isMark(end - 1) { end -= 1 }
    for length in (1...3).reversed() where end - length >= sentence.tokens.lowerBound {
      let start = end - length
      if let match = frames.agent.match(at: start, in: columns.tokens), match.count == length {
        return Match(topic: match.payload, tokens: start..<end)
      }
      if let match = frames.noun.match(at: start, in: columns.tokens), match.count == length,
        isEvent(start, match)
      {
        return Match(topic: match.payload, tokens: start..<end)
      }
    }
    return nil
  }

  private func isMark(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .openingMark, .closingMark, .straightMark: true
    case .punctuation: columns.isSign(token, "[") || columns.isSign(token, "(")
    case .word, .number, .symbol, .address, .other: false
    }
  }

  /// Whether a noun says what happened to people: not `a body of 12 experts` nor `a toll of 12`.
  private func isEvent(_ token: Int, _ match: (count: Int, payload: Int)) -> Bool {
    let name = frames.names[match.payload]
    guard name == "deaths" || name == "injuries", !columns.isWord(token, "body"),
      !columns.is(token, .adjective), !columns.isWord(token - 1, "attempted")
    else { return false }
    return frames.exception.match(at: token, in: columns.tokens).map { $0.count < match.count }
      ?? true
  }

  /// `the murder on the evening of 27 May of six farmers`, `the killing in Varn of two men`: time,
  /// place and means between the noun and its `of`.
  private func distantNoun(before joint: Int, in sentence: Sentence) -> Match? {
    guard columns.is(joint - 1, Self.adverbialEnd) || columns.tokens.kind[joint - 1] == .number
    else { return nil }
    let low = max(sentence.tokens.lowerBound, joint - 10)
    for token in Range(from: low, upTo: joint).reversed() {
      guard columns.tokens.kind[token] == .word || columns.tokens.kind[token] == .number,
        !columns.is(token, [.auxiliary, .modal, .conjunction, .reportingVerb])
      else { return nil }
      if let match = frames.noun.match(at: token, in: columns.tokens), match.count == 1,
        isEvent(token, match),
        columns.is(token + 1, [.preposition, .adverb, .timeUnit, .weekday, .determiner])
          || columns.isWord(token + 1, "last")
      {
        return Match(topic: match.payload, tokens: token..<token + 1)
      }
    }
    return nil
  }

  private static let adverbialEnd: WordClasses = [
    .adverb, .month, .placeName, .timeUnit, .weekday,
  ]
}
