// What sort of source somebody is: facets first, then the first label that fits.
//
// In: the words that name a source, its entity, its cue. Out: a `Source`. Rules and their numbers
// are those of `SourceType`. Leaves to others: what the source said.

import Language
import Text

/// Types sources by the rules of `SourceType`, in their order.
struct SourceTypology {
  let draft: Draft

  private var columns: TextColumns { draft.columns }

  /// The source behind some words; `entity` is whom they mean.
  func source(phrase span: Span, entity: Int?, cue: Span?) -> Source {
    let tokens = columns.tokens.indices(in: span)
    var source = Source(name: name(of: tokens, span), span: span, type: .named)
    source.entity = entity
    source.capacities = capacities(tokens, entity: entity)
    if let entity { source.name = draft.entities[entity].name }
    (source.type, source.evidence) = type(tokens, span: span, entity: entity, &source)
    source.channel = channel(of: source, cue: cue)
    switch source.type {
    case .official, .expert, .eyewitness, .named, .organisation: source.isNamed = entity != nil
    case .observation, .none, .hearsay, .media, .social, .document, .anonymous, .roleOnly, .group:
      source.isNamed = false
    }
    return source
  }

  /// The words for a source without a name: not with “, who asked not to be named”.
  private func name(of tokens: Range<Int>, _ span: Span) -> String {
    let who = tokens.dropFirst().first { columns.isWho($0) && columns.isSign($0 - 1, ",") }
    return draft.text.string(
      who.map { columns.tokens.span(Range(from: tokens.lowerBound, upTo: $0 - 1)) } ?? span)
  }

  /// The source of hearsay: nobody, known by the words that pass it on.
  func hearsay(cue: Span) -> Source {
    var source = Source(name: draft.text.string(cue), span: cue, type: .hearsay)
    source.evidence = cue
    source.distance = .hearsay
    return source
  }

  /// The reporter as own witness.
  func observation(_ span: Span) -> Source {
    var source = Source(name: draft.text.string(span), span: span, type: .observation)
    source.evidence = span
    source.channel = .observation
    return source
  }

  private func capacities(_ tokens: Range<Int>, entity: Int?) -> Capacities {
    var result: Capacities = []
    if let entity { result = draft.entities[entity].capacities }
    if let head = headOfPhrase(tokens) {
      result.formUnion(
        draft.lexicon.capacities(of: phraseCore(tokens), head: head, in: columns))
    }
    if tokens.contains(where: { columns.isWord($0, "former") || columns.isWord($0, "ex") }) {
      result.formUnion(.former)
    }
    return result
  }

  /// The phrase up to its head; behind it only the complement of somebody who speaks for others.
  private func phraseCore(_ tokens: Range<Int>) -> Range<Int> {
    guard let head = headOfPhrase(tokens) else { return tokens }
    return draft.lexicon.speaksFor(columns.tokens.word[head])
      ? tokens : Range(from: tokens.lowerBound, upTo: head + 1)
  }

  // MARK: Labels

  private func type(
    _ tokens: Range<Int>, span: Span, entity: Int?, _ source: inout Source
  ) -> (SourceType, Span?) {
    let head = headOfPhrase(tokens)
    if let entity {
      let row = draft.entities[entity]
      switch row.kind {
      case .person: return person(row, tokens, source.capacities)
      case .organisation:
        if isMedia(tokens, row) { return (.media, span) }
        return (source.capacities.isOfficial ? .official : .organisation, evidence(tokens))
      case .place: return (.official, span)
      }
    }
    if let anonymous = anonymity(around: tokens) {
      source.anonymityReason = anonymous.reason
      return (.anonymous, anonymous.span)
    }
    guard let head else { return (.roleOnly, nil) }
    let headSpan = columns.tokens.span(head)
    // `accounts filed by the company` are papers, `the account @quaywatch` is not.
    let isPaper = columns.is(head, .documentWord)
      && !tokens.contains { columns.tokens.kind[$0] == .address }
    if !isPaper,
      columns.tokens.kind[head] == .address || columns.is(head, .socialWord) || saysOnline(tokens)
    {
      return (.social, headSpan)
    }
    if columns.isWord(head, "i"), columns.tokens.length[head] == 1 { return (.observation, headSpan) }
    if columns.is(head, .mediaWord), !columns.is(head, .speakingBody) { return (.media, headSpan) }
    if columns.is(head, .documentWord) { return (.document, headSpan) }
    if columns.is(head, .anonymityWord) {
      source.anonymityReason = Source.AnonymityReason.none
      return (.anonymous, headSpan)
    }
    if columns.is(head, .speakingBody), source.capacities.isOfficial,
      !columns.is(head, .roleGroup) || columns.is(head, .organisationHead)
    {
      return (.official, headSpan)
    }
    if columns.is(head, [.speakingBody, .organisationHead]), !source.capacities.isDisjoint(with: [.company, .association, .academic, .health, .party]),
      !isPluralWord(head)
    {
      return (.organisation, headSpan)
    }
    if isSeveral(head, tokens) { return (.group, headSpan) }
    if !source.capacities.isDisjoint(with: [.witness, .victim]) { return (.eyewitness, headSpan) }
    return (.roleOnly, headSpan)
  }

  private func person(
    _ row: Entity, _ tokens: Range<Int>, _ capacities: Capacities
  ) -> (SourceType, Span?) {
    // Who speaks for a company is no official, whatever the company is called.
    let isForCompany = capacities.isSuperset(of: [.company, .representative])
    if capacities.isOfficial, !isForCompany { return (.official, evidence(tokens)) }
    if capacities.contains(.academic) || capacities.contains(.health) && !isForCompany {
      return (.expert, evidence(tokens))
    }
    if !capacities.isDisjoint(with: [.witness, .victim]) { return (.eyewitness, evidence(tokens)) }
    return (.named, nil)
  }

  /// The first word of the phrase that says something about office.
  private func evidence(_ tokens: Range<Int>) -> Span? {
    tokens.first { !draft.lexicon.capacity(of: $0, in: columns).isEmpty }
      .map { columns.tokens.span($0) }
  }

  func headOfPhrase(_ tokens: Range<Int>) -> Int? {
    guard let first = tokens.first else { return nil }
    var head: Int?
    for token in tokens {
      if columns.is(token, [.preposition, .wh]), token > first { break }
      if columns.isSign(token, ",") { break }
      if columns.is(
        token,
        [
          .roleNoun, .roleGroup, .speakingBody, .documentWord, .socialWord, .mediaWord,
          .anonymityWord,
        ]) || columns.tokens.kind[token] == .address
      {
        head = token
      }
    }
    // A role of no list: the last noun before any complement (`the harbour master there`).
    return head
      ?? tokens.prefix { $0 == first || !columns.is($0, [.preposition, .wh]) && !columns.isSign($0, ",") }
      .last { !columns.is($0, [.adverb, .determiner, .possessive]) } ?? first
  }

  private func isMedia(_ tokens: Range<Int>, _ row: Entity) -> Bool {
    if row.capacities.contains(.media) { return true }
    if tokens.contains(where: { columns.is($0, .mediaWord) }) { return true }
    return row.name.hasSuffix("!")
  }

  /// `a user wrote on Pingly`, `one poster`: told by the words around.
  private func saysOnline(_ tokens: Range<Int>) -> Bool {
    tokens.contains { columns.is($0, .socialWord) }
  }

  private func isPluralWord(_ token: Int) -> Bool {
    columns.text[columns.tokens.span(token)].last == UInt8(ascii: "s")
  }

  private func isSeveral(_ head: Int, _ tokens: Range<Int>) -> Bool {
    if columns.is(head, .roleGroup) { return true }
    if columns.is(head, [.pluralPronoun]) { return true }
    return columns.isWord(head, "some") || columns.isWord(head, "many")
      || columns.isWord(head, "others") || columns.isWord(head, "several")
      || columns.isWord(head, "few") || columns.isWord(head, "everyone")
      || columns.isWord(head, "everybody")
  }

  /// “who asked not to be named”, “familiar with”, “on condition of anonymity” in or right behind
  /// the phrase.
  /// A reason of its own says more than a formula, a formula more than the bare request.
  private func rank(_ reason: Source.AnonymityReason) -> Int {
    switch reason {
    case .none: 0
    case .formula: 1
    case .given: 2
    }
  }

  private func anonymity(
    around tokens: Range<Int>
  ) -> (span: Span, reason: Source.AnonymityReason)? {
    guard let first = tokens.first else { return nil }
    let sentence = columns.sentence(of: first)
    var best: (span: Span, reason: Source.AnonymityReason)?
    for token in Range(from: first, upTo: sentence.tokens.upperBound) where !draft.isQuoted(token) {
      if let match = draft.lexicon.anonymity.match(at: token, in: columns.tokens),
        !(match.count == 1 && token >= tokens.upperBound)
      {
        let span = columns.tokens.span(token..<token + match.count)
        if best.map({ rank($0.reason) < rank(match.payload) }) ?? true {
          best = (span, match.payload)
        }
      }
    }
    return best
  }

  private func channel(of source: Source, cue: Span?) -> Source.Channel {
    switch source.type {
    case .observation: return .observation
    case .social: return .social
    case .document: return .document
    case .media: return .press
    case .none, .hearsay, .anonymous, .roleOnly, .official, .expert, .eyewitness, .named,
      .organisation, .group:
      break
    }
    guard let cue else { return .interview }
    let sentence = columns.sentence(of: columns.tokens.firstIndex(from: Int(cue.start)))
    for token in sentence.tokens where !draft.isQuoted(token) {
      if columns.isWord(token, "statement") { return .statement }
      if columns.isWord(token, "speech") { return .speech }
      if columns.isWord(token, "court") { return .court }
      if columns.is(token, .socialWord) { return .social }
    }
    return .interview
  }
}
