// Training: the same bytes every time, and models that know what they were taught.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Training")
struct TrainingTests {
  private static let options = TrainingOptions(
    epochs: 2, runs: 2, openEpochs: 1, closingThreshold: 0, threshold: 0)
  private static let made = MadeTreebank(500, seed: 1)
  private static let other = MadeTreebank(60, seed: 2)

  /// What all stages learn from a folder.
  private struct Models: Equatable {
    var tagger: [UInt8]
    var tags: [UInt8]
    var names: [UInt8]
    var parser: [UInt8]

    init(_ folder: SourceFolder) throws {
      let (path, options) = (folder.path, TrainingTests.options)
      let training = try TaggerTraining(treebanks: path, lexicon: nil, options: options)
      tagger = training.model { _ in }
      let tags = training.jackknifedTags { _ in }
      self.tags = tags.bytes
      let model = try Tagger(ModelFile(copying: tagger, stage: .tagger))
      names = try NameTraining(
        treebanks: path, lexicon: nil, tagger: model, tags: tags, options: options
      ).model { _ in }
      parser = try ParserTraining(
        treebanks: path, lexicon: nil, tagger: model, tags: tags, options: options, width: 2
      ).model { _ in }
    }

    var set: ModelSet {
      get throws {
        try ModelSet(
          tagger: Tagger(ModelFile(copying: tagger, stage: .tagger)),
          names: NameTagger(ModelFile(copying: names, stage: .names)),
          parser: DependencyParser(ModelFile(copying: parser, stage: .parser)))
      }
    }
  }

  @Test("two trainings give the same bytes, and the models know their sentences and others")
  func allStages() throws {
    let folder = try Self.made.folder(development: Self.other)
    let models = try Models(folder)
    let again = try Models(folder)
    #expect(models.tagger == again.tagger && models.tags == again.tags)
    #expect(models.names == again.names)
    #expect(models.parser == again.parser)

    let set = try models.set
    #expect(set.parser?.width == 2, "the beam of training")
    try check(set, Self.made)
    try check(set, Self.other)
    try checkJackknifing(models, folder)
  }

  /// Reads sentences and compares all columns with the right ones.
  private func check(_ set: ModelSet, _ made: MadeTreebank) throws {
    let predictor = Predictor(models: set)
    let trees = Treebank(bytes: Array(made.trees.utf8))
    let found = predictor.treebank(trees, upTo: .trees)
    for column in [3, 4, 6, 7] { check(found, made.trees, column: column) }
    let names = Treebank(bytes: Array(made.names.utf8))
    check(predictor.treebank(names, upTo: .names), made.names, column: 2)
  }

  /// Checks that two files agree in a column, but for one row in twenty.
  private func check(_ found: String, _ gold: String, column: Int) {
    func values(_ text: String) -> [String] {
      Treebank(bytes: Array(text.utf8)).sentences.flatMap { $0.column(column) }
    }
    let (found, gold) = (values(found), values(gold))
    let right = zip(found, gold).count { $0 == $1 }
    #expect(found.count == gold.count)
    #expect(right * 100 > gold.count * 95, "column \(column): \(right) of \(gold.count)")
  }

  private func checkJackknifing(_ models: Models, _ folder: SourceFolder) throws {
    try folder.write("tags", String(decoding: models.tags, as: UTF8.self))
    let tags = try PredictedTags(folder.path + "/tags")
    var right = 0, words = 0
    for sentence in Treebank(bytes: Array(Self.made.trees.utf8)).sentences {
      let found = try #require(tags.labels(of: sentence))
      let gold = try #require(Self.made.tags.labels(of: sentence))
      right += zip(found, gold).count { $0 == $1 }
      words += gold.count
    }
    #expect(right * 10 > words * 9, "\(right) of \(words)")
  }

  private func tagger(_ options: TrainingOptions = options) throws -> [UInt8] {
    let small = MadeTreebank(24, seed: 3)
    let folder = try small.folder(development: small)
    return try TaggerTraining(treebanks: folder.path, lexicon: nil, options: options)
      .model { _ in }
  }

  @Test("another seed gives other bytes")
  func otherSeed() throws {
    var options = Self.options
    options.seed += 1
    #expect(try tagger(options) != tagger())
  }

  @Test("training says what it misses")
  func missingData() throws {
    let empty = try SourceFolder()
    #expect(throws: TrainingError.self) {
      try TaggerTraining(treebanks: empty.path, lexicon: nil, options: Self.options)
    }
    let tagger = try Tagger(ModelFile(copying: self.tagger(), stage: .tagger))
    let folder = try Self.made.folder(development: Self.other)
    #expect(throws: TrainingError.self, "no tags") {
      try ParserTraining(
        treebanks: folder.path, lexicon: nil, tagger: tagger, tags: PredictedTags(),
        options: Self.options, width: 2)
    }
  }
}
