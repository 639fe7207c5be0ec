// Running statements: parse, evaluate, show, act.
//
// In: the text of one or more statements. Out: what is printed and written, and the exit code of a
// failure. Leaves to others: grammar and meaning; layout (Renderer); where output goes.

import LineEditing
import QueryEvaluator
import QueryParser
import Rendering
import Text

extension Session {
  /// Runs all statements of a text, stopping at the first that fails.
  ///
  /// - Returns: nil when all went well.
  func runStatements(_ text: StatementText) -> ExitCode? {
    noteDroppedCharacters(in: text)
    do {
      for tree in try Parser.parse(text.text) {
        if let code = run(tree, of: text) { return code }
      }
      return nil
    } catch {
      return report(error, in: text)
    }
  }

  /// Characters that nobody can see are read over, and said to be.
  func noteDroppedCharacters(in text: StatementText) {
    let count = Parser.droppedCharacters(in: text.text)
    if count > 0 {
      note("note: \(counted(count, "invisible or control character")) in the query left out")
    }
  }

  /// Runs one statement.
  func run(_ tree: QueryTree, of text: StatementText) -> ExitCode? {
    if options.echo { note("> " + text.text.string(tree.span)) }
    if case .parameter(let name, _) = tree.statement,
      fixedParameters.contains(name.text.lowercased())
    {
      return nil
    }
    if surroundings.isInterrupted() { return .interrupted }
    Interrupt.noteForCrash(text.text.string(tree.span))
    let start = surroundings.now()
    let evaluator = Evaluator(corpus: corpus, isCancelled: surroundings.isInterrupted)
    let result: Result?
    do {
      result = try evaluator.evaluate(tree, in: &context)
    } catch {
      return report(error, in: text)
    }
    let isCancelled = surroundings.isInterrupted()
    let milliseconds = Int((surroundings.now() - start) / 1_000_000)
    guard !options.dryRun else {
      // Definitions stay, so that later statements bind; `$last` does too.
      return nil
    }
    guard var result else { return isCancelled ? cancelled(milliseconds) : nil }
    if corpus.documents.isEmpty {
      result.footer.append("no articles are loaded: .load PATH")
    }
    if settings.showsTimer {
      result.footer.append("\(milliseconds) ms, \(counted(corpus.documents.count, "article"))")
    }
    if let suggestion = result.suggestion, result.rows.isEmpty { remember(suggestion) }
    if Session.showsRows(tree) { show(result) }
    if isCancelled { return cancelled(milliseconds) }
    return perform(result, of: tree, in: text)
  }

  /// Whether rows are printed: a check or an export is asked for its effect.
  private static func showsRows(_ tree: QueryTree) -> Bool {
    let stages: [Stage]
    switch tree.statement {
    case .query(let query): stages = query.stages
    case .continuation(let continued): stages = continued
    case .explain, .letDefinition, .parameter, .topic: return true
    }
    switch stages.last?.step {
    case .expect, .export: return false
    default: return true
    }
  }

  private func cancelled(_ milliseconds: Int) -> ExitCode {
    let tenths = milliseconds / 100
    note("cancelled after \(tenths / 10).\(tenths % 10) s")
    return .interrupted
  }

  /// Exports and failed expectations, in the order of the stages.
  private func perform(_ result: Result, of tree: QueryTree, in text: StatementText) -> ExitCode? {
    for action in result.actions {
      switch action {
      case .export(let format, let file, let span):
        let target = ExportTarget(format: format, file: file, span: span)
        if let code = export(result, to: target, of: tree, in: text) { return code }
      case .expectationFailed(let expected, let found):
        fail(expected: expected, found: found, rows: result, lead: text.location(of: tree.span))
        return .expectationFailed
      case .warning(let warning): note("warning: " + warning)
      }
    }
    return nil
  }

  /// Expectation, fact, and up to three rows that show it.
  private func fail(expected: String, found: String, rows result: Result, lead: String?) {
    complain((lead.map { $0 + ": " } ?? "") + "expectation failed: \(expected)")
    note("  found: \(found)")
    // The rows that the fact names tell more than the first that came.
    let named = Set(found.split { $0 == " " || $0 == "," })
    let telling = result.rows.filter { row in row.handle.map { named.contains($0[...]) } ?? false }
    var few = result
    few.rows = Array((telling.isEmpty ? result.rows : telling).prefix(3))
    if few.rows.isEmpty { return }
    let lines = Renderer(mode: .auto, screen: screen(of: surroundings.error)).render(few).body
    surroundings.error.write(lines)
  }
}
