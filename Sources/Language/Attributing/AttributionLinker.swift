// Pieces of an article to rows.
//
// In: pieces in text order. Out: rows with content, cue and source. Every piece of content chooses
// its cue, every row its source, in text order, so that a choice knows the ones before it.

/// Joins source, cue and content.
package struct AttributionLinker: Sendable {
  package let cues: LinearModel
  package let sources: LinearModel

  package init(_ file: ModelFile) throws(ModelFileError) {
    try file.expect(templates: AttributionLinker.templateHash, stage: .links)
    cues = try LinearModel(file, stage: .links, part: .first, classCount: 1)
    sources = try LinearModel(file, stage: .links, part: .second, classCount: 1)
  }

  /// Raised with every change of a template.
  package static let version: UInt64 = 1
  package static let templateHash = StableHash.of("links \(version) \(StableHash.version)")

  package func rows(_ scene: LinkScene) -> [LinkedRow] {
    AttributionLinker.rows(scene, cues: cues, sources: sources)
  }

  /// Rows by any weights.
  package static func rows(
    _ scene: LinkScene, cues: some LinearScorer, sources: some LinearScorer
  ) -> [LinkedRow] {
    var keys = [UInt32](repeating: 0, count: FeatureKeys.capacity)
    var choices: [CueCandidate] = []
    for number in scene.contents.indices {
      let candidates = CueLinks.candidates(number, in: scene)
      var best: (CueCandidate, Float) = (.alone, -.infinity)
      for candidate in candidates {
        let count = CueLinks.keys(
          candidate, number: number, previous: choices.last, in: scene, into: &keys)
        let score = self.score(keys, count, cues)
        if score > best.1 { best = (candidate, score) }
      }
      choices.append(best.0)
    }
    var rows = self.rows(choices, in: scene)
    for index in rows.indices {
      let before = index > 0 ? rows[index - 1] : nil
      var best: (AttributionPiece?, Float) = (nil, -.infinity)
      var second = best
      for candidate in SourceLinks.candidates(rows[index], before: before, in: scene) {
        let count = SourceLinks.keys(
          candidate, row: rows[index], before: before, in: scene, into: &keys)
        let score = self.score(keys, count, sources)
        if score > best.1 {
          second = best
          best = (candidate.piece, score)
        } else if score > second.1 {
          second = (candidate.piece, score)
        }
      }
      rows[index].source = best.0
      rows[index].margin = best.1 - second.1
      rows[index].runnerUp = second.0
    }
    return rows
  }

  private static func score(_ keys: [UInt32], _ count: Int, _ scorer: some LinearScorer) -> Float {
    var score: Float = 0
    keys.withUnsafeBufferPointer {
      scorer.addScores(of: $0.baseAddress.unsafelyUnwrapped, count: count, to: &score)
    }
    return score
  }

  /// Rows without sources for a choice of each content, in text order.
  package static func rows(_ choices: [CueCandidate], in scene: LinkScene) -> [LinkedRow] {
    var rows: [LinkedRow] = []
    var rowOfCue: [Int: Int] = [:]
    var last: Int?
    for (number, choice) in choices.enumerated() {
      let piece = scene.pieces[scene.contents[number]]
      switch choice {
      case .previous where last != nil:
        rows[last!].contents.append(piece)
        continue
      case .cue(let index):
        if let known = rowOfCue[index] {
          rows[known].contents.append(piece)
          last = known
          continue
        }
        rowOfCue[index] = rows.count
        fallthrough
      default:
        var row = LinkedRow()
        row.contents = [piece]
        if case .cue(let index) = choice { row.cue = scene.pieces[index] }
        last = rows.count
        rows.append(row)
      }
    }
    return rows
  }
}
