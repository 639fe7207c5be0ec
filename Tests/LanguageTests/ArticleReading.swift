// A text read by all stages, and what must hold for its trees.

import Foundation
import Text

@testable import Language

/// Columns, tags, labels and trees of one text, whatever its language.
struct ArticleReading {
  let columns: TextColumns
  let tags: [TagID]
  let labels: [UInt8]
  let trees: [DependencyTree?]

  /// One block. `maxTrees` bounds the work: trees of the first sentences only.
  init(_ bytes: [UInt8], with reader: LanguageReader = LanguageReader(), maxTrees: Int = .max) {
    let text = ByteText(bytes)
    columns = TextColumns(text: text, blocks: [(text.span, true)])
    let (tokens, sentences) = (columns.tokens, columns.sentences.map(\.tokens))
    text.bytes.withUnsafeBufferPointer {
      reader.begin($0, start: tokens.start, length: tokens.length, sentences: sentences)
    }
    let tags = reader.tags() ?? []
    self.tags = tags
    labels = reader.names(tags: tags) ?? []
    trees = sentences.indices.prefix(maxTrees).map { reader.tree(ofSentence: $0, tags: tags) }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var words: [String] { (0..<columns.count).map(columns.string) }

  /// `Angela Merkel=PER`, in order.
  var names: [String] {
    var result: [(words: [String], kind: String)] = []
    for (word, code) in zip(words, labels) {
      let label = NameLabel(code: code)
      guard let kind = label.kind else { continue }
      if label.isFirst { result.append(([], kind.code)) }
      result[result.count - 1].words.append(word)
    }
    return result.map { "\($0.words.joined(separator: " "))=\($0.kind)" }
  }
}

extension DependencyTree {
  /// What is wrong with the tree of so many words; nil if nothing is: one root, every head in the
  /// sentence, no cycle.
  func fault(wordCount: Int) -> String? {
    guard heads.count == wordCount, labels.count == wordCount else { return "other word count" }
    if heads.count(where: { $0 == -1 }) != (wordCount == 0 ? 0 : 1) { return "roots: \(heads)" }
    for word in heads.indices {
      var up = word
      var steps = 0
      while up != -1 {
        guard heads.indices.contains(up) else { return "head outside: \(heads)" }
        guard steps <= wordCount else { return "cycle: \(heads)" }
        (up, steps) = (Int(heads[up]), steps + 1)
      }
      if (label(word) == "root") != (heads[word] == -1) { return "root label: \(heads)" }
    }
    return nil
  }
}

/// Files of the repository.
enum Fixture {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All articles of seeds/harbour, as their files are.
  static func harbour() throws -> [[UInt8]] {
    let folder = root.appending(path: "seeds/harbour")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      Array(try Data(contentsOf: folder.appending(path: $0)))
    }
  }
}
