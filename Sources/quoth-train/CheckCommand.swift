// Says whether models and program belong together, and how fast they are.

import ArgumentParser
import Foundation
import Language
import LanguageTraining

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says whether the models fit this program.")

  @OptionGroup var folder: ModelFolder

  func run() throws {
    for stage in ModelStage.allCases {
      let file = try folder.file(stage)
      let state = file.isIntact ? "intact" : "damaged"
      print("\(stage.name): \(file.bytes.count) bytes, \(state)")
    }
    let set = folder.set
    guard set.lexicon != nil, set.lemmatizer != nil, set.tagger != nil, set.names != nil,
      set.parser != nil
    else { throw ValidationError("a model is of other templates; train it again") }
  }
}

struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Measures words per second of one core, stage by stage.")

  @Argument(help: "Folder of plain text files, paragraphs apart by an empty line.") var raw: String
  @Option(help: "Times the folder is read; the fastest counts.") var rounds = 3
  @OptionGroup var folder: ModelFolder

  func run() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: raw).sorted()
    let texts = try names.filter { $0.hasSuffix(".txt") }.map {
      try TrainingFile("\(raw)/\($0)").bytes()
    }
    let speed = StageSpeed(models: folder.set, texts: texts, rounds: rounds)
    for line in speed.lines { print(line) }
  }
}
