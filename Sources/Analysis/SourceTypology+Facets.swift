// The facets of a source beside its label: channel, what it rests on, interest, expertise, presence.
//
// In: the words that name a source, its entity, its cue. Out: values of `Source`. Leaves to others:
// the label (`SourceTypology`).

import Language
import Text

extension SourceTypology {
  /// `this reporter`, the author of the article named as somebody who saw: the paper itself.
  func isReporter(_ head: Int) -> Bool {
    columns.isWord(head - 1, "this")
      && (columns.isWord(head, "reporter") || columns.isWord(head, "newspaper")
        || columns.isWord(head, "correspondent"))
  }

  /// Whether somebody named is asked for knowledge; not who carries out an office or care, or speaks
  /// for a party.
  func isExpert(_ row: Entity, _ capacities: Capacities) -> Bool {
    if capacities.contains(.representative), !capacities.isDisjoint(with: [.company, .party]),
      !capacities.contains(.academic)
    {
      return false
    }
    let words = row.roles.flatMap { $0.lowercased().split(separator: " ") }
      .map { WordTable.shared.id(String($0)) }
    // Who runs the house speaks for it, doctor or not; a parish priest is asked about the parish.
    let ruling = ["executive", "rev", "rev.", "reverend", "vicar", "canon"].map {
      WordTable.shared.id($0)
    }
    if words.contains(where: { $0 != 0 && ruling.contains($0) }) { return false }
    let isTrade = words.contains { SourceWords.shared.experts.contains($0) }
    let isCarer = words.contains { SourceWords.shared.carers.contains($0) }
    let isStaff = words.contains { SourceWords.shared.staff.contains($0) }
    let isLearned =
      capacities.contains(.academic) && !isStaff || capacities.contains(.health) && !isCarer
    if capacities.contains(.former), !isTrade { return false }
    return isLearned || isTrade
  }

  /// Whether a description says that somebody was there: `passenger`, not `mother of a victim`.
  func isPresent(_ roles: [String]) -> Bool {
    roles.contains { role in
      let last = role.lowercased().split(separator: " ").last.map(String.init) ?? ""
      return SourceWords.shared.present.contains(WordTable.shared.id(last))
    }
  }

  func isPresent(_ tokens: Range<Int>) -> Bool {
    guard let head = headOfPhrase(tokens) else { return false }
    if SourceWords.shared.present.contains(columns.tokens.word[head]) { return true }
    // `a woman who saw it`, `a man aboard the ferry`
    return Range(from: head + 1, upTo: min(head + 5, tokens.upperBound)).contains {
      draft.lexicon.isWitnessVerb(columns.tokens.word[$0])
    }
  }

  /// Whether an unnamed source is told by more than a bare word: where it works, how it knows.
  func isSpecific(_ tokens: Range<Int>) -> Bool {
    guard let head = headOfPhrase(tokens) else { return false }
    let rest = Range(from: head + 1, upTo: tokens.upperBound)
    return rest.prefix { !columns.isSign($0, ",") && !columns.isWho($0) }
      .contains { columns.is($0, [.preposition, .organisationHead, .speakingBody]) }
  }

  func verification(of source: Source, _ tokens: Range<Int>) -> Source.Verification {
    switch source.type {
    case .document:
      let head = headOfPhrase(tokens)
      return head.map { SourceWords.shared.data.contains(columns.tokens.word[$0]) } ?? false
        ? .data : .document
    case .observation, .eyewitness: return .seen
    case .none, .hearsay, .media, .social, .anonymous, .roleOnly, .official, .expert, .named,
      .organisation, .group:
      return .none
    }
  }

  /// A body that is no authority speaks for itself, and so does who speaks for one.
  func hasInterest(_ source: Source) -> Bool {
    switch source.type {
    case .organisation: return true
    case .named, .roleOnly, .expert, .anonymous, .group:
      return source.capacities.contains(.representative)
        && !source.capacities.isDisjoint(with: [.company, .association, .party])
    case .observation, .none, .hearsay, .media, .social, .document, .official, .eyewitness:
      return false
    }
  }

  func channel(of source: Source, cue: Span?) -> Source.Channel {
    switch source.type {
    case .observation: return .observation
    case .social: return .social
    case .document: return .document
    case .media: return .press
    case .none, .hearsay, .anonymous, .roleOnly, .official, .expert, .eyewitness, .named,
      .organisation, .group:
      break
    }
    guard let cue else { return .interview }
    let sentence = columns.sentence(of: columns.tokens.firstIndex(from: Int(cue.start)))
    for token in sentence.tokens where !draft.isQuoted(token) {
      if columns.isWord(token, "statement") { return .statement }
      if columns.isWord(token, "speech") { return .speech }
      if columns.isWord(token, "court") { return .court }
      // A group of residents is no group of a network.
      if columns.is(token, .socialWord), !columns.isWord(token, "group") { return .social }
    }
    return .interview
  }
}
