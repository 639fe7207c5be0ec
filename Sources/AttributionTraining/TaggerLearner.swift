// Learns the attribution tagger: a structured perceptron over blocks, averaged.

import Language
import LanguageTraining

/// Trains taggers.
struct TaggerLearner {
  let options: TrainingOptions

  /// Trains on the blocks of the articles that `isIn` takes.
  func train(
    _ examples: TaggerExamples, isIn: (Int) -> Bool,
    report: (_ run: Int, _ epoch: Int, _ wrong: Int) -> Void
  ) -> AveragedWeights {
    let classes = AttributionFeatures.classCount
    let chosen = examples.blocks.indices.filter { isIn(examples.blocks[$0].article) }
    var average = AveragedWeights(classCount: classes)
    for run in 0..<options.runs {
      var random = SplitMix(seed: options.seed &+ UInt64(run))
      var weights = WeightTable(classCount: classes)
      for epoch in 1...options.epochs {
        var wrong = 0
        for place in random.order(chosen.count) {
          wrong += learn(examples.blocks[chosen[place]], weights)
        }
        report(run, epoch, wrong)
        if epoch == options.openEpochs {
          weights = weights.closed(threshold: options.closingThreshold)
        }
      }
      average.add(weights)
    }
    return average
  }

  /// Labels of a block by some weights.
  static func labels(of block: TaggerExamples.Block, _ weights: WeightTable) -> [UInt8] {
    AttributionTagger.labels(for: scores(of: block, weights), count: block.labels.count)
  }

  private static func scores(of block: TaggerExamples.Block, _ weights: WeightTable) -> [Float] {
    let classes = AttributionFeatures.classCount
    var scores = [Float](repeating: 0, count: block.labels.count * classes)
    scores.withUnsafeMutableBufferPointer { scores in
      block.keys.withUnsafeBufferPointer { keys in
        guard let keys = keys.baseAddress, let scores = scores.baseAddress else { return }
        var start = 0
        for (index, end) in block.ends.enumerated() {
          weights.addScores(
            of: keys + start, count: end.step - start, to: scores + index * classes)
          start = end.step
        }
      }
    }
    return scores
  }

  private func learn(_ block: TaggerExamples.Block, _ weights: WeightTable) -> Int {
    weights.tick()
    let found = TaggerLearner.labels(of: block, weights)
    if found == block.labels { return 0 }
    var wrong = 0
    block.keys.withUnsafeBufferPointer { keys in
      guard let keys = keys.baseAddress else { return }
      var start = 0
      for (index, end) in block.ends.enumerated() {
        let gold = Int(block.labels[index]), label = Int(found[index])
        if gold != label {
          wrong += 1
          weights.update(keys + start, count: end.word - start, classID: gold, by: 1)
          weights.update(keys + start, count: end.word - start, classID: label, by: -1)
        }
        let goldStep = step(block.labels, index), foundStep = step(found, index)
        if goldStep != foundStep {
          let count = end.step - end.word
          weights.update(keys + end.word, count: count, classID: goldStep, by: 1)
          weights.update(keys + end.word, count: count, classID: foundStep, by: -1)
        }
        start = end.step
      }
    }
    return wrong
  }

  private func step(_ labels: [UInt8], _ index: Int) -> Int {
    let before = index == 0 ? 0 : Int(labels[index - 1])
    return AttributionLabel.count + before * AttributionLabel.count + Int(labels[index])
  }
}
