// The predicate behind a number: `12 soldiers have died`, `30 were feared dead`, `five policemen
// and a civilian were killed`.

import Language
import Text

/// How far the search for a predicate has come.
private struct Walk {
  var sawVerb = false
  var sawNegation = false
  /// Behind `and`: only a finite verb joins the number to what follows.
  var crossed = false
  /// The number may be the subject, so that other subjects may be joined to it.
  var isSubject = false
  /// Several are counted: no verb in the third person singular is theirs.
  var isPlural = false
  /// Another number was joined: `37 rebels and 12 soldiers killed`.
  var joinedNumber = false
  /// The number is what a verb or `with` leaves: `left two policemen and a driver dead`.
  var isResult = false
  /// The search went on behind a relative clause.
  var resumed = false
  /// It stepped over words that may belong to others: only what happens to people is taken.
  var isFar = false
}

extension FigureTopics {
  /// `… have died`, `… were feared dead`, `12 dead`, `19 people in the ferry died`.
  func predicate(
    after end: Int, chunk: CountedNoun?, numeral: Range<Int>, in sentence: Sentence
  ) -> Match? {
    // `Lee, 45, who was shot, …`: a number between commas counts nothing.
    if chunk == nil, columns.isSign(end, ","), columns.isSign(numeral.lowerBound - 1, ",") {
      return nil
    }
    let isThing = !isPerson(chunk)
    let reach = isThing ? 4 : 30
    var place = skippingPartitive(end, in: sentence)
    let limit = sentence.tokens.upperBound
    var walk = Walk()
    let start = hedgeStart(before: numeral.lowerBound, in: sentence)
    walk.isResult = isResult(start, in: sentence)
    walk.isSubject = walk.isResult || isSubject(start, in: sentence)
    walk.isPlural = !columns.isWord(numeral.lowerBound, "one")
    var steps = 0
    while place < limit, steps < reach {
      steps += 1
      if let exception = frames.exception.match(at: place, in: columns.tokens) {
        // `two guards of the gas station were hurt`: what is no frame anyway is stepped over.
        guard match(at: place, end: end, walk) == nil, !walk.sawVerb else { return nil }
        walk.isFar = true
        place += exception.count
        continue
      }
      if let match = match(at: place, end: end, walk) {
        if walk.sawNegation || walk.isFar && !frames.countsPeople(match.topic) { return nil }
        let isFinite = walk.sawVerb || columns.is(match.tokens.lowerBound, .auxiliary)
        return isFinite ? outcome(of: match, limit: limit) : match
      }
      // `left 12 people and a driver was hurt`: the second one is no result.
      if walk.isResult, walk.crossed, columns.is(place, [.auxiliary, .modal]),
        !columns.isWord(place, "being")
      {
        return nil
      }
      if columns.isSign(place, ","), !walk.sawVerb, isRelative(place + 1),
        let match = relativeMatch(behind: place + 1)
      {
        return match
      }
      if let next = step(place, end: end, limit: limit, &walk) {
        place = next
      } else if walk.sawVerb, !walk.sawNegation, let later = later(place, limit: limit) {
        return later
      } else if walk.isSubject, !walk.resumed,
        let next = mainVerb(from: end, to: place, limit: limit)
      {
        walk = Walk(sawVerb: true, isSubject: true, resumed: true, isFar: true)
        place = next + 1
      } else {
        return nil
      }
    }
    return nil
  }

  private func match(at place: Int, end: Int, _ walk: Walk) -> Match? {
    if let match = frames.subject.match(at: place, in: columns.tokens),
      !columns.is(place - 1, [.determiner, .possessive]), !isCapitalisedMonth(place)
    {
      return Match(topic: match.payload, tokens: place..<place + match.count)
    }
    if let match = injuries(at: place) { return match }
    let isJoined = walk.isResult || walk.joinedNumber && isReduced(place)
    guard walk.sawVerb || !walk.crossed || isJoined else {
      return nil
    }
    if let match = frames.adjective.match(at: place, in: columns.tokens) {
      return Match(topic: match.payload, tokens: place..<place + match.count)
    }
    if let match = frames.passive.match(at: place, in: columns.tokens),
      walk.sawVerb || place == end || isReduced(place) && !columns.isWord(place + 1, "at")
    {
      return Match(topic: match.payload, tokens: place..<place + match.count)
    }
    return nil
  }

  /// Whether a number that begins with a token may be a subject: no verb and no preposition before.
  private func isSubject(_ start: Int, in sentence: Sentence) -> Bool {
    guard start > sentence.tokens.lowerBound else { return true }
    if columns.is(start - 1, .reportingVerb) { return true }
    if columns.is(start - 1, .conjunction) { return true }
    // `after hours of combat 12 soldiers and a guide were killed`
    if columns.is(start - 1, [.verbBase, .verbThird]),
      columns.is(start - 2, [.preposition, .determiner, .possessive, .adjective])
    {
      return true
    }
    return !columns.is(
      start - 1, [.preposition, .verbPast, .verbBase, .verbGerund, .verbThird, .auxiliary])
  }

  /// `leaving 12 people …`, `resulted in 12 guerrillas …`, `with 12 soldiers …`: the number stands
  /// before what became of them.
  private func isResult(_ start: Int, in sentence: Sentence) -> Bool {
    guard start > sentence.tokens.lowerBound else { return false }
    if columns.isWord(start - 1, "with") {
      return !columns.isWord(start - 2, "along") && !columns.isWord(start - 2, "together")
    }
    if ["leave", "leaves", "leaving", "left"].contains(where: { columns.isWord(start - 1, $0) }) {
      return true
    }
    return columns.isWord(start - 1, "in")
      && ["result", "resulted", "resulting", "results"].contains { columns.isWord(start - 2, $0) }
  }

  /// One token further on the way to the predicate; nil where the clause has another one.
  private func step(_ place: Int, end: Int, limit: Int, _ walk: inout Walk) -> Int? {
    switch columns.tokens.kind[place] {
    case .word: return wordStep(place, end: end, limit: limit, &walk)
    case .number where !walk.sawVerb: return place + 1
    case .punctuation: return punctuationStep(place, end: end, limit: limit, &walk)
    case .openingMark, .straightMark:
      // A quoted title is stepped over.
      guard draft.isRegionMark[place], place + 1 < limit, draft.regionOfToken[place + 1] >= 0 else {
        return nil
      }
      return draft.regions[Int(draft.regionOfToken[place + 1])].tokens.upperBound + 1
    case .number, .closingMark, .symbol, .other, .address: return nil
    }
  }

  private func punctuationStep(
    _ place: Int, end: Int, limit: Int, _ walk: inout Walk
  ) -> Int? {
    if columns.isSign(place, "(") || columns.isSign(place, "[") {
      return closing(place, limit: limit)
    }
    guard !walk.sawVerb else { return nil }
    if columns.isSign(place, ",") {
      if walk.isSubject, isBeforeVerb(place) {
        walk.isFar = true
        return place + 1
      }
      if let next = afterInsertion(place, limit: limit) { return next }
      return crossing(place + 1, limit: limit, &walk)
    }
    // `Marxist- Leninist`: a hyphen at the end of a line.
    if columns.isSign(place, "-"), place > end, NumberReader.shared.isAdjacent(place, columns) {
      return place + 1
    }
    return isDash(place) ? afterDashes(place, limit: limit) : nil
  }

  private func wordStep(_ place: Int, end: Int, limit: Int, _ walk: inout Walk) -> Int? {
    if columns.is(place, .negation) {
      walk.sawNegation = true
      return place + 1
    }
    // `of the judge's escort`
    if columns.isClitic(place), !walk.sawVerb { return place + 1 }
    if columns.is(place, [.auxiliary, .modal]) {
      walk.sawVerb = true
      return place + 1
    }
    if columns.is(place, .adverb) || columns.isWord(place, "to") && walk.sawVerb {
      return place + 1
    }
    // `are thought to have died`, `were reported dead`
    if walk.sawVerb, columns.is(place, [.verbPast, .reportingVerb]), isEpistemic(place) {
      return place + 1
    }
    if columns.isWord(place, "and") || columns.isWord(place, "or") {
      return crossing(place + 1, limit: limit, &walk)
    }
    if columns.isWord(place, "as") {
      let isAsWell = columns.isWord(place + 1, "well") && columns.isWord(place + 2, "as")
      return isAsWell ? crossing(place + 3, limit: limit, &walk) : nil
    }
    if columns.isWord(place, "but") { return nil }
    if columns.isWord(place, "that") {
      // `six priests that were murdered`
      guard !walk.sawVerb, place == end, isRelative(place) else { return nil }
      walk.isFar = true
      return place + 1
    }
    if walk.sawVerb {
      // The verb is another one: `60 have been rescued`, `12 soldiers were sent`.
      return columns.is(place, [.verbPast, .verbGerund, .verbBase]) ? nil : place + 1
    }
    if columns.isWho(place) || columns.isWord(place, "which") { return afterRelative(place, limit) }
    // `the 23 people mentioned in our report were injured`: a participle with its complement.
    if columns.is(place, .verbPast), columns.is(place + 1, .preposition) { return place + 1 }
    // A verb of its own without auxiliary ends the search; `forces` and `judges` are no verbs of
    // several.
    let isVerb =
      columns.is(place, [.verbPast, .reportingVerb])
      || columns.is(place, .verbThird) && !walk.isPlural
    return isVerb && !columns.is(place, .adjective) ? nil : place + 1
  }

  /// Another subject joined by `and` or a comma: `five policemen and a civilian were killed`.
  private func crossing(_ joint: Int, limit: Int, _ walk: inout Walk) -> Int? {
    guard walk.isSubject, !walk.sawVerb else { return nil }
    var next = joint
    // `four soldiers, and about three civilians`
    if columns.isWord(next, "and") { next += 1 }
    if let bound = BoundReader.shared.before.match(at: next, in: columns.tokens) {
      next += bound.count
    }
    guard next < limit else { return nil }
    let isNumber = columns.tokens.kind[next] == .number || columns.is(next, .numberWord)
    let isNoun =
      isNumber
      || columns.is(
        next, [.determiner, .possessive, .adjective, .countedPerson, .roleNoun, .roleGroup])
      || columns.is(next, .verbThird) && walk.isPlural && columns.is(next + 1, .auxiliary)
    guard isNoun || isAdjectivePair(joint) else { return nil }
    walk.crossed = true
    if isNumber { walk.joinedNumber = true }
    return next
  }

  /// `of various small and medium-sized towns`: `and` between two adjectives.
  private func isAdjectivePair(_ next: Int) -> Bool {
    columns.is(next - 2, .adjective) && !columns.is(next, [.verbPast, .verbBase, .auxiliary])
  }

  /// `who died` is the predicate; `who worked with them` is stepped over where a verb follows that
  /// is not its own.
  private func afterRelative(_ place: Int, _ limit: Int) -> Int? {
    let verb = place + 1
    guard verb < limit, columns.is(verb, .verbPast), !columns.is(verb, .auxiliary),
      frames.subject.match(at: verb, in: columns.tokens) == nil
    else { return place + 1 }
    return verb + 1
  }

  private func isCapitalisedMonth(_ token: Int) -> Bool {
    columns.is(token, .month) && columns.isCapitalised(token)
      && columns.tokens.shape[token] == .capitalised
  }

  private func isEpistemic(_ token: Int) -> Bool {
    Self.epistemic.contains { columns.isWord(token, $0) }
  }

  private static let epistemic: [StaticString] = [
    "feared", "believed", "thought", "reported", "confirmed", "known", "presumed", "said",
    "estimated", "understood", "listed", "officially", "declared", "pronounced", "found",
  ]

  // MARK: Edges

  /// `of them`, `of the dead`: what the number is taken from.
  private func skippingPartitive(_ end: Int, in sentence: Sentence) -> Int {
    guard columns.isWord(end, "of") else { return end }
    // `hundreds of wounded`
    if frames.adjective.match(at: end + 1, in: columns.tokens) != nil { return end + 1 }
    var place = end + 1
    while place < sentence.tokens.upperBound, place < end + 5,
      columns.is(place, [.determiner, .possessive, .pronoun])
    {
      place += 1
    }
    return place > end + 1 ? place : end
  }
}
