// Rows of the trained models beside the rows of the rules.
//
// In: a finder whose rules have run, rows of the models. Out: the rows of the article. The models
// decide what is attributed and to whom; shapes that no cue marks (turns of a transcript, signed
// quotations) stay with the rules, and so do long quotations that the models pass over. Leaves to
// others: the kind of a row, what sort of source it is.

import Articles
import Language
import Text

extension AttributionFinder {
  /// The draft with the rows of rules and models.
  mutating func attributed(with reader: AttributionReader?) -> Draft {
    var draft = attributed()
    guard let reader, draft.columns.syntax != nil else { return draft }
    let text = draft.attributionText
    let learned = reader.rows(text).map { LearnedRow($0.row, certainty: $0.certainty, text) }
    let rules = draft.quotes
    var taken = TokenCover(count: columns.count)
    var rows: [Quote] = []
    for var quote in rules where quote.rule.isFirm {
      quote.basis = Basis(finder: .shape)
      rows.append(quote)
      for piece in quote.pieces { taken.add(columns.tokens.indices(in: piece)) }
    }
    var freed: [Int] = []
    for var row in learned {
      row.contents.removeAll { taken.holdsHalf(of: $0) }
      freed += giveUp(&row, to: rules)
      guard !row.contents.isEmpty, !isAboutNaming(row), let quote = quote(of: row, rules: rules)
      else { continue }
      rows.append(quote)
    }
    for quote in rows {
      for piece in quote.pieces { taken.add(columns.tokens.indices(in: piece)) }
    }
    for (index, quote) in rules.enumerated() where !quote.rule.isFirm {
      guard isKept(quote, beside: taken) || freed.contains(index) && !isTaken(quote, by: taken)
      else { continue }
      rows.append(quote)
      for piece in quote.pieces { taken.add(columns.tokens.indices(in: piece)) }
    }
    rows.sort { $0.span < $1.span }
    draft.quotes = rows
    return draft
  }

  /// `…, according to the report, which Holt called “old news”`: what has a reporting verb of its own
  /// before it is not what was reported further left. Drops such pieces from a row; returns the rules'
  /// rows that have them.
  private func giveUp(_ row: inout LearnedRow, to rules: [Quote]) -> [Int] {
    guard let own = row.cue, row.contents.count > 1 else { return [] }
    let end = columns.tokens.span(own).end
    var found: [Int] = []
    row.contents.removeAll { content in
      let span = columns.tokens.span(content)
      let other = rules.firstIndex { rule in
        guard let cue = rule.cue, Int(cue.start) >= end, cue.end <= Int(span.start) else { return false }
        return rule.form != .indirect && rule.pieces.contains { $0.overlaps(span) }
      }
      if let other { found.append(other) }
      return other != nil
    }
    // A relative pronoun alone says nothing.
    if !found.isEmpty { row.contents.removeAll { $0.count == 1 && columns.is($0.lowerBound, .wh) } }
    return found
  }

  private func isTaken(_ quote: Quote, by taken: TokenCover) -> Bool {
    quote.pieces.contains { taken.holdsAny(of: columns.tokens.indices(in: $0)) }
  }

  /// `who asked not to be named`, `spoke on condition of anonymity`: says something about a source.
  private func isAboutNaming(_ row: LearnedRow) -> Bool {
    guard let cue = row.cue else { return false }
    return cue.contains { token in
      draft.lexicon.anonymity.match(at: token, in: columns.tokens).map { $0.count > 1 } ?? false
    }
  }

  /// Whether a row of the rules stays although the models do not have it: a long quotation of which
  /// no word is taken; hearsay and refusals, which the model's texts hold few of.
  private func isKept(_ quote: Quote, beside taken: TokenCover) -> Bool {
    if quote.rule == .hearsay || quote.rule == .declined {
      return !quote.pieces.contains { taken.holdsHalf(of: columns.tokens.indices(in: $0)) }
    }
    if isClosedByClause(quote) { return !isTaken(quote, by: taken) }
    guard quote.form == .direct else { return false }
    var words = 0
    for piece in quote.pieces {
      let tokens = columns.tokens.indices(in: piece)
      if taken.holdsAny(of: tokens) { return false }
      words += columns.tokens.wordCount(tokens)
    }
    return words >= 8
  }

  /// `Nine miners died, manager Ada Brook told reporters.`: a whole sentence before the reporting clause
  /// that ends it. No other shape of reported speech is as sure.
  private func isClosedByClause(_ quote: Quote) -> Bool {
    guard quote.rule == .indirectClause, quote.isSpoken, quote.pieces.count == 1,
      let source = quote.sourceSpan, let cue = quote.cue, quote.pieces[0].end <= Int(source.start),
      source.end <= Int(cue.start)
    else { return false }
    let verb = columns.tokens.firstIndex(from: Int(cue.start))
    let sentence = columns.sentence(of: verb)
    let first = columns.tokens.firstIndex(from: Int(quote.pieces[0].start))
    guard first == sentence.tokens.lowerBound, columns.tokens.indices(in: source).contains(where: {
      draft.isMentioned($0) || columns.is($0, [.roleNoun, .speakingBody])
    }) else { return false }
    return ["said", "says", "told", "added"].contains { columns.isWord(verb, $0) }
      && sentence.tokens.upperBound - verb <= 6
  }

  /// A row of the models as a quote; nil if nothing is left of its content.
  private func quote(of row: LearnedRow, rules: [Quote]) -> Quote? {
    let whole = snapped(row.contents).map { withoutComma($0) }
    var pieces = whole.map { withoutThat($0) }
    guard !pieces.isEmpty else { return nil }
    var quote: Quote
    var ruled = agreeing(pieces, rules)
    if let wider = widened(pieces, row, rules) {
      pieces = [wider.content]
      ruled = wider.rule
    }
    if let rule = ruled {
      quote = rule
      quote.sourceSpan = nil
      quote.source = nil
      quote.speakers = []
      quote.link = nil
      quote.antecedent = nil
    } else {
      quote = Quote(pieces: [], form: .indirect, kind: .said, rule: .learned)
    }
    quote.form = form(of: pieces)
    quote.conjunctions = zip(whole, pieces).compactMap { whole, piece in
      whole.lowerBound == piece.lowerBound ? nil : columns.tokens.span(whole.lowerBound)
    }
    quote.pieces = pieces.map { columns.tokens.span(quote.form == .mixed ? withMarks($0) : $0) }
    if let cue = row.cue {
      quote.cue = columns.tokens.span(cue)
      // `It is said` is the whole of what stands for a source.
      if let rule = ruled, rule.rule == .hearsay, row.source == nil,
        rule.cue?.overlaps(columns.tokens.span(cue)) == true
      {
        quote.cue = rule.cue
      }
      readCue(cue, &quote)
    } else {
      quote.cue = nil
      quote.verb = nil
      quote.isSpoken = quote.form != .indirect
    }
    if let source = row.source {
      attribute(
        &quote, to: SourcePhrase(tokens: withWholeNames(source), head: source.lowerBound))
    }
    quote.basis = Basis(
      finder: agrees(quote, ruled) ? .both : .model, certainty: row.certainty)
    // Of the rows that the model alone has and hardly prefers to others, one in four is right.
    if quote.basis.finder == .model, quote.basis.certainty < Self.leastCertainty { return nil }
    // The name of a book or an article is nobody's speech.
    if quote.basis.finder == .model, quote.form == .direct, isTitle(pieces) { return nil }
    quote.otherSource = row.otherSource.map { columns.tokens.span($0) }
    quote.isInHeadline = draft.blockKind(pieces[0].lowerBound) == .headline
    return quote
  }

  /// Certainty below which rows of the model alone are left out: F1 of content and source is best
  /// with 10 to 20 on PolNeAR dev.
  private static let leastCertainty: Float = 12

  /// Whether content is one quoted region that reads like a title.
  private func isTitle(_ pieces: [Range<Int>]) -> Bool {
    guard pieces.count == 1, draft.isQuoted(pieces[0].lowerBound) else { return false }
    return isTitle(outermostRegion(of: pieces[0].lowerBound))
  }

  /// The comma before a closing mark belongs to the sentence around the quotation.
  private func withoutComma(_ content: Range<Int>) -> Range<Int> {
    var end = content.upperBound
    while end > content.lowerBound + 1, columns.isSign(end - 1, ",") { end -= 1 }
    return content.lowerBound..<end
  }

  /// `that` before a clause is no part of what was said.
  private func withoutThat(_ content: Range<Int>) -> Range<Int> {
    guard columns.isWord(content.lowerBound, "that"), content.count > 2,
      !draft.isQuoted(content.lowerBound),
      // `that report was wrong`: a determiner.
      columns.pennTag(content.lowerBound) == "IN"
        || columns.tokens.kind[content.lowerBound + 1] == .number
    else { return content }
    let first = content.lowerBound + (columns.isSign(content.lowerBound + 1, ",") ? 2 : 1)
    return first..<content.upperBound
  }

  /// Words with the whole of the name that they end in: `BLAST!` and not `BLAST`.
  private func withWholeNames(_ source: Range<Int>) -> Range<Int> {
    guard draft.isMentioned(source.upperBound - 1) else { return source }
    let mention = draft.mentions[Int(draft.mentionOfToken[source.upperBound - 1])]
    let end = columns.tokens.indices(in: mention.span).upperBound
    return source.lowerBound..<max(source.upperBound, end)
  }

  /// A clause before its cue (`Forty are dead, two are missing, Kim said`) is content as a whole: the
  /// rules know where it begins, the model at times only has a part of it.
  private func widened(
    _ pieces: [Range<Int>], _ row: LearnedRow, _ rules: [Quote]
  ) -> (content: Range<Int>, rule: Quote)? {
    guard let cue = row.cue, pieces.count == 1, pieces[0].upperBound <= cue.lowerBound,
      !draft.isQuoted(pieces[0].lowerBound),
      columns.sentenceOfToken[pieces[0].lowerBound] == columns.sentenceOfToken[cue.lowerBound]
    else { return nil }
    let span = columns.tokens.span(cue)
    for rule in rules where rule.cue?.overlaps(span) == true && rule.pieces.count == 1 {
      let content = columns.tokens.indices(in: rule.pieces[0])
      if content.count > pieces[0].count, content.lowerBound <= pieces[0].lowerBound,
        content.upperBound >= pieces[0].upperBound, content.upperBound <= cue.lowerBound
      {
        return (content, rule)
      }
    }
    return nil
  }

  /// Whether the rules have the same source for much the same content.
  private func agrees(_ quote: Quote, _ ruled: Quote?) -> Bool {
    guard let ruled else { return false }
    switch (quote.sourceSpan, ruled.sourceSpan) {
    case (nil, nil): return true
    case (let a?, let b?): return a.overlaps(b)
    default: return false
    }
  }

  /// The row of the rules that has much the same content.
  private func agreeing(_ pieces: [Range<Int>], _ rules: [Quote]) -> Quote? {
    let count = pieces.reduce(0) { $0 + $1.count }
    return rules.first { quote in
      var shared = 0, own = 0
      for span in quote.pieces {
        let tokens = columns.tokens.indices(in: span)
        own += tokens.count
        for piece in pieces { shared += tokens.clamped(to: piece).count }
      }
      return shared * 2 >= count && shared * 2 >= own && shared > 0
    }
  }

  /// Kind and verb of a cue by the lists.
  private func readCue(_ tokens: Range<Int>, _ quote: inout Quote) {
    for token in tokens {
      guard let cue = draft.lexicon.cue(at: token, in: columns) else { continue }
      quote.verb = columns.text.string(columns.tokens.span(cue.tokens)).lowercased()
      if quote.rule == .learned {
        quote.kind = cue.entry.kind
        quote.isSpoken = cue.entry.isSpoken || quote.form != .indirect
        quote.verbClass = cue.entry.verbClass
      }
      return
    }
    quote.verb = columns.text.string(columns.tokens.span(tokens)).lowercased()
    if quote.rule == .learned {
      quote.kind = quote.form == .indirect ? .believes : .said
      quote.isSpoken = quote.form != .indirect
      quote.verbClass = .other
    }
  }

  /// All words in marks, none, or some.
  private func form(of pieces: [Range<Int>]) -> Quote.Form {
    var quoted = 0, all = 0
    for piece in pieces {
      for token in piece where columns.tokens.kind[token] == .word
        || columns.tokens.kind[token] == .number
      {
        all += 1
        if draft.isQuoted(token) { quoted += 1 }
      }
    }
    return quoted == 0 ? .indirect : quoted == all ? .direct : .mixed
  }

  /// Content with the outer mark of each region of which it has the other one.
  private func withMarks(_ content: Range<Int>) -> Range<Int> {
    var range = content
    if draft.isQuoted(content.upperBound - 1) {
      let region = outermostRegion(of: content.upperBound - 1)
      if region.hasClosing, region.tokens.upperBound == content.upperBound,
        region.tokens.lowerBound > content.lowerBound
      {
        range = range.lowerBound..<content.upperBound + 1
      }
    }
    if draft.isQuoted(content.lowerBound) {
      let region = outermostRegion(of: content.lowerBound)
      if region.hasOpening, region.tokens.lowerBound == content.lowerBound,
        region.tokens.upperBound < content.upperBound
      {
        range = content.lowerBound - 1..<range.upperBound
      }
    }
    return range
  }

  private func outermostRegion(of token: Int) -> QuotedRegion {
    var region = draft.regions[Int(draft.regionOfToken[token])]
    while let parent = region.parent { region = draft.regions[parent] }
    return region
  }

  /// Content of which half a longer quotation is taken, takes all of it.
  private func snapped(_ contents: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for content in contents {
      var range = content
      for token in [content.lowerBound, content.upperBound - 1] where draft.isQuoted(token) {
        let region = draft.regions[Int(draft.regionOfToken[token])]
        guard region.parent == nil, region.hasOpening, region.hasClosing, region.tokens.count >= 4
        else { continue }
        let shared = region.tokens.clamped(to: content).count
        if shared * 2 >= region.tokens.count, shared < region.tokens.count {
          range = min(range.lowerBound, region.tokens.lowerBound)..<max(
            range.upperBound, region.tokens.upperBound)
        }
      }
      if let last = result.last, last.overlaps(range) {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

/// A row of the models in tokens.
private struct LearnedRow {
  var contents: [Range<Int>]
  var cue: Range<Int>?
  var source: Range<Int>?
  var otherSource: Range<Int>?
  var certainty: Float

  init(_ row: LinkedRow, certainty: Float, _ text: AttributionText) {
    self.certainty = certainty
    contents = row.contents.map { text.tokens($0.places, block: $0.block) }
      .sorted { $0.lowerBound < $1.lowerBound }
    cue = row.cue.map { text.tokens($0.places, block: $0.block) }
    source = row.source.map { text.tokens($0.places, block: $0.block) }
    otherSource = row.runnerUp.map { text.tokens($0.places, block: $0.block) }
  }
}

/// Tokens that rows have taken.
private struct TokenCover {
  private var isTaken: [Bool]

  init(count: Int) { isTaken = Array(repeating: false, count: count) }

  mutating func add(_ tokens: Range<Int>) {
    for token in tokens { isTaken[token] = true }
  }

  func holdsAny(of tokens: Range<Int>) -> Bool { tokens.contains { isTaken[$0] } }

  func holdsHalf(of tokens: Range<Int>) -> Bool {
    tokens.reduce(0) { isTaken[$1] ? $0 + 1 : $0 } * 2 >= tokens.count
  }
}

extension Rule {
  /// Shapes of the page rather than of a sentence: what they find stands.
  fileprivate var isFirm: Bool { self == .turn || self == .signed || self == .introduced || self == .embed }
}
