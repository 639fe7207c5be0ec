// The steps of the pipeline and the functions of its aggregates.

extension Vocabulary {
  /// All stages, in the order of help.
  public static let stages: [StageEntry] = [
    stage(
      "group by", [.fields], [.set], .groups,
      "Makes one group for each value of the fields.",
      "quotes by Osk | group by outlet, verb | count"),
    stage(
      "count", [.aggregates], [.set, .groups], .table,
      "Counts rows, or with distinct the different values of a field.", "quotes by Kim | count"),
    stage(
      "sum", [.field], [.set, .groups], .table, "Adds up a field.",
      "quotes about ferry | group by speaker | sum length"),
    stage(
      "average", [.field], [.set, .groups], .table, "The mean of a field.",
      "articles | group by outlet | average length"),
    stage(
      "median", [.field], [.set, .groups], .table, "The middle value of a field.",
      "articles | group by outlet | median length"),
    stage(
      "min", [.field], [.set, .groups], .table, "The least value of a field.",
      "figures about casualties | group by topic | min value, max value"),
    stage(
      "max", [.field], [.set, .groups], .table, "The greatest value of a field.",
      "figures about casualties | group by topic | min value, max value"),
    stage(
      "sort by", [.field, .direction], [.set, .table], nil,
      "Orders rows by a field; rows without it come last.", "speakers | sort by words desc"),
    stage(
      "top", [.integer(optional: false)], [.set, .groups, .table], nil,
      "Keeps the first N rows as they stand.", "quotes by Kim | top 3"),
    stage(
      "rows", [.ranges], [.set, .table], nil, "Keeps rows by number.",
      "quotes by Kim | rows 1, 3-5"),
    stage(
      "sample", [.integer(optional: false), .seed], [.set], nil,
      "Keeps N rows by chance, the same ones for the same seed.",
      "quotes about ferry | sample 20 seed 7", .later),
    stage(
      "dedupe", [.byField(optional: true), .near], [.set], nil,
      "Keeps the earliest of equal rows.", "quotes by Kim | dedupe", .later),
    stage(
      "where", [.condition], [.set, .table], nil, "Keeps rows that pass a test.",
      "quotes about ferry | group by speaker | count | where count > 1"),
    stage(
      "plus", [.search], [.set], nil, "Adds the rows of another search.",
      "quotes by Haugen | plus (quotes by Renner)", .later),
    stage(
      "minus", [.search], [.set], nil, "Takes away the rows of another search.",
      "quotes by Kim | minus (quotes by Kim since 2025-03-06)", .later),
    stage(
      "keep", [.search], [.set], nil, "Keeps rows that another search also has.",
      "quotes by Kim | keep (quotes about crew)", .later),
    stage(
      "compare by", [.field], [.set], .table, "Puts the rows of each value side by side.",
      "figures about deaths | compare by source"),
    stage(
      "conflicts", [.tolerance], [.set], .table, "Figures on the same thing that do not agree.",
      "figures about deaths or missing | conflicts tolerance 10%"),
    stage(
      "timeline", [.period], [.set], .table, "Rows over time.",
      "figures about deaths | timeline by day", .later),
    stage(
      "kwic", [.phrase(optional: true), .within], [.set], .table,
      "A concordance: each find in one line, the find in the middle.",
      "articles about ferry | kwic door* within 8 words"),
    stage(
      "collocates of", [.phrase(optional: false), .within], [.set], .table,
      "The words that stand near a word more often than by chance.",
      "articles about ferry | collocates of capsiz* within 5 words | top 20", .later),
    stage(
      "keywords against", [.search], [.set], .table,
      "The words used more here than in another search.",
      "articles from BLAST! | keywords against (articles from Aldmark Public Radio)", .later),
    stage(
      "show", [.fields], [.set, .groups, .table], nil, "Chooses the fields that are shown.",
      "figures about deaths | show date, value, bound, source"),
    stage(
      "context", [.integer(optional: true)], [.set, .table], nil,
      "Shows rows with the sentences around them.", "#q3, #q7 | context 1"),
    stage(
      "why", [], [.set, .table], nil, "How each row was found, and what would change it.",
      "figures about deaths where source is missing | why"),
    stage(
      "open", [], [.set, .table], nil, "Opens the article at the row.",
      "quotes by Kim | top 1 | open"),
    stage(
      "plot", [.plotShape], [.table], nil, "Draws a table as bars, a line or sparks.",
      "articles | group by outlet | count | plot bars", .later),
    stage(
      "export", [.exportFormat, .file], [.set, .table], nil, "Writes the rows to a file.",
      "quotes by Kim | export csv to \"kim.csv\""),
    stage(
      "expect", [.expectation], [.set, .groups, .table], nil,
      "Fails a script when the rows are not as said.", "figures about deaths | expect count >= 3"),
  ]

  private static func stage(
    _ name: String, _ arguments: [StageEntry.Argument], _ from: [StageEntry.Shape],
    _ to: StageEntry.Shape?, _ help: String, _ example: String, _ status: BuildStatus = .built
  ) -> StageEntry {
    StageEntry(
      words: name.split(separator: " ").map(String.init), arguments: arguments, from: from, to: to,
      help: help, example: example, status: status)
  }

  /// The aggregates: stages of their own, joined by commas.
  public static let functions: [FunctionEntry] = [
    FunctionEntry(name: "count", takes: nil, help: "Rows.", example: "quotes by Kim | count"),
    FunctionEntry(
      name: "count distinct",
      takes: [.text, .number, .date, .name, .list, .handle, .boolean, .choice([])],
      help: "Different values of a field.", example: "quotes by Kim | count distinct speaker"),
    FunctionEntry(
      name: "sum", takes: [.number], help: "All values added up.",
      example: "quotes by Kim | sum length"),
    FunctionEntry(
      name: "average", takes: [.number], help: "The mean.",
      example: "quotes by Kim | average length"),
    FunctionEntry(
      name: "median", takes: [.number], help: "The middle value.",
      example: "quotes by Kim | median length"),
    FunctionEntry(
      name: "min", takes: [.number, .date], help: "The least value.",
      example: "figures about deaths | min value"),
    FunctionEntry(
      name: "max", takes: [.number, .date], help: "The greatest value.",
      example: "figures about deaths | max value"),
  ]
}
