// A noun phrase with everything looked up: what remains is to run it.
//
// In: made by `Binder`. Out: a `RowSet`. Each description stays a value of its own, so that an
// empty result can be counted description by description.

import ArticleIndex
import QueryParser
import Text

/// One bound description.
struct BoundFilter {
  /// As printed: `by Kim`, `since 2025-03-05`.
  var label: String
  /// How it was read, for `explain`.
  var reading: Explanation
  /// Bytes of the query it came from.
  var span: Span
  /// Makes the row test; kinds across articles are tested inside a scope.
  var make: (Fields) -> RowFilter
  /// For kinds across articles: the part of the corpus to count in.
  var scope: Scope?
  /// Words it looked for.
  var patterns: [TextPattern] = []
  /// It names a part of the article, so captions are no longer left out.
  var asksForPart = false
  /// It names a type, so hidden figures are no longer left out.
  var asksForType = false
  /// Why it can have no rows, where binding already knows: `no text has ‘flods’`.
  var emptyReason: String?
  /// Finds out why it has no rows when it has none.
  var explainEmpty: ((Plan) -> String?)?
  /// What has to be said below the rows it let through.
  var footnote: ((RowSet) -> String?)?
  /// Topics it names, for `explain`.
  var topics: [Topic] = []
  /// The same description with a word that has rows, printed; for empty results.
  var repair: Filter?

  init(
    _ label: String, reading: Explanation, at span: Span, make: @escaping (Fields) -> RowFilter
  ) {
    self.label = label
    self.reading = reading
    self.span = span
    self.make = make
  }
}

/// A noun phrase, bound.
struct Plan {
  var kind: Kind
  /// Rows given by handle or by a named query; nil for all rows of the kind.
  var base: RowSet?
  var filters: [BoundFilter]
  var corpus: Corpus
  var isCancelled: () -> Bool

  /// Runs it with all descriptions.
  func run() -> RowSet { run(filters) }

  /// Runs it with some of its descriptions.
  func run(_ filters: [BoundFilter]) -> RowSet {
    let rows = Rows(corpus: corpus)
    var scope = base?.scope ?? .everything
    for filter in filters { if let part = filter.scope { scope = scope.intersected(with: part) } }
    var result = RowSet(kind: kind, rows: [], scope: scope)
    result.patterns = (base?.patterns ?? []) + filters.flatMap(\.patterns)
    let statistics =
      kind.isEntity ? EntityStatistics(corpus, in: scope, isCancelled: isCancelled) : nil
    let fields = Fields(rows: rows, statistics: statistics, scope: scope)
    let filter = RowFilter.all(filters.map { $0.make(fields) })
    if let base {
      result.rows = narrow(base.rows, by: filter)
    } else if let statistics {
      let verdict = filter.verdict(-1)
      result.rows = entityRows(statistics).filter { verdict.holds(for: Int($0.index)) }
    } else {
      // Sources are kept in the order in which analysis made them; rows stand in text order.
      let isInTextOrder = kind != .source
      let anyPart = filters.contains(where: \.asksForPart)
      let anyType = filters.contains(where: \.asksForType)
      for document in corpus.chronological {
        if isCancelled() { break }
        let verdict = filter.verdict(document)
        if case .none = verdict { continue }
        var indices = Array(0..<rows.count(of: kind, in: document))
        if !isInTextOrder {
          let sources = corpus.documents[document].sources
          indices.sort { (sources[$0].span.start, $0) < (sources[$1].span.start, $1) }
        }
        for index in indices {
          let row = RowID(document, index)
          if rows.isShown(row, of: kind, anyPart: anyPart, anyType: anyType),
            verdict.holds(for: index)
          {
            result.rows.append(row)
          }
        }
      }
    }
    return result
  }

  /// Keeps the order of rows that were chosen already.
  private func narrow(_ rows: [RowID], by filter: RowFilter) -> [RowID] {
    var verdicts: [Int32: Verdict] = [:]
    return rows.filter { row in
      let verdict = verdicts[row.document] ?? filter.verdict(Int(row.document))
      verdicts[row.document] = verdict
      return verdict.holds(for: Int(row.index))
    }
  }

  /// Entities of the kind that have something in the scope, in order of their first article.
  private func entityRows(_ statistics: EntityStatistics) -> [RowID] {
    if kind == .outlet {
      return (0..<corpus.outlets.count).filter { statistics.outlets[$0] != nil }
        .map { RowID(entity: $0) }
    }
    let found = statistics.entities.filter { id, counts in
      switch kind {
      case .speaker: counts.quotes > 0
      case .person: corpus.entities[id].kind == .person
      case .organisation: corpus.entities[id].kind == .organisation
      case .place: corpus.entities[id].kind == .place
      case .article, .paragraph, .sentence, .quote, .claim, .figure, .source, .date, .word,
        .outlet:
        false
      }
    }
    return found.keys.sorted { a, b in
      let (x, y) = (statistics.entities[a]!.first, statistics.entities[b]!.first)
      switch (x, y) {
      case (let x?, let y?) where x != y: return x < y
      case (.some, nil): return true
      case (nil, .some): return false
      default: return a < b
      }
    }.map { RowID(entity: $0) }
  }
}
