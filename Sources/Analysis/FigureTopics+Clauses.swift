// Ways through a clause on the search for a predicate: insertions, relative clauses, verbs that
// follow each other (`were kidnapped and murdered`).
//
// In: a token of the walk in FigureTopics+Predicates. Out: the token to go on with, or the topic of
// a later verb.

import Language
import Text

extension FigureTopics {
  // MARK: Insertions

  /// Behind a parenthesis `, including three children,` or `, who were on leave,`; nil if the comma
  /// opens no insertion.
  func afterInsertion(_ comma: Int, limit: Int) -> Int? {
    let isClause = isRelative(comma + 1)
    var place = comma + 1
    while place < min(limit, comma + (isClause ? 20 : 14)) {
      if columns.isSign(place, ",") { return place + 1 }
      if columns.is(place, [.auxiliary, .modal]), !isClause { return nil }
      place += 1
    }
    return nil
  }

  /// Behind the bracket that closes; nil if none does soon.
  func closing(_ open: Int, limit: Int) -> Int? {
    Range(from: open + 1, upTo: min(limit, open + 20)).first {
      columns.isSign($0, ")") || columns.isSign($0, "]")
    }.map { $0 + 1 }
  }

  /// Behind the second of two dashes.
  func afterDashes(_ dash: Int, limit: Int) -> Int? {
    let bytes = columns.text[columns.tokens.span(dash)]
    return Range(from: dash + 1, upTo: min(limit, dash + 20)).first {
      columns.tokens.kind[$0] == .punctuation && columns.tokens.length[$0] == bytes.count
        && columns.text[columns.tokens.span($0)].elementsEqual(bytes)
    }.map { $0 + 1 }
  }

  /// `three civilians, two women and a man, also died`: whether a comma ends an apposition, so that
  /// the verb of the subject follows.
  func isBeforeVerb(_ comma: Int) -> Bool {
    let verb = columns.is(comma + 1, .adverb) ? comma + 2 : comma + 1
    return columns.is(verb, [.auxiliary, .modal])
      || frames.subject.match(at: verb, in: columns.tokens) != nil
  }

  /// `six priests, who were murdered in May`: what the relative clause says happened to them.
  func relativeMatch(behind relative: Int) -> Match? {
    var place = relative + 1
    while place < columns.count, columns.is(place, [.auxiliary, .adverb]) { place += 1 }
    let match =
      place > relative + 1
      ? frames.passive.match(at: place, in: columns.tokens)
      : frames.subject.match(at: place, in: columns.tokens)
    guard let match, frames.isCasualty(match.payload) else { return nil }
    return Match(topic: match.payload, tokens: place..<place + match.count)
  }

  // MARK: Verbs

  /// `were kidnapped and murdered`, `were shot and killed`: where a verb that is no death is followed
  /// by one, the last one tells the outcome.
  func outcome(of match: Match, limit: Int) -> Match {
    if frames.names[match.topic] == "deaths" { return match }
    if frames.names[match.topic] == "hospitalised", let harm = harm(behind: match) { return harm }
    return later(match.tokens.upperBound, limit: limit) ?? match
  }

  /// `were taken to hospital with bullet wounds`
  private func harm(behind match: Match) -> Match? {
    let near = Range(
      from: match.tokens.upperBound, upTo: min(match.tokens.upperBound + 6, columns.count))
    return near.first { columns.isWord($0, "with") }.flatMap { injuries(behind: $0) }
  }

  /// A second participle behind `and`: `were taken to a farm and then killed`.
  func later(_ start: Int, limit: Int) -> Match? {
    var place = start
    while place < min(limit, start + 12) {
      if columns.isWord(place, "and") {
        var verb = place + 1
        while verb < limit, columns.is(verb, .adverb) || columns.isWord(verb, "then") { verb += 1 }
        guard let match = frames.passive.match(at: verb, in: columns.tokens),
          frames.isCasualty(match.payload), isReduced(verb + match.count - 1)
        else { return nil }
        return Match(topic: match.payload, tokens: verb..<verb + match.count)
      }
      let isComma =
        columns.isSign(place, ",")
        && (columns.isWord(place + 1, "and") || columns.is(place + 1, .verbPast))
      guard isComma || columns.tokens.kind[place] == .word,
        !columns.is(place, [.auxiliary, .modal, .numberWord]), !isRelative(place)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// `two policemen who were guarding her and a neighbour were wounded`: the verb of the main clause
  /// behind a relative clause, as the place of its auxiliary; nil where none is in sight.
  func mainVerb(from end: Int, to place: Int, limit: Int) -> Int? {
    guard let relative = Range(from: end, upTo: place + 1).first(where: { isRelative($0) }) else {
      return nil
    }
    var next = relative + 1
    let group: WordClasses = [
      .auxiliary, .modal, .adverb, .negation, .verbPast, .verbGerund, .verbThird, .verbBase,
    ]
    var sawVerb = false
    while next < limit, columns.is(next, group) {
      // What somebody said or was told has verbs of its own.
      if columns.is(next, [.reportingVerb, .reportingGerund]) { return nil }
      let isAuxiliary = columns.is(next, [.auxiliary, .modal])
      if isAuxiliary, sawVerb { break }
      sawVerb = sawVerb || !isAuxiliary && !columns.is(next, [.adverb, .negation])
      next += 1
    }
    for token in Range(from: next, upTo: min(limit, next + 20)) {
      if columns.is(token, [.auxiliary, .modal]) { return columns.isClitic(token) ? nil : token }
      if columns.isSign(token, ",") {
        guard columns.is(token + 1, [.auxiliary, .modal]) else { return nil }
        continue
      }
      let isBorder =
        columns.tokens.kind[token] != .word && columns.tokens.kind[token] != .number
        || columns.is(token, .wh) || isRelative(token) || columns.is(token, .reportingVerb)
        || columns.is(token, .conjunction) && !columns.isWord(token, "and")
      if isBorder || Self.subordinators.contains(where: { columns.isWord(token, $0) }) {
        return nil
      }
    }
    return nil
  }

  private static let subordinators: [StaticString] = [
    "after", "although", "as", "because", "before", "but", "if", "since", "that", "though",
    "unless", "until", "when", "where", "while",
  ]

  /// `have bullet wounds`, `suffered very minor injuries`.
  func injuries(at verb: Int) -> Match? {
    Self.sufferVerbs.contains { columns.isWord(verb, $0) } ? injuries(behind: verb) : nil
  }

  private func injuries(behind verb: Int) -> Match? {
    for token in Range(from: verb + 1, upTo: min(verb + 6, columns.count)) {
      guard columns.tokens.kind[token] == .word,
        !columns.is(token, [.negation, .auxiliary, .preposition, .numberWord, .possessive])
      else { return nil }
      if let match = frames.noun.match(at: token, in: columns.tokens),
        frames.names[match.payload] == "injuries", !columns.is(token, .verbPast)
      {
        return Match(topic: match.payload, tokens: verb..<token + match.count)
      }
    }
    return nil
  }

  private static let sufferVerbs: [StaticString] = [
    "had", "has", "have", "receive", "received", "suffer", "suffered", "sustain", "sustained",
  ]

  /// `12 killed in crash`: a participle without auxiliary directly behind.
  func isReduced(_ token: Int) -> Bool {
    token + 1 >= columns.count
      || columns.is(token + 1, [.preposition, .conjunction, .adverb])
      || columns.tokens.kind[token + 1] == .punctuation
  }
}
