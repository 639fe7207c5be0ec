// One row per source of an article, however often it is used.
//
// In: quotes with source words and speakers. Out: `Draft.sources`, and for each quote the index of
// its source. Leaves to others: figures, which add themselves later through the same collector.

import Language
import Text

/// Gathers the sources of one article.
struct SourceCollector {
  var draft: Draft
  private var byEntity: [Int: Int] = [:]
  private var byWords: [String: Int] = [:]
  /// The latest unnamed source of each head noun.
  private var byHead: [UInt64: Int] = [:]

  init(_ draft: Draft) {
    self.draft = draft
    for (index, source) in draft.sources.enumerated() {
      if let entity = source.entity { byEntity[entity] = index } else { byWords[key(source)] = index }
      noteHead(of: index)
    }
  }

  /// The draft with sources for all quotes.
  mutating func collected() -> Draft {
    for index in draft.quotes.indices {
      let quote = draft.quotes[index]
      // Whom a source quotes is no source of the article.
      guard quote.parent == nil, !namesNobody(quote), isInformation(quote) else { continue }
      if let row = rowBehindPronoun(index) {
        draft.quotes[index].source = row
        draft.sources[row].quotes.append(index)
        continue
      }
      let typology = SourceTypology(draft: draft)
      let source: Source
      if quote.kind == .hedged, let cue = quote.cue {
        source = typology.hearsay(cue: cue)
      } else if let span = quote.sourceSpan {
        var named = typology.source(phrase: span, entity: quote.speakers.first, cue: quote.cue)
        // `a user wrote …, wrote another`: another of the same sort.
        if isStandIn(span), let before = previousUnnamed(index) { named.type = before.type }
        if quote.via != nil { named.distance = .reported }
        if named.entity == nil, named.type != .anonymous, let before = previousAnonymous(index),
          isOneOfThose(span, before)
        {
          named.type = .anonymous
          named.anonymityReason = before.anonymityReason
          named.description = before.description
          named.evidence = before.evidence
        }
        source = named
      } else {
        continue
      }
      let row = enter(source)
      draft.quotes[index].source = row
      draft.sources[row].quotes.append(index)
    }
    linkSilentRows()
    noteWitnesses()
    noteSilence()
    typeOtherRows()
    return draft
  }

  /// What somebody wants or thinks belongs to the source that speaks elsewhere in the article.
  private mutating func linkSilentRows() {
    for index in draft.quotes.indices where draft.quotes[index].source == nil {
      guard let speaker = draft.quotes[index].speakers.first, let row = byEntity[speaker] else {
        continue
      }
      draft.quotes[index].source = row
      draft.sources[row].quotes.append(index)
    }
  }

  /// Rows of nobody who is a source of the article still have a sort of source.
  private mutating func typeOtherRows() {
    let typology = SourceTypology(draft: draft)
    for index in draft.quotes.indices where draft.quotes[index].source == nil {
      let quote = draft.quotes[index]
      if quote.kind == .hedged {
        draft.quotes[index].sourceType = .hearsay
      } else if let span = quote.sourceSpan, !namesNobody(quote) {
        draft.quotes[index].sourceType =
          typology.source(phrase: span, entity: quote.speakers.first, cue: quote.cue).type
      }
    }
  }

  /// Whether somebody told something: who only wants or opposes a thing, in no words of the text,
  /// is no source of the article, nor is a bare pronoun that nobody is known behind.
  private func isInformation(_ quote: Quote) -> Bool {
    if quote.isSpoken || quote.kind == .declined || quote.kind == .hedged { return true }
    if quote.rule == .object || quote.kind == .intends { return false }
    guard quote.speakers.isEmpty, let span = quote.sourceSpan else { return true }
    let tokens = draft.columns.tokens.indices(in: span)
    return !(tokens.count == 1 && draft.columns.is(tokens.lowerBound, [.pronoun, .wh])
      && !draft.columns.is(tokens.lowerBound, .firstPerson))
  }

  /// `Nobody said …`: there is no source.
  private func namesNobody(_ quote: Quote) -> Bool {
    guard quote.isNegated, let span = quote.sourceSpan,
      let first = draft.columns.tokens.indices(in: span).first
    else { return false }
    return draft.columns.is(first, .negation)
  }

  private func isStandIn(_ span: Span) -> Bool {
    let columns = draft.columns
    let tokens = columns.tokens.indices(in: span)
    guard tokens.count == 1, let token = tokens.first else { return false }
    return columns.isWord(token, "another") || columns.isWord(token, "others")
  }

  /// `One of them`, `a second`, `one of the people` behind unnamed sources: one of the same sort.
  private func isOneOfThose(_ span: Span, _ before: Source) -> Bool {
    let columns = draft.columns
    let whole = columns.tokens.indices(in: span)
    // `a second, who still works in the industry`
    let comma = whole.first { columns.isSign($0, ",") }
    let tokens = Range(from: whole.lowerBound, upTo: comma ?? whole.upperBound)
    guard let first = tokens.first, let last = tokens.last, tokens.count < 6 else { return false }
    if tokens.count == 2, columns.is(first, .determiner),
      columns.is(last, .ordinal) || columns.isWord(last, "other") || columns.isWord(last, "second")
    {
      return true
    }
    guard columns.isWord(first, "one"), columns.isWord(first + 1, "of") else { return false }
    if columns.isWord(last, "them") { return true }
    return columns.tokens.indices(in: before.span).contains {
      columns.formHash($0) == columns.formHash(last)
    }
  }

  /// `She said`, `they said` behind a source without a name: the source before, in this block or the
  /// one before.
  private func rowBehindPronoun(_ quote: Int) -> Int? {
    let columns = draft.columns
    guard quote > 0, draft.quotes[quote].speakers.isEmpty, let span = draft.quotes[quote].sourceSpan,
      let token = columns.tokens.indices(in: span).first, columns.tokens.span(token) == span
    else { return nil }
    let isSingular = columns.pronounGender(token) != nil
    guard isSingular || columns.isWord(token, "they") || columns.isWord(token, "it") else { return nil }
    let place = draft.document.block(at: Int(span.start)) ?? 0
    for before in draft.quotes[..<quote].suffix(4).reversed() {
      guard place - (draft.document.block(at: Int(before.span.start)) ?? 0) <= 1 else { return nil }
      guard let row = before.source else { continue }
      guard draft.sources[row].entity == nil else { return nil }
      switch draft.sources[row].type {
      case .group: return isSingular ? nil : row
      case .document: return columns.isWord(token, "it") ? row : nil
      case .hearsay, .none, .observation: continue
      case .media, .social, .anonymous, .roleOnly, .official, .expert, .eyewitness, .named,
        .organisation:
        return row
      }
    }
    return nil
  }

  /// The unnamed source of the quote before, in the same block.
  private func previousUnnamed(_ quote: Int) -> Source? {
    guard quote > 0, let before = draft.quotes[quote - 1].source,
      draft.sources[before].entity == nil,
      draft.document.block(at: Int(draft.quotes[quote].span.start))
        == draft.document.block(at: Int(draft.quotes[quote - 1].span.start))
    else { return nil }
    return draft.sources[before]
  }

  /// The last anonymous source of the quotes shortly before.
  private func previousAnonymous(_ quote: Int) -> Source? {
    for before in draft.quotes[..<quote].suffix(3).reversed() {
      if let row = before.source, draft.sources[row].type == .anonymous { return draft.sources[row] }
    }
    return nil
  }

  /// The row of a source: the one of its entity or of the same words, else a new one.
  mutating func enter(_ source: Source) -> Int {
    if let entity = source.entity {
      if let known = byEntity[entity] {
        merge(source, into: known)
        return known
      }
      byEntity[entity] = draft.sources.count
    } else {
      let key = key(source)
      if let known = byWords[key] ?? definite(source) { return known }
      byWords[key] = draft.sources.count
    }
    draft.sources.append(source)
    noteHead(of: draft.sources.count - 1)
    return draft.sources.count - 1
  }

  /// A later use may say more: a title, an apposition.
  private mutating func merge(_ source: Source, into index: Int) {
    draft.sources[index].capacities.formUnion(source.capacities)
    if draft.sources[index].type == .named, source.type != .named {
      draft.sources[index].type = source.type
      draft.sources[index].evidence = source.evidence
    }
  }

  /// `the report`, `the person`: the unnamed source with the same head noun before.
  private func definite(_ source: Source) -> Int? {
    let columns = draft.columns
    let tokens = columns.tokens.indices(in: source.span)
    guard let first = tokens.first, columns.isDefiniteArticle(first),
      let head = SourceTypology(draft: draft).headOfPhrase(tokens)
    else { return nil }
    guard let known = byHead[columns.formHash(head)], draft.sources[known].span < source.span else {
      return nil
    }
    return known
  }

  /// Remembers an unnamed source by its head noun.
  private mutating func noteHead(of row: Int) {
    let source = draft.sources[row]
    let tokens = draft.columns.tokens.indices(in: source.span)
    guard source.entity == nil, source.type != .hearsay,
      let head = SourceTypology(draft: draft).headOfPhrase(tokens)
    else { return }
    byHead[draft.columns.formHash(head)] = row
  }

  /// Unnamed sources are one if the words are, determiners aside: `a rescue insider`, `the insider`.
  private func key(_ source: Source) -> String {
    if source.type == .hearsay { return "hearsay \(source.span.start)" }
    var words: [String] = []
    let columns = draft.columns
    for token in columns.tokens.indices(in: source.span) {
      if columns.is(token, [.preposition, .wh]) || columns.isSign(token, ",") { break }
      if !columns.is(token, [.determiner, .possessive]) {
        words.append(columns.string(token).lowercased())
      }
    }
    // An anonymous source is known by its head: `a rescue insider`, later `the insider`.
    if source.type == .anonymous, let last = words.last { return "anonymous \(last)" }
    return "\(source.type.rawValue) \(words.joined(separator: " "))"
  }

  /// “I could hear them banging”: the speaker's own words place the speaker at the event.
  private mutating func noteWitnesses() {
    let columns = draft.columns
    for index in draft.sources.indices {
      switch draft.sources[index].type {
      case .named, .roleOnly: break
      case .observation, .none, .hearsay, .media, .social, .document, .anonymous, .official,
        .expert, .eyewitness, .organisation, .group:
        continue
      }
      let isForCompany = draft.sources[index].capacities.contains(.representative)
      for quote in draft.sources[index].quotes
      where !isForCompany && draft.quotes[quote].form == .indirect {
        noteReportedSight(quote, of: index)
      }
      for quote in draft.sources[index].quotes
      where draft.quotes[quote].form == .direct && !isForCompany && draft.quotes[quote].rule != .turn {
        for piece in draft.quotes[quote].pieces {
          for token in columns.tokens.indices(in: piece)
          where columns.isWord(token, "i") || columns.isWord(token, "we") {
            let near = Range(from: token + 1, upTo: min(token + 4, columns.count))
            if let verb = near.first(where: { draft.lexicon.isWitnessVerb(columns.tokens.word[$0]) }) {
              draft.sources[index].type = .eyewitness
              draft.sources[index].evidence = columns.tokens.span(token..<verb + 1)
              draft.sources[index].capacities.formUnion(.witness)
              draft.sources[index].verification = .seen
            }
          }
        }
      }
    }
  }

  /// “A neighbour said she had seen the car”: seen or heard by the speaker, in the reporter's words.
  private mutating func noteReportedSight(_ quote: Int, of source: Int) {
    let columns = draft.columns
    guard let piece = draft.quotes[quote].pieces.first else { return }
    let tokens = columns.tokens.indices(in: piece).prefix(6)
    guard
      let pronoun = tokens.first(where: {
        columns.isWord($0, "he") || columns.isWord($0, "she") || columns.isWord($0, "they")
      }), pronoun - tokens.lowerBound < 2,
      let verb = tokens.first(where: { token in
        token > pronoun && draft.lexicon.isWitnessVerb(columns.tokens.word[token])
          && !Self.opinions.contains(where: { columns.isWord(token, $0) })
      })
    else { return }
    draft.sources[source].type = .eyewitness
    draft.sources[source].evidence = columns.tokens.span(pronoun..<verb + 1)
    draft.sources[source].capacities.formUnion(.witness)
    draft.sources[source].verification = .seen
  }

  /// Witness verbs that as often tell an opinion or a service: `said he felt it was wrong`.
  private static let opinions: [StaticString] = [
    "feel", "felt", "see", "hear", "helped", "observed", "noticed",
  ]

  /// Who only declined to speak is no speaking source.
  private mutating func noteSilence() {
    for index in draft.sources.indices {
      let rows = draft.sources[index].quotes.map { draft.quotes[$0] }
      if !rows.isEmpty, rows.allSatisfy({ $0.kind == .declined || $0.isNegated }) {
        draft.sources[index].channel = .declined
        draft.sources[index].isNamed = false
      }
    }
  }
}
