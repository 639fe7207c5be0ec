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
  func runStatements(_ text: String, place: SourcePlace) -> ExitCode? {
    if options.echo { note("> " + text) }
    let trees: [QueryTree]
    do {
      trees = try Parser.parse(ByteText(text))
    } catch {
      return report(error, in: text, place: place)
    }
    for tree in trees {
      if let code = run(tree, text: text, place: place) { return code }
    }
    return nil
  }

  private func run(_ tree: QueryTree, text: String, place: SourcePlace) -> ExitCode? {
    if case .parameter(let name, _) = tree.statement, fixedParameters.contains(name.text.lowercased())
    {
      return nil
    }
    surroundings.clearInterrupt()
    Interrupt.noteForCrash(text)
    let start = surroundings.now()
    let evaluator = Evaluator(corpus: corpus, isCancelled: surroundings.isInterrupted)
    let result: Result?
    do {
      result = try evaluator.evaluate(tree, in: &context)
    } catch {
      return report(error, in: text, place: place)
    }
    let isCancelled = surroundings.isInterrupted()
    let milliseconds = Int((surroundings.now() - start) / 1_000_000)
    guard !options.dryRun else {
      // Definitions stay, so that later statements bind; `$last` does too.
      return nil
    }
    guard var result else { return isCancelled ? cancelled(milliseconds) : nil }
    if corpus.documents.isEmpty, result.rows.isEmpty, result.explanation == nil {
      result.footer.append("no articles are loaded: .load PATH")
    }
    if settings.showsTimer {
      result.footer.append("\(milliseconds) ms, \(counted(corpus.documents.count, "article"))")
    }
    if let suggestion = result.suggestion, result.rows.isEmpty { remember(suggestion) }
    if Session.showsRows(tree) { show(result) }
    if isCancelled { return cancelled(milliseconds) }
    return perform(result, text: text, place: place)
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
  private func perform(_ result: Result, text: String, place: SourcePlace) -> ExitCode? {
    for action in result.actions {
      switch action {
      case .export(let format, let file, let span):
        if let code = export(result, as: format, to: file, span: span, text: text, place: place) {
          return code
        }
      case .expectationFailed(let expected, let found):
        fail(expected: expected, found: found, rows: result, place: place)
        return .expectationFailed
      case .warning(let warning): note("warning: " + warning)
      }
    }
    return nil
  }

  private func export(
    _ result: Result, as format: ExportFormat, to file: String, span: Span, text: String,
    place: SourcePlace
  ) -> ExitCode? {
    guard let mode = ResultMode(rawValue: format.rawValue), mode.isBuilt else {
      return report(Diagnostic(.notBuiltYet(format.rawValue), at: span), in: text, place: place)
    }
    do {
      let output = try NewFile(at: file)
      output.write(Renderer.fileText(of: result, mode: mode))
      try output.finish()
    } catch {
      let fact: Diagnostic.Fact
      var fixes: [String] = []
      switch error {
      case .exists:
        fact = .fileExists(file)
        fixes = [Session.replacing(span, of: text, with: Session.freeName(beside: file))]
      case .cannotWrite(let reason): fact = .cannotWrite(file, reason: reason)
      }
      return report(Diagnostic(fact, at: span, fixes: fixes), in: text, place: place)
    }
    if !options.quiet { note("\(counted(result.rows.count, "row")) written to \(file)") }
    let formulas = mode == .csv || mode == .tsv ? Renderer.formulaCellCount(of: result) : 0
    if formulas > 0 {
      note(
        "warning: \(counted(formulas, "cell")) of \(file) begin with = + - or @; "
          + "a spreadsheet may run them as formulas")
    }
    return nil
  }

  /// Expectation, fact, and up to three rows that show it.
  private func fail(expected: String, found: String, rows result: Result, place: SourcePlace) {
    let where_ = place.file.map { "\($0):\(place.line): " } ?? ""
    complain("\(where_)expectation failed: \(expected)")
    note("  found: \(found)")
    var few = result
    few.rows = Array(result.rows.prefix(3))
    if few.rows.isEmpty { return }
    let lines = Renderer(mode: .auto, screen: screen(of: surroundings.error)).render(few).body
    surroundings.error.write(lines)
    if result.rows.count > 3 { note("  and \(counted(result.rows.count - 3, "more row"))") }
  }

  /// A name that is free: `kim.csv` → `kim-2.csv`.
  static func freeName(beside path: String) -> String {
    let folderEnd = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let dot = path[folderEnd...].lastIndex(of: ".") ?? path.endIndex
    for number in 2..<1000 {
      let name = "\(path[..<dot])-\(number)\(path[dot...])"
      if !FileSystem.exists(name) { return name }
    }
    return path + ".new"
  }

  /// The statement with other words in one place; a file name keeps its quotation marks.
  private static func replacing(_ span: Span, of text: String, with words: String) -> String {
    let bytes = Array(text.utf8)
    guard span.end <= bytes.count else { return text }
    let old = bytes[span.range]
    let isQuoted = old.first == UInt8(ascii: "\"")
    let new = isQuoted ? "\"\(words)\"" : words
    return String(decoding: bytes[..<Int(span.start)], as: UTF8.self) + new
      + String(decoding: bytes[span.end...], as: UTF8.self)
  }
}
