// Rows whose content is no clause: what somebody wants to do, opposes, calls for, was criticised
// for. They say what a source holds, not in which words, so that `quotes` leaves most of them out.

import Language
import Text

extension AttributionFinder {
  /// `plans to resign`, `opposes the bridge`, `called for an inquiry`, `sees the list as false`.
  func object(
    _ cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> Row? {
    let limit = sentence.tokens.upperBound
    let first = cue.tokens.upperBound
    guard first < limit, !isGivenAsNoun(cue) else { return nil }
    let isInfinitive = cue.entry.frames.contains(.infinitive) && leadsToInfinitive(first, limit: limit)
    guard isInfinitive || canHaveObject(first),
      let source = source(of: cue, from: start, previous: previous, in: sentence),
      canHold(source)
    else { return nil }
    let content: Range<Int>
    if isInfinitive {
      // Whom an order is given to is no part of it: `told my brother | to jump`.
      let start = cue.entry.frames.contains(.to) ? infinitiveStart(first, limit: limit) : first
      content = trimmed(Range(from: start, upTo: contentEnd(from: start, limit: limit)))
    } else {
      content = trimmed(Range(from: first, upTo: objectEnd(from: first, limit: limit, cue)))
      guard takesObject(cue, source, content) else { return nil }
    }
    // `repeated his claim that …`: the noun says it with its own words.
    if content.contains(where: {
      columns.is($0, .attributionNoun) && columns.isWord($0 + 1, "that")
        && possessor(of: $0, in: sentence) != nil
    }) {
      return nil
    }
    guard !content.isEmpty, content.count < 60, !content.contains(where: { isContent[$0] }) else {
      return nil
    }
    var quote = Quote(
      pieces: [columns.tokens.span(content)], form: .indirect, kind: cue.entry.kind, rule: .object)
    fill(&quote, cue)
    // A thing praised or opposed is no words of anybody; a vow is.
    quote.isSpoken = isInfinitive && cue.entry.isSpoken && quote.kind != .declined
    attribute(&quote, to: source)
    return Row(quote: quote, regions: [])
  }

  /// `the plans`, `a call for`: an article before the word.
  private func isGivenAsNoun(_ cue: Cue) -> Bool {
    columns.is(cue.tokens.lowerBound - 1, [.determiner, .possessive, .preposition])
      && !columns.is(cue.tokens.lowerBound - 1, .pronoun)
  }

  /// `to resign`, `the minister to resign`, `not to resign`
  private func leadsToInfinitive(_ first: Int, limit: Int) -> Bool {
    for place in Range(from: first, upTo: min(first + 9, limit)) {
      if columns.isWord(place, "to"), columns.is(place + 1, [.verbBase, .reportingBase, .adverb])
        || columns.isWord(place + 1, "be") || columns.isWord(place + 1, "have")
      {
        return true
      }
      if draft.isMentioned(place) { continue }
      if columns.tokens.kind[place] != .word
        || columns.is(place, [.auxiliary, .modal, .wh, .conjunction, .preposition])
      {
        return false
      }
    }
    return false
  }

  /// The `to`, or `not to`, of an infinitive behind a hearer.
  private func infinitiveStart(_ first: Int, limit: Int) -> Int {
    guard let to = Range(from: first, upTo: limit).first(where: { columns.isWord($0, "to") }) else {
      return first
    }
    return to > first && columns.isWord(to - 1, "not") ? to - 1 : to
  }

  /// A word that an object can begin with.
  private func canHaveObject(_ token: Int) -> Bool {
    if draft.isMentioned(token) { return true }
    switch columns.tokens.kind[token] {
    case .number: return true
    case .word: break
    case .punctuation, .openingMark, .closingMark, .straightMark, .symbol, .other, .address: return false
    }
    if columns.is(token, [.determiner, .possessive, .pronoun]), !columns.isWord(token, "that") {
      return true
    }
    return !columns.is(token, [.functionWord, .adverb, .weekday, .timeUnit])
  }

  /// Whether a source can hold a view: somebody, a body, a paper.
  private func canHold(_ source: SourcePhrase) -> Bool {
    if let entity = draft.entity(at: source.head) { return draft.entities[entity].kind != .place }
    return columns.is(
      source.head,
      [
        .roleNoun, .roleGroup, .speakingBody, .documentWord, .mediaWord, .pronoun, .anonymityWord,
        .countedPerson, .wh,
      ]) || columns.isWord(source.head, "percent") || columns.isWord(source.head, "cent")
  }

  private func takesObject(_ cue: Cue, _ source: SourcePhrase, _ content: Range<Int>) -> Bool {
    if cue.entry.frames.contains(.np) { return true }
    if cue.entry.frames.contains(.as) { return content.contains { columns.isWord($0, "as") } }
    // `The report found two doors faulty`: of papers the object is what they say.
    return cue.entry.frames.contains(.that) && columns.is(source.head, .documentWord)
      && cue.entry.kind == .wrote
  }

  /// The end of an object: its clause, or the verb it shares a subject with.
  private func objectEnd(from first: Int, limit: Int, _ cue: Cue) -> Int {
    let end = contentEnd(from: first, limit: limit)
    let sentence = columns.sentence(of: first)
    for place in Range(from: first, upTo: end) where !draft.isQuoted(place) {
      if draft.isMentioned(place) { continue }
      if columns.tokens.kind[place] == .punctuation || draft.isRegionMark[place] { return place }
      guard place > first else { continue }
      if columns.isWho(place) || columns.isWord(place, "which") { return place }
      if Self.objectBorders.contains(where: { columns.isWord(place, $0) }) { return place }
      if columns.isWord(place, "as"), !cue.entry.frames.contains(.as) { return place }
      if columns.is(place, .weekday) { return columns.is(place - 1, .preposition) ? place - 1 : place }
      if columns.isWord(place, "and") || columns.isWord(place, "but"),
        columns.is(place + 1, [.verbPast, .verbThird, .auxiliary, .modal])
          && !columns.is(place + 1, [.commonNoun, .adjective, .countedThing])
          || startsReportingClause(at: place + 1, in: sentence)
      {
        return place
      }
    }
    return end
  }

  private static let objectBorders: [StaticString] = [
    "because", "while", "when", "after", "before", "although", "though", "if", "since", "until",
    "during", "unless", "whereas", "so",
  ]

  // MARK: Passive

  /// `The delay was criticised by Haugen`: the agent is the source.
  func passive(in sentence: Sentence) -> [Row] {
    var rows: [Row] = []
    for token in sentence.tokens where columns.isWord(token, "by") && !draft.isQuoted(token) {
      let verb = token - 1
      guard verb > sentence.tokens.lowerBound, columns.is(verb, .reportingVerb), !isContent[verb],
        !isNaming[verb], let cue = draft.lexicon.cue(at: verb, in: columns), cue.form == .past,
        !cue.entry.frames.isDisjoint(with: [.np, .as, .quote]),
        let source = phrases.phrase(from: token + 1, in: sentence), canHold(source),
        let subject = phrases.anySubject(of: verb, from: sentence.tokens.lowerBound, in: sentence),
        !subject.contains(where: { isContent[$0] })
      else { continue }
      var quote = Quote(
        pieces: [columns.tokens.span(subject)], form: .indirect, kind: cue.entry.kind, rule: .object)
      fill(&quote, cue)
      quote.isSpoken = false
      attribute(&quote, to: source)
      rows.append(Row(quote: quote, regions: []))
    }
    return rows
  }

  // MARK: Nouns

  /// `Osk's claim that the doors were sound`: a noun that carries a clause, with its possessor.
  func claimNouns(in sentence: Sentence) -> [Row] {
    var rows: [Row] = []
    for token in sentence.tokens
    where columns.is(token, .attributionNoun) && columns.isWord(token + 1, "that")
      && !draft.isQuoted(token) && !isContent[token] && !isNaming[token]
    {
      guard let noun = draft.lexicon.attributionNoun(columns.tokens.word[token]),
        let possessor = possessor(of: token, in: sentence)
      else { continue }
      let first = token + 2
      let content = trimmed(
        Range(from: first, upTo: contentEnd(from: first, limit: sentence.tokens.upperBound)))
      guard isClause(content), !content.contains(where: { isContent[$0] }) else { continue }
      let held = unclaimed(in: content, block: Int(sentence.block))
      var quote = Quote(
        pieces: [withMarks(content, of: held)], form: held.isEmpty ? .indirect : .mixed,
        kind: noun.kind, rule: .claimNoun)
      quote.cue = columns.tokens.span(token..<token + 2)
      quote.verb = columns.string(token).lowercased()
      quote.verbClass = noun.verbClass
      quote.isSpoken = noun.kind == .said || noun.kind == .denies || !held.isEmpty
      attribute(&quote, to: possessor)
      rows.append(Row(quote: quote, regions: held))
    }
    return rows
  }

  /// `Osk's`, `his`, with up to two adjectives before the noun.
  private func possessor(of noun: Int, in sentence: Sentence) -> SourcePhrase? {
    var place = noun - 1
    while place > sentence.tokens.lowerBound, noun - place < 4, columns.is(place, .adjective) {
      place -= 1
    }
    guard place >= sentence.tokens.lowerBound else { return nil }
    if columns.isClitic(place), draft.isMentioned(place - 1) {
      let mention = draft.mentions[Int(draft.mentionOfToken[place - 1])]
      let tokens = columns.tokens.indices(in: mention.span)
      return tokens.isEmpty
        ? nil : SourcePhrase(tokens: tokens, head: tokens.lowerBound, secondHead: nil)
    }
    guard columns.is(place, .possessive), draft.isMentioned(place) else { return nil }
    return SourcePhrase(tokens: place..<place + 1, head: place, secondHead: nil)
  }
}
