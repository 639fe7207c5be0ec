// Runs the learned stages over the tokens of one article after the other.
//
// In: bytes, token places, sentences. Out: a column a stage, each made when it is asked for. One
// reader serves one thread; what it found in one article never changes what it finds in the next.
// Leaves to others: tokens, sentences, what the columns mean for the news.

/// Reads articles with the models.
package final class LanguageReader {
  package let models: ModelSet
  private var table: FormTable
  private var flagTable = DocumentFlagTable()
  private var beam: ParserBeam?
  private var sentences: [Range<Int>] = []
  private var tokenCount = 0
  /// Rows of forms and document flags. Every sentence has `margin` empty places on either side.
  private var rows: [UInt32] = []
  private var flags: [UInt8] = []

  /// Empty places on either side of a sentence; as many as the widest template needs.
  package static let margin = 2
  /// Forms that are kept from article to article.
  private static let formLimit = 1 << 18

  /// Half-built trees kept side by side, at most.
  private let beamWidth: Int

  package init(models: ModelSet = .embedded, beamWidth: Int = .max) {
    self.beamWidth = beamWidth
    self.models = models
    table = FormTable(lexicon: models.lexicon, ambiguity: models.tagger?.ambiguity)
  }

  /// Place of a sentence's first word in the padded columns.
  private func place(_ sentence: Int) -> Int {
    sentences[sentence].lowerBound + LanguageReader.margin * (2 * sentence + 1)
  }

  /// Begins an article: looks up its forms and reads what it says of them as a whole. `sentences`
  /// are ranges of tokens, in order and without gaps.
  package func begin(
    _ bytes: UnsafeBufferPointer<UInt8>, start: [UInt32], length: [UInt16],
    sentences: [Range<Int>]
  ) {
    if table.count > LanguageReader.formLimit {
      table = FormTable(lexicon: models.lexicon, ambiguity: models.tagger?.ambiguity)
    }
    self.sentences = sentences
    tokenCount = start.count
    let paddedCount = tokenCount + LanguageReader.margin * 2 * sentences.count
    rows = Array(repeating: 0, count: paddedCount)
    for (index, sentence) in sentences.enumerated() {
      let shift = place(index) - sentence.lowerBound
      for token in sentence {
        let first = Int(start[token])
        rows[token + shift] = table.row(
          of: UnsafeBufferPointer(rebasing: bytes[first..<first + Int(length[token])]))
      }
    }
    flagTable.begin(familyCount: table.familyCount)
    rows.withUnsafeBufferPointer { rows in
      let rows = rows.baseAddress
      for (index, sentence) in sentences.enumerated() {
        guard let rows, !sentence.isEmpty else { continue }
        flagTable.read(table.records, rows + place(index), count: sentence.count)
      }
    }
    flags = rows.map { $0 == 0 ? 0 : flagTable[family: table.records[Int($0)].family] }
  }

  /// Whether the article may be taken for English: the models say nothing sensible about another
  /// language. Two in five of its words are known, and three in ten of those in small letters are
  /// among the most frequent ones (`the`, `said`). Names and loan words make half of a French or
  /// German text known; its small words are rare in English.
  package var isEnglish: Bool {
    guard models.lexicon != nil else { return true }
    var words = 0, known = 0, smallWords = 0, frequent = 0
    for row in rows where row != 0 {
      let record = table.records[Int(row)]
      guard record.flags.contains(.hasLetter) || record.flags.contains(.notASCII) else { continue }
      words += 1
      if record.isKnown { known += 1 }
      guard !record.flags.contains(.startsUpper) else { continue }
      smallWords += 1
      if record.frequency >= LanguageReader.frequentClass { frequent += 1 }
    }
    if words >= 20, known * 5 < words * 2 { return false }
    return smallWords < 15 || frequent * 10 >= smallWords * 3
  }

  /// `FormRecord.frequency` of the few hundred most frequent words.
  private static let frequentClass: UInt32 = 11

  /// The tag of each token; nil if the program has no tagger.
  package func tags() -> [TagID]? {
    guard let tagger = models.tagger else { return nil }
    var result = [TagID](repeating: 0, count: tokenCount)
    result.withUnsafeMutableBufferPointer { result in
      rows.withUnsafeBufferPointer { rows in
        flags.withUnsafeBufferPointer { flags in
          guard let result = result.baseAddress, let rows = rows.baseAddress,
            let flags = flags.baseAddress
          else { return }
          for (index, sentence) in sentences.enumerated() where !sentence.isEmpty {
            tagger.tag(
              table.records, rows + place(index), document: flags + place(index),
              count: sentence.count, into: result + sentence.lowerBound)
          }
        }
      }
    }
    return result
  }

  /// Tokens of each sentence.
  package var sentenceRanges: [Range<Int>] { sentences }

  /// A copy of the records of all forms, and the row of each token.
  package func forms() -> (records: [FormRecord], rows: [UInt32]) {
    var result: [UInt32] = []
    result.reserveCapacity(tokenCount)
    for (index, sentence) in sentences.enumerated() {
      result += rows[place(index)..<place(index) + sentence.count]
    }
    return (Array(UnsafeBufferPointer(start: table.records, count: table.count)), result)
  }

  /// The name label of each token, see `NameLabel`; nil if the program has no such model.
  package func names(tags: [TagID]) -> [UInt8]? {
    guard let names = models.names else { return nil }
    var result = [UInt8](repeating: 0, count: tokenCount)
    var facts = [NameWord](repeating: NameWord(), count: rows.count)
    for (index, sentence) in sentences.enumerated() {
      let shift = place(index) - sentence.lowerBound
      for token in sentence {
        facts[token + shift].tag = tags[token]
        facts[token + shift].document = flags[token + shift]
      }
    }
    result.withUnsafeMutableBufferPointer { result in
      rows.withUnsafeBufferPointer { rows in
        facts.withUnsafeMutableBufferPointer { facts in
          guard let result = result.baseAddress, let rows = rows.baseAddress,
            let facts = facts.baseAddress
          else { return }
          for (index, sentence) in sentences.enumerated() {
            NameWord.read(
              table, rows + place(index), count: sentence.count, into: facts + place(index))
          }
          label(with: names.first, rows, facts, into: result)
          guard let second = names.second else { return }
          vote(rows, facts, result)
          label(with: second, rows, facts, into: result)
        }
      }
    }
    return result
  }

  private func label(
    with model: LinearModel, _ rows: UnsafePointer<UInt32>, _ facts: UnsafePointer<NameWord>,
    into result: UnsafeMutablePointer<UInt8>
  ) {
    for (index, sentence) in sentences.enumerated() where !sentence.isEmpty {
      NameTagger.label(
        table.records, rows + place(index), facts + place(index), count: sentence.count,
        scorer: model, into: result + sentence.lowerBound)
    }
  }

  /// Writes the first reading into the facts.
  private func vote(
    _ rows: UnsafePointer<UInt32>, _ facts: UnsafeMutablePointer<NameWord>,
    _ labels: UnsafePointer<UInt8>
  ) {
    var votes = NameVotes(familyCount: table.familyCount)
    for (index, sentence) in sentences.enumerated() {
      let shift = place(index) - sentence.lowerBound
      for token in sentence where labels[token] != 0 {
        votes.add(labels[token], for: table.records[Int(rows[token + shift])].family)
      }
    }
    for (index, sentence) in sentences.enumerated() {
      let shift = place(index) - sentence.lowerBound
      for token in sentence {
        facts[token + shift].firstLabel = labels[token] + 1
        facts[token + shift].majority = votes.majority(
          of: table.records[Int(rows[token + shift])].family, without: labels[token])
      }
    }
  }

  /// The tree of one sentence; nil if the program has no parser or the sentence is too long.
  package func tree(ofSentence index: Int, tags: [TagID]) -> DependencyTree? {
    guard let parser = models.parser, let tagger = models.tagger,
      sentences[index].count <= DependencyParser.longest
    else { return nil }
    let beam = self.beam ?? parser.makeBeam(width: beamWidth)
    self.beam = beam
    let sentence = sentences[index]
    let first = place(index)
    var words: [ParserWord] = [ParserWord()]
    words.reserveCapacity(sentence.count + 2)
    for (offset, token) in sentence.enumerated() {
      words.append(
        ParserWord(
          table.records[Int(rows[first + offset])], tag: tags[token], in: tagger.tags,
          after: words[offset]))
    }
    words.append(.root)
    words.withUnsafeBufferPointer {
      beam.run(
        $0.baseAddress.unsafelyUnwrapped + 1, wordCount: sentence.count, scorer: parser.model)
    }
    return DependencyTree(beam[0], labels: parser.labels)
  }
}
