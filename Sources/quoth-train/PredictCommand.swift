// Runs the models on data sets, in the forms that scorers read.

import ArgumentParser
import Foundation
import Language
import LanguageTraining

struct PredictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predict",
    abstract: "Writes what the models find as CoNLL-U or IOB2.",
    discussion: """
      Reads CoNLL-U or IOB2 with gold tokens from standard input, or with --raw every .txt file of \
      a folder, paragraphs apart by an empty line.
      """)

  enum Stage: String, ExpressibleByArgument, CaseIterable { case tokens, lemma, tag, parse, ner }

  @Option(
    help:
      "How far to go: tokens, lemma (with the tags of the input), tag (with lemmas), parse, ner.")
  var stage: Stage
  @Option(help: "Folder of plain text files.") var raw: String?
  @Option(help: "Half-built trees kept side by side; the program's own number if not given.")
  var width: Int?
  @OptionGroup var folder: ModelFolder

  func run() throws {
    var set = folder.set
    if let width { set.parser = set.parser?.with(width: width) }
    let predictor = Predictor(models: set)
    let wanted: PredictionStage =
      switch stage {
      case .tokens: .tokens
      case .lemma: .lemmas
      case .tag: .tags
      case .parse: .trees
      case .ner: .names
      }
    if let raw {
      let names = try FileManager.default.contentsOfDirectory(atPath: raw).sorted()
      for name in names where name.hasSuffix(".txt") {
        let bytes = try TrainingFile("\(raw)/\(name)").bytes()
        put("# newdoc id = \(name.dropLast(4))\n" + predictor.text(bytes, upTo: wanted))
      }
    } else {
      let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
      put(predictor.treebank(Treebank(bytes: bytes), upTo: wanted))
    }
  }

  private func put(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
