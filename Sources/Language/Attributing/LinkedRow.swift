// An attribution as places of an article.

/// Pieces that belong together.
package struct LinkedRow: Sendable {
  package var contents: [AttributionPiece] = []
  package var cue: AttributionPiece?
  package var source: AttributionPiece?
  /// How much better the chosen source was than the next one.
  package var margin: Float = 0
  /// The source that would have been chosen next.
  package var runnerUp: AttributionPiece?

  package init() {}

  /// Place of the row's first content.
  var start: Int { contents[0].places.lowerBound }
  /// Block where the row is decided: that of its cue, else of its first content.
  var block: Int { cue?.block ?? contents[0].block }
}
