// Words of a sentence to tags, from left to right.
//
// In: records of the words. Out: a tag a word. Each decision sees two words on either side and the
// two tags before it. Leaves to others: sentences, lemmas.

/// Finds the part of speech of each word.
package struct Tagger: Sendable {
  package let tags: TagSet
  package let model: LinearModel
  package let ambiguity: AmbiguityTable

  package init(_ file: ModelFile) throws(ModelFileError) {
    try file.expect(templates: TaggerFeatures.templateHash, stage: .tagger)
    tags = TagSet(file.lines("LABL"))
    model = try LinearModel(file, stage: .tagger, classCount: tags.count)
    guard tags.count <= Int(TagID.max), let ambiguity = AmbiguityTable(file) else {
      throw .cut(.tagger)
    }
    self.ambiguity = ambiguity
  }

  /// Tags `count` words. `word` points to the first id; `TaggerFeatures.margin` borders lie before
  /// the first and behind the last.
  package func tag(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    document: UnsafePointer<UInt8>, count: Int, into result: UnsafeMutablePointer<TagID>
  ) {
    Tagger.tag(records, word, document: document, count: count, scorer: model, into: result)
  }

  /// The same with any weights.
  package static func tag(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    document: UnsafePointer<UInt8>, count: Int, scorer: some LinearScorer,
    into result: UnsafeMutablePointer<TagID>
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureKeys.capacity) { keys in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 256) { scores in
        let keys = keys.baseAddress.unsafelyUnwrapped
        let scores = scores.baseAddress.unsafelyUnwrapped
        var tag1: UInt32 = 0
        var tag2: UInt32 = 0
        for index in 0..<count {
          let keyCount = TaggerFeatures.keys(
            records, word + index, document: document + index, tag1: tag1, tag2: tag2, into: keys)
          scores.initialize(repeating: 0, count: scorer.classCount)
          scorer.addScores(of: keys, count: keyCount, to: scores)
          let best = Tagger.best(scores, count: scorer.classCount)
          result[index] = TagID(best + 1)
          tag2 = tag1
          tag1 = UInt32(best + 1)
        }
      }
    }
  }

  /// Index of the highest score, the first of equals.
  @inline(__always)
  package static func best(_ scores: UnsafePointer<Float>, count: Int) -> Int {
    var best = 0
    for index in 1..<count where scores[index] > scores[best] { best = index }
    return best
  }
}
