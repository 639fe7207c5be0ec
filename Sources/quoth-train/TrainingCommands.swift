// One command a model.

import ArgumentParser
import Language
import LanguageTraining

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Builds the lexicon from word lists.")

  @Argument(help: "Folder that scripts/lexical-sources filled.") var sources: String
  @Option(help: "Model file to write.") var output: String
  @Flag(help: "Go on without sources that are not there.") var allowMissing = false

  func run() throws {
    let progress = Progress()
    try LexiconTrainer.run(
      sources: sources, output: output, allowsMissing: allowMissing, log: { progress($0) })
  }
}

struct LemmasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lemmas", abstract: "Learns lemmas from treebanks and dictionaries.")

  @Argument(help: "Folder of treebanks.") var treebanks: String
  @Argument(help: "Folder that scripts/lexical-sources filled.") var sources: String
  @Option(help: "Model file to write.") var output: String
  @Flag(help: "Go on without sources that are not there.") var allowMissing = false

  func run() throws {
    let progress = Progress()
    try LemmaTrainer.run(
      treebanks: treebanks, sources: sources, output: output, allowsMissing: allowMissing,
      log: { progress($0) })
  }
}

struct TaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger", abstract: "Trains the tagger.")

  @Argument(help: "Folder of treebanks.") var treebanks: String
  @Option(help: "Model file to write.") var output: String
  @Option(help: "File to write tags of the training sentences to, for names and trees.")
  var jackknife: String?
  @OptionGroup var folder: ModelFolder
  @Option var epochs = 8
  @Option(help: "Runs whose weights are averaged.") var runs = 6
  @Option(help: "Epochs before small weights are dropped for good; 0 for never.") var open = 3
  @Option(help: "Weights that are dropped then.") var closing: Float = 0.5
  @Option(help: "Weights that are not stored.") var threshold: Float = 0.5

  func run() throws {
    let progress = Progress()
    let training = try TaggerTraining(
      treebanks: treebanks, lexicon: folder.lexicon,
      options: TrainingOptions(
        epochs: epochs, runs: runs, openEpochs: open, closingThreshold: closing,
        threshold: threshold))
    try write(training.model { progress($0) }, to: output, progress)
    if let jackknife {
      try write(training.jackknifedTags { progress($0) }.bytes, to: jackknife, progress)
    }
  }
}

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Trains the name tagger.")

  @Argument(help: "Folder of treebanks.") var treebanks: String
  @Option(help: "Model file to write.") var output: String
  @Option(help: "Tags of the training sentences, by quoth-train tagger --jackknife.")
  var tags: String
  @OptionGroup var folder: ModelFolder
  @Option var epochs = 10
  @Option(help: "Runs whose weights are averaged.") var runs = 8
  @Option(help: "Epochs before small weights are dropped for good; 0 for never.") var open = 0
  @Option(help: "Weights that are dropped then.") var closing: Float = 0
  @Option(help: "Weights that are not stored.") var threshold: Float = 0.4

  func run() throws {
    let progress = Progress()
    let training = try NameTraining(
      treebanks: treebanks, lexicon: folder.lexicon, tagger: folder.tagger,
      tags: PredictedTags(tags),
      options: TrainingOptions(
        epochs: epochs, runs: runs, openEpochs: open, closingThreshold: closing,
        threshold: threshold))
    try write(training.model { progress($0) }, to: output, progress)
  }
}

struct ParserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parser", abstract: "Trains the dependency parser.")

  @Argument(help: "Folder of treebanks.") var treebanks: String
  @Option(help: "Model file to write.") var output: String
  @Option(help: "Tags of the training sentences, by quoth-train tagger --jackknife.")
  var tags: String
  @OptionGroup var folder: ModelFolder
  @Option var epochs = 12
  @Option(help: "Runs whose weights are averaged.") var runs = 2
  @Option(help: "Epochs before small weights are dropped for good; 0 for never.") var open = 4
  @Option(help: "Weights that are dropped then.") var closing: Float = 3.5
  @Option(help: "Weights that are not stored.") var threshold: Float = 2
  @Option(help: "Half-built trees kept side by side.") var width = 8

  func run() throws {
    let progress = Progress()
    let training = try ParserTraining(
      treebanks: treebanks, lexicon: folder.lexicon, tagger: folder.tagger,
      tags: PredictedTags(tags),
      options: TrainingOptions(
        epochs: epochs, runs: runs, openEpochs: open, closingThreshold: closing,
        threshold: threshold), width: width)
    try write(training.model { progress($0) }, to: output, progress)
  }
}
