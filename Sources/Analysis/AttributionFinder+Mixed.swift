// Rows of a reporting verb with quoted words inside the reporter's sentence.

import Articles
import Language
import Text

extension AttributionFinder {
  // MARK: Quoted words inside the reporter's sentence

  /// `hailed the “victorious conclusion …”`, `said the ship was “fully certified”`.
  func mixed(
    _ cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> Row? {
    let block = Int(sentence.block)
    let inside = outermost(
      in: Range(from: cue.tokens.upperBound, upTo: sentence.tokens.upperBound), block: block
    ).filter { rowOfRegion[$0] == nil }
    guard let first = inside.first, cue.isSpeech || !isInTitleCase(draft.regions[first]) else {
      return nil
    }
    if let row = indirect(cue, from: start, previous: previous, in: sentence) {
      let span = row.quote.span
      let held = inside.filter { span.contains(draft.regions[$0].inner) }
      guard !held.isEmpty else { return row }
      var quote = row.quote
      quote.form = .mixed
      quote.isSpoken = quote.kind != .declined
      return Row(quote: quote, regions: held)
    }
    // The object of the verb holds the words: praise, describe, call.
    guard
      cue.entry.frames.contains(.np) || cue.entry.frames.contains(.as)
        || cue.entry.frames.contains(.quote)
    else { return nil }
    let mark = draft.regions[first].tokens.lowerBound - 1
    // No other verb may govern the words.
    let between = Range(from: cue.tokens.upperBound, upTo: mark)
    guard between.count <= 14, !between.contains(where: { isOtherCue($0) }),
      let source = source(of: cue, from: start, previous: previous, in: sentence)
    else { return nil }
    var quote = Quote(pieces: [], form: .mixed, kind: cue.entry.kind, rule: .fragment)
    if between.isEmpty { quote.form = .direct }
    let region = draft.regions[first]
    var contentStart = between.isEmpty ? region.tokens.lowerBound : between.lowerBound
    while contentStart < mark, columns.tokens.kind[contentStart] == .punctuation {
      contentStart += 1
    }
    if contentStart == mark { contentStart = region.tokens.lowerBound }
    quote.pieces = [contentSpan(contentStart..<region.tokens.upperBound, closing: region)]
    fill(&quote, cue)
    quote.isSpoken = true
    attribute(&quote, to: source)
    return Row(quote: quote, regions: [first])
  }

  func isOtherCue(_ token: Int) -> Bool {
    columns.is(token, .reportingVerb) && draft.lexicon.cue(at: token, in: columns) != nil
      && !draft.isMentioned(token)
  }

  /// Bytes from the first token to the last, with the closing mark where an opening one stands
  /// inside.
  private func contentSpan(_ tokens: Range<Int>, closing region: QuotedRegion) -> Span {
    let span = columns.tokens.span(tokens)
    return tokens.lowerBound < region.tokens.lowerBound ? span.union(region.outer) : span
  }
}
