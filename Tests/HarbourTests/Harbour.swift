// The program on seeds/harbour, as a session runs it.
//
// In: the folder. Out: documents in the order of the gold, and answers to queries.

import Analysis
import ArticleIndex
import Articles
import QueryEvaluator
import QueryParser
import Testing
import Text

/// The sample corpus, loaded and analysed once.
struct Harbour: Sendable {
  let corpus: Corpus
  let problems: [LoadProblem]

  static let shared = Harbour()

  private init() {
    var store = ArticleStore()
    store.load(paths: [Seeds.harbour])
    problems = store.problems
    var builder = CorpusBuilder()
    for article in store.articles { builder.add(Analyzer().document(of: article)) }
    corpus = builder.corpus()
  }

  /// The document of `#a1` … `#a12`.
  func document(_ number: Int) -> Document { corpus.documents[number - 1] }

  /// The answer to one query in a new session.
  func answer(_ query: String) throws -> Result {
    var context = QueryContext(today: CivilDate(year: 2025, month: 3, day: 8)!)
    let evaluator = Evaluator(corpus: corpus)
    var result: Result?
    for tree in try Parser.parse(ByteText(query)) {
      result = try evaluator.evaluate(tree, in: &context)
    }
    return try #require(result, "no answer to ‘\(query)’")
  }

  /// The cells of one column, as text; a missing one is `–`.
  func column(_ name: String, of query: String) throws -> [String] {
    let result = try answer(query)
    let index = try #require(
      result.columns.firstIndex { $0.name == name }, "‘\(query)’ has no column ‘\(name)’")
    return result.rows.map { $0.cells[index].words }
  }

  /// Article numbers of the rows, one a row, in rising order.
  func articles(of query: String) throws -> [Int] {
    try answer(query).rows.map { try #require($0.place).article + 1 }.sorted()
  }
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
