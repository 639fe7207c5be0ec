// `quoth extract`: articles in, one line of JSON out for each, nothing kept.
//
// In: files, folders or standard input. Out: lines on standard output as each article ends, problems
// on standard error. Memory does not grow with the number of articles.

import Analysis
import ArgumentParser
import Articles
import Rendering
import Text

/// What can be written behind `quoth extract`.
struct ExtractionOptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quoth extract",
    abstract: "Writes what articles hold as JSON, one line an article.")

  @Argument(help: "Articles: files, folders, globs, - for standard input.")
  var paths: [String] = ["-"]

  @Option(help: "Layout; there is one.")
  var format: ExtractionFormat = .jsonl

  @Option(help: "What to write, separated by commas: attributions, figures, dates, numbers, article.")
  var kinds: String = "attributions,figures,dates"

  @Option(help: "How places are counted: bytes of UTF-8, or scalars (code points).")
  var offsets: OffsetUnit = .bytes

  @Flag(help: "Figures and dates alone, without who gives them; many times faster.")
  var withoutSources = false

  func validate() throws {
    if withoutSources, kindNames.contains("attributions") {
      throw ValidationError(
        "--without-sources writes figures and dates only; try --kinds figures,dates")
    }
    for name in kindNames where ExtractionKind(rawValue: name) == nil {
      let known = ExtractionKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("unknown kind ‘\(name)’; there are: \(known)")
    }
  }

  var kindNames: [String] { kinds.split(separator: ",").map(String.init) }
}

/// The layouts of `quoth extract`.
enum ExtractionFormat: String, CaseIterable, ExpressibleByArgument, Sendable { case jsonl }

extension OffsetUnit: ExpressibleByArgument {}

/// Runs `quoth extract`.
enum Extraction {
  static func run(arguments: [String], in surroundings: Surroundings) -> ExitCode {
    let options: ExtractionOptions
    do {
      options = try ExtractionOptions.parse(arguments)
    } catch {
      let isHelp = ExtractionOptions.exitCode(for: error).isSuccess
      let message = ExtractionOptions.fullMessage(for: error)
      if isHelp {
        surroundings.output.line(message)
        return .success
      }
      surroundings.error.line(safe(message, keeping: .newline).text)
      return .usage
    }
    var settings = LoadOptions()
    // Places must be places of the text as it was given.
    settings.isVerbatim = true
    let loader = ArticleLoader(options: settings, standardInput: surroundings.readInputBytes)
    let record = ExtractionRecord(
      kinds: Set(options.kindNames.compactMap(ExtractionKind.init)), unit: options.offsets)
    let analyzer = Analyzer()
    var count = 0
    loader.forEachEvent(in: options.paths) { event, _ in
      switch event {
      case .file: break
      case .article(let article):
        count += 1
        let document = options.withoutSources
          ? analyzer.figures(of: article) : analyzer.document(of: article)
        surroundings.output.line(record.line(of: document))
      case .problem(let problem):
        surroundings.error.line(safe(problem.description).text)
      }
      return surroundings.output.isOpen && !surroundings.isInterrupted()
    }
    if surroundings.output.outcome == .failed { return .outputNotWritten }
    return count == 0 ? .nothingLoaded : .success
  }
}
