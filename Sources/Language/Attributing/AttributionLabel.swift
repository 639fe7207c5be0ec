// What a word is in an attribution.

/// Roles of the pieces of an attribution.
package enum AttributionRole: UInt8, Sendable, CaseIterable {
  case source, cue, content
}

/// Label of one token: outside, or the first or a later token of a piece.
package enum AttributionLabel {
  /// Outside, then first and later token of source, cue, content.
  package static let count = 7
  package static let outside: UInt8 = 0

  /// Label of the first token of a piece.
  package static func begin(_ role: AttributionRole) -> UInt8 { 1 + 2 * role.rawValue }
  /// Label of the others.
  package static func inside(_ role: AttributionRole) -> UInt8 { 2 + 2 * role.rawValue }

  package static func role(_ label: UInt8) -> AttributionRole? {
    label == 0 ? nil : AttributionRole(rawValue: (label - 1) / 2)
  }

  package static func isBegin(_ label: UInt8) -> Bool { label & 1 == 1 }

  /// Whether a piece may go on: a later token stands only behind one of the same piece.
  package static func allows(_ label: Int, after before: Int) -> Bool {
    label == 0 || label & 1 == 1 || before == label || before == label - 1
  }
}
