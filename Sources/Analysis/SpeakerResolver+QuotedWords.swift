// Pronouns inside quotation marks.
//
// In: quotes with their speakers. Out: mentions of `I`, `we`, `he` and `she` in the quoted words.
// Leaves to others: `you`, which mostly means nobody in particular.

import Language
import Text

extension SpeakerResolver {
  /// Walks the text once; inside marks also names count as spoken of.
  mutating func linkQuotedPronouns() {
    let clauses = ClauseReader(columns: columns)
    let speakers = speakersOfRegions()
    var salience = Salience()
    var token = 0
    while token < columns.count {
      let region = draft.regionOfToken[token]
      if draft.isMentioned(token) {
        let mention = draft.mentions[Int(draft.mentionOfToken[token])]
        let tokens = columns.tokens.indices(in: mention.span)
        note(mention.entity, tokens, mention.form == .pronoun, &salience, clauses)
        token = max(token + 1, tokens.upperBound)
        continue
      }
      if region >= 0, columns.tokens.kind[token] == .word {
        link(token, region: Int(region), speakers[Int(region)], &salience, clauses)
      }
      token += 1
    }
  }

  /// The speakers of each quoted region; empty for nested ones and for those that are nobody's.
  private func speakersOfRegions() -> [[Int]] {
    var result = [[Int]](repeating: [], count: draft.regions.count)
    for quote in draft.quotes where quote.form != .indirect {
      for piece in quote.pieces {
        for token in columns.tokens.indices(in: piece) {
          let region = Int(draft.regionOfToken[token])
          if region >= 0, draft.regions[region].parent == nil { result[region] = quote.speakers }
        }
      }
    }
    return result
  }

  private mutating func link(
    _ token: Int, region: Int, _ speakers: [Int], _ salience: inout Salience,
    _ clauses: ClauseReader
  ) {
    let sentence = columns.sentence(of: token)
    if let gender = columns.pronounGender(token) {
      // The words of a nested quotation have another speaker.
      let around = draft.regions[region].parent == nil ? speakers : []
      var pronoun = clauses.pronoun(at: token, gender, in: sentence, excluding: around.first)
      if around.isEmpty, pronoun.place == .object {
        pronoun.excluded = clauses.subject(before: token, in: sentence).flatMap {
          draft.entity(at: $0)
        }
      }
      guard let entity = salience.person(for: pronoun, in: draft.entities) else { return }
      add(token, entity, .pronounNearest)
      note(entity, token..<token + 1, true, &salience, clauses)
    } else if let speaker = speakers.first, speakers.count == 1 {
      switch columns.firstPerson(token) {
      case .singular where draft.entities[speaker].kind == .person:
        add(token, speaker, .firstPerson)
      case .plural:
        let isBody = draft.entities[speaker].kind == .organisation
        if let body = isBody ? speaker : draft.entities[speaker].organisation {
          add(token, body, .firstPersonPlural)
        }
      case .singular, nil: break
      }
    }
  }

  private mutating func add(_ token: Int, _ entity: Int, _ rule: LinkRule) {
    draft.add(
      Mention(span: columns.tokens.span(token), entity: entity, form: .pronoun, link: rule),
      over: token..<token + 1)
  }

  private func note(
    _ entity: Int, _ tokens: Range<Int>, _ isPronoun: Bool, _ salience: inout Salience,
    _ clauses: ClauseReader
  ) {
    guard draft.entities[entity].kind == .person, let first = tokens.first else { return }
    let sentence = columns.sentence(of: first)
    salience.note(
      Salience.Entry(
        entity: entity, gender: .unknown, token: first,
        sentence: Int(columns.sentenceOfToken[first]), block: Int(sentence.block),
        place: clauses.place(of: tokens, in: sentence), isPronoun: isPronoun))
  }
}

extension TextColumns {
  enum FirstPerson { case singular, plural }

  /// Number of a pronoun of the first person; nil for all else.
  func firstPerson(_ token: Int) -> FirstPerson? {
    switch tokens.length[token] {
    case 1: return isWord(token, "i") && tokens.shape[token] == .capitalised ? .singular : nil
    case 2...9: break
    default: return nil
    }
    for word in ["me", "my", "mine", "myself"] as [StaticString] where isWord(token, word) {
      return .singular
    }
    // `US` is a country.
    guard tokens.shape[token] != .upper else { return nil }
    for word in ["we", "us", "our", "ours", "ourselves"] as [StaticString] where isWord(token, word) {
      return .plural
    }
    return nil
  }
}
