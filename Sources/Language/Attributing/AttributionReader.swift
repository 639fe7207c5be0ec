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

  /// All rows, in text order of their first content, with how clear each was: the mean distance of
  /// its labels from the next best role, or the margin of its source if that is smaller.
  package func rows(_ text: AttributionText) -> [(row: LinkedRow, certainty: Float)] {
    var text = text
    var (labels, margins) = read(text, tagger.first)
    if let second = tagger.second {
      text.note(labels)
      (labels, margins) = read(text, second)
    }
    let pieces = AttributionPiece.splitAtCoordinatedCues(
      AttributionPiece.pieces(of: labels, in: text), in: text)
    return linker.rows(LinkScene(text, pieces)).map { row in
      var sum: Float = 0
      var count = 0
      for piece in row.contents {
        for place in piece.places { sum += margins[place] }
        count += piece.places.count
      }
      return (row, min(sum / Float(max(count, 1)), row.margin))
    }
  }

  /// Label of every place, and how much better its role scored than the next best one.
  private func read(
    _ text: AttributionText, _ model: LinearModel
  ) -> (labels: [UInt8], margins: [Float]) {
    var result = [UInt8](repeating: 0, count: text.words.count)
    var margins = [Float](repeating: 0, count: text.words.count)
    text.words.withUnsafeBufferPointer { words in
      guard let words = words.baseAddress else { return }
      for block in text.blocks where !block.isEmpty {
        let scores = AttributionTagger.scores(
          words + block.lowerBound, count: block.count, scorer: model)
        let labels = AttributionTagger.labels(for: scores, count: block.count)
        result.replaceSubrange(block, with: labels)
        for index in 0..<block.count {
          margins[block.lowerBound + index] = margin(labels[index], scores, at: index)
        }
      }
    }
    return (result, margins)
  }

  private func margin(_ label: UInt8, _ scores: [Float], at index: Int) -> Float {
    let row = index * AttributionFeatures.classCount
    let role = AttributionLabel.role(label)
    var own: Float = -.infinity, other: Float = -.infinity
    for candidate in 0..<AttributionLabel.count {
      let score = scores[row + candidate]
      if AttributionLabel.role(UInt8(candidate)) == role {
        own = max(own, score)
      } else {
        other = max(other, score)
      }
    }
    return own - other
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
