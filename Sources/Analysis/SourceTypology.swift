// What sort of source somebody is: facets first, then the first label that fits.
//
// In: the words that name a source, its entity, its cue. Out: a `Source`. Rules and their numbers
// are those of `SourceType`. Leaves to others: what the source said.

import Language
import Text

/// Types sources by the rules of `SourceType`, in their order.
struct SourceTypology {
  let draft: Draft

  var columns: TextColumns { draft.columns }

  /// The source behind some words; `entity` is whom they mean.
  func source(phrase span: Span, entity: Int?, cue: Span?) -> Source {
    let tokens = columns.tokens.indices(in: span)
    var source = Source(name: name(of: tokens, span), span: span, type: .named)
    source.entity = entity
    source.capacities = capacities(tokens, entity: entity)
    if let entity { source.name = draft.entities[entity].name }
    (source.type, source.evidence) = type(tokens, span: span, entity: entity, &source)
    if let cue { retype(&source, tokens, by: cue) }
    source.channel = channel(of: source, cue: cue)
    source.verification = verification(of: source, tokens)
    source.hasInterest = hasInterest(source)
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

  /// What the cue alone says of a source that nothing else types: `a plaque reads` is no person's
  /// doing, `the policy states` neither, and who posts does so on a network.
  private func retype(_ source: inout Source, _ tokens: Range<Int>, by cue: Span) {
    let verbs = columns.tokens.indices(in: cue)
    guard verbs.count == 1, let verb = verbs.first else { return }
    func isVerb(_ forms: [StaticString]) -> Bool { forms.contains { columns.isWord(verb, $0) } }
    switch source.type {
    case .roleOnly:
      guard let head = headOfPhrase(tokens) else { return }
      let isThing =
        isVerb(["states", "stated", "says", "proclaims"]) && !isPersonal(head)
        && (tokens.count > 1 || columns.isWord(head, "it"))
      if isVerb(["reads"]) || isThing {
        source.type = .document
        source.evidence = cue
      } else if isVerb(["posted", "posts", "tweeted", "tweets"]) {
        source.type = .social
        source.evidence = cue
      }
    case .observation, .none, .hearsay, .media, .social, .document, .anonymous, .official, .expert,
      .eyewitness, .named, .organisation, .group:
      break
    }
  }

  /// Whether a head can be a person: a role, an epithet, a pronoun of persons, a name, or any noun
  /// that the lists do not know but a suffix of agents marks (`left-hander`, `mum-of-one`).
  private func isPersonal(_ head: Int) -> Bool {
    if columns.is(head, [.roleNoun, .roleGroup, .speakingBody, .anonymityWord, .title])
      || draft.lexicon.isEpithet(columns.tokens.word[head])
    {
      return true
    }
    if columns.pronounGender(head) != nil || columns.isCapitalised(head) { return true }
    let word = columns.text[columns.tokens.span(head)]
    let endings = ["er", "ist", "ian", "man", "woman", "or", "ee", "one"]
    return endings.contains { word.count > 4 && word.suffix($0.utf8.count).elementsEqual($0.utf8) }
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
    source.verification = .seen
    return source
  }

  private func capacities(_ tokens: Range<Int>, entity: Int?) -> Capacities {
    var result: Capacities = []
    if let entity { result = draft.entities[entity].capacities }
    if let head = headOfPhrase(tokens) {
      result.formUnion(
        draft.lexicon.capacities(of: phraseCore(tokens), head: head, in: columns))
    }
    if let head = headOfPhrase(tokens), draft.lexicon.speaksFor(columns.tokens.word[head]) {
      result.formUnion(.representative)
    }
    if tokens.contains(where: { columns.isWord($0, "former") || columns.isWord($0, "ex") }) {
      result.formUnion(.former)
    }
    return result
  }

  /// The phrase up to its head; behind it only the complement of somebody who speaks for others.
  private func phraseCore(_ tokens: Range<Int>) -> Range<Int> {
    guard let head = headOfPhrase(tokens) else { return tokens }
    guard draft.lexicon.speaksFor(columns.tokens.word[head]) else {
      return Range(from: tokens.lowerBound, upTo: head + 1)
    }
    let end = tokens.dropFirst().first { columns.isSign($0, ",") || columns.isWho($0) }
    return Range(from: tokens.lowerBound, upTo: end ?? tokens.upperBound)
  }

  // MARK: Labels

  private func type(
    _ tokens: Range<Int>, span: Span, entity: Int?, _ source: inout Source
  ) -> (SourceType, Span?) {
    let head = headOfPhrase(tokens)
    if isOutletName(tokens) { return (.media, span) }
    if let entity {
      let row = draft.entities[entity]
      // `a dispatcher for Clement Marine, who asked not to be named`, `Janine, who did not want her
      // last name used`: the name is the employer's, or only half a name.
      if row.kind == .organisation && head.map({ columns.is($0, .roleNoun) }) ?? false
        || row.kind == .person && !row.name.utf8.contains(UInt8(ascii: " ")),
        let anonymous = anonymity(around: tokens)
      {
        source.entity = row.kind == .organisation ? nil : entity
        source.anonymityReason = anonymous.reason
        source.description = .specific
        return (.anonymous, anonymous.span)
      }
      switch row.kind {
      case .person: return person(row, tokens, source.capacities)
      case .organisation:
        if isMedia(tokens, row) { return (.media, span) }
        return (source.capacities.isOfficial ? .official : .organisation, evidence(tokens))
      case .place:
        // Moscow is its government; a street or a house is whoever lives there.
        let isKnown = tokens.contains { columns.is($0, .placeName) }
        return (isKnown ? .official : .organisation, span)
      }
    }
    if let anonymous = anonymity(around: tokens) {
      source.anonymityReason = anonymous.reason
      source.description = anonymous.isAccess || isSpecific(tokens) ? .specific : .bare
      return (.anonymous, anonymous.span)
    }
    guard let head else { return (.roleOnly, nil) }
    let headSpan = columns.tokens.span(head)
    if isReporter(head) { return (.observation, headSpan) }
    // `accounts filed by the company` are papers, `the account @quaywatch` is not.
    let isPaper = columns.is(head, .documentWord)
      && !tokens.contains { columns.tokens.kind[$0] == .address }
    if !isPaper,
      columns.tokens.kind[head] == .address || columns.is(head, .socialWord) || saysOnline(tokens)
    {
      return (.social, headSpan)
    }
    if columns.isWord(head, "i"), columns.tokens.length[head] == 1 { return (.observation, headSpan) }
    if columns.is(head, .mediaWord), !columns.is(head, .roleNoun),
      !columns.is(head, .speakingBody)
        || SourceWords.shared.press.contains(columns.tokens.word[head])
    {
      return (.media, headSpan)
    }
    if columns.is(head, .documentWord) { return (.document, headSpan) }
    if columns.is(head, .anonymityWord) {
      source.anonymityReason = Source.AnonymityReason.none
      source.description = isSpecific(tokens) ? .specific : .bare
      return (.anonymous, headSpan)
    }
    if columns.is(head, .speakingBody), source.capacities.isOfficial,
      !columns.is(head, .roleGroup) || columns.is(head, .organisationHead)
        || columns.isWord(head, "authorities")
    {
      return (.official, headSpan)
    }
    if columns.is(head, [.speakingBody, .organisationHead]), !source.capacities.isDisjoint(with: [.company, .association, .academic, .health, .party]),
      !isPluralWord(head)
    {
      return (.organisation, headSpan)
    }
    if source.capacities.contains(.witness) || isPresent(tokens) { return (.eyewitness, headSpan) }
    // `prosecutors`, `investigators`: the office speaks, whoever its hands are.
    if tokens.count == 1, columns.pennTag(head) == "NNS", source.capacities.contains(.justice) {
      return (.official, headSpan)
    }
    if isSeveral(head, tokens) { return (.group, headSpan) }
    return (.roleOnly, headSpan)
  }

  private func person(
    _ row: Entity, _ tokens: Range<Int>, _ capacities: Capacities
  ) -> (SourceType, Span?) {
    // Who speaks for a company is no official, whatever the company is called.
    let isForCompany = capacities.isSuperset(of: [.company, .representative])
    if capacities.isOfficial, !isForCompany { return (.official, evidence(tokens)) }
    if isExpert(row, capacities) { return (.expert, evidence(tokens)) }
    if capacities.contains(.witness) || isPresent(row.roles) { return (.eyewitness, evidence(tokens)) }
    return (.named, nil)
  }

  /// The first word of the phrase that says something about office.
  private func evidence(_ tokens: Range<Int>) -> Span? {
    tokens.first { !draft.lexicon.capacity(of: $0, in: columns).isEmpty }
      .map { columns.tokens.span($0) }
  }

  func headOfPhrase(_ tokens: Range<Int>) -> Int? {
    guard !tokens.isEmpty else { return nil }
    let first = counted(tokens)
    var head: Int?
    for token in first..<tokens.upperBound {
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
      ?? tokens.dropFirst(first - tokens.lowerBound).prefix { $0 == first || !columns.is($0, [.preposition, .wh]) && !columns.isSign($0, ",") }
      .last { !columns.is($0, [.adverb, .determiner, .possessive]) } ?? first
  }

  /// Where the words begin that say who: behind `one of`, `a group of`.
  private func counted(_ tokens: Range<Int>) -> Int {
    guard let of = tokens.prefix(4).first(where: { columns.isWord($0, "of") }),
      of > tokens.lowerBound, of + 1 < tokens.upperBound,
      columns.is(of - 1, [.numberWord, .pronoun, .determiner])
        || Self.quantities.contains(where: { columns.isWord(of - 1, $0) })
    else { return tokens.lowerBound }
    return of + 1
  }

  private static let quantities: [StaticString] = [
    "group", "number", "couple", "handful", "dozens", "hundreds", "thousands", "scores", "majority",
    "some", "many", "several", "most", "few", "another", "half", "all",
  ]

  private func isMedia(_ tokens: Range<Int>, _ row: Entity) -> Bool {
    if row.capacities.contains(.media) { return true }
    if tokens.contains(where: { columns.isWord($0, "publisher") }) { return false }
    if tokens.contains(where: { columns.is($0, .mediaWord) }) { return true }
    // `Fen Radio`
    if let last = tokens.last, SourceWords.shared.press.contains(columns.tokens.word[last]) {
      return true
    }
    return row.name.hasSuffix("!")
  }

  /// `The Fiscal Ledger`: capitals that end in a word of outlets; a person called Ledger has no article.
  private func isOutletName(_ tokens: Range<Int>) -> Bool {
    // `the trade site ChipWeek`
    if let kind = tokens.dropFirst().first(where: { columns.isCapitalised($0) }),
      SourceWords.shared.outlets.contains(columns.tokens.word[kind - 1]),
      columns.tokens.shape[kind - 1] == .lower, kind > tokens.lowerBound
    {
      return true
    }
    guard let first = tokens.first, columns.isDefiniteArticle(first), tokens.count > 2,
      tokens.dropFirst().allSatisfy({ columns.isCapitalised($0) && columns.tokens.kind[$0] == .word }),
      let last = tokens.last
    else { return false }
    return draft.lexicon.capacity(of: last, in: columns).contains(.media)
  }

  /// `a user wrote on Pingly`, `one poster`: told by the words around.
  private func saysOnline(_ tokens: Range<Int>) -> Bool {
    Range(from: counted(tokens), upTo: tokens.upperBound).contains { columns.is($0, .socialWord) }
  }

  private func isPluralWord(_ token: Int) -> Bool {
    columns.text[columns.tokens.span(token)].last == UInt8(ascii: "s")
  }

  private func isSeveral(_ head: Int, _ tokens: Range<Int>) -> Bool {
    if columns.is(head, .roleGroup) || columns.pennTag(head) == "NNS" { return true }
    // `nine supported it`, `two thought`
    if tokens.count == 1, columns.is(head, .numberWord) || columns.tokens.kind[head] == .number {
      return true
    }
    // `seventy-one percent of teachers`
    if columns.isWord(head, "percent") || columns.isWord(head, "%") { return true }
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
  ) -> (span: Span, reason: Source.AnonymityReason, isAccess: Bool)? {
    guard let first = tokens.first else { return nil }
    let sentence = columns.sentence(of: first)
    var best: (span: Span, reason: Source.AnonymityReason, isAccess: Bool)?
    for token in Range(from: first, upTo: sentence.tokens.upperBound) where !draft.isQuoted(token) {
      if let match = draft.lexicon.anonymity.match(at: token, in: columns.tokens),
        !(match.count == 1 && token >= tokens.upperBound),
        token < tokens.upperBound || !isOfAnother(token, behind: tokens)
      {
        let span = columns.tokens.span(token..<token + match.count)
        let isAccess = best?.isAccess == true || match.payload.isAccess
        if best.map({ rank($0.reason) < rank(match.payload.reason) }) ?? true {
          best = (span, match.payload.reason, isAccess)
        } else {
          best?.isAccess = isAccess
        }
      }
    }
    return best
  }

  /// Whether a sign behind a phrase is said of somebody else: `said the man, who asked not to be
  /// named, had left`, `met people familiar with the talks`.
  private func isOfAnother(_ sign: Int, behind tokens: Range<Int>) -> Bool {
    let between = Range(from: tokens.upperBound, upTo: sign)
    guard
      let who = between.last(where: { columns.isWho($0) }) ?? (columns.is(sign, .adjective) ? sign : nil)
    else { return false }
    return Range(from: tokens.upperBound, upTo: who).contains {
      columns.is($0, [.roleNoun, .roleGroup, .reportingVerb, .anonymityWord]) || draft.isMentioned($0)
    }
  }
}
