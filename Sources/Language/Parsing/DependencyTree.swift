// The tree of a sentence.

/// Head and label of each word. Indices count the words of the sentence from 0.
package struct DependencyTree: Sendable {
  /// Head of each word; -1 for the root of the sentence.
  package let heads: [Int16]
  /// Index in `labelNames`.
  package let labels: [UInt8]
  package let labelNames: [String]

  init(_ state: ParserState, labels labelNames: [String]) {
    let count = state.wordCount
    heads = (0..<count).map { state.nodes[$0].head == count ? -1 : state.nodes[$0].head }
    labels = (0..<count).map { state.nodes[$0].label }
    self.labelNames = labelNames
  }

  package func label(_ word: Int) -> String {
    Int(labels[word]) < labelNames.count ? labelNames[Int(labels[word])] : "dep"
  }
}
