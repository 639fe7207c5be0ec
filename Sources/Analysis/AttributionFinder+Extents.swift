// Where reported words begin and end inside a sentence.

import Language
import Text

extension AttributionFinder {
  /// Where the reported words end: the sentence, a new reporting clause, a semicolon.
  func contentEnd(from first: Int, limit: Int) -> Int {
    let sentence = columns.sentence(of: first)
    var place = first
    while place < limit {
      if !draft.isQuoted(place) {
        if columns.isSign(place, ";") { return place }
        if columns.isSign(place, ","), place + 1 < limit {
          if columns.is(place + 1, .reportingGerund) { return place }
          if isJoint(place + 1), startsReportingClause(at: place + 2, in: sentence) { return place }
          // `whether he expected a fine, Mac replied: “…”`
          if startsReportingClause(at: place + 1, in: sentence), leadsToMark(from: place + 1) {
            return place
          }
        }
        if place > first + 2, columns.isWord(place, "and") || columns.isWord(place, "but") {
          if isCoordinatedCue(place + 1) { return place }
          if draft.lexicon.declined.match(at: place + 1, in: columns.tokens) != nil { return place }
          if startsReportingClause(at: place + 1, in: sentence) { return place }
        }
        if columns.tokens.kind[place] == .punctuation, place > first, isJoint(place + 1),
          startsReportingClause(at: place + 2, in: sentence)
        {
          return place
        }
      }
      place += 1
    }
    return place
  }

  /// Whether a colon and a quotation follow within a few words.
  private func leadsToMark(from token: Int) -> Bool {
    Range(from: token, upTo: min(token + 8, columns.count - 1)).contains {
      (columns.isSign($0, ":") || columns.isSign($0, ",")) && draft.isRegionMark[$0 + 1]
    }
  }

  private func isJoint(_ token: Int) -> Bool {
    columns.isWord(token, "and") || columns.isWord(token, "but") || columns.isWord(token, "while")
      || columns.isWord(token, "though") || columns.isWord(token, "although")
  }

  /// `said … and added …`: the verb behind the conjunction has the same subject.
  private func isCoordinatedCue(_ token: Int) -> Bool {
    var verb = token
    if columns.is(verb, .adverb) { verb += 1 }
    guard columns.is(verb, .reportingVerb), let cue = draft.lexicon.cue(at: verb, in: columns)
    else { return false }
    return cue.entry.frames.contains(.that) && cue.entry.isSpoken
  }

  /// `he said`, `witnesses have told`: a subject with its reporting verb.
  func startsReportingClause(at token: Int, in sentence: Sentence) -> Bool {
    let limit = sentence.tokens.upperBound
    guard token < limit, let phrase = phrases.phrase(from: token, in: sentence) else { return false }
    var verb = phrase.tokens.upperBound
    while verb < min(limit, phrase.tokens.upperBound + 3),
      columns.is(verb, [.auxiliary, .adverb]) && !columns.is(verb, .reportingVerb)
    {
      verb += 1
    }
    guard verb < limit, columns.is(verb, [.reportingVerb, .reportingBase]),
      let cue = draft.lexicon.cue(at: verb, in: columns)
    else { return false }
    guard cue.isVerb(in: draft) else { return false }
    // `while Holloway praised “…”`: other verbs report with marks behind them.
    return cue.isSpeech
      || cue.entry.isSpoken
        && Range(from: verb + 1, upTo: min(verb + 7, limit)).contains { draft.isRegionMark[$0] }
  }

  /// `around 600 died`: the preposition belongs to a number.
  func isBound(_ token: Int) -> Bool {
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
  func startsClause(_ first: Int, limit: Int) -> Bool {
    var place = first
    while place < limit, place < first + 30 {
      if draft.isQuoted(place) { return place > first }
      if columns.tokens.kind[place] == .word, !draft.isMentioned(place) {
        if columns.is(place, [.auxiliary, .modal]) { return place > first }
        if columns.isWord(place, "to"), columns.is(place + 1, [.verbBase, .reportingBase]) {
          return false
        }
        // `repeated his claim that …`: an object, whose clause is its own.
        if columns.is(place, .attributionNoun), columns.isWord(place + 1, "that"), place > first {
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

  /// Without commas, stops and conjunctions at either end.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
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
  func isClause(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= 3 else { return false }
    return tokens.dropFirst().contains {
      columns.is($0, [.finiteVerb, .verbBase, .reportingBase]) && !draft.isMentioned($0)
    }
  }

  /// Outermost regions that begin among some tokens and that no row has taken.
  func unclaimed(in tokens: Range<Int>, block: Int) -> [Int] {
    outermost(in: tokens, block: block).filter { rowOfRegion[$0] == nil }
  }

  /// The bytes of some tokens with the outer marks of a region that does not begin them.
  func withMarks(_ tokens: Range<Int>, of regions: [Int]) -> Span {
    var span = columns.tokens.span(tokens)
    for region in regions.map({ draft.regions[$0] })
    where tokens.contains(region.tokens.lowerBound) && region.tokens.lowerBound > tokens.lowerBound {
      span = span.union(region.outer)
    }
    return span
  }
}
