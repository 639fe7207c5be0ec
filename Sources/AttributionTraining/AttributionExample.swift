// An annotated article as the models learn from it.

import Analysis
import Language
import Text

/// Facts of an article with what was marked in it.
package struct AttributionExample: Sendable {
  /// A marked attribution in places of `text.words`.
  package struct Row: Sendable {
    package var source: Set<Int> = []
    package var cue: Set<Int> = []
    package var content: Set<Int> = []
  }

  package var id: String
  package var text: AttributionText
  package var rows: [Row]
  /// Gold label of each place.
  package var labels: [UInt8]
  /// Bytes of each place; empty spans around blocks.
  package var spans: [Span]

  package init(_ annotated: AnnotatedArticle) {
    let (text, tokens) = Analyzer().attributionText(of: annotated.article)
    id = annotated.id
    self.text = text
    var spans = [Span](repeating: .empty(at: 0), count: text.words.count)
    var placeOfToken = [Int](repeating: 0, count: tokens.count)
    for block in text.blocks.indices {
      for place in text.blocks[block] {
        let token = text.token(place, block: block)
        spans[place] = tokens.span(token)
        placeOfToken[token] = place
      }
    }
    self.spans = spans
    var labels = [UInt8](repeating: 0, count: text.words.count)
    func places(_ marked: [Span], _ role: AttributionRole) -> Set<Int> {
      var all: Set<Int> = []
      for span in marked {
        // Every token that the span touches.
        var token = tokens.firstIndex(from: Int(span.start))
        while token > 0, tokens.span(token - 1).end > Int(span.start) { token -= 1 }
        var run: [Int] = []
        while token < tokens.count, Int(tokens.start[token]) < span.end {
          run.append(placeOfToken[token])
          token += 1
        }
        all.formUnion(run)
        // A run over a border of blocks is several pieces.
        var start = 0
        while start < run.count {
          var end = start + 1
          while end < run.count, run[end] == run[end - 1] + 1 { end += 1 }
          var piece = run[start]..<run[end - 1] + 1
          if role != .cue { piece = text.trimmed(piece) }
          for place in piece {
            labels[place] =
              place == piece.lowerBound
              ? AttributionLabel.begin(role) : AttributionLabel.inside(role)
          }
          start = end
        }
      }
      return all
    }
    rows = annotated.rows.map { row in
      Row(
        source: places(row.source, .source), cue: places(row.cue, .cue),
        content: places(row.content, .content))
    }
    // A later row may have cut into a piece: what goes on behind the cut begins anew.
    for place in labels.indices.dropFirst()
    where !AttributionLabel.allows(Int(labels[place]), after: Int(labels[place - 1])) {
      labels[place] -= 1
    }
    self.labels = labels
  }
}
