// Articles with every attribution marked by hand.
//
// In: a file of one block a line, a line `--`, a fact a row. Out: text, rows, facts. Leaves to
// others: what the program finds in it (`GoldComparison`, `GoldScore`).

import Analysis
import Foundation
import LanguageTraining

/// A marked article and the facts about its rows.
public struct GoldArticle: Sendable {
  /// The file without its ending.
  public var name: String
  public var marked: MarkedText
  /// One a row, in the order of `marked.rows`.
  public var facts: [GoldFact]

  /// Reads the text of a file; throws what is wrong with it.
  public init(name: String, text: String) throws(GoldError) {
    self.name = name
    guard let border = text.range(of: "\n--\n") else { throw GoldError("\(name): no line --") }
    do {
      let lines = text[..<border.lowerBound].split(separator: "\n")
      marked = try MarkedText(validating: lines.joined(separator: "¶"))
    } catch {
      throw GoldError("\(name): \(error)")
    }
    facts = []
    for line in text[border.upperBound...].split(separator: "\n") {
      do { facts.append(try GoldFact(line)) } catch { throw GoldError("\(name): \(error)") }
    }
    guard facts.map(\.number) == marked.numbers else {
      throw GoldError("\(name): rows \(marked.numbers), facts \(facts.map(\.number))")
    }
  }

  /// Reads a file.
  public init(path: String) throws {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    try self.init(name: name, text: String(decoding: TrainingFile(path).bytes(), as: UTF8.self))
  }

  /// The `.txt` files of a folder, sorted.
  public static func paths(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted().map { "\(folder)/\($0)" }
  }

  /// What marks and facts say against each other or against the text; empty if nothing.
  public var faults: [String] {
    var faults: [String] = []
    if marked.numbers != Array(1...max(1, marked.rows.count)) {
      faults.append("the rows are not numbered from 1: \(marked.numbers)")
    }
    let text = marked.text.string
    for (row, fact) in zip(marked.rows, facts) {
      func fault(_ what: String) { faults.append("row \(fact.number): \(what)") }
      if row.content.isEmpty { fault("no content") }
      if fact.type == nil { fault("no type") }
      for name in fact.names where !text.contains(name) { fault("‘\(name)’ is not in the text") }
      switch fact.kind {
      case .declined, .hedged:
        if fact.isSpoken { fault("nobody speaks in a row that is \(fact.kind)") }
      case .believes, .intends:
        if !fact.isSpoken, fact.form != .indirect { fault("quoted words are spoken") }
      case .said, .wrote, .asked, .denies: break
      }
    }
    return faults
  }

  /// A row as a line for people: source, cue, content, fact.
  func description(ofRow row: Int) -> String {
    let spans = marked.rows[row].source + marked.rows[row].cue + marked.rows[row].content
    let fact = facts[row]
    let words = ["\(fact.kind)", "\(fact.form)"] + (fact.isSpoken ? [] : ["unspoken"])
    return spans.map(marked.text.string).joined(separator: " | ")
      + " (\((words + [fact.speaker ?? ""]).joined(separator: " ")))"
  }

  /// A found row as a line for people.
  func description(of quote: Quote, in document: Document) -> String {
    let row = MarkedText.Row(quote)
    return (row.source + row.cue + row.content).map(marked.text.string).joined(separator: " | ")
      + " (\(quote.kind) \(quote.form)\(quote.isSpokenInGold ? "" : " unspoken") "
      + "\(GoldFact.speaker(of: quote, in: document)))"
  }
}
