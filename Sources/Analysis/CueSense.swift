// What the words of a cue mean by the lists, without regard to what they are attributed to.
//
// In: the tokens of a cue. Out: its sense: kind, colour, the words that carry it. Order: a refusal to
// speak, an idiom, a preposition (`according to`), words of hearsay, a verb, a noun. Leaves to others:
// content, mood and voice of the row (`AttributionKinds`).

import Language
import Text

/// The sense of a cue.
struct CueSense {
  enum Origin {
    case declined, pattern, prefix, hearsay, verb, noun
  }

  var kind: Quote.Kind
  var isSpoken: Bool
  var isDirective = false
  var verbClass = Quote.VerbClass.neutral
  /// The words that carry the sense, without auxiliaries and the words of a mode.
  var head: Range<Int>
  var origin: Origin
  /// Of verbs: complements and form.
  var frames: AttributionVerb.Frames = []
  var form: Cue.Form?
  /// From words before the head: failed to, is expected to.
  var isNegated = false
  var isHypothetical = false
}

/// Reads cues by the lists.
struct CueReader {
  let draft: Draft

  private var columns: TextColumns { draft.columns }
  private var lexicon: NewsLexicon { draft.lexicon }

  /// The sense of a cue; nil if no list knows it.
  ///
  /// `reach` begins with the auxiliaries and modes before the cue; `hasSource` tells hearsay of
  /// nobody from a noun with its owner (`Osk's claims that`); `isQuestion` says that the content
  /// begins with a question word.
  func sense(of reach: Range<Int>, hasSource: Bool, isQuestion: Bool) -> CueSense? {
    var token = reach.lowerBound
    var isNegated = false
    var isHypothetical = false
    var found: CueSense?
    while token < reach.upperBound, found == nil {
      if let count = declined(at: token, isQuestion: isQuestion) {
        return CueSense(
          kind: .declined, isSpoken: false, head: token..<token + count, origin: .declined)
      }
      if let match = CueLexicon.shared.pattern(at: token, in: columns),
        isInside(token..<token + match.count, reach) || match.pattern.kind == nil,
        isFreeToMatch(match.count, at: token)
      {
        if let kind = match.pattern.kind {
          found = CueSense(
            kind: kind, isSpoken: match.pattern.isSpoken, isDirective: match.pattern.isDirective,
            verbClass: match.pattern.verbClass, head: token..<token + match.count, origin: .pattern)
        } else if hasVerb(in: Range(from: token + match.count, upTo: reach.upperBound)) {
          isNegated = isNegated || match.pattern.isNegated
          isHypothetical = isHypothetical || match.pattern.isHypothetical
          token += match.count
          continue
        }
      }
      if found == nil, let match = lexicon.sourcePrefix(at: token, in: columns) {
        found = CueSense(
          kind: match.kind, isSpoken: match.kind != .believes, head: token..<token + match.count,
          origin: .prefix)
      }
      found = found ?? hearsay(at: token, in: reach, hasSource: hasSource) ?? verb(at: token, in: reach)
      token += 1
    }
    found = found ?? noun(in: reach)
    found?.isNegated = isNegated
    found?.isHypothetical = isHypothetical
    return found
  }

  /// Number of tokens of a refusal to speak. `did not say that` is a negated report, `did not say
  /// who` a refusal.
  private func declined(at token: Int, isQuestion: Bool) -> Int? {
    guard let match = lexicon.declined.match(at: token, in: columns.tokens) else { return nil }
    let last = token + match.count - 1
    let isPlainVerb = columns.is(last, .reportingBase) && columns.is(last - 1, .negation)
      && !columns.isWord(last - 1, "no")
    if isPlainVerb, !columns.is(token, .modal), !isQuestion { return nil }
    return match.count
  }

  /// Only the `to` of an infinitive may belong to the content: `would like | to stay`.
  private func isInside(_ match: Range<Int>, _ reach: Range<Int>) -> Bool {
    match.upperBound <= reach.upperBound
      || match.upperBound == reach.upperBound + 1 && columns.isWord(reach.upperBound, "to")
  }

  /// Patterns that begin with a form of `be` as a clitic take no possessive: `Osk's against it` is
  /// too rare to risk `Osk's back`.
  private func isFreeToMatch(_ count: Int, at token: Int) -> Bool {
    !columns.isClitic(token) || count > 2
  }

  /// `reportedly`, `is believed to`, `there are reports that`; not where somebody owns the words,
  /// and not `is expected to announce`, whose verb is in the cue.
  private func hearsay(at token: Int, in reach: Range<Int>, hasSource: Bool) -> CueSense? {
    guard let count = lexicon.hearsay(at: token, in: columns) else { return nil }
    let isPassive = columns.is(token, .auxiliary)
    guard isPassive || !hasSource else { return nil }
    if isPassive, hasVerb(in: Range(from: token + count, upTo: reach.upperBound)) { return nil }
    return CueSense(
      kind: .hedged, isSpoken: false, verbClass: hearsayClass(token..<token + count),
      head: token..<token + count, origin: .hearsay)
  }

  private func hearsayClass(_ tokens: Range<Int>) -> Quote.VerbClass {
    let words: [StaticString] = [
      "allegedly", "alleged", "supposedly", "supposed", "purportedly", "purported", "ostensibly",
      "claimed",
    ]
    let isDoubting = tokens.contains { token in words.contains { columns.isWord(token, $0) } }
    return isDoubting ? .doubting : .neutral
  }

  private func hasVerb(in tokens: Range<Int>) -> Bool {
    tokens.contains { lexicon.cue(at: $0, in: columns) != nil }
  }

  // MARK: Verbs

  /// The verb at a token, or the one it leads to: `was heard saying`, `responded by saying`.
  private func verb(at token: Int, in reach: Range<Int>) -> CueSense? {
    guard let cue = lexicon.cue(at: token, in: columns), !isNoun(token) else { return nil }
    var last = cue
    var place = cue.tokens.upperBound
    while place < reach.upperBound {
      guard let next = lexicon.cue(at: place, in: columns), !isNoun(place) else {
        place += 1
        continue
      }
      let joint = place - 1
      let leadsOn =
        columns.isWord(joint, "as") || columns.isWord(joint, "by")
        || columns.isWord(joint, "have") && columns.isWord(joint - 1, "to")
        || columns.isWord(joint, "to") && last.entry.kind == .said && !last.entry.isDirective
      if leadsOn, next.isSpeech { last = next }
      place = next.tokens.upperBound
    }
    return CueSense(
      kind: last.entry.kind, isSpoken: last.entry.isSpoken, isDirective: last.entry.isDirective,
      verbClass: last.entry.verbClass, head: last.tokens, origin: .verb, frames: last.entry.frames,
      form: last.form)
  }

  /// `his claim`, `a warning`: the form is a noun here.
  private func isNoun(_ token: Int) -> Bool {
    guard columns.is(token, [.attributionNoun, .commonNoun, .documentWord]) else { return false }
    let before = token - 1
    if columns.is(before, [.determiner, .possessive]), !columns.is(before, .pronoun) { return true }
    // `her` is both; `his`, `its`, `their` are possessives only.
    if columns.is(before, .possessive) || columns.isClitic(before) { return true }
    // Tags of verbs in headlines and behind plurals are often those of nouns.
    guard before >= 0 else { return columns.universalTag(token) == "NOUN" }
    let isBehindSubject =
      draft.isMentioned(before) || columns.is(before, [.roleNoun, .roleGroup, .documentWord])
      || columns.universalTag(before) == "NOUN" || columns.universalTag(before) == "PROPN"
    return columns.universalTag(token) == "NOUN" && !isBehindSubject
  }

  // MARK: Nouns

  /// `claim that`, `in a statement`, `Osk's belief`.
  private func noun(in reach: Range<Int>) -> CueSense? {
    for token in reach {
      guard let noun = lexicon.attributionNoun(columns.tokens.word[token]) else { continue }
      let isSpoken = [.said, .wrote, .asked, .denies].contains(noun.kind) || noun.verbClass == .other && noun.kind == .intends
      return CueSense(
        kind: noun.kind, isSpoken: isSpoken, verbClass: noun.verbClass, head: token..<token + 1,
        origin: .noun)
    }
    return nil
  }
}
