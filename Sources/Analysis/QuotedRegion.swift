// A stretch of text in quotation marks, as later stages see it.

import Text

/// One stretch of text inside marks.
struct QuotedRegion: Hashable, Sendable {
  /// With the marks.
  var outer: Span
  /// Without them.
  var inner: Span
  /// Tokens inside the marks.
  var tokens: Range<Int>
  var block: Int
  /// In single marks.
  var isSingle: Bool
  /// Whether both marks are in the text; an inferred border makes every row of it weak.
  var hasOpening: Bool
  var hasClosing: Bool
  /// Index of the region around it.
  var parent: Int?
  /// Index of the region in the paragraph before that this one goes on with.
  var continues: Int?
}
