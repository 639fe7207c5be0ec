// Rows while a query runs: numbers, not yet cells.
//
// In: what filters let through. Out: what stages take. Leaves to others: cells (`Fields`) and
// handles (`HandleTable`).

import ArticleIndex
import QueryParser
import Text

/// One row of a known kind: a document and a position in its rows. Entities and outlets belong to
/// no document.
struct RowID: Hashable, Sendable {
  var document: Int32
  var index: Int32

  init(_ document: DocumentID, _ index: Int) {
    self.document = Int32(document)
    self.index = Int32(index)
  }

  /// A row across articles.
  init(entity index: Int) {
    document = -1
    self.index = Int32(index)
  }
}

/// Rows of one kind in their order.
struct RowSet: Sendable {
  var kind: Kind
  var rows: [RowID]
  /// Counts of people, places and outlets are made inside these parts of the corpus.
  var scope: Scope = .everything
  /// Words the query looked for: `kwic` without a phrase shows these, passages mark them.
  var patterns: [TextPattern] = []
}

/// A part of the corpus that `in` names.
struct Scope: Sendable {
  /// What of a document lies inside.
  enum Area: Sendable {
    case whole
    case nothing
    case spans([Span])
  }

  var isEverything: Bool
  var area: @Sendable (DocumentID) -> Area

  static let everything = Scope(isEverything: true) { _ in .whole }

  /// What lies inside both.
  func intersected(with other: Scope) -> Scope {
    if isEverything { return other }
    if other.isEverything { return self }
    let (first, second) = (area, other.area)
    return Scope(isEverything: false) { document in
      switch (first(document), second(document)) {
      case (.nothing, _), (_, .nothing): .nothing
      case (.whole, let area), (let area, .whole): area
      case (.spans(let a), .spans(let b)):
        .spans(
          a.filter { inner in b.contains { $0.contains(inner) } }
            + b.filter { inner in a.contains { $0.contains(inner) && $0 != inner } })
      }
    }
  }

  /// What lies inside one of them.
  static func union(_ scopes: [Scope]) -> Scope {
    if scopes.count == 1 { return scopes[0] }
    return Scope(isEverything: false) { document in
      var spans: [Span] = []
      for scope in scopes {
        switch scope.area(document) {
        case .whole: return .whole
        case .nothing: break
        case .spans(let more): spans += more
        }
      }
      return spans.isEmpty ? .nothing : .spans(spans.sorted())
    }
  }

  func contains(_ spans: [Span], in document: DocumentID) -> Bool {
    area(document).contains(spans)
  }
}

extension Scope.Area {
  /// Whether every one of these stretches lies inside.
  func contains(_ inner: [Span]) -> Bool {
    switch self {
    case .whole: true
    case .nothing: false
    case .spans(let outer): inner.allSatisfy { span in outer.contains { $0.contains(span) } }
    }
  }
}
