// Where a mention stands in its clause.
//
// In: tokens with classes and tags. Out: subject, object, possessor or none of them, by the words
// before and behind. Leaves to others: whom the mention means.

import Language
import Text

/// Reads the surroundings of mentions.
struct ClauseReader {
  let columns: TextColumns

  /// The place of a name, description or pronoun.
  func place(of tokens: Range<Int>, in sentence: Sentence) -> Salience.Place {
    guard let first = tokens.first else { return .other }
    if tokens.count == 1, columns.pronounGender(first) != nil { return pronounPlace(first) }
    if columns.isClitic(tokens.upperBound), !columns.is(tokens.upperBound + 1, .finiteVerb) {
      return .possessor
    }
    let before = first - 1
    if before >= sentence.tokens.lowerBound {
      // `…,” said Kim`
      if isInverted(before, in: sentence) { return .subject }
      if columns.is(before, .preposition), !columns.is(before, .conjunction) { return .object }
      if isVerb(before), !columns.is(before, [.roleNoun, .title]) { return .object }
    }
    // `A nurse, Joan Tully, bent over her`
    let end = tokens.upperBound
    if columns.isSign(before, ","), columns.isSign(end, ","), isVerb(end + 1) { return .subject }
    return isFollowedByVerb(end, in: sentence) ? .subject : .other
  }

  private func pronounPlace(_ token: Int) -> Salience.Place {
    if columns.isWord(token, "he") || columns.isWord(token, "she") { return .subject }
    if columns.isWord(token, "his") { return .possessor }
    if columns.isWord(token, "her") {
      return columns.pennTag(token)?.hasPrefix("PRP$") ?? columns.is(token + 1, .commonNoun)
        ? .possessor : .object
    }
    return .object
  }

  /// The pronoun at a token with its place.
  func pronoun(
    at token: Int, _ gender: Gender, in sentence: Sentence, excluding entity: Int?
  ) -> Salience.Pronoun {
    let isReflexive = columns.isWord(token, "himself") || columns.isWord(token, "herself")
    return Salience.Pronoun(
      gender: gender, token: token, sentence: Int(columns.sentenceOfToken[token]),
      block: Int(sentence.block), place: isReflexive ? .other : pronounPlace(token),
      isReflexive: isReflexive, excluded: entity)
  }

  /// The first token of a subject of the clause that a verb directly before a token belongs to: of
  /// `Kim thanked him` it is Kim. Nil where a preposition or another clause stands between.
  func subject(before token: Int, in sentence: Sentence) -> Int? {
    var place = token - 1
    guard place > sentence.tokens.lowerBound, isVerb(place) else { return nil }
    while place > sentence.tokens.lowerBound,
      isVerb(place) || columns.is(place, [.adverb, .auxiliary, .modal, .negation])
    {
      place -= 1
    }
    return columns.tokens.kind[place] == .word ? place : nil
  }

  /// A reporting verb behind a mark or comma: `…,” said Kim`.
  private func isInverted(_ verb: Int, in sentence: Sentence) -> Bool {
    guard columns.is(verb, .reportingVerb) else { return false }
    guard verb - 1 >= sentence.tokens.lowerBound else { return true }
    switch columns.tokens.kind[verb - 1] {
    case .closingMark, .straightMark: return true
    case .punctuation: return columns.isSign(verb - 1, ",")
    case .word, .number, .openingMark, .symbol, .other, .address: return false
    }
  }

  func isVerb(_ token: Int) -> Bool {
    if let tag = columns.pennTag(token) { return tag.hasPrefix("VB") || tag == "MD" }
    return columns.is(token, [.finiteVerb, .verbGerund])
  }

  private func isFinite(_ token: Int) -> Bool {
    if let tag = columns.pennTag(token) {
      return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
    }
    return columns.is(token, .finiteVerb)
  }

  /// Whether a finite verb comes next, appositions between commas or brackets, relative clauses, a
  /// second subject and adverbs aside.
  private func isFollowedByVerb(_ start: Int, in sentence: Sentence) -> Bool {
    let limit = min(sentence.tokens.upperBound, start + 45)
    var place = start
    var steps = 0
    while place < limit, steps < 8 {
      steps += 1
      if isFinite(place) { return true }
      if columns.isSign(place, ",") || columns.isSign(place, "(") {
        let close: Unicode.Scalar = columns.isSign(place, ",") ? "," : ")"
        guard let end = Range(from: place + 1, upTo: limit).first(where: { columns.isSign($0, close) })
        else { return false }
        place = end + 1
      } else if columns.is(place, [.adverb, .negation]) {
        place += 1
      } else if columns.isWord(place, "and") {
        place += 1
        while place < limit, columns.isCapitalised(place) { place += 1 }
      } else if columns.isWord(place, "of") || columns.isWord(place, "for") || columns.isWord(place, "from")
        || columns.isWord(place, "at") || columns.isWord(place, "in")
      {
        // `Kim of the coastguard said`
        var end = place + 1
        while end < limit, end < place + 6, !isFinite(end), columns.tokens.kind[end] == .word { end += 1 }
        guard end < limit, isFinite(end) else { return false }
        place = end
      } else {
        return false
      }
    }
    return false
  }
}
