// Models at work on data sets.
//
// In: gold tokens of a treebank, or plain text. Out: CoNLL-U or IOB2, as scorers read it. Runs the
// same stages as the program, on the same columns.

import Language
import Text

/// How far to read.
package enum PredictionStage: Int, Comparable, Sendable {
  case tokens, lemmas, tags, trees, names

  package static func < (a: PredictionStage, b: PredictionStage) -> Bool {
    a.rawValue < b.rawValue
  }
}

/// Writes what the models find.
package struct Predictor {
  private let models: ModelSet
  private let reader: LanguageReader
  private let classes: [LemmaClass]

  package init(models: ModelSet) {
    self.models = models
    reader = LanguageReader(models: models)
    classes =
      models.tagger.map { tagger in
        zip(tagger.tags.universal, tagger.tags.penn).map { LemmaClass(universal: $0, penn: $1) }
      } ?? []
  }

  /// The sentences of a treebank with predicted columns; comments and ranges stay.
  package func treebank(_ bank: Treebank, upTo stage: PredictionStage) -> String {
    var output = ""
    for document in EncodedCorpus.documents(of: bank.sentences) {
      let sentences = bank.sentences[document]
      var bytes: [UInt8] = []
      var start: [UInt32] = []
      var length: [UInt16] = []
      var ranges: [Range<Int>] = []
      for sentence in sentences {
        let first = start.count
        for form in sentence.forms {
          start.append(UInt32(bytes.count))
          length.append(UInt16(min(form.utf8.count, Int(UInt16.max))))
          bytes += form.utf8
          bytes.append(UInt8(ascii: " "))
        }
        ranges.append(first..<start.count)
      }
      let found = read(bytes, start, length, ranges, upTo: stage)
      for (index, sentence) in sentences.enumerated() {
        for comment in sentence.comments { output += comment + "\n" }
        output += rows(of: sentence, tokens: ranges[index], index, found, upTo: stage)
        output += "\n"
      }
    }
    return output
  }

  /// Plain text, cut into paragraphs at empty lines.
  package func text(_ bytes: [UInt8], upTo stage: PredictionStage) -> String {
    let text = ByteText(bytes)
    let columns = TextColumns(text: text, blocks: Predictor.paragraphs(of: bytes))
    let ranges = columns.sentences.map(\.tokens)
    let found = read(bytes, columns.tokens.start, columns.tokens.length, ranges, upTo: stage)
    var output = ""
    var block: UInt32?
    for (index, sentence) in columns.sentences.enumerated() {
      if sentence.block != block { output += "# newpar\n" }
      block = sentence.block
      var rows = TreebankSentence()
      for (place, token) in sentence.tokens.enumerated() {
        let end = columns.tokens.span(token).end
        let next = token + 1 < columns.count ? Int(columns.tokens.start[token + 1]) : end + 1
        rows.append(
          fields: ["\(place + 1)", columns.string(token)] + Array(repeating: "_", count: 7)
            + [next == end ? "SpaceAfter=No" : "_"])
      }
      output += self.rows(of: rows, tokens: sentence.tokens, index, found, upTo: stage) + "\n"
    }
    return output
  }

  static func paragraphs(of bytes: [UInt8]) -> [(span: Span, isRead: Bool)] {
    var result: [(span: Span, isRead: Bool)] = []
    var start = 0
    var place = 0
    while place <= bytes.count {
      let isEnd = place == bytes.count
      let isBreak =
        !isEnd && bytes[place] == 10 && place + 1 < bytes.count && bytes[place + 1] == 10
      if isEnd || isBreak {
        if place > start { result.append((Span(start..<place), true)) }
        start = place + 2
        place += 1
      }
      place += 1
    }
    return result
  }

  /// Columns of one document.
  private struct Columns {
    var bytes: [UInt8]
    var start: [UInt32]
    var length: [UInt16]
    var tags: [TagID]?
    var names: [UInt8]?
    var trees: [DependencyTree?] = []
  }

  private func read(
    _ bytes: [UInt8], _ start: [UInt32], _ length: [UInt16], _ sentences: [Range<Int>],
    upTo stage: PredictionStage
  ) -> Columns {
    var columns = Columns(bytes: bytes, start: start, length: length)
    guard stage > .lemmas else { return columns }
    bytes.withUnsafeBufferPointer {
      reader.begin($0, start: start, length: length, sentences: sentences)
    }
    columns.tags = reader.tags()
    guard let tags = columns.tags else { return columns }
    if stage == .names { columns.names = reader.names(tags: tags) }
    if stage == .trees {
      columns.trees = sentences.indices.map { reader.tree(ofSentence: $0, tags: tags) }
    }
    return columns
  }

  private func rows(
    of sentence: TreebankSentence, tokens: Range<Int>, _ index: Int, _ found: Columns,
    upTo stage: PredictionStage
  ) -> String {
    var rows = sentence.rows
    for (place, row) in sentence.words.enumerated() {
      let token = tokens.lowerBound + place
      while rows[row].count < 10 { rows[row].append("_") }
      if stage == .names {
        rows[row] = [rows[row][0], rows[row][1], NameLabel(code: found.names?[token] ?? 0).text]
        continue
      }
      if stage == .lemmas {
        let kind = LemmaClass(universal: rows[row][3], penn: rows[row][4])
        rows[row][2] = models.lemmatizer?.lemma(of: rows[row][1], as: kind) ?? "_"
        continue
      }
      guard let tags = found.tags, let tagger = models.tagger else { continue }
      let tag = Int(tags[token])
      rows[row][2] = lemma(token, tag, found)
      rows[row][3] = tagger.tags.universal[tag]
      rows[row][4] = tagger.tags.penn[tag]
      if index < found.trees.count, let tree = found.trees[index] {
        rows[row][6] = "\(tree.heads[place] + 1)"
        rows[row][7] = tree.label(place)
      }
    }
    return rows.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private func lemma(_ token: Int, _ tag: Int, _ found: Columns) -> String {
    guard let lemmatizer = models.lemmatizer else { return "_" }
    var lemma: [UInt8] = []
    let first = Int(found.start[token])
    found.bytes.withUnsafeBufferPointer {
      lemmatizer.find(
        $0, in: first..<first + Int(found.length[token]), as: classes[tag], into: &lemma)
    }
    return String(decoding: lemma, as: UTF8.self)
  }
}
