// Rows that no reporting verb marks: the layout does. Turns of a transcript, a name and a colon, a
// quotation signed by a name behind a dash or on the next line.

import Articles
import Language
import Text

extension AttributionFinder {
  // MARK: Transcripts

  /// A label that opens a turn: `OSK:`, `Q:`, `Dana Kim:`.
  private struct Label {
    var tokens: Range<Int>
    /// Written in capitals, so that two of them are a transcript; of names it takes three.
    var isUpper: Bool
  }

  /// Gives each turn of a transcript its row. A question is asked, all else is said.
  mutating func claimTurns() {
    let labels = columns.sentences.compactMap { label(of: $0) }
    let upper = labels.count { $0.isUpper }
    let used = labels.filter { $0.isUpper ? upper >= 2 : labels.count - upper >= 3 }
    for (index, label) in used.enumerated() {
      let first = label.tokens.upperBound + 1
      let next = index + 1 < used.count ? used[index + 1].tokens.lowerBound : columns.count
      let pieces = turn(from: first, before: next)
      guard !pieces.isEmpty else { continue }
      var quote = Quote(pieces: pieces.map { columns.tokens.span($0) }, form: .direct, kind: .said, rule: .turn)
      quote.cue = columns.tokens.span(label.tokens.upperBound)
      if let last = pieces.last, columns.isSign(last.upperBound - 1, "?") { quote.kind = .asked }
      attribute(
        &quote,
        to: SourcePhrase(tokens: label.tokens, head: label.tokens.upperBound - 1, secondHead: nil))
      let held = pieces.flatMap {
        outermost(in: $0, block: Int(columns.tokens.block[$0.lowerBound]))
      }
      add(Row(quote: quote, regions: held))
    }
  }

  private func label(of sentence: Sentence) -> Label? {
    var first = sentence.tokens.lowerBound
    switch draft.blockKind(first) {
    case .paragraph, .quote, .listitem: break
    default: return nil
    }
    let limit = sentence.tokens.upperBound
    // Captions for the deaf mark a new speaker: `>> OSK: …`.
    while first < limit, columns.firstByte(first) == UInt8(ascii: ">") { first += 1 }
    guard first < limit else { return nil }
    switch columns.tokens.kind[first] {
    case .openingMark, .straightMark: first += 1
    default: break
    }
    var colon = first
    while colon < limit, colon < first + 4, columns.isCapitalised(colon) { colon += 1 }
    guard colon > first, colon + 1 < limit, columns.isSign(colon, ":") else { return nil }
    let tokens = first..<colon
    let isInitial = tokens.count == 1 && (columns.isWord(first, "q") || columns.isWord(first, "a"))
    let isUpper = isInitial || tokens.allSatisfy { columns.tokens.shape[$0] == .upper }
    if isUpper {
      // `UPDATE:`, `NOTE:` announce, they do not speak.
      let isThing = tokens.contains {
        columns.is($0, [.commonNoun, .documentWord, .verbBase, .attributionNoun])
          && !columns.is($0, [.roleNoun, .givenName]) && !draft.isMentioned($0)
      }
      return isThing && !isInitial ? nil : Label(tokens: tokens, isUpper: true)
    }
    guard let entity = draft.entity(at: first), draft.entities[entity].kind == .person,
      draft.entity(at: colon - 1) == entity
    else { return nil }
    return Label(tokens: tokens, isUpper: false)
  }

  /// The words of a turn: to the end of the block and on over blocks that open with a mark, as
  /// transcripts inside quotation marks do; up to the next label.
  private func turn(from first: Int, before next: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var place = first
    while place < next, pieces.count < 40 {
      let block = Int(columns.tokens.block[place])
      let end = min(next, columns.blockTokens[block].upperBound)
      let words = unmarked(place..<end)
      if !words.isEmpty { pieces.append(words) }
      place = end
      guard place < next, Int(columns.tokens.block[place]) == block + 1 || place < columns.count,
        isOpeningMark(place), !columns.isSign(place + 1, "(")
      else { break }
    }
    return pieces
  }

  private func isOpeningMark(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .openingMark, .straightMark: true
    default: false
    }
  }

  /// Without marks at either end and the brackets of stage directions.
  func unmarked(_ tokens: Range<Int>) -> Range<Int> {
    var first = tokens.lowerBound
    var end = tokens.upperBound
    while first < end, isMark(first) { first += 1 }
    while end > first, isMark(end - 1) || columns.firstByte(end - 1) == UInt8(ascii: ">") {
      end -= 1
    }
    return first..<end
  }

  private func isMark(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .openingMark, .closingMark, .straightMark: true
    default: false
    }
  }

  // MARK: Headlines

  /// `Kim: Ferry doors were open`, `Ferry doors were open: Kim`.
  mutating func claimHeadline(of block: Int) {
    let tokens = columns.blockTokens[block]
    guard draft.article.blocks[block].kind == .headline,
      let colon = tokens.first(where: { columns.isSign($0, ":") && !draft.isQuoted($0) })
    else { return }
    let sentence = Sentence(span: columns.tokens.span(tokens), tokens: tokens, block: block)
    let left = Range(from: tokens.lowerBound, upTo: colon)
    let right = Range(from: colon + 1, upTo: tokens.upperBound)
    let (source, content): (SourcePhrase, Range<Int>)
    if let name = whole(left, in: sentence), right.count > 2 {
      (source, content) = (name, right)
    } else if let name = whole(right, in: sentence), left.count > 2,
      draft.isMentioned(name.head) || columns.is(name.head, .roleNoun) && isClause(left)
    {
      (source, content) = (name, left)
    } else {
      return
    }
    let words = unmarked(trimmed(content))
    guard !words.isEmpty else { return }
    let held = Array(outermost(in: words, block: block))
    let isDirect = held.contains { draft.regions[$0].tokens == words }
    var quote = Quote(
      pieces: [isDirect ? columns.tokens.span(words) : withMarks(words, of: held)],
      form: isDirect ? .direct : held.isEmpty ? .indirect : .mixed, kind: .said, rule: .colon)
    quote.cue = columns.tokens.span(colon)
    attribute(&quote, to: source)
    add(Row(quote: quote, regions: held))
  }

  /// A phrase that is all of some tokens and can speak: a person, a body, a paper.
  private func whole(_ tokens: Range<Int>, in sentence: Sentence) -> SourcePhrase? {
    guard let first = tokens.first, tokens.count < 8,
      let found = phrases.phrase(from: first, in: sentence, before: tokens.upperBound),
      found.tokens.upperBound >= tokens.upperBound, !phrases.isPronoun(found.head)
    else { return nil }
    if let entity = draft.entity(at: found.head), draft.entities[entity].kind == .place {
      return nil
    }
    guard draft.isMentioned(found.head)
      || columns.is(found.head, [.roleNoun, .roleGroup, .speakingBody, .documentWord, .mediaWord])
    else { return nil }
    return SourcePhrase(tokens: tokens, head: found.head, secondHead: found.secondHead)
  }

  // MARK: Beside a quotation

  /// `And from the harbour master: “…”`, `“…” — Lena Haugen`, `“…”` and a line that is only a name.
  func signed(_ index: Int) -> Row? {
    let region = draft.regions[index]
    let found = nameBeforeColon(region) ?? nameBehindDash(region) ?? nameOnNextLine(region)
    guard let (source, cue) = found else { return nil }
    let regions = chain(endingWith: index) + continuation(of: index)
    var quote = Quote(
      pieces: regions.map { content(of: $0) }, form: .direct, kind: .said,
      rule: cue.map { columns.isSign($0, ":") } == true ? .colon : .signed)
    quote.cue = cue.map { columns.tokens.span($0) }
    attribute(&quote, to: source)
    return Row(quote: quote, regions: regions)
  }

  private func nameBeforeColon(_ region: QuotedRegion) -> (SourcePhrase, Int?)? {
    let colon = region.tokens.lowerBound - 2
    guard region.hasOpening, columns.isSign(colon, ":") else { return nil }
    let sentence = columns.sentence(of: colon)
    for first in Range(from: max(sentence.tokens.lowerBound, colon - 12), upTo: colon) {
      if let source = phrases.phrase(from: first, in: sentence, before: colon),
        source.tokens.lowerBound == first, source.tokens.upperBound >= colon,
        !phrases.isPronoun(source.head),
        draft.isMentioned(source.head) || columns.is(source.head, [.roleNoun, .speakingBody])
          || roles(at: first, before: colon)
      {
        return (SourcePhrase(tokens: first..<colon, head: source.head, secondHead: source.secondHead), colon)
      }
    }
    // `Haugen closed with a warning: “…”`: whoever is the subject of the sentence.
    guard isWholeSpeech(region), let source = mainSubject(before: colon, from: sentence.tokens.lowerBound, in: sentence),
      let entity = draft.entity(at: source.head), draft.entities[entity].kind == .person
    else { return nil }
    return (source, colon)
  }

  private func roles(at first: Int, before limit: Int) -> Bool {
    phrases.roles.phrase(from: first, limit: limit, allowsBare: false) != nil
  }

  private func nameBehindDash(_ region: QuotedRegion) -> (SourcePhrase, Int?)? {
    var dash = region.tokens.upperBound + 1
    guard region.hasClosing else { return nil }
    if columns.isSign(dash, ".") || columns.isSign(dash, ",") { dash += 1 }
    let limit = columns.blockTokens[region.block].upperBound
    guard dash + 1 < limit, phrases.isDash(dash) else { return nil }
    return signature(Range(from: dash + 1, upTo: limit)).map { ($0, dash) }
  }

  private func nameOnNextLine(_ region: QuotedRegion) -> (SourcePhrase, Int?)? {
    let tokens = columns.blockTokens[region.block]
    guard isWholeSpeech(region), region.tokens.lowerBound - 1 <= tokens.lowerBound,
      tokens.upperBound - region.tokens.upperBound <= 2
    else { return nil }
    let next = columns.blockTokens.indices.dropFirst(region.block + 1).prefix(8).first {
      !columns.blockTokens[$0].isEmpty
    }
    guard let next, draft.article.blocks[next].kind == .paragraph else { return nil }
    var line = columns.blockTokens[next]
    if let first = line.first, phrases.isDash(first) { line = first + 1..<line.upperBound }
    return signature(line).map { ($0, nil) }
  }

  /// Words that are only a name with age, office or place: `Mara Ellison, 61, Grayle`.
  private func signature(_ tokens: Range<Int>) -> SourcePhrase? {
    guard let first = tokens.first, tokens.count <= 12, draft.isMentioned(first),
      let entity = draft.entity(at: first), draft.entities[entity].kind == .person,
      !tokens.contains(where: {
        isMark($0) || columns.is($0, [.reportingVerb, .auxiliary, .modal]) && !draft.isMentioned($0)
      })
    else { return nil }
    let isStop = columns.isSign(tokens.upperBound - 1, ".")
    return SourcePhrase(
      tokens: first..<(isStop ? tokens.upperBound - 1 : tokens.upperBound), head: first,
      secondHead: nil)
  }
}
