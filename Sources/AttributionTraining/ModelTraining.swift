// The whole way from annotated articles to the two attribution models.
//
// In: annotated articles. Out: bytes of the tagger's and the linker's model files. A second reading
// and the linker learn from labels by models that have not seen the article: otherwise they would
// trust pieces that will not be there.

import Language
import LanguageTraining

/// Trains tagger and linker.
package final class ModelTraining {
  private var examples: [AttributionExample]
  private let options: TrainingOptions
  private let linkOptions: TrainingOptions
  private let hasSecondReading: Bool
  private let least: Int
  private let source: String

  package static let foldCount = 4

  package init(
    _ examples: [AttributionExample], source: String, options: TrainingOptions,
    linkOptions: TrainingOptions, hasSecondReading: Bool, least: Int
  ) {
    self.examples = examples
    self.source = source
    self.options = options
    self.linkOptions = linkOptions
    self.hasSecondReading = hasSecondReading
    self.least = least
  }

  /// The tagger's file for each of some thresholds below which weights are not stored, and the
  /// linker's.
  package func models(
    thresholds: [Float], log: @escaping (String) -> Void
  ) -> (taggers: [[UInt8]], links: [UInt8]) {
    var files = thresholds.map { _ in
      var file = ModelFileWriter(
        stage: .attribution, templateHash: AttributionFeatures.templateHash)
      file.add("INFO", lines: [source])
      return file
    }
    var blocks = TaggerExamples(examples, least: least)
    log("\(blocks.blocks.count) blocks, \(blocks.blocks.reduce(0) { $0 + $1.keys.count }) features")
    add(train(blocks, "first", log), thresholds, to: &files, .first, log)
    var labels = jackknifed(blocks, "first", log)
    if hasSecondReading {
      for index in examples.indices { examples[index].text.note(labels[index]) }
      blocks = TaggerExamples(examples, least: least)
      add(train(blocks, "second", log), thresholds, to: &files, .second, log)
      labels = jackknifed(blocks, "second", log)
    }
    let scenes = zip(examples, labels).map { example, labels in
      LinkLearner.Example(
        LinkScene(example.text, AttributionPiece.pieces(of: labels, in: example.text)), example)
    }
    let learned = LinkLearner(options: linkOptions).train(scenes, log: log)
    var links = ModelFileWriter(stage: .links, templateHash: AttributionLinker.templateHash)
    links.add("INFO", lines: [source])
    for (weights, part) in [(learned.cues, ModelPart.first), (learned.sources, .second)] {
      let stored = LinearModelWriter(weights.sorted(), threshold: linkOptions.threshold)
      stored.add(to: &links, part: part)
      log("links: \(stored.featureCount) features")
    }
    return (files.map { $0.bytes() }, links.bytes())
  }

  private func add(
    _ weights: AveragedWeights, _ thresholds: [Float], to files: inout [ModelFileWriter],
    _ part: ModelPart, _ log: (String) -> Void
  ) {
    let sorted = weights.sorted()
    for (index, threshold) in thresholds.enumerated() {
      let stored = LinearModelWriter(sorted, threshold: threshold)
      stored.add(to: &files[index], part: part)
      log(
        "tagger, from \(threshold): \(stored.featureCount) features, \(stored.weightCount) weights")
    }
  }

  private func train(
    _ blocks: TaggerExamples, _ name: String, _ log: (String) -> Void
  ) -> AveragedWeights {
    TaggerLearner(options: options).train(blocks, isIn: { _ in true }) { run, epoch, wrong in
      log("tagger, \(name) reading, run \(run + 1) epoch \(epoch): \(wrong) labels wrong")
    }
  }

  /// Labels of all places by models of the other folds.
  private func jackknifed(
    _ blocks: TaggerExamples, _ name: String, _ log: (String) -> Void
  ) -> [[UInt8]] {
    var single = options
    single.runs = 1
    var result = examples.map { [UInt8](repeating: 0, count: $0.text.words.count) }
    for fold in 0..<ModelTraining.foldCount {
      let weights = TaggerLearner(options: single).train(
        blocks, isIn: { $0 % ModelTraining.foldCount != fold }, report: { _, _, _ in })
      var next = 0
      var article = -1
      for block in blocks.blocks {
        if block.article != article { (article, next) = (block.article, 0) }
        while examples[article].text.blocks[next].isEmpty { next += 1 }
        if article % ModelTraining.foldCount == fold {
          result[article].replaceSubrange(
            examples[article].text.blocks[next],
            with: TaggerLearner.labels(of: block, weights.scorer))
        }
        next += 1
      }
      log("tagger, \(name) reading, fold \(fold + 1) of \(ModelTraining.foldCount)")
    }
    return result
  }
}
