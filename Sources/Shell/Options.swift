// The command line.
//
// In: arguments. Out: options, or a usage error in the words of the argument parser. Leaves to
// others: what the options do (Session).

import ArgumentParser
import Rendering
import Text

/// What can be written behind `quoth`.
struct Options: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quoth", abstract: "Asks news articles who said what, how many, on whose word.")

  @Argument(
    help: ArgumentHelp(
      """
      Articles: files, folders, globs, - for standard input. A file ending in .quoth, or whose \
      first line begins with #!, is a script to run.
      """,
      discussion: "Without a path the articles named by QUOTH_ARTICLES are loaded, if it is set."))
  var paths: [String] = []

  @Option(
    name: .customShort("c"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Run a query and leave; may be repeated.", valueName: "query"))
  var queries: [String] = []

  @Option(help: ArgumentHelp("Run a script and leave; may be repeated.", valueName: "script"))
  var file: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Give a parameter its value.", valueName: "name=value"))
  var set: [String] = []

  @Option(help: "Layout of results.")
  var mode: ResultMode?

  @Option(help: "When to use colour.")
  var color: ColorChoice = .auto

  @Option(help: "Columns to lay out for.")
  var width: Int?

  @Option(help: ArgumentHelp("The day that today means, as 2025-03-07.", valueName: "day"))
  var today: String?

  @Flag(help: "Go on after an error; the exit code tells the worst.")
  var keepGoing = false

  @Flag(help: "Print each statement before its result.")
  var echo = false

  @Flag(help: "Check the statements without running them.")
  var dryRun = false

  @Flag(help: "Leave with 3 if any file had a problem.")
  var strict = false

  @Option(help: "Errors as text, or as one JSON object a line.")
  var errors: ErrorForm = .text

  @Flag(help: "Do not run the start file.")
  var noInit = false

  @Option(name: .customLong("init"), help: ArgumentHelp("Another start file.", valueName: "script"))
  var startFile: String?

  @Flag(help: "Keep no history on disk.")
  var noHistory = false

  @Flag(help: "Show control characters of articles as they are.")
  var rawControls = false

  @Flag(name: .shortAndLong, help: "Only results and errors.")
  var quiet = false

  @Flag(help: "Print the version and leave.")
  var version = false

  mutating func validate() throws {
    if let width, !(20...10_000).contains(width) {
      throw ValidationError("--width takes 20 to 10000 columns")
    }
    if let today, CivilDate(iso: today) == nil {
      throw ValidationError("--today takes a day as 2025-03-07")
    }
    if let mode, !mode.isBuilt {
      throw ValidationError("the mode \(mode.rawValue) is not built yet")
    }
    for pair in set where pair.split(separator: "=", maxSplits: 1).count != 2 {
      throw ValidationError("--set takes name=value")
    }
  }
}

/// When to use colour.
public enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// Whether a stream is coloured: the choice, else the environment's customs, else the terminal.
  func isOn(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    if isSet("NO_COLOR") { return false }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] where isSet(name) && environment[name] != "0" {
      return true
    }
    if environment["CLICOLOR"] == "0" { return false }
    return isTerminal && environment["TERM"] ?? "dumb" != "dumb"
  }
}

/// How errors are written.
enum ErrorForm: String, CaseIterable { case text, json }

extension ColorChoice: ExpressibleByArgument {}
extension ErrorForm: ExpressibleByArgument {}
extension ResultMode: ExpressibleByArgument {
  /// Those that can be chosen.
  public static var allValueStrings: [String] { allCases.filter(\.isBuilt).map(\.rawValue) }
}

extension CivilDate {
  /// `2025-03-07`; nil if it is no such day.
  init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, text.utf8.count == 10, let year = parts[0], let month = parts[1],
      let day = parts[2]
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
