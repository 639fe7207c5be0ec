// The list of dot-commands, in the order of `.help`. What they do stands in the files beside this
// one, by topic.

extension Command {
  /// All dot-commands.
  public static let all: [Command] = [
    Command(
      name: "help", arguments: "[TOPIC]", argument: .helpTopic,
      help: "Help, or help about a word: a kind, a step, a field, a command, an error code.",
      example: ".help quotes", action: Command.help),

    Command(
      name: "load", arguments: "PATH… [as FORMAT]", argument: .path,
      help: "Loads articles from files, folders or patterns, beside those loaded already.",
      details: "Formats are recognised by content; `as` names one where that fails: text, "
        + "markdown, html, feed, json, jsonl, csv, tsv. A path with blanks takes double quotes.",
      example: ".load seeds/harbour", action: Command.load),
    Command(
      name: "articles", arguments: "", argument: .nothing, help: "Lists the loaded articles.",
      example: ".articles", action: Command.articles),
    Command(
      name: "problems", arguments: "", argument: .nothing,
      help: "Lists what could not be loaded, and why.", example: ".problems",
      action: Command.problems),

    Command(
      name: "open", arguments: "ROW", argument: .handle,
      help: "Shows the article of a row with the row marked.",
      details: Command.rowDetails, example: ".open 1", action: Command.open),
    Command(
      name: "why", arguments: "ROW", argument: .handle,
      help: "Shows how a row was found: words, rule, how a name was resolved.",
      details: Command.rowDetails, example: ".why #q1", action: Command.why),
    Command(
      name: "context", arguments: "ROW [N]", argument: .handle,
      help: "Shows N sentences around a row.", details: Command.rowDetails,
      example: ".context 1 2", action: Command.context),
    Command(
      name: "show", arguments: "ROW FIELD,…", argument: .handle,
      help: "Shows some fields of a row.", details: Command.rowDetails,
      example: ".show 1 speaker, verb, text", action: Command.show),
    Command(
      name: "last", arguments: "", argument: .nothing,
      help: "Shows the last result again, nothing cut.", example: ".last", action: Command.last),

    Command(
      name: "mode", arguments: "[MODE]", argument: .mode, help: "Shows or changes the layout.",
      example: ".mode table", action: Command.mode),
    Command(
      name: "set", arguments: "[NAME [VALUE]]", argument: .setting,
      help: "Shows or changes settings.", example: ".set timer on", action: Command.set),
    Command(
      name: "output", arguments: "FILE|off", argument: .path,
      help: "Sends all further results to a new file, or back to the screen.",
      details: "The file appears under its name when the output is switched off or the session "
        + "ends; nothing is overwritten.",
      example: ".output results.txt", action: Command.output),
    Command(
      name: "once", arguments: "FILE", argument: .path,
      help: "Sends the next result to a new file.", example: ".once kim.csv",
      action: Command.once),

    Command(
      name: "run", arguments: "FILE [NAME=VALUE …]", argument: .path,
      help: "Runs a script in its own scope, with values for its parameters.",
      example: ".run scripts/first-look.quoth", action: Command.run),
    Command(
      name: "read", arguments: "FILE", argument: .path,
      help: "Runs the lines of a file as if they were typed here.",
      example: ".read definitions.quoth", action: Command.read),
    Command(
      name: "vars", arguments: "", argument: .nothing,
      help: "Lists what `let` and `param` have defined.", example: ".vars", action: Command.vars),
    Command(
      name: "topics", arguments: "[NAME]", argument: .topic,
      help: "Lists the topics, or the words of one.", example: ".topics deaths",
      action: Command.topics),
    Command(
      name: "names", arguments: "WORD", argument: .name,
      help: "Shows whom a name stands for.", example: ".names Kim", action: Command.names),

    Command(
      name: "history", arguments: "[N | /PATTERN/ | export FILE | delete N | off | clear]",
      argument: .text, help: "Shows or edits the history of this and earlier sessions.",
      details: "A line that begins with a blank is not kept.", example: ".history 10",
      action: Command.history),
    Command(
      name: "limits", arguments: "", argument: .nothing,
      help: "Says what the program cannot do, and how often it is wrong.", example: ".limits",
      action: Command.limits),
    Command(
      name: "version", arguments: "", argument: .nothing, help: "Shows the version.",
      example: ".version", action: Command.version),
    Command(
      name: "quit", aliases: ["exit"], arguments: "[CODE]", argument: .nothing,
      help: "Leaves, with an exit code.", example: ".quit", action: Command.quit),
  ]

  /// Commands that the manual promises and that do not exist yet.
  static let planned: Set<String> = [
    "audit", "edit", "lesson", "object", "queries", "reload", "safe", "save", "session", "tour",
    "watch",
  ]

  static let rowDetails =
    "ROW is a handle (#q3), a row number of the last result (3), or several (1, 3-5). It is short "
    + "for the step of the same name: `.why #q3` is `#q3 | why`."
}
