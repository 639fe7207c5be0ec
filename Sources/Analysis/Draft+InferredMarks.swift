// Which quotes rest on a quotation mark that is not in the text.
//
// In: regions and quotes. Out: a flag on the quotes. Leaves to others: where the mark must have stood
// (QuotationFinder+Regions).

import Articles
import Text

extension Draft {
  /// Flags the quotes of regions that lack a mark. A paragraph of a quotation that goes on in the
  /// next lacks none, nor does a block quotation.
  mutating func flagInferredMarks() {
    var goesOn = Set<Int>()
    for region in regions { if let before = region.continues { goesOn.insert(before) } }
    let faulty = regions.indices.filter { index in
      let region = regions[index]
      guard region.parent == nil, !region.tokens.isEmpty else { return false }
      let lacksOpening = !region.hasOpening && region.continues == nil
      let lacksClosing = !region.hasClosing && !goesOn.contains(index)
      let isBlock = article.blocks[region.block].kind == .quote && !region.hasOpening
      return (lacksOpening || lacksClosing) && !(isBlock && !region.hasClosing)
    }
    guard !faulty.isEmpty else { return }
    let places = faulty.map { regions[$0].inner }
    for index in quotes.indices {
      quotes[index].isMarkInferred = quotes[index].pieces.contains { piece in
        // Regions and their places are in text order.
        var (low, high) = (0, places.count)
        while low < high {
          let middle = (low + high) / 2
          if places[middle].end <= Int(piece.start) { low = middle + 1 } else { high = middle }
        }
        return low < places.count && places[low].overlaps(piece)
      }
    }
  }
}
