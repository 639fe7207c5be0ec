// Words that make a name of the number behind them.
//
// In: `Lexicons.NumberedNames`. Out: whether a token is such a word. Forms are compared by hash,
// since most of them (FTSE, iPhone) stand in no other list.

import Language
import Lexicons
import Text

/// The label words.
struct NumberLabels: Sendable {
  static let shared = NumberLabels()

  enum Label: Sendable {
    /// Models, makes and indexes: the number is always part of the name.
    case product
    /// Routes, sections, games: unless a counted noun follows.
    case place
  }

  private var labels: [UInt64: Label] = [:]
  /// Labels that are common words in small letters.
  private var capitalised: Set<UInt64> = []

  init() {
    for entry in LexiconReader(NumberedNames.entries) {
      let fields = entry.fields
      guard fields.count >= 2 else { continue }
      let isProduct =
        fields[1].elementsEqual("product".utf8) || fields[1].elementsEqual("index".utf8)
      let hash = Self.hash(fields[0])
      labels[hash] = isProduct ? .product : .place
      if let first = fields[0].first, first < 0x61, !isProduct { capitalised.insert(hash) }
    }
  }

  /// The label a token is; nil for other words.
  func label(_ token: Int, in columns: TextColumns) -> Label? {
    let hash = columns.formHash(token)
    guard let label = labels[hash] else { return nil }
    let needsCapital = label == .product || capitalised.contains(hash)
    if needsCapital, columns.tokens.shape[token] == .lower { return nil }
    return label
  }

  /// Hash of the lower-case form, as `TextColumns.formHash` makes it.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word {
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return hash
  }
}
