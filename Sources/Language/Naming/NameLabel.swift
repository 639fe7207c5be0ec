// Labels of the name tagger.

/// Kinds of names.
package enum NameKind: UInt8, CaseIterable, Sendable {
  case person, organisation, place

  /// As data sets write it.
  package var code: String {
    switch self {
    case .person: "PER"
    case .organisation: "ORG"
    case .place: "LOC"
    }
  }
}

/// What one word is in a name: 0 outside, then the first and further words of each kind.
package struct NameLabel: Equatable, Sendable {
  package let code: UInt8

  @inline(__always) package init(code: UInt8) { self.code = code }
  package static let outside = NameLabel(code: 0)
  package static func first(_ kind: NameKind) -> NameLabel {
    NameLabel(code: 1 + 2 * kind.rawValue)
  }
  package static func further(_ kind: NameKind) -> NameLabel {
    NameLabel(code: 2 + 2 * kind.rawValue)
  }

  package static let count = 7

  package var isOutside: Bool { code == 0 }
  package var isFirst: Bool { code & 1 == 1 }
  package var kind: NameKind? { code == 0 ? nil : NameKind(rawValue: (code - 1) / 2) }

  /// Whether a word with this label may follow one with another.
  @inline(__always)
  static func allows(_ label: Int, after before: Int) -> Bool {
    label == 0 || label & 1 == 1 || before == label || before == label - 1
  }

  /// `B-PER`, `I-LOC`, `O`.
  package var text: String {
    kind.map { (isFirst ? "B-" : "I-") + $0.code } ?? "O"
  }

  /// Reads such a text; other kinds are outside.
  package init(text: String) {
    let kind = NameKind.allCases.first { text.hasSuffix($0.code) }
    guard let kind, text.count == 5 else {
      self = .outside
      return
    }
    self = text.hasPrefix("B-") ? .first(kind) : .further(kind)
  }
}
