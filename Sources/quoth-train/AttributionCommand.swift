// Trains the models that say who said what.

import ArgumentParser
import AttributionTraining
import Foundation
import Language
import LanguageTraining

struct AttributionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution", abstract: "Trains the attribution tagger and linker.")

  @Argument(help: "Annotated articles, JSON lines.") var articles: String
  @Option(help: "Folder to write attribution.quothmodel and links.quothmodel to.")
  var output: String
  @Option var epochs = 8
  @Option(help: "Runs whose weights are averaged.") var runs = 1
  @Option(
    help: "Weights of the tagger that are not stored; several to compare on --dev, the first is kept.")
  var threshold: [Float] = [0.2]
  @Option(help: "Epochs before small weights are dropped for good; 0 for never.") var open = 3
  @Option(help: "Weights that are dropped then.") var closing: Float = 1
  @Option(help: "Times a feature must be seen.") var least = 2
  @Option var linkEpochs = 8
  @Flag(help: "Add a second reading that knows what the first found.") var twice = false
  @Option(help: "Annotated articles to label with the new models.") var dev: String?
  @Option(help: "File for the rows found in them.") var predictions: String?

  func run() throws {
    let progress = Progress()
    let examples = try AnnotatedArticle.all(in: articles).map { AttributionExample($0) }
    progress("\(examples.count) articles read")
    let training = ModelTraining(
      examples, source: URL(fileURLWithPath: articles).lastPathComponent,
      options: TrainingOptions(
        epochs: epochs, runs: runs, openEpochs: open, closingThreshold: closing, threshold: 0),
      linkOptions: TrainingOptions(
        epochs: linkEpochs, runs: 2, openEpochs: 0, closingThreshold: 0, threshold: 0.05),
      hasSecondReading: twice, least: least)
    let models = training.models(thresholds: threshold) { progress($0) }
    try write(models.taggers[0], to: "\(output)/attribution.quothmodel", progress)
    try write(models.links, to: "\(output)/links.quothmodel", progress)
    guard let dev, let predictions else { return }
    let linker = try AttributionLinker(ModelFile(copying: models.links, stage: .links))
    let found = try AnnotatedArticle.all(in: dev).map { AttributionExample($0) }
    for (tagger, threshold) in zip(models.taggers, threshold) {
      let reader = AttributionReader(
        tagger: try AttributionTagger(ModelFile(copying: tagger, stage: .attribution)),
        linker: linker)
      let lines = found.map { $0.line(of: reader.rows($0.text).map(\.row)) }
      let path = self.threshold.count == 1 ? predictions : "\(predictions)-\(threshold)"
      try TrainingFile(path).write(Array((lines.joined(separator: "\n") + "\n").utf8))
      progress("\(path): rows found by \(tagger.count) bytes")
    }
  }
}
