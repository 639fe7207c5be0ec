// The whole way from treebanks to the parser's model file.
//
// In: a folder of treebanks, jackknifed tags, a tagger. Out: the model's bytes.

import Language

/// Trains the parser of a folder of treebanks.
package final class ParserTraining {
  private let corpus: EncodedCorpus
  private let tagger: Tagger
  private let tagIDs: [String: TagID]
  private let labels: [String]
  private let train: [ParserTrainer.Example]
  private let dev: [(name: String, sentences: [TreebankSentence])]
  private let options: TrainingOptions
  private let width: Int
  private let sources: [String]

  /// `width` is the beam's.
  package init(
    treebanks: String, lexicon: FormLexicon?, tagger: Tagger, tags: PredictedTags,
    options: TrainingOptions, width: Int
  ) throws {
    let folder = TreebankFolder(treebanks)
    sources = try folder.files("ud-", "train")
    let sentences = try sources.flatMap { try Treebank($0).sentences }
    let labels = Set(sentences.flatMap { $0.column(7) }).sorted()
    let labelIDs = Dictionary(uniqueKeysWithValues: zip(labels, 0...))
    let corpus = EncodedCorpus(lexicon: lexicon)
    let tagIDs = Dictionary(
      uniqueKeysWithValues: zip(tagger.tags.labels, (1...).lazy.map { TagID($0) }))
    let encoded = corpus.encode(sentences)
    train = try sentences.indices.map { index in
      let sentence = sentences[index]
      guard let labels = tags.labels(of: sentence) else {
        throw TrainingError.noData("tags of \(sentence.value(of: "sent_id") ?? "a sentence")")
      }
      let oracle = ParserOracle(
        heads: sentence.column(6).map { Int($0) ?? 0 },
        labels: sentence.column(7).map { labelIDs[$0] ?? 0 })
      return ParserTrainer.Example(
        words: ParserTraining.words(
          encoded[index].words, labels.map { tagIDs[$0] ?? 0 }, corpus, tagger.tags),
        actions: oracle.actions)
    }
    dev = try folder.files("ud-", "dev").map {
      (TreebankFolder.name(of: $0), try Treebank($0).sentences)
    }
    self.corpus = corpus
    self.tagger = tagger
    self.tagIDs = tagIDs
    self.labels = labels
    self.options = options
    self.width = width
  }

  private static func words(
    _ encoded: EncodedSentence, _ tags: [TagID], _ corpus: EncodedCorpus, _ set: TagSet
  ) -> [ParserWord] {
    var before = ParserWord()
    return (0..<encoded.count).map { index in
      let record = corpus.records[Int(encoded.padded[EncodedSentence.margin + index])]
      before = ParserWord(record, tag: tags[index], in: set, after: before)
      return before
    }
  }

  /// Trains and gives the model's bytes.
  package func model(log: (String) -> Void) -> [UInt8] {
    let rootLabel = labels.firstIndex(of: "root") ?? 0
    let trainer = ParserTrainer(
      options: options, labelCount: labels.count, rootLabel: rootLabel, width: width)
    let weights = trainer.train(train) { run, epoch, weights in
      log("parser run \(run + 1) epoch \(epoch): \(weights.weightCount) weights")
    }
    let stored = LinearModelWriter(weights.sorted(), threshold: options.threshold)
    log("parser: \(stored.featureCount) features, \(stored.weightCount) weights")
    var file = ModelFileWriter(stage: .parser, templateHash: ParserFeatures.templateHash)
    file.add("INFO", lines: sources.map(TreebankFolder.name))
    file.add("LABL", lines: labels)
    file.add("WIDT", [UInt32(width)])
    stored.add(to: &file)
    return file.bytes()
  }
}
