// Dot-commands that look something up: names, definitions, history, limits.

import ArticleIndex
import Glibc
import Text

extension Command {
  static func names(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    let name = line.words.joined(separator: " ")
    guard !name.isEmpty else { throw CommandError(".names needs a name", fixes: [".names Kim"]) }
    let names = session.corpus.names
    var lines: [String] = []
    for (role, table) in [
      ("by", names.sources), ("mentioning", names.entities), ("from", names.outlets),
      ("articles by", names.authors),
    ] {
      guard let (level, matches) = table.matches(for: name) else { continue }
      let meanings = matches.map { NameWords.words(for: $0, in: session.corpus) }
      lines.append(
        "\(role) \(name): \(meanings.joined(separator: ", ")) (\(NameWords.words(for: level)))\n")
    }
    if lines.isEmpty {
      let known = Array(names.sources.written.values) + Array(names.outlets.written.values)
      let near = EditDistance.nearest(to: name, in: known.sorted())
      lines = ["nobody and no outlet is called ‘\(name)’\n"]
      if !near.isEmpty { lines.append("nearest: \(near.joined(separator: ", "))\n") }
    }
    session.answer(lines.joined())
  }

  static func topics(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    let names = session.context.topicNames
    guard !line.rest.isEmpty else {
      return session.answer(
        names.map { name in
          let count = session.context.entries(ofTopic: name)?.count ?? 0
          return "\(DisplayWidth.padded(name, to: 16)) \(counted(count, "word"))\n"
        }.joined())
    }
    guard let entries = session.context.entries(ofTopic: line.rest) else {
      let near = EditDistance.nearest(to: line.rest, in: names)
      throw CommandError(
        "no topic is called ‘\(line.rest)’",
        fixes: [near.first.map { ".topics \($0)" } ?? ".topics"])
    }
    let lines = DisplayWidth.wrap(entries.joined(separator: ", "), to: 76)
    session.answer(lines.map { "  \($0)\n" }.joined())
  }

  static func vars(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    let names = session.context.variableNames
    session.answer(
      names.isEmpty
        ? "nothing is defined: let toll = figures about deaths\n"
        : names.map { "$\($0)\n" }.joined())
  }

  static func version(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    session.answer("quoth \(Session.version)\n")
  }

  static func limits(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    session.answer(Limits.text)
  }

  static func history(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    let history = session.history
    switch (line.words.first, line.words.count) {
    case ("off", 1): history.isRecording = false
    case ("clear", 1): history.clear()
    case ("delete", 2):
      guard let number = Int(line.words[1]), history.entries.indices.contains(number - 1) else {
        throw CommandError("no entry ‘\(line.words[1])’", fixes: [".history"])
      }
      history.delete(at: number - 1)
    case ("export", 2):
      do {
        let file = try NewFile(at: line.words[1])
        file.write(history.entries.map { $0.text + "\n" }.joined())
        try file.finish()
      } catch {
        switch error {
        case .exists:
          throw CommandError(
            "\(line.words[1]) exists and is not overwritten", code: .outputNotWritten)
        case .cannotWrite(let reason):
          throw CommandError("cannot write \(line.words[1]): \(reason)", code: .outputNotWritten)
        }
      }
    default: try listHistory(session, line.rest)
    }
  }

  private static func listHistory(_ session: Session, _ filter: String) throws(CommandError) {
    var entries = Array(session.history.entries.enumerated())
    if filter.hasPrefix("/") {
      let pattern = filter.dropFirst().split(separator: "/").first.map(String.init) ?? ""
      let wanted = pattern.lowercased()
      entries = entries.filter { $0.element.text.lowercased().contains(wanted) }
    } else if !filter.isEmpty {
      guard let count = Int(filter), count > 0 else {
        throw CommandError("‘\(filter)’ is no number of entries", fixes: [".help history"])
      }
      entries = entries.suffix(count)
    }
    let width = String(session.history.entries.count).count
    session.answer(
      entries.map { number, entry in
        let label = DisplayWidth.padded("\(number + 1)", to: width, alignRight: true)
        return "\(label)  \(entry.text.replacing("\n", with: " "))\n"
      }.joined())
  }
}

/// Meanings of names in words.
enum NameWords {
  static func words(for match: NameMatch, in corpus: Corpus) -> String {
    switch match {
    case .entity(let id):
      let entity = corpus.entities[id]
      return "\(entity.name) (\(entity.kind.rawValue), \(counted(entity.counts.quotes, "quote")))"
    case .unnamedSource(let words): return "“\(words)”"
    case .author(let name): return name
    case .outlet(let id):
      let outlet = corpus.outlets[id]
      return "\(outlet.name) (\(counted(outlet.articles.count, "article")))"
    }
  }

  static func words(for level: NameLevel) -> String {
    switch level {
    case .fullName: "full name"
    case .alias: "other name or role"
    case .part: "part of the name"
    }
  }
}
