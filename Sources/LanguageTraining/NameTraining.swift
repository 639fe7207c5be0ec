// The whole way from sentences with marked names to the name tagger's model file.
//
// In: a folder with `uner-NAME-train.iob2` files, tags of their sentences. Out: the model's bytes:
// weights of a first reading, and of a second that knows what the first said of the whole article.
// The second is trained on first readings by models that have not seen the sentence.

import Language

/// Trains the name tagger of a folder of data sets.
package final class NameTraining {
  private let sentences: [TreebankSentence]
  private let corpus: EncodedCorpus
  private var examples: [NameTrainer.Example]
  private let options: TrainingOptions
  private let sources: [String]

  package init(
    treebanks: String, lexicon: FormLexicon?, tagger: Tagger, tags: PredictedTags,
    options: TrainingOptions
  ) throws {
    let folder = TreebankFolder(treebanks)
    sources = try folder.files("uner-", "train")
    sentences = try sources.flatMap { try Treebank($0).sentences }
    corpus = EncodedCorpus(lexicon: lexicon)
    self.options = options
    let tagIDs = Dictionary(
      uniqueKeysWithValues: zip(tagger.tags.labels, (1...).lazy.map { TagID($0) }))
    let encoded = corpus.encode(sentences)
    examples = []
    for (sentence, encoded) in zip(sentences, encoded) {
      // A few sentences were corrected in one data set and not in the other: they have no tags.
      guard let labels = tags.labels(of: sentence) else {
        examples.append(NameTrainer.Example(words: encoded.words, facts: [], labels: []))
        continue
      }
      examples.append(
        NameTraining.example(
          encoded, tags: labels.map { tagIDs[$0] ?? 0 },
          labels: sentence.column(2).map { NameLabel(text: $0).code }, corpus))
    }
  }

  private static func example(
    _ encoded: (words: EncodedSentence, document: [UInt8]), tags: [TagID], labels: [UInt8],
    _ corpus: EncodedCorpus
  ) -> NameTrainer.Example {
    let count = encoded.words.count
    var facts = [NameWord](repeating: NameWord(), count: count + 2 * NameFeatures.margin)
    for index in 0..<count {
      facts[index + NameFeatures.margin].tag = tags[index]
      facts[index + NameFeatures.margin].document =
        encoded.document[index + EncodedSentence.margin]
    }
    facts.withUnsafeMutableBufferPointer { facts in
      encoded.words.withWords {
        NameWord.read(
          corpus.table, $0, count: count,
          into: facts.baseAddress.unsafelyUnwrapped + NameFeatures.margin)
      }
    }
    return NameTrainer.Example(words: encoded.words, facts: facts, labels: labels)
  }

  /// Trains both readings and gives the model's bytes.
  package func model(log: (String) -> Void) -> [UInt8] {
    let first = train(examples, options, "first", log)
    addFirstReadings(log)
    let second = train(examples, options, "second", log)
    var file = ModelFileWriter(stage: .names, templateHash: NameFeatures.templateHash)
    file.add("INFO", lines: sources.map(TreebankFolder.name))
    first.add(to: &file, part: .first)
    second.add(to: &file, part: .second)
    return file.bytes()
  }

  private func train(
    _ examples: [NameTrainer.Example], _ options: TrainingOptions, _ name: String,
    _ log: (String) -> Void
  ) -> LinearModelWriter {
    let weights = NameTrainer(options: options).train(examples, records: corpus.records) {
      run, epoch, weights in
      log("names, \(name) reading, run \(run + 1) epoch \(epoch): \(weights.weightCount) weights")
    }
    let stored = LinearModelWriter(weights.sorted(), threshold: options.threshold)
    log("names, \(name) reading: \(stored.featureCount) features, \(stored.weightCount) weights")
    return stored
  }

  /// Reads each fold with a model of the others and writes what it said into the facts.
  private func addFirstReadings(_ log: (String) -> Void) {
    var single = options
    single.runs = 1
    var readings = [[UInt8]](repeating: [], count: examples.count)
    for fold in 0..<EncodedCorpus.foldCount {
      let others = examples.indices.filter {
        EncodedCorpus.fold(of: $0, among: examples.count) != fold
      }
      let weights = NameTrainer(options: single).train(
        others.map { examples[$0] }, records: corpus.records
      ) { _, _, _ in }
      for index in examples.indices
      where EncodedCorpus.fold(of: index, among: examples.count) == fold {
        readings[index] = labels(of: examples[index], weights.scorer)
      }
      log("names, first reading, fold \(fold + 1) of \(EncodedCorpus.foldCount)")
    }
    for document in EncodedCorpus.documents(of: sentences) {
      var votes = NameVotes(familyCount: corpus.table.familyCount)
      for index in document {
        for (word, label) in readings[index].enumerated() where label != 0 {
          votes.add(label, for: corpus.family(examples[index].words, word))
        }
      }
      for index in document {
        for (word, label) in readings[index].enumerated() {
          examples[index].facts[word + NameFeatures.margin].firstLabel = label + 1
          examples[index].facts[word + NameFeatures.margin].majority = votes.majority(
            of: corpus.family(examples[index].words, word), without: label)
        }
      }
    }
  }

  private func labels(of example: NameTrainer.Example, _ scorer: some LinearScorer) -> [UInt8] {
    guard !example.labels.isEmpty else { return [] }
    var result = [UInt8](repeating: 0, count: example.words.count)
    example.withWords { word, facts in
      NameTagger.label(
        corpus.records, word, facts, count: example.words.count, scorer: scorer, into: &result)
    }
    return result
  }
}
