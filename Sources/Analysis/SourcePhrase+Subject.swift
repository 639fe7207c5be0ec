// The subject of a reporting verb: the noun phrase left of it.
//
// In: a verb and its sentence. Out: the phrase, over adverbs, auxiliaries and insertions between
// (“Ana Reyes, 34, a survivor, said”). Found is the first noun phrase of the clause that no
// preposition governs; what stands between it and the verb may only complete it.

import Language
import Text

extension SourcePhraseReader {
  /// The subject of the verb `verb`, looked for from `start` on.
  /// `isSpeech`: the verb is one that only speakers have, so that any noun phrase before it will do.
  func subject(
    of verb: Int, from start: Int, in sentence: Sentence, isSpeech: Bool = false
  ) -> SourcePhrase? {
    let end = verbGroupStart(verb, from: start)
    guard end > start else { return nil }
    return phrase(endingAt: end, from: start, in: sentence, isSpeech: isSpeech)
  }

  private func phrase(
    endingAt end: Int, from start: Int, in sentence: Sentence, isSpeech: Bool
  ) -> SourcePhrase? {
    let last = end - 1
    guard last >= start else { return nil }
    if columns.isWord(last, "and") || columns.isWord(last, "but") || columns.isWord(last, "or") {
      // `Kim left and said`: the subject stands before another verb.
      return nil
    }
    if columns.isSign(last, ")"), let open = parenthesisStart(before: last, from: start) {
      return phrase(endingAt: open, from: start, in: sentence, isSpeech: isSpeech).map {
        SourcePhrase(
          tokens: Range(from: $0.tokens.lowerBound, upTo: end), head: $0.head,
          secondHead: $0.secondHead)
      }
    }
    if columns.isSign(last, ",") || isDash(last) {
      return beforeInsertion(endingAt: last, from: start, in: sentence, isSpeech: isSpeech)
    }
    let first = clauseStart(before: end, from: start)
    return candidate(in: Range(from: first, upTo: end), sentence: sentence)
      ?? (isSpeech ? anyNounPhrase(in: Range(from: first, upTo: end)) : nil)
  }

  /// The tokens of a passive's subject, whoever or whatever it is: `the delay` was criticised.
  func anySubject(of verb: Int, from start: Int, in sentence: Sentence) -> Range<Int>? {
    var end = verbGroupStart(verb, from: start)
    let group = end
    // `The bill, which would cost millions, is opposed by`
    if columns.isSign(end - 1, ","),
      let open = Range(from: max(start + 1, end - 25), upTo: end - 1).last(where: {
        columns.isSign($0, ",")
      })
    {
      end = open
    }
    let first = clauseStart(before: end, from: start)
    guard first < end, end - first < 25, columns.is(group, .auxiliary) else { return nil }
    return first..<end
  }

  // MARK: Between subject and verb

  /// The first token of the verb's group: `has also said`, `Kim on Tuesday told`, `he's saying`.
  func verbGroupStart(_ verb: Int, from start: Int) -> Int {
    var end = verb
    while end - 1 >= start {
      let before = end - 1
      if draft.isMentioned(before) { break }
      if columns.is(before, [.auxiliary, .modal, .adverb, .negation]), !columns.is(before, .pronoun) {
        end -= 1
      } else if columns.isClitic(before) {
        end -= 1
      } else if let time = timeStart(endingAt: end, from: start) {
        end = time
      } else {
        break
      }
    }
    return end
  }

  /// `on Tuesday`, `last week`, `in 2010` directly before a verb.
  private func timeStart(endingAt end: Int, from start: Int) -> Int? {
    var place = end
    var isTime = false
    while place - 1 > start, end - place < 4 {
      let before = place - 1
      if columns.is(before, [.weekday, .month, .timeUnit]) || columns.isPartOfDay(before) {
        isTime = true
      } else if columns.tokens.kind[before] == .number {
        isTime = isTime || columns.tokens.length[before] == 4
      } else if !(isTime && columns.is(before, [.determiner, .ordinal]) || columns.isWord(before, "last")
        || columns.isWord(before, "next"))
      {
        break
      }
      place = before
    }
    guard isTime else { return nil }
    let preposition = place - 1
    if preposition > start,
      columns.isWord(preposition, "on") || columns.isWord(preposition, "in")
        || columns.isWord(preposition, "at")
    {
      place = preposition
    }
    return place
  }

  private func parenthesisStart(before close: Int, from start: Int) -> Int? {
    Range(from: max(start, close - 9), upTo: close).last { columns.isSign($0, "(") }
  }

  /// A dash of any width.
  func isDash(_ token: Int) -> Bool {
    guard token < columns.count, columns.tokens.kind[token] == .punctuation else { return false }
    let first = columns.firstByte(token)
    return first == UInt8(ascii: "-")
      || first == 0xE2 && columns.tokens.length[token] == 3
        && (0x90...0x95).contains(columns.text.bytes[columns.tokens.span(token).end - 1])
  }

  /// “Michael Orne, an expert from the Varnholm Institute, told”: the phrase before the insertion
  /// that ends at `border`, a comma or dash.
  private func beforeInsertion(
    endingAt border: Int, from start: Int, in sentence: Sentence, isSpeech: Bool
  ) -> SourcePhrase? {
    let isDashed = isDash(border)
    var open = border - 1
    while open > start, border - open <= 45 {
      if isDashed ? isDash(open) : columns.isSign(open, ",") {
        let isNested = columns.isSign(open - 1, ",") || isDash(open - 1)
        let found = isNested
          ? nil : phrase(endingAt: open, from: start, in: sentence, isSpeech: isSpeech)
        if let found {
          // `Renner, speaking in Varnholm, said`: only a description belongs to the source.
          let inserted = open + 1
          let isDescription = !columns.is(inserted, [.verbGerund, .preposition, .adverb, .conjunction])
          return SourcePhrase(
            tokens: isDescription
              ? Range(from: found.tokens.lowerBound, upTo: border) : found.tokens,
            head: found.head, secondHead: found.secondHead)
        }
      }
      if draft.isRegionMark[open] { return nil }
      open -= 1
    }
    return nil
  }

  // MARK: The clause

  private static let clauseOpeners: [StaticString] = [
    "that", "but", "because", "while", "although", "though", "as", "if", "when", "after", "before",
    "since", "than", "whereas", "where", "whether", "how", "why", "what", "until", "unless", "once", "so",
  ]

  /// The first token of the clause that ends at `end`.
  private func clauseStart(before end: Int, from start: Int) -> Int {
    var place = end - 1
    // A clause of more words has its subject somewhere else.
    let start = max(start, end - 80)
    while place >= start {
      switch columns.tokens.kind[place] {
      case .openingMark, .closingMark, .straightMark:
        // The marks of a nickname are no border: Gerry “Mac” MacAllister.
        if draft.isRegionMark[place], !draft.isMentioned(place) { return place + 1 }
      case .punctuation:
        if !draft.isMentioned(place) { return place + 1 }
      case .word:
        if !draft.isMentioned(place) {
          if Self.clauseOpeners.contains(where: { columns.isWord(place, $0) }) { return place + 1 }
          if columns.isWord(place, "and"), !isJoinedSubject(at: place, end: end) {
            return place + 1
          }
          if columns.isWho(place) || columns.isWord(place, "which"),
            !hasOwnVerb(Range(from: place + 1, upTo: end))
          {
            // `which the board said`: the pronoun is no subject if another one follows it.
            return place + 1 < end ? place + 1 : place
          }
        }
      case .number, .symbol, .other, .address: break
      }
      place -= 1
    }
    return start
  }

  /// `who had run down from Berth 4`: the relative clause has its verb, the next one is the main one.
  private func hasOwnVerb(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      columns.is($0, [.auxiliary, .modal, .verbPast, .verbThird]) && !draft.isMentioned($0)
    }
  }

  /// `Kim and Falk said`, `Ukrainian and Western estimates suggest`.
  private func isJoinedSubject(at conjunction: Int, end: Int) -> Bool {
    let isNameBefore = draft.isMentioned(conjunction - 1 >= 0 ? conjunction - 1 : 0)
      || columns.is(conjunction - 1, [.roleNoun, .roleGroup, .demonym, .adjective])
    // Nothing but a noun phrase may stand between.
    for token in Range(from: conjunction + 1, upTo: end)
    where columns.is(token, [.verbPast, .auxiliary, .modal, .pronoun, .wh])
      && !draft.isMentioned(token)
    {
      return false
    }
    return isNameBefore
  }

  // MARK: Candidates

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
      if let found = phrase(from: place, in: sentence, before: range.upperBound),
        found.head < range.upperBound, found.tokens.lowerBound == place
      {
        guard completes(found, upTo: range.upperBound) else { return nil }
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

  /// Whether the words behind a phrase only complete it, so that the verb behind them is its own:
  /// `people familiar with the talks`, not `Renner has faced questions`.
  private func completes(_ phrase: SourcePhrase, upTo end: Int) -> Bool {
    let gap = Range(from: max(phrase.head + 1, min(phrase.tokens.upperBound, end)), upTo: end)
    for token in gap where !draft.isMentioned(token) && columns.tokens.kind[token] == .word {
      if columns.is(token, .wh) || columns.isWord(token, "that") { return true }
      if columns.is(token, [.auxiliary, .modal]), !columns.isClitic(token) { return false }
      if isSubjectPronoun(token), !columns.isWho(token) { return false }
      if columns.is(token, [.reportingVerb]), columns.is(token, .verbPast), !isNoun(token) {
        return false
      }
      if columns.isWord(token, "to"), columns.is(token + 1, .verbBase) { return false }
    }
    return true
  }

  /// `the verger said`, `voters said`: a determiner or plural and words up to the verb.
  private func anyNounPhrase(in range: Range<Int>) -> SourcePhrase? {
    guard let first = range.first, range.count < 9,
      range.allSatisfy({ columns.tokens.kind[$0] == .word || columns.tokens.kind[$0] == .number }),
      !range.dropFirst().contains(where: {
        columns.is($0, [.auxiliary, .modal, .pronoun, .wh]) && !draft.isMentioned($0)
      })
    else { return nil }
    let core = range.prefix { $0 == first || !columns.is($0, .preposition) }
    guard let head = core.last else { return nil }
    let hasDeterminer = columns.is(first, [.determiner, .possessive, .numberWord]) && core.count > 1
    let isPlural = columns.text[columns.tokens.span(head)].last == UInt8(ascii: "s")
      && columns.tokens.length[head] > 4 && !columns.is(head, [.functionWord, .adverb])
    guard hasDeterminer || isPlural,
      !columns.is(first, [.preposition, .conjunction]) || columns.is(first, .determiner)
    else { return nil }
    return SourcePhrase(tokens: range, head: head, secondHead: nil)
  }

  /// `South Korea’s National Intelligence Service`: the phrase begins with the possessor.
  private func possessorStart(of place: Int, from start: Int) -> Int {
    let clitic = place - 1
    guard clitic > start, columns.isClitic(clitic), draft.isMentioned(clitic - 1) else {
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
    if draft.isMentioned(token) {
      return max(
        token + 1,
        columns.tokens.indices(in: draft.mentions[Int(draft.mentionOfToken[token])].span).upperBound)
    }
    if let phrase = roles.phrase(from: token, limit: limit, allowsBare: true) {
      return phrase.tokens.upperBound
    }
    // `At the ceremony Kim …`: the preposition's noun phrase ends before the next name or verb.
    var place = token
    while place < limit, !draft.isMentioned(place),
      columns.is(place, [.determiner, .possessive]) || !columns.is(place, .functionWord),
      columns.tokens.kind[place] == .word,
      !columns.is(place, [.verbPast, .verbThird]) || columns.is(place, [.commonNoun, .countedThing])
    {
      place += 1
    }
    return max(token + 1, place)
  }
}
