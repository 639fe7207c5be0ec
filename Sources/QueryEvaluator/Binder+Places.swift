// Binding of `in` and `with`: what rows lie inside, and what lies inside rows.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  mutating func bindPlaces(
    _ places: [PlaceNode], of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    var scopes: [Scope] = []
    var asksForPart = false
    for place in places {
      switch place {
      case .part(let word):
        guard kind != .article else {
          throw Diagnostic(
            .filterDoesNotFit(
              filter: "in", kind: kind.plural, reason: "an article is more than its \(word.text)"),
            at: filter.span)
        }
        asksForPart = true
        scopes.append(scope(ofPart: word.text.asciiLowercased))
      case .handle(let handle):
        let key = try key(of: handle)
        let set = RowSet(kind: key.kind, rows: [key.row])
        scopes.append(try scope(of: set, for: kind, at: handle.span, filter))
      case .variable(let name):
        let set = try rowSet(ofVariable: name, arguments: [], at: name.span)
        scopes.append(try scope(of: set, for: kind, at: name.span, filter))
      case .search(let query, let span):
        scopes.append(try scope(of: try run(query, at: span), for: kind, at: span, filter))
      }
    }
    return inFilter(.union(scopes), of: kind, filter.span, printed(filter), asksForPart)
  }

  /// Binds the open tail `in articles …`.
  mutating func bind(_ tail: Tail, of kind: Kind) throws(Diagnostic) -> BoundFilter {
    let isCancelled = self.isCancelled
    var plan = Plan(
      kind: tail.unit, base: nil, filters: [], corpus: corpus, isCancelled: { isCancelled() })
    guard Vocabulary.entry(for: tail.unit).isBuilt else {
      throw Diagnostic(.notBuiltYet(tail.unit.plural), at: tail.span)
    }
    for adjective in tail.adjectives {
      plan.filters.append(try bind(adjective, of: tail.unit))
    }
    for filter in tail.filters {
      do {
        plan.filters.append(try bind(filter, of: tail.unit))
      } catch {
        throw relocated(error, filter, tail: tail.unit, head: kind)
      }
    }
    for inner in tail.inner { plan.filters.append(try bind(inner, of: tail.unit)) }
    let set = plan.run()
    let filter = Filter(.inPlaces([]), at: tail.span)
    let scope = try scope(of: set, for: kind, at: tail.span, filter)
    return inFilter(scope, of: kind, tail.span, QueryPrinter.text(of: tail), false)
  }

  /// E306: a `where` at the end describes the articles of the tail; its field may be one of the
  /// rows that were asked for.
  private func relocated(
    _ error: Diagnostic, _ filter: Filter, tail: Kind, head: Kind
  ) -> Diagnostic {
    let field: String
    switch error.fact {
    case .unknownField(let name, kind: _, nearest: _): field = name
    default: return error
    }
    guard Vocabulary.field(field, of: head) != nil else { return error }
    return Diagnostic(
      .fieldOfOtherKind(field, kind: tail.plural, owner: head.plural), at: error.span,
      fixes: fixes(movingToHead: filter))
  }

  private func inFilter(
    _ scope: Scope, of kind: Kind, _ span: Span, _ label: String, _ asksForPart: Bool
  ) -> BoundFilter {
    let reading = Explanation("inside", label)
    if kind.isEntity {
      var bound = BoundFilter(label, reading: reading, at: span) { _ in
        RowFilter(cost: 0) { _ in .all }
      }
      bound.scope = scope
      return bound
    }
    var bound = BoundFilter(label, reading: reading, at: span, make: inside(scope, of: kind))
    bound.asksForPart = asksForPart
    return bound
  }

  /// Rows that lie inside a scope; entities that occur there.
  func inside(_ scope: Scope, of kind: Kind) -> (Fields) -> RowFilter {
    let (corpus, rows) = (self.corpus, self.rows)
    guard kind.isEntity else {
      return { _ in
        RowFilter(cost: 0) { id in
          guard id >= 0 else { return .none }
          let area = scope.area(id)
          switch area {
          case .whole: return .all
          case .nothing: return .none
          case .spans:
            return .rows { area.contains(rows.spans(of: RowID(id, $0), kind: kind)) }
          }
        }
      }
    }
    return { _ in
      let statistics = EntityStatistics(corpus, in: scope)
      return RowFilter(cost: 0) { _ in
        .rows { id in
          if kind == .outlet { return statistics.outlets[id] != nil }
          let counts = statistics.entities[id]
          return kind == .speaker ? (counts?.quotes ?? 0) > 0 : counts != nil
        }
      }
    }
  }

  func outside(_ scope: Scope, of kind: Kind) -> (Fields) -> RowFilter {
    let make = inside(scope, of: kind)
    return { make($0).negated }
  }

  // MARK: Scopes

  private func scope(ofPart part: String) -> Scope {
    let rows = self.rows
    return Scope(isEverything: false) { id in
      let spans = rows.blocks(of: part, in: rows.corpus.documents[id])
      return spans.isEmpty ? .nothing : .spans(spans)
    }
  }

  /// The stretches of text that rows of a search cover.
  private func scope(
    of set: RowSet, for kind: Kind, at span: Span, _ filter: Filter
  ) throws(Diagnostic) -> Scope {
    if set.kind == .outlet {
      let outlets = Set(set.rows.map { Int($0.index) })
      let corpus = self.corpus
      return Scope(isEverything: false) { id in
        corpus.outlets.id(of: id).map(outlets.contains) == true ? .whole : .nothing
      }
    }
    guard !set.kind.isEntity else {
      throw Diagnostic(
        .cannotMean(
          text(at: span), reason: "‘in’ takes texts, and these are \(set.kind.plural)"), at: span)
    }
    if set.kind == .article {
      let documents = Set(set.rows.map { Int($0.document) })
      return Scope(isEverything: false) { documents.contains($0) ? .whole : .nothing }
    }
    guard kind != .article else {
      throw Diagnostic(
        .filterDoesNotFit(
          filter: "in", kind: kind.plural,
          reason: "\(set.kind.plural) lie inside articles, not articles inside them"),
        at: filter.span)
    }
    var spans: [DocumentID: [Span]] = [:]
    for row in set.rows {
      spans[Int(row.document), default: []] += rows.spans(of: row, kind: set.kind)
    }
    let table = spans
    return Scope(isEverything: false) { id in table[id].map { .spans($0) } ?? .nothing }
  }
}
