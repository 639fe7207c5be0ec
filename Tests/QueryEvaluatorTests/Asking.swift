// Asks queries as a session does.

import Analysis
import ArticleIndex
import QueryEvaluator
import QueryParser
import TestSupport
import Testing
import Text

/// A session over the ferry articles.
struct Asking {
  let evaluator: Evaluator
  var context = QueryContext(today: CivilDate(year: 2025, month: 3, day: 7)!)

  init(_ documents: [Document] = FerrySample.documents()) {
    evaluator = Evaluator(corpus: Corpus(documents: documents))
  }

  /// The result of the last statement of a line; fails the test for none.
  mutating func ask(_ line: String) throws -> Result {
    var result: Result?
    for tree in try Parser.parse(ByteText(line)) {
      result = try evaluator.evaluate(tree, in: &context)
    }
    return try #require(result, "no answer to ‘\(line)’")
  }

  mutating func tell(_ line: String) throws {
    for tree in try Parser.parse(ByteText(line)) {
      _ = try evaluator.evaluate(tree, in: &context)
    }
  }

  /// The cells of one column as text.
  mutating func column(_ name: String, of line: String) throws -> [String] {
    let result = try ask(line)
    let index = try #require(
      result.columns.firstIndex { $0.name == name }, "no column ‘\(name)’ in ‘\(line)’")
    return result.rows.map { $0.cells[index].words }
  }

  mutating func count(_ line: String) throws -> Int { try ask(line).rows.count }

  /// The error a line gives; a fix that does not parse and bind fails the test.
  mutating func error(_ line: String) throws -> Diagnostic {
    do {
      _ = try ask(line)
    } catch let error as Diagnostic {
      for fix in error.fixes {
        var copy = self
        do { try copy.tell(fix) } catch { Issue.record("‘\(fix)’ does not bind: \(error)") }
      }
      return error
    }
    throw NoError(line: line)
  }

  struct NoError: Error { let line: String }
}

extension Cell {
  /// As a person would read it.
  var words: String {
    switch self {
    case .missing: "–"
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(_, let text): text
    case .boolean(let value): value ? "yes" : "no"
    case .time(let time): time.description
    case .handle(let handle): handle
    case .list(let cells): cells.map(\.words).joined(separator: " + ")
    }
  }
}
