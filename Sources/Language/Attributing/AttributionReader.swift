// Rows of one article by the trained models.
//
// In: facts of the words. Out: rows. Holds nothing between articles.

/// Tags and links.
package struct AttributionReader: Sendable {
  package let tagger: AttributionTagger
  package let linker: AttributionLinker

  package init(tagger: AttributionTagger, linker: AttributionLinker) {
    self.tagger = tagger
    self.linker = linker
  }

  /// The models that are part of the program; nil if it was built without them.
  package static let embedded: AttributionReader? = {
    guard let tagger = try? AttributionTagger(ModelFile.embedded(.attribution)),
      let linker = try? AttributionLinker(ModelFile.embedded(.links))
    else { return nil }
    return AttributionReader(tagger: tagger, linker: linker)
  }()

  /// All rows, in text order of their first content; and the text with what was noted on the way.
  package func rows(_ text: AttributionText) -> [LinkedRow] {
    var text = text
    var labels = self.labels(text, tagger.first)
    if let second = tagger.second {
      text.note(labels)
      labels = self.labels(text, second)
    }
    let pieces = AttributionPiece.splitAtCoordinatedCues(
      AttributionPiece.pieces(of: labels, in: text), in: text)
    return linker.rows(LinkScene(text, pieces))
  }

  private func labels(_ text: AttributionText, _ model: LinearModel) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: text.words.count)
    text.words.withUnsafeBufferPointer { words in
      guard let words = words.baseAddress else { return }
      for block in text.blocks where !block.isEmpty {
        let scores = AttributionTagger.scores(
          words + block.lowerBound, count: block.count, scorer: model)
        let labels = AttributionTagger.labels(for: scores, count: block.count)
        result.replaceSubrange(block, with: labels)
      }
    }
    return result
  }
}

extension AttributionPiece {
  /// The pieces of all blocks by the labels of all places.
  package static func pieces(of labels: [UInt8], in text: AttributionText) -> [AttributionPiece] {
    text.blocks.indices.flatMap {
      pieces(of: Array(labels[text.blocks[$0]]), block: $0, in: text)
    }
  }
}
