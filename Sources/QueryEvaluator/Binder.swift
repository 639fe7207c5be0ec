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

  private mutating func head(of noun: NounPhrase) throws(Diagnostic) -> Plan {
    func plan(_ kind: Kind, base: RowSet? = nil) -> Plan {
      let isCancelled = self.isCancelled
      return Plan(
        kind: kind, base: base, filters: [], corpus: corpus, isCancelled: { isCancelled() })
    }
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
      throw Diagnostic(.cannotMean(text(at: span), reason: "a search inside a search gives rows, not a table"), at: span)
    }
    return set
  }

  /// Runs a query with its stages; only its rows matter.
  mutating func value(of query: Query) throws(Diagnostic) -> PipelineValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw Diagnostic(.tooDeep(limit: 64), at: query.span) }
    let plan = try bind(query.noun)
    var pipeline = Pipeline(PipelineValue.set(plan.run()), binder: self)
    for stage in query.stages { try pipeline.run(stage) }
    notes = pipeline.binder.notes
    context = pipeline.binder.context
    return pipeline.value
  }

  // MARK: Handles and variables

  /// Rows of handles, all of one kind.
  mutating func rowSet(of handles: [HandleNode]) throws(Diagnostic) -> RowSet {
    var set: RowSet?
    for handle in handles {
      let key = try key(of: handle)
      if let kind = set?.kind, kind != key.kind {
        throw Diagnostic(
          .unknownHandle(
            handle.text, reason: "is one of \(key.kind.plural), the others are \(kind.plural)"),
          at: handle.span)
      }
      if set == nil { set = RowSet(kind: key.kind, rows: []) }
      if !set!.rows.contains(key.row) { set!.rows.append(key.row) }
    }
    return set!  // the grammar demands one handle at least
  }

  /// The row behind a handle.
  func key(of handle: HandleNode) throws(Diagnostic) -> HandleTable.Key {
    if let key = context.handles.row(letter: handle.letter, number: handle.number, in: corpus) {
      return key
    }
    throw Diagnostic(
      .unknownHandle(handle.text, reason: reasonForUnknown(handle)), at: handle.span)
  }

  private func reasonForUnknown(_ handle: HandleNode) -> String {
    let letters = Kind.allCases.compactMap(\.handleLetter)
    guard letters.contains(handle.letter) else {
      return "is no handle: none begins with #\(handle.letter)"
    }
    let count = context.handles.givenCount(letter: handle.letter, in: corpus)
    let letter = handle.letter
    if letter == "a" || letter == "u" {
      let noun = letter == "a" ? "article" : "outlet"
      return count == 0
        ? "does not exist: there are no \(noun)s"
        : "does not exist: \(noun)s go from #\(letter)1 to #\(letter)\(count)"
    }
    if (1...max(1, count)).contains(handle.number), count > 0 {
      return "stood in an article that is no longer loaded"
    }
    return count == 0
      ? "was not given yet: rows get handles when they are shown"
      : "was not given yet: the last one is #\(letter)\(count)"
  }

  /// Rows of `$name` or `$name(a, b)`.
  mutating func rowSet(
    ofVariable name: Word, arguments: [Value], at span: Span
  ) throws(Diagnostic) -> RowSet {
    guard case .set(let set) = try value(ofVariable: name, arguments: arguments, at: span) else {
      throw Diagnostic(
        .cannotMean("$" + name.text, reason: "it is a table and has no rows to search in"),
        at: span)
    }
    return set
  }

  /// What `$name` stands for; parameters are no rows and handled where a value may stand.
  mutating func value(
    ofVariable name: Word, arguments: [Value], at span: Span
  ) throws(Diagnostic) -> PipelineValue {
    let key = name.text.asciiLowercased
    if key == "last" {
      guard let value = context.lastValue else {
        throw Diagnostic(.unknownVariable(name.text, nearest: []), at: span)
      }
      return value
    }
    guard let definition = definitions[key] else {
      if parameters[key] != nil {
        throw Diagnostic(
          .cannotMean("$" + name.text, reason: "it is a value, and rows are wanted here"),
          at: span)
      }
      throw unknownVariable(name)
    }
    let names = definition.definition.parameters
    guard names.count == arguments.count else {
      let wanted =
        names.isEmpty
        ? "no values"
        : quantity(names.count, "value") + " (" + names.map(\.text).joined(separator: ", ") + ")"
      throw Diagnostic(
        .cannotMean("$" + name.text, reason: "it takes \(wanted), not \(arguments.count)"),
        at: span)
    }
    var inner = definition.parameters
    for (parameter, argument) in zip(names, arguments) {
      inner[parameter.text.asciiLowercased] = try resolved(argument)
    }
    let outer = (definitions, parameters)
    (definitions, parameters) = (definition.scope, inner)
    defer { (definitions, parameters) = outer }
    do {
      return try value(of: definition.definition.query)
    } catch {
      // Its text is elsewhere: the caret marks the place that uses it.
      throw Diagnostic(error.fact, at: span)
    }
  }

  /// A value with variables replaced by what they stand for.
  func resolved(_ value: Value) throws(Diagnostic) -> Value {
    guard case .variable(let name) = value.form else { return value }
    return try parameter(name)
  }

  /// The value of a parameter.
  func parameter(_ name: Word) throws(Diagnostic) -> Value {
    if let value = parameters[name.text.asciiLowercased] { return value }
    if definitions[name.text.asciiLowercased] != nil {
      throw Diagnostic(
        .cannotMean("$" + name.text, reason: "it is a search, and a value is wanted here"),
        at: name.span)
    }
    throw unknownVariable(name)
  }

  func unknownVariable(_ name: Word) -> Diagnostic {
    let known = Array(definitions.keys) + Array(parameters.keys)
    let nearest = nearestWords(to: name.text, in: known.sorted())
    return Diagnostic(
      .unknownVariable(name.text, nearest: nearest), at: name.span,
      fixes: nearest.prefix(1).flatMap { fixes(replacing: name, with: $0) })
  }
}

extension HandleNode {
  /// As typed: `#q12`.
  var text: String { "#\(letter)\(number)" }
}

extension String {
  /// Lower case of ASCII letters: names of fields and variables have no others.
  var asciiLowercased: String {
    String(decoding: utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
