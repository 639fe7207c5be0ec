// Words of a sentence to names.
//
// In: records, tags and facts of the words. Out: a label a word. All labels of a sentence are chosen
// together (Viterbi), with weights for words and for steps. Leaves to others: who is meant.

/// Finds the names of persons, organisations and places.
package struct NameTagger: Sendable {
  /// Weights of a first reading, and of a second that knows what the first said of the whole article.
  package let first: LinearModel
  package let second: LinearModel?

  package init(_ file: ModelFile) throws(ModelFileError) {
    try file.expect(templates: NameFeatures.templateHash, stage: .names)
    let classes = NameFeatures.classCount
    first = try LinearModel(file, stage: .names, part: .first, classCount: classes)
    second = try LinearModel(file, stage: .names, part: .second, classCount: classes)
  }

  /// Scores of one word: its labels, then its steps.
  package static func score(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    _ facts: UnsafePointer<NameWord>, index: Int, scorer: some LinearScorer,
    keys: UnsafeMutablePointer<UInt32>, into scores: UnsafeMutablePointer<Float>
  ) {
    scores.initialize(repeating: 0, count: NameFeatures.classCount)
    let count = NameFeatures.wordKeys(records, word, facts, index: index, into: keys)
    scorer.addScores(of: keys, count: count, to: scores)
    let stepCount = NameFeatures.stepKeys(records, word, facts, into: keys)
    scorer.addScores(of: keys, count: stepCount, to: scores)
  }

  /// Labels `count` words. `facts` points to those of the first word, with `NameFeatures.margin`
  /// empty ones before it and behind the last.
  package static func label(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    _ facts: UnsafePointer<NameWord>, count: Int, scorer: some LinearScorer,
    into result: UnsafeMutablePointer<UInt8>
  ) {
    guard count > 0 else { return }
    let classes = NameFeatures.classCount
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureKeys.capacity) { keys in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: count * classes) { scores in
        let scores = scores.baseAddress.unsafelyUnwrapped
        for index in 0..<count {
          score(
            records, word + index, facts + index, index: index, scorer: scorer,
            keys: keys.baseAddress.unsafelyUnwrapped, into: scores + index * classes)
        }
        choose(scores, count: count, into: result)
      }
    }
  }

  /// The best sequence of labels for the scores of a sentence.
  package static func choose(
    _ scores: UnsafePointer<Float>, count: Int, into result: UnsafeMutablePointer<UInt8>
  ) {
    let labels = NameLabel.count
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * labels) { back in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: labels * 2) { best in
        var old = best.baseAddress.unsafelyUnwrapped
        var new = old + labels
        old.initialize(repeating: -.infinity, count: labels)
        old[0] = 0
        for index in 0..<count {
          let row = scores + index * NameFeatures.classCount
          for label in 0..<labels {
            var top: Float = -.infinity
            var from = 0
            for before in 0..<labels where NameLabel.allows(label, after: before) {
              let score = old[before] + row[labels + before * labels + label]
              if score > top { (top, from) = (score, before) }
            }
            new[label] = top + row[label]
            back[index * labels + label] = UInt8(from)
          }
          swap(&old, &new)
        }
        var label = 0
        for other in 1..<labels where old[other] > old[label] { label = other }
        for index in stride(from: count - 1, through: 0, by: -1) {
          result[index] = UInt8(label)
          label = Int(back[index * labels + label])
        }
      }
    }
  }
}
