// Gives the words of a query their meaning in a corpus.
//
// In: a `QueryTree`. Out: `Plan`s, or the first `Diagnostic`. Leaves to others: running plans, the
// pipeline, wording of errors. What grammar cannot know is decided here: which filter fits which
// kind, who is meant by a name, what a date covers, which field has which values.

import Analysis
import ArticleIndex
import QueryParser
import Text

/// Binds one statement.
struct Binder {
  let corpus: Corpus
  let rows: Rows
  let isCancelled: @Sendable () -> Bool
  /// The statement, for fixes that change one word of it.
  let statement: QueryTree
  var context: QueryContext
  /// What `$names` mean here: those of the session, or those of a named query while it runs.
  var definitions: [String: QueryContext.Definition]
  var parameters: [String: Value]
  /// How names were read.
  var notes: [String] = []
  var footer: [String] = []
  /// Depth of named queries and searches inside searches.
  var depth = 0

  init(
    _ statement: QueryTree, in context: QueryContext, corpus: Corpus,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.corpus = corpus
    rows = Rows(corpus: corpus)
    self.isCancelled = isCancelled
    self.statement = statement
    self.context = context
    definitions = context.definitions
    parameters = context.parameters
  }

  mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// Adds a line below the rows, once.
  mutating func noteOnce(_ line: String) {
    if !footer.contains(line) { footer.append(line) }
  }

  /// What a query begins with.
  enum Beginning {
    /// Rows to search in.
    case plan(Plan)
    /// Groups or a table that a name stands for: the stages go on with it as `|` does.
    case value(PipelineValue)
  }

  /// Binds the noun phrase of a query; only a bare `$name` may stand for something without rows.
  mutating func begin(_ noun: NounPhrase) throws(Diagnostic) -> Beginning {
    guard noun.adjectives.isEmpty, noun.filters.isEmpty, noun.tail == nil else {
      return .plan(try bind(noun))
    }
    let value: PipelineValue
    switch noun.head {
    case .variable(let name):
      value = try self.value(ofVariable: name, arguments: [], at: name.span)
    case .call(let name, let arguments):
      value = try self.value(ofVariable: name, arguments: arguments, at: name.span)
    case .kind, .handles: return .plan(try bind(noun))
    }
    guard case .set(let set) = value else { return .value(value) }
    return .plan(plan(set.kind, base: set))
  }

  /// Binds a noun phrase to a plan.
  mutating func bind(_ noun: NounPhrase) throws(Diagnostic) -> Plan {
    var plan = try head(of: noun)
    for adjective in noun.adjectives {
      plan.filters.append(try bind(adjective, of: plan.kind))
    }
    for filter in noun.filters {
      plan.filters.append(try bind(filter, of: plan.kind))
    }
    if let tail = noun.tail { plan.filters.append(try bind(tail, of: plan.kind)) }
    return plan
  }

  private func plan(_ kind: Kind, base: RowSet? = nil) -> Plan {
    let isCancelled = self.isCancelled
    return Plan(
      kind: kind, base: base, filters: [], corpus: corpus, isCancelled: { isCancelled() })
  }

  private mutating func head(of noun: NounPhrase) throws(Diagnostic) -> Plan {
    switch noun.head {
    case .kind(let kind, let span):
      guard Vocabulary.entry(for: kind).isBuilt else {
        throw Diagnostic(.notBuiltYet(kind.plural), at: span)
      }
      return plan(kind)
    case .variable(let name):
      let set = try rowSet(ofVariable: name, arguments: [], at: name.span)
      return plan(set.kind, base: set)
    case .call(let name, let arguments):
      let set = try rowSet(ofVariable: name, arguments: arguments, at: name.span)
      return plan(set.kind, base: set)
    case .handles(let handles):
      let set = try rowSet(of: handles)
      return plan(set.kind, base: set)
    }
  }

  /// Runs a search inside a search.
  mutating func run(_ query: Query, at span: Span) throws(Diagnostic) -> RowSet {
    guard case .set(let set) = try value(of: query) else {
      throw Diagnostic(
        .cannotMean(text(at: span), reason: "a search inside a search gives rows, not a table"),
        at: span)
    }
    return set
  }

  /// Runs a query with its stages; only its rows matter.
  mutating func value(of query: Query) throws(Diagnostic) -> PipelineValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw Diagnostic(.tooDeep(limit: 64), at: query.span) }
    let value: PipelineValue
    switch try begin(query.noun) {
    case .plan(let plan): value = .set(plan.run())
    case .value(let made): value = made
    }
    var pipeline = Pipeline(value, binder: self)
    for stage in query.stages { try pipeline.run(stage) }
    notes = pipeline.binder.notes
    context = pipeline.binder.context
    return pipeline.value
  }
}
