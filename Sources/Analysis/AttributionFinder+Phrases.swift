// Rows of listed phrases: “according to”, words of hearsay, and sources that gave no words.

import Articles
import Language
import Text

extension AttributionFinder {
  /// `Kim put the number of homes destroyed at 260`: the number is on the subject's word.
  func reckoned(in sentence: Sentence) -> [Row] {
    var rows: [Row] = []
    for verb in sentence.tokens
    where (columns.isWord(verb, "put") || columns.isWord(verb, "puts")) && !draft.isQuoted(verb)
      && !isContent[verb] && !isNaming[verb] && !columns.isWord(verb - 1, "to")
    {
      let limit = min(verb + 16, sentence.tokens.upperBound)
      guard columns.is(verb + 1, [.determiner, .possessive]),
        let joint = Range(from: verb + 2, upTo: limit).first(where: { columns.isWord($0, "at") }),
        let end = numberEnd(after: joint, limit: sentence.tokens.upperBound),
        let source = phrases.subject(
          of: verb, from: sentence.tokens.lowerBound, in: sentence, isSpeech: true)
      else { continue }
      var quote = Quote(
        pieces: [columns.tokens.span(verb + 1..<end)], form: .indirect, kind: .said,
        rule: .indirectClause)
      quote.cue = columns.tokens.span(verb)
      quote.verb = columns.string(verb).lowercased()
      attribute(&quote, to: source)
      rows.append(Row(quote: quote, regions: []))
    }
    return rows
  }

  /// The end of a number with its bound and sign directly behind a token.
  private func numberEnd(after joint: Int, limit: Int) -> Int? {
    var place = joint + 1
    guard place < limit else { return nil }
    if let bound = BoundReader.shared.before.match(at: place, in: columns.tokens) {
      place += bound.count
    }
    if place < limit, columns.tokens.kind[place] == .symbol { place += 1 }
    return NumberReader.shared.numeral(at: place, in: columns, limit: limit)?.tokens.upperBound
  }

  // MARK: According to

  /// `according to a coastguard spokeswoman`, behind its content or, leading, before it.
  func accordingTo(in sentence: Sentence, isLeading: Bool) -> [Row] {
    var rows: [Row] = []
    let first = sentence.tokens.lowerBound
    var token = first
    while token < (isLeading ? min(first + 3, sentence.tokens.upperBound) : sentence.tokens.upperBound) {
      defer { token += 1 }
      guard !draft.isQuoted(token), !isContent[token], !isNaming[token],
        let match = draft.lexicon.sourcePrefix(at: token, in: columns),
        var source = phrases.phrase(from: token + match.count, in: sentence)
      else { continue }
      if isLeading {
        source.tokens = source.tokens.lowerBound..<leadingSourceEnd(source, in: sentence)
      }
      let end = source.tokens.upperBound
      let content = trimmed(
        isLeading
          ? Range(from: end, upTo: sentence.tokens.upperBound) : Range(from: first, upTo: token))
      guard content.count >= 2, !content.contains(where: { isContent[$0] }) else { continue }
      var quote = Quote(
        pieces: [columns.tokens.span(content)], form: .indirect, kind: match.kind,
        rule: .accordingTo)
      let cue = token..<token + match.count
      quote.cue = columns.tokens.span(cue)
      quote.verb = draft.text.string(quote.cue!).lowercased()
      let held = unclaimed(in: content, block: Int(sentence.block))
      if !held.isEmpty { quote.form = .mixed }
      quote.isSpoken = match.kind == .said || match.kind == .wrote || !held.isEmpty
      attribute(&quote, to: source)
      rows.append(Row(quote: quote, regions: held))
      token = end
    }
    return rows
  }

  /// The comma that ends a leading source: `According to a poll released on Monday by the Trust, …`
  private func leadingSourceEnd(_ source: SourcePhrase, in sentence: Sentence) -> Int {
    let end = source.tokens.upperBound
    for place in Range(from: end, upTo: min(end + 14, sentence.tokens.upperBound)) {
      if columns.isSign(place, ",") { return place }
      if columns.is(place, [.auxiliary, .modal, .wh]) || draft.isRegionMark[place] { break }
    }
    return end
  }

  // MARK: Silence

  /// `declined to comment`, `would not say when`: a source that gave no words.
  func declined(in sentence: Sentence) -> [Row] {
    var rows: [Row] = []
    for token in sentence.tokens where !draft.isQuoted(token) && !isContent[token] {
      guard let match = draft.lexicon.declined.match(at: token, in: columns.tokens),
        let source = phrases.subject(
          of: token, from: sentence.tokens.lowerBound, in: sentence, isSpeech: true)
          ?? mainSubject(before: token, from: sentence.tokens.lowerBound, in: sentence),
        !columns.isWord(source.head, "it")
      else { continue }
      let (cue, content) = declinedParts(token..<token + match.count, in: sentence)
      var quote = Quote(
        pieces: [columns.tokens.span(content)], form: .indirect, kind: .declined, rule: .declined)
      quote.cue = columns.tokens.span(cue)
      quote.verb = columns.text.string(columns.tokens.span(token..<token + match.count)).lowercased()
      quote.isSpoken = false
      attribute(&quote, to: source)
      rows.append(Row(quote: quote, regions: []))
      break
    }
    return rows
  }

  /// `declined | to comment`, `did not respond to | a request`: the words of refusing and what was
  /// refused; the phrase itself where nothing follows.
  private func declinedParts(
    _ phrase: Range<Int>, in sentence: Sentence
  ) -> (cue: Range<Int>, content: Range<Int>) {
    var end = phrase.upperBound
    while end < sentence.tokens.upperBound, columns.tokens.kind[end] != .punctuation { end += 1 }
    if let to = phrase.dropFirst().first(where: {
      columns.isWord($0, "to") && $0 + 1 < phrase.upperBound
    }) {
      return (phrase.lowerBound..<to, to..<end)
    }
    // `did not say | who had signed it`
    if phrase.count > 1, columns.is(phrase.upperBound - 1, .wh) {
      return (phrase.lowerBound..<phrase.upperBound - 1, phrase.upperBound - 1..<end)
    }
    return end > phrase.upperBound ? (phrase, phrase.upperBound..<end) : (phrase, phrase)
  }

  // MARK: Hearsay

  /// `reportedly`, `is believed to`, `there are reports that`: attributed to nobody.
  func hearsay(in sentence: Sentence) -> [Row] {
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      if !draft.isQuoted(token), !isContent[token], !isNaming[token],
        let match = draft.lexicon.hearsay(at: token, in: columns)
      {
        // `is believed | to have left`: the infinitive is told, not telling.
        let isInfinitive = columns.isWord(token + match - 1, "to") && match > 1
        let cue = token..<token + match - (isInfinitive ? 1 : 0)
        let parts = [
          trimmed(Range(from: sentence.tokens.lowerBound, upTo: cue.lowerBound)),
          trimmed(Range(from: cue.upperBound, upTo: sentence.tokens.upperBound)),
        ].filter { !$0.isEmpty }
        guard !parts.isEmpty else { return [] }
        var quote = Quote(
          pieces: parts.map { columns.tokens.span($0) }, form: .indirect, kind: .hedged,
          rule: .hearsay)
        quote.cue = columns.tokens.span(cue)
        quote.verb = draft.text.string(quote.cue!).lowercased()
        quote.isSpoken = false
        return [Row(quote: quote, regions: [])]
      }
      token += 1
    }
    return []
  }
}
