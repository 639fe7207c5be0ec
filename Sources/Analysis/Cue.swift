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
    if draft.isMentioned(first) { return false }
    switch form {
    case .past:
      // `the said house`, `a reported case`: an adjective.
      if columns.is(before, [.determiner, .possessive]), !columns.is(before, .pronoun) {
        return false
      }
      // `was told`, `were warned`: the subject is the hearer.
      return !isBehindFormOfBe(columns)
    case .third:
      if columns.is(before, [.determiner, .possessive, .preposition, .numberWord, .adjective])
        || columns.isClitic(before)
      {
        return false
      }
      // `the savings plans that …`: a noun behind a noun, unless somebody stands before.
      return before >= 0
        && (!isNoun(columns) || draft.isMentioned(before) || canSpeak(before, columns)
          || columns.is(before, [.adverb, .wh, .documentWord])
          || columns.tokens.kind[before] != .word)
    case .base:
      return isBaseVerb(columns, draft)
    case .gerund:
      if isProgressive(columns) { return true }
      return columns.isSign(before, ",") || columns.is(before, .conjunction)
        || columns.is(before, .adverb)
        || columns.tokens.kind.indices.contains(before)
          && columns.tokens.kind[before] == .closingMark
    }
  }

  /// `say` with a plural subject or behind `could` and `did not`, never `to say`.
  private func isBaseVerb(_ columns: TextColumns, _ draft: Draft) -> Bool {
    let before = tokens.lowerBound - 1
    if columns.is(before, [.determiner, .possessive, .preposition]), !isStandIn(before, columns) {
      return false
    }
    // `did not say who`: negated, but a verb.
    if columns.is(before, .negation), columns.is(before - 1, .auxiliary) { return isSpeech }
    if columns.isWord(before, "to") || columns.is(before, [.modal, .negation]) { return false }
    if columns.is(before, [.auxiliary, .adjective]) && !columns.is(before, .pronoun) {
      return false
    }
    // `a court request to open`, `the order of the board`
    let next = tokens.upperBound
    if !columns.is(before, [.pluralPronoun, .pronoun]), !endsInS(before, columns),
      columns.isWord(next, "to") || columns.isWord(next, "of") || columns.isWord(next, "for")
    {
      return false
    }
    if isNoun(columns), !draft.isMentioned(before), !canSpeak(before, columns),
      !columns.is(before, [.adverb, .wh])
    {
      return false
    }
    return isPlural(before, columns, draft)
  }

  /// Whether the form is a noun as well.
  private func isNoun(_ columns: TextColumns) -> Bool {
    columns.is(
      tokens.lowerBound,
      [.commonNoun, .countedThing, .documentWord, .attributionNoun, .roleGroup, .roleNoun])
  }

  private func canSpeak(_ token: Int, _ columns: TextColumns) -> Bool {
    columns.is(
      token, [.roleNoun, .roleGroup, .speakingBody, .pronoun, .pluralPronoun, .anonymityWord])
  }

  /// `is claiming`, `were not saying`, `he's demanding`.
  func isProgressive(_ columns: TextColumns) -> Bool {
    form == .gerund && (isBehindFormOfBe(columns) || columns.isClitic(tokens.lowerBound - 1))
  }

  private func isBehindFormOfBe(_ columns: TextColumns) -> Bool {
    var before = tokens.lowerBound - 1
    while before >= 0, tokens.lowerBound - before < 4,
      columns.is(before, [.adverb, .negation]), !isFormOfBe(before, columns)
    {
      before -= 1
    }
    return isFormOfBe(before, columns)
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
    return endsInS(token, columns) || columns.isSign(token, ",")
  }

  private func endsInS(_ token: Int, _ columns: TextColumns) -> Bool {
    guard token >= 0, columns.tokens.kind[token] == .word else { return false }
    let bytes = columns.text[columns.tokens.span(token)]
    return bytes.count > 3 && bytes.last == UInt8(ascii: "s")
  }

  /// `some say`, `many believe`
  private func isStandIn(_ token: Int, _ columns: TextColumns) -> Bool {
    columns.isWord(token, "some") || columns.isWord(token, "many")
      || columns.isWord(token, "others")
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
