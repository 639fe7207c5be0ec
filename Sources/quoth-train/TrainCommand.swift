// What the trainer can be told to do.

import ArgumentParser
import Foundation
import Language
import LanguageTraining

/// `quoth-train`: makes the models that are part of Quoth, and runs them on data sets.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quoth-train",
    abstract: "Trains the language models of Quoth and runs them on data sets.",
    discussion: """
      scripts/train runs all steps in order. A model is used by the next build of quoth; name a \
      folder with --models to use the models in it at once.
      """,
    subcommands: [
      LexiconCommand.self, LemmasCommand.self, TaggerCommand.self, NamesCommand.self,
      ParserCommand.self, AttributionCommand.self, PredictCommand.self, SpeedCommand.self,
      CheckCommand.self, GoldCommand.self, MentionsCommand.self, CalibrateCommand.self,
    ])
}

/// Where models lie.
struct ModelFolder: ParsableArguments {
  @Option(help: "Folder with .quothmodel files, instead of the models built into the program.")
  var models: String?

  func file(_ stage: ModelStage) throws -> ModelFile {
    guard let models else { return try ModelFile.embedded(stage) }
    return try ModelFile(
      copying: TrainingFile("\(models)/\(stage.name).quothmodel").bytes(), stage: stage)
  }

  var lexicon: FormLexicon { get throws { try FormLexicon(file(.lexicon)) } }
  var tagger: Tagger { get throws { try Tagger(file(.tagger)) } }
  var set: ModelSet { ModelSet { try? file($0) } }
}

/// Says what happens, with the seconds since the start.
struct Progress {
  private let clock = ContinuousClock()
  private let start = ContinuousClock.now

  func callAsFunction(_ line: String) {
    let seconds = (clock.now - start).components.seconds
    FileHandle.standardError.write(Data("\(seconds) s  \(line)\n".utf8))
  }
}

/// Writes a model and says how large it is.
func write(_ bytes: [UInt8], to path: String, _ progress: Progress) throws {
  try TrainingFile(path).write(bytes)
  progress("\(path): \(bytes.count) bytes")
}
