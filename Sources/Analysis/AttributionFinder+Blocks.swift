// Rows whose words are set off by the page: block quotes and lists that a line announces, posts shown
// in the article.
//
// In: a finder before its sentences are read. Out: rows over whole blocks. Leaves to others: turns of
// transcripts and signed quotations, which the layout of a line marks.

import Articles
import Language
import Text

extension AttributionFinder {
  // MARK: Announced blocks

  /// `The letter reads:` and the block quotes behind it, `Osk promised:` and a list.
  mutating func claimIntroduced() {
    let blocks = draft.article.blocks
    var block = 0
    while block < blocks.count {
      defer { block += 1 }
      guard blocks[block].kind == .paragraph, let lead = columns.blockTokens[block].last else {
        continue
      }
      let announced = announcedBlocks(after: block)
      guard let first = announced.first else { continue }
      let isList = blocks[first].kind == .listitem
      guard endsOpen(lead, isList: isList), let (cue, source) = announcement(endingAt: lead) else {
        continue
      }
      let pieces = announced.map { unmarked(columns.blockTokens[$0]) }.filter { !$0.isEmpty }
      guard !pieces.isEmpty else { continue }
      let held = announced.flatMap { outermost[$0] }
      var quote = Quote(
        pieces: pieces.map { columns.tokens.span($0) },
        form: isList && held.isEmpty ? .indirect : .direct, kind: .said, rule: .introduced)
      quote.cue = columns.tokens.span(cue)
      attribute(&quote, to: source)
      add(Row(quote: quote, regions: held))
      block = announced[announced.count - 1]
    }
  }

  /// The block quotes, or the list, that follow a block; captions and the like between do not end
  /// them.
  private func announcedBlocks(after block: Int) -> [Int] {
    let blocks = draft.article.blocks
    var found: [Int] = []
    var kind: Block.Kind?
    for next in Range(from: block + 1, upTo: blocks.count) {
      switch blocks[next].kind {
      case .quote, .listitem:
        guard kind == nil || kind == blocks[next].kind else { return found }
        kind = blocks[next].kind
        if !columns.blockTokens[next].isEmpty { found.append(next) }
      case .caption, .pullquote, .related, .dropped, .note, .code: continue
      case .headline, .deck, .byline, .dateline, .paragraph, .heading, .tablecell, .embed,
        .correction:
        return found
      }
    }
    return found
  }

  /// Whether a block ends in a colon or in a form of read; before a list only a colon will do.
  private func endsOpen(_ last: Int, isList: Bool) -> Bool {
    if columns.isSign(last, ":") { return true }
    let word = columns.tokens.kind[last] == .punctuation ? last - 1 : last
    return !isList && (columns.isWord(word, "reads") || columns.isWord(word, "read"))
  }

  /// The last reporting verb of the announcing sentence and its subject.
  private func announcement(endingAt last: Int) -> (Range<Int>, SourcePhrase)? {
    let sentence = columns.sentence(of: last)
    for token in sentence.tokens.reversed()
    where columns.tokens.kind[token] == .word && !draft.isQuoted(token) {
      guard let cue = draft.lexicon.cue(at: token, in: columns), cue.entry.isSpoken
        || cue.entry.kind == .wrote, cue.isVerb(in: draft)
      else { continue }
      let start = sentence.tokens.lowerBound
      guard
        let source = phrases.subject(of: token, from: start, in: sentence, isSpeech: true)
          ?? mainSubject(before: token, from: start, in: sentence)
      else { continue }
      return (cue.tokens, source)
    }
    return nil
  }

  // MARK: Posts

  /// `40 dead. — Quay Watch (@quaywatch) March 4`: a post with its account.
  mutating func claimEmbeds() {
    let blocks = draft.article.blocks
    for block in blocks.indices where blocks[block].kind == .embed {
      let tokens = columns.blockTokens[block]
      guard tokens.count > 2 else { continue }
      let (content, source) = post(tokens)
      let words = unmarked(trimmed(content))
      guard !words.isEmpty, wordCount(words) > 1 else { continue }
      var quote = Quote(pieces: [columns.tokens.span(words)], form: .direct, kind: .wrote, rule: .embed)
      if let source { attribute(&quote, to: source) }
      add(Row(quote: quote, regions: outermost[block]))
    }
  }

  /// The words of a post and its account: what stands behind the last dash, or its handle.
  private func post(_ tokens: Range<Int>) -> (Range<Int>, SourcePhrase?) {
    if let dash = tokens.dropFirst().last(where: { phrases.isDash($0) }),
      tokens.upperBound - dash < 20, dash + 1 < tokens.upperBound
    {
      let name = dash + 1
      let behind = Range(from: name, upTo: tokens.upperBound)
      let close = behind.first { columns.isSign($0, ")") }
      let end = close.map { $0 + 1 } ?? behind.first { columns.is($0, .month) } ?? tokens.upperBound
      guard end > name else { return (tokens, nil) }
      return (tokens.lowerBound..<dash, SourcePhrase(tokens: name..<end, head: name))
    }
    // `@quaywatch: 40 dead.`
    if let first = tokens.first, isHandle(first) {
      let start = columns.isSign(first + 1, ":") ? first + 2 : first + 1
      return (
        Range(from: start, upTo: tokens.upperBound),
        SourcePhrase(tokens: first..<first + 1, head: first)
      )
    }
    return (tokens, nil)
  }

  private func isHandle(_ token: Int) -> Bool {
    columns.firstByte(token) == UInt8(ascii: "@") && columns.tokens.length[token] > 1
  }
}
