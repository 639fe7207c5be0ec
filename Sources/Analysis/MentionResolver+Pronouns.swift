// Walks the text once and links descriptions and singular pronouns to persons.
//
// In: entities with names, roles and gender; mentions by name. Out: mentions of the forms
// description and pronoun outside quotation marks. What stands inside marks is linked once the
// speakers are known (`SpeakerResolver`).

import Language
import Text

extension MentionResolver {
  private var columns: TextColumns { draft.columns }

  /// Links what goes back to a person or body.
  mutating func linkDescriptionsAndPronouns() {
    let clauses = ClauseReader(columns: columns)
    var salience = Salience()
    var bodies = RecentBodies()
    for sentence in columns.sentences {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        let mention = draft.mentionOfToken[token]
        if mention >= 0 {
          let row = draft.mentions[Int(mention)]
          let tokens = columns.tokens.indices(in: row.span)
          bodies.note(row, of: draft.entities[row.entity], profiles[row.entity].parts)
          if draft.entities[row.entity].kind == .person, !draft.isQuoted(token) {
            note(row.entity, tokens, in: sentence, &salience, clauses, isPronoun: false)
          }
          token = max(token + 1, tokens.upperBound)
          continue
        }
        token = linked(at: token, in: sentence, &salience, bodies, clauses)
      }
    }
  }

  /// Links the description or pronoun at a token, if there is one; the token to go on with.
  private mutating func linked(
    at token: Int, in sentence: Sentence, _ salience: inout Salience, _ bodies: RecentBodies,
    _ clauses: ClauseReader
  ) -> Int {
    if let gender = columns.pronounGender(token), !draft.isQuoted(token) {
      let pronoun = clauses.pronoun(at: token, gender, in: sentence, excluding: nil)
      let excluded =
        pronoun.place == .object
        ? clauses.subject(before: token, in: sentence).flatMap { draft.entity(at: $0) } : nil
      var wanted = pronoun
      wanted.excluded = excluded
      let entity =
        salience.person(for: wanted, in: draft.entities)
        ?? coming(after: token, gender: gender, in: sentence, clauses)
      if let entity {
        link(token..<token + 1, to: entity, form: .pronoun, rule: .pronounNearest)
        draft.entities[entity].gender = gender
        note(entity, token..<token + 1, in: sentence, &salience, clauses, isPronoun: true)
      }
      return token + 1
    }
    let reader = RoleReader(columns)
    if columns.is(token, [.determiner, .possessive]),
      let phrase = reader.phrase(from: token, limit: sentence.tokens.upperBound, allowsBare: false)
    {
      let isFree = phrase.core.allSatisfy {
        draft.mentionOfToken[$0] < 0 && isDescriptive($0)
      }
      if isDefinite(token), isFree,
        let (entity, rule) = described(by: phrase, salience: salience, in: sentence)
      {
        link(phrase.tokens, to: entity, form: .description, rule: rule)
        if !draft.isQuoted(token) {
          note(entity, phrase.tokens, in: sentence, &salience, clauses, isPronoun: false)
        }
        return phrase.tokens.upperBound
      }
      if isFree, columns.is(phrase.head, .roleNoun), !draft.isQuoted(token),
        !columns.is(phrase.tokens.upperBound, [.roleNoun]),
        !draft.isMentioned(phrase.tokens.upperBound)
      {
        noteUnnamed(phrase, in: sentence, &salience, clauses)
      }
    }
    if columns.isDefiniteArticle(token), !draft.isQuoted(token),
      let (entity, rule) = agedOrForeign(at: token + 1, salience: salience, in: sentence)
    {
      let tokens = token..<columns.wordEnd(token + 1)
      link(tokens, to: entity, form: .description, rule: rule)
      note(entity, tokens, in: sentence, &salience, clauses, isPronoun: false)
      return tokens.upperBound
    }
    if let (tokens, entity) = headlineRole(at: token, salience: salience, in: sentence) {
      link(tokens, to: entity, form: .description, rule: .role)
      return tokens.upperBound
    }
    if columns.isDefiniteArticle(token), let (tokens, entity) = body(at: token + 1, among: bodies) {
      link(token..<tokens.upperBound, to: entity, form: .description, rule: .role)
      return tokens.upperBound
    }
    return token + 1
  }

  private func note(
    _ entity: Int, _ tokens: Range<Int>, in sentence: Sentence, _ salience: inout Salience,
    _ clauses: ClauseReader, isPronoun: Bool
  ) {
    salience.note(
      Salience.Entry(
        entity: entity, gender: draft.entities[entity].gender, token: tokens.lowerBound,
        sentence: Int(columns.sentenceOfToken[tokens.lowerBound]), block: Int(sentence.block),
        place: clauses.place(of: tokens, in: sentence), isPronoun: isPronoun))
  }

  /// `A nurse said …`: nobody by name, but whom the next `she` means. Only as a subject.
  private func noteUnnamed(
    _ phrase: RolePhrase, in sentence: Sentence, _ salience: inout Salience,
    _ clauses: ClauseReader
  ) {
    let end = phrase.tokens.upperBound
    // `A nurse, Joan Tully,` has a name.
    if columns.isSign(end, ","), draft.isMentioned(end + 1) { return }
    guard clauses.place(of: phrase.tokens, in: sentence) == .subject else { return }
    salience.note(
      Salience.Entry(
        entity: nil, gender: draft.lexicon.gender(of: [columns.tokens.word[phrase.head]]),
        token: phrase.tokens.lowerBound,
        sentence: Int(columns.sentenceOfToken[phrase.tokens.lowerBound]),
        block: Int(sentence.block), place: .subject, isPronoun: false))
  }

  /// `In his speech, Renner …`: nobody before agrees, but the subject to come in the sentence does.
  private func coming(
    after token: Int, gender: Gender, in sentence: Sentence, _ clauses: ClauseReader
  ) -> Int? {
    for next in Range(from: token + 1, upTo: min(token + 25, sentence.tokens.upperBound)) {
      guard let entity = draft.entity(at: next), draft.entities[entity].kind == .person,
        !draft.isQuoted(next)
      else { continue }
      let known = draft.entities[entity].gender
      guard known == .unknown || known == gender else { return nil }
      let tokens = columns.tokens.indices(
        in: draft.mentions[Int(draft.mentionOfToken[next])].span)
      return clauses.place(of: tokens, in: sentence) == .subject ? entity : nil
    }
    return nil
  }
}

extension TextColumns {
  /// Male for `he`, `him`, `his`, female for `she`, `her`, `hers`, also reflexive; nil for all else.
  func pronounGender(_ token: Int) -> Gender? {
    guard self.is(token, [.pronoun, .possessive]), tokens.length[token] <= 7 else { return nil }
    switch firstByte(token) | 0x20 {
    case UInt8(ascii: "h"), UInt8(ascii: "s"): break
    default: return nil
    }
    if isWord(token, "he") || isWord(token, "him") || isWord(token, "his")
      || isWord(token, "himself")
    {
      return .male
    }
    if isWord(token, "she") || isWord(token, "her") || isWord(token, "hers")
      || isWord(token, "herself")
    {
      return .female
    }
    return nil
  }
}
