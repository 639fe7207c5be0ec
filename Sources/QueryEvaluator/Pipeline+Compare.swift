// The stage `compare by`: one row for each value of a field, what the rows of it say side by side.

import ArticleIndex
import QueryParser
import Text

extension Pipeline {
  /// Groups rows and lists, in order of time, what is worth comparing in rows of the kind.
  mutating func compare(by word: Word) throws(Diagnostic) {
    guard case .set(let set) = value else { return }
    try groupBy([word])
    guard case .groups(let groups) = value else { return }
    let fields = self.fields(of: set)
    let names = Self.compared(set.kind).filter { $0 != groups.columns[0].name }
    let readers = names.compactMap { name in
      Vocabulary.field(name, of: set.kind).flatMap { fields.field($0, of: set.kind) }
    }
    var columns = groups.columns + [TableColumn(name: "count", type: .number)]
    columns += readers.map { TableColumn(name: $0.name, type: .list, kind: set.kind) }
    if set.kind == .quote { columns.append(TableColumn(name: "share", type: .number)) }
    if set.kind != .article { columns.append(TableColumn(name: "id", type: .list)) }
    let whole = groups.groups.reduce(0) { $0 + words(of: $1.rows, set.kind) }
    let rows = groups.groups.map { group -> Row in
      let ordered = group.rows.sorted { isEarlier($0, $1) }
      var cells = group.key + [.integer(group.rows.count)]
      for reader in readers {
        cells.append(.list(ordered.map { row in
          reader.time?(row).map { .time($0) } ?? reader.value(row)
        }))
      }
      if set.kind == .quote {
        let own = words(of: group.rows, set.kind)
        cells.append(.text("\(own) of \(whole) words"))
      }
      if set.kind != .article {
        cells.append(.list(ordered.map { row in
          .handle(binder.context.handles.handle(for: row, of: set.kind, in: binder.corpus))
        }))
      }
      return Row(cells: cells)
    }
    value = .table(Table(columns: columns, rows: rows))
  }

  /// The fields worth comparing, by kind.
  private static func compared(_ kind: Kind) -> [String] {
    switch kind {
    case .figure: ["value", "bound", "date"]
    case .quote, .claim: ["verb"]
    case .article: ["length", "sources"]
    case .source: ["type", "quotes"]
    case .paragraph, .sentence, .date, .word, .speaker, .person, .organisation, .place, .outlet: []
    }
  }

  private func isEarlier(_ a: RowID, _ b: RowID) -> Bool {
    guard a.document >= 0, b.document >= 0 else { return (a.document, a.index) < (b.document, b.index) }
    let documents = binder.corpus.documents
    switch (documents[Int(a.document)].published, documents[Int(b.document)].published) {
    case (let x?, let y?) where x != y: return x < y
    case (_?, nil): return true
    case (nil, _?): return false
    default: return (a.document, a.index) < (b.document, b.index)
    }
  }

  private func words(of rows: [RowID], _ kind: Kind) -> Int {
    guard kind == .quote else { return 0 }
    return rows.reduce(0) { sum, row in
      let quote = binder.corpus.documents[Int(row.document)].quotes[Int(row.index)]
      return sum + binder.corpus.wordCount(of: quote, in: Int(row.document))
    }
  }
}
