// One bound description of rows, as a test that first judges whole documents.
//
// A filter says of a document: all its rows, none, or these. `from`, dates and rare words decide
// most documents at once, so only the rest is looked at row by row.

import ArticleIndex

/// What a filter says of the rows of one document.
enum Verdict {
  case all
  case none
  /// Called with the position of the row in its document, or with the number of an entity.
  case rows((Int) -> Bool)

  var negated: Verdict {
    switch self {
    case .all: .none
    case .none: .all
    case .rows(let test): .rows { !test($0) }
    }
  }

  func and(_ other: Verdict) -> Verdict {
    switch (self, other) {
    case (.none, _), (_, .none): .none
    case (.all, let verdict), (let verdict, .all): verdict
    case (.rows(let a), .rows(let b)): .rows { a($0) && b($0) }
    }
  }

  func or(_ other: Verdict) -> Verdict {
    switch (self, other) {
    case (.all, _), (_, .all): .all
    case (.none, let verdict), (let verdict, .none): verdict
    case (.rows(let a), .rows(let b)): .rows { a($0) || b($0) }
    }
  }

  func holds(for row: Int) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .rows(let test): test(row)
    }
  }
}

/// A test of rows. For kinds across articles the document is -1 and the row an entity number.
struct RowFilter {
  /// Cheap ones run first: 0 looks at the article only, 1 at columns of a row, 2 at words, 3 at
  /// fields, 5 at every byte.
  var cost: Int
  var verdict: (DocumentID) -> Verdict

  init(cost: Int, verdict: @escaping (DocumentID) -> Verdict) {
    self.cost = cost
    self.verdict = verdict
  }

  var negated: RowFilter {
    let verdict = self.verdict
    return RowFilter(cost: cost) { verdict($0).negated }
  }

  /// All of them, the cheapest first; a document that one refuses is not shown to the next.
  static func all(_ filters: [RowFilter]) -> RowFilter {
    let ordered = filters.sorted { $0.cost < $1.cost }
    return RowFilter(cost: ordered.last?.cost ?? 0) { document in
      var result = Verdict.all
      for filter in ordered {
        result = result.and(filter.verdict(document))
        if case .none = result { return .none }
      }
      return result
    }
  }

  /// At least one of them.
  static func any(_ filters: [RowFilter]) -> RowFilter {
    RowFilter(cost: filters.map(\.cost).max() ?? 0) { document in
      filters.reduce(Verdict.none) { $0.or($1.verdict(document)) }
    }
  }
}
