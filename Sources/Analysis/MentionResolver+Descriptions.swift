// Descriptions that say who somebody is, names in headlines, and later descriptions and pronouns
// that go back to somebody.

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
        noteWitness(after: phrase.tokens.upperBound, in: sentence, entity: mention.entity)
      } else {
        noteWitness(after: last + 1, in: sentence, entity: mention.entity)
      }
      if let first = tokens.first, columns.isSign(first - 1, ","),
        draft.entities[mention.entity].kind == .person,
        let phrase = leadingDescription(before: first - 1, in: sentence, reader)
      {
        addRole(phrase, to: mention.entity)
      }
      // Kim was the minister
      if draft.entities[mention.entity].kind == .person, columns.is(last + 1, .auxiliary),
        columns.is(last + 2, .determiner),
        let phrase = reader.phrase(
          from: last + 2, limit: sentence.tokens.upperBound, allowsBare: false)
      {
        addRole(phrase, to: mention.entity)
      }
    }
  }

  /// “A nurse, Joan Tully”: determiner to comma is one role phrase.
  private func leadingDescription(
    before comma: Int, in sentence: Sentence, _ reader: RoleReader
  ) -> RolePhrase? {
    var start = comma - 1
    while start >= sentence.tokens.lowerBound, columns.wordDistance(start, comma) < 10 {
      if columns.is(start, [.reportingVerb, .auxiliary, .modal]) { return nil }
      if columns.tokens.kind[start] != .word { return nil }
      if columns.is(start, .determiner) {
        let phrase = reader.phrase(from: start, limit: comma, allowsBare: false)
        // `the Minister of Transport` ends with its complement.
        if let phrase, phrase.head == comma - 1 || columns.isJoiningWord(phrase.head + 1) {
          // The phrase must be the subject's beginning, not the object of a preposition.
          return columns.is(start - 1, .preposition) ? nil : phrase
        }
        if phrase == nil { return nil }
      }
      start -= 1
    }
    return nil
  }

  /// “who was aboard”, “who saw”, “who pulled survivors”: the text places somebody at the event.
  private mutating func noteWitness(after place: Int, in sentence: Sentence, entity: Int) {
    var who = place
    if columns.isSign(who, ",") { who += 1 }
    guard columns.isWho(who) else { return }
    for token in Range(from: who + 1, upTo: min(who + 4, sentence.tokens.upperBound))
    where draft.lexicon.isWitnessVerb(columns.tokens.word[token]) {
      draft.entities[entity].capacities.formUnion(.witness)
    }
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

  // MARK: Descriptions and pronouns

  /// Walks the text once and links what goes back to a person.
  mutating func linkDescriptionsAndPronouns() {
    let reader = RoleReader(columns)
    var salience = Salience()
    var bodies = Bodies()
    for sentence in columns.sentences {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        let mention = draft.mentionOfToken[token]
        if mention >= 0 {
          let row = draft.mentions[Int(mention)]
          bodies.note(row, of: draft.entities[row.entity], profiles[row.entity].parts)
          if draft.entities[row.entity].kind == .person, !draft.isQuoted(token) {
            salience.note(
              row.entity, sentence: Int(columns.sentenceOfToken[token]),
              block: Int(sentence.block), isSubject: isSubject(token, in: sentence))
          }
          token = columns.tokens.indices(in: row.span).upperBound
          continue
        }
        if let gender = pronounGender(token), !draft.isQuoted(token) {
          if let entity = salience.person(
            of: gender, sentence: Int(columns.sentenceOfToken[token]), entities: draft.entities)
          {
            link(token..<token + 1, to: entity, form: .pronoun, rule: .pronounNearest)
            draft.entities[entity].gender = gender
            salience.note(
              entity, sentence: Int(columns.sentenceOfToken[token]), block: Int(sentence.block),
              isSubject: isSubject(token, in: sentence))
          }
        } else if columns.is(token, [.determiner, .possessive]),
          let phrase = reader.phrase(
            from: token, limit: sentence.tokens.upperBound, allowsBare: false),
          isDefinite(token),
          phrase.core.allSatisfy({ draft.mentionOfToken[$0] < 0 && isDescriptive($0) }),
          let (entity, rule) = described(by: phrase, salience: salience, in: sentence)
        {
          link(phrase.tokens, to: entity, form: .description, rule: rule)
          salience.note(
            entity, sentence: Int(columns.sentenceOfToken[token]), block: Int(sentence.block),
            isSubject: isSubject(phrase.head, in: sentence))
          token = phrase.tokens.upperBound - 1
        } else if let (tokens, entity) = headlineRole(at: token, salience: salience, in: sentence) {
          link(tokens, to: entity, form: .description, rule: .role)
          token = tokens.upperBound - 1
        } else if columns.isDefiniteArticle(token),
          let (tokens, entity) = body(at: token + 1, among: bodies)
        {
          link(token..<tokens.upperBound, to: entity, form: .description, rule: .role)
          token = tokens.upperBound - 1
        }
        token += 1
      }
    }
  }

  /// A headline that begins with a role (`Minister admits …`): who holds it in the text.
  private mutating func headlineRole(
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
  private func body(at token: Int, among bodies: Bodies) -> (Range<Int>, Int)? {
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

  private mutating func link(
    _ tokens: Range<Int>, to entity: Int, form: Mention.Form, rule: LinkRule
  ) {
    draft.add(
      Mention(span: columns.tokens.span(tokens), entity: entity, form: form, link: rule),
      over: tokens)
    if form == .description { addAlias(draft.text.string(columns.tokens.span(tokens)), to: entity) }
  }

  /// Capitals inside a description belong to offices and nationalities, not to a name.
  private func isDescriptive(_ token: Int) -> Bool {
    !columns.isCapitalised(token)
      || columns.is(token, [.title, .roleNoun, .adjective, .demonym])
        && !columns.is(token, .mediaHead)
  }

  /// `the`, `their`: a description that goes back to somebody known.
  private func isDefinite(_ token: Int) -> Bool {
    columns.isWord(token, "the") || columns.is(token, .possessive)
      || columns.isWord(token, "this") || columns.isWord(token, "that")
  }

  private func pronounGender(_ token: Int) -> Gender? {
    guard columns.is(token, [.pronoun, .possessive]), columns.tokens.length[token] <= 7 else {
      return nil
    }
    if columns.isWord(token, "he") || columns.isWord(token, "him") || columns.isWord(token, "his")
      || columns.isWord(token, "himself")
    {
      return .male
    }
    if columns.isWord(token, "she") || columns.isWord(token, "her") || columns.isWord(token, "hers")
      || columns.isWord(token, "herself")
    {
      return .female
    }
    return nil
  }

  /// Whether a person stands where a subject stands: first in its clause, not behind a preposition.
  private func isSubject(_ token: Int, in sentence: Sentence) -> Bool {
    var first = token
    if draft.mentionOfToken[token] >= 0 {
      let tokens = columns.tokens.indices(
        in: draft.mentions[Int(draft.mentionOfToken[token])].span)
      first = tokens.lowerBound
    }
    let before = first - 1
    if before < sentence.tokens.lowerBound { return true }
    if columns.is(before, .preposition), !columns.is(before, .conjunction) { return false }
    // `said Kim`
    if columns.is(before, .reportingVerb) { return true }
    var place = first + 1
    while place < sentence.tokens.upperBound, place < first + 14 {
      if columns.is(place, .finiteVerb), !columns.isWho(place - 1) { return true }
      if columns.is(place, .preposition), place == first + 1 { return false }
      place += 1
    }
    return false
  }

  /// The person a description goes back to: by role, else by being the only one spoken of.
  private mutating func described(
    by phrase: RolePhrase, salience: Salience, in sentence: Sentence
  ) -> (Int, LinkRule)? {
    let head = columns.formHash(phrase.head)
    let core = Set(phrase.core.map { columns.formHash($0) })
    let byRole = candidates(role: head).filter { index in
      draft.entities[index].kind == .person
        && profiles[index].roles.contains { role in
          role.head == head && (core.isSubset(of: role.core) || role.core.isSubset(of: core))
        }
    }
    if byRole.count == 1 { return (byRole[0], .role) }
    if byRole.count > 1 {
      let last = byRole.filter { salience.lastSentence(of: $0) != nil }
        .max { salience.lastSentence(of: $0)! < salience.lastSentence(of: $1)! }
      return last.map { ($0, .role) }
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

/// The bodies named so far, by the first and last word of their names.
private struct Bodies {
  /// Entity and running number of its last mention.
  private var byWord: [UInt64: (entity: Int, order: Int)] = [:]
  private var company: (entity: Int, order: Int)?
  private var order = 0

  mutating func note(_ mention: Mention, of entity: Entity, _ parts: [UInt64]) {
    guard entity.kind == .organisation, mention.form != .description else { return }
    order += 1
    for part in [parts.first, parts.last].compactMap({ $0 }) {
      byWord[part] = (mention.entity, order)
    }
    if entity.capacities.contains(.company) { company = (mention.entity, order) }
  }

  /// The last one whose name begins or ends with a word, or that is a company.
  func last(headedBy word: UInt64, orCompany isCompany: Bool) -> Int? {
    let named = byWord[word]
    guard isCompany, let company else { return named?.entity }
    return company.order > (named?.order ?? 0) ? company.entity : named?.entity
  }
}

/// Which persons the last sentences were about.
struct Salience {
  private struct Entry {
    var entity: Int
    var sentence: Int
    var block: Int
    var isSubject: Bool
  }
  private var entries: [Entry] = []

  mutating func note(_ entity: Int, sentence: Int, block: Int, isSubject: Bool) {
    if let last = entries.last, last.entity == entity, last.sentence == sentence {
      entries[entries.count - 1].isSubject = last.isSubject || isSubject
      return
    }
    entries.append(Entry(entity: entity, sentence: sentence, block: block, isSubject: isSubject))
    if entries.count > 400 { entries.removeFirst(200) }
  }

  func lastSentence(of entity: Int) -> Int? {
    entries.last { $0.entity == entity }?.sentence
  }

  /// Distinct persons that were subjects since a block, latest first.
  func subjects(sinceBlock block: Int) -> [Int] {
    var result: [Int] = []
    for entry in entries.reversed() {
      guard entry.block >= block else { break }
      if entry.isSubject, !result.contains(entry.entity) { result.append(entry.entity) }
    }
    return result
  }

  /// The person a singular pronoun means: near, subject, gender known to agree.
  func person(of gender: Gender, sentence: Int, entities: [Entity]) -> Int? {
    var best: (entity: Int, score: Int)?
    for entry in entries.reversed() {
      let distance = sentence - entry.sentence
      guard distance <= 5 else { break }
      let known = entities[entry.entity].gender
      guard known == .unknown || known == gender else { continue }
      let score =
        -2 * distance + (entry.isSubject ? 3 : 0) + (known == gender ? 1 : 0)
      if score > (best?.score ?? Int.min) { best = (entry.entity, score) }
    }
    return best?.entity
  }
}
