// Measures attribution on articles marked by hand.

import Analysis
import ArgumentParser
import AttributionTraining

struct GoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gold",
    abstract: "Scores what the program finds in gold articles.",
    discussion: """
      A row counts as found if its content overlaps that of a found row by half of both. Speakers \
      are compared by full names, over all rows that are spoken; types of sources over all rows.
      """)

  @Argument(help: "Folder of marked articles, such as Tests/AnalysisTests/Gold.") var folder: String
  @Flag(help: "Leave out the attribution models.") var rulesOnly = false
  @Option(help: "How many rows of each sort of error to list.") var errors = 0

  func run() throws {
    let analyzer = rulesOnly ? Analyzer(reader: nil) : Analyzer()
    var score = GoldScore()
    for path in try GoldArticle.paths(in: folder) {
      let article = try GoldArticle(path: path)
      score.add(article, document: analyzer.document(of: article.marked.article))
    }
    for line in score.lines { print(line) }
    guard errors > 0 else { return }
    for fault in GoldScore.Fault.allCases {
      guard let list = score.faults[fault] else { continue }
      print("\n\(fault.rawValue): \(list.count)")
      for line in list.prefix(errors) { print("  \(line)") }
    }
  }
}
