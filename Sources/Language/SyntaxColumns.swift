// What the models say of the words of one article beyond their tags: forms, lemmas, trees.
//
// In: a reader that has begun an article. Out: columns parallel to the tokens, for the stages that
// weigh the words around a decision. Leaves to others: what is decided.

import Text

/// Records of forms, lemmas and trees, parallel to the tokens of an article.
@usableFromInline package struct SyntaxColumns: Sendable {
  /// Records of the forms of the article; row 0 is the border of a block.
  package var records: [FormRecord] = []
  /// Row of each token in `records`.
  package var row: [UInt32] = []
  /// Stable hash of each token's lemma.
  package var lemma: [UInt32] = []
  /// The token each token hangs on; -1 for the root of a sentence and where there is no tree.
  package var head: [Int32] = []
  /// 1 more than the index of the label in the parser's list; 0 where there is no tree.
  package var label: [UInt8] = []

  package init() {}
}

extension LanguageReader {
  /// Columns of the article that was begun. `needsTree` tells which sentences are parsed.
  package func syntax(
    of text: ByteText, start: [UInt32], length: [UInt16], tags: [TagID],
    needsTree: (Int) -> Bool
  ) -> SyntaxColumns {
    var columns = SyntaxColumns()
    let (records, rows) = forms()
    columns.records = records
    columns.row = rows
    columns.lemma = lemmas(of: text, start: start, length: length, tags: tags, rows: rows)
    columns.head = Array(repeating: -1, count: tags.count)
    columns.label = Array(repeating: 0, count: tags.count)
    for (index, sentence) in sentenceRanges.enumerated() where needsTree(index) {
      guard let tree = tree(ofSentence: index, tags: tags) else { continue }
      for word in tree.heads.indices {
        let token = sentence.lowerBound + word
        let head = Int(tree.heads[word])
        columns.head[token] = head < 0 ? -1 : Int32(sentence.lowerBound + head)
        columns.label[token] = tree.labels[word] &+ 1
      }
    }
    return columns
  }

  /// Stable hashes of lemmas; equal forms with equal tags are looked up once.
  private func lemmas(
    of text: ByteText, start: [UInt32], length: [UInt16], tags: [TagID], rows: [UInt32]
  ) -> [UInt32] {
    guard let lemmatizer = models.lemmatizer, !LemmaClass.embedded.isEmpty else {
      return Array(repeating: 0, count: tags.count)
    }
    var known: [UInt64: UInt32] = [:]
    known.reserveCapacity(tags.count / 2)
    var lemma: [UInt8] = []
    var result = [UInt32](repeating: 0, count: tags.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in tags.indices where Int(tags[token]) < LemmaClass.embedded.count {
        let key = UInt64(rows[token]) << 8 | UInt64(tags[token])
        if let hash = known[key] {
          result[token] = hash
          continue
        }
        let first = Int(start[token])
        lemmatizer.find(
          bytes, in: first..<first + Int(length[token]), as: LemmaClass.embedded[Int(tags[token])],
          into: &lemma)
        let hash = StableHash.narrow(StableHash.of(lemma))
        known[key] = hash
        result[token] = hash
      }
    }
    return result
  }
}
