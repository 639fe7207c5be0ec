// Bodies and other capitalised terms that are known by name.
//
// In: the lists of organisations and of capitalised terms, and a run of tokens as the text writes
// it. Out: the entry with exactly these letters. Capitals count: `WHO` is a body, `who` is none.
// Leaves to others: whether an ambiguous entry is meant where it stands (`NameFinder`).

import Lexicons
import Text

/// A name or term of the lists.
public struct ListedName: Sendable {
  public enum Kind: Sendable {
    case organisation
    /// A language, people, law, prize, product: a name of no person, body or place.
    case term
  }

  public let kind: Kind
  /// The office or trade that the list gives a body (`government`, `company`), the sort of a term
  /// (`people`, `event`).
  public let sort: String
  /// Also a common word, a person or a place as written.
  public let isAmbiguous: Bool
}

/// Listed names by their exact letters.
public struct ListedNames: Sendable {
  /// The program's own lists.
  public static let shared = ListedNames()

  /// Longest entry in words.
  static let longest = 8

  private var entries: [UInt64: ListedName] = [:]
  /// Hashes of the first words of entries of several words, so that most look-ups end at once.
  private var openings: Set<UInt64> = []

  init() {
    entries.reserveCapacity(12_000)
    for list in Organisations.lists { add(list, .organisation) }
    add(CapitalisedTerms.entries, .term)
  }

  private mutating func add(_ list: StaticString, _ kind: ListedName.Kind) {
    for entry in LexiconReader(list) {
      let fields = entry.fields
      guard fields.count > 2 else { continue }
      entries[Self.hash(of: fields[0])] = ListedName(
        kind: kind, sort: String(decoding: fields[1], as: UTF8.self),
        isAmbiguous: fields[2].elementsEqual("ambiguous".utf8))
      let first = fields[0].prefix { $0 != UInt8(ascii: " ") }
      if first.count < fields[0].count { openings.insert(Self.hash(of: first)) }
    }
  }

  /// The entry that is written exactly as some tokens are.
  public func entry(_ tokens: Range<Int>, in columns: TextColumns) -> ListedName? {
    tokens.isEmpty ? nil : entries[Self.hash(of: columns.text[columns.tokens.span(tokens)])]
  }

  /// The longest entry of two or more words, or of one word with its clitic (`McDonald's`), that
  /// begins with a token of a sentence.
  func longest(
    at token: Int, upTo limit: Int, in columns: TextColumns
  ) -> (tokens: Range<Int>, name: ListedName)? {
    let firstEnd = columns.wordEnd(token)
    guard firstEnd < limit else { return nil }
    let isOpening = openings.contains(
      Self.hash(of: columns.text[columns.tokens.span(token..<firstEnd)]))
    guard isOpening || columns.isClitic(firstEnd) else { return nil }
    var best: (Range<Int>, ListedName)?
    var end = firstEnd
    for _ in 1..<Self.longest where end < limit {
      end = columns.wordEnd(end)
      if let entry = entry(token..<end, in: columns) { best = (token..<end, entry) }
    }
    return best
  }

  /// Of the bytes with curly apostrophes made straight and runs of blanks made one.
  private static func hash(of bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var place = bytes.startIndex
    var isBlankBefore = false
    while place < bytes.endIndex {
      var byte = bytes[place]
      place += 1
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
      if isBlank, isBlankBefore { continue }
      isBlankBefore = isBlank
      if isBlank { byte = UInt8(ascii: " ") }
      if byte == 0xE2, place + 1 < bytes.endIndex, bytes[place] == 0x80, bytes[place + 1] == 0x99 {
        byte = UInt8(ascii: "'")
        place += 2
      }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }
}
