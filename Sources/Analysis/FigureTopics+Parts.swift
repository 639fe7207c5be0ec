// Parts of the number before: `10 were wounded, including three policemen`, `13 bodies were seen:
// eight guerrillas and five soldiers`, `six priests (five of them foreigners)`.
//
// In: a numeral and the figure before it. Out: the topic of that figure. Leaves to others: that the
// one is a subset of the other (FigureFinder+Relations).

import Language
import Text

extension FigureTopics {
  /// `…, including three policemen`: part of the number before.
  func included(
    _ start: Int, chunk: CountedNoun?, previous: Figure?, in sentence: Sentence
  ) -> Match? {
    let isAmong =
      columns.isWord(start - 1, "among")
      || columns.isWord(start - 1, "them") && columns.isWord(start - 2, "among")
    guard columns.isWord(start - 1, "including") || isAmong, isPerson(chunk)
    else { return nil }
    return topicOfPeople(previous, in: sentence)
  }

  /// `nine people were wounded -- seven civilians and two soldiers`: the number is taken apart
  /// behind a dash, bracket, colon or semicolon. This comes before the predicate, which may stand
  /// behind the apposition and is that of the whole.
  func apposed(
    _ numeral: Range<Int>, chunk: CountedNoun?, end: Int, previous: Figure?, in sentence: Sentence
  ) -> Match? {
    let opener = hedgeStart(before: numeral.lowerBound, in: sentence) - 1
    guard chunk != nil, isPerson(chunk), opener > sentence.tokens.lowerBound, let previous,
      let match = topicOfPeople(previous, in: sentence), !hasVerbAhead(end, in: sentence)
    else { return nil }
    if opensApposition(opener) {
      let noun = columns.tokens.firstIndex(from: previous.phrase.end)
      let whole = match.tokens.upperBound <= opener ? max(noun, match.tokens.upperBound) : noun
      return opener >= whole && opener - whole <= 3 ? match : nil
    }
    guard columns.isSign(opener, ":") || columns.isSign(opener, ";") else { return nil }
    return isVerbless(end, in: sentence) ? match : nil
  }

  /// A dash or bracket.
  func opensApposition(_ token: Int) -> Bool {
    isDash(token) || columns.isSign(token, "(") || columns.isSign(token, "[")
  }

  /// The topic of a figure before that counts people killed, hurt or missing.
  private func topicOfPeople(_ previous: Figure?, in sentence: Sentence) -> Match? {
    guard let previous, let topic = previous.topic,
      let id = frames.names.firstIndex(of: topic), frames.countsPeople(id),
      let span = previous.topicSpan, sentence.span.contains(previous.span)
    else { return nil }
    return Match(topic: id, tokens: columns.tokens.indices(in: span))
  }

  /// Whether what follows up to the end of the clause is a bare list.
  private func isVerbless(_ end: Int, in sentence: Sentence) -> Bool {
    for token in Range(from: end, upTo: min(end + 25, sentence.tokens.upperBound)) {
      if columns.isSign(token, ";") || columns.isSign(token, ".") { return true }
      if columns.is(token, [.auxiliary, .modal]) { return false }
      if columns.is(token, [.verbPast, .reportingVerb]), !columns.is(token, .adjective) {
        return false
      }
    }
    return true
  }

  /// A dash of any length that stands between words.
  func isDash(_ token: Int) -> Bool {
    guard token >= 0, token < columns.count, columns.tokens.kind[token] == .punctuation else {
      return false
    }
    return columns.tokens.length[token] > 1 && columns.firstByte(token) == UInt8(ascii: "-")
      || NumberReader.shared.isDash(token, columns) || columns.string(token) == "—"
  }
}
