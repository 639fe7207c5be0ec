// Words that bound a number: about, at least, more than, up to.
//
// In: `Lexicons`. Out: phrase tables for the words before and behind a number.

import Language
import Lexicons
import Text

/// The bounding phrases.
struct BoundReader: Sendable {
  static let shared = BoundReader()

  enum Bound: Sendable {
    case about, nearly, atLeast, moreThan, atMost, lessThan, exact

    /// Whether it bounds from one side and says so.
    var isFirm: Bool {
      switch self {
      case .atLeast, .moreThan, .atMost, .lessThan: true
      case .about, .nearly, .exact: false
      }
    }
  }

  private(set) var before: PhraseTable<Bound> = PhraseTable()
  private(set) var after: PhraseTable<Bound> = PhraseTable()

  init(words: WordTable = .shared) {
    for entry in LexiconReader(BoundPhrases.entries) {
      let fields = entry.fields
      guard fields.count >= 3, let bound = bound(String(decoding: fields[1], as: UTF8.self))
      else { continue }
      if fields[2] == Array("after".utf8)[...] {
        after.add(fields[0], bound, words: words)
      } else {
        before.add(fields[0], bound, words: words)
      }
    }
  }

  /// `~12`, `>5`, `≥ 30`: a sign directly before a number.
  func sign(before start: Int, in columns: TextColumns) -> Bound? {
    guard start > 0, columns.tokens.kind[start - 1] == .symbol else { return nil }
    // `>= 30`
    if start > 1, columns.isSign(start - 1, "="), columns.tokens.kind[start - 2] == .symbol,
      NumberReader.shared.isAdjacent(start - 1, columns)
    {
      if columns.isSign(start - 2, ">") { return .atLeast }
      if columns.isSign(start - 2, "<") { return .atMost }
    }
    return switch columns.string(start - 1) {
    case "~", "≈", "±": .about
    case ">": .moreThan
    case "<": .lessThan
    case "≥": .atLeast
    case "≤": .atMost
    default: nil
    }
  }

  /// Whether a word before a number can only bound a quantity: `more than 2000` is no year.
  func bindsQuantity(before start: Int, in columns: TextColumns) -> Bool {
    // `an average of 1500`
    if columns.isWord(start - 1, "of"),
      Self.measures.contains(where: { columns.isWord(start - 2, $0) })
    {
      return true
    }
    for back in 1...3 where start - back >= 0 {
      guard let match = before.match(at: start - back, in: columns.tokens), match.count == back
      else { continue }
      if back > 1 { return match.payload != .exact }
      // `below 1500.`, but `below 1990 levels`.
      if columns.isWord(start - 1, "below") || columns.isWord(start - 1, "above") {
        return start + 1 >= columns.count || columns.tokens.kind[start + 1] == .punctuation
      }
      return columns.isWord(start - 1, "nearly") || columns.isWord(start - 1, "roughly")
        || columns.isWord(start - 1, "approximately") || columns.isWord(start - 1, "almost")
    }
    return false
  }

  /// Nouns that only quantities follow with `of`.
  private static let measures: [StaticString] = [
    "average", "total", "sum", "maximum", "minimum", "mean", "median", "peak", "speed", "distance",
    "height", "weight", "price", "cost", "fine", "crowd", "majority", "population", "number",
  ]

  /// Whether a vague word is part of a phrase that bounds the number behind it: `as many as 40`.
  func isInsideBound(_ token: Int, in columns: TextColumns) -> Bool {
    (0...2).contains { back in
      guard token - back >= 0, let match = before.match(at: token - back, in: columns.tokens)
      else { return false }
      let end = token - back + match.count
      return end > token && end < columns.count
        && (columns.tokens.kind[end] == .number || columns.tokens.kind[end] == .symbol
          || columns.is(end, .numberWord))
    }
  }

  /// Whether the words directly before a number bound it from one side: `more than half`.
  func bindsFirmly(before start: Int, in columns: TextColumns) -> Bool {
    (1...5).contains { back in
      guard start - back >= 0, let match = before.match(at: start - back, in: columns.tokens),
        match.count == back
      else { return false }
      return match.payload.isFirm
    }
  }

  private func bound(_ name: String) -> Bound? {
    switch name {
    case "about": .about
    case "nearly": .nearly
    case "atleast": .atLeast
    case "morethan": .moreThan
    case "atmost": .atMost
    case "lessthan": .lessThan
    case "exact": .exact
    default: nil
    }
  }
}
