// Training of each stage: the same bytes every time, and a model that has learned.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Stage training")
struct StageTrainingTests {
  private static let options = TrainingOptions(
    epochs: 2, runs: 2, openEpochs: 1, closingThreshold: 0, threshold: 0)
  private static let made = MadeTreebank(150, seed: 1)

  private func tagger(
    _ made: MadeTreebank = made, _ options: TrainingOptions = options
  ) throws -> [UInt8] {
    let folder = try made.folder()
    return try TaggerTraining(treebanks: folder.path, lexicon: nil, options: options)
      .model { _ in }
  }

  private func load(_ bytes: [UInt8]) throws -> Tagger {
    try Tagger(ModelFile(copying: bytes, stage: .tagger))
  }

  private func parser(_ tagger: Tagger) throws -> [UInt8] {
    let folder = try Self.made.folder()
    return try ParserTraining(
      treebanks: folder.path, lexicon: nil, tagger: tagger, tags: Self.made.tags,
      options: Self.options, width: 2
    ).model { _ in }
  }

  private func names(_ tagger: Tagger) throws -> [UInt8] {
    let folder = try Self.made.folder()
    return try NameTraining(
      treebanks: folder.path, lexicon: nil, tagger: tagger, tags: Self.made.tags,
      options: Self.options
    ).model { _ in }
  }

  /// Share of rows in whose column two files agree.
  private func agreement(_ found: String, _ gold: String, column: Int) -> Double {
    func values(_ text: String) -> [String] {
      Treebank(bytes: Array(text.utf8)).sentences.flatMap { $0.column(column) }
    }
    let (found, gold) = (values(found), values(gold))
    guard found.count == gold.count, !gold.isEmpty else { return 0 }
    return Double(zip(found, gold).count { $0 == $1 }) / Double(gold.count)
  }

  private func predict(_ set: ModelSet, _ text: String, _ stage: PredictionStage) -> String {
    Predictor(models: set).treebank(Treebank(bytes: Array(text.utf8)), upTo: stage)
  }

  @Test("the tagger: the same bytes, and its own sentences right")
  func taggerTraining() throws {
    let bytes = try tagger()
    #expect(try tagger() == bytes)
    var set = ModelSet { _ in nil }
    set.tagger = try load(bytes)
    let found = predict(set, Self.made.trees, .tags)
    for column in [3, 4] { #expect(agreement(found, Self.made.trees, column: column) > 0.95) }
    // Sentences of the same patterns that it has not seen.
    let other = MadeTreebank(30, seed: 2).trees
    #expect(agreement(predict(set, other, .tags), other, column: 3) > 0.9)
  }

  @Test("another seed gives other bytes")
  func otherSeed() throws {
    var options = Self.options
    options.seed += 1
    let small = MadeTreebank(24, seed: 3)
    #expect(try tagger(small, options) != tagger(small))
  }

  @Test("the parser: the same bytes, and its own sentences right")
  func parserTraining() throws {
    var set = ModelSet { _ in nil }
    let tagger = try load(self.tagger())
    set.tagger = tagger
    let bytes = try parser(tagger)
    #expect(try parser(tagger) == bytes)
    set.parser = try DependencyParser(ModelFile(copying: bytes, stage: .parser)).with(width: 2)
    let found = predict(set, Self.made.trees, .trees)
    for column in [6, 7] { #expect(agreement(found, Self.made.trees, column: column) > 0.95) }
  }

  @Test("the name tagger: the same bytes, and its own sentences right")
  func nameTraining() throws {
    var set = ModelSet { _ in nil }
    let tagger = try load(self.tagger())
    set.tagger = tagger
    let bytes = try names(tagger)
    #expect(try names(tagger) == bytes)
    set.names = try NameTagger(ModelFile(copying: bytes, stage: .names))
    let found = predict(set, Self.made.names, .names)
    #expect(agreement(found, Self.made.names, column: 2) > 0.95)
  }

  @Test("jackknifed tags: all sentences, the same every time, mostly right")
  func jackknifing() throws {
    let made = MadeTreebank(30, seed: 4)
    let folder = try made.folder()
    func tags() throws -> PredictedTags {
      try TaggerTraining(treebanks: folder.path, lexicon: nil, options: Self.options)
        .jackknifedTags { _ in }
    }
    let first = try tags()
    #expect(try tags().bytes == first.bytes)
    var right = 0, words = 0
    for sentence in Treebank(bytes: Array(made.trees.utf8)).sentences {
      let found = try #require(first.labels(of: sentence))
      let gold = try #require(made.tags.labels(of: sentence))
      right += zip(found, gold).count { $0 == $1 }
      words += gold.count
    }
    #expect(right * 10 > words * 8, "\(right) of \(words)")
  }

  @Test("training says what it misses")
  func missingData() throws {
    let empty = try SourceFolder()
    #expect(throws: TrainingError.self) {
      try TaggerTraining(treebanks: empty.path, lexicon: nil, options: Self.options)
    }
    let tagger = try load(self.tagger(MadeTreebank(12, seed: 5)))
    let folder = try Self.made.folder()
    #expect(throws: TrainingError.self, "no tags") {
      try ParserTraining(
        treebanks: folder.path, lexicon: nil, tagger: tagger, tags: PredictedTags(),
        options: Self.options, width: 2)
    }
  }
}
