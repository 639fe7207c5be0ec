// Rows of listed phrases: “according to”, words of hearsay, and sources that gave no words.

import Articles
import Language
import Text

extension AttributionFinder {
  // MARK: According to

  /// `according to a coastguard spokeswoman`, before or behind its content.
  func accordingTo(in sentence: Sentence) -> [Row] {
    var rows: [Row] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      defer { token += 1 }
      guard !draft.isQuoted(token), !isContent[token],
        let match = draft.lexicon.sourcePrefix(at: token, in: columns),
        let source = phrases.phrase(from: token + match.count, in: sentence)
      else { continue }
      let end = source.tokens.upperBound
      let isAfter = token - sentence.tokens.lowerBound > 2
      let content: Range<Int>
      if isAfter {
        content = trimmed(Range(from: sentence.tokens.lowerBound, upTo: token))
      } else {
        content = trimmed(Range(from: end, upTo: sentence.tokens.upperBound))
      }
      guard content.count >= 2, !content.contains(where: { isContent[$0] }) else { continue }
      var quote = Quote(
        pieces: [columns.tokens.span(content)], form: .indirect, kind: match.kind,
        rule: .accordingTo)
      let cue = token..<token + match.count
      quote.cue = columns.tokens.span(cue)
      quote.verb = draft.text.string(quote.cue!).lowercased()
      let held = outermost[Int(sentence.block)].filter {
        content.contains(draft.regions[$0].tokens.lowerBound) && rowOfRegion[$0] == nil
      }
      if !held.isEmpty { quote.form = .mixed }
      quote.isSpoken = match.kind == .said || match.kind == .wrote || !held.isEmpty
      attribute(&quote, to: source)
      rows.append(Row(quote: quote, regions: held))
      token = end
    }
    return rows
  }

  // MARK: Silence

  /// `declined to comment`, `would not say when`: a source that gave no words.
  func declined(in sentence: Sentence) -> [Row] {
    var rows: [Row] = []
    for token in sentence.tokens where !draft.isQuoted(token) && !isContent[token] {
      guard let match = draft.lexicon.declined.match(at: token, in: columns.tokens),
        let source = phrases.subject(
          of: token, from: sentence.tokens.lowerBound, in: sentence, isSpeech: true),
        !columns.isWord(source.head, "it")
      else { continue }
      let cue = token..<token + match.count
      var end = cue.upperBound
      while end < sentence.tokens.upperBound, columns.tokens.kind[end] != .punctuation { end += 1 }
      var quote = Quote(
        pieces: [columns.tokens.span(cue.lowerBound..<end)], form: .indirect, kind: .declined,
        rule: .declined)
      quote.cue = columns.tokens.span(cue)
      quote.verb = columns.text.string(quote.cue!).lowercased()
      quote.isSpoken = false
      attribute(&quote, to: source)
      rows.append(Row(quote: quote, regions: []))
      break
    }
    return rows
  }

  // MARK: Hearsay

  /// `reportedly`, `is believed to`, `there are reports that`: attributed to nobody.
  func hearsay(in sentence: Sentence) -> [Row] {
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      if !draft.isQuoted(token), !isContent[token], !isNaming[token],
        let match = draft.lexicon.hearsay(at: token, in: columns)
      {
        let content = trimmed(sentence.tokens)
        var quote = Quote(
          pieces: [columns.tokens.span(content)], form: .indirect, kind: .hedged, rule: .hearsay)
        quote.cue = columns.tokens.span(token..<token + match)
        quote.verb = draft.text.string(quote.cue!).lowercased()
        quote.isSpoken = false
        return [Row(quote: quote, regions: [])]
      }
      token += 1
    }
    return []
  }
}
