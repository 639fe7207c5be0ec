// Quotations that no reporting verb of the list took.

import Articles
import Language
import Text

extension AttributionFinder {
  /// Gives the rest of a block's regions their rows: quoted words governed by another verb, a
  /// paragraph that goes on with the speaker before, long quotations by nobody. Short ones are
  /// titles, nicknames or doubts of the writer and make no row.
  mutating func claimRest(of block: Int) {
    for index in outermost[block] where rowOfRegion[index] == nil {
      let region = draft.regions[index]
      let words = wordCount(region.tokens)
      guard words >= 4, !isContent[region.tokens.lowerBound] else { continue }
      if let row = carried(index) {
        add(row)
      } else if let row = governed(index) {
        add(row)
      } else if words >= 8 || isUtterance(region), !isTitle(region) {
        let regions = chain(endingWith: index) + continuation(of: index)
        var quote = Quote(pieces: [], form: .direct, kind: .said, rule: .unattributedQuote)
        quote.pieces = regions.map { content(of: $0) }
        add(Row(quote: quote, regions: regions))
      }
    }
  }

  private func isUtterance(_ region: QuotedRegion) -> Bool {
    guard let last = region.tokens.last else { return false }
    return columns.isCapitalised(region.tokens.lowerBound)
      && (columns.isSign(last, ".") || columns.isSign(last, "!") || columns.isSign(last, "?"))
  }

  /// Most words capitalised: the name of a book, film or report.
  private func isTitle(_ region: QuotedRegion) -> Bool {
    // `our report of Wednesday, “Questions mount over the ferry”`: it names what is spoken of.
    let mark = region.tokens.lowerBound - 1
    let sentence = columns.sentence(of: region.tokens.lowerBound)
    for token in Range(from: max(sentence.tokens.lowerBound, mark - 8), upTo: mark)
    where Self.works.contains(where: { columns.isWord(token, $0) }) {
      return true
    }
    var words = 0
    var capitalised = 0
    for token in region.tokens
    where columns.tokens.kind[token] == .word && columns.tokens.length[token] > 3 {
      words += 1
      if columns.isCapitalised(token) { capitalised += 1 }
    }
    return words > 1 && capitalised * 10 > words * 7
  }

  private static let works: [StaticString] = [
    "report", "article", "story", "headline", "headlined", "book", "novel", "film", "movie", "song",
    "album", "essay", "poem", "play", "paper", "documentary", "episode", "titled", "entitled",
    "called", "column", "memoir", "painting", "exhibition",
  ]

  /// A paragraph of nothing but quotation goes on with the speaker of the paragraph before.
  private func carried(_ index: Int) -> Row? {
    let region = draft.regions[index]
    let tokens = columns.blockTokens[region.block]
    let isWhole = region.tokens.lowerBound - 1 <= tokens.lowerBound
      && tokens.upperBound - region.tokens.upperBound <= 2
    guard isWhole, let before = lastRow(before: region) else { return nil }
    guard before.form == .direct, before.source != nil || !before.speakers.isEmpty,
      before.rule != .carried || before.pieces.count < 3
    else { return nil }
    var quote = before
    let regions = chain(endingWith: index) + continuation(of: index)
    quote.pieces = regions.map { content(of: $0) }
    quote.cue = nil
    quote.verb = nil
    quote.rule = .carried
    quote.verbClass = .neutral
    quote.link = .pronounPreviousSpeaker
    return Row(quote: quote, regions: regions)
  }

  /// The last direct row of the paragraph directly before, if no other person was its last subject.
  private func lastRow(before region: QuotedRegion) -> Quote? {
    var block = region.block - 1
    while block >= 0, columns.blockTokens[block].isEmpty { block -= 1 }
    guard block >= 0 else { return nil }
    let span = draft.article.blocks[block].span
    guard let last = draft.quotes.last(where: { span.overlaps($0.span) && !$0.speakers.isEmpty })
    else { return nil }
    for mention in draft.mentions
    where span.contains(mention.span) && Int(mention.span.start) > last.span.end
      && draft.entities[mention.entity].kind == .person
      && !last.speakers.contains(mention.entity)
      && !draft.isQuoted(columns.tokens.firstIndex(from: Int(mention.span.start)))
    {
      return nil
    }
    return last
  }

  /// Quoted words in a sentence whose verb is in no list: its subject, if a person or body, owns
  /// them.
  private func governed(_ index: Int) -> Row? {
    let region = draft.regions[index]
    let sentence = columns.sentence(of: region.tokens.lowerBound)
    guard region.hasOpening, !isTitle(region) else { return nil }
    var verb = region.tokens.lowerBound - 2
    while verb > sentence.tokens.lowerBound {
      if draft.isQuoted(verb) { return nil }
      if columns.is(verb, [.verbPast, .verbThird]), draft.mentionOfToken[verb] < 0,
        !columns.is(verb - 1, [.determiner, .auxiliary]), !columns.isWho(verb - 1),
        let source = phrases.subject(of: verb, from: sentence.tokens.lowerBound, in: sentence)
      {
        var quote = Quote(pieces: [], form: .mixed, kind: .said, rule: .fragment)
        let content = Range(from: verb + 1, upTo: region.tokens.upperBound)
        guard content.count < 40 else { return nil }
        quote.pieces = [columns.tokens.span(content).union(region.outer)]
        quote.cue = columns.tokens.span(verb)
        quote.verb = columns.string(verb).lowercased()
        quote.verbClass = .other
        attribute(&quote, to: source)
        guard !quote.speakers.isEmpty,
          quote.speakers.allSatisfy({ draft.entities[$0].kind != .place })
        else { return nil }
        return Row(quote: quote, regions: [index])
      }
      verb -= 1
    }
    return nil
  }
}
