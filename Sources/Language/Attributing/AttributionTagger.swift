// Words of a block to pieces of attributions.
//
// In: facts of the words. Out: a label a word. All labels of a block are chosen together (Viterbi),
// with weights for words and for steps. Leaves to others: which pieces belong together.

/// Labels source, cue and content.
package struct AttributionTagger: Sendable {
  /// Weights of a first reading, and of a second that knows what the first said of the article.
  package let first: LinearModel
  package let second: LinearModel?

  package init(_ file: ModelFile) throws(ModelFileError) {
    try file.expect(templates: AttributionFeatures.templateHash, stage: .attribution)
    let classes = AttributionFeatures.classCount
    first = try LinearModel(file, stage: .attribution, part: .first, classCount: classes)
    second = try? LinearModel(file, stage: .attribution, part: .second, classCount: classes)
  }

  /// Scores of the words of one block, `AttributionFeatures.classCount` each.
  package static func scores(
    _ words: UnsafePointer<AttributionWord>, count: Int, scorer: some LinearScorer
  ) -> [Float] {
    let classes = AttributionFeatures.classCount
    var scores = [Float](repeating: 0, count: count * classes)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureKeys.capacity) { keys in
      let keys = keys.baseAddress.unsafelyUnwrapped
      scores.withUnsafeMutableBufferPointer { scores in
        for index in 0..<count {
          let row = scores.baseAddress.unsafelyUnwrapped + index * classes
          let wordCount = AttributionFeatures.wordKeys(words, index, into: keys)
          scorer.addScores(of: keys, count: wordCount, to: row)
          let stepCount = AttributionFeatures.stepKeys(words, index, into: keys)
          scorer.addScores(of: keys, count: stepCount, to: row)
        }
      }
    }
    return scores
  }

  /// The best sequence of labels for the scores of a block.
  package static func labels(for scores: [Float], count: Int) -> [UInt8] {
    let labels = AttributionLabel.count, classes = AttributionFeatures.classCount
    var back = [UInt8](repeating: 0, count: count * labels)
    var old = [Float](repeating: -.infinity, count: labels)
    var new = old
    old[0] = 0
    for index in 0..<count {
      let row = index * classes
      for label in 0..<labels {
        var top: Float = -.infinity
        var from = 0
        for before in 0..<labels where AttributionLabel.allows(label, after: before) {
          let score = old[before] + scores[row + labels + before * labels + label]
          if score > top { (top, from) = (score, before) }
        }
        new[label] = top + scores[row + label]
        back[index * labels + label] = UInt8(from)
      }
      swap(&old, &new)
    }
    var label = 0
    for other in 1..<labels where old[other] > old[label] { label = other }
    var result = [UInt8](repeating: 0, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      result[index] = UInt8(label)
      label = Int(back[index * labels + label])
    }
    return result
  }
}
