// Learns the linker: averaged ranking perceptrons for cues and for sources.
//
// In: scenes with pieces that a tagger found which had not seen the article, and what was marked.
// Out: weights. A piece that belongs to no marked row teaches nothing about links.

import Language
import LanguageTraining

/// Trains linkers.
struct LinkLearner {
  let options: TrainingOptions

  /// A scene with what is right in it.
  struct Example {
    var scene: LinkScene
    /// For each content the marked row it belongs to, -1 for none.
    var row: [Int]
    var gold: [AttributionExample.Row]

    init(_ scene: LinkScene, _ example: AttributionExample) {
      self.scene = scene
      gold = example.rows
      row = scene.contents.map { index in
        let places = scene.pieces[index].places
        var best = (-1, 0)
        for (row, marked) in example.rows.enumerated() {
          let shared = places.reduce(0) { marked.content.contains($1) ? $0 + 1 : $0 }
          if shared > best.1 { best = (row, shared) }
        }
        return best.1 * 2 >= places.count ? best.0 : -1
      }
    }
  }

  func train(_ examples: [Example], log: (String) -> Void) -> (cues: AveragedWeights, sources: AveragedWeights) {
    var cueAverage = AveragedWeights(classCount: 1)
    var sourceAverage = AveragedWeights(classCount: 1)
    for run in 0..<options.runs {
      var random = SplitMix(seed: options.seed &+ UInt64(run))
      let cues = WeightTable(classCount: 1), sources = WeightTable(classCount: 1)
      for epoch in 1...options.epochs {
        var wrong = (cues: 0, sources: 0), all = (cues: 0, sources: 0)
        for index in random.order(examples.count) {
          let choices = learnCues(examples[index], cues, &wrong.cues, &all.cues)
          learnSources(examples[index], choices, sources, &wrong.sources, &all.sources)
        }
        log(
          "links, run \(run + 1) epoch \(epoch): \(wrong.cues) of \(all.cues) cues wrong, "
            + "\(wrong.sources) of \(all.sources) sources")
      }
      cueAverage.add(cues)
      sourceAverage.add(sources)
    }
    return (cueAverage, sourceAverage)
  }

  /// One choice: moves weights from the best wrong candidate to the best right one.
  private func choose(
    _ keys: [[UInt32]], _ right: [Bool], _ weights: WeightTable
  ) -> Int {
    weights.tick()
    var scores = [Float](repeating: 0, count: keys.count)
    for index in keys.indices {
      weights.addScores(of: keys[index], count: keys[index].count, to: &scores[index])
    }
    let best = scores.indices.max { scores[$0] < scores[$1] }!
    let target = scores.indices.filter { right[$0] }.max { scores[$0] < scores[$1] }!
    if !right[best] {
      weights.update(keys[target], count: keys[target].count, classID: 0, by: 1)
      weights.update(keys[best], count: keys[best].count, classID: 0, by: -1)
    }
    return right[best] ? best : -1 - target
  }

  private func learnCues(
    _ example: Example, _ weights: WeightTable, _ wrong: inout Int, _ all: inout Int
  ) -> [CueCandidate] {
    let scene = example.scene
    var buffer = [UInt32](repeating: 0, count: FeatureKeys.capacity)
    var choices: [CueCandidate] = []
    for number in scene.contents.indices {
      let candidates = CueLinks.candidates(number, in: scene)
      let keys = candidates.map { candidate in
        let count = CueLinks.keys(
          candidate, number: number, previous: choices.last, in: scene, into: &buffer)
        return Array(buffer[..<count])
      }
      let row = example.row[number]
      guard row >= 0 else {
        choices.append(best(keys, candidates, weights))
        continue
      }
      let gold = example.gold[row]
      var right = candidates.map { candidate in
        if case .cue(let index) = candidate {
          return scene.pieces[index].places.contains { gold.cue.contains($0) }
        }
        return false
      }
      if !right.contains(true), number > 0, example.row[number - 1] == row,
        let index = candidates.firstIndex(of: .previous)
      {
        right[index] = true
      }
      if !right.contains(true) { right[right.count - 1] = true }
      let chosen = choose(keys, right, weights)
      all += 1
      if chosen < 0 { wrong += 1 }
      choices.append(candidates[chosen < 0 ? -1 - chosen : chosen])
    }
    return choices
  }

  private func best(
    _ keys: [[UInt32]], _ candidates: [CueCandidate], _ weights: WeightTable
  ) -> CueCandidate {
    var top: (Int, Float) = (0, -.infinity)
    for index in keys.indices {
      var score: Float = 0
      weights.addScores(of: keys[index], count: keys[index].count, to: &score)
      if score > top.1 { top = (index, score) }
    }
    return candidates[top.0]
  }

  private func learnSources(
    _ example: Example, _ choices: [CueCandidate], _ weights: WeightTable, _ wrong: inout Int,
    _ all: inout Int
  ) {
    let scene = example.scene
    var buffer = [UInt32](repeating: 0, count: FeatureKeys.capacity)
    var rows = AttributionLinker.rows(choices, in: scene)
    let rowOfContent = Dictionary(
      zip(scene.contents.map { scene.pieces[$0] }, example.row), uniquingKeysWith: { a, _ in a })
    for index in rows.indices {
      let before = index > 0 ? rows[index - 1] : nil
      guard let marked = rows[index].contents.lazy.compactMap({ rowOfContent[$0] }).first(where: { $0 >= 0 })
      else { continue }
      let gold = example.gold[marked]
      let candidates = SourceLinks.candidates(rows[index], before: before, in: scene)
      let right = candidates.map { candidate in
        guard let piece = candidate.piece else { return gold.source.isEmpty }
        return gold.source.contains(scene.sourceHead(of: piece))
      }
      guard right.contains(true) else { continue }
      let keys = candidates.map { candidate in
        let count = SourceLinks.keys(
          candidate, row: rows[index], before: before, in: scene, into: &buffer)
        return Array(buffer[..<count])
      }
      let chosen = choose(keys, right, weights)
      all += 1
      if chosen < 0 { wrong += 1 }
      rows[index].source = candidates[chosen < 0 ? -1 - chosen : chosen].piece
    }
  }
}

extension LinkScene {
  /// The head of a source's words.
  func sourceHead(of piece: AttributionPiece) -> Int { head(of: piece.places) }
}
