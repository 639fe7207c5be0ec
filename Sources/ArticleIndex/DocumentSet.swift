// A set of documents as bits.

/// Documents of one corpus; union and intersection cost one word for 64 of them.
public struct DocumentSet: Hashable, Sendable {
  private var words: [UInt64]

  /// No document of a corpus with `count` documents.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// Whether it holds none.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether it holds a document.
  public func contains(_ document: DocumentID) -> Bool {
    words[document / 64] & (1 << UInt64(document % 64)) != 0
  }

  mutating func insert(_ document: DocumentID) {
    words[document / 64] |= 1 << UInt64(document % 64)
  }

  mutating func formUnion(_ other: DocumentSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: DocumentSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }
}
