// How fast the stages are.
//
// In: texts, models. Out: words per second of CPU time of one core. Trees are measured on the
// sentences that hold a reporting verb, a number or a quotation mark, which is the widest choice that
// the news layer can make.

import Glibc
import Language
import Text

/// Measures the stages on some texts.
package struct StageSpeed {
  private let models: ModelSet
  private let texts: [ByteText]
  private let rounds: Int

  package init(models: ModelSet, texts: [[UInt8]], rounds: Int) {
    self.models = models
    self.texts = texts.map { ByteText($0) }
    self.rounds = max(1, rounds)
  }

  /// One line a measurement.
  package var lines: [String] {
    var words = 0
    var treeWords = 0
    let tokens = fastest {
      words = 0
      for text in texts { words += columns(text).count }
    }
    let names = fastest { for text in texts { _ = read(text, withTrees: false) } }
    let trees = fastest {
      treeWords = 0
      for text in texts { treeWords += read(text, withTrees: true) }
    }
    return [
      line("tokens and sentences", words, tokens),
      line("tokens to names", words, names),
      line(
        "tokens to names, trees on \(percent(treeWords, of: words)) % of the words", words, trees),
    ]
  }

  private func line(_ name: String, _ words: Int, _ seconds: Double) -> String {
    "\(name): \(Int(Double(words) / max(seconds, 1e-9))) words/s (\(words) words)"
  }

  private func columns(_ text: ByteText) -> TextColumns {
    TextColumns(text: text, blocks: Predictor.paragraphs(of: text.bytes), isTagged: false)
  }

  /// Words of the sentences that got a tree.
  private func read(_ text: ByteText, withTrees: Bool) -> Int {
    let columns = columns(text)
    let reader = LanguageReader(models: models)
    text.bytes.withUnsafeBufferPointer {
      reader.begin(
        $0, start: columns.tokens.start, length: columns.tokens.length,
        sentences: columns.sentences.map(\.tokens))
    }
    guard let tags = reader.tags() else { return 0 }
    _ = reader.names(tags: tags)
    guard withTrees else { return 0 }
    var words = 0
    for (index, sentence) in columns.sentences.enumerated()
    where sentence.tokens.contains(where: { isTelling($0, columns) }) {
      words += sentence.tokens.count
      _ = reader.tree(ofSentence: index, tags: tags)
    }
    return words
  }

  private func isTelling(_ token: Int, _ columns: TextColumns) -> Bool {
    switch columns.tokens.kind[token] {
    case .number, .openingMark, .closingMark: true
    case .straightMark: true
    case .word, .punctuation, .symbol, .other, .address: columns.is(token, .reportingVerb)
    }
  }

  private func fastest(_ body: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = clock()
      body()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.min() ?? 0
  }
}
