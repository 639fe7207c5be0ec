// Grouping and counting.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Pipeline {
  /// Sorts rows into groups; missing values are in the group `(none)`.
  mutating func groupBy(_ words: [Word]) throws(Diagnostic) {
    guard case .set(let set) = value else { return }
    let fields = self.fields(of: set)
    var readers: [BoundField] = []
    for word in words {
      let entry = try binder.field(word, of: set.kind)
      guard entry.isGroupable else {
        throw Diagnostic(
          .cannotMean(entry.name, reason: "rows are not grouped by it"), at: word.span)
      }
      if let field = fields.field(entry, of: set.kind) { readers.append(field) }
    }
    var groups: [Groups.Group] = []
    var positions: [[Cell]: Int] = [:]
    var repeated = 0
    for row in set.rows {
      let keys = self.keys(of: row, readers)
      if keys.count > 1 { repeated += 1 }
      for key in keys {
        if let position = positions[key] {
          groups[position].rows.append(row)
        } else {
          positions[key] = groups.count
          groups.append(Groups.Group(key: key, rows: [row]))
        }
      }
    }
    let none = groups.filter { $0.key.contains(Pipeline.none) }
    groups = groups.filter { !$0.key.contains(Pipeline.none) } + none
    if repeated > 0 {
      footer.append("\(quantity(repeated, set.kind.rawValue)) in several groups")
    }
    let columns = readers.map { TableColumn(name: $0.name, type: $0.type, kind: set.kind) }
    value = .groups(
      Groups(set: set, columns: columns, groups: groups, repeatedCount: repeated))
  }

  /// What stands for a missing value.
  static let none = Cell.text("(none)")

  /// Every combination of the values of a row: one for each speaker of a joint quote.
  private func keys(of row: RowID, _ readers: [BoundField]) -> [[Cell]] {
    var keys: [[Cell]] = [[]]
    for reader in readers {
      let cells = self.cells(of: row, reader)
      keys = keys.flatMap { key in cells.map { key + [$0] } }
    }
    return keys
  }

  private func cells(of row: RowID, _ reader: BoundField) -> [Cell] {
    let cell = reader.value(row)
    if cell.isMissing { return [Pipeline.none] }
    // People are grouped as people: articles may write one name in several ways.
    if let identities = reader.identities?(row), !identities.isEmpty {
      var names: [Cell] = []
      for identity in identities {
        let name = Cell.text(binder.name(of: identity))
        if !names.contains(name) { names.append(name) }
      }
      return names
    }
    guard case .list(let cells) = cell else { return [cell] }
    return cells
  }

  // MARK: Aggregates

  /// Counts and sums, over all rows or for each group.
  mutating func aggregate(_ aggregates: [Aggregate], _ stage: Stage) throws(Diagnostic) {
    let set: RowSet
    var columns: [TableColumn]
    let groups: [Groups.Group]
    switch value {
    case .set(let rows):
      (set, columns, groups) = (rows, [], [Groups.Group(key: [], rows: rows.rows)])
    case .groups(let made): (set, columns, groups) = (made.set, made.columns, made.groups)
    case .table: return
    }
    let fields = self.fields(of: set)
    var rows = groups.map { Row(cells: $0.key) }
    for aggregate in aggregates {
      let column = try self.column(aggregate, of: set.kind)
      columns.append(column)
      var skipped = 0
      var field = ""
      for (index, group) in groups.enumerated() {
        let cell: Cell
        switch aggregate.function {
        case .count: cell = .integer(group.rows.count)
        case .countDistinct(let word):
          let reader = fields.field(try binder.field(word, of: set.kind), of: set.kind)!
          let known = group.rows.flatMap { cells(of: $0, reader) }.filter { $0 != Pipeline.none }
          cell = .integer(Set(known).count)
        case .of(let function, let word):
          let reader = fields.field(try binder.field(word, of: set.kind), of: set.kind)!
          let knowing = group.rows.filter { !reader.value($0).isMissing }
          try checkUnits(of: knowing, set.kind, word, stage)
          let known = knowing.map(reader.value)
          field = reader.name
          skipped += group.rows.count - known.count
          cell = Pipeline.aggregate(function, known)
        }
        rows[index].cells.append(cell)
      }
      let line = "\(quantity(skipped, "row")) without ‘\(field)’ left out"
      if skipped > 0, !footer.contains(line) { footer.append(line) }
    }
    value = .table(Table(columns: columns, rows: rows))
  }

  private func column(_ aggregate: Aggregate, of kind: Kind) throws(Diagnostic) -> TableColumn {
    switch aggregate.function {
    case .count: return TableColumn(name: "count", type: .number)
    case .countDistinct(let word):
      let entry = try binder.field(word, of: kind)
      return TableColumn(name: "distinct_\(entry.name)", type: .number)
    case .of(let function, let word):
      let entry = try binder.field(word, of: kind)
      let isOrdered = entry.type == .date && (function == .min || function == .max)
      guard entry.type == .number || isOrdered else {
        throw Diagnostic(
          .cannotMean(
            "\(function.rawValue) \(entry.name)",
            reason: "‘\(function.rawValue)’ takes a field of numbers"), at: word.span)
      }
      return TableColumn(name: "\(function.rawValue)_\(entry.name)", type: entry.type)
    }
  }

  /// E308: figures of several units are not added up. Only rows that have the field count: “dozens”
  /// without a value is no unit of its own.
  private func checkUnits(
    of rows: [RowID], _ kind: Kind, _ word: Word, _ stage: Stage
  ) throws(Diagnostic) {
    guard kind == .figure, ["value", "low", "high"].contains(word.text.asciiLowercased) else {
      return
    }
    var units: [String] = []
    for row in rows {
      let figure = binder.corpus.documents[Int(row.document)].figures[Int(row.index)]
      let isCount = figure.type == .count || figure.type == .vague
      let unit = figure.unit ?? (isCount ? "things counted" : figure.type.rawValue)
      if !units.contains(unit) { units.append(unit) }
    }
    guard units.count > 1 else { return }
    throw Diagnostic(
      .mixedUnits(Array(units.prefix(6))), at: word.span,
      fixes: binder.fixes(groupingBy: "unit", before: stage))
  }

  /// One number or date out of known values; missing for none.
  private static func aggregate(_ function: FieldFunction, _ cells: [Cell]) -> Cell {
    guard !cells.isEmpty else { return .missing }
    func extreme(_ isDescending: Bool) -> Cell {
      cells.dropFirst().reduce(cells[0]) { best, cell in
        SortKey.precedes(SortKey(cell), SortKey(best), isDescending) == true ? cell : best
      }
    }
    let numbers = cells.compactMap(\.number)
    switch function {
    case .min: return extreme(false)
    case .max: return extreme(true)
    case .sum: return .rounded(numbers.reduce(0, +))
    case .average: return .rounded(numbers.reduce(0, +) / Double(numbers.count))
    case .median:
      let sorted = numbers.sorted()
      let middle = sorted.count / 2
      return .rounded(
        sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2)
    }
  }
}

extension Cell {
  /// A computed number: whole, or with at most two places.
  static func rounded(_ value: Double) -> Cell {
    guard value.isFinite, abs(value) < 9e15 else { return .decimal(value, text: "\(value)") }
    let hundredths = (value * 100).rounded()
    if hundredths.truncatingRemainder(dividingBy: 100) == 0 {
      return .integer(Int(hundredths / 100))
    }
    let whole = Int(abs(hundredths)) / 100
    let rest = Int(abs(hundredths)) % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return .decimal(hundredths / 100, text: "\(value < 0 ? "-" : "")\(whole).\(digits)")
  }
}
