// Binding of `with`: rows by how many other rows they hold, or how many are theirs.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  mutating func bindWith(
    _ counted: [CountedNoun], of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    var tests: [(set: RowSet, quantity: CountedNoun.Quantity)] = []
    for noun in counted {
      let set = try rowSet(of: noun)
      guard canHold(set.kind, kind) else {
        throw Diagnostic(
          .cannotMean(
            "with \(set.kind.plural)",
            reason: kind.isEntity
              ? "\(kind.plural) have quotes, figures and articles of their own"
              : "\(kind.plural) do not hold \(set.kind.plural)"),
          at: noun.span)
      }
      tests.append((set, noun.quantity ?? .atLeast(1)))
    }
    let corpus = self.corpus
    func make(_ fields: Fields, _ test: (set: RowSet, quantity: CountedNoun.Quantity)) -> RowFilter
    {
      let counter = Counter(test.set, holder: kind, corpus: corpus, scope: fields.scope)
      return RowFilter(cost: 1) { id in
        .rows { test.quantity.holds(for: counter.count(in: RowID(id, $0))) }
      }
    }
    let reading = Explanation("with", printed(filter))
    var bound = BoundFilter(printed(filter), reading: reading, at: filter.span) { fields in
      .all(tests.map { make(fields, $0) })
    }
    let labels = counted.map { noun in
      printed(Filter(.with([noun], isOpen: false), at: noun.span))
    }
    bound.explainEmpty = { plan in
      if tests.count > 1 {
        return zip(labels, tests).map { label, test in
          let alone = BoundFilter(label, reading: reading, at: filter.span) { make($0, test) }
          return "\(label) \(plan.run([alone]).rows.count)"
        }.joined(separator: ", ")
      }
      if tests[0].set.rows.isEmpty { return "there are no such \(tests[0].set.kind.plural)" }
      return tests[0].quantity == .no ? "all \(kind.plural) have some" : nil
    }
    return bound
  }

  private mutating func rowSet(of noun: CountedNoun) throws(Diagnostic) -> RowSet {
    switch noun.noun {
    case .search(let query): return try run(query, at: noun.span)
    case .variable(let name):
      return try rowSet(ofVariable: name, arguments: [], at: name.span)
    case .bare(let adjectives, let kind):
      return try bind(
        NounPhrase(.kind(kind, noun.span), adjectives: adjectives, at: noun.span)
      ).run()
    }
  }

  private func canHold(_ inner: Kind, _ outer: Kind) -> Bool {
    switch outer {
    case .article, .paragraph, .sentence, .quote, .claim:
      inner != .outlet && inner != .article && inner != outer
    case .source: inner == .quote || inner == .claim || inner == .figure
    case .speaker, .person, .organisation, .place:
      inner == .quote || inner == .claim || inner == .figure || inner == .article
    case .outlet: !inner.isEntity
    case .figure, .date, .word: false
    }
  }
}

extension CountedNoun.Quantity {
  func holds(for count: Int) -> Bool {
    switch self {
    case .atLeast(let least): count >= least
    case .atMost(let most): count <= most
    case .exactly(let number): count == number
    case .no: count == 0
    }
  }
}

/// Counts rows of a search inside rows of another kind.
private struct Counter {
  let holder: Kind
  let inner: Kind
  let rows: Rows
  /// Rows of the search by document.
  private var byDocument: [Int32: [RowID]] = [:]
  /// Entities of the search.
  private var entities: Set<EntityID> = []
  /// For holders across articles: rows that are theirs.
  private var own: [Int: Int] = [:]

  init(_ set: RowSet, holder: Kind, corpus: Corpus, scope: Scope) {
    self.holder = holder
    inner = set.kind
    rows = Rows(corpus: corpus)
    if set.kind.isEntity {
      entities = Set(set.rows.map { Int($0.index) })
    } else {
      for row in set.rows { byDocument[row.document, default: []].append(row) }
    }
    if holder.isEntity {
      for row in set.rows where scope.contains(spans(of: row), in: Int(row.document)) {
        for owner in owners(of: row) { own[owner, default: 0] += 1 }
      }
    }
  }

  func count(in row: RowID) -> Int {
    if holder.isEntity { return own[Int(row.index)] ?? 0 }
    let document = rows.corpus.documents[Int(row.document)]
    if holder == .source {
      let source = document.sources[Int(row.index)]
      let mine = Set(inner == .quote || inner == .claim ? source.quotes : source.figures)
      return (byDocument[row.document] ?? []).reduce(0) {
        $0 + (mine.contains(Int($1.index)) ? 1 : 0)
      }
    }
    let area: Scope.Area =
      holder == .article ? .whole : .spans(rows.spans(of: row, kind: holder))
    if inner.isEntity { return entityCount(in: Int(row.document), area) }
    return (byDocument[row.document] ?? []).reduce(0) {
      $0 + (area.contains(spans(of: $1)) ? 1 : 0)
    }
  }

  private func spans(of row: RowID) -> [Span] {
    inner == .article ? [] : rows.spans(of: row, kind: inner)
  }

  private func entityCount(in id: DocumentID, _ area: Scope.Area) -> Int {
    var found: Set<EntityID> = []
    for mention in rows.corpus.documents[id].mentions where area.contains([mention.span]) {
      let entity = rows.corpus.entities.id(of: mention.entity, in: id)
      if entities.contains(entity) { found.insert(entity) }
    }
    return found.count
  }

  /// Entities or outlets a row belongs to.
  private func owners(of row: RowID) -> [Int] {
    let id = Int(row.document)
    let corpus = rows.corpus
    let document = corpus.documents[id]
    if holder == .outlet { return corpus.outlets.id(of: id).map { [$0] } ?? [] }
    switch inner {
    case .quote, .claim:
      return document.speakers(of: document.quotes[Int(row.index)])
        .map { corpus.entities.id(of: $0, in: id) }
    case .figure:
      guard let source = document.figures[Int(row.index)].source,
        let entity = document.sources[source].entity
      else { return [] }
      return [corpus.entities.id(of: entity, in: id)]
    case .article:
      return Array(Set(document.mentions.map { corpus.entities.id(of: $0.entity, in: id) }))
    case .paragraph, .sentence, .source, .date, .word, .speaker, .person, .organisation,
      .place, .outlet:
      return []
    }
  }
}
