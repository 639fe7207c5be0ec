// Names of places as datelines nest them: “Varnholm, Aldmark” puts the one into the other.
//
// In: documents. Out: one key for a place and what holds it, so that a toll “in Varnholm” and one “in
// Aldmark” are of one place. Nothing is known of the world beyond the articles.

import Analysis
import Text

/// Places that contain each other by what the articles write.
struct PlaceNames: Sendable {
  /// The wider place of each place, folded.
  private var wider: [String: String] = [:]

  /// Reads a dateline: `VARNHOLM, Aldmark (CW)`. In the text a comma may as well part two places.
  mutating func note(_ document: Document) {
    let metadata = document.article.metadata
    let lines = [metadata.datelinePlace.value].compactMap { $0 }
      + document.article.blocks.lazy.filter { $0.kind == .dateline }.prefix(2)
        .map { document.article.text.string($0.span) }
    for line in lines {
      let parts = line.prefix { $0 != "(" && $0 != "—" && $0 != "–" && $0 != "_" }
        .split(separator: ",").map { Self.folded($0) }
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[0] != parts[1],
        !parts[1].contains(where: \.isNumber)
      else { continue }
      if wider[parts[1]] == nil { wider[parts[0]] = parts[1] }
    }
  }

  /// The widest place known, folded.
  func key(_ place: String) -> String {
    var key = Self.folded(place)
    var steps = 0
    while let next = wider[key], steps < 4 {
      key = next
      steps += 1
    }
    return key
  }

  /// Capitals, hyphens, stops and blanks at the ends make no other place.
  private static func folded(_ name: some StringProtocol) -> String {
    name.lowercased().replacing(".", with: "").split { $0 == "-" || $0 == " " }
      .joined(separator: " ")
  }
}
