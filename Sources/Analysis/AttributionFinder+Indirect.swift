// Rows whose words stand in the reporter's sentence: clauses of reporting verbs, with and without
// quoted words in them, “according to”, hearsay.

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
    let inside = outermost[block].filter {
      let region = draft.regions[$0]
      return region.tokens.lowerBound > cue.tokens.upperBound - 1
        && region.tokens.lowerBound < sentence.tokens.upperBound && rowOfRegion[$0] == nil
    }
    guard let first = inside.first else { return nil }
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
    guard cue.entry.frames.contains(.np) || cue.entry.frames.contains(.as)
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
    while contentStart < mark, columns.tokens.kind[contentStart] == .punctuation { contentStart += 1 }
    if contentStart == mark { contentStart = region.tokens.lowerBound }
    quote.pieces = [contentSpan(contentStart..<region.tokens.upperBound, closing: region)]
    fill(&quote, cue)
    quote.isSpoken = true
    attribute(&quote, to: source)
    return Row(quote: quote, regions: [first])
  }

  private func isOtherCue(_ token: Int) -> Bool {
    columns.is(token, .reportingVerb) && draft.lexicon.cue(at: token, in: columns) != nil
      && draft.mentionOfToken[token] < 0
  }

  /// Bytes from the first token to the last, with the closing mark where an opening one stands
  /// inside.
  private func contentSpan(_ tokens: Range<Int>, closing region: QuotedRegion) -> Span {
    let span = columns.tokens.span(tokens)
    return tokens.lowerBound < region.tokens.lowerBound ? span.union(region.outer) : span
  }

  // MARK: Clauses

  /// `said it would send investigators`, `told families that …`, `…, Captain Kim said`.
  func indirect(
    _ cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> Row? {
    guard !cue.entry.frames.isDisjoint(with: [.that, .to, .infinitive, .quote]) else { return nil }
    if let row = clauseBefore(cue, from: start, in: sentence) { return row }
    guard cue.entry.frames.contains(.that) || cue.entry.frames.contains(.to),
      let content = clauseAfter(cue, in: sentence),
      let source = source(of: cue, from: start, previous: previous, in: sentence),
      !(cue.entry.kind == .wrote && !cue.entry.isSpoken) || isPaper(source)
    else { return nil }
    var quote = Quote(
      pieces: [columns.tokens.span(content)], form: .indirect, kind: cue.entry.kind,
      rule: .indirectClause)
    fill(&quote, cue)
    attribute(&quote, to: source)
    return Row(quote: quote, regions: [])
  }

  /// What `shows`, `reads`, `states` without speaking: a paper, a publication, a body.
  private func isPaper(_ source: SourcePhrase) -> Bool {
    if columns.is(source.head, [.documentWord, .mediaWord, .attributionNoun]) { return true }
    return draft.entity(at: source.head).map { draft.entities[$0].kind == .organisation } ?? false
  }

  /// The clause before a postposed reporting clause: `Divers would return, the commander said.`
  private func clauseBefore(_ cue: Cue, from start: Int, in sentence: Sentence) -> Row? {
    guard cue.entry.frames.contains(.that) || cue.entry.frames.contains(.quote) else { return nil }
    var source: SourcePhrase?
    var comma: Int?
    if let subject = phrases.subject(
      of: cue.tokens.lowerBound, from: start, in: sentence, isSpeech: cue.isSpeech),
      columns.isSign(subject.tokens.lowerBound - 1, ",")
    {
      source = subject
      comma = subject.tokens.lowerBound - 1
    } else if columns.isSign(cue.tokens.lowerBound - 1, ","), cue.form != .gerund,
      !cue.entry.frames.contains(.to)
    {
      // `…, said Dr Ines Falk, who heads …`
      source = phrases.phrase(from: cue.tokens.upperBound, in: sentence)
      comma = cue.tokens.lowerBound - 1
    }
    guard let source, let comma, comma > start, isReportingClauseDone(cue, source, sentence) else {
      return nil
    }
    let content = trimmed(Range(from: start, upTo: comma))
    guard isClause(content), !content.contains(where: { isContent[$0] }) else { return nil }
    var quote = Quote(
      pieces: [columns.tokens.span(content)], form: .indirect, kind: cue.entry.kind,
      rule: .indirectClause)
    let held = outermost[Int(sentence.block)].filter {
      content.contains(draft.regions[$0].tokens.lowerBound) && rowOfRegion[$0] == nil
    }
    if !held.isEmpty { quote.form = .mixed }
    fill(&quote, cue)
    attribute(&quote, to: source)
    return Row(quote: quote, regions: held)
  }

  /// Whether the sentence ends, or goes on with an aside, behind a postposed reporting clause; a
  /// clause behind the verb would be its content instead.
  private func isReportingClauseDone(
    _ cue: Cue, _ source: SourcePhrase, _ sentence: Sentence
  ) -> Bool {
    var place = max(cue.tokens.upperBound, source.tokens.upperBound)
    let limit = sentence.tokens.upperBound
    // `she told the Courier`, `he said on Tuesday`
    var words = 0
    while place < limit {
      if columns.tokens.kind[place] == .punctuation {
        return true
      }
      if columns.isWord(place, "that") { return false }
      if columns.is(place, .wh) { return true }
      if columns.is(place, [.modal, .auxiliary]) { return false }
      if columns.is(place, .pronoun), columns.is(place + 1, [.verbPast, .finiteVerb]) { return false }
      words += 1
      if words > 8 { return false }
      place += 1
    }
    return true
  }

  /// The tokens of the clause that the verb reports; nil where what follows is no clause.
  private func clauseAfter(_ cue: Cue, in sentence: Sentence) -> Range<Int>? {
    let limit = sentence.tokens.upperBound
    var first = cue.tokens.upperBound
    guard first < limit else { return nil }
    if let that = thatClause(from: first, cue, limit: limit) {
      first = that
    } else if cue.entry.frames.contains(.to) {
      guard let afterHearer = afterHearer(first, limit: limit) else { return nil }
      first = afterHearer
    } else if columns.tokens.kind[first] == .punctuation
      || columns.is(first, .preposition) && !columns.is(first, .determiner) && !isBound(first)
    {
      return nil
    } else if !startsClause(first, limit: limit) {
      return nil
    }
    let content = trimmed(Range(from: first, upTo: contentEnd(from: first, limit: limit)))
    return isClause(content) ? content : nil
  }

  /// `around 600 died`: the preposition belongs to a number.
  private func isBound(_ token: Int) -> Bool {
    guard let match = BoundReader.shared.before.match(at: token, in: columns.tokens) else {
      return false
    }
    let next = token + match.count
    return next < columns.count
      && (columns.tokens.kind[next] == .number || columns.is(next, .numberWord)
        || columns.tokens.kind[next] == .symbol)
  }

  /// Whether a finite verb comes before any infinitive or participle: `said the ship sank`, but not
  /// `held a banquet to celebrate`, `shows him pinning badges`.
  private func startsClause(_ first: Int, limit: Int) -> Bool {
    var place = first
    while place < limit, place < first + 30 {
      if draft.isQuoted(place) { return place > first }
      if columns.tokens.kind[place] == .word, draft.mentionOfToken[place] < 0 {
        if columns.is(place, [.auxiliary, .modal]) { return place > first }
        if columns.isWord(place, "to"), columns.is(place + 1, [.verbBase, .reportingBase]) {
          return false
        }
        let isNominal = columns.is(place, [.commonNoun, .countedThing, .countedPerson, .adjective, .roleNoun])
        if columns.is(place, [.verbPast, .verbThird, .reportingVerb]), place > first {
          if !isNominal || columns.is(place, .verbPast) { return true }
          if columns.is(place + 1, [.determiner, .possessive, .pronoun, .preposition]) { return true }
        }
        if columns.is(place, .verbGerund), !isNominal, place > first,
          !columns.is(place - 1, [.determiner, .preposition, .possessive])
        {
          return false
        }
      }
      place += 1
    }
    // Plural subject and base form: `said prices rise`.
    return Range(from: first, upTo: min(limit, first + 12)).dropFirst().contains {
      columns.is($0, .verbBase) && !columns.is($0, [.commonNoun, .countedThing])
        && columns.is($0 - 1, [.roleGroup, .pluralPronoun, .pronoun, .countedPerson])
    }
  }

  /// The token behind `that`, if only a hearer, an adverb or a prepositional phrase stands before it.
  private func thatClause(from first: Int, _ cue: Cue, limit: Int) -> Int? {
    var place = first
    // Without a hearer only a time, place or manner may stand between.
    guard columns.isWord(first, "that") || cue.entry.frames.contains(.to)
      || columns.is(first, [.preposition, .adverb, .weekday, .timeUnit])
      || columns.isSign(first, ",") || columns.isWord(first, "last") || columns.isWord(first, "this")
      || columns.is(first, .adverb)
    else { return nil }
    while place < min(limit, first + 14) {
      if columns.isWord(place, "that") {
        // `said that day`: a determiner; `that` of a clause is followed by its subject.
        return place + 1 < limit ? place + 1 : nil
      }
      if columns.is(place, [.auxiliary, .modal, .wh]) || draft.isQuoted(place) { return nil }
      if columns.is(place, [.reportingVerb]), draft.mentionOfToken[place] < 0 { return nil }
      if columns.tokens.kind[place] == .punctuation, !columns.isSign(place, ",") { return nil }
      if columns.is(place, .pronoun), place == first, !cue.entry.frames.contains(.to) { return nil }
      place += 1
    }
    return nil
  }

  /// The token behind the hearer of `told`: `told Sky News he …`, `told reporters the …`.
  private func afterHearer(_ first: Int, limit: Int) -> Int? {
    var place = first
    if draft.mentionOfToken[first] >= 0 {
      place = columns.tokens.indices(
        in: draft.mentions[Int(draft.mentionOfToken[first])].span).upperBound
    } else if columns.is(first, .determiner) {
      place += 1
      while place < limit, place < first + 6,
        columns.isCapitalised(place) || columns.is(place, [.roleNoun, .roleGroup, .commonNoun, .speakingBody, .mediaWord])
      {
        place += 1
      }
    } else {
      place += 1
    }
    return place < limit && columns.tokens.kind[place] != .punctuation ? place : nil
  }

  /// Where the reported words end: the sentence, a new reporting clause, a semicolon.
  private func contentEnd(from first: Int, limit: Int) -> Int {
    var place = first
    while place < limit {
      if columns.isSign(place, ";"), !draft.isQuoted(place) { return place }
      if !draft.isQuoted(place), columns.is(place, .reportingVerb), place > first + 2,
        columns.isWord(place - 1, "and") || columns.isWord(place - 1, "but"),
        let cue = draft.lexicon.cue(at: place, in: columns), cue.entry.frames.contains(.that)
      {
        return place - 1
      }
      if !draft.isQuoted(place), columns.isSign(place, ","), place + 1 < limit,
        columns.is(place + 1, .reportingGerund)
      {
        return place
      }
      place += 1
    }
    return place
  }

  /// Without commas, stops and conjunctions at either end.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var first = tokens.lowerBound
    var end = tokens.upperBound
    while first < end, columns.tokens.kind[first] == .punctuation { first += 1 }
    while end > first, columns.tokens.kind[end - 1] == .punctuation
      || columns.tokens.kind[end - 1] == .closingMark && !draft.isQuoted(end - 2)
    {
      end -= 1
    }
    return first..<end
  }

  /// Whether some words hold a finite verb with something before it.
  private func isClause(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= 3 else { return false }
    return tokens.dropFirst().contains {
      columns.is($0, [.finiteVerb, .verbBase, .reportingBase]) && draft.mentionOfToken[$0] < 0
    }
  }

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
