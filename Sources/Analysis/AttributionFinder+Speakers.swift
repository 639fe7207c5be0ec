// Who is named by the words of a source.
//
// In: the words of a source, mentions. Out: the entities that speak, and how the first was found.
// Leaves to others: what pronouns and descriptions mean (mentions say it).

import Language
import Text

extension AttributionFinder {
  /// The mentions that name the speakers of a source phrase, first one first: a name in apposition
  /// before the description it explains, never the owner of something (`Kim's lawyer`) nor what
  /// stands behind a preposition or in a relative clause.
  func speakingMentions(in tokens: Range<Int>) -> [Int] {
    if tokens.count == 1, let relative = relativeMention(at: tokens.lowerBound) {
      return [relative]
    }
    let candidates = nameCandidates(in: tokens)
    guard var chosen = candidates.first else { return [] }
    if let name = candidates.dropFirst().first(where: { explains($0, chosen, in: tokens) }) {
      chosen = name
    }
    return [chosen] + joined(to: chosen, among: candidates)
  }

  /// Mentions of the phrase itself, in order.
  private func nameCandidates(in tokens: Range<Int>) -> [Int] {
    var result: [Int] = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if token > tokens.lowerBound, columns.isWho(token) || columns.isWord(token, "which") { break }
      guard draft.isMentioned(token) else {
        token += 1
        continue
      }
      let row = Int(draft.mentionOfToken[token])
      let span = columns.tokens.indices(in: draft.mentions[row].span)
      let end = max(span.upperBound, token + 1)
      if !isOwner(span, row), !isBehindPreposition(token, from: tokens.lowerBound) {
        result.append(row)
      }
      token = end
    }
    return result
  }

  private func isName(_ row: Int) -> Bool {
    switch draft.mentions[row].form {
    case .fullName, .partOfName, .acronym: true
    case .pronoun, .description: false
    }
  }

  /// `Kim's`, `her`: whoever has something is not who speaks.
  private func isOwner(_ span: Range<Int>, _ row: Int) -> Bool {
    if columns.isClitic(span.upperBound) { return true }
    let mention = draft.mentions[row]
    return mention.form == .pronoun && span.count == 1
      && columns.is(span.lowerBound, .possessive)
      && columns.tokens.kind.indices.contains(span.upperBound)
      && columns.tokens.kind[span.upperBound] == .word
  }

  private func isBehindPreposition(_ token: Int, from start: Int) -> Bool {
    var before = token - 1
    while before >= start, columns.is(before, [.determiner, .adjective]), !draft.isMentioned(before) {
      before -= 1
    }
    return before >= start && columns.is(before, .preposition) && before > start
  }

  /// Whether a name tells who a description before it means: `the minister, Elias Renner`, `bus
  /// driver Eugene Stubbs`, `Alder State coach Marcus Tillery`.
  private func explains(_ name: Int, _ description: Int, in tokens: Range<Int>) -> Bool {
    guard isName(name), draft.entities[draft.mentions[name].entity].kind == .person else {
      return false
    }
    let end = columns.tokens.firstIndex(from: draft.mentions[description].span.end)
    let first = columns.tokens.firstIndex(from: Int(draft.mentions[name].span.start))
    guard first > tokens.lowerBound, first >= end else { return false }
    if !isName(description) {
      return columns.isSign(first - 1, ",") || columns.is(first - 1, [.roleNoun, .commonNoun])
    }
    // A body before an office: only nouns and adjectives stand between.
    return draft.entities[draft.mentions[description].entity].kind != .person && first > end
      && !(end..<first).contains { token in
        columns.tokens.kind[token] != .word || columns.isClitic(token)
          || columns.is(token, [.conjunction, .preposition, .determiner, .finiteVerb])
      }
  }

  /// Further speakers of “Kim and Falk”, “Kim, Falk and Osk”.
  private func joined(to chosen: Int, among candidates: [Int]) -> [Int] {
    var result: [Int] = []
    var last = chosen
    for row in candidates where draft.mentions[row].span.start >= draft.mentions[last].span.end {
      let low = columns.tokens.firstIndex(from: draft.mentions[last].span.end)
      let high = columns.tokens.firstIndex(from: Int(draft.mentions[row].span.start))
      let between = Range(from: low, upTo: high)
      guard isName(row), draft.mentions[row].entity != draft.mentions[chosen].entity,
        between.contains(where: { columns.isWord($0, "and") || columns.isWord($0, "or") }),
        between.count <= 8
      else { continue }
      result.append(row)
      last = row
    }
    return result
  }

  /// `Osk, a spokesman for the line, who said`: the name that a relative pronoun goes back to.
  private func relativeMention(at token: Int) -> Int? {
    guard columns.isWho(token) || columns.isWord(token, "which") || columns.isWord(token, "that")
    else { return nil }
    let start = columns.sentence(of: token).tokens.lowerBound
    if let syntax = columns.syntax, let found = antecedent(of: token, syntax, from: start) {
      return found
    }
    for place in Range(from: max(start, token - 30), upTo: token).reversed()
    where draft.isMentioned(place) {
      let row = Int(draft.mentionOfToken[place])
      let span = columns.tokens.indices(in: draft.mentions[row].span)
      if !isOwner(span, row), !isBehindPreposition(span.lowerBound, from: start) { return row }
    }
    return nil
  }

  /// By the tree: the noun that the clause hangs on, or the name which that noun explains.
  private func antecedent(of token: Int, _ syntax: SyntaxColumns, from start: Int) -> Int? {
    guard syntax.head.indices.contains(token), syntax.head[token] >= 0 else { return nil }
    var node = Int(syntax.head[Int(syntax.head[token])])
    var steps = 0
    while node >= start, steps < 3 {
      if draft.isMentioned(node) { return Int(draft.mentionOfToken[node]) }
      node = Int(syntax.head[node])
      steps += 1
    }
    return nil
  }
}
