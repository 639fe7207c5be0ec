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
      guard !isContent[region.tokens.lowerBound] else { continue }
      if let row = signed(index) {
        add(row)
        continue
      }
      guard words >= 4 else { continue }
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

  /// The name of a book, film or report, by its capitals or by what it is called.
  func isTitle(_ region: QuotedRegion) -> Bool {
    // `our report of Wednesday, “Questions mount over the ferry”`: it names what is spoken of.
    let mark = region.tokens.lowerBound - 1
    let sentence = columns.sentence(of: region.tokens.lowerBound)
    for token in Range(from: max(sentence.tokens.lowerBound, mark - 8), upTo: mark)
    where Self.works.contains(where: { columns.isWord(token, $0) }) {
      return true
    }
    return isInTitleCase(region)
  }

  /// Most longer words capitalised.
  func isInTitleCase(_ region: QuotedRegion) -> Bool {
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

  /// Whole quoted sentences go on with the speaker of the row before in the same paragraph; a
  /// paragraph of nothing but quotation with the one of the paragraph before.
  private func carried(_ index: Int) -> Row? {
    let region = draft.regions[index]
    guard !isTitle(region), isWholeSpeech(region), standsAlone(region),
      let before = lastRow(before: region)
    else { return nil }
    guard before.form != .indirect, before.source != nil || !before.speakers.isEmpty,
      before.rule != .carried || before.pieces.count < 3
    else { return nil }
    var quote = before
    let regions = chain(endingWith: index) + continuation(of: index)
    quote.form = .direct
    quote.pieces = regions.map { content(of: $0) }
    quote.cue = nil
    quote.verb = nil
    quote.rule = .carried
    quote.verbClass = .neutral
    quote.link = .pronounPreviousSpeaker
    return Row(quote: quote, regions: regions)
  }

  /// Whether the region is one or more sentences with nothing of the reporter in them.
  private func standsAlone(_ region: QuotedRegion) -> Bool {
    guard region.hasOpening, let last = region.tokens.last else { return false }
    let mark = region.tokens.lowerBound - 1
    let end = region.hasClosing ? region.tokens.upperBound + 1 : region.tokens.upperBound
    return columns.sentence(of: mark).tokens.lowerBound == mark
      && columns.sentence(of: last).tokens.upperBound - end <= 1
  }

  /// Rows that are looked back over for a speaker.
  private static let rowsBack = 40

  /// The last row before a region in its paragraph, or in the one before if the region is a
  /// paragraph of its own; nil where the reporter has named anybody else since.
  private func lastRow(before region: QuotedRegion) -> Quote? {
    let place = Int(region.outer.start)
    let tokens = columns.blockTokens[region.block]
    var span = draft.article.blocks[region.block].span
    var last = draft.quotes.suffix(Self.rowsBack).last {
      span.overlaps($0.span) && !$0.speakers.isEmpty && $0.span.end <= place
    }
    if last == nil {
      guard region.tokens.lowerBound - 1 <= tokens.lowerBound,
        tokens.upperBound - region.tokens.upperBound <= 2
      else { return nil }
      var block = region.block - 1
      while block >= 0, columns.blockTokens[block].isEmpty, region.block - block < 8 { block -= 1 }
      guard block >= 0 else { return nil }
      span = draft.article.blocks[block].span
      last = draft.quotes.suffix(Self.rowsBack).last { span.overlaps($0.span) && !$0.speakers.isEmpty }
      guard last?.form == .direct else { return nil }
    }
    guard let last else { return nil }
    let from = columns.tokens.firstIndex(from: last.span.end)
    guard region.tokens.lowerBound - from < 400 else { return nil }
    for token in Range(from: from, upTo: region.tokens.lowerBound)
    where !draft.isQuoted(token) && !isNaming[token] {
      if let entity = draft.entity(at: token), draft.entities[entity].kind == .person,
        !last.speakers.contains(entity)
      {
        return nil
      }
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
      if columns.is(verb, [.verbPast, .verbThird]), !draft.isMentioned(verb),
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
