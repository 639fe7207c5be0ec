// Descriptions that say who somebody is, names in headlines, and later descriptions that go back to
// somebody.
//
// In: entities and mentions by name. Out: roles of entities, and whom a description means. Leaves to
// others: the walk through the text that asks it (`MentionResolver+Pronouns`).

import Articles
import Language
import Text

extension MentionResolver {
  private var columns: TextColumns { draft.columns }

  /// Reads “, the coastguard commander,” behind a name, “A nurse, Joan Tully,” before it, and
  /// “who heads the department”.
  mutating func readDescriptions() {
    let reader = RoleReader(columns)
    for mention in draft.mentions where mention.form == .fullName || mention.form == .partOfName {
      let tokens = columns.tokens.indices(in: mention.span)
      guard let last = tokens.last else { continue }
      let sentence = columns.sentence(of: last)
      if let phrase = reader.apposition(after: last + 1, in: sentence) {
        addRole(phrase, to: mention.entity)
        // `, a spokesman for Halvard Lines`
        if let body = body(in: Range(from: phrase.head + 1, upTo: phrase.tokens.upperBound)) {
          belong(
            mention.entity, to: body,
            speaksFor: draft.lexicon.speaksFor(columns.tokens.word[phrase.head]))
        }
        // The phrase may hold its clause: `, a shopkeeper who waded out,`.
        let who = Range(from: phrase.head + 1, upTo: phrase.tokens.upperBound)
          .first { columns.isWho($0) }
        noteWitness(
          after: who ?? phrase.tokens.upperBound, in: sentence, entity: mention.entity)
      } else {
        // `Tyrell Amos, 46, who …`
        let isAged =
          columns.isSign(last + 1, ",") && last + 3 < columns.count
          && columns.tokens.kind[last + 2] == .number && columns.isSign(last + 3, ",")
        noteWitness(after: isAged ? last + 3 : last + 1, in: sentence, entity: mention.entity)
      }
      // `The rector, the Rev Alban Moss`
      let opening = tokens.first.map { columns.isWord($0 - 1, "the") ? $0 - 1 : $0 }
      if let opening, columns.isSign(opening - 1, ","),
        draft.entities[mention.entity].kind == .person,
        let phrase = leadingDescription(before: opening - 1, in: sentence, reader)
      {
        addRole(phrase, to: mention.entity)
      }
      guard draft.entities[mention.entity].kind == .person else { continue }
      // `Kim was the minister`, `Kim, who is a nurse`
      var verb = last + 1
      if columns.isSign(verb, ",") { verb += 1 }
      if columns.isWho(verb) { verb += 1 }
      if columns.is(verb, .auxiliary), columns.is(verb + 1, .determiner),
        let phrase = reader.phrase(
          from: verb + 1, limit: sentence.tokens.upperBound, allowsBare: false)
      {
        addRole(phrase, to: mention.entity)
      }
      // `Simon Adeyi, prosecuting, said`
      if columns.isSign(last + 1, ","), columns.isWord(last + 2, "prosecuting") {
        draft.entities[mention.entity].capacities.formUnion(.justice)
      }
      if profiles[mention.entity].age == nil { profiles[mention.entity].age = age(around: tokens) }
      noteBody(before: tokens.lowerBound, in: sentence, entity: mention.entity)
    }
  }

  /// `Tom Brandt, 51,`, `51-year-old Tom Brandt`.
  private func age(around tokens: Range<Int>) -> Int? {
    let comma = tokens.upperBound
    if columns.isSign(comma, ","), comma + 1 < columns.count,
      columns.tokens.kind[comma + 1] == .number,
      columns.isSign(comma + 2, ",") || columns.isSign(comma + 2, ".")
    {
      return number(comma + 1)
    }
    let before = tokens.lowerBound - 1
    return before >= 0 ? ageWord(columns.wordStart(before)) : nil
  }

  /// Years of `51-year-old`; nil for any other word.
  func ageWord(_ token: Int) -> Int? {
    let word = columns.tokens.compound(token)
    guard word.lowerBound == token, word.count == 5, columns.text[columns.tokens.span(token + 2)]
      .elementsEqual("year".utf8), columns.text[columns.tokens.span(token + 4)].elementsEqual("old".utf8)
    else { return nil }
    return number(token)
  }

  private func number(_ token: Int) -> Int? {
    let bytes = columns.text[columns.tokens.span(token)]
    guard bytes.count < 4 else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self))
  }

  /// `Halvard Lines spokesman Piet Osk`: the body named before the office.
  private mutating func noteBody(before first: Int, in sentence: Sentence, entity: Int) {
    var place = first - 1
    var isOffice = false
    var speaksFor = false
    while place >= sentence.tokens.lowerBound, columns.wordDistance(place, first) < 6 {
      if let body = draft.entity(at: place), draft.entities[body].kind == .organisation {
        if isOffice { belong(entity, to: body, speaksFor: speaksFor) }
        return
      }
      guard columns.tokens.kind[place] == .word,
        columns.isClitic(place) || !columns.is(place, .functionWord),
        !draft.isMentioned(place)
      else { return }
      if columns.is(place, [.roleNoun, .title]) {
        isOffice = true
        if draft.lexicon.speaksFor(columns.tokens.word[place]) { speaksFor = true }
      }
      place -= 1
    }
  }

  private func body(in tokens: Range<Int>) -> Int? {
    for token in tokens {
      if let body = draft.entity(at: token), draft.entities[body].kind == .organisation {
        return body
      }
    }
    return nil
  }

  /// Notes the body that somebody belongs to; who speaks for it has its capacity.
  mutating func belong(_ entity: Int, to body: Int, speaksFor: Bool) {
    if draft.entities[entity].organisation == nil { draft.entities[entity].organisation = body }
    if speaksFor {
      draft.entities[entity].capacities.formUnion(
        draft.entities[body].capacities.subtracting(.media).union(.representative))
    }
  }

  /// “A nurse, Joan Tully”: determiner to comma is one role phrase.
  private func leadingDescription(
    before comma: Int, in sentence: Sentence, _ reader: RoleReader
  ) -> RolePhrase? {
    var start = comma - 1
    while start >= sentence.tokens.lowerBound, columns.wordDistance(start, comma) < 10 {
      // `the trust's chief executive`: no verb owns anything.
      if columns.is(start, [.reportingVerb, .auxiliary, .modal]), !columns.isClitic(start + 1),
        !columns.isClitic(start)
      {
        return nil
      }
      // `Stamper's public defender, Simone Achterberg`
      if columns.isClitic(start), draft.isMentioned(start - 1),
        let phrase = reader.phrase(from: start + 1, limit: comma, allowsBare: true),
        phrase.head == comma - 1
      {
        return phrase
      }
      if columns.tokens.kind[start] != .word { return nil }
      if columns.is(start, .determiner) {
        let phrase = reader.phrase(from: start, limit: comma, allowsBare: false)
        // `the Minister of Transport` ends with its complement.
        if let phrase, phrase.head == comma - 1 || columns.isJoiningWord(phrase.head + 1) {
          // The phrase must be the subject's beginning, not the object of a preposition; in `the
          // head of the office` the beginning comes further left.
          if columns.is(start - 1, .preposition) {
            start -= 1
            continue
          }
          let whole = RolePhrase(
            tokens: Range(from: phrase.tokens.lowerBound, upTo: comma), head: phrase.head,
            core: phrase.core)
          return whole
        }
        if phrase == nil { return nil }
      }
      start -= 1
    }
    return nil
  }

  /// In a headline all words may be capitals: a name there is one that the body has.
  mutating func linkHeadlineNames() {
    for sentence in columns.sentences where NameFinder.isTitleCase(sentence, columns) {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        defer { token += 1 }
        guard draft.mentionOfToken[token] < 0, columns.tokens.kind[token] == .word else { continue }
        for index in candidates(startingWith: token) {
          let parts = profiles[index].parts
          let end = token + parts.count
          let isFull =
            end <= sentence.tokens.upperBound
            && zip(token..<end, parts).allSatisfy { columns.formHash($0) == $1 }
          let isPart =
            draft.entities[index].kind == .person && parts.count > 1
            && columns.formHash(token) == profiles[index].surname
          guard isFull || isPart else { continue }
          let tokens = isFull ? token..<end : token..<token + 1
          draft.add(
            Mention(
              span: columns.tokens.span(tokens), entity: index,
              form: isFull ? .fullName : .partOfName, link: isFull ? .sameName : .surname),
            over: tokens)
          token = tokens.upperBound - 1
          break
        }
      }
    }
  }

  // MARK: Later descriptions

  /// A headline that begins with a role (`Minister admits …`): who holds it in the text.
  mutating func headlineRole(
    at token: Int, salience: Salience, in sentence: Sentence
  ) -> (Range<Int>, Int)? {
    guard draft.blockKind(token) == .headline, token == sentence.tokens.lowerBound,
      columns.is(token, [.roleNoun, .title]), columns.tokens.kind[token] == .word,
      let phrase = RoleReader(columns).phrase(
        from: token, limit: sentence.tokens.upperBound, allowsBare: true),
      phrase.core.allSatisfy({ !draft.isMentioned($0) }),
      let (entity, rule) = described(by: phrase, salience: salience, in: sentence), rule == .role
    else { return nil }
    return (phrase.tokens, entity)
  }

  /// `the ministry`, `the company`: the last body named before with this head word or, for a
  /// company, of this sort.
  func body(at token: Int, among bodies: RecentBodies) -> (Range<Int>, Int)? {
    guard token < columns.count, columns.tokens.shape[token] == .lower,
      columns.is(token, [.speakingBody, .organisationHead]),
      !columns.is(token + 1, [.organisationHead, .roleNoun, .commonNoun, .speakingBody])
    else { return nil }
    let hash = columns.formHash(token)
    let isCompany =
      columns.isWord(token, "company") || columns.isWord(token, "firm")
      || columns.isWord(token, "operator") || columns.isWord(token, "carrier")
    return bodies.last(headedBy: hash, orCompany: isCompany).map { (token..<token + 1, $0) }
  }

  mutating func link(
    _ tokens: Range<Int>, to entity: Int, form: Mention.Form, rule: LinkRule
  ) {
    draft.add(
      Mention(span: columns.tokens.span(tokens), entity: entity, form: form, link: rule),
      over: tokens)
    if form == .description { addAlias(draft.text.string(columns.tokens.span(tokens)), to: entity) }
  }

  /// Capitals inside a description belong to offices and nationalities, not to a name.
  func isDescriptive(_ token: Int) -> Bool {
    !columns.isCapitalised(token)
      || columns.is(token, [.title, .roleNoun, .adjective, .demonym])
        && !columns.is(token, .mediaHead)
  }

  /// `the`, `their`: a description that goes back to somebody known.
  func isDefinite(_ token: Int) -> Bool {
    columns.isWord(token, "the") || columns.is(token, .possessive)
      || columns.isWord(token, "this") || columns.isWord(token, "that")
  }

  /// The person a description goes back to: by role, else by being the only one spoken of.
  mutating func described(
    by phrase: RolePhrase, salience: Salience, in sentence: Sentence
  ) -> (Int, LinkRule)? {
    let head = columns.formHash(phrase.head)
    let core = Set(phrase.core.map { columns.formHash($0) })
    let byRole = candidates(role: head).filter { index in
      draft.entities[index].kind == .person
        && profiles[index].roles.contains { role in
          guard role.head == head else { return false }
          // `the coastguard commander` for `commander of the coastguard`, not of the police.
          return core.isSubset(of: role.core.union(role.complement))
            || role.core.isSubset(of: core) && role.complement.isEmpty
        }
    }
    if byRole.count == 1 { return (byRole[0], .role) }
    if byRole.count > 1 {
      let last = byRole.filter { salience.lastSentence(of: $0) != nil }
        .max { salience.lastSentence(of: $0)! < salience.lastSentence(of: $1)! }
      return last.map { ($0, .role) }
    }
    // `the officer`: the one person of rank whom the paragraphs before are about.
    if columns.isWord(phrase.head, "officer"), phrase.core.count == 1 {
      let ranked = salience.subjects(sinceBlock: Int(sentence.block) - 2).filter { index in
        draft.entities[index].kind == .person
          && !draft.entities[index].capacities.isDisjoint(with: [.emergency, .justice, .army])
      }
      if ranked.count == 1 { return (ranked[0], .role) }
    }
    if let coming = namedNext(after: sentence, phrase) { return (coming, .roleBeforeName) }
    guard draft.lexicon.isEpithet(columns.tokens.word[phrase.head]) else { return nil }
    let gender = draft.lexicon.gender(of: [columns.tokens.word[phrase.head]])
    let subjects = salience.subjects(sinceBlock: Int(sentence.block) - 2).filter { index in
      gender == .unknown || draft.entities[index].gender == .unknown
        || draft.entities[index].gender == gender
    }
    return subjects.count == 1 ? (subjects[0], .epithet) : nil
  }

  /// `the 34-year-old`, `the Norwegian` as a noun: who has this age, else the one person the
  /// paragraphs before are about.
  func agedOrForeign(at token: Int, salience: Salience, in sentence: Sentence) -> (Int, LinkRule)? {
    guard token < sentence.tokens.upperBound else { return nil }
    let next = columns.wordEnd(token)
    let isNoun =
      next >= sentence.tokens.upperBound || columns.is(next, [.finiteVerb, .preposition])
      || columns.tokens.kind[next] != .word
    guard isNoun, !draft.isMentioned(token) else { return nil }
    let subjects = salience.subjects(sinceBlock: Int(sentence.block) - 2)
    if let age = ageWord(token) {
      let aged = subjects.filter { profiles[$0].age == age }
      if aged.count == 1 { return (aged[0], .age) }
      let unaged = subjects.filter { profiles[$0].age == nil }
      return aged.isEmpty && unaged.count == 1 ? (unaged[0], .epithet) : nil
    }
    guard columns.is(token, .demonym), columns.isCapitalised(token),
      columns.pennTag(token)?.hasSuffix("S") == false, subjects.count == 1,
      columns.is(next, .finiteVerb)
    else { return nil }
    return (subjects[0], .epithet)
  }
}

extension MentionResolver {
  /// “The transport minister admitted it. “…,” Elias Renner told parliament.”: an office without a name
  /// and, in the next paragraph, a name without an office, mentioned nowhere before.
  private func namedNext(after sentence: Sentence, _ phrase: RolePhrase) -> Int? {
    let columns = draft.columns
    guard phrase.tokens.lowerBound == sentence.tokens.lowerBound,
      draft.lexicon.capacities(of: phrase.core, in: columns).isOfficial
    else { return nil }
    let next = Int(columns.sentenceOfToken[sentence.tokens.lowerBound]) + 1
    guard next < columns.sentences.count else { return nil }
    for index in Range(from: next, upTo: min(next + 2, columns.sentences.count)) {
      let tokens = columns.sentences[index].tokens
      for token in tokens where draft.mentionOfToken[token] >= 0 && !draft.isQuoted(token) {
        let mention = draft.mentions[Int(draft.mentionOfToken[token])]
        guard draft.entities[mention.entity].kind == .person else { continue }
        let isNew = mention.link == .introducesName && profiles[mention.entity].roles.isEmpty
        return isNew ? mention.entity : nil
      }
    }
    return nil
  }
}
