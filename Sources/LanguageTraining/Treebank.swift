// Sentences of a treebank or of a file with marked names.
//
// In: CoNLL-U (ten columns) or IOB2 (three). Out: sentences with their words and comments. Empty
// nodes are dropped; range lines are kept for what is written back, words are what models see.

/// A file of sentences.
package struct Treebank {
  package var sentences: [TreebankSentence]

  package init(sentences: [TreebankSentence]) { self.sentences = sentences }

  package init(_ path: String) throws {
    self.init(bytes: try TrainingFile(path).bytes())
    guard !sentences.isEmpty else { throw TrainingError.noData(path) }
  }

  package init(bytes: [UInt8]) {
    sentences = []
    var current = TreebankSentence()
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var line = line
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.isEmpty {
        if !current.rows.isEmpty { sentences.append(current) }
        if !current.rows.isEmpty { current = TreebankSentence() }
      } else if line.first == UInt8(ascii: "#"), current.rows.isEmpty {
        current.comments.append(String(decoding: line, as: UTF8.self))
      } else {
        current.append(line)
      }
    }
    if !current.rows.isEmpty { sentences.append(current) }
  }

  package var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }
}

/// One sentence as its file has it.
package struct TreebankSentence {
  package var comments: [String] = []
  /// All lines, columns apart; range lines included.
  package var rows: [[String]] = []
  /// Rows that are words, in order.
  package var words: [Int] = []

  mutating func append(_ line: some Sequence<UInt8>) {
    let columns = Array(line).split(
      separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    if !columns[0].contains(".") { append(fields: columns) }
  }

  /// Adds a line given as columns.
  mutating func append(fields columns: [String]) {
    if !columns[0].contains("-") { words.append(rows.count) }
    rows.append(columns)
  }

  /// A column of the words: 1 form, 2 lemma, 3 UPOS, 4 XPOS, 6 head, 7 label; 2 in IOB2 is the tag.
  package func column(_ index: Int) -> [String] {
    words.map { rows[$0].indices.contains(index) ? rows[$0][index] : "_" }
  }

  package var forms: [String] { column(1) }
  /// Whether a comment of that name opens a document or paragraph here.
  package func has(_ comment: String) -> Bool {
    comments.contains { $0.hasPrefix("# \(comment)") }
  }

  /// The value of a comment such as `newdoc id`.
  package func value(of comment: String) -> String? {
    comments.first { $0.hasPrefix("# \(comment) = ") }
      .map { String($0.dropFirst(comment.utf8.count + 5)) }
  }
}
