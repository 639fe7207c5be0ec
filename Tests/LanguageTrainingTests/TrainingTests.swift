// Training: the same bytes twice, and models that know what they were taught.

import Foundation
import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Training")
struct TrainingTests {
  private static let options = TrainingOptions(
    epochs: 5, runs: 1, openEpochs: 3, closingThreshold: 0, threshold: 0)

  /// A folder with a treebank and marked names of 500 sentences.
  private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quoth-training-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in [
      ("ud-made-train.conllu", SentenceMaker.trees(500, seed: 1)),
      ("ud-made-dev.conllu", SentenceMaker.trees(40, seed: 2)),
      ("uner-made-train.iob2", SentenceMaker.names(500, seed: 1)),
    ] {
      try TrainingFile("\(folder)/\(name)").write(Array(text.utf8))
    }
    return try body(folder)
  }

  private struct Models {
    var tagger: [UInt8]
    var names: [UInt8]
    var parser: [UInt8]
    var tags: [UInt8]
  }

  private func train(_ folder: String) throws -> Models {
    let training = try TaggerTraining(treebanks: folder, lexicon: nil, options: Self.options)
    let tagger = training.model { _ in }
    let tags = training.jackknifedTags { _ in }
    let model = try Tagger(ModelFile(copying: tagger, stage: .tagger))
    let names = try NameTraining(
      treebanks: folder, lexicon: nil, tagger: model, tags: tags, options: Self.options
    ).model { _ in }
    let parser = try ParserTraining(
      treebanks: folder, lexicon: nil, tagger: model, tags: tags, options: Self.options, width: 2
    ).model { _ in }
    return Models(tagger: tagger, names: names, parser: parser, tags: tags.bytes)
  }

  @Test("two trainings give the same bytes, and the models know their sentences")
  func determinism() throws {
    try withFolder { folder in
      let first = try train(folder)
      let second = try train(folder)
      #expect(first.tagger == second.tagger)
      #expect(first.names == second.names)
      #expect(first.parser == second.parser)
      #expect(first.tags == second.tags)
      try checkPredictions(of: first, folder)
    }
  }

  private func checkPredictions(of models: Models, _ folder: String) throws {
    let set = try ModelSet(
      tagger: Tagger(ModelFile(copying: models.tagger, stage: .tagger)),
      names: NameTagger(ModelFile(copying: models.names, stage: .names)),
      parser: DependencyParser(ModelFile(copying: models.parser, stage: .parser)))
    let predictor = Predictor(models: set)
    let trees = try Treebank("\(folder)/ud-made-dev.conllu")
    let found = Treebank(bytes: Array(predictor.treebank(trees, upTo: .trees).utf8))
    #expect(found.sentences.map(\.comments) == trees.sentences.map(\.comments))
    #expect(found.sentences.map(\.forms) == trees.sentences.map(\.forms))
    for column in [3, 4, 6, 7] {
      let gold = trees.sentences.flatMap { $0.column(column) }
      let right = zip(gold, found.sentences.flatMap { $0.column(column) }).filter { $0 == $1 }
      #expect(
        right.count * 100 >= gold.count * 95,
        "column \(column)")
    }
    let names = Treebank(bytes: Array(SentenceMaker.names(40, seed: 2).utf8))
    let read = Treebank(bytes: Array(predictor.treebank(names, upTo: .names).utf8))
    let gold = names.sentences.flatMap { $0.column(2) }
    let right = zip(gold, read.sentences.flatMap { $0.column(2) }).filter { $0 == $1 }
    #expect(right.count * 100 >= gold.count * 95)
  }

  @Test("plain text comes back as words whose forms are the text")
  func rawText() {
    let text = "“It’s gone,” Kim said.\n\nThe 34-year-old didn't wait."
    let output = Predictor(models: ModelSet { _ in nil }).text(Array(text.utf8), upTo: .tokens)
    let forms = Treebank(bytes: Array(output.utf8)).sentences.flatMap(\.forms).joined()
    #expect(forms == text.filter { !$0.isWhitespace })
    #expect(output.components(separatedBy: "# newpar").count == 3)
  }

  @Test("tags are kept by sentence")
  func predictedTags() throws {
    let bank = Treebank(bytes: Array(SentenceMaker.trees(2, seed: 4).utf8))
    var tags = PredictedTags()
    tags.add(bank.sentences[0].forms.map { _ in "NOUN|NN" }, for: bank.sentences[0])
    #expect(tags.labels(of: bank.sentences[0])?.count == bank.sentences[0].words.count)
    #expect(tags.labels(of: bank.sentences[1]) == nil)
  }

  @Test("ranges stay, empty nodes go")
  func treebankRows() {
    let text = "# sent_id = x\n1-2\tdon't\t_\n1\tdo\t_\n2\tn't\t_\n2.1\tgone\t_\n3\tgo\t_\n\n"
    let bank = Treebank(bytes: Array(text.utf8))
    #expect(bank.sentences.count == 1)
    #expect(bank.sentences[0].forms == ["do", "n't", "go"])
    #expect(bank.sentences[0].rows.count == 4)
    #expect(bank.sentences[0].value(of: "sent_id") == "x")
  }
}
