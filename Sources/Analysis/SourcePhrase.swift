// The noun phrase that names a source, left or right of its cue.
//
// In: tokens around a reporting verb. Out: where the phrase stands and its head. Leaves to others:
// who is meant (mentions say it) and what sort of source it is (SourceTypology).

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
  private let roles: RoleReader

  init(_ draft: Draft) {
    self.draft = draft
    roles = RoleReader(draft.columns)
  }

  private var columns: TextColumns { draft.columns }

  // MARK: Right of the cue

  /// The phrase that begins with token `start`: “said Tom Brandt, 51, a fisherman who …”.
  func phrase(from start: Int, in sentence: Sentence, before end: Int? = nil) -> SourcePhrase? {
    let limit = min(end ?? .max, sentence.tokens.upperBound)
    guard start < limit else { return nil }
    if let (end, head) = nameOrPronoun(at: start) {
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
    if let head = documentHead(from: start, limit: limit) {
      return SourcePhrase(
        tokens: withComplement(start..<head + 1, in: sentence), head: head, secondHead: nil)
    }
    // `another`, `one`, `others`, `some`, `many`
    if isStandIn(start), start + 1 == limit || columns.is(start + 1, [.finiteVerb, .preposition])
      || columns.tokens.kind[start + 1] == .punctuation
    {
      return SourcePhrase(tokens: start..<start + 1, head: start, secondHead: nil)
    }
    return nil
  }

  /// End and head of a name (its mention) or pronoun that begins at a token.
  private func nameOrPronoun(at token: Int) -> (Int, Int)? {
    guard token < columns.count else { return nil }
    if draft.mentionOfToken[token] >= 0 {
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
    if columns.tokens.kind[token] == .address, columns.firstByte(token) == UInt8(ascii: "@") {
      return (token + 1, token)
    }
    return nil
  }

  private func headOfDescription(_ tokens: Range<Int>) -> Int {
    tokens.last { columns.is($0, [.roleNoun, .roleGroup, .speakingBody]) } ?? tokens.upperBound - 1
  }

  private func isPronoun(_ token: Int) -> Bool { columns.is(token, .pronoun) }

  private func isSubjectPronoun(_ token: Int) -> Bool {
    columns.isWord(token, "he") || columns.isWord(token, "she") || columns.isWord(token, "they")
      || columns.isWord(token, "i") || columns.isWord(token, "we") || columns.isWord(token, "who")
      || columns.isWord(token, "it") || columns.isWord(token, "you")
  }

  private func isStandIn(_ token: Int) -> Bool {
    columns.isWord(token, "another") || columns.isWord(token, "others")
      || columns.isWord(token, "some") || columns.isWord(token, "many")
      || columns.isWord(token, "few") || columns.isWord(token, "one")
      || columns.isWord(token, "everyone") || columns.isWord(token, "everybody")
      || columns.isWord(token, "several")
  }

  /// `an inspection report`, `the manifest`, `Ukrainian and Western estimates`.
  private func documentHead(from start: Int, limit: Int) -> Int? {
    var place = start
    var head: Int?
    while place < limit, place < start + 8, columns.tokens.kind[place] == .word {
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

  // MARK: Extent

  /// With the apposition behind a name: “, 51, a fisherman who pulled survivors”.
  private func extended(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
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

  /// Up to the stop or mark that ends “who pulled survivors from the water”.
  private func withRelative(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
    guard columns.is(tokens.upperBound, .wh) else { return tokens }
    var end = tokens.upperBound
    while end < sentence.tokens.upperBound, !isBorder(end) { end += 1 }
    return tokens.lowerBound..<end
  }

  private func complemented(_ phrase: RolePhrase, in sentence: Sentence) -> Range<Int> {
    withRelative(withComplement(phrase.tokens, in: sentence), in: sentence)
  }

  /// `a spokesman for the ministry`, `people familiar with the talks`.
  private func withComplement(_ tokens: Range<Int>, in sentence: Sentence) -> Range<Int> {
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
      if columns.is(place, [.auxiliary, .modal, .reportingVerb, .conjunction, .wh]) { break }
      place += 1
    }
    return tokens.lowerBound..<place
  }

  private func isComplementPreposition(_ token: Int) -> Bool {
    columns.isWord(token, "of") || columns.isWord(token, "for") || columns.isWord(token, "from")
      || columns.isWord(token, "with") || columns.isWord(token, "at") || columns.isWord(token, "in")
  }

  private func isBorder(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .openingMark, .closingMark, .straightMark: true
    case .punctuation: !columns.isSign(token, ".") || columns.tokens.length[token] == 1
    case .word, .number, .symbol, .address: false
    }
  }

  // MARK: Left of the cue

  /// The subject of the verb `verb`, looked for from `start` on: the first noun phrase of its clause
  /// that can speak and is not governed by a preposition.
  /// `isSpeech`: the verb is one that only speakers have, so that any noun phrase before it will do.
  func subject(
    of verb: Int, from start: Int, in sentence: Sentence, isSpeech: Bool = false
  ) -> SourcePhrase? {
    var end = verb
    // Adverbs and auxiliaries between: `has also said`, `later told`.
    while end - 1 >= start,
      columns.is(end - 1, [.auxiliary, .modal, .adverb, .negation]),
      !columns.is(end - 1, [.pronoun]), draft.mentionOfToken[end - 1] < 0
    {
      end -= 1
    }
    guard end > start else { return nil }
    if columns.isSign(end - 1, ",") || columns.tokens.kind[end - 1] == .closingMark {
      return subjectBeforeInsertion(comma: end - 1, from: start, in: sentence)
    }
    let first = clauseStart(before: end, from: start)
    return candidate(in: Range(from: first, upTo: end), sentence: sentence)
      ?? (isSpeech ? anyNounPhrase(in: Range(from: first, upTo: end)) : nil)
  }

  /// `the verger said`: a determiner and words up to the verb.
  private func anyNounPhrase(in range: Range<Int>) -> SourcePhrase? {
    guard let first = range.first, columns.is(first, [.determiner, .possessive]),
      range.count > 1, range.count < 8,
      range.allSatisfy({ columns.tokens.kind[$0] == .word }),
      !range.dropFirst().contains(where: { columns.is($0, [.auxiliary, .modal, .pronoun]) })
    else { return nil }
    let head = range.dropFirst().prefix { !columns.is($0, .preposition) }.last ?? range.upperBound - 1
    return SourcePhrase(tokens: range, head: head, secondHead: nil)
  }

  /// The first token of the clause that ends at `end`.
  private func clauseStart(before end: Int, from start: Int) -> Int {
    var place = end - 1
    while place >= start {
      switch columns.tokens.kind[place] {
      case .openingMark, .closingMark, .straightMark:
        if draft.isRegionMark[place] { return place + 1 }
      case .punctuation:
        if draft.mentionOfToken[place] < 0 { return place + 1 }
      case .word:
        if draft.mentionOfToken[place] < 0 {
          if columns.isWord(place, "that") || columns.isWord(place, "but")
            || columns.isWord(place, "because") || columns.isWord(place, "while")
            || columns.isWord(place, "although") || columns.isWord(place, "as")
            || columns.isWord(place, "if") || columns.isWord(place, "when")
            || columns.isWord(place, "after") || columns.isWord(place, "before")
          {
            return place + 1
          }
          if columns.isWord(place, "and"), !isJoinedSubject(at: place, end: end) {
            return place + 1
          }
          if columns.isWho(place) || columns.isWord(place, "which"),
            !hasOwnVerb(Range(from: place + 1, upTo: end))
          {
            return place
          }
        }
      case .number, .symbol, .address: break
      }
      place -= 1
    }
    return start
  }

  /// `who had run down from Berth 4`: the relative clause has its verb, the next one is the main one.
  private func hasOwnVerb(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      columns.is($0, [.auxiliary, .modal, .verbPast, .verbThird]) && draft.mentionOfToken[$0] < 0
    }
  }

  /// `Kim and Falk said`, `Ukrainian and Western estimates suggest`.
  private func isJoinedSubject(at conjunction: Int, end: Int) -> Bool {
    let isNameBefore = draft.mentionOfToken[conjunction - 1 >= 0 ? conjunction - 1 : 0] >= 0
      || columns.is(conjunction - 1, [.roleNoun, .roleGroup, .demonym, .adjective])
    // Nothing but a noun phrase may stand between.
    for token in Range(from: conjunction + 1, upTo: end)
    where columns.is(token, [.verbPast, .auxiliary, .modal, .pronoun, .wh])
      && draft.mentionOfToken[token] < 0
    {
      return false
    }
    return isNameBefore
  }

  /// “Michael Madden, a North Korea expert from the Stimson Center, told”: the phrase before the
  /// insertion that ends at `comma`.
  private func subjectBeforeInsertion(
    comma: Int, from start: Int, in sentence: Sentence
  ) -> SourcePhrase? {
    guard columns.isSign(comma, ",") else { return nil }
    var open = comma - 1
    while open > start {
      if columns.isSign(open, ",") {
        let first = clauseStart(before: open, from: start)
        if first < open, let found = candidate(in: first..<open, sentence: sentence),
          found.tokens.upperBound >= open
        {
          return SourcePhrase(
            tokens: Range(from: found.tokens.lowerBound, upTo: comma), head: found.head,
            secondHead: found.secondHead)
        }
      }
      switch columns.tokens.kind[open] {
      case .openingMark, .closingMark, .straightMark: return nil
      case .word, .number, .punctuation, .symbol, .address: break
      }
      open -= 1
      if comma - open > 40 { return nil }
    }
    return nil
  }

  /// The first phrase of a clause that can be its subject.
  private func candidate(in range: Range<Int>, sentence: Sentence) -> SourcePhrase? {
    var place = range.lowerBound
    while place < range.upperBound {
      if isGoverned(place, from: range.lowerBound) {
        // Skip the preposition's noun phrase.
        place = afterPhrase(place, limit: range.upperBound)
        continue
      }
      if columns.isClitic(place) {
        place += 1
        continue
      }
      if let found = phrase(from: place, in: sentence, before: range.upperBound), found.head < range.upperBound,
        found.tokens.lowerBound == place
      {
        return SourcePhrase(
          tokens: Range(
            from: possessorStart(of: place, from: range.lowerBound), upTo: range.upperBound),
          head: found.head, secondHead: found.secondHead)
      }
      // A noun that cannot speak is the subject: whoever comes later is not.
      if columns.is(place, [.commonNoun, .countedThing]), !columns.is(place, .timeUnit),
        !columns.isCapitalised(place) || place == range.lowerBound
      {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// `South Korea’s National Intelligence Service`: the phrase begins with the possessor.
  private func possessorStart(of place: Int, from start: Int) -> Int {
    let clitic = place - 1
    guard clitic > start, columns.isClitic(clitic), draft.mentionOfToken[clitic - 1] >= 0 else {
      return place
    }
    let mention = draft.mentions[Int(draft.mentionOfToken[clitic - 1])]
    return max(start, columns.tokens.indices(in: mention.span).lowerBound)
  }

  private func isGoverned(_ token: Int, from start: Int) -> Bool {
    token > start && columns.is(token - 1, .preposition)
      && !columns.is(token - 1, [.conjunction, .adverb])
  }

  private func afterPhrase(_ token: Int, limit: Int) -> Int {
    if draft.mentionOfToken[token] >= 0 {
      return max(
        token + 1,
        columns.tokens.indices(in: draft.mentions[Int(draft.mentionOfToken[token])].span).upperBound)
    }
    if let phrase = roles.phrase(from: token, limit: limit, allowsBare: true) {
      return phrase.tokens.upperBound
    }
    // `At the ceremony Kim …`: the preposition's noun phrase ends before the next name or verb.
    var place = token
    while place < limit, draft.mentionOfToken[place] < 0,
      columns.is(place, [.determiner, .possessive]) || !columns.is(place, .functionWord),
      columns.tokens.kind[place] == .word,
      !columns.is(place, [.verbPast, .verbThird]) || columns.is(place, [.commonNoun, .countedThing])
    {
      place += 1
    }
    return max(token + 1, place)
  }
}
