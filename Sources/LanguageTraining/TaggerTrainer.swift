// Learns the tagger from sentences with gold tags.
//
// In: encoded sentences and tags. Out: averaged weights. An averaged perceptron that decides from
// left to right and sees its own earlier decisions, right or wrong, as it will in use.

import Language

/// How to train.
package struct TrainingOptions: Sendable {
  package var epochs = 8
  /// Runs with other orders of the sentences whose weights are averaged.
  package var runs = 1
  /// A right answer must lead by this much, else weights change.
  package var margin: Float = 0
  package var seed: UInt64 = 20_260
  /// Epochs after which weights below `closingThreshold` are dropped and no new ones are taken; 0
  /// for never.
  package var openEpochs = 0
  package var closingThreshold: Float = 0
  /// Weights below this size are not stored.
  package var threshold: Float = 0

  package init() {}
}

/// Trains taggers.
package struct TaggerTrainer {
  package struct Example {
    package var words: EncodedSentence
    package var tags: [TagID]
    package var document: [UInt8]

    package init(words: EncodedSentence, tags: [TagID], document: [UInt8]) {
      self.document = document
      self.words = words
      self.tags = tags
    }
  }

  package let options: TrainingOptions
  package let classCount: Int

  package init(options: TrainingOptions, classCount: Int) {
    self.options = options
    self.classCount = classCount
  }

  /// Learns from `examples`; calls `report` after each epoch.
  package func train(
    _ examples: [Example], records: UnsafePointer<FormRecord>,
    folded: [UnsafePointer<FormRecord>] = [], except: Int = -1,
    report: (_ run: Int, _ epoch: Int, _ weights: WeightTable) -> Void
  ) -> AveragedWeights {
    var average = AveragedWeights(classCount: classCount)
    for run in 0..<options.runs {
      var random = SplitMix(seed: options.seed &+ UInt64(run))
      let weights = WeightTable(classCount: classCount)
      for epoch in 1...options.epochs {
        for index in random.order(examples.count) {
          let fold = index * folded.count / examples.count; if fold == except { continue }; learn(examples[index], records: folded.isEmpty ? records : folded[fold], weights: weights)
        }
        report(run, epoch, weights)
      }
      average.add(weights)
    }
    return average
  }

  private func learn(
    _ example: Example, records: UnsafePointer<FormRecord>, weights: WeightTable
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureKeys.capacity) { keys in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 256) { scores in
        let keys = keys.baseAddress.unsafelyUnwrapped
        let scores = scores.baseAddress.unsafelyUnwrapped
        example.document.withUnsafeBufferPointer { document in
        let document = document.baseAddress.unsafelyUnwrapped
        example.words.withWords { word in
          var tag1: UInt32 = 0
          var tag2: UInt32 = 0
          for index in 0..<example.words.count {
            let count = TaggerFeatures.keys(
              records, word + index, document: document + index, tag1: tag1, tag2: tag2, into: keys)
            scores.initialize(repeating: 0, count: classCount)
            weights.addScores(of: keys, count: count, to: scores)
            let gold = Int(example.tags[index]) - 1
            let best = Tagger.best(scores, count: classCount)
            weights.tick()
            if options.margin > 0 { scores[gold] -= options.margin }
            let rival = Tagger.best(scores, count: classCount)
            if rival != gold {
              weights.update(keys, count: count, classID: gold, by: 1)
              weights.update(keys, count: count, classID: rival, by: -1)
            }
            tag2 = tag1
            tag1 = UInt32(best + 1)
          }
        }
        }
      }
    }
  }
}
