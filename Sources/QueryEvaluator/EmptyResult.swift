// Why a search has no rows.
//
// In: a plan that found nothing. Out: how many rows each description has alone, which one empties
// the rest, and a query that has rows. Never a bare “0 rows”.

import Analysis
import ArticleIndex
import QueryParser
import Text

/// Counts descriptions one by one.
struct EmptyResult {
  let plan: Plan
  let binder: Binder

  /// The counts with their reasons; the root holds the conclusion.
  func explanation() -> Explanation {
    let plural = plan.kind.plural
    guard !plan.corpus.documents.isEmpty else { return Explanation("no articles are loaded") }
    guard !plan.filters.isEmpty else {
      return Explanation(
        plan.base == nil
          ? "no \(plural) in \(quantity(plan.corpus.documents.count, "article"))"
          : "there are no \(plural) to choose from")
    }
    let alone = plan.filters.map { plan.run([$0]).rows.count }
    let parts = zip(plan.filters, alone).map { filter, count in
      Explanation(
        filter.label, plan.kind.counted(count),
        parts: count > 0 ? [] : reason(for: filter).map { [Explanation($0)] } ?? [])
    }
    if alone.contains(0) || plan.filters.count == 1 { return Explanation("", parts: parts) }
    let without = countsWithoutEach()
    guard let best = without.indices.max(by: { without[$0] < without[$1] }), without[best] > 0
    else {
      return Explanation(
        "each description has rows, together none, and taking one away is not enough",
        parts: parts)
    }
    let label = plan.filters[best].label
    return Explanation(
      "each description has rows, together none; without ‘\(label)’ there would be "
        + "\(without[best])", parts: parts)
  }

  /// Queries that may have rows, the best first.
  func suggestions() -> [String] {
    var suggestions: [String] = []
    for filter in plan.filters {
      guard let repair = filter.repair else { continue }
      var rewriter = TreeRewriter()
      rewriter.filter = { $0.span == filter.span ? repair : $0 }
      suggestions.append(QueryPrinter.text(of: rewriter.rewrite(binder.statement)))
    }
    guard plan.filters.count > 1 else { return suggestions }
    let without = countsWithoutEach()
    let order = without.indices.filter { without[$0] > 0 }.sorted { without[$0] > without[$1] }
    for index in order { suggestions += binder.fixes(removingAt: plan.filters[index].span) }
    return suggestions
  }

  private func countsWithoutEach() -> [Int] {
    plan.filters.indices.map { index in
      var others = plan.filters
      others.remove(at: index)
      return plan.run(others).rows.count
    }
  }

  private func reason(for filter: BoundFilter) -> String? {
    filter.emptyReason ?? filter.explainEmpty?(plan)
  }
}

extension Kind {
  /// `1 quote`, `3 people`.
  func counted(_ count: Int) -> String { "\(count) \(count == 1 ? rawValue : plural)" }
}

extension Binder {
  /// Without the description, adjective or tail at a place.
  func fixes(removingAt span: Span) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.filter = { $0.span == span ? nil : $0 }
    rewriter.noun = { noun in
      var noun = noun
      noun.adjectives.removeAll { $0.span == span }
      if noun.tail?.span == span { noun.tail = nil }
      return noun
    }
    let changed = rewriter.rewrite(statement)
    return changed == statement ? [] : [QueryPrinter.text(of: changed)]
  }

  /// What a date that finds nothing lies beyond: “the corpus ends 7 March 2025”.
  func reasonForDate() -> String {
    let dates = corpus.documents.compactMap(\.published?.date)
    guard let first = dates.min(), let last = dates.max() else {
      return "no article has a date"
    }
    return first == last
      ? "all articles are of \(first.longDescription)"
      : "the corpus goes from \(first.longDescription) to \(last.longDescription)"
  }

  /// What to say when words occur, but not as near as asked.
  func reasonForDistance(_ chains: [PhraseChain], _ patterns: [TextPattern]) -> String? {
    for (chain, pattern) in zip(chains, patterns) where !pattern.links.isEmpty {
      var wide = TextPattern(pattern.first, links: pattern.links, reach: .paragraph)
      let count = finds(wide)
      if count > 0, pattern.reach != .paragraph {
        return "they occur in one paragraph, but farther apart: \(quantity(count, "place"))"
      }
      wide.links = wide.links.map { TextPattern.Link(isOrdered: false, phrase: $0.phrase) }
      if pattern.links.contains(where: \.isOrdered), finds(wide) > 0 {
        return "they occur in one paragraph, but in another order"
      }
      if corpus.documents.count > 0, chain.links.count > 0 {
        return "each occurs, but never in one paragraph"
      }
    }
    return nil
  }

  private func finds(_ pattern: TextPattern) -> Int {
    let finder = TextFinder(rows: rows, patterns: [pattern])
    return corpus.documents.indices.reduce(0) { $0 + (finder.spans(in: $1)?.count ?? 0) }
  }
}
