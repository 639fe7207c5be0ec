// Words that bound a number: about, at least, more than, up to.
//
// In: `Lexicons`. Out: phrase tables for the words before and behind a number.

import Language
import Lexicons
import Text

/// The bounding phrases.
struct BoundReader: Sendable {
  static let shared = BoundReader()

  enum Bound: Sendable { case about, nearly, atLeast, moreThan, atMost, lessThan, exact }

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
