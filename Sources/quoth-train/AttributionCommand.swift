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
  @Option var epochs = 10
  @Option(help: "Runs whose weights are averaged.") var runs = 3
  @Option(help: "Weights of the tagger that are not stored.") var threshold: Float = 0.2
  @Option(help: "Epochs before small weights are dropped for good; 0 for never.") var open = 3
  @Option(help: "Weights that are dropped then.") var closing: Float = 0.4
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
        epochs: epochs, runs: runs, openEpochs: open, closingThreshold: closing, threshold: threshold),
      linkOptions: TrainingOptions(
        epochs: linkEpochs, runs: 2, openEpochs: 0, closingThreshold: 0, threshold: 0.05),
      hasSecondReading: twice, least: least)
    let models = training.models { progress($0) }
    try write(models.tagger, to: "\(output)/attribution.quothmodel", progress)
    try write(models.links, to: "\(output)/links.quothmodel", progress)
    guard let dev, let predictions else { return }
    let reader = AttributionReader(
      tagger: try AttributionTagger(ModelFile(copying: models.tagger, stage: .attribution)),
      linker: try AttributionLinker(ModelFile(copying: models.links, stage: .links)))
    let lines = try AnnotatedArticle.all(in: dev).map { annotated in
      let example = AttributionExample(annotated)
      return example.line(of: reader.rows(example.text).map(\.row))
    }
    try TrainingFile(predictions).write(Array((lines.joined(separator: "\n") + "\n").utf8))
    progress("\(predictions) written")
  }
}
