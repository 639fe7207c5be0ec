// Whole queries to try instead: the statement with one node exchanged, printed.
//
// Leaves to others: whether they bind. `Evaluator` drops every fix that does not.

import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// A description as it is printed.
  func printed(_ filter: Filter) -> String { QueryPrinter.text(of: filter) }

  /// The words at a place of the statement: printed, where the tree has a node there.
  func text(at span: Span) -> String {
    var found = ""
    var rewriter = TreeRewriter()
    rewriter.word = { word in
      if word.span == span { found = word.text }
      return word
    }
    rewriter.filter = { filter in
      if filter.span == span { found = QueryPrinter.text(of: filter) }
      return filter
    }
    rewriter.noun = { noun in
      if found.isEmpty, span.contains(noun.span) { found = QueryPrinter.text(of: noun) }
      return noun
    }
    _ = rewriter.rewrite(statement)
    return found
  }

  private func fixes(_ rewriter: TreeRewriter) -> [String] {
    let changed = rewriter.rewrite(statement)
    return changed == statement ? [] : [QueryPrinter.text(of: changed)]
  }

  /// With another word at one place.
  func fixes(replacing word: Word, with text: String) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.word = { $0.span == word.span ? $0.replaced(by: text) : $0 }
    rewriter.variable = rewriter.word
    return fixes(rewriter)
  }

  /// With another date or value at one place.
  func fixes(replacingTextAt span: Span, with text: String) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.word = { $0.span == span ? $0.replaced(by: text) : $0 }
    rewriter.date = { date in
      var date = date
      if date.span == span { date.form = .text(text) }
      return date
    }
    return fixes(rewriter)
  }

  /// With another description in place of one.
  func fixes(replacing filter: Filter, with description: Filter.Description) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.filter = { other in
      guard other.span == filter.span else { return other }
      var other = other
      other.description = description
      return other
    }
    return fixes(rewriter)
  }

  /// With the description moved into the articles that rows stand in:
  /// `people about ferry` → `people in articles about ferry`.
  func fixes(movingToArticles filter: Filter) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.noun = { noun in
      guard noun.filters.contains(where: { $0.span == filter.span }) else { return noun }
      var noun = noun
      noun.filters.removeAll { $0.span == filter.span }
      if noun.tail == nil {
        noun.tail = Tail(.article, filters: [filter], at: filter.span)
      } else {
        let articles = NounPhrase(.kind(.article, filter.span), filters: [filter], at: filter.span)
        noun.filters.append(
          Filter(
            .inPlaces([.search(Query(articles, at: filter.span), filter.span)]), at: filter.span))
      }
      return noun
    }
    return fixes(rewriter)
  }

  /// With the description moved to quotes that the rows hold:
  /// `articles by Kim` → `articles with (quotes by Kim)`.
  func fixes(movingToQuotes filter: Filter) -> [String] {
    // The inner one must not be taken for the place that is exchanged.
    var inner = filter
    inner.span = .empty(at: 0)
    let quotes = NounPhrase(.kind(.quote, filter.span), filters: [inner], at: filter.span)
    let counted = CountedNoun(.search(Query(quotes, at: filter.span)), at: filter.span)
    return fixes(replacing: filter, with: .with([counted], isOpen: false))
  }

  /// With a name as a test of the field: `sources by Kim` → `sources where name = Kim`.
  func fixes(testingName filter: Filter) -> [String] {
    guard case .by(let names) = filter.description else { return [] }
    var tests: [Condition] = []
    for case .words(let word) in names.items {
      let field = Word(text: "name", span: filter.keyword)
      let value = Value(.words(word), at: word.span)
      tests.append(.test(Test(field, .compare(.equal, value), at: filter.span)))
    }
    guard tests.count == names.items.count else { return [] }
    return fixes(replacing: filter, with: .where(tests.count == 1 ? tests[0] : .any(tests)))
  }

  /// With an adjective of sources where it belongs: `official quotes` →
  /// `quotes by official sources`.
  func fixes(movingAdjective node: AdjectiveNode, of kind: Kind) -> [String] {
    guard node.adjective.describesSources, kind == .quote || kind == .figure else {
      return fixes(removing: node)
    }
    var rewriter = TreeRewriter()
    rewriter.noun = { noun in
      guard noun.adjectives.contains(where: { $0.span == node.span }) else { return noun }
      var noun = noun
      let moved = noun.adjectives.filter { $0.adjective.describesSources }
      noun.adjectives.removeAll { $0.adjective.describesSources }
      noun.filters.insert(
        Filter(.by(Names([.sources(moved, node.span)])), at: node.span), at: 0)
      return noun
    }
    return fixes(rewriter)
  }

  private func fixes(removing node: AdjectiveNode) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.noun = { noun in
      var noun = noun
      noun.adjectives.removeAll { $0.span == node.span }
      return noun
    }
    return fixes(rewriter)
  }

  /// Without one description.
  func fixes(removing filter: Filter) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.filter = { $0.span == filter.span ? nil : $0 }
    return fixes(rewriter)
  }

  /// Without one stage.
  func fixes(removing stage: Stage) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.stage = { $0.span == stage.span ? nil : $0 }
    return fixes(rewriter)
  }

  /// With a `where` moved from the tail to what the query asks for:
  /// `words in quotes by Osk where lexicon = hedge` → `words where … in quotes by Osk`.
  func fixes(movingToHead filter: Filter) -> [String] {
    var rewriter = TreeRewriter()
    rewriter.noun = { noun in
      guard var tail = noun.tail, tail.removeFilter(at: filter.span) else { return noun }
      var noun = noun
      noun.tail = tail
      noun.filters.append(filter)
      return noun
    }
    return fixes(rewriter)
  }
}

extension Tail {
  /// Takes a description out of this tail or one inside it.
  fileprivate mutating func removeFilter(at span: Span) -> Bool {
    let before = filters.count
    filters.removeAll { $0.span == span }
    if filters.count < before { return true }
    for index in inner.indices where inner[index].removeFilter(at: span) { return true }
    return false
  }
}

extension Word {
  /// The same place with other text; quotation marks come back where the printer needs them.
  func replaced(by text: String) -> Word { Word(text: text, span: span, isString: false) }
}

/// Known words near an unknown one: at the least distance, heavier ones first. Never more than two
/// edits, one under five letters, and never a word that is half wrong.
func nearestWords(
  to word: String, in candidates: some Sequence<String>, weight: (String) -> Int = { _ in 0 }
) -> [String] {
  var limit = EditDistance.limit(for: word)
  var found: [String] = []
  for candidate in candidates {
    guard let distance = EditDistance.between(word, candidate, limit: limit), distance > 0 else {
      continue
    }
    if distance < limit {
      limit = distance
      found = []
    }
    if !found.contains(candidate) { found.append(candidate) }
  }
  return found.enumerated().sorted {
    (weight($1.element), $0.offset) < (weight($0.element), $1.offset)
  }.prefix(6).map(\.element)
}
