// Learns the parser from trees, by beam search with one score for the whole tree.
//
// In: words with predicted tags, gold actions. Out: averaged weights. The beam runs until the end;
// weights change where the best wrong half-tree led the right one by most (maximum violation, Huang
// and others 2012).

import Language

/// Trains parsers.
struct ParserTrainer {
  struct Example {
    /// The empty word, the words, the root.
    var words: [ParserWord]
    var actions: [ParserAction]

    init(words: [ParserWord], actions: [ParserAction]) {
      self.words = [ParserWord()] + words + [.root]
      self.actions = actions
    }

    var wordCount: Int { words.count - 2 }
  }

  let options: TrainingOptions
  let labelCount: Int
  let rootLabel: Int
  let width: Int

  init(options: TrainingOptions, labelCount: Int, rootLabel: Int, width: Int) {
    self.options = options
    self.labelCount = labelCount
    self.rootLabel = rootLabel
    self.width = width
  }

  func train(
    _ examples: [Example], report: (_ run: Int, _ epoch: Int, _ weights: WeightTable) -> Void
  ) -> AveragedWeights {
    let classCount = ParserAction.count(labels: labelCount)
    var average = AveragedWeights(classCount: classCount)
    for run in 0..<options.runs {
      var random = SplitMix(seed: options.seed &+ UInt64(run))
      var weights = WeightTable(classCount: classCount)
      let learner = ParserLearner(
        weights: weights, width: width, rootLabel: rootLabel, labelCount: labelCount)
      for epoch in 1...options.epochs {
        for index in random.order(examples.count) { learner.learn(examples[index]) }
        report(run, epoch, weights)
        if epoch == options.openEpochs {
          weights = weights.closed(threshold: options.closingThreshold)
          learner.weights = weights
        }
      }
      average.add(weights)
    }
    return average
  }
}

/// One run of training.
final class ParserLearner {
  var weights: WeightTable
  private let beam: ParserBeam
  private let keys = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureKeys.capacity)

  init(weights: WeightTable, width: Int, rootLabel: Int, labelCount: Int) {
    self.weights = weights
    beam = ParserBeam(width: width, rootLabel: rootLabel, labelCount: labelCount)
  }

  deinit { keys.deallocate() }

  func learn(_ example: ParserTrainer.Example) {
    let count = example.wordCount
    guard count > 0, example.actions.count == 2 * count else { return }
    weights.tick()
    withReplay(count) { gold in
      example.words.withUnsafeBufferPointer { buffer in
        let words = buffer.baseAddress.unsafelyUnwrapped + 1
        let violation = search(example, words, gold: &gold)
        guard let violation else { return }
        gold.reset()
        change(example.actions[...violation.step], violation.actions, words, &gold)
      }
    }
  }

  private struct Violation {
    var step: Int
    var actions: [ParserAction]
  }

  /// Runs the beam beside the gold tree; nil if the gold tree won.
  private func search(
    _ example: ParserTrainer.Example, _ words: UnsafePointer<ParserWord>, gold: inout ParserState
  ) -> Violation? {
    beam.begin(wordCount: example.wordCount)
    gold.reset()
    var goldPlace: Int? = 0
    var worst: (step: Int, size: Float)?
    for (step, action) in example.actions.enumerated() {
      gold.score += beam.score(of: action, in: gold, words, scorer: weights)
      gold.apply(action)
      beam.step(words, scorer: weights)
      if let place = goldPlace {
        let actions = beam.actions[step], parents = beam.parents[step]
        goldPlace = actions.indices.first {
          Int(parents[$0]) == place && Int(actions[$0]) == action.code
        }
      }
      let isLast = step == example.actions.count - 1
      if goldPlace == nil || isLast && goldPlace != 0 {
        let size = beam[0].score - gold.score
        if worst == nil || size > worst.unsafelyUnwrapped.size { worst = (step, size) }
      }
    }
    guard let worst else { return nil }
    return Violation(step: worst.step, actions: prefix(worst.step))
  }

  /// The actions of the best state after a step.
  private func prefix(_ last: Int) -> [ParserAction] {
    var result: [ParserAction] = []
    var place = 0
    for step in stride(from: last, through: 0, by: -1) {
      result.append(ParserAction(code: Int(beam.actions[step][place])))
      place = Int(beam.parents[step][place])
    }
    return result.reversed()
  }

  /// Rewards the gold actions and punishes the others from where they part.
  private func change(
    _ gold: ArraySlice<ParserAction>, _ wrong: [ParserAction], _ words: UnsafePointer<ParserWord>,
    _ state: inout ParserState
  ) {
    let same = zip(gold, wrong).prefix { $0 == $1 }.count
    for (actions, by) in [(Array(gold), Float(1)), (wrong, Float(-1))] {
      state.reset()
      for (step, action) in actions.enumerated() {
        if step >= same {
          let keyCount = ParserFeatures.keys(state, words, into: keys)
          weights.update(keys, count: keyCount, classID: action.code, by: by)
        }
        state.apply(action)
      }
    }
  }

  private func withReplay(_ count: Int, _ body: (inout ParserState) -> Void) {
    withUnsafeTemporaryAllocation(of: ParserNode.self, capacity: count + 1) { nodes in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: count + 1) { stack in
        var state = ParserState(
          nodes: nodes.baseAddress.unsafelyUnwrapped, stack: stack.baseAddress.unsafelyUnwrapped,
          wordCount: count)
        body(&state)
      }
    }
  }
}
