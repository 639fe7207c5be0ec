// The stage `conflicts`: figures on the same thing side by side, each with its status.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Pipeline {
  /// A row for every figure that can be compared, by thing and time.
  mutating func conflicts(tolerance: Double?, _ stage: Stage) throws(Diagnostic) {
    guard case .set(let set) = value else { return }
    guard set.kind == .figure else { throw misfit(stage, needs: "figures", set.kind.plural) }
    let corpus = binder.corpus
    let groups = FigureConflicts(
      corpus: corpus, tolerance: (tolerance ?? 0) / 100, isCancelled: binder.isCancelled
    ).groups(of: set.rows)
    var table = Table(columns: Self.conflictColumns, rows: [], kind: .figure, ids: [])
    let entries = groups.joined()
    // Rows get their handles in the order shown; reasons may point further down.
    var handles: [RowID: String] = [:]
    for entry in entries {
      handles[entry.figure.row] = handle(entry.figure.row)
    }
    for entry in entries {
      let row = entry.figure.row
      let document = corpus.documents[Int(row.document)]
      let other = entry.other.map { handles[$0] ?? handle($0) } ?? ""
      table.rows.append(
        Row(
          cells: [
            .handle(handles[row]!), .optional(entry.figure.figure.topic),
            .optional(entry.figure.figure.counted), .optional(document.article.metadata.outlet.value),
            .optional(document.published), .text(entry.figure.words(in: corpus)),
            .decimal(entry.figure.figure.value), .text(entry.figure.figure.bound.rawValue),
            .optional(entry.figure.place), .optional(entry.figure.sourceName), .text(entry.status.rawValue),
            .text(entry.reason.replacing("%", with: other)),
          ], handle: handles[row],
          place: Row.Place(article: Int(row.document), span: entry.figure.figure.span)))
      table.ids?.append(row)
    }
    let left = set.rows.count - table.rows.count
    if left > 0 { footer.append("\(quantity(left, "figure")) without a number, unit or counted thing left out") }
    noteCounts(entries.map(\.status))
    noteSums(Array(Set(entries.map { Int($0.figure.row.document) })).sorted())
    noteBases(entries.map(\.figure), handles)
    value = .table(table)
  }

  private static let conflictColumns = [
    TableColumn(name: "id", type: .handle), TableColumn(name: "topic", type: .text),
    TableColumn(name: "counted", type: .text), TableColumn(name: "outlet", type: .name),
    TableColumn(name: "date", type: .date), TableColumn(name: "figure", type: .text),
    TableColumn(name: "value", type: .number), TableColumn(name: "bound", type: .text),
    TableColumn(name: "place", type: .name), TableColumn(name: "source", type: .name),
    TableColumn(name: "status", type: .text),
    TableColumn(name: "reason", type: .text),
  ]

  private mutating func handle(_ row: RowID) -> String {
    binder.context.handles.handle(for: row, of: .figure, in: binder.corpus)
  }

  private mutating func noteCounts(_ statuses: [FigureStatus]) {
    let parts = FigureStatus.allCases.reversed().compactMap { status -> String? in
      let count = statuses.count { $0 == status }
      return count > 0 ? "\(count) \(status.rawValue)" : nil
    }
    guard !parts.isEmpty else { return }
    footer.append(parts.joined(separator: ", ") + "; a difference is a question, not a verdict")
  }

  /// `12 dead + 60 rescued + 22 missing = 94 aboard`, article by article.
  private mutating func noteSums(_ documents: [DocumentID]) {
    for id in documents {
      let figures = binder.corpus.documents[id].figures
      func values(_ topic: String) -> [Int64] {
        figures.filter {
          $0.topic == topic && $0.type == .count && $0.bound == .exact && $0.relation == nil
        }.compactMap { $0.value?.whole }
      }
      let (dead, rescued, missing) = (values("deaths"), values("rescued"), values("missing"))
      let aboard = values("aboard")
      // Long lists hold no such sum, and trying all of them would take long.
      guard dead.count * rescued.count * missing.count <= 64 else { continue }
      let sums = dead.flatMap { a in rescued.flatMap { b in missing.map { (a, b, $0) } } }
      if let sum = sums.first(where: { aboard.contains($0.0 + $0.1 + $0.2) }) {
        footer.append(Self.sum(sum, of: id) + ", all aboard")
      } else if sums.count == 1, aboard.count == 1, let sum = sums.first {
        footer.append(Self.sum(sum, of: id) + ", but \(aboard[0]) aboard")
      }
    }
  }

  private static func sum(_ parts: (Int64, Int64, Int64), of id: DocumentID) -> String {
    "#a\(id + 1): \(parts.0) dead + \(parts.1) rescued + \(parts.2) missing = "
      + "\(parts.0 + parts.1 + parts.2)"
  }

  /// Shares without a whole are asked for it.
  private mutating func noteBases(_ figures: [ComparedFigure], _ handles: [RowID: String]) {
    for figure in figures {
      let isShare = figure.figure.type == .ratio || figure.figure.type == .percent
      guard isShare, figure.figure.counted == nil, figure.figure.relation != .subsetOf,
        figure.figure.trend == nil, let handle = handles[figure.row]
      else { continue }
      footer.append("\(handle) \(figure.words(in: binder.corpus)): of what? no whole is given")
    }
  }
}
