// Whether a text reports that something was said, or only that it was not, or might be.
//
// In: the words before a cue and its source. Out: negated, hypothetical. Leaves to others: idioms with
// a mood of their own (`failed to`, `is expected to`), which the lists know.

import Language
import Text

/// The mood of a reporting clause.
struct CueMood {
  /// Not, never, nobody.
  private(set) var isNegated = false
  /// If, would, could, an imperative.
  private(set) var isHypothetical = false

  private let draft: Draft
  private var columns: TextColumns { draft.columns }

  /// `head` is the first word that carries the sense; `reach` the cue with its auxiliaries.
  init(
    before head: Int, reach: Range<Int>, isBase: Bool, isIdiom: Bool, of quote: Quote,
    in draft: Draft
  ) {
    self.draft = draft
    let before = Range(from: reach.lowerBound, upTo: min(head, reach.upperBound))
    let source = quote.sourceSpan.map { draft.columns.tokens.indices(in: $0) }
    isNegated = before.contains(where: isNegation) || source.map(names(nobody:)) ?? false
    isHypothetical =
      before.contains { isModal($0, in: reach) } || stands(behindIf: reach, source)
      || isBase && isImperative(reach, source)
  }

  /// `not`, `never`; not of `not only said`.
  private func isNegation(_ token: Int) -> Bool {
    columns.is(token, .negation) && !columns.isWord(token + 1, "only")
      && !columns.isWord(token + 1, "just")
  }

  /// `Nobody`, `none of them`, `no minister`.
  private func names(nobody source: Range<Int>) -> Bool {
    source.first.map { columns.is($0, .negation) } ?? false
  }

  /// A modal but `will`, which announces; `would later say` is only late.
  private func isModal(_ token: Int, in reach: Range<Int>) -> Bool {
    guard columns.is(token, .modal), Self.modals.contains(where: { columns.isWord(token, $0) })
    else { return false }
    guard columns.isWord(token, "would") else { return true }
    return !Range(from: token + 1, upTo: reach.upperBound).contains { place in
      Self.pastAdverbs.contains { columns.isWord(place, $0) }
    }
  }

  private static let modals: [StaticString] = [
    "would", "could", "might", "may", "should", "must", "can", "ought", "ca",
  ]
  private static let pastAdverbs: [StaticString] = [
    "later", "eventually", "subsequently", "soon", "often", "always", "regularly", "repeatedly",
    "frequently", "go",
  ]

  /// `if Kim says`, `unless she says`, `should Kim say`.
  private func stands(behindIf reach: Range<Int>, _ source: Range<Int>?) -> Bool {
    var first = reach.lowerBound
    if let source, source.upperBound <= first, first - source.upperBound < 3 {
      first = source.lowerBound
    } else if source != nil, source!.lowerBound >= reach.upperBound {
      return false
    }
    // `if the clerk, as usual, says` is left out: only adverbs may stand between.
    var place = first - 1
    while place >= 0, columns.is(place, .adverb), !columns.isWord(place, "if"), first - place < 3 {
      place -= 1
    }
    guard place >= 0, columns.sentence(of: reach.lowerBound).tokens.contains(place) else {
      return false
    }
    return Self.conditions.contains { columns.isWord(place, $0) }
      || columns.isWord(place, "should") && place == first - 1 && source != nil
  }

  private static let conditions: [StaticString] = ["if", "unless", "whether", "lest", "suppose"]

  /// `Say that …`, `Do not say …`, `Please tell …` at the start of a sentence, spoken to the reader.
  private func isImperative(_ reach: Range<Int>, _ source: Range<Int>?) -> Bool {
    guard source == nil else { return false }
    let first = columns.sentence(of: reach.lowerBound).tokens.lowerBound
    var place = reach.lowerBound
    while place > first,
      columns.isWord(place - 1, "please") || columns.isWord(place - 1, "do")
        || columns.is(place - 1, .negation) || columns.isWord(place - 1, "just")
        || columns.isWord(place - 1, "let") || columns.isWord(place - 1, "us")
        || columns.tokens.kind[place - 1] == .openingMark
    {
      place -= 1
    }
    return place == first
  }
}
