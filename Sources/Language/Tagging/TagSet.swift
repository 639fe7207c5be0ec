// The tags a model knows: pairs of a universal and a Penn tag.

/// A tag of a word: row of the tagger's `TagSet`, counted from 1; 0 for no tag.
package typealias TagID = UInt8

/// The joint labels of the tagger.
package struct TagSet: Sendable {
  /// Universal tags, by `TagID`; the first is empty.
  package let universal: [String]
  /// Penn tags, by `TagID`.
  package let penn: [String]

  /// Number of the universal tag in alphabetical order, and role of the word, by `TagID`.
  package let universalID: [UInt8]
  package let roles: [ParserRole]

  /// Reads labels such as `NOUN|NN`, in the order of their ids.
  package init(_ labels: [String]) {
    let parts = labels.map { $0.split(separator: "|", maxSplits: 1).map(String.init) }
    universal = [""] + parts.map { $0.first ?? "" }
    penn = [""] + parts.map { $0.count > 1 ? $0[1] : "" }
    let order = Set(universal).sorted()
    universalID = universal.map { name in UInt8(order.firstIndex(of: name) ?? 0) }
    roles = zip(universal, penn).map { ParserRole(universal: $0, penn: $1) }
  }

  package var count: Int { universal.count - 1 }
  package var labels: [String] { (1..<universal.count).map { "\(universal[$0])|\(penn[$0])" } }
}
