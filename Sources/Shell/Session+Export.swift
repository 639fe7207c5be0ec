// Results written to files.
//
// In: a result and a name. Out: a file that appears whole or not at all, and a warning where a
// spreadsheet would run its cells. Leaves to others: layout (Renderer).

import QueryEvaluator
import QueryParser
import Rendering
import Text

/// What `export` was asked to write.
struct ExportTarget {
  let format: ExportFormat
  let file: String
  /// The name in the statement, for errors.
  let span: Span
}

extension Session {
  /// Writes a result; nil when all went well.
  func export(
    _ result: Result, to target: ExportTarget, of tree: QueryTree, in text: StatementText
  ) -> ExitCode? {
    guard let mode = ResultMode(rawValue: target.format.rawValue), mode.isBuilt else {
      let fact = Diagnostic.Fact.notBuiltYet("export \(target.format.rawValue)")
      return report(Diagnostic(fact, at: target.span), in: text)
    }
    do {
      let output = try NewFile(at: target.file)
      output.write(Renderer.fileText(of: result, mode: mode))
      try output.finish()
    } catch {
      return report(diagnostic(for: error, target, of: tree, in: text), in: text)
    }
    if !options.quiet { note("\(counted(result.rows.count, "row")) written to \(target.file)") }
    let formulas = mode == .csv || mode == .tsv ? Renderer.formulaCellCount(of: result) : 0
    if formulas > 0 {
      note(
        "warning: \(counted(formulas, "cell")) of \(target.file) start with = + - or @; "
          + "a spreadsheet may run them as formulas")
    }
    return nil
  }

  private func diagnostic(
    for failure: NewFile.Failure, _ target: ExportTarget, of tree: QueryTree,
    in text: StatementText
  ) -> Diagnostic {
    switch failure {
    case .cannotWrite(let reason):
      return Diagnostic(.cannotWrite(target.file, reason: reason), at: target.span)
    case .exists:
      let name = Session.freeName(beside: target.file)
      let fix = text.statement(tree.span, replacing: target.span, with: name)
      return Diagnostic(.fileExists(target.file), at: target.span, fixes: [fix])
    }
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
}
