// Listed names of several words: places and publications.

import Lexicons
import Text

/// Names that are known as a whole.
public struct Gazetteer: Sendable {
  /// The gazetteer of the program's own lists.
  public static let shared = Gazetteer()

  /// Countries, cities, waters.
  public private(set) var places: PhraseTable<Bool> = PhraseTable()
  /// Newspapers, broadcasters, agencies.
  public private(set) var outlets: PhraseTable<Bool> = PhraseTable()

  /// Descriptions of several words: harbour master, call girl.
  public private(set) var roles: PhraseTable<Bool> = PhraseTable()

  /// Titles of several words: Prime Minister, County Executive.
  public private(set) var titles: PhraseTable<Bool> = PhraseTable()

  init(words: WordTable = .shared) {
    for entry in LexiconReader(Titles.entries) where entry.fields[0].contains(UInt8(ascii: " ")) {
      titles.add(entry.fields[0], true, words: words)
    }
    for entry in LexiconReader(RoleNouns.entries) {
      let fields = entry.fields
      guard fields[0].contains(UInt8(ascii: " ")) else { continue }
      roles.add(fields[0], true, words: words)
      if fields[1].elementsEqual("-".utf8) {
        roles.add(Inflection.plural(of: Array(fields[0])), true, words: words)
      } else {
        roles.add(fields[1], true, words: words)
      }
    }
    for entry in LexiconReader(Places.entries) {
      let fields = entry.fields
      if fields.count > 3, fields[3].elementsEqual("head".utf8) { continue }
      places.add(fields[0], true, words: words)
    }
    for entry in LexiconReader(MediaWords.entries) {
      let name = entry.fields[0]
      guard let first = name.first, first < UInt8(ascii: "a") else { continue }
      outlets.add(name, true, words: words)
    }
  }
}
