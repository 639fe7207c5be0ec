// Learns the name tagger from sentences with marked names.
//
// In: encoded sentences, facts, gold labels. Out: averaged weights of a structured perceptron: the
// whole sentence is labelled, then the weights of words and steps that are wrong change.

import Language

/// Trains name taggers.
struct NameTrainer {
  struct Example {
    var words: EncodedSentence
    /// `NameFeatures.margin` empty facts, one a word, and as many again.
    var facts: [NameWord]
    var labels: [UInt8]

    init(words: EncodedSentence, facts: [NameWord], labels: [UInt8]) {
      self.words = words
      self.facts = facts
      self.labels = labels
    }

    /// Calls `body` with pointers to the first word and its facts.
    func withWords<Result>(
      _ body: (UnsafePointer<UInt32>, UnsafePointer<NameWord>) -> Result
    ) -> Result {
      words.withWords { word in
        facts.withUnsafeBufferPointer {
          body(word, $0.baseAddress.unsafelyUnwrapped + NameFeatures.margin)
        }
      }
    }
  }

  let options: TrainingOptions

  init(options: TrainingOptions) { self.options = options }

  func train(
    _ examples: [Example], records: UnsafePointer<FormRecord>,
    report: (_ run: Int, _ epoch: Int, _ weights: WeightTable) -> Void
  ) -> AveragedWeights {
    var average = AveragedWeights(classCount: NameFeatures.classCount)
    for run in 0..<options.runs {
      var random = SplitMix(seed: options.seed &+ UInt64(run))
      var weights = WeightTable(classCount: NameFeatures.classCount)
      for epoch in 1...options.epochs {
        for index in random.order(examples.count) {
          learn(examples[index], records, weights)
        }
        report(run, epoch, weights)
        if epoch == options.openEpochs {
          weights = weights.closed(threshold: options.closingThreshold)
        }
      }
      average.add(weights)
    }
    return average
  }

  private func learn(
    _ example: Example, _ records: UnsafePointer<FormRecord>, _ weights: WeightTable
  ) {
    let count = example.words.count
    guard count > 0, example.labels.count == count else { return }
    weights.tick()
    let classes = NameFeatures.classCount
    example.withWords { word, facts in
      var scores = [Float](repeating: 0, count: count * classes)
      var keys = [UInt32](repeating: 0, count: FeatureKeys.capacity)
      var found = [UInt8](repeating: 0, count: count)
      scores.withUnsafeMutableBufferPointer { scores in
        let scores = scores.baseAddress.unsafelyUnwrapped
        for index in 0..<count {
          NameTagger.score(
            records, word + index, facts + index, index: index, scorer: weights, keys: &keys,
            into: scores + index * classes)
        }
        NameTagger.choose(scores, count: count, into: &found)
      }
      if found == example.labels { return }
      for index in 0..<count {
        let gold = Int(example.labels[index]), wrong = Int(found[index])
        let goldStep = step(example.labels, index), wrongStep = step(found, index)
        if gold != wrong {
          let n = NameFeatures.wordKeys(
            records, word + index, facts + index, index: index, into: &keys)
          weights.update(keys, count: n, classID: gold, by: 1)
          weights.update(keys, count: n, classID: wrong, by: -1)
        }
        if goldStep != wrongStep {
          let n = NameFeatures.stepKeys(records, word + index, facts + index, into: &keys)
          weights.update(keys, count: n, classID: goldStep, by: 1)
          weights.update(keys, count: n, classID: wrongStep, by: -1)
        }
      }
    }
  }

  private func step(_ labels: [UInt8], _ index: Int) -> Int {
    let before = index == 0 ? 0 : Int(labels[index - 1])
    return NameLabel.count + before * NameLabel.count + Int(labels[index])
  }
}
