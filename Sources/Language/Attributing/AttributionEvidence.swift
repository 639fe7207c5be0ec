// What spoke for a label: the weights of one decision, by sort of feature.
//
// In: facts of a word, its label. Out: how much each sort of feature spoke for the label's role
// against the next best one. For explanations, one word at a time; decoding never comes here.

/// Sorts of features, as a reader would name them.
package enum AttributionEvidence: CaseIterable, Sendable {
  case words, kinds, marks, place, rules, grammar

  /// In words for `why`.
  package var words: String {
    switch self {
    case .words: "the words around it"
    case .kinds: "what sort of words they are"
    case .marks: "quotation marks and the nearest reporting word"
    case .place: "its place and the names near it"
    case .rules: "what the rules found"
    case .grammar: "the grammar of the sentence"
    }
  }
}

extension AttributionReader {
  /// How much each sort of feature spoke for the role that the word at a place was given, largest
  /// first; only what spoke for it.
  package func evidence(
    _ text: AttributionText, at place: Int, for role: AttributionRole
  ) -> [(sort: AttributionEvidence, weight: Float)] {
    text.words.withUnsafeBufferPointer { words -> [(sort: AttributionEvidence, weight: Float)] in
      guard let word = words.baseAddress.map({ $0 + place }) else { return [] }
      let sums = AttributionEvidence.allCases.map { sort in
        var keys = [UInt32](repeating: 0, count: FeatureKeys.capacity)
        var scores = [Float](repeating: 0, count: AttributionFeatures.classCount)
        let count = keys.withUnsafeMutableBufferPointer {
          AttributionFeatures.keys(
            of: sort, word, into: $0.baseAddress.unsafelyUnwrapped)
        }
        tagger.first.addScores(of: keys, count: count, to: &scores)
        return scores
      }
      let own = [AttributionLabel.begin(role), AttributionLabel.inside(role)].map(Int.init)
      let total = (0..<AttributionLabel.count).map { label in
        sums.reduce(Float(0)) { $0 + $1[label] }
      }
      guard let label = own.max(by: { total[$0] < total[$1] }),
        let other = (0..<AttributionLabel.count).filter({ !own.contains($0) })
          .max(by: { total[$0] < total[$1] })
      else { return [] }
      return zip(AttributionEvidence.allCases, sums)
        .map { (sort: $0, weight: $1[label] - $1[other]) }
        .filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
    }
  }
}

extension AttributionFeatures {
  /// Keys of one sort of feature.
  static func keys(
    of sort: AttributionEvidence, _ word: UnsafePointer<AttributionWord>,
    into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    switch sort {
    case .words: addWords(word, &keys)
    case .kinds: addClusters(word, &keys)
    case .marks: addMarks(word, &keys)
    case .place: addPlace(word, &keys)
    case .rules: addRules(word, &keys)
    case .grammar: addTree(word, &keys)
    }
    return keys.count
  }
}
