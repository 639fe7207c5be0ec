// Which attribution holds a place of the text.
//
// In: the quotes of one article. Out: for a span, the quotes whose content holds it, without a look
// at all others. Leaves to others: which of them a figure belongs to.

import Text

/// The pieces of all quotes, ordered for look-up.
struct QuoteCover: Sendable {
  private struct Piece {
    var span: Span
    var quote: Int
    /// Largest end of this piece and all before it.
    var reach: Int
  }

  private var pieces: [Piece] = []

  init(_ quotes: [Quote]) {
    for (index, quote) in quotes.enumerated() where quote.source != nil {
      for span in quote.pieces { pieces.append(Piece(span: span, quote: index, reach: 0)) }
    }
    pieces.sort { ($0.span.start, $0.quote) < ($1.span.start, $1.quote) }
    var reach = 0
    for index in pieces.indices {
      reach = max(reach, pieces[index].span.end)
      pieces[index].reach = reach
    }
  }

  /// Indices of the quotes with a piece around `span`, in no particular order.
  func quotes(around span: Span) -> [Int] {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    var index = low - 1
    while index >= 0, pieces[index].reach >= span.end {
      if pieces[index].span.contains(span) { found.append(pieces[index].quote) }
      index -= 1
    }
    return found
  }
}
