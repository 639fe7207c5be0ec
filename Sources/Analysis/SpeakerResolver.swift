// Who speaks where the source is a pronoun, and whom the pronouns of quoted words mean.
//
// In: a draft with mentions outside of marks and quotes with their source words. Out: speakers of
// quotes whose source is `he`, `they`, `it` or `who`, and mentions for the pronouns inside marks: `I`
// is the speaker, `we` the speaker's body, `he` anybody but the speaker. Leaves to others: sources
// without a name (`SourceCollector`).

import Language
import Text

/// Resolves what can only be known once it is known who speaks.
struct SpeakerResolver {
  var draft: Draft
  private let clauses: ClauseReader
  /// Persons of the reporter's own text, for the question whether anybody was named between.
  private var outside = Salience()
  private var last: [Int: Span] = [:]
  /// Index of the second paragraph: news puts the role before the name until then.
  let leadEnd: Int

  init(_ draft: Draft) {
    self.draft = draft
    clauses = ClauseReader(columns: draft.columns)
    leadEnd =
      draft.article.blocks.indices.filter { draft.article.blocks[$0].kind == .paragraph }
      .prefix(2).last ?? 0
  }

  var columns: TextColumns { draft.columns }

  /// The draft with all speakers and the mentions inside marks.
  mutating func resolved() -> Draft {
    resolveSources()
    draft.sortMentions()
    linkQuotedPronouns()
    draft.sortMentions()
    return draft
  }

  // MARK: Sources

  /// Goes through the quotes in text order, so that each finds the speaker before it.
  private mutating func resolveSources() {
    var mention = 0
    var bySource: [Span: Quote] = [:]
    for index in draft.quotes.indices {
      guard let span = draft.quotes[index].sourceSpan else { continue }
      // A row that goes on with the one before has its source words.
      if let first = bySource[span] {
        draft.quotes[index].speakers = first.speakers
        if draft.quotes[index].link != .pronounPreviousSpeaker {
          draft.quotes[index].link = first.link
        }
        draft.quotes[index].antecedent = first.antecedent
        continue
      }
      while mention < draft.mentions.count, draft.mentions[mention].span < span {
        note(mention)
        mention += 1
      }
      resolve(index, source: columns.tokens.indices(in: span))
      bySource[span] = draft.quotes[index]
    }
  }

  /// Remembers a mention of the reporter's text.
  private mutating func note(_ index: Int) {
    let mention = draft.mentions[index]
    let tokens = columns.tokens.indices(in: mention.span)
    if mention.form == .fullName || mention.form == .partOfName { last[mention.entity] = mention.span }
    guard let first = tokens.first, !draft.isQuoted(first),
      draft.entities[mention.entity].kind == .person
    else { return }
    let sentence = columns.sentence(of: first)
    outside.note(
      Salience.Entry(
        entity: mention.entity, gender: .unknown, token: first,
        sentence: Int(columns.sentenceOfToken[first]), block: Int(sentence.block),
        place: clauses.place(of: tokens, in: sentence), isPronoun: mention.form == .pronoun))
  }

  private mutating func resolve(_ index: Int, source given: Range<Int>) {
    let tokens = withName(given, index)
    guard tokens.count == 1, let token = tokens.first else {
      if let who = tokens.last, columns.isWho(who), draft.quotes[index].speakers.isEmpty {
        link(index, token: who, to: antecedent(of: who), .relative)
      } else if isOnlyModifier(draft.quotes[index].speakers) {
        resolvePerson(index, tokens)
      } else if draft.quotes[index].speakers.isEmpty {
        resolveMessage(index, tokens)
        if draft.quotes[index].speakers.isEmpty { resolvePhrase(index, tokens) }
        if draft.quotes[index].speakers.isEmpty, tokens.count == 2, let last = tokens.last,
          columns.isWord(last, "couple") || columns.isWord(last, "two")
        {
          link(index, token: last, to: pair(before: tokens.lowerBound), .body)
        }
      }
      return
    }
    if draft.quotes[index].speakers.isEmpty, resolveLetter(index, token) { return }
    if let gender = columns.pronounGender(token) {
      if let entity = alternate(index, gender) {
        link(index, token: token, to: [entity], .dialogue)
      } else if let entity = previousSpeaker(index, token: token, gender) {
        link(index, token: token, to: [entity], .pronounPreviousSpeaker)
      }
    } else if columns.isWho(token) || columns.isWord(token, "which") || columns.isWord(token, "that") {
      if draft.quotes[index].speakers.isEmpty {
        link(index, token: token, to: antecedent(of: token), .relative)
      }
    } else if columns.isWord(token, "it") || columns.isWord(token, "they") {
      link(index, token: token, to: bodyOrSeveral(before: index, token: token), .body)
    } else if columns.isWord(token, "both") {
      link(index, token: token, to: pair(before: token), .body)
    } else if draft.quotes[index].speakers.isEmpty {
      resolvePhrase(index, tokens)
    }
    // `His warning was brief`: the owner is known though no subject.
    if draft.quotes[index].speakers.isEmpty, let entity = draft.entity(at: token),
      draft.entities[entity].kind != .place
    {
      let mention = draft.mentions[Int(draft.mentionOfToken[token])]
      draft.quotes[index].speakers = [entity]
      draft.quotes[index].link = mention.link
      draft.quotes[index].antecedent = last[entity]
    }
  }

  /// `Tyrell Amos, 46, who …`: a source that begins with the age has its name before.
  private mutating func withName(_ tokens: Range<Int>, _ index: Int) -> Range<Int> {
    guard let first = tokens.first, columns.tokens.kind[first] == .number,
      columns.isSign(first - 1, ","), draft.isMentioned(first - 2)
    else { return tokens }
    let name = draft.mentions[Int(draft.mentionOfToken[first - 2])]
    guard draft.entities[name.entity].kind == .person else { return tokens }
    let span = name.span.union(columns.tokens.span(tokens))
    draft.quotes[index].sourceSpan = span
    return columns.tokens.indices(in: span)
  }

  /// `A statement from Halvard Lines said`, `the ministry's tweet read`: the one it is from speaks.
  private mutating func resolveMessage(_ index: Int, _ tokens: Range<Int>) {
    guard
      let head = tokens.first(where: {
        SourceWords.shared.messages.contains(columns.tokens.word[$0]) && !draft.isMentioned($0)
      })
    else { return }
    let behind = head + 2 < tokens.upperBound
      && (columns.isWord(head + 1, "from") || columns.isWord(head + 1, "by"))
    let places = behind ? Range(from: head + 2, upTo: tokens.upperBound) : tokens.lowerBound..<head
    guard let token = places.first(where: { draft.isMentioned($0) }),
      behind || columns.isClitic(mentionEnd(token))
    else { return }
    let mention = draft.mentions[Int(draft.mentionOfToken[token])]
    guard draft.entities[mention.entity].kind != .place else { return }
    draft.quotes[index].speakers = [mention.entity]
    draft.quotes[index].link = mention.link
  }

  private func mentionEnd(_ token: Int) -> Int {
    columns.tokens.indices(in: draft.mentions[Int(draft.mentionOfToken[token])].span).upperBound
  }

  private mutating func link(_ index: Int, token: Int, to entities: [Int], _ rule: LinkRule) {
    guard let first = entities.first, draft.quotes[index].speakers != entities else { return }
    draft.quotes[index].speakers = entities
    draft.quotes[index].link = rule
    draft.quotes[index].antecedent = last[first]
    if draft.isMentioned(token) {
      let row = Int(draft.mentionOfToken[token])
      guard draft.mentions[row].form == .pronoun else { return }
      draft.mentions[row].entity = first
      draft.mentions[row].link = rule
    } else {
      draft.add(
        Mention(span: columns.tokens.span(token), entity: first, form: .pronoun, link: rule),
        over: token..<token + 1)
    }
  }

  /// The row before, if it is near and somebody speaks in it.
  private func before(_ index: Int, blocks: Int) -> Quote? {
    let place = block(of: draft.quotes[index])
    for row in draft.quotes[..<index].suffix(4).reversed() {
      guard place - block(of: row) <= blocks else { return nil }
      if row.isSpoken, row.sourceSpan != nil { return row }
    }
    return nil
  }

  private func block(of quote: Quote) -> Int { draft.document.block(at: Int(quote.span.start)) ?? 0 }

  /// The one speaker of the row before, if the pronoun agrees and the reporter has made nobody else
  /// who agrees a subject since.
  private func previousSpeaker(_ index: Int, token: Int, _ gender: Gender) -> Int? {
    guard let row = before(index, blocks: 2), row.speakers.count == 1,
      let entity = row.speakers.first, agrees(entity, gender), let source = row.sourceSpan
    else { return nil }
    let from = columns.tokens.firstIndex(from: max(source.end, row.span.end))
    let isInterrupted = outside.hasSubject(
      of: gender, from: from, upTo: token, otherThan: entity, in: draft.entities)
    return isInterrupted ? nil : entity
  }

  private func agrees(_ entity: Int, _ gender: Gender) -> Bool {
    let known = draft.entities[entity].gender
    return draft.entities[entity].kind == .person && (known == .unknown || known == gender)
  }

  /// “…?” asked Kim. “…,” he said: in paragraphs of nothing but speech two persons take turns, if
  /// they have done so before or the last one asked.
  private func alternate(_ index: Int, _ gender: Gender) -> Int? {
    guard index >= 2, let mine = turn(index), let other = turn(index - 1), let first = turn(index - 2),
      mine.block > other.block, other.block > first.block, mine.block - first.block <= 4,
      let speaker = first.speaker, let between = other.speaker, speaker != between,
      agrees(speaker, gender), agrees(between, gender)
    else { return nil }
    let isEstablished = index >= 3 && turn(index - 3)?.speaker == between
    return isEstablished || isQuestion(draft.quotes[index - 1]) ? speaker : nil
  }

  /// Block and speaker of a row that fills its paragraph but for a few words.
  private func turn(_ index: Int) -> (block: Int, speaker: Int?)? {
    let quote = draft.quotes[index]
    guard quote.form == .direct, let block = draft.document.block(at: Int(quote.span.start)),
      let first = columns.blockTokens[block].first, draft.isRegionMark[first],
      columns.blockTokens[block].prefix(400).lazy.filter({ !draft.isQuoted($0) }).count < 16
    else { return nil }
    return (block, quote.speakers.first)
  }

  private func isQuestion(_ quote: Quote) -> Bool {
    columns.tokens.indices(in: quote.span).last.map { columns.isSign($0, "?") } ?? false
  }

  /// `Osk, 51, who runs the line, …`: the person before `who`, over an apposition; `that` and `which`
  /// go back to the body directly before.
  private func antecedent(of who: Int) -> [Int] {
    let sentence = columns.sentence(of: who)
    var place = who - 1
    var steps = 0
    while place >= sentence.tokens.lowerBound, steps < 20 {
      if let entity = draft.entity(at: place) {
        let isPerson = draft.entities[entity].kind == .person
        if isPerson { return [entity] }
        if !columns.isWho(who) { return [entity] }
      } else if columns.is(place, .finiteVerb), !columns.is(place, [.roleNoun, .adjective, .title]) {
        return []
      } else if columns.isWho(who), columns.is(place, .roleNoun), steps == 0 {
        return []
      }
      place -= 1
      steps += 1
    }
    return []
  }

  /// `It said`, `they said`: the body that spoke before, both of two who spoke together, else the
  /// body that is the subject of the sentence before.
  private func bodyOrSeveral(before index: Int, token: Int) -> [Int] {
    if let row = before(index, blocks: 1) {
      if row.speakers.count > 1, columns.isWord(token, "they") { return row.speakers }
      if let first = row.speakers.first, draft.entities[first].kind == .organisation {
        return row.speakers
      }
      if row.speakers.isEmpty { return [] }
    }
    if columns.isWord(token, "they") {
      let two = pair(before: token)
      if !two.isEmpty { return two }
    }
    let number = Int(columns.sentenceOfToken[token])
    guard number > 0 else { return [] }
    let sentence = columns.sentences[number - 1]
    guard sentence.block == columns.sentences[number].block else { return [] }
    for place in sentence.tokens where !draft.isQuoted(place) {
      guard let entity = draft.entity(at: place) else { continue }
      guard draft.entities[entity].kind == .organisation else { return [] }
      let tokens = columns.tokens.indices(
        in: draft.mentions[Int(draft.mentionOfToken[place])].span)
      return clauses.place(of: tokens, in: sentence) == .subject ? [entity] : []
    }
    return []
  }
}
