// Help, made from the vocabulary of the language, the command list and the settings: what exists
// has help, and help names only what exists.

import Articles
import QueryParser
import Rendering
import Text

extension Command {
  static func help(_ session: Session, _ line: CommandArguments) throws(CommandError) {
    let topic = line.rest.lowercased()
    guard !topic.isEmpty else { return session.answer(Help.firstScreen) }
    if let text = Help.text(about: topic) { return session.answer(text) }
    let near = EditDistance.nearest(to: topic, in: Help.topics)
    throw CommandError(
      "no help about ‘\(line.rest)’", fixes: [near.first.map { ".help \($0)" } ?? ".help"])
  }
}

/// Help pages.
enum Help {
  static let firstScreen = """
    Quoth answers questions about news articles. Say what is wanted, then describe it.

    Three to try
      quotes by Kim                     who said what
      figures about deaths              how many, on whose word
      articles with no named sources    which articles name nobody

    What can be asked for
      \(wrapped(Vocabulary.kinds.filter(\.isBuilt).map(\.kind.plural)))
    How it is described
      \(wrapped(Vocabulary.filters.filter(\.isBuilt).map(\.word.rawValue)))
    What is done with the result, after |
      \(wrapped(Vocabulary.stages.filter(\.isBuilt).map(\.name)))

    .help WORD tells about any of these words, .help commands lists the dot-commands.
    .why 1 shows how row 1 was found, .open 1 its article. TAB shows what may follow.

    """

  /// Every word that has help.
  static var topics: [String] {
    var all = Command.all.flatMap { [$0.name] + $0.aliases }
    all += Vocabulary.kinds.flatMap { [$0.kind.rawValue, $0.kind.plural] }
    all += Vocabulary.filters.map(\.word.rawValue)
    all += Vocabulary.adjectives.map(\.adjective.rawValue)
    all += Vocabulary.stages.map(\.name)
    all += Vocabulary.functions.map(\.name)
    all += Vocabulary.fields.map(\.name)
    all += Setting.all.map(\.name) + ["commands", "settings", "modes", "formats", "exit codes"]
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// All that is known about a word; nil if nothing is.
  static func text(about topic: String) -> String? {
    let word = topic.hasPrefix(".") ? String(topic.dropFirst()) : topic
    switch word {
    case "commands": return commandList
    case "settings": return settingList
    case "modes": return modeList
    case "formats": return formatList
    case "exit codes", "exit code": return exitCodes
    default: break
    }
    if let page = errorPage(of: word) { return page }
    var sections: [String] = []
    if !topic.hasPrefix(".") {
      sections += languageSections(about: word)
    }
    for command in Command.all where command.name == word || command.aliases.contains(word) {
      sections.append(section(of: command))
    }
    if let setting = Setting.named(word), !topic.hasPrefix(".") {
      sections.append(
        "setting \(setting.name): \(setting.help)\n"
          + "  values    \(setting.values.joined(separator: ", "))\n"
          + "  example   .set \(setting.name) \(setting.values[0])\n")
    }
    return sections.isEmpty ? nil : sections.joined(separator: "\n")
  }

  private static func languageSections(about word: String) -> [String] {
    var sections: [String] = []
    for entry in Vocabulary.kinds
    where entry.kind.plural == word || entry.kind.rawValue == word
      || entry.kind.rawValue + "s" == word
    {
      sections.append(section(of: entry))
    }
    for entry in Vocabulary.filters where entry.word.rawValue == word {
      sections.append(
        section("description \(word)", entry.help, entry.example, isBuilt: entry.isBuilt))
    }
    for entry in Vocabulary.adjectives where entry.adjective.rawValue == word {
      let kinds = entry.kinds.map(\.plural).joined(separator: ", ")
      sections.append(
        section("\(word), before \(kinds)", entry.help, entry.example, isBuilt: entry.isBuilt))
    }
    for entry in Vocabulary.stages where entry.name == word || entry.words[0] == word {
      sections.append(
        section("step \(entry.name)", entry.help, entry.example, isBuilt: entry.isBuilt))
    }
    for entry in Vocabulary.functions where entry.name == word {
      sections.append(section("function \(word)", entry.help, entry.example))
    }
    for entry in Vocabulary.fields where entry.name == word {
      let kinds = entry.kinds.map(\.plural).joined(separator: ", ")
      sections.append(
        section("field \(word) of \(kinds)", entry.help, entry.example, isBuilt: entry.isBuilt))
    }
    return sections
  }

  private static func section(
    _ title: String, _ help: String, _ example: String, isBuilt: Bool = true
  ) -> String {
    let status = isBuilt ? "" : "  (not built yet)"
    return "\(title)\(status)\n  \(help)\n  example   \(example)\n"
  }

  private static func section(of entry: KindEntry) -> String {
    let fields = Vocabulary.fields(of: entry.kind).filter(\.isBuilt).map(\.name)
    var text = section(entry.kind.plural, entry.help, entry.example, isBuilt: entry.isBuilt)
    text += "  takes     \(wrapped(entry.filters.map(\.rawValue), indent: 12))\n"
    if !entry.adjectives.isEmpty {
      text += "  before    \(wrapped(entry.adjectives.map(\.rawValue), indent: 12))\n"
    }
    return text + "  fields    \(wrapped(fields, indent: 12))\n"
  }

  private static func section(of command: Command) -> String {
    var text = "\(command.usage)\n  \(wrapped(command.help, indent: 2))\n"
    if !command.details.isEmpty { text += "  \(wrapped(command.details, indent: 2))\n" }
    return text + "  example   \(command.example)\n"
  }

  private static var commandList: String {
    let width = Command.all.reduce(0) { max($0, min(28, $1.usage.count)) }
    return Command.all.map { command in
      let usage = command.usage
      let lead =
        usage.count > width
        ? usage + "\n" + String(repeating: " ", count: width)
        : DisplayWidth.padded(usage, to: width)
      return "\(lead)  \(wrapped(command.help, indent: width + 2))\n"
    }.joined()
  }

  private static var settingList: String {
    Setting.all.map { setting in
      ".set \(DisplayWidth.padded(setting.name, to: 8)) \(setting.help) "
        + "(\(setting.values.joined(separator: ", ")))\n"
    }.joined()
  }

  private static var modeList: String {
    ResultMode.allCases.map { ".mode \(DisplayWidth.padded($0.rawValue, to: 9)) \($0.help)\n" }
      .joined()
  }

  private static var formatList: String {
    "Formats are recognised by content; each may be compressed with gzip.\n"
      + ArticleFormat.allCases.map { format in
        ".load PATH as \(DisplayWidth.padded(format.rawValue, to: 9)) \(format.name)\n"
      }.joined()
  }

  static let exitCodes = """
    0    everything ran; results may be empty
    1    an expectation does not hold
    2    a query or command is wrong
    3    no article could be loaded, or --strict and a file had problems
    4    a file could not be written
    64   the command line is wrong
    130  interrupted

    """

  /// Words with a comma between, in lines that fit 80 columns.
  private static func wrapped(_ words: [String], indent: Int = 2) -> String {
    wrapped(words.joined(separator: ", "), indent: indent)
  }

  private static func wrapped(_ text: String, indent: Int) -> String {
    DisplayWidth.wrap(text, to: 78 - indent)
      .joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// The page of an error code: `e101`.
  private static func errorPage(of word: String) -> String? {
    guard word.hasPrefix("e"), let code = Int(word.dropFirst()), word.count == 4 else { return nil }
    return ErrorPages.page(of: code)
  }
}
