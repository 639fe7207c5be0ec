// What a clause with “who” says of somebody: presence at the event, learning.
//
// In: the place behind a name or its description. Out: capacities of the entity. Leaves to others:
// what a witness's own words show (`SourceCollector`).

import Language
import Text

extension MentionResolver {
  private var columns: TextColumns { draft.columns }

  /// “who was aboard”, “who saw”, “who pulled survivors”: the text places somebody at the event.
  mutating func noteWitness(after place: Int, in sentence: Sentence, entity: Int) {
    var who = place
    if columns.isSign(who, ",") { who += 1 }
    guard columns.isWho(who) else { return }
    let clause = Range(from: who + 1, upTo: min(who + 4, sentence.tokens.upperBound))
    for token in clause {
      if draft.lexicon.isWitnessVerb(columns.tokens.word[token]) {
        draft.entities[entity].capacities.formUnion(.witness)
      }
      // `who studies bird memory`, `who teaches ethics at the institute`
      let teaches = columns.isWord(token, "teaches") || columns.isWord(token, "taught")
      if SourceWords.shared.learning.contains(columns.tokens.word[token])
        || teaches && isAtSchoolOfLearning(behind: token, in: sentence)
      {
        draft.entities[entity].capacities.formUnion(.academic)
      }
      if token == who + 1, draft.entities[entity].kind == .person, isPresence(token) {
        draft.entities[entity].capacities.formUnion(.witness)
      }
      // `who was fishing from the bank`, `who was in the water with him`
      if columns.isWord(token, "was") || columns.isWord(token, "were"),
        draft.entities[entity].kind == .person,
        columns.is(token + 1, .verbGerund) && !columns.is(token + 1, .attributionNoun)
          || columns.pennTag(token + 1) == "VBG"
          || isAtPlace(token + 1)
      {
        draft.entities[entity].capacities.formUnion(.witness)
      }
    }
  }

  /// `behind the counter`, `at the keys`, `in the water`: where somebody stood.
  private func isAtPlace(_ token: Int) -> Bool {
    let prepositions: [StaticString] = [
      "in", "at", "on", "behind", "inside", "outside", "under", "near", "beside", "among",
    ]
    return prepositions.contains { columns.isWord(token, $0) }
      && columns.is(token + 1, [.determiner, .possessive])
  }

  /// `who held the flare`, `who sat with him all night`, `who gave chase`: bodily there.
  private func isPresence(_ verb: Int) -> Bool {
    if columns.isWord(verb, "gave") { return columns.isWord(verb + 1, "chase") }
    return Self.presence.contains { columns.isWord(verb, $0) }
  }

  /// Past forms that tell presence only behind `who`: elsewhere shares are held and tests are sat.
  private static let presence: [StaticString] = [
    "sat", "stood", "held", "carried", "waited", "queued", "knelt", "slept", "camped", "pushed",
    "lifted", "threw", "caught", "dug", "lay", "walked", "wept", "stopped",
  ]

  private func isAtSchoolOfLearning(behind token: Int, in sentence: Sentence) -> Bool {
    Range(from: token, upTo: min(token + 12, sentence.tokens.upperBound)).contains {
      columns.is($0, .organisationHead)
        && draft.lexicon.capacity(of: $0, in: columns).contains(.academic)
    }
  }
}
