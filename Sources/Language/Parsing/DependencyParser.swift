// Tagged words of a sentence to a tree.
//
// In: records and tags of the words. Out: head and label of each. Leaves to others: which sentences
// are worth a tree; sentences above `longest` words get none.

/// Finds the dependency tree of a sentence.
package struct DependencyParser: Sendable {
  package let labels: [String]
  package let model: LinearModel
  /// Number of half-built trees kept side by side.
  package private(set) var width: Int

  /// Longest sentence that is parsed, in words.
  package static let longest = 250

  package init(_ file: ModelFile) throws(ModelFileError) {
    try file.expect(templates: ParserFeatures.templateHash, stage: .parser)
    labels = file.lines("LABL")
    // The root's label and another: without them no tree can be finished.
    guard labels.count > 1, labels.contains("root") else { throw .cut(.parser) }
    // A wider beam than in training finds trees that training never warned of.
    let width = file.values("WIDT", as: UInt32.self).first ?? 8
    self.width = Int(min(max(UInt32(littleEndian: width), 1), 64))
    model = try LinearModel(
      file, stage: .parser, classCount: ParserAction.count(labels: labels.count))
  }

  package var rootLabel: Int { labels.firstIndex(of: "root") ?? 0 }

  /// The same with another width.
  package func with(width: Int) -> DependencyParser {
    var copy = self
    copy.width = width
    return copy
  }

  /// A beam for this model, to be used by one thread.
  ///
  /// A narrower beam than the model's own is faster and a little worse.
  package func makeBeam(width limit: Int = .max) -> ParserBeam {
    ParserBeam(width: min(width, limit), rootLabel: rootLabel, labelCount: labels.count)
  }
}
