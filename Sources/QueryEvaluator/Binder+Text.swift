// Binding of words to be found: `saying` and, for topics, `about`.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  mutating func bindSaying(
    _ chains: [PhraseChain], of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    var patterns: [TextPattern] = []
    for chain in chains { patterns.append(try pattern(chain)) }
    var bound = textFilter(patterns, of: kind, filter, label: "saying", value: printed(filter))
    bound.emptyReason = reasonForUnknownWords(chains)
    let binder = self
    bound.explainEmpty = { _ in binder.reasonForDistance(chains, patterns) }
    return bound
  }

  /// The pattern a chain of phrases looks for.
  func pattern(_ chain: PhraseChain) throws(Diagnostic) -> TextPattern {
    var pattern = TextPattern(try self.pattern(chain.first))
    for link in chain.links {
      pattern.links.append(
        TextPattern.Link(isOrdered: link.order == .then, phrase: try self.pattern(link.phrase)))
    }
    switch chain.within?.extent {
    // No article is longer, and a distance is added to places.
    case .words(let count)?: pattern.reach = .words(min(count, 1_000_000))
    case .sentence?, nil: pattern.reach = .sentence
    case .paragraph?: pattern.reach = .paragraph
    }
    return pattern
  }

  /// The choices of one phrase.
  func pattern(_ phrase: PhraseNode) throws(Diagnostic) -> PhrasePattern {
    var choices: [WordSequence] = []
    for choice in phrase.choices {
      switch choice {
      case .words(let word): choices.append(try exactly(word.text, at: word.span))
      case .variable(let name):
        choices.append(try exactly(try valueText(of: name), at: name.span))
      }
    }
    return PhrasePattern(choices)
  }

  private func exactly(_ text: String, at span: Span) throws(Diagnostic) -> WordSequence {
    let words = indexWords(of: text, wildcards: true)
    guard !words.isEmpty else {
      throw Diagnostic(.cannotMean(text, reason: "it holds no word"), at: span)
    }
    return WordSequence(words.map { corpus.words.terms.pattern(for: $0) })
  }

  /// The text of a parameter.
  func valueText(of name: Word) throws(Diagnostic) -> String {
    switch try parameter(name).form {
    case .words(let word): return word.text
    case .number(_, isPercent: _, let text): return text
    case .isoDate(let text): return text
    case .handle(let handle): return handle.text
    case .variable(let inner): throw unknownVariable(inner)
    }
  }

  /// Rows in whose text one of the patterns is found.
  func textFilter(
    _ patterns: [TextPattern], of kind: Kind, _ filter: Filter, label: String, value: String,
    orMentioning matches: Set<NameMatch> = []
  ) -> BoundFilter {
    let finder = TextFinder(rows: rows, patterns: patterns, matches: matches)
    var bound = BoundFilter(
      printed(filter), reading: Explanation(label, value), at: filter.span
    ) { _ in
      RowFilter(cost: 2) { id in
        guard id >= 0, let found = finder.spans(in: id) else { return .none }
        let rows = finder.rows
        return .rows { rows.holds(found, RowID(id, $0), kind: kind) }
      }
    }
    bound.patterns = patterns
    return bound
  }

  private func reasonForUnknownWords(_ chains: [PhraseChain]) -> String? {
    for phrase in chains.flatMap({ [$0.first] + $0.links.map(\.phrase) })
    where phrase.choices.count == 1 {
      guard case .words(let word) = phrase.choices[0] else { continue }
      for part in indexWords(of: word.text, wildcards: true) {
        if let reason = reasonForUnknown(part) { return reason }
      }
    }
    return nil
  }

  /// `no text has ‘flods’; nearest: floods (31 places)`.
  func reasonForUnknown(_ word: String) -> String? {
    guard case .terms(let terms) = corpus.words.terms.pattern(for: word), terms.isEmpty else {
      return nil
    }
    let nearest = nearestTerms(to: word).prefix(3).map { term in
      "\(term.word) (\(quantity(term.count, "place")))"
    }
    if !nearest.isEmpty {
      return "no text has ‘\(word)’; nearest: " + nearest.joined(separator: ", ")
    }
    let longer = corpus.words.terms.terms(matching: word + "*")
    guard word.unicodeScalars.count > 2, !word.contains("*"), let first = longer.first else {
      return "no text has ‘\(word)’"
    }
    return "no text has ‘\(word)’; ‘\(word)*’ finds \(corpus.words.terms.word(first))"
  }

  /// Words of the corpus near a word, the nearest and most frequent first.
  func nearestTerms(to word: String) -> [(word: String, count: Int)] {
    // Short words and numbers have neighbours everywhere.
    guard word.unicodeScalars.count > 2, !word.contains("*"), !word.contains(where: \.isNumber)
    else { return [] }
    let terms = corpus.words.terms
    return nearestWords(
      to: word, in: terms.words(ofAboutLength: word.utf8.count),
      weight: { terms.id(of: $0).map { corpus.words.occurrences(of: $0) } ?? 0 }
    ).map { ($0, terms.id(of: $0).map { corpus.words.occurrences(of: $0) } ?? 0) }
  }
}
