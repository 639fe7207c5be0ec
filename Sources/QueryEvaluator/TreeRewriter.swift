// Changes single nodes of a query, for suggestions.
//
// In: a tree and what to do with its words, descriptions and noun phrases. Out: the changed tree.
// Leaves to others: printing, and whether the result binds (`Evaluator` tries every fix).

import QueryParser
import Text

/// Walks a tree and changes nodes; what no closure changes stays as it is.
struct TreeRewriter {
  /// Words: names, fields, phrases, values.
  var word: (Word) -> Word = { $0 }
  /// `$names`, where rows or values may stand.
  var variable: (Word) -> Word = { $0 }
  var date: (DateNode) -> DateNode = { $0 }
  /// A description; nil takes it out.
  var filter: (Filter) -> Filter? = { $0 }
  /// A noun phrase, after its parts.
  var noun: (NounPhrase) -> NounPhrase = { $0 }
  var stage: (Stage) -> Stage? = { $0 }

  func rewrite(_ tree: QueryTree) -> QueryTree {
    var tree = tree
    switch tree.statement {
    case .query(let query): tree.statement = .query(rewrite(query))
    case .continuation(let stages): tree.statement = .continuation(stages.compactMap(rewrite))
    case .explain(let query): tree.statement = .explain(rewrite(query))
    case .letDefinition(var definition):
      definition.query = rewrite(definition.query)
      tree.statement = .letDefinition(definition)
    case .parameter(let name, let value):
      tree.statement = .parameter(name: name, value: rewrite(value))
    case .topic: break
    }
    return tree
  }

  func rewrite(_ query: Query) -> Query {
    var query = query
    query.noun = rewrite(query.noun)
    query.stages = query.stages.compactMap(rewrite)
    return query
  }

  private func rewrite(_ phrase: NounPhrase) -> NounPhrase {
    var phrase = phrase
    if case .variable(let name) = phrase.head { phrase.head = .variable(variable(name)) }
    if case .call(let name, let values) = phrase.head {
      phrase.head = .call(variable(name), values.map(rewrite))
    }
    phrase.filters = phrase.filters.compactMap(rewrite)
    phrase.tail = phrase.tail.map(rewrite)
    return noun(phrase)
  }

  private func rewrite(_ tail: Tail) -> Tail {
    var tail = tail
    tail.filters = tail.filters.compactMap(rewrite)
    tail.inner = tail.inner.map(rewrite)
    return tail
  }

  func rewrite(_ filter: Filter) -> Filter? {
    let original = filter
    guard var filter = self.filter(original) else { return nil }
    // What stands in for a description may hold it (`by Kim` → `with (quotes by Kim)`): walking on
    // into it would never end.
    guard filter == original else { return filter }
    switch filter.description {
    case .by(let names): filter.description = .by(rewrite(names))
    case .from(let names): filter.description = .from(rewrite(names))
    case .mentioning(let names): filter.description = .mentioning(rewrite(names))
    case .about(let names): filter.description = .about(rewrite(names))
    case .saying(let chains): filter.description = .saying(chains.map(rewrite))
    case .matching: break
    case .since(let date): filter.description = .since(rewrite(date))
    case .before(let date): filter.description = .before(rewrite(date))
    case .on(let date): filter.description = .on(rewrite(date))
    case .between(let a, let b): filter.description = .between(rewrite(a), rewrite(b))
    case .inDate(let date): filter.description = .inDate(rewrite(date))
    case .inPlaces(let places):
      filter.description = .inPlaces(
        places.map { place in
          switch place {
          case .variable(let name): .variable(variable(name))
          case .search(let query, let span): .search(rewrite(query), span)
          case .part, .handle: place
          }
        })
    case .with(let counted, let isOpen):
      filter.description = .with(counted.map(rewrite), isOpen: isOpen)
    case .where(let condition): filter.description = .where(rewrite(condition))
    case .anyOf(let lists):
      filter.description = .anyOf(lists.map { $0.compactMap(rewrite) })
    }
    return filter
  }

  private func rewrite(_ date: DateNode) -> DateNode {
    var date = date
    if case .variable(let name) = date.form { date.form = .variable(variable(name)) }
    return self.date(date)
  }

  private func rewrite(_ names: Names) -> Names {
    var names = names
    names.items = names.items.map(rewrite)
    return names
  }

  private func rewrite(_ item: NameNode) -> NameNode {
    switch item {
    case .words(let name): .words(word(name))
    case .variable(let name): .variable(variable(name))
    case .call(let name, let values, let span): .call(variable(name), values.map(rewrite), span)
    case .handle, .sources: item
    case .search(let query, let span): .search(rewrite(query), span)
    }
  }

  private func rewrite(_ chain: PhraseChain) -> PhraseChain {
    var chain = chain
    chain.first = rewrite(chain.first)
    chain.links = chain.links.map { link in
      var link = link
      link.phrase = rewrite(link.phrase)
      return link
    }
    return chain
  }

  private func rewrite(_ phrase: PhraseNode) -> PhraseNode {
    var phrase = phrase
    phrase.choices = phrase.choices.map { choice in
      switch choice {
      case .words(let text): .words(word(text))
      case .variable(let name): .variable(variable(name))
      }
    }
    return phrase
  }

  private func rewrite(_ counted: CountedNoun) -> CountedNoun {
    var counted = counted
    switch counted.noun {
    case .search(let query): counted.noun = .search(rewrite(query))
    case .variable(let name): counted.noun = .variable(variable(name))
    case .bare: break
    }
    return counted
  }

  private func rewrite(_ condition: Condition) -> Condition {
    switch condition {
    case .test(let test): .test(rewrite(test))
    case .not(let inner): .not(rewrite(inner))
    case .all(let list): .all(list.map(rewrite))
    case .any(let list): .any(list.map(rewrite))
    }
  }

  private func rewrite(_ test: Test) -> Test {
    var test = test
    test.field = word(test.field)
    switch test.predicate {
    case .compare(let comparison, let value):
      test.predicate = .compare(comparison, rewrite(value))
    case .contains(let value): test.predicate = .contains(rewrite(value))
    case .matches, .isMissing, .isKnown: break
    }
    return test
  }

  private func rewrite(_ value: Value) -> Value {
    var value = value
    switch value.form {
    case .words(let text): value.form = .words(word(text))
    case .variable(let name): value.form = .variable(variable(name))
    case .number, .handle, .isoDate: break
    }
    return value
  }

  private func rewrite(_ step: Stage) -> Stage? {
    guard var step = stage(step) else { return nil }
    switch step.step {
    case .groupBy(let fields): step.step = .groupBy(fields.map(word))
    case .aggregate(let list): step.step = .aggregate(list.map(rewrite))
    case .sortBy(let field, let isDescending):
      step.step = .sortBy(word(field), isDescending: isDescending)
    case .where(let condition): step.step = .where(rewrite(condition))
    case .combine(let operation, let item): step.step = .combine(operation, rewrite(item))
    case .compareBy(let field): step.step = .compareBy(word(field))
    case .kwic(let phrase, let within): step.step = .kwic(phrase.map(rewrite), within)
    case .collocates(let phrase, let within): step.step = .collocates(rewrite(phrase), within)
    case .keywords(let item): step.step = .keywords(rewrite(item))
    case .show(let fields): step.step = .show(fields.map(word))
    case .expect(let expectation): step.step = .expect(rewrite(expectation))
    case .dedupe(let field, let near): step.step = .dedupe(by: field.map(word), near: near)
    case .top, .rows, .sample, .conflicts, .timeline, .context, .why, .open, .plot, .export: break
    }
    return step
  }

  private func rewrite(_ aggregate: Aggregate) -> Aggregate {
    var aggregate = aggregate
    switch aggregate.function {
    case .count: break
    case .countDistinct(let field): aggregate.function = .countDistinct(word(field))
    case .of(let function, let field): aggregate.function = .of(function, word(field))
    }
    return aggregate
  }

  private func rewrite(_ expectation: Expectation) -> Expectation {
    switch expectation {
    case .count, .empty: expectation
    case .every(let test): .every(rewrite(test))
    case .some(let test): .some(rewrite(test))
    case .no(let test): .no(rewrite(test))
    }
  }
}
