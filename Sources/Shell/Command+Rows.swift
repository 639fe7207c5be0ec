// Dot-commands that are short for a step of the pipeline.

extension Command {
  static func open(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    try runStep("open", of: session, line, takesMore: false)
  }

  static func why(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    try runStep("why", of: session, line, takesMore: false)
  }

  static func context(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    try runStep("context", of: session, line, takesMore: true)
  }

  static func show(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    try runStep("show", of: session, line, takesMore: true)
  }

  static func articles(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    try session.runShorthand("articles", place: line.place)
  }

  static func last(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    guard let last = session.context.last else {
      throw CommandError("there is no last result yet")
    }
    session.showUncut(last)
  }

  private static func runStep(
    _ step: String, of session: Session, _ line: CommandArguments, takesMore: Bool
  ) throws(CommandError) {
    let (rows, rest) = RowChoice.read(line.rest)
    guard let rows else {
      throw CommandError(
        ".\(step) needs a row: a handle or a number of the last result",
        fixes: [".\(step) #q1", ".help \(step)"])
    }
    if !takesMore, !rest.isEmpty {
      throw CommandError(".\(step) takes rows only; ‘\(rest)’ is left over")
    }
    let stage = rest.isEmpty ? step : "\(step) \(rest)"
    try session.runShorthand("\(rows) | \(stage)", place: line.place)
  }
}

/// The rows named in front of a shorthand.
enum RowChoice {
  /// `#q3, #q7 rest` → `#q3, #q7`; `1, 3-5 rest` → `$last | rows 1, 3-5`; nil where no row is
  /// named.
  static func read(_ text: String) -> (rows: String?, rest: String) {
    var items: [String] = []
    var rest = text[...]
    while true {
      let item = rest.prefix { $0 != " " && $0 != "," }
      guard isRow(item), isRow(item) == isRow(items.first.map { $0[...] } ?? item),
        items.first.map({ $0.hasPrefix("#") == item.hasPrefix("#") }) ?? true
      else { break }
      items.append(String(item))
      let behind = rest[item.endIndex...].trimmed
      guard behind.first == "," else {
        rest = behind[...]
        break
      }
      rest = behind.dropFirst().trimmed[...]
    }
    guard let first = items.first else { return (nil, text) }
    let list = items.joined(separator: ", ")
    return (first.hasPrefix("#") ? list : "$last | rows \(list)", String(rest))
  }

  private static func isRow(_ item: Substring) -> Bool {
    if item.hasPrefix("#") { return item.count > 1 }
    return item.first?.isNumber == true && item.allSatisfy { $0.isNumber || $0 == "-" }
  }
}
