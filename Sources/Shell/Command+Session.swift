// Dot-commands that change the session: articles, settings, output, scripts.

import Articles
import QueryEvaluator
import Rendering
import Text

extension Command {
  static func load(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    var words = line.words
    var format: ArticleFormat?
    if words.count > 2, words[words.count - 2] == "as" {
      format = ArticleFormat(rawValue: words[words.count - 1].lowercased())
      guard format != nil else {
        let known = ArticleFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandError("no format ‘\(words[words.count - 1])’; there are \(known)")
      }
      words.removeLast(2)
    }
    guard !words.isEmpty else { throw CommandError(".load needs a path", fixes: [".help load"]) }
    let code = session.load(words, as: format)
    if code != .success { throw .reported(code) }
  }

  static func problems(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    let problems = session.store.problems
    session.answer(
      problems.isEmpty
        ? "no problems in loading\n"
        : problems.map { $0.safeLine + "\n" }.joined())
  }

  static func mode(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let name = try line.onlyWord(of: "mode") else {
      return session.answer(
        ResultMode.allCases.filter(\.isBuilt).map { mode in
          let mark = mode == session.settings.mode ? "*" : " "
          return "\(mark) \(DisplayWidth.padded(mode.rawValue, to: 10))\(mode.help)\n"
        }.joined())
    }
    if ResultMode(rawValue: name)?.isBuilt == false {
      throw CommandError("the mode \(name) is not built yet")
    }
    try change("mode", to: name, in: session, command: ".mode")
  }

  static func set(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let name = line.words.first else {
      return session.answer(
        Setting.all.map { setting in
          DisplayWidth.padded(setting.name, to: 10)
            + DisplayWidth.padded(setting.show(session.settings), to: 12)
            + "\(setting.help) (\(setting.values.joined(separator: ", ")))\n"
        }.joined())
    }
    guard line.words.count > 1 else {
      let setting = try found(name)
      return session.answer(setting.show(session.settings) + "\n")
    }
    guard line.words.count == 2 else { throw CommandError(".set takes a name and a value") }
    try change(name, to: line.words[1], in: session)
  }

  private static func found(_ name: String) throws(CommandError) -> Setting {
    if let setting = Setting.named(name.lowercased()) { return setting }
    let near = EditDistance.nearest(to: name, in: Setting.all.map(\.name))
    throw CommandError("no setting ‘\(name)’", fixes: [near.first.map { ".set \($0)" } ?? ".set"])
  }

  private static func change(
    _ name: String, to value: String, in session: Session, command: String? = nil
  ) throws(CommandError) {
    let setting = try found(name)
    let command = command ?? ".set \(setting.name)"
    guard setting.change(&session.settings, value) else {
      throw CommandError(
        "\(setting.name) cannot be ‘\(value)’: \(setting.values.joined(separator: ", "))",
        fixes: EditDistance.nearest(to: value, in: setting.values)
          .map { "\(command) \($0)" })
    }
    session.context.today = session.settings.today ?? session.surroundings.today
  }

  static func output(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let path = try line.onlyWord(of: "output") else {
      return session.answer((session.redirection?.file.path ?? "off") + "\n")
    }
    guard session.closeRedirection() else { throw .reported(.outputNotWritten) }
    if path != "off" { try redirect(session, to: path, isForOneResult: false) }
  }

  static func once(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let path = try line.onlyWord(of: "once") else {
      throw CommandError(".once needs a file", fixes: [".once result.csv"])
    }
    guard session.closeRedirection() else { throw .reported(.outputNotWritten) }
    try redirect(session, to: path, isForOneResult: true)
  }

  private static func redirect(
    _ session: Session, to path: String, isForOneResult: Bool
  ) throws(CommandError) {
    do {
      session.redirection = Redirection(
        file: try NewFile(at: path), isForOneResult: isForOneResult)
    } catch {
      switch error {
      case .exists:
        throw CommandError(
          "\(path) exists and is not overwritten", code: .outputNotWritten,
          fixes: [
            (isForOneResult ? ".once " : ".output ") + Session.freeName(beside: path)
          ])
      case .cannotWrite(let reason):
        throw CommandError("cannot write \(path): \(reason)", code: .outputNotWritten)
      }
    }
  }

  static func run(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let path = line.words.first else {
      throw CommandError(".run needs a script", fixes: [".help run"])
    }
    let outer = session.context
    let outerFixed = session.fixedParameters
    defer {
      // What the script defined ends with it; what it answered can be asked about.
      session.context.restoreDefinitions(of: outer)
      session.fixedParameters = outerFixed
    }
    for pair in line.words.dropFirst() {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw CommandError("‘\(pair)’ is not NAME=VALUE") }
      try session.runShorthand("param \(parts[0]) = \(Session.quoted(parts[1]))", place: line.place)
      session.fixedParameters.insert(parts[0].lowercased())
    }
    if let code = Runner(session: session).runScript(path, from: line.place) {
      throw .reported(code)
    }
  }

  static func read(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let path = try line.onlyWord(of: "read") else {
      throw CommandError(".read needs a file", fixes: [".help read"])
    }
    if let code = Runner(session: session).runScript(path, from: line.place) {
      throw .reported(code)
    }
  }

  static func quit(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let word = try line.onlyWord(of: "quit") else {
      session.requestedExit = .success
      return
    }
    guard let code = Int32(word), (0...255).contains(code) else {
      throw CommandError("an exit code is a number from 0 to 255", fixes: [".quit"])
    }
    session.requestedExit = ExitCode(rawValue: code)
  }
}
