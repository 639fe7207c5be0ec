// Makes nodes that were not typed: suggestions are trees with one node exchanged, then printed.

import Text

extension Query {
  public init(_ noun: NounPhrase, stages: [Stage] = [], at span: Span) {
    self.init(noun: noun, stages: stages, span: span)
  }
}

extension NounPhrase {
  public init(
    _ head: Head, adjectives: [AdjectiveNode] = [], filters: [Filter] = [], tail: Tail? = nil,
    at span: Span
  ) {
    self.init(adjectives: adjectives, head: head, filters: filters, tail: tail, span: span)
  }
}

extension Tail {
  public init(_ unit: Kind, filters: [Filter], at span: Span) {
    self.init(adjectives: [], unit: unit, filters: filters, inner: [], span: span)
  }
}

extension Filter {
  public init(_ description: Description, isNegated: Bool = false, at span: Span) {
    self.init(isNegated: isNegated, description: description, keyword: span, span: span)
  }
}

extension Names {
  public init(_ items: [NameNode], joinedBy joiner: Joiner = .or) {
    self.init(items: items, joiner: joiner)
  }
}

extension CountedNoun {
  public init(_ noun: Noun, quantity: Quantity? = nil, at span: Span) {
    self.init(quantity: quantity, noun: noun, span: span)
  }
}

extension AdjectiveNode {
  public init(_ adjective: Adjective, at span: Span) {
    self.init(adjective: adjective, span: span)
  }
}

extension Stage {
  public init(_ step: Step, at span: Span) {
    self.init(step: step, keyword: span, span: span)
  }
}

extension PhraseNode {
  public init(_ choices: [Choice], at span: Span) { self.init(choices: choices, span: span) }
}

extension PhraseChain {
  public init(_ first: PhraseNode, at span: Span) {
    self.init(first: first, links: [], within: nil, span: span)
  }
}

extension Test {
  /// A test made by hand.
  public init(_ field: Word, _ predicate: Predicate, at span: Span) {
    self.init(field: field, predicate: predicate, span: span)
  }
}

extension Value {
  /// A value made by hand.
  public init(_ form: Form, at span: Span) { self.init(form: form, span: span) }
}
