// Rows whose words stand in quotation marks beside a reporting verb.

import Articles
import Language
import Text

extension AttributionFinder {
  /// Words of a region below which it is a fragment inside the reporter's sentence.
  private static let fragmentLimit = 4

  /// `“…,” she said. “…”`, `Kim said: “…”`, `said Kim, “…”`.
  func direct(
    _ cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> Row? {
    if let row = quoteThenCue(cue, from: start, in: sentence) { return row }
    return cueThenQuote(cue, from: start, previous: previous, in: sentence)
  }

  // MARK: Words first

  private func quoteThenCue(_ cue: Cue, from start: Int, in sentence: Sentence) -> Row? {
    let block = Int(sentence.block)
    // The region that closes before the verb, with nothing but the source between.
    guard
      let left = outermost(in: columns.blockTokens[block].lowerBound..<cue.tokens.lowerBound, block: block)
        .last,
      draft.regions[left].tokens.upperBound <= cue.tokens.lowerBound,
      draft.regions[left].outer.end > Int(sentence.span.start), rowOfRegion[left] == nil
    else { return nil }
    let region = draft.regions[left]
    var gap = region.tokens.upperBound + (region.hasClosing ? 1 : 0)
    if columns.isSign(gap, ",") || columns.isSign(gap, "-") { gap += 1 }
    let source: SourcePhrase?
    var tail = cue.tokens.upperBound
    if gap == cue.tokens.lowerBound {
      // `said Kim`, or `… he” said` without a source.
      source = phrases.phrase(from: skippingHearerComma(tail), in: sentence)
      if let source { tail = source.tokens.upperBound }
    } else {
      source = phrases.subject(
        of: cue.tokens.lowerBound, from: gap, in: sentence, isSpeech: cue.isSpeech)
      guard let source, source.tokens.lowerBound <= gap + 3 else { return nil }
    }
    guard let source else { return nil }
    // A short fragment inside a sentence is no speech of its own: the “rescue” took nine hours, Kim
    // said.
    guard isWholeSpeech(region) || gap == cue.tokens.lowerBound || source.tokens.lowerBound <= gap
    else { return nil }
    // Words before the region in the same clause make it mixed: Passengers had “four minutes”, he said.
    if hasClauseBefore(region, in: sentence) { return nil }
    var quote = Quote(
      pieces: [], form: .direct, kind: cue.entry.kind, rule: .quoteThenCue)
    var regions = chain(endingWith: left)
    regions += following(cue, tail: max(tail, source.tokens.upperBound), block: block, sentence: sentence)
    quote.pieces = regions.map { content(of: $0) }
    fill(&quote, cue)
    attribute(&quote, to: source)
    return Row(quote: quote, regions: regions)
  }

  private func skippingHearerComma(_ token: Int) -> Int {
    columns.is(token, .adverb) ? token + 1 : token
  }

  /// A quotation that could stand as an utterance: some length, or capital and closing punctuation.
  func isWholeSpeech(_ region: QuotedRegion) -> Bool {
    let words = wordCount(region.tokens)
    if words >= Self.fragmentLimit { return true }
    guard let last = region.tokens.last else { return false }
    let endsLikeSpeech =
      columns.isSign(last, ",") || columns.isSign(last, ".") || columns.isSign(last, "!")
      || columns.isSign(last, "?")
    return endsLikeSpeech && columns.isCapitalised(region.tokens.lowerBound)
  }

  /// Whether a clause of the reporter leads into the region.
  func hasClauseBefore(_ region: QuotedRegion, in sentence: Sentence) -> Bool {
    let first = sentence.tokens.lowerBound
    let mark = region.tokens.lowerBound - 1
    guard mark > first, region.hasOpening else { return false }
    var words = 0
    var token = mark - 1
    while token >= first, columns.tokens.kind[token] != .closingMark {
      if columns.tokens.kind[token] == .word { words += 1 }
      if draft.isQuoted(token) { break }
      token -= 1
    }
    // A word or two before the mark (`But “…,” he said`) are no clause.
    return words > 2 && !columns.isSign(mark - 1, ":")
  }

  /// The region and those of the paragraphs before that it goes on with.
  func chain(endingWith region: Int) -> [Int] {
    var result = [region]
    while let before = draft.regions[result[0]].continues, rowOfRegion[before] == nil {
      result.insert(before, at: 0)
    }
    return result
  }

  /// Regions behind the reporting clause that belong to the same row: the second half of a split
  /// quotation, further quoted sentences of the block, and the paragraphs they run on over.
  private func following(
    _ cue: Cue, tail: Int, block: Int, sentence: Sentence
  ) -> [Int] {
    var result: [Int] = []
    var place = tail
    for index in outermost(in: regionsBehind(tail, block), block: block)
    where rowOfRegion[index] == nil {
      let region = draft.regions[index]
      let mark = region.tokens.lowerBound - 1
      // Between may stand punctuation and a few words of the reporting clause, no new clause.
      if result.isEmpty {
        guard isEndOfReportingClause(Range(from: place, upTo: mark)) else { break }
      } else {
        guard Range(from: place, upTo: mark).allSatisfy({ columns.tokens.kind[$0] == .punctuation }) else { break }
      }
      // Behind a comma the sentence goes on, however short: “The doors,” Falk said, “were open.”
      let isSplit = result.isEmpty && columns.isSign(mark - 1, ",")
      guard isSplit || isWholeSpeech(region), !hasOwnCue(after: region) else { break }
      result.append(index)
      place = region.tokens.upperBound + 1
      if !region.hasClosing { break }
    }
    if let last = result.last { result += continuation(of: last) }
    return result
  }

  /// The regions of later paragraphs that go on with one, to the end of the run.
  func continuation(of region: Int) -> [Int] {
    var result: [Int] = []
    var current = region
    while let next = continuedBy[current] {
      result.append(next)
      current = next
      if draft.regions[next].hasClosing { break }
    }
    return result
  }

  /// `… he said on Tuesday. “…”`: the rest of the reporting sentence, then only marks.
  private func isEndOfReportingClause(_ tokens: Range<Int>) -> Bool {
    var sawStop = false
    var sawGerund = false
    for token in tokens {
      if columns.isSign(token, ".") || columns.isSign(token, "!") || columns.isSign(token, "?") {
        sawStop = true
      } else if columns.tokens.kind[token] == .word {
        if sawStop { return false }
        if columns.is(token, .reportingVerb), token > tokens.lowerBound + 12 { return false }
        // `…,” he said, adding: “…”` is another row of the same speaker.
        if columns.is(token, .reportingGerund), columns.isSign(token - 1, ",") { sawGerund = true }
      }
    }
    return tokens.count < 40 && (sawStop || !sawGerund)
  }

  /// `“…,” Falk said` directly behind a region: it has a speaker of its own.
  private func hasOwnCue(after region: QuotedRegion) -> Bool {
    var token = region.tokens.upperBound + 1
    let limit = min(columns.blockTokens[region.block].upperBound, token + 8)
    guard region.hasClosing, token < limit else { return false }
    let sentence = columns.sentence(of: region.tokens.upperBound)
    while token < min(limit, sentence.tokens.upperBound) {
      if columns.isSign(token, ".") || draft.isQuoted(token) { return false }
      if columns.is(token, .reportingVerb) { return true }
      token += 1
    }
    return false
  }

  // MARK: Source first

  private func cueThenQuote(
    _ cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> Row? {
    let block = Int(sentence.block)
    // `He said:` may end the block; the words then open the next one.
    let endsWithColon = columns.isSign(sentence.tokens.upperBound - 1, ":")
    var right = outermost(in: regionsBehind(cue.tokens.upperBound - 1, block), block: block).first
    var rule: Rule = .cueThenQuote
    if let found = right, !sentence.tokens.contains(draft.regions[found].tokens.lowerBound - 1) {
      // A region of a later sentence belongs to this cue only behind a colon.
      right = endsWithColon && draft.regions[found].tokens.lowerBound - 1 == sentence.tokens.upperBound
        ? found : nil
    }
    if right == nil, endsWithColon, sentence.tokens.upperBound == columns.blockTokens[block].upperBound {
      right = firstRegionOfNextBlock(after: block)
      rule = .leadIn
    }
    guard let right, rowOfRegion[right] == nil else { return nil }
    let region = draft.regions[right]
    if !cue.isSpeech, isInTitleCase(region) { return nil }
    if goesOn(region, behind: cue, from: start, in: sentence) { return nil }
    if rule != .leadIn {
      let gap = Range(from: cue.tokens.upperBound, upTo: region.tokens.lowerBound - 1)
      guard isDirectGap(gap, cue) else { return nil }
      if columns.isSign(region.tokens.lowerBound - 2, ":") { rule = .colon }
      // A fragment that the sentence goes on behind is part of a clause.
      guard isWholeSpeech(region) || endsSentence(region, sentence) else { return nil }
      if !endsSentence(region, sentence), wordCount(region.tokens) < 8,
        !columns.isCapitalised(region.tokens.lowerBound)
      {
        return nil
      }
    }
    guard let source = source(of: cue, from: start, previous: previous, in: sentence)
      ?? inverted(cue, in: sentence)
    else { return nil }
    var regions = [right]
    if region.hasClosing {
      regions += followingInBlock(region)
    }
    regions += continuation(of: regions.last!)
    var quote = Quote(pieces: [], form: .direct, kind: cue.entry.kind, rule: rule)
    if regions.count > 1, draft.regions[regions[1]].continues != nil { quote.rule = .continued }
    quote.pieces = regions.map { content(of: $0) }
    fill(&quote, cue)
    attribute(&quote, to: source)
    return Row(quote: quote, regions: regions)
  }

  /// `When the crew called, Kim said, “we were asleep”`: the words go on with a clause before the
  /// reporting one.
  private func goesOn(
    _ region: QuotedRegion, behind cue: Cue, from start: Int, in sentence: Sentence
  ) -> Bool {
    guard columns.tokens.shape[region.tokens.lowerBound] == .lower,
      columns.isSign(region.tokens.lowerBound - 2, ","),
      let source = phrases.subject(
        of: cue.tokens.lowerBound, from: start, in: sentence, isSpeech: cue.isSpeech)
    else { return false }
    return columns.isSign(source.tokens.lowerBound - 1, ",")
      && source.tokens.lowerBound - start > 3
  }

  /// `Said Kim: “…”`
  private func inverted(_ cue: Cue, in sentence: Sentence) -> SourcePhrase? {
    phrases.phrase(from: cue.tokens.upperBound, in: sentence)
  }

  private func firstRegionOfNextBlock(after block: Int) -> Int? {
    for next in draft.article.blocks.indices.dropFirst(block + 1).prefix(8) {
      let tokens = columns.blockTokens[next]
      guard !tokens.isEmpty else { continue }
      guard let region = outermost[next].first,
        draft.regions[region].tokens.lowerBound - 1 <= tokens.lowerBound
      else { return nil }
      return region
    }
    return nil
  }

  /// Between verb and opening mark: nothing, a comma or colon, `that`, a hearer, a time or place.
  private func isDirectGap(_ gap: Range<Int>, _ cue: Cue) -> Bool {
    if gap.isEmpty { return cue.entry.frames.contains(.quote) }
    // `said that “…” would …`: the words go on with the reporter's clause.
    if gap.contains(where: { columns.isWord($0, "that") }) { return false }
    // `who asked not to be named, said: “…”`: the later verb reports.
    if gap.contains(where: { isOtherCue($0) && columns.is($0, .verbPast) }) { return false }
    let last = gap.upperBound - 1
    if columns.isSign(last, ":") || columns.isSign(last, ",") {
      return gap.count <= (cue.entry.frames.contains(.quote) ? 25 : 6)
    }
    // `told reporters “…”`, `told the Courier “…”`; `hailed the “…”` goes on with its own noun.
    guard cue.entry.frames.contains(.to),
      draft.isMentioned(last) || columns.is(last, [.roleGroup, .roleNoun, .pronoun, .mediaWord, .organisationHead])
    else { return false }
    for token in gap {
      if columns.is(token, [.auxiliary, .modal, .verbPast, .wh, .conjunction, .preposition]),
        !draft.isMentioned(token)
      {
        return false
      }
      if columns.isWord(token, "that") { return false }
    }
    return gap.count <= 5
  }

  /// Whether only closing punctuation stands between a region and the end of its sentence.
  private func endsSentence(_ region: QuotedRegion, _ sentence: Sentence) -> Bool {
    var token = region.tokens.upperBound
    let end = columns.sentence(of: max(region.tokens.lowerBound, token - 1)).tokens.upperBound
    while token < end {
      switch columns.tokens.kind[token] {
      case .closingMark, .straightMark, .punctuation: token += 1
      case .word, .number, .openingMark, .symbol, .other, .address: return false
      }
    }
    return true
  }

  /// Further quoted sentences directly behind a region of the same block.
  private func followingInBlock(_ region: QuotedRegion) -> [Int] {
    var result: [Int] = []
    var place = region.tokens.upperBound + 1
    for index in outermost(in: regionsBehind(region.tokens.upperBound, region.block), block: region.block) {
      let next = draft.regions[index]
      let mark = next.tokens.lowerBound - 1
      guard place <= mark, rowOfRegion[index] == nil,
        Range(from: place, upTo: mark).allSatisfy({ columns.tokens.kind[$0] == .punctuation }),
        isWholeSpeech(next), !hasOwnCue(after: next)
      else { break }
      result.append(index)
      place = next.tokens.upperBound + 1
    }
    return result
  }

  /// The tokens of a block behind one of them.
  private func regionsBehind(_ token: Int, _ block: Int) -> Range<Int> {
    Range(from: token + 1, upTo: columns.blockTokens[block].upperBound)
  }

  // MARK: Content

  func wordCount(_ tokens: Range<Int>) -> Int {
    tokens.count { columns.tokens.kind[$0] == .word || columns.tokens.kind[$0] == .number }
  }

  /// The words inside the marks, without a comma or stop that only closes the quotation.
  func content(of region: Int) -> Span {
    let tokens = draft.regions[region].tokens
    var end = tokens.upperBound
    if end - 1 > tokens.lowerBound, columns.isSign(end - 1, ",") { end -= 1 }
    return columns.tokens.span(tokens.lowerBound..<end)
  }

  /// Copies what the cue says about the row.
  func fill(_ quote: inout Quote, _ cue: Cue) {
    quote.cue = columns.tokens.span(cue.tokens)
    quote.verb = draft.text.string(columns.tokens.span(cue.tokens)).lowercased()
    quote.verbClass = cue.entry.verbClass
    quote.kind = cue.entry.kind
    quote.isSpoken = cue.entry.isSpoken || quote.form != .indirect
    if cue.isNegated(in: draft) {
      quote.isSpoken = false
      if quote.kind == .said || quote.kind == .wrote { quote.kind = .declined }
    }
  }
}
