// Binding of the descriptions that take names: `by`, `from`, `mentioning`.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  mutating func bindBy(
    _ names: Names, of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    let role: NameRole = kind == .article ? .author : .source(of: kind)
    let groups = try bind(names, as: role, filter)
    let (corpus, rows) = (self.corpus, self.rows)
    let label = kind == .article ? "written by" : kind == .figure ? "given by" : "said by"
    let adjectives = groups.flatMap { $0.adjectives.flatMap { $0 } }
    let reading = Explanation(
      label, reading(of: groups, names),
      parts: adjectives.map { Explanation($0.rawValue, Vocabulary.entry(for: $0).help) })
    func make(_ groups: [Who]) -> RowFilter {
      RowFilter(cost: 1) { id in
        guard id >= 0 else { return .none }
        let document = corpus.documents[id]
        switch kind {
        case .article:
          let authors = (document.article.metadata.authors.value ?? []).map {
            NameMatch.author(FoldedName($0).key)
          }
          let fits = groups.allSatisfy { who in authors.contains(where: who.matches.contains) }
          return fits ? .all : .none
        case .quote, .claim:
          return .rows { index in
            groups.allSatisfy { $0.fits(quote: document.quotes[index], in: id, corpus) }
          }
        case .figure:
          return .rows { index in
            guard let source = document.figures[index].source else { return false }
            return groups.allSatisfy { $0.fits(source: source, in: id, corpus) }
          }
        case .word:
          return .rows { index in
            guard let quote = rows.quote(around: RowID(id, index), kind: .word) else {
              return false
            }
            return groups.allSatisfy { $0.fits(quote: quote, in: id, corpus) }
          }
        case .paragraph, .sentence, .source, .date, .speaker, .person, .organisation,
          .place, .outlet:
          return .none
        }
      }
    }
    var bound = BoundFilter(printed(filter), reading: reading, at: filter.span) { _ in
      make(groups)
    }
    bound.emptyReason = reasonForNobody(groups, kind, names)
    guard groups.count > 1 else { return bound }
    let labels = names.items.map { printed(Filter(.by(Names([$0])), at: filter.span)) }
    bound.explainEmpty = { plan in
      let counts = zip(labels, groups).map { label, who in
        let alone = BoundFilter(label, reading: reading, at: filter.span) { _ in make([who]) }
        return "\(label) \(plan.run([alone]).rows.count)"
      }
      return counts.joined(separator: ", ") + ", none by both"
    }
    return bound
  }

  mutating func bindFrom(_ names: Names, _ filter: Filter) throws(Diagnostic) -> BoundFilter {
    guard names.joiner == .or || names.items.count == 1 else {
      throw Diagnostic(
        .cannotMean("and", reason: "one article has one outlet"), at: filter.span,
        fixes: fixes(
          replacing: filter, with: .from(Names(names.items, joinedBy: .or))))
    }
    let groups = try bind(names, as: .outlet, filter)
    let corpus = self.corpus
    return BoundFilter(
      printed(filter), reading: Explanation("published by", reading(of: groups, names)),
      at: filter.span
    ) { _ in
      RowFilter(cost: 0) { id in
        guard id >= 0, let outlet = corpus.outlets.id(of: id) else { return .none }
        return groups[0].matches.contains(.outlet(outlet)) ? .all : .none
      }
    }
  }

  mutating func bindMentioning(
    _ names: Names, of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    let groups = try bind(names, as: .entity, filter)
    let (corpus, rows) = (self.corpus, self.rows)
    return BoundFilter(
      printed(filter), reading: Explanation("mentioning", reading(of: groups, names)),
      at: filter.span
    ) { _ in
      RowFilter(cost: 2) { id in
        guard id >= 0 else { return .none }
        let spans = groups.map { corpus.mentions(of: $0.matches, in: id) }
        if spans.contains(where: \.isEmpty) { return .none }
        return .rows { index in
          let row = RowID(id, index)
          return spans.allSatisfy { rows.holds($0, row, kind: kind) }
        }
      }
    }
  }

  /// The people of each group for `explain`.
  func reading(of groups: [Who], _ names: Names) -> String {
    groups.map { who in
      var parts = who.matches.map { name(of: $0) }.sorted()
      parts += who.adjectives.map { list in
        list.map(\.rawValue).joined(separator: " ") + " sources"
      }
      if !who.sourceRows.isEmpty { parts.append(quantity(who.sourceRows.count, "source")) }
      return parts.count > 6
        ? parts.prefix(5).joined(separator: ", ") + " and \(parts.count - 5) more"
        : parts.joined(separator: " or ")
    }.joined(separator: " and ")
  }

  /// What to say when everybody named is known and none of them is quoted.
  private func reasonForNobody(_ groups: [Who], _ kind: Kind, _ names: Names) -> String? {
    guard kind == .quote || kind == .claim || kind == .figure else { return nil }
    let entities = groups.flatMap(\.matches).compactMap { match -> EntityID? in
      guard case .entity(let id) = match else { return nil }
      return id
    }.sorted()
    guard let first = entities.first else { return nil }
    let role = NameRole.source(of: kind)
    guard entities.allSatisfy({ count(of: .entity($0), as: role) == 0 }) else { return nil }
    let counts = corpus.entities[first].counts
    return "\(corpus.entities[first].name) is mentioned in "
      + "\(quantity(counts.articles, "article")) but \(role.notGiven)"
  }
}

extension Corpus {
  /// Where some of these are meant in a document, in text order.
  func mentions(of matches: Set<NameMatch>, in document: DocumentID) -> [Span] {
    documents[document].mentions.lazy
      .filter { matches.contains(.entity(self.entities.id(of: $0.entity, in: document))) }
      .map(\.span)
  }
}

extension Rows {
  /// Whether one of the stretches lies in a row: in any read block of an article, in the text of
  /// a paragraph, sentence or quote, in the sentence of a figure or date.
  func holds(_ inner: [Span], _ row: RowID, kind: Kind) -> Bool {
    guard !inner.isEmpty else { return false }
    let outer: [Span]
    switch kind {
    case .article: outer = readBlocks(of: corpus.documents[Int(row.document)]).map(\.span)
    case .figure, .date: outer = sentences(of: row, kind: kind)
    case .paragraph, .sentence, .quote, .claim, .source, .word: outer = spans(of: row, kind: kind)
    case .speaker, .person, .organisation, .place, .outlet: outer = []
    }
    return outer.contains { span in
      // Both rise: the first stretch that does not end before the row is the only candidate.
      var low = 0
      var high = inner.count
      while low < high {
        let middle = (low + high) / 2
        if inner[middle].start < span.start { low = middle + 1 } else { high = middle }
      }
      while low < inner.count, Int(inner[low].start) < span.end {
        if span.contains(inner[low]) { return true }
        low += 1
      }
      return false
    }
  }
}
