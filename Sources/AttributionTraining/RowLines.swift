// Rows of an article as a line of JSON, in bytes of its text: the form that scorers read.

import Language
import Text

extension AttributionExample {
  package func line(of rows: [LinkedRow]) -> String {
    func places(_ pieces: [AttributionPiece]) -> String {
    let found = pieces.map { piece in
        let first = spans[piece.places.lowerBound], last = spans[piece.places.upperBound - 1]
        return "[\(first.start),\(last.end)]"
      }
      return "[\(found.joined(separator: ","))]"
    }
    let lines = rows.map { row in
      "{\"source\":\(places(row.source.map { [$0] } ?? [])),"
        + "\"cue\":\(places(row.cue.map { [$0] } ?? [])),\"content\":\(places(row.contents))}"
    }
    return "{\"id\":\"\(id)\",\"attributions\":[\(lines.joined(separator: ","))]}"
  }
}
