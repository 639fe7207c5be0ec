// What could stand at the place the parser has reached.
//
// In: each look of the grammar at a place. Out: the words and slots possible there, for suggestions,
// “needs …” and completion. Leaves to others: names from the data.

/// One thing the grammar looked for.
enum Expected: Hashable {
  case keyword(Keyword)
  case symbol(Unicode.Scalar)
  /// Several words that belong together: `at least`.
  case words(String)
  /// The beginning of a statement.
  case statement
  /// Adjectives and kinds; after an adjective only the kinds it describes.
  case head(after: Adjective?)
  case units
  /// Adjectives of sources, after `by`.
  case sourceAdjectives
  /// Descriptions of a kind; nil: of any.
  case filters(Kind?)
  case steps(PipelineState)
  case functions
  case grouping(Kind?)
  /// Kinds that `with` can count in rows of a kind.
  case counted(Kind?)
  case slot(Slot, from: Int)
}

/// Everything looked for at one place.
struct ExpectedList {
  private(set) var place = -1
  /// Lenient reading goes on after an error at the end of the text; what it looks for there is not
  /// what may stand there.
  var isFrozen = false
  private(set) var items: [Expected] = []

  mutating func note(_ expected: Expected, at position: Int) {
    if position != place {
      place = position
      isFrozen = false
      items.removeAll(keepingCapacity: true)
    }
    if !isFrozen { items.append(expected) }
  }
}

extension Parser {
  mutating func note(_ expected: Expected) {
    expectations.note(expected, at: lexer.position)
  }

  /// Names may go on: `by Dana` at the end of the text can become `by Dana Kim`.
  mutating func noteOpenWords(_ slot: Slot, from start: Int) {
    if lexer.isAtEnd { note(.slot(slot, from: start)) }
  }

  /// The words that may stand at the place last looked at, most likely first.
  func expectedWords() -> [String] {
    guard expectations.place == lexer.position else { return [] }
    var words: [String] = []
    for expectation in expectations.items {
      for word in expectation.words where !words.contains(word) { words.append(word) }
    }
    return words
  }
}

extension Expected {
  /// The fixed words of it; slots have none.
  var words: [String] {
    switch self {
    case .keyword(let keyword): [keyword.rawValue]
    case .words(let words): [words]
    case .symbol, .slot: []
    case .statement: ["count", "compare", "explain", "let", "param", "topic"]
    case .head(after: nil):
      Vocabulary.kinds.map(\.kind.plural) + Vocabulary.adjectives.map(\.adjective.rawValue)
    case .head(after: let adjective?):
      Vocabulary.entry(for: adjective).kinds.map(\.plural)
        + Vocabulary.adjectives.filter {
          $0.kinds == Vocabulary.entry(for: adjective).kinds && $0.adjective != adjective
        }.map(\.adjective.rawValue)
    case .units: Vocabulary.kinds.map(\.kind).filter(\.isUnit).map(\.plural)
    case .sourceAdjectives:
      Vocabulary.adjectives.map(\.adjective).filter(\.describesSources).map {
        $0.rawValue + " sources"
      }
    case .filters(let kind):
      (kind.map { Vocabulary.entry(for: $0).filters } ?? FilterWord.allCases).map(\.rawValue)
        + ["not"]
    case .steps(let state):
      Vocabulary.stages.filter { $0.from.contains(state.shape) }.map(\.name)
    case .functions: Vocabulary.functions.map(\.name).filter { $0 != "count distinct" }
    case .grouping(let kind): Expected.groupingKeys(of: kind).map { "by " + $0 }
    case .counted(let kind): Expected.countedKinds(in: kind).map(\.plural)
    }
  }

  /// What rows of a kind hold or own, by the table of types.
  private static func countedKinds(in kind: Kind?) -> [Kind] {
    switch kind {
    case .source: [.quote, .figure, .claim]
    case .speaker, .person, .organisation, .place, .outlet: [.quote, .figure, .article, .claim]
    case nil, .article, .paragraph, .sentence, .quote, .claim, .figure, .date, .word:
      Vocabulary.kinds.map(\.kind)
    }
  }

  private static func groupingKeys(of kind: Kind?) -> [String] {
    guard let kind else { return Vocabulary.groupableFields.sorted() }
    return Vocabulary.fields(of: kind).filter(\.isGroupable).map(\.name)
  }
}
