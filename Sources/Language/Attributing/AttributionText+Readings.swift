// What a first reading of an article says, as facts for a second.

extension AttributionText {
  /// Notes the labels of a first reading, one a place.
  package mutating func note(_ labels: [UInt8]) {
    var cues: [UInt32: Int] = [:]
    var sources: [UInt32: Int] = [:]
    for place in words.indices {
      switch AttributionLabel.role(labels[place]) {
      case .cue: cues[words[place].lemma, default: 0] += 1
      case .source: sources[words[place].lower, default: 0] += 1
      case .content, nil: break
      }
    }
    for block in blocks {
      for place in block {
        let role = AttributionLabel.role(labels[place])
        // A word counts by what it is elsewhere in the article, not by itself.
        let cue = (cues[words[place].lemma] ?? 0) - (role == .cue ? 1 : 0)
        let source = (sources[words[place].lower] ?? 0) - (role == .source ? 1 : 0)
        words[place].first = labels[place] + 1
        words[place].document = UInt8(min(cue, 2)) + 3 * UInt8(min(source, 2))
      }
    }
  }
}
