// A reporting verb in the text.

import Language
import Text

/// A verb of the attribution list, as it stands.
struct Cue {
  var tokens: Range<Int>
  var entry: AttributionVerb
  var form: Form

  enum Form: UInt8, Sendable {
    case past, third, base, gerund
  }

  /// Only speakers do it: said, told, added, not showed or signalled.
  var isSpeech: Bool {
    entry.isSpoken && entry.frames.contains(.quote) && entry.frames.contains(.that)
  }

  /// Whether the word is a verb here: many forms are nouns as well (`claims`, `reports`).
  func isVerb(in draft: Draft) -> Bool {
    let columns = draft.columns
    let first = tokens.lowerBound
    let before = first - 1
    // Part of a name or of a description, or capitalised inside a sentence.
    if draft.mentionOfToken[first] >= 0 { return false }
    switch form {
    case .past:
      // `the said house`, `a reported case`: an adjective.
      if columns.is(before, [.determiner, .possessive]), !columns.is(before, .pronoun) {
        return false
      }
      // `was told`, `were warned`: the subject is the hearer.
      if columns.is(before, .auxiliary), isFormOfBe(before, columns) { return false }
      if columns.is(before, .adverb), isFormOfBe(before - 1, columns) { return false }
      return true
    case .third:
      if columns.is(before, [.determiner, .possessive, .preposition, .numberWord, .adjective]) {
        return false
      }
      return draft.mentionOfToken.indices.contains(before)
    case .base:
      // `say` with a plural subject, not `to say` and not `could say`.
      if columns.is(before, [.determiner, .possessive, .modal, .preposition]),
        !isStandIn(before, columns)
      {
        return false
      }
      if columns.isWord(before, "to") || columns.is(before, .negation) { return false }
      if columns.is(before, [.auxiliary, .adjective]) && !columns.is(before, .pronoun) {
        return false
      }
      return (entry.frames.contains(.that) || entry.frames.contains(.quote))
        && isPlural(before, columns, draft)
    case .gerund:
      return columns.isSign(before, ",") || columns.is(before, .conjunction)
        || columns.is(before, .adverb) || columns.tokens.kind.indices.contains(before)
          && columns.tokens.kind[before] == .closingMark
    }
  }

  /// Whether a base form can agree with the word before it: `officials say`, not `a think tank`.
  private func isPlural(_ token: Int, _ columns: TextColumns, _ draft: Draft) -> Bool {
    guard token >= 0 else { return false }
    if columns.is(token, [.pluralPronoun, .firstPerson, .roleGroup, .adverb, .wh]) { return true }
    if columns.isWord(token, "i") || columns.isWord(token, "you") || columns.isWord(token, "they")
      || columns.isWord(token, "we") || columns.isWord(token, "who")
      || columns.isWord(token, "people") || isStandIn(token, columns)
    {
      return true
    }
    // British use makes bodies plural: the service say.
    if let entity = draft.entity(at: token), draft.entities[entity].kind != .person {
      if columns.isWord(tokens.lowerBound, "say") { return true }
    } else if columns.is(token, .speakingBody), !columns.isCapitalised(token) {
      return true
    }
    let bytes = columns.text[columns.tokens.span(token)]
    return columns.tokens.kind[token] == .word && bytes.count > 3 && bytes.last == UInt8(ascii: "s")
      || columns.isSign(token, ",")
  }

  /// `some say`, `many believe`
  private func isStandIn(_ token: Int, _ columns: TextColumns) -> Bool {
    columns.isWord(token, "some") || columns.isWord(token, "many") || columns.isWord(token, "others")
      || columns.isWord(token, "few") || columns.isWord(token, "both")
  }

  private func isFormOfBe(_ token: Int, _ columns: TextColumns) -> Bool {
    columns.isWord(token, "was") || columns.isWord(token, "were") || columns.isWord(token, "is")
      || columns.isWord(token, "are") || columns.isWord(token, "been")
      || columns.isWord(token, "be") || columns.isWord(token, "being")
  }

  /// Not, never, nobody: the words were not said.
  func isNegated(in draft: Draft) -> Bool {
    let columns = draft.columns
    var place = tokens.lowerBound - 1
    while place >= 0, tokens.lowerBound - place <= 3 {
      if columns.is(place, .negation) { return true }
      if !columns.is(place, [.auxiliary, .modal, .adverb]) { return false }
      place -= 1
    }
    return false
  }
}
