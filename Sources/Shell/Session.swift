// One run of the shell, from the command line to the exit code.
//
// In: arguments and surroundings. Out: text on the two sinks and an `ExitCode`. Leaves to others:
// what a line is (StatementReader), what a dot-command does (Command), loading, output and errors
// (the extensions beside this file).

import ArgumentParser
import ArticleIndex
import Articles
import LineEditing
import QueryEvaluator
import Rendering
import Text

/// The state between statements: settings, articles, the context of queries, where output goes.
public final class Session {
  /// The version of the program.
  public static let version = "0.1"

  let surroundings: Surroundings
  let options: Options
  var settings: Settings
  let history: History

  var store = ArticleStore()
  /// The articles of the store after analysis.
  var corpus = Corpus()
  /// What was loaded, in order, as it was asked for.
  var loadedPaths: [String] = []
  var context: QueryContext
  /// Values given by `--set`: a `param` of that name in a script does not change them.
  var fixedParameters: Set<String> = []

  /// Where results go instead of standard output: `.output`, `.once`.
  var redirection: Redirection?
  /// What an error or an empty result suggested last, for the history.
  var lastSuggestion: String?
  /// Set by `.quit`.
  var requestedExit: ExitCode?
  /// Scripts that are being read, outermost first.
  var openScripts: [String] = []

  init(options: Options, surroundings: Surroundings) {
    self.options = options
    self.surroundings = surroundings
    settings = Settings(options: options, environment: surroundings.environment)
    context = QueryContext(today: settings.today ?? surroundings.today)
    let keepsHistory = surroundings.inputIsTerminal && !options.noHistory
    history = History(
      path: keepsHistory ? History.path(environment: surroundings.environment) : nil)
  }

  /// Runs the program with these arguments (without its own name).
  public static func run(arguments: [String], in surroundings: Surroundings) -> ExitCode {
    if arguments.first == "extract" {
      return Extraction.run(arguments: Array(arguments.dropFirst()), in: surroundings)
    }
    let options: Options
    do {
      options = try Options.parse(arguments)
    } catch {
      let code = Options.exitCode(for: error)
      let message = Options.fullMessage(for: error)
      if code.isSuccess {
        surroundings.output.line(message)
        return .success
      }
      surroundings.error.line(safe(message, keeping: .newline).text)
      return .usage
    }
    if options.version {
      surroundings.output.line("quoth \(version)")
      return .success
    }
    return Session(options: options, surroundings: surroundings).run()
  }

  /// Loads, runs the start file, then queries, scripts or the lines of standard input.
  private func run() -> ExitCode {
    let input = Inputs(options: options, environment: surroundings.environment)
    var code = ExitCode.success
    let isInteractive = surroundings.inputIsTerminal && !input.hasStatements
    if isInteractive { greet() }
    if !input.articlePaths.isEmpty {
      let loaded = load(input.articlePaths)
      code = code.combined(with: loaded)
      // Answers about articles that are not there would mislead; at a prompt others can be loaded.
      if loaded != .success, !isInteractive, !options.keepGoing { return loaded }
    }
    let start = Runner(session: self).run(input.startFiles.map { .script($0) })
    if let start, !options.keepGoing || requestedExit != nil { return finish(start) }
    if let failed = setParameters() { return finish(failed) }

    let sources: [Runner.Source]
    if input.hasStatements {
      sources = input.scripts.map { .script($0) } + options.queries.map { .query($0) }
    } else if isInteractive {
      return finish(runInteractively())
    } else {
      sources = input.readsArticlesFromInput ? [] : [.input]
    }
    if let failed = Runner(session: self).run(sources) { code = code.combined(with: failed) }
    return finish(code)
  }

  /// Closes what is open; a redirection that cannot be finished is an error of its own.
  private func finish(_ code: ExitCode) -> ExitCode {
    let result = requestedExit ?? code
    if !closeRedirection() { return result.combined(with: .outputNotWritten) }
    guard surroundings.output.outcome == .failed else { return result }
    complain("standard output cannot be written")
    return result.combined(with: .outputNotWritten)
  }

  /// `--set name=value`: the value is data, never query text.
  private func setParameters() -> ExitCode? {
    for pair in options.set {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      let statement = "param \(parts[0]) = \(Session.quoted(parts[1]))"
      guard let code = Runner(session: self).run([.query(statement)]) else {
        fixedParameters.insert(parts[0].lowercased())
        continue
      }
      return code
    }
    return nil
  }

  /// A value as the query language reads it back whole: plain numbers and dates as they are, all
  /// else in quotes. A double quote cannot stand in a string and becomes a single one.
  static func quoted(_ value: String) -> String {
    let isPlain =
      !value.isEmpty
      && value.utf8.allSatisfy { byte in
        0x30...0x39 ~= byte || byte == 0x2D || byte == 0x2E
      }
    return isPlain ? value : "\"" + value.replacing("\"", with: "’") + "\""
  }
}
