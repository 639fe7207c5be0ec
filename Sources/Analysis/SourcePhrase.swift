// The noun phrase that names a source, as it is read from its first word on.
//
// In: tokens around a reporting verb. Out: where the phrase stands and its head. Leaves to others:
// which phrase is the subject of a verb (SourcePhrase+Subject), who is meant (mentions say it) and
// what sort of source it is (SourceTypology).

import Language
import Text

/// Words that name a source.
struct SourcePhrase: Hashable {
  /// From the first word, title or determiner included, to the end of an apposition.
  var tokens: Range<Int>
  /// The word that says who: the name, the pronoun, the role noun.
  var head: Int
  /// A second person of “Kim and Falk”.
  var secondHead: Int?
}

/// Reads source phrases around cues.
struct SourcePhraseReader {
  let draft: Draft
  let roles: RoleReader

  init(_ draft: Draft) {
    self.draft = draft
    roles = RoleReader(draft.columns)
  }

  var columns: TextColumns { draft.columns }

  /// The phrase that begins with token `start`: “said Tom Brandt, 51, a fisherman who …”.
  func phrase(from start: Int, in sentence: Sentence, before end: Int? = nil) -> SourcePhrase? {
    let limit = min(end ?? .max, sentence.tokens.upperBound)
    guard start < limit else { return nil }
    if let (end, head) = nameOrPronoun(at: start) {
      if !isPronoun(start), let compound = compound(of: start, at: end, in: sentence, limit) {
        return compound
      }
      var tokens = start..<end
      var second: Int?
      if columns.isWord(end, "and"), end + 1 < limit, let (secondEnd, h) = nameOrPronoun(at: end + 1) {
        tokens = start..<secondEnd
        second = h
      }
      return SourcePhrase(
        tokens: extended(tokens, in: sentence), head: head, secondHead: second)
    }
    if let phrase = roles.phrase(from: start, limit: limit, allowsBare: true) {
      // A role before a name: `transport minister Elias Renner`.
      let next = phrase.tokens.upperBound
      if next < limit, let (end, head) = nameOrPronoun(at: next), !isPronoun(next) {
        return SourcePhrase(
          tokens: extended(start..<end, in: sentence), head: head, secondHead: nil)
      }
      return SourcePhrase(
        tokens: complemented(phrase, in: sentence), head: phrase.head, secondHead: nil)
    }
    if let (end, head) = nameBehindModifiers(from: start, limit: limit) {
      if let compound = compound(of: start, at: end, in: sentence, limit) { return compound }
      return SourcePhrase(tokens: extended(start..<end, in: sentence), head: head, secondHead: nil)
    }
    if let head = documentHead(from: start, limit: limit) {
      return SourcePhrase(
        tokens: withComplement(start..<head + 1, in: sentence), head: head, secondHead: nil)
    }
    return count(from: start, in: sentence, limit) ?? standIn(at: start, limit: limit)
  }

  // MARK: Names

  /// End and head of a name (its mention) or pronoun that begins at a token.
  func nameOrPronoun(at token: Int) -> (Int, Int)? {
    guard token < columns.count else { return nil }
    if draft.isMentioned(token) {
      let mention = draft.mentions[Int(draft.mentionOfToken[token])]
      let tokens = columns.tokens.indices(in: mention.span)
      guard tokens.lowerBound == token else { return nil }
      // A possessor is no subject: `Kim's lawyer said`.
      if columns.isClitic(tokens.upperBound), !columns.is(tokens.upperBound + 1, .finiteVerb) {
        return nil
      }
      if mention.form == .pronoun, columns.is(token, .possessive), !columns.isWord(token, "her") {
        return nil
      }
      return (tokens.upperBound, mention.form == .description ? headOfDescription(tokens) : token)
    }
    if columns.is(token, .pronoun), isSubjectPronoun(token) { return (token + 1, token) }
    if columns.isWho(token) || columns.isWord(token, "which") { return (token + 1, token) }
    if columns.tokens.kind[token] == .address, columns.firstByte(token) == UInt8(ascii: "@") {
      return (token + 1, token)
    }
    return nil
  }

  /// `the Rev. Peter Wherry`, `9/11 widow Ana Reyes`, `her brother's friend Tom Brandt`: words that
  /// only describe, then a name.
  private func nameBehindModifiers(from start: Int, limit: Int) -> (Int, Int)? {
    var place = start
    while place < limit, columns.wordDistance(start, place) < 8 {
      if place > start, let (end, head) = nameOrPronoun(at: place), !isPronoun(place) {
        return (end, head)
      }
      if draft.isMentioned(place) {
        // `Falk's niece, …` goes on behind the possessor.
        let possessor = columns.tokens.indices(
          in: draft.mentions[Int(draft.mentionOfToken[place])].span)
        guard columns.isClitic(possessor.upperBound) || columns.is(place, .possessive) else {
          return nil
        }
        place = possessor.upperBound
        continue
      }
      switch columns.tokens.kind[place] {
      case .number, .symbol: break
      case .word:
        if columns.isClitic(place) || columns.is(place, [.determiner, .possessive]) { break }
        if columns.is(place, .functionWord) { return nil }
        // A verb that is nothing else ends the phrase.
        if columns.is(place, [.verbPast, .verbThird]), !isNoun(place), !columns.is(place, .adjective) {
          return nil
        }
      case .punctuation, .openingMark, .closingMark, .straightMark, .other, .address: return nil
      }
      place += 1
    }
    return nil
  }

  /// `the Renner campaign`, `Haugen spokeswoman Ida Voss`: behind a name stands the noun that is
  /// meant.
  private func compound(
    of start: Int, at next: Int, in sentence: Sentence, _ limit: Int
  ) -> SourcePhrase? {
    guard next < limit, columns.tokens.shape[next] == .lower, isModifiable(next),
      let rest = phrase(from: next, in: sentence, before: limit)
    else { return nil }
    return SourcePhrase(
      tokens: Range(from: start, upTo: rest.tokens.upperBound), head: rest.head,
      secondHead: rest.secondHead)
  }

  /// A noun that a name before it can modify.
  private func isModifiable(_ token: Int) -> Bool {
    if columns.is(token, [.functionWord, .timeUnit]) { return false }
    if columns.is(token, [.roleNoun, .roleGroup]) { return !columns.is(token, .reportingVerb) }
    return columns.is(token, [.speakingBody, .organisationHead, .documentWord, .mediaWord])
      && !columns.is(token, [.verbPast, .verbThird, .adverb])
  }

  private func headOfDescription(_ tokens: Range<Int>) -> Int {
    tokens.last { columns.is($0, [.roleNoun, .roleGroup, .speakingBody]) } ?? tokens.upperBound - 1
  }

  func isPronoun(_ token: Int) -> Bool {
    columns.is(token, .pronoun) || columns.isWho(token) || columns.isWord(token, "which")
  }

  func isSubjectPronoun(_ token: Int) -> Bool {
    columns.isWord(token, "he") || columns.isWord(token, "she") || columns.isWord(token, "they")
      || columns.isWord(token, "i") || columns.isWord(token, "we") || columns.isWord(token, "who")
      || columns.isWord(token, "it") || columns.isWord(token, "you")
  }

  // MARK: Nouns

  /// `an inspection report`, `the manifest`, `Ukrainian and Western estimates`.
  private func documentHead(from start: Int, limit: Int) -> Int? {
    var place = start
    var head: Int?
    while place < limit, columns.wordDistance(start, place) < 8,
      columns.tokens.kind[place] == .word || columns.tokens.kind[place] == .number
    {
      if columns.is(place, [.preposition, .wh, .auxiliary, .modal]) { break }
      if columns.is(place, .conjunction), !columns.isCapitalised(place + 1) { break }
      if columns.is(place, .documentWord) || columns.is(place, .mediaWord)
        || columns.is(place, .socialWord) || columns.is(place, .organisationHead)
        || columns.is(place, .attributionNoun)
      {
        head = place
      } else if head != nil {
        break
      }
      place += 1
    }
    return head
  }

  /// `63 percent`, `two thirds of islanders`, `another 19 residents`: a share or number of people.
  private func count(from start: Int, in sentence: Sentence, _ limit: Int) -> SourcePhrase? {
    var place = start
    while place < limit, place < start + 4, !columns.isWord(place, "that"),
      columns.is(place, [.determiner, .numberWord, .magnitude, .adjective, .ordinal])
        || columns.tokens.kind[place] == .number
    {
      place += 1
    }
    guard place > start,
      Range(from: start, upTo: place).contains(where: {
        columns.tokens.kind[$0] == .number || columns.is($0, .numberWord)
      })
    else { return nil }
    if place < limit, columns.isSign(place, "%") || isPercent(place) { place += 1 }
    if place < limit, columns.is(place, [.countedPerson, .roleGroup]) { place += 1 }
    return SourcePhrase(
      tokens: withComplement(start..<place, in: sentence), head: place - 1, secondHead: nil)
  }

  private func isPercent(_ token: Int) -> Bool {
    columns.isWord(token, "percent") || columns.isWord(token, "per") && columns.isWord(token + 1, "cent")
  }

  /// `another`, `one`, `others`, `some`, `many` that stand for people.
  private func standIn(at start: Int, limit: Int) -> SourcePhrase? {
    guard isStandIn(start),
      start + 1 == limit || columns.is(start + 1, [.finiteVerb, .preposition])
        || columns.tokens.kind[start + 1] == .punctuation
    else { return nil }
    return SourcePhrase(tokens: start..<start + 1, head: start, secondHead: nil)
  }

  private func isStandIn(_ token: Int) -> Bool {
    columns.isWord(token, "another") || columns.isWord(token, "others")
      || columns.isWord(token, "some") || columns.isWord(token, "many")
      || columns.isWord(token, "few") || columns.isWord(token, "one")
      || columns.isWord(token, "everyone") || columns.isWord(token, "everybody")
      || columns.isWord(token, "several") || columns.isWord(token, "both")
      || columns.isWord(token, "most") || columns.isWord(token, "nobody")
      || columns.isWord(token, "none") || columns.isWord(token, "somebody")
      || columns.isWord(token, "someone")
  }

  /// Whether a word can be a noun by the lists; words of no list are taken for nouns.
  func isNoun(_ token: Int) -> Bool {
    columns.is(
      token,
      [
        .commonNoun, .countedThing, .countedPerson, .roleNoun, .roleGroup, .documentWord,
        .attributionNoun, .speakingBody, .organisationHead, .mediaWord,
      ])
  }

  // MARK: Extent

  /// With the apposition behind a name: “, 51, a fisherman who pulled survivors”, “(Free Party)”.
  private func extended(_ name: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var tokens = name
    if let end = parenthesisEnd(from: tokens.upperBound, in: sentence) {
      tokens = tokens.lowerBound..<end
    }
    let comma = tokens.upperBound
    guard columns.isSign(comma, ",") else {
      // `Falk of St Brannoc's Hospital`, `Osk for Halvard Lines`
      return withComplement(tokens, in: sentence)
    }
    if let apposition = roles.apposition(after: comma, in: sentence) {
      return withRelative(tokens.lowerBound..<apposition.tokens.upperBound, in: sentence)
    }
    if columns.isWho(comma + 1) { return withRelative(tokens.lowerBound..<comma + 1, in: sentence) }
    if columns.tokens.kind.indices.contains(comma + 1), columns.tokens.kind[comma + 1] == .number,
      columns.tokens.length[comma + 1] <= 3
    {
      return tokens.lowerBound..<comma + 2
    }
    return tokens
  }

  /// The end of a short bracket behind a name: party, constituency, age.
  func parenthesisEnd(from open: Int, in sentence: Sentence) -> Int? {
    guard columns.isSign(open, "(") else { return nil }
    for place in Range(from: open + 1, upTo: min(open + 9, sentence.tokens.upperBound))
    where columns.isSign(place, ")") {
      return place + 1
    }
    return nil
  }

  /// Up to the stop or mark that ends “who pulled survivors from the water”.
  private func withRelative(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
    guard columns.is(tokens.upperBound, .wh) else { return tokens }
    var end = tokens.upperBound
    while end < sentence.tokens.upperBound, !isBorder(end) { end += 1 }
    return tokens.lowerBound..<end
  }

  private func complemented(_ phrase: RolePhrase, in sentence: Sentence) -> Range<Int> {
    let tokens = withComplement(phrase.tokens, in: sentence)
    // `a person familiar with the inspection, who asked not to be named`
    let comma = tokens.upperBound
    if columns.isSign(comma, ","), columns.isWho(comma + 1) {
      return withRelative(tokens.lowerBound..<comma + 1, in: sentence)
    }
    return withRelative(tokens, in: sentence)
  }

  /// `a spokesman for the ministry`, `people familiar with the talks`.
  func withComplement(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
    var end = tokens.upperBound
    let limit = sentence.tokens.upperBound
    if end < limit, columns.isWord(end, "familiar") || columns.isWord(end, "briefed")
      || columns.isWord(end, "close")
    {
      end += 1
    }
    guard end < limit, columns.is(end, .preposition), isComplementPreposition(end) else {
      return tokens.lowerBound..<end
    }
    var place = end + 1
    while place < limit, place < end + 10, !isBorder(place) {
      if columns.is(place, [.auxiliary, .modal, .reportingVerb, .conjunction, .wh]),
        !draft.isMentioned(place)
      {
        break
      }
      place += 1
    }
    return tokens.lowerBound..<place
  }

  private func isComplementPreposition(_ token: Int) -> Bool {
    columns.isWord(token, "of") || columns.isWord(token, "for") || columns.isWord(token, "from")
      || columns.isWord(token, "with") || columns.isWord(token, "at") || columns.isWord(token, "in")
  }

  func isBorder(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .openingMark, .closingMark, .straightMark: true
    case .punctuation: !columns.isSign(token, ".") || columns.tokens.length[token] == 1
    case .word, .number, .symbol, .other, .address: false
    }
  }
}
