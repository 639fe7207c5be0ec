// The canonical form of a query: what is printed above every result and into exports.
//
// In: a tree. Out: text with lower-case keywords, plural kinds, single blanks, quotes only where
// needed; parsing it gives the same tree but for spans. Leaves to others: nothing.

/// Prints trees.
public enum QueryPrinter {
  /// The canonical text of a statement.
  ///
  ///     QueryPrinter.text(of: tree)   // "quotes by Dana Kim | count"
  public static func text(of tree: QueryTree) -> String { text(of: tree.statement) }

  public static func text(of statement: Statement) -> String {
    switch statement {
    case .query(let query): text(of: query)
    case .continuation(let stages): stages.map(text).joined(separator: " ")
    case .explain(let query): "explain " + text(of: query)
    case .letDefinition(let definition):
      "let " + definition.name.text + parameters(definition.parameters) + " = "
        + text(of: definition.query)
    case .parameter(let name, let value): "param \(name.text) = \(text(of: value))"
    case .topic(let name, let entries):
      "topic \(name.text) = " + entries.map { quoted($0, as: .plain) }.joined(separator: ", ")
    }
  }

  /// A search as it stands inside parentheses or alone.
  public static func text(of query: Query) -> String {
    ([text(of: query.noun)] + query.stages.map(text)).joined(separator: " ")
  }

  public static func text(of noun: NounPhrase) -> String {
    let adjectives = noun.adjectives.map { $0.adjective.rawValue }
    let parts = adjectives + [text(of: noun.head)] + noun.filters.map(text)
    return (parts + (noun.tail.map { [text(of: $0)] } ?? [])).joined(separator: " ")
  }

  /// One description, as rows of an empty result name it.
  public static func text(of filter: Filter) -> String {
    (filter.isNegated ? "not " : "") + text(of: filter.description)
  }

  /// The open tail `in articles …`.
  public static func text(of tail: Tail) -> String {
    let adjectives = tail.adjectives.map { $0.adjective.rawValue }
    let parts = ["in"] + adjectives + [tail.unit.plural] + tail.filters.map(text)
    return (parts + tail.inner.map(text)).joined(separator: " ")
  }

  /// One step with its bar.
  public static func text(of stage: Stage) -> String { "| " + text(of: stage.step) }

  private static func parameters(_ words: [Word]) -> String {
    words.isEmpty ? "" : "(" + words.map(\.text).joined(separator: ", ") + ")"
  }

  static func text(of head: Head) -> String {
    switch head {
    case .kind(let kind, _): kind.plural
    case .variable(let name): "$" + name.text
    case .call(let name, let values): call(name, values)
    case .handles(let handles): handles.map(text).joined(separator: ", ")
    }
  }

  static func call(_ name: Word, _ values: [Value]) -> String {
    "$" + name.text + "(" + values.map(text).joined(separator: ", ") + ")"
  }

  static func text(of handle: HandleNode) -> String { "#\(handle.letter)\(handle.number)" }

  private static func text(of description: Filter.Description) -> String {
    switch description {
    case .by(let names): "by " + text(of: names, as: .name)
    case .from(let names): "from " + text(of: names, as: .name)
    case .mentioning(let names): "mentioning " + text(of: names, as: .name)
    case .about(let names): "about " + text(of: names, as: .plain)
    case .saying(let chains): "saying " + chains.map(text).joined(separator: " or ")
    case .matching(let regex): "matching " + text(of: regex)
    case .since(let date): "since " + text(of: date)
    case .before(let date): "before " + text(of: date)
    case .on(let date): "on " + text(of: date)
    case .between(let first, let second): "between \(text(of: first)) and \(text(of: second))"
    case .inDate(let date): "in " + text(of: date)
    case .inPlaces(let places): "in " + places.map(text).joined(separator: " or ")
    case .with(let nouns, isOpen: _): "with " + nouns.map(text).joined(separator: " and ")
    case .where(let condition): "where " + text(of: condition)
    case .anyOf(let bodies):
      "(" + bodies.map { $0.map(text).joined(separator: " ") }.joined(separator: " or ") + ")"
    }
  }

  static func text(of names: Names, as context: WordContext) -> String {
    names.items.map { text(of: $0, as: context) }
      .joined(separator: names.joiner == .or ? " or " : " and ")
  }

  static func text(of name: NameNode, as context: WordContext) -> String {
    switch name {
    case .words(let word): quoted(word, as: context)
    case .variable(let word): "$" + word.text
    case .call(let word, let values, _): call(word, values)
    case .handle(let handle): text(of: handle)
    case .sources(let adjectives, _):
      (adjectives.map { $0.adjective.rawValue } + ["sources"]).joined(separator: " ")
    case .search(let query, _): "(" + text(of: query) + ")"
    }
  }

  private static func text(of place: PlaceNode) -> String {
    switch place {
    case .part(let word): word.text
    case .handle(let handle): text(of: handle)
    case .variable(let word): "$" + word.text
    case .search(let query, _): "(" + text(of: query) + ")"
    }
  }

  static func text(of date: DateNode) -> String {
    switch date.form {
    case .text(let text): text
    case .variable(let word): "$" + word.text
    }
  }

  private static func text(of counted: CountedNoun) -> String {
    let quantity =
      switch counted.quantity {
      case .atLeast(let n)?: "at least \(n) "
      case .atMost(let n)?: "at most \(n) "
      case .exactly(let n)?: "exactly \(n) "
      case .no?: "no "
      case nil: ""
      }
    switch counted.noun {
    case .search(let query): return quantity + "(" + text(of: query) + ")"
    case .variable(let word): return quantity + "$" + word.text
    case .bare(let adjectives, let kind):
      return quantity
        + (adjectives.map { $0.adjective.rawValue } + [kind.plural]).joined(separator: " ")
    }
  }
}
