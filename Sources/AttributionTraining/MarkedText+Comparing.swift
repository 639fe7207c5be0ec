// Whether what was found is what was marked.
//
// In: marked text and rows. Out: whether rows agree, and text with rows marked in it. Leaves to
// others: kinds, speakers, types (`GoldComparison`).

import Analysis
import Text

extension MarkedText {
  /// Both versions of the text if a marked row was not found or a found one not marked; nil if they
  /// agree. Marks and punctuation at the edges of content are of no account.
  public func difference(from document: Document) -> String? {
    let found = document.quotes.map(Row.init)
    guard Set(rows.map(key)) != Set(found.map(key)) || rows.count != found.count else { return nil }
    return "expected: \(rendered(rows))\nfound:    \(rendered(found))"
  }

  /// Whether two rows have the same spans, up to marks and punctuation at the edges of content.
  public func agrees(_ row: Row, with other: Row) -> Bool { key(row) == key(other) }

  private func key(_ row: Row) -> Row {
    var row = row
    row.content = row.content.map(core).sorted()
    return row
  }

  /// A span without marks, punctuation and blanks at its ends.
  private func core(_ span: Span) -> Span {
    let string = Array(text.string(span).unicodeScalars)
    let idle: Set<Unicode.Scalar> = [
      " ", ",", ".", "!", "?", "\"", "'", "“", "”", "‘", "’", "«", "»",
    ]
    let front = string.prefix { idle.contains($0) }.reduce(0) { $0 + UTF8.width($1) }
    let back = string.reversed().prefix { idle.contains($0) }.reduce(0) { $0 + UTF8.width($1) }
    guard front + back < Int(span.count) else { return span }
    return Span(start: Int(span.start) + front, count: Int(span.count) - front - back)
  }

  /// The text with some rows marked in it.
  public func rendered(_ rows: [Row]) -> String {
    var marks: [(offset: Int, text: String)] = []
    for (index, row) in rows.enumerated() {
      let number = rows.count > 1 ? "\(index + 1)" : ""
      for (letter, spans) in [("S", row.source), ("C", row.cue), ("Q", row.content)] {
        for span in spans {
          marks.append((Int(span.start), "⟦\(letter)\(number) "))
          marks.append((span.end, "⟧"))
        }
      }
    }
    var result = ""
    var place = 0
    for (offset, mark) in marks.sorted(by: { $0.offset < $1.offset }) {
      result += text.string(Span(start: place, count: offset - place)) + mark
      place = offset
    }
    result += text.string(Span(start: place, count: text.count - place))
    return result.split(separator: "\n").joined(separator: " ¶ ")
  }
}
