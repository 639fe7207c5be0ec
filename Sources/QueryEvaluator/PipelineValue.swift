// What passes from stage to stage.

import QueryParser
import Text

/// Rows, groups or a table.
enum PipelineValue: Sendable {
  case set(RowSet)
  case groups(Groups)
  case table(Table)

  /// What the last stage made, in the words of an error.
  var shape: StageEntry.Shape {
    switch self {
    case .set: .set
    case .groups: .groups
    case .table: .table
    }
  }

  /// Number of rows as they are shown.
  var count: Int {
    switch self {
    case .set(let set): set.rows.count
    case .groups(let groups): groups.groups.count
    case .table(let table): table.rows.count
    }
  }
}

/// Rows sorted into groups by the values of fields.
struct Groups: Sendable {
  struct Group: Sendable {
    /// One cell for each field of `columns`.
    var key: [Cell]
    var rows: [RowID]
  }

  var set: RowSet
  var columns: [TableColumn]
  /// In order of their first row, `(none)` last.
  var groups: [Group]
  /// Rows that are in several groups: a quote with two speakers.
  var repeatedCount: Int
}

/// A column of a table.
struct TableColumn: Hashable, Sendable {
  var name: String
  var type: FieldType
  /// Whose field it is, where names in it mean outlets or people.
  var kind: Kind?

  var isNumeric: Bool { type == .number }
}

/// Cells with what is needed to go on with them.
struct Table: Sendable {
  var columns: [TableColumn]
  var rows: [Row]
  /// The kind of the rows behind it, where each row keeps one: concordances.
  var kind: Kind?
  var ids: [RowID]?
}
