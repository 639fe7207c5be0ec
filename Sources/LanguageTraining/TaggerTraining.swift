// The whole way from treebanks to the tagger's model file.
//
// In: a folder of treebanks, a lexicon. Out: the model's bytes; tags for the training sentences by
// taggers that have not seen them, for the stages that are trained on tags (jackknifing).

import Language

/// Trains the tagger of a folder of treebanks.
package final class TaggerTraining {
  private let sentences: [TreebankSentence]
  private let corpus: EncodedCorpus
  private let train: [TaggerTrainer.Example]
  private let dev: [(name: String, examples: [TaggerTrainer.Example])]
  private let set: TagSet
  private let counts: AmbiguityCounts
  private let records: [UnsafeMutablePointer<FormRecord>]
  private let finalRecords: UnsafeMutablePointer<FormRecord>
  private let trainer: TaggerTrainer
  private let options: TrainingOptions
  private let sources: [String]

  package init(treebanks: String, lexicon: FormLexicon?, options: TrainingOptions) throws {
    let folder = TreebankFolder(treebanks)
    sources = try folder.files("ud-", "train")
    let sentences = try sources.flatMap { try Treebank($0).sentences }
    let labels = Set(sentences.flatMap { TaggerTraining.labels(of: $0) }).sorted()
    let set = TagSet(labels)
    let corpus = EncodedCorpus(lexicon: lexicon)
    let ids = Dictionary(uniqueKeysWithValues: zip(labels, 1...))
    func examples(_ sentences: [TreebankSentence]) -> [TaggerTrainer.Example] {
      zip(sentences, corpus.encode(sentences)).map { sentence, encoded in
        TaggerTrainer.Example(
          words: encoded.words, document: encoded.document,
          tags: TaggerTraining.labels(of: sentence).map { TagID(ids[$0] ?? 0) })
      }
    }
    train = examples(sentences)
    dev = try folder.files("ud-", "dev").flatMap { file in
      let sentences = try Treebank(file).sentences
      let name = TreebankFolder.name(of: file)
      let news = sentences.filter { $0.value(of: "sent_id")?.contains("_news_") ?? false }
      return [(name, examples(sentences))]
        + (news.isEmpty ? [] : [("\(name) news", examples(news))])
    }
    var counts = AmbiguityCounts()
    for (index, example) in train.enumerated() {
      let fold = EncodedCorpus.fold(of: index, among: train.count)
      for (word, tag) in example.tags.enumerated() {
        let row = Int(example.words.padded[EncodedSentence.margin + word])
        counts.add(corpus.records[row].form, tag: tag, fold: fold)
      }
    }
    self.counts = counts
    self.sentences = sentences
    self.corpus = corpus
    self.set = set
    self.options = options
    records = (0..<EncodedCorpus.foldCount).map { [counts] fold in
      TaggerTraining.copy(corpus, counts: counts, except: fold)
    }
    finalRecords = TaggerTraining.copy(corpus, counts: counts, except: nil)
    trainer = TaggerTrainer(options: options, classCount: set.count)
  }

  deinit {
    for copy in records + [finalRecords] { copy.deallocate() }
  }

  private static func copy(
    _ corpus: EncodedCorpus, counts: AmbiguityCounts, except fold: Int?
  ) -> UnsafeMutablePointer<FormRecord> {
    let count = corpus.table.count
    let copy = UnsafeMutablePointer<FormRecord>.allocate(capacity: count)
    copy.initialize(from: corpus.records, count: count)
    for row in 1..<count {
      copy[row].ambiguity = counts.ambiguity(of: copy[row].form, except: fold)
    }
    return copy
  }

  private static func labels(of sentence: TreebankSentence) -> [String] {
    zip(sentence.column(3), sentence.column(4)).map { "\($0)|\($1)" }
  }

  /// Trains on all sentences and gives the model's bytes.
  package func model(log: (String) -> Void) -> [UInt8] {
    let weights = trainer.train(train, records: records) { run, epoch, weights in
      log("tagger run \(run + 1) epoch \(epoch): \(weights.weightCount) weights")
    }
    let stored = LinearModelWriter(weights.sorted(), threshold: options.threshold)
    log("tagger: \(stored.featureCount) features, \(stored.weightCount) weights")
    log("tagger: dev \(scores(weights.scorer)) before quantising")
    var file = ModelFileWriter(stage: .tagger, templateHash: TaggerFeatures.templateHash)
    file.add("INFO", lines: sources.map(TreebankFolder.name))
    file.add("LABL", lines: set.labels)
    file.add("AMBI", counts.slots())
    stored.add(to: &file)
    return file.bytes()
  }

  /// UPOS/XPOS accuracy on each dev set.
  private func scores(_ scorer: some LinearScorer) -> String {
    dev.map { name, examples in
      var words = 0, universal = 0, penn = 0
      for example in examples {
        let found = tags(example, finalRecords, scorer)
        for (tag, gold) in zip(found, example.tags) {
          words += 1
          if set.universal[Int(tag)] == set.universal[Int(gold)] { universal += 1 }
          if set.penn[Int(tag)] == set.penn[Int(gold)] { penn += 1 }
        }
      }
      return "\(name) \(percent(universal, of: words))/\(percent(penn, of: words))"
    }.joined(separator: ", ")
  }

  private func tags(
    _ example: TaggerTrainer.Example, _ records: UnsafePointer<FormRecord>,
    _ scorer: some LinearScorer
  ) -> [TagID] {
    var result = [TagID](repeating: 0, count: max(1, example.words.count))
    example.withWords { word, document in
      Tagger.tag(
        records, word, document: document, count: example.words.count, scorer: scorer,
        into: &result)
    }
    return Array(result[..<example.words.count])
  }

  /// Tags of the training sentences, each by a tagger of the nine other folds.
  package func jackknifedTags(log: (String) -> Void) -> PredictedTags {
    var result = PredictedTags()
    var single = options
    single.runs = 1
    let trainer = TaggerTrainer(options: single, classCount: set.count)
    let labels = set.labels
    for fold in 0..<EncodedCorpus.foldCount {
      let weights = trainer.train(train, records: records, exceptFold: fold)
      var right = 0, words = 0
      for index in train.indices
      where EncodedCorpus.fold(of: index, among: train.count) == fold {
        let found = tags(train[index], records[fold], weights.scorer)
        right += zip(found, train[index].tags).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
        words += found.count
        result.add(found.map { labels[Int($0) - 1] }, for: sentences[index])
      }
      log("tagger fold \(fold + 1) of \(EncodedCorpus.foldCount): \(percent(right, of: words))")
    }
    return result
  }
}

/// A share in percent with two decimals.
func percent(_ part: Int, of whole: Int) -> String {
  let hundredths = whole == 0 ? 0 : (part * 20_000 + whole) / (2 * whole)
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
