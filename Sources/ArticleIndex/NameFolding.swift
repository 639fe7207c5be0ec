// How names are compared.
//
// In: a name as written. Out: the folded words that decide whether two names are the same. Leaves
// to others: which of several bearers is meant.

import Lexicons
import Text

/// A name as a list of folded words, without courtesy titles and a leading article.
///
///     FoldedName("Mr Elias Renner").key    // "elias renner"
///     FoldedName("The Núñez Group").key    // "nunez group"
public struct FoldedName: Hashable, Sendable {
  /// Folded words without courtesy titles, leading article and possessive.
  public let words: [String]
  /// The words with blanks between.
  public var key: String { words.joined(separator: " ") }

  public init(_ name: String) {
    self.init(FoldedName.allWords(name), dropping: FoldedName.courtesies)
  }

  /// The name without any title in front: `Captain Dana Kim` is `dana kim`. For what is typed, and
  /// for other written forms; a whole name keeps its words, or General Motors were Motors.
  public static func withoutTitles(_ name: String) -> FoldedName {
    FoldedName(allWords(name), dropping: titles)
  }

  private init(_ words: [String], dropping dropped: Set<String>) {
    var words = words
    while words.count > 1, dropped.contains(words[0]) { words.removeFirst() }
    self.words = words
  }

  /// Folded words, titles kept: `captain kim`.
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

  /// Whether a text is a form of address, which says nothing about who somebody is.
  public static func isFormOfAddress(_ text: String) -> Bool {
    let words = allWords(text)
    return words.count == 1 && ["mr", "mrs", "ms", "mx", "miss"].contains(words[0])
  }

  /// Never part of a name, whoever bears it.
  private static let courtesies: Set<String> = [
    "the", "a", "an", "mr", "mrs", "ms", "mx", "dr", "prof", "sir", "rev", "capt", "lt", "sgt",
    "col", "gen", "maj", "cpl",
  ]

  private static let titles: Set<String> = {
    var titles = courtesies
    for entry in LexiconReader(Titles.entries) {
      guard let title = entry.fields.first else { continue }
      titles.formUnion(allWords(String(decoding: title, as: UTF8.self)))
    }
    return titles
  }()
}
