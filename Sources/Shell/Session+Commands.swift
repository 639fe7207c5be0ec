// Finding and running dot-commands.

import Text

extension Session {
  /// Runs a line that begins with a dot.
  ///
  /// - Returns: nil when all went well.
  func runCommand(_ line: String, place: SourcePlace) -> ExitCode? {
    if options.echo { note("> " + line) }
    let text = line.dropFirst().drop { $0 == " " }
    let name = String(text.prefix { $0 != " " && $0 != "\t" })
    let rest = String(text.dropFirst(name.count)).trimmed
    do {
      let command = try Command.named(name)
      if options.dryRun { return nil }
      try command.action(self, CommandArguments(rest: rest, place: place))
      return nil
    } catch {
      guard !error.isReported else { return error.code }
      complain(error.message, at: place.words)
      for fix in error.fixes { note("  try: " + fix) }
      if let fix = error.fixes.first { remember(fix) }
      return error.code
    }
  }

  /// Runs a statement for a command that is short for one.
  func runShorthand(_ statement: String, place: SourcePlace) throws(CommandError) {
    let text = StatementText(
      text: ByteText(statement), file: place.file, firstLine: place.line)
    if let code = runStatements(text) { throw .reported(code) }
  }
}

extension Command {
  /// The command of a name or of a unique beginning of one.
  static func named(_ name: String) throws(CommandError) -> Command {
    let name = name.lowercased()
    let all = Command.all
    if let exact = all.first(where: { $0.name == name || $0.aliases.contains(name) }) {
      return exact
    }
    let starting = name.isEmpty ? [] : all.filter { $0.name.hasPrefix(name) }
    if starting.count == 1 { return starting[0] }
    if starting.count > 1 {
      let names = starting.map { ".\($0.name)" }
      throw CommandError(".\(name) could be \(names.joined(separator: ", "))", fixes: names)
    }
    if Command.planned.contains(name) { throw CommandError("‘.\(name)’ is not built yet") }
    // Nobody who mistyped a word wants to leave.
    let names = all.filter { $0.name != "quit" || name.count < 4 }.flatMap {
      [$0.name] + $0.aliases
    }
    let near = EditDistance.nearest(to: name, in: names)
    throw CommandError(
      "unknown command ‘.\(name)’",
      fixes: [near.first.map { ".\($0)" } ?? ".help"])
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
