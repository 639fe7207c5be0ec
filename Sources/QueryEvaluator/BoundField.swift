// A field of one kind, ready to be read off rows.

import ArticleIndex
import QueryParser
import Text

/// Reads one field of rows.
struct BoundField {
  let name: String
  let type: FieldType
  /// What is shown and exported.
  let value: (RowID) -> Cell
  /// For names: who is meant, so that `speaker = Kim` compares people and not letters.
  var identities: ((RowID) -> [NameMatch])?
  /// For dates: the moment that is compared; what is shown may be a month.
  var time: ((RowID) -> Timestamp?)?

  init(_ entry: FieldEntry, _ value: @escaping (RowID) -> Cell) {
    name = entry.name
    type = entry.type
    self.value = value
  }

  var isNumeric: Bool { type == .number }

  func identified(by identities: @escaping (RowID) -> [NameMatch]) -> BoundField {
    var copy = self
    copy.identities = identities
    return copy
  }

  func timed(by time: @escaping (RowID) -> Timestamp?) -> BoundField {
    var copy = self
    copy.time = time
    return copy
  }
}

extension Cell {
  /// Text, or missing where there is none.
  static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .missing }
  static func optional(_ time: Timestamp?) -> Cell { time.map { .time($0) } ?? .missing }
  static func optional(_ number: Int?) -> Cell { number.map { .integer($0) } ?? .missing }

  /// A list, its only element, or missing.
  static func names(_ names: [String]) -> Cell {
    switch names.count {
    case 0: .missing
    case 1: .text(names[0])
    default: .list(names.map { .text($0) })
    }
  }

  static func texts(_ texts: [String]) -> Cell {
    texts.isEmpty ? .missing : .list(texts.map { .text($0) })
  }
}
