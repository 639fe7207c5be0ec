// Learns tagging from sentences with gold tags.
//
// In: encoded sentences and tags. Out: averaged weights. An averaged perceptron that decides from
// left to right and sees its own earlier decisions, right or wrong, as it will in use.

import Language

/// Trains the weights of a tagger.
struct TaggerTrainer {
  struct Example {
    var words: EncodedSentence
    /// `DocumentFlags` by place in the padded sentence.
    var document: [UInt8]
    var tags: [TagID]

    /// Calls `body` with pointers to the first word and its document flags.
    func withWords<Result>(
      _ body: (UnsafePointer<UInt32>, UnsafePointer<UInt8>) -> Result
    ) -> Result {
      words.withWords { word in
        document.withUnsafeBufferPointer {
          body(word, $0.baseAddress.unsafelyUnwrapped + EncodedSentence.margin)
        }
      }
    }
  }

  let options: TrainingOptions
  let classCount: Int

  /// Learns from `examples` but those of one fold. `records` are those of each fold.
  func train(
    _ examples: [Example], records: [UnsafeMutablePointer<FormRecord>], exceptFold: Int? = nil,
    report: (_ run: Int, _ epoch: Int, _ weights: WeightTable) -> Void = { _, _, _ in }
  ) -> AveragedWeights {
    var average = AveragedWeights(classCount: classCount)
    for run in 0..<options.runs {
      var random = SplitMix(seed: options.seed &+ UInt64(run))
      var weights = WeightTable(classCount: classCount)
      for epoch in 1...options.epochs {
        for index in random.order(examples.count) {
          let fold = EncodedCorpus.fold(of: index, among: examples.count)
          if fold != exceptFold { learn(examples[index], records[fold], weights) }
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
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureKeys.capacity) { keys in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 256) { scores in
        let keys = keys.baseAddress.unsafelyUnwrapped
        let scores = scores.baseAddress.unsafelyUnwrapped
        example.withWords { word, document in
          var tag1: UInt32 = 0
          var tag2: UInt32 = 0
          for index in 0..<example.words.count {
            let count = TaggerFeatures.keys(
              records, word + index, document: document + index, tag1: tag1, tag2: tag2,
              into: keys)
            scores.initialize(repeating: 0, count: classCount)
            weights.addScores(of: keys, count: count, to: scores)
            let gold = Int(example.tags[index]) - 1
            let best = Tagger.best(scores, count: classCount)
            weights.tick()
            if best != gold {
              weights.update(keys, count: count, classID: gold, by: 1)
              weights.update(keys, count: count, classID: best, by: -1)
            }
            tag2 = tag1
            tag1 = UInt32(best + 1)
          }
        }
      }
    }
  }
}
