// What flows between stages, as far as the grammar can tell: for completion only.
//
// In: the stages read so far. Out: shape, kind and columns. Leaves to others: whether a stage fits
// (binding).

/// What flows from one stage to the next, as far as the grammar can tell.
struct PipelineState: Hashable {
  var shape = StageEntry.Shape.set
  var kind: Kind?
  /// Columns of a table, keys of groups.
  var columns: [String] = []
}

extension PipelineState {
  /// What the next stage gets.
  mutating func pass(_ step: Stage.Step) {
    switch step {
    case .groupBy(let fields):
      shape = .groups
      columns = fields.map(\.text)
    case .aggregate(let aggregates):
      shape = .table
      columns += aggregates.map(\.columnName)
    case .compareBy(let field):
      shape = .table
      columns = [field.text, "count"]
    case .conflicts, .timeline, .kwic, .collocates, .keywords: shape = .table
    case .sortBy, .top, .rows, .sample, .dedupe, .where, .combine, .show, .context, .why, .open,
      .plot, .export, .expect:
      break
    }
  }
}

extension Aggregate {
  /// The column it makes: `count`, `distinct_speaker`, `sum_length`.
  public var columnName: String {
    switch function {
    case .count: "count"
    case .countDistinct(let field): "distinct_\(field.text)"
    case .of(let function, let field): "\(function.rawValue)_\(field.text)"
    }
  }
}
