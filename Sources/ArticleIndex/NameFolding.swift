// How names are compared.
//
// In: a name as written. Out: the folded words that decide whether two names are the same. Leaves
// to others: which of several bearers is meant.

import Text

/// A name as a list of folded words, without titles and a leading article.
///
///     FoldedName("Captain Dana Kim").key   // "dana kim"
///     FoldedName("The Núñez Group").key    // "nunez group"
public struct FoldedName: Hashable, Sendable {
  /// Folded words without titles, leading article and possessive.
  public let words: [String]
  /// The words with blanks between.
  public var key: String { words.joined(separator: " ") }

  public init(_ name: String) {
    var words = FoldedName.allWords(name)
    while words.count > 1, FoldedName.isDropped(words[0]) { words.removeFirst() }
    self.words = words
  }

  /// Folded words with titles kept: `captain kim`.
  public static func allWords(_ name: String) -> [String] {
    indexWords(of: foldedForNames(name)).filter { $0 != "'s" }
  }

  /// The words of a person's name that tell it from others: single letters between the first and
  /// the last are initials and left out.
  public var withoutInitials: [String] {
    guard words.count > 2 else { return words }
    return words.enumerated().filter { index, word in
      index == 0 || index == words.count - 1 || word.unicodeScalars.count > 1
    }.map(\.element)
  }

  /// Whether these words stand in the other name in this order, one after the other.
  public func isPart(of other: FoldedName) -> Bool {
    guard !words.isEmpty, words.count <= other.words.count else { return false }
    return (0...(other.words.count - words.count)).contains { start in
      Array(other.words[start..<(start + words.count)]) == words
    }
  }

  private static func isDropped(_ word: String) -> Bool { droppedWords.contains(word) }

  /// Titles and articles that are no part of a name; after them a name goes on.
  private static let droppedWords: Set<String> = [
    "the", "a", "an",
    "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "dr", "doctor", "prof",
    "professor", "rev", "reverend", "father", "sister", "rabbi", "imam", "bishop", "archbishop",
    "pope", "saint", "captain", "capt", "major", "maj", "colonel", "col", "general", "gen",
    "lieutenant", "lt", "sergeant", "sgt", "corporal", "cpl", "private", "pte", "admiral", "adm",
    "commander", "cmdr", "commodore", "brigadier", "marshal", "officer", "constable", "inspector",
    "superintendent", "detective", "sheriff", "judge", "justice", "president", "premier",
    "chancellor", "minister", "senator", "sen", "representative", "rep", "congressman",
    "congresswoman", "governor", "gov", "mayor", "councillor", "cllr", "ambassador", "secretary",
    "king", "queen", "prince", "princess", "duke", "duchess", "baron", "baroness", "count",
    "countess", "emperor", "sheikh", "chief", "vice", "deputy", "former",
  ]
}
