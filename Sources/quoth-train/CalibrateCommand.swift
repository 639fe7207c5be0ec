// Measures how often rows of attribution are right, sort by sort.

import ArgumentParser
import AttributionTraining

struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Counts how often rows are right, for Analysis/ConfidenceTable.swift.")

  @Argument(help: "Annotated articles that no model learned from, JSON lines.") var articles: String

  func run() throws {
    var calibration = Calibration()
    for article in try AnnotatedArticle.all(in: articles) { calibration.add(article) }
    let borders = calibration.borders
    print("borders of thirds: \(borders.0), \(borders.1)")
    for line in calibration.lines { print("    \(line)") }
  }
}
