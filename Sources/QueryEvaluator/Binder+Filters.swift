// Binding of descriptions: which fits which kind, and what it tests.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// Binds one description of rows of a kind.
  mutating func bind(_ filter: Filter, of kind: Kind) throws(Diagnostic) -> BoundFilter {
    if let word = filter.description.word { try check(word, fits: kind, filter) }
    var bound = try bindPlain(filter, of: kind)
    bound.label = printed(filter)
    guard filter.isNegated else { return bound }
    let make = bound.make
    bound.make = { make($0).negated }
    if case .by = filter.description { bound.footnote = footnoteOnUnknown(kind) }
    bound.emptyReason = nil
    bound.explainEmpty = nil
    bound.repair = nil
    bound.reading = Explanation("not", "", parts: [bound.reading])
    bound.patterns = []
    bound.asksForPart = false
    if let scope = bound.scope {
      // `people not in …`: counted everywhere, but not found there.
      bound.scope = nil
      bound.make = outside(scope, of: kind)
    }
    return bound
  }

  private mutating func bindPlain(
    _ filter: Filter, of kind: Kind
  ) throws(Diagnostic) -> BoundFilter {
    switch filter.description {
    case .by(let names): return try bindBy(names, of: kind, filter)
    case .from(let names): return try bindFrom(names, filter)
    case .mentioning(let names): return try bindMentioning(names, of: kind, filter)
    case .about(let names): return try bindAbout(names, of: kind, filter)
    case .saying(let chains): return try bindSaying(chains, of: kind, filter)
    case .matching:
      throw Diagnostic(.notBuiltYet("matching"), at: filter.keyword)
    case .since(let date):
      let range = try bind(date)
      return dateFilter("published from", range.description(of: .start), filter) {
        $0.start >= range.start
      }
    case .before(let date):
      let range = try bind(date)
      return dateFilter("published before", range.description(of: .start), filter) {
        $0.start < range.start
      }
    case .on(let date):
      let range = try bind(date)
      return dateFilter("published on", range.text, filter) { range.contains($0) }
    case .inDate(let date):
      let range = try bind(date)
      return dateFilter("published in", range.text, filter) { range.contains($0) }
    case .between(let first, let last):
      let (low, high) = (try bind(first), try bind(last))
      guard low.start < high.end else {
        throw Diagnostic(
          .cannotMean("between", reason: "the first date lies after the second"),
          at: filter.span, fixes: fixes(replacing: filter, with: .between(last, first)))
      }
      return dateFilter("published", "from \(low.text) to the end of \(high.text)", filter) {
        $0.start >= low.start && $0.start < high.end
      }
    case .inPlaces(let places): return try bindPlaces(places, of: kind, filter)
    case .with(let counted, isOpen: _): return try bindWith(counted, of: kind, filter)
    case .where(let condition): return try bindWhere(condition, of: kind, filter)
    case .anyOf(let alternatives): return try bindAny(alternatives, of: kind, filter)
    }
  }

  /// `( … or … )`: each alternative is a list of descriptions that all hold.
  private mutating func bindAny(
    _ alternatives: [[Filter]], of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    var bound: [[BoundFilter]] = []
    for alternative in alternatives {
      var all: [BoundFilter] = []
      for inner in alternative {
        var description = try bind(inner, of: kind)
        if let scope = description.scope {
          // Inside an alternative a scope only says where somebody must occur.
          description.scope = nil
          description.make = inside(scope, of: kind)
        }
        all.append(description)
      }
      bound.append(all)
    }
    let readings = bound.map { Explanation("either", "", parts: $0.map(\.reading)) }
    let lists = bound
    var result = BoundFilter(
      printed(filter), reading: Explanation("one of", "", parts: readings), at: filter.span
    ) { fields in
      .any(lists.map { list in .all(list.map { $0.make(fields) }) })
    }
    result.patterns = bound.flatMap { $0.flatMap(\.patterns) }
    result.asksForPart = bound.contains { $0.contains(where: \.asksForPart) }
    result.asksForType = bound.contains { $0.contains(where: \.asksForType) }
    return result
  }

  /// `not by Kim` includes rows for which nobody was found; how many, the footer says.
  private func footnoteOnUnknown(_ kind: Kind) -> ((RowSet) -> String?)? {
    let corpus = self.corpus
    return { set in
      let unknown = set.rows.reduce(0) { sum, row in
        let document = corpus.documents[Int(row.document)]
        switch kind {
        case .quote, .claim:
          let quote = document.quotes[Int(row.index)]
          return sum + (corpus.speakers(of: quote, in: Int(row.document)).isEmpty ? 1 : 0)
        case .figure: return sum + (document.figures[Int(row.index)].source == nil ? 1 : 0)
        case .article, .paragraph, .sentence, .source, .date, .word, .speaker, .person,
          .organisation, .place, .outlet:
          return sum
        }
      }
      return unknown == 0
        ? nil : "\(kind.counted(unknown)) without a known \(kind == .quote ? "speaker" : "source")"
    }
  }

  // MARK: Dates

  private mutating func dateFilter(
    _ label: String, _ value: String, _ filter: Filter,
    _ test: @escaping (DateRange) -> Bool
  ) -> BoundFilter {
    let undated = corpus.documents.reduce(0) { $0 + ($1.published == nil ? 1 : 0) }
    if undated > 0, depth == 0 { noteOnce("\(quantity(undated, "article")) without a date") }
    let corpus = self.corpus
    var bound = BoundFilter(
      printed(filter), reading: Explanation(label, value), at: filter.span
    ) { _ in
      RowFilter(cost: 0) { document in
        guard document >= 0, let published = corpus.documents[document].published else {
          return .none
        }
        return test(DateRange(published)) ? .all : .none
      }
    }
    bound.emptyReason = reasonForDate()
    return bound
  }

  // MARK: Adjectives

  /// Binds a word before the kind: `direct quotes`.
  mutating func bind(
    _ node: AdjectiveNode, of kind: Kind
  ) throws(Diagnostic) -> BoundFilter {
    let entry = Vocabulary.entry(for: node.adjective)
    let word = node.adjective.rawValue
    guard entry.kinds.contains(kind) else {
      throw Diagnostic(
        .adjectiveDoesNotFit(word, describes: entry.kinds.map(\.plural).joined(separator: ", ")),
        at: node.span, fixes: fixes(movingAdjective: node, of: kind))
    }
    guard entry.isBuilt(for: kind) else {
      throw Diagnostic(.notBuiltYet("\(word) \(kind.plural)"), at: node.span)
    }
    let corpus = self.corpus
    let adjective = node.adjective
    if adjective == .disputed {
      let rows = corpus.documents.indices.flatMap { id in
        corpus.documents[id].figures.indices.map { RowID(id, $0) }
      }
      let disputed = Set(
        FigureConflicts(corpus: corpus, isCancelled: isCancelled).groups(of: rows).joined()
          .filter { $0.status == .differs }.map(\.figure.row))
      return BoundFilter(word, reading: Explanation(word, entry.help), at: node.span) { _ in
        RowFilter(cost: 1) { id in .rows { disputed.contains(RowID(id, $0)) } }
      }
    }
    return BoundFilter(word, reading: Explanation(word, entry.help), at: node.span) { _ in
      RowFilter(cost: 1) { id in
        guard id >= 0 else { return .none }
        let document = corpus.documents[id]
        switch kind {
        case .source: return .rows { document.sources[$0].fits(adjective) }
        case .quote, .claim: return .rows { document.fits(adjective, quote: document.quotes[$0]) }
        case .figure: return .rows { document.fits(adjective, figure: document.figures[$0]) }
        case .article, .paragraph, .sentence, .date, .word, .speaker, .person,
          .organisation, .place, .outlet:
          return .none
        }
      }
    }
  }
}

extension Document {
  fileprivate func fits(_ adjective: Adjective, quote: Quote) -> Bool {
    switch adjective {
    case .direct: quote.form == .direct
    case .indirect: quote.form == .indirect
    case .mixed: quote.form == .mixed
    case .attributed: sourceType(quote.source) != .none || !quote.speakers.isEmpty
    case .unattributed: sourceType(quote.source) == .none && quote.speakers.isEmpty
    case .hedged: quote.hedge != nil
    case .named, .unnamed, .anonymous, .official, .expert, .eyewitness, .vague, .exact, .disputed,
      .loaded:
      false
    }
  }

  fileprivate func fits(_ adjective: Adjective, figure: Figure) -> Bool {
    switch adjective {
    case .hedged: figure.hedge != nil
    case .exact: figure.bound == .exact && figure.hedge == nil
    case .attributed: sourceType(figure.source) != .none
    case .unattributed: sourceType(figure.source) == .none
    case .named, .unnamed, .anonymous, .official, .expert, .eyewitness, .vague, .direct,
      .indirect, .mixed, .disputed, .loaded:
      false
    }
  }
}

extension Filter.Description {
  /// The word that begins it; nil for `( … or … )`.
  var word: FilterWord? {
    switch self {
    case .by: .by
    case .from: .from
    case .mentioning: .mentioning
    case .about: .about
    case .saying: .saying
    case .matching: .matching
    case .since: .since
    case .before: .before
    case .on: .on
    case .between: .between
    case .inDate, .inPlaces: .in
    case .with: .with
    case .where: .where
    case .anyOf: nil
    }
  }
}
