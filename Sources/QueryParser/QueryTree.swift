// What was typed, as a tree: grammatical, with a byte span on every node, nothing yet looked up.
//
// In: tokens of one statement. Out: the input of binding and of the printer. Leaves to others:
// whether names, fields and dates exist, and which filter fits which kind. Members are called as in
// the grammar; `span` is always the bytes of the node.

import Text

/// One statement of the query language.
public struct QueryTree: Hashable, Sendable {
  public var statement: Statement
  /// Bytes of the parsed text.
  public var span: Span

  public init(statement: Statement, span: Span) {
    self.statement = statement
    self.span = span
  }
}

/// What a statement does.
public enum Statement: Hashable, Sendable {
  case query(Query)
  /// A line that begins with `|`: goes on with the last result.
  case continuation([Stage])
  case explain(Query)
  case letDefinition(LetDefinition)
  case parameter(name: Word, value: Value)
  case topic(name: Word, entries: [Word])
}

/// `let name(a, b) = query`.
public struct LetDefinition: Hashable, Sendable {
  public var name: Word
  public var parameters: [Word]
  public var query: Query
}

/// A noun phrase and the stages behind it.
public struct Query: Hashable, Sendable {
  public var noun: NounPhrase
  /// `count N …` and `compare N by F …` arrive here as ordinary first stages.
  public var stages: [Stage]
  public var span: Span
}

/// A piece of text with its place: a name, a field, an identifier.
public struct Word: Hashable, Sendable {
  /// As typed, without the quotation marks of a string.
  public var text: String
  public var span: Span
  /// Whether it stood in quotation marks.
  public var isString: Bool

  public init(text: String, span: Span, isString: Bool = false) {
    self.text = text
    self.span = span
    self.isString = isString
  }
}

/// `quotes by Kim in articles about ferry`.
public struct NounPhrase: Hashable, Sendable {
  public var adjectives: [AdjectiveNode]
  public var head: Head
  public var filters: [Filter]
  /// The open tail `in articles …`; a closed one is the filter `.inPlaces`.
  public var tail: Tail?
  public var span: Span
}

/// What a noun phrase is about.
public enum Head: Hashable, Sendable {
  case kind(Kind, Span)
  /// `$name`, `$last`.
  case variable(Word)
  case call(Word, [Value])
  case handles([HandleNode])
}

/// `in articles from X …` at the end of a noun phrase.
public struct Tail: Hashable, Sendable {
  public var adjectives: [AdjectiveNode]
  public var unit: Kind
  public var filters: [Filter]
  /// A further tail inside this one.
  public var inner: [Tail]
  public var span: Span
}

/// A word before a kind: `direct quotes`.
public struct AdjectiveNode: Hashable, Sendable {
  public var adjective: Adjective
  public var span: Span
}

/// `#q12`.
public struct HandleNode: Hashable, Sendable {
  public var letter: String
  public var number: Int
  public var span: Span
}

/// One description of the wanted rows.
public struct Filter: Hashable, Sendable {
  public var isNegated: Bool
  public var description: Description
  /// The preposition (`by`, `about`, `where` …).
  public var keyword: Span
  /// From `not` or the preposition to the last word.
  public var span: Span

  public indirect enum Description: Hashable, Sendable {
    case by(Names)
    case from(Names)
    case mentioning(Names)
    case about(Names)
    case saying([PhraseChain])
    case matching(RegexNode)
    case since(DateNode)
    case before(DateNode)
    case on(DateNode)
    case between(DateNode, DateNode)
    /// `in March 2025`.
    case inDate(DateNode)
    /// `in headline`, `in #a4 or #a6`, `in (articles …)`.
    case inPlaces([PlaceNode])
    /// `isOpen`: the last kind stands without parentheses and ends the phrase.
    case with([CountedNoun], isOpen: Bool)
    case `where`(Condition)
    /// `( … or … )`.
    case anyOf([[Filter]])
  }
}

/// Names or topics joined by one word.
public struct Names: Hashable, Sendable {
  public var items: [NameNode]
  public var joiner: Joiner

  public enum Joiner: Hashable, Sendable { case or, and }
}

/// One thing named after `by`, `from`, `mentioning` or `about`.
public indirect enum NameNode: Hashable, Sendable {
  case words(Word)
  case variable(Word)
  case call(Word, [Value], Span)
  case handle(HandleNode)
  /// `by official sources`.
  case sources([AdjectiveNode], Span)
  case search(Query, Span)
}

/// `phrase near phrase then phrase within 5 words`; alternatives of a chain are joined by `or`.
public struct PhraseChain: Hashable, Sendable {
  public var first: PhraseNode
  public var links: [Link]
  public var within: Within?
  public var span: Span

  public struct Link: Hashable, Sendable {
    public var order: Order
    public var phrase: PhraseNode
  }
  public enum Order: Hashable, Sendable { case near, then }
}

/// Words to be found as they stand, or a list of such.
public struct PhraseNode: Hashable, Sendable {
  public var choices: [Choice]
  public var span: Span

  public enum Choice: Hashable, Sendable {
    /// May hold `*`.
    case words(Word)
    case variable(Word)
  }
}

/// How far a chain may reach.
public struct Within: Hashable, Sendable {
  public var extent: Extent
  public var span: Span

  public enum Extent: Hashable, Sendable { case words(Int), sentence, paragraph }
}

/// `/pattern/c`.
public struct RegexNode: Hashable, Sendable {
  /// Between the slashes, escapes as typed.
  public var pattern: String
  public var isCaseSensitive: Bool
  public var span: Span
}

/// A date as typed: `5 March 2025`, `2025-03`, `last week`, `$day`.
public struct DateNode: Hashable, Sendable {
  public var form: Form
  public var span: Span

  public enum Form: Hashable, Sendable { case text(String), variable(Word) }
}

/// What `in` may name besides articles and dates.
public indirect enum PlaceNode: Hashable, Sendable {
  /// `headline`, `lead`, `body` …, lower case, `lede` already read as `lead`.
  case part(Word)
  case handle(HandleNode)
  case variable(Word)
  case search(Query, Span)
}

/// `at least 2 (quotes by Kim)`, `no named sources`.
public struct CountedNoun: Hashable, Sendable {
  public var quantity: Quantity?
  public var noun: Noun
  public var span: Span

  public enum Quantity: Hashable, Sendable {
    case atLeast(Int), atMost(Int), exactly(Int), no
  }
  public indirect enum Noun: Hashable, Sendable {
    case search(Query)
    case variable(Word)
    case bare([AdjectiveNode], Kind)
  }
}

/// A test of fields.
public indirect enum Condition: Hashable, Sendable {
  case test(Test)
  case not(Condition)
  case all([Condition])
  case any([Condition])
}

/// `value > 3`, `source is missing`.
public struct Test: Hashable, Sendable {
  public var field: Word
  public var predicate: Predicate
  public var span: Span

  public enum Predicate: Hashable, Sendable {
    case compare(Comparison, Value)
    case contains(Value)
    case matches(RegexNode)
    case isMissing
    case isKnown
  }
}

public enum Comparison: String, CaseIterable, Hashable, Sendable {
  case equal = "=", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">"
  case greaterOrEqual = ">="
}

/// The right side of a test, the value of a parameter or of a call.
public struct Value: Hashable, Sendable {
  public var form: Form
  public var span: Span

  public enum Form: Hashable, Sendable {
    /// `text` is as typed (`1.5 million`, `10%`).
    case number(Double, isPercent: Bool, text: String)
    case words(Word)
    case variable(Word)
    case handle(HandleNode)
    case isoDate(String)
  }
}

/// One step of the pipeline.
public struct Stage: Hashable, Sendable {
  public var step: Step
  /// The verb (`group by`, `top` …).
  public var keyword: Span
  public var span: Span

  public indirect enum Step: Hashable, Sendable {
    case groupBy([Word])
    case aggregate([Aggregate])
    case sortBy(Word, isDescending: Bool)
    case top(Int)
    case rows([ClosedRange<Int>])
    case sample(Int, seed: Int)
    case dedupe(by: Word?, near: Double?)
    case `where`(Condition)
    case combine(SetOperation, NameNode)
    case compareBy(Word)
    case conflicts(tolerance: Double?)
    case timeline(Period)
    case kwic(PhraseNode?, Within?)
    case collocates(PhraseNode, Within?)
    case keywords(NameNode)
    case show([Word])
    case context(Int?)
    case why
    case open
    case plot(PlotShape)
    case export(ExportFormat, Word)
    case expect(Expectation)
  }
}

public enum SetOperation: String, CaseIterable, Hashable, Sendable { case plus, minus, keep }
public enum Period: String, CaseIterable, Hashable, Sendable { case hour, day, week, month, year }
public enum PlotShape: String, CaseIterable, Hashable, Sendable { case bars, line, spark }
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case csv, tsv, json, jsonl, markdown, html
}

/// `count`, `count distinct speaker`, `sum length`.
public struct Aggregate: Hashable, Sendable {
  public var function: Function
  public var span: Span

  public enum Function: Hashable, Sendable {
    case count
    case countDistinct(Word)
    case of(FieldFunction, Word)
  }
}

public enum FieldFunction: String, CaseIterable, Hashable, Sendable {
  case sum, average, median, min, max
}

/// What `expect` demands.
public enum Expectation: Hashable, Sendable {
  case count(Comparison, Int)
  case every(Test)
  case some(Test)
  case no(Test)
  case empty
}

/// The words that may stand before a kind.
public enum Adjective: String, CaseIterable, Hashable, Sendable {
  case direct, indirect, mixed
  case named, unnamed, anonymous, official, expert, eyewitness, vague
  case hedged, exact, disputed
  case attributed, unattributed
  case loaded

  /// Whether it describes sources and may therefore stand in `by official sources`.
  public var describesSources: Bool {
    switch self {
    case .named, .unnamed, .anonymous, .official, .expert, .eyewitness, .vague: true
    case .direct, .indirect, .mixed, .hedged, .exact, .disputed, .attributed, .unattributed,
      .loaded:
      false
    }
  }
}
