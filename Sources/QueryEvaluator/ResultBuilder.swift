// Turns the end of a pipeline into a `Result`.
//
// In: rows, groups or a table. Out: cells, handles, places, passages. Handles are given out here,
// in the order in which rows are shown.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Pipeline {
  /// The result, and the context with the handles given.
  mutating func result(query: String) -> Result {
    var result: Result
    switch value {
    case .set(let set): result = self.result(of: set, query)
    case .groups(let groups):
      result = Result(query: query, shape: .groups)
      let table = Table(
        columns: groups.columns + [TableColumn(name: "count", type: .number)],
        rows: groups.groups.map { Row(cells: $0.key + [.integer($0.rows.count)]) })
      fill(&result, with: table)
    case .table(let table):
      result = Result(query: query, shape: .table)
      fill(&result, with: table)
    }
    result.isColumnChoiceExplicit = shown != nil
    result.sortField = sortField
    result.notes = binder.notes
    result.footer = binder.footer + footer
    result.actions = actions
    return result
  }

  private mutating func fill(_ result: inout Result, with table: Table) {
    let names = shown ?? table.columns.map(\.name)
    let indices = names.compactMap { name in table.columns.firstIndex { $0.name == name } }
    result.columns = indices.map {
      Result.Column(table.columns[$0].name, isNumeric: table.columns[$0].isNumeric)
    }
    result.rows = table.rows.map { row in
      var row = row
      row.cells = indices.map { row.cells[$0] }
      return row
    }
    guard let kind = table.kind, let ids = table.ids else { return }
    for (index, id) in ids.enumerated() {
      decorate(&result.rows[index], id, kind, marks: result.rows[index].place.map { [$0.span] })
    }
  }

  private mutating func result(of set: RowSet, _ query: String) -> Result {
    var result = Result(query: query, shape: .set(set.kind))
    let fields = self.fields(of: set)
    let names = shown ?? Pipeline.defaultColumns(of: set.kind)
    var readers: [(RowID) -> Cell] = []
    for name in names {
      guard let (column, reader) = self.reader(name, set.kind, fields) else { continue }
      result.columns.append(column)
      readers.append(reader)
    }
    let idColumns = result.columns.indices.filter { result.columns[$0].name == "id" }
    result.rows.reserveCapacity(set.rows.count)
    for id in set.rows {
      let handle = binder.context.handles.handle(for: id, of: set.kind, in: binder.corpus)
      var row = Row(cells: readers.map { $0(id) }, handle: handle)
      for column in idColumns { row.cells[column] = .handle(handle) }
      row.place = binder.rows.span(of: id, kind: set.kind).map {
        Row.Place(article: Int(id.document), span: $0)
      }
      decorate(&row, id, set.kind, marks: nil)
      result.rows.append(row)
    }
    return result
  }

  private func reader(
    _ name: String, _ kind: Kind, _ fields: Fields
  ) -> (Result.Column, (RowID) -> Cell)? {
    let rows = binder.rows
    switch name {
    case "start":
      return (
        Result.Column(name, isNumeric: true),
        { .optional(rows.span(of: $0, kind: kind).map { Int($0.start) }) }
      )
    case "end":
      return (
        Result.Column(name, isNumeric: true), { .optional(rows.span(of: $0, kind: kind)?.end) }
      )
    default:
      guard let entry = Vocabulary.field(name, of: kind),
        let field = fields.field(entry, of: kind)
      else { return nil }
      return (Result.Column(name, isNumeric: field.isNumeric), field.value)
    }
  }

  /// Every field a machine mode prints; renderers for people choose among them by name.
  static func defaultColumns(of kind: Kind) -> [String] {
    // Parts of the date say nothing that the date does not, and a whole article is no cell.
    var left: Set<String> = ["hour", "day", "week", "month", "year"]
    if kind == .article { left.formUnion(["text", "article", "part"]) }
    let names = Vocabulary.fields(of: kind).map(\.name).filter { !left.contains($0) }
    let head = ["id", "name", "title", "article", "outlet", "date", "part"]
    let first = [
      "speaker", "as", "form", "kind", "verb", "value", "low", "high", "bound", "unit", "counted",
      "topic", "source", "type", "role",
    ]
    let tail = ["confidence", "text"]
    var own = first.filter(names.contains)
    own += names.filter { !head.contains($0) && !tail.contains($0) && !own.contains($0) }
    let places = kind.isEntity ? [] : ["start", "end"]
    return head.filter(names.contains) + own + tail.filter(names.contains) + places
  }

  /// Adds what stages asked for beside cells.
  private mutating func decorate(_ row: inout Row, _ id: RowID, _ kind: Kind, marks: [Span]?) {
    if wantsWhy { row.why = why(id, kind, handle: row.handle) }
    guard opens || contextCount != nil, id.document >= 0 else { return }
    let document = binder.corpus.documents[Int(id.document)]
    let marks = marks ?? (kind == .article ? [] : binder.rows.spans(of: id, kind: kind))
    row.passage = document.passage(around: marks, sentences: opens ? nil : contextCount)
  }
}
