// Answers statements on a corpus.
//
// In: a `QueryTree`, the corpus, the context of the session. Out: a `Result`, or the one
// `Diagnostic` that says why not. Leaves to others: how it looks, when it runs.

import ArticleIndex
import QueryParser
import Text

/// Binds and runs statements.
public struct Evaluator: Sendable {
  /// The articles that are asked.
  public let corpus: Corpus
  /// Asked often while a query runs; true stops it and keeps what is complete.
  public var isCancelled: @Sendable () -> Bool

  public init(corpus: Corpus, isCancelled: @escaping @Sendable () -> Bool = { false }) {
    self.corpus = corpus
    self.isCancelled = isCancelled
  }

  /// Runs one statement and updates the context; nil for statements without an answer
  /// (`let`, `param`). On an error the context is unchanged.
  public func evaluate(
    _ tree: QueryTree, in context: inout QueryContext
  ) throws(Diagnostic) -> Result? {
    var working = context
    working.adopt(corpus)
    do {
      let result = try run(tree, in: &working)
      context = working
      return result
    } catch {
      throw bindable(error, in: working)
    }
  }

  /// The same error with only those fixes that parse and bind on this corpus; the shell passes
  /// errors of the parser through here as well.
  public func bindable(_ error: Diagnostic, in context: QueryContext) -> Diagnostic {
    var fixes: [String] = []
    for fix in error.fixes where !fixes.contains(fix) {
      if binds(fix, in: context) { fixes.append(fix) }
    }
    return Diagnostic(error.fact, at: error.span, fixes: fixes)
  }

  /// Whether a line parses and every statement of it binds.
  func binds(_ line: String, in context: QueryContext) -> Bool {
    guard let trees = try? Parser.parse(ByteText(line)), !trees.isEmpty else { return false }
    var context = context
    for tree in trees {
      do {
        _ = try run(tree, in: &context)
      } catch {
        return false
      }
    }
    return true
  }

  /// Whether the last statement of a line finds anything.
  private func hasRows(_ line: String, in context: QueryContext) -> Bool {
    guard let trees = try? Parser.parse(ByteText(line)), let tree = trees.last else { return false }
    guard case .query(let query) = tree.statement else { return false }
    var binder = Binder(tree, in: context, corpus: corpus, isCancelled: isCancelled)
    return (try? binder.bind(query.noun).run().rows.isEmpty) == false
  }

  /// Runs a statement without checking fixes.
  func run(_ tree: QueryTree, in context: inout QueryContext) throws(Diagnostic) -> Result? {
    var binder = Binder(tree, in: context, corpus: corpus, isCancelled: isCancelled)
    switch tree.statement {
    case .query(let query):
      let plan: Plan
      switch try binder.begin(query.noun) {
      case .plan(let bound): plan = bound
      case .value(let value): return try goOn(with: value, query.stages, binder, tree, &context)
      }
      let set = plan.run()
      for filter in plan.filters {
        if let line = filter.footnote?(set) { binder.noteOnce(line) }
      }
      var pipeline = Pipeline(.set(set), binder: binder)
      for stage in query.stages { try pipeline.run(stage) }
      var result = finish(&pipeline, tree, &context)
      let isExpected = query.stages.contains {
        if case .expect = $0.step { true } else { false }
      }
      if set.rows.isEmpty, !isExpected, !isCancelled() {
        explainEmpty(&result, plan, binder, context)
      }
      return result
    case .continuation(let stages):
      guard let value = context.lastValue else {
        // The bar that begins the line stands for `$last |`.
        let bar = Span(Int(tree.span.start)..<min(Int(tree.span.start) + 1, tree.span.end))
        throw Diagnostic(.unknownVariable("last", nearest: []), at: bar)
      }
      return try goOn(with: value, stages, binder, tree, &context)
    case .explain(let query):
      let plan = try binder.bind(query.noun)
      var result = Result(query: QueryPrinter.text(of: tree), shape: .table)
      result.explanation = plan.explanation(stages: query.stages)
      result.notes = binder.notes
      context = binder.context
      return result
    case .letDefinition(let definition):
      try binder.check(definition)
      context.definitions[definition.name.text.asciiLowercased] = QueryContext.Definition(
        definition: definition, scope: context.definitions)
      return nil
    case .parameter(let name, let value):
      context.parameters[name.text.asciiLowercased] = try binder.resolved(value)
      return nil
    case .topic(let name, let entries):
      let key = TopicTree.key(name.text)
      context.topics[key] = entries.map(\.text)
      return nil
    }
  }

  /// Runs stages on what earlier statements made.
  private func goOn(
    with value: PipelineValue, _ stages: [Stage], _ binder: Binder, _ tree: QueryTree,
    _ context: inout QueryContext
  ) throws(Diagnostic) -> Result {
    var pipeline = Pipeline(value, binder: binder)
    for stage in stages { try pipeline.run(stage) }
    return finish(&pipeline, tree, &context)
  }

  /// Says why there are no rows, and what would have some.
  private func explainEmpty(
    _ result: inout Result, _ plan: Plan, _ binder: Binder, _ context: QueryContext
  ) {
    let empty = EmptyResult(plan: plan, binder: binder)
    result.emptiness = empty.explanation()
    // A query that finds something is worth more than one that only can be asked.
    let suggestions = empty.suggestions().filter { binds($0, in: context) }
    result.suggestion = suggestions.first { hasRows($0, in: context) } ?? suggestions.first
  }

  private func finish(
    _ pipeline: inout Pipeline, _ tree: QueryTree, _ context: inout QueryContext
  ) -> Result {
    let result = pipeline.result(query: QueryPrinter.text(of: tree))
    context = pipeline.binder.context
    context.last = result
    context.lastValue = pipeline.value
    return result
  }
}

extension QueryContext {
  /// Follows the session into a corpus that was loaded since.
  mutating func adopt(_ corpus: Corpus) {
    // Rows of the last result speak of documents by number, which no longer mean the same.
    if handles.adopt(corpus) { lastValue = nil }
  }
}
