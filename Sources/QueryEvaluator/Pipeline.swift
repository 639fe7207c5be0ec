// Runs stages one after the other.
//
// In: rows and stages. Out: rows, groups or a table, and what is to be done besides showing them.
// Leaves to others: cells of the final rows (`ResultBuilder`).

import ArticleIndex
import QueryParser
import Text

/// A value on its way through stages.
struct Pipeline {
  var value: PipelineValue
  var binder: Binder
  /// Chosen with `show`; nil for the kind's own choice.
  var shown: [String]?
  /// The field of the last `sort by`.
  var sortField: String?
  var actions: [Result.Action] = []
  var wantsWhy = false
  /// Sentences around each row; nil without `context`.
  var contextCount: Int?
  var opens = false
  var footer: [String] = []
  /// The stage that made the value, for errors.
  private var maker: String?

  init(_ value: PipelineValue, binder: Binder) {
    self.value = value
    self.binder = binder
  }

  /// Runs one stage.
  mutating func run(_ stage: Stage) throws(Diagnostic) {
    let entry = try fittingEntry(of: stage)
    switch stage.step {
    case .groupBy(let fields): try groupBy(fields)
    case .aggregate(let aggregates): try aggregate(aggregates, stage)
    case .sortBy(let field, let isDescending): try sort(by: field, isDescending)
    case .top(let count): keep { $0 < count }
    case .rows(let ranges):
      let before = value.count
      keep { index in ranges.contains { $0.contains(index + 1) } }
      note("rows", before: before, after: value.count, "row")
    case .where(let condition): try narrow(condition)
    case .kwic(let phrase, let within): try kwic(phrase, within, stage)
    case .show(let fields): try show(fields)
    case .context(let count): contextCount = count ?? 1
    case .why: wantsWhy = true
    case .open: opens = true
    case .export(let format, let file):
      actions.append(.export(format, file: file.text, fileSpan: file.span))
    case .expect(let expectation): try expect(expectation, stage)
    case .compareBy(let field): try compare(by: field)
    case .conflicts(let tolerance): try conflicts(tolerance: tolerance, stage)
    case .sample, .dedupe, .combine, .timeline, .collocates, .keywords, .plot:
      throw Diagnostic(.notBuiltYet(entry.name), at: stage.keyword)
    }
    if entry.to != nil { maker = stage.step.verb }
  }

  /// The stage's entry, if it takes what the stages before made.
  private func fittingEntry(of stage: Stage) throws(Diagnostic) -> StageEntry {
    let verb = stage.step.verb
    let first = String(verb.prefix { $0 != " " })
    guard let entry = Vocabulary.stage(startingWith: first) else {
      throw Diagnostic(.notBuiltYet(verb), at: stage.keyword)
    }
    guard entry.isBuilt else { throw Diagnostic(.notBuiltYet(entry.name), at: stage.keyword) }
    guard entry.from.contains(value.shape) else { throw misfit(stage, needs: entry.from) }
    switch (stage.step, value) {
    case (.kwic, .set(let set)), (.context, .set(let set)), (.open, .set(let set)):
      if set.kind.isEntity { throw misfit(stage, needs: "texts", set.kind.plural) }
    case (.context, .table(let table)), (.open, .table(let table)), (.why, .table(let table)):
      if table.ids == nil { throw misfit(stage, needs: entry.from) }
    default: break
    }
    return entry
  }

  private func misfit(_ stage: Stage, needs shapes: [StageEntry.Shape]) -> Diagnostic {
    let isText = ["kwic", "context", "open"].contains(stage.step.verb)
    let needs =
      shapes.contains(.set)
      ? (isText ? "texts" : shapes.contains(.table) ? "rows" : "rows of a kind")
      : shapes.contains(.groups) ? "groups" : "a table"
    return misfit(stage, needs: needs, nil)
  }

  func misfit(_ stage: Stage, needs: String, _ kind: String?) -> Diagnostic {
    let made: String
    switch value {
    case .set(let set): made = "these are \(kind ?? set.kind.plural)"
    case .groups: made = "\(maker ?? "group by") made groups"
    case .table: made = "\(maker ?? "the last stage") made a table"
    }
    var fixes = binder.fixes(removing: stage)
    if maker != nil { fixes = binder.fixes(removingMakersBefore: stage) + fixes }
    return Diagnostic(
      .stageDoesNotFit(stage: stage.step.verb, needs: needs, previous: made), at: stage.keyword,
      fixes: fixes)
  }

  // MARK: Rows

  /// Fields of the rows of a set.
  func fields(of set: RowSet) -> Fields {
    let statistics =
      set.kind.isEntity ? EntityStatistics(binder.corpus, in: set.scope) : nil
    return Fields(rows: binder.rows, statistics: statistics, scope: set.scope)
  }

  /// Keeps rows by their position.
  private mutating func keep(_ isKept: (Int) -> Bool) {
    func kept<Element>(_ list: [Element]) -> [Element] {
      list.enumerated().filter { isKept($0.offset) }.map(\.element)
    }
    switch value {
    case .set(var set):
      set.rows = kept(set.rows)
      value = .set(set)
    case .groups(var groups):
      groups.groups = kept(groups.groups)
      value = .groups(groups)
    case .table(var table):
      table.rows = kept(table.rows)
      table.ids = table.ids.map(kept)
      value = .table(table)
    }
  }

  private mutating func narrow(_ condition: Condition) throws(Diagnostic) {
    switch value {
    case .set(let set):
      let bound = try binder.bind(condition, of: set.kind)
      let reader = FieldReader(Set(bound.tests.map(\.field)), of: set.kind, fields(of: set))
      let verdicts = set.rows.map { reader.holds(bound, for: $0) }
      note("where", before: set.rows.count, after: verdicts.count { $0 }, set.kind.rawValue)
      keep { verdicts[$0] }
    case .table(let table):
      let bound = try binder.bind(condition, columns: table.columns)
      let verdicts = table.rows.map { table.holds(bound, for: $0) }
      note("where", before: table.rows.count, after: verdicts.count { $0 }, "row")
      keep { verdicts[$0] }
    case .groups: break  // refused by the shapes of the stage
    }
  }

  /// A result made empty by a stage says how many rows it had.
  private mutating func note(_ stage: String, before: Int, after: Int, _ noun: String) {
    guard after == 0, before > 0 else { return }
    let rows = Kind(rawValue: noun)?.counted(before) ?? quantity(before, noun)
    footer.append("‘\(stage)’ left none of \(rows)")
  }

  private mutating func sort(by word: Word, _ isDescending: Bool) throws(Diagnostic) {
    let keys: [SortKey]
    switch value {
    case .set(let set):
      let entry = try binder.field(word, of: set.kind)
      guard let field = fields(of: set).field(entry, of: set.kind) else { return }
      keys = set.rows.map { row in
        SortKey(field.time.map { $0(row).map { .time($0) } ?? .missing } ?? field.value(row))
      }
    case .table(let table):
      let column = try binder.column(word, in: table.columns)
      let index = table.columns.firstIndex(of: column)!
      keys = table.rows.map { SortKey($0.cells[index]) }
    case .groups: return
    }
    let order = keys.indices.sorted { a, b in
      SortKey.precedes(keys[a], keys[b], isDescending) ?? (a < b)
    }
    sortField = word.text.asciiLowercased
    switch value {
    case .set(var set):
      set.rows = order.map { set.rows[$0] }
      value = .set(set)
    case .table(var table):
      table.rows = order.map { table.rows[$0] }
      table.ids = table.ids.map { ids in order.map { ids[$0] } }
      value = .table(table)
    case .groups: break
    }
  }

  private mutating func show(_ words: [Word]) throws(Diagnostic) {
    switch value {
    case .set(let set):
      for word in words { _ = try binder.field(word, of: set.kind) }
    case .groups(let groups):
      for word in words { _ = try binder.column(word, in: groups.columns) }
    case .table(let table):
      for word in words { _ = try binder.column(word, in: table.columns) }
    }
    shown = words.map { $0.text.asciiLowercased }
  }
}

extension Table {
  /// Whether a row of the table fits.
  func holds(_ condition: BoundCondition, for row: Row) -> Bool {
    condition.holds { test in
      guard let index = columns.firstIndex(where: { $0.name == test.field }) else { return nil }
      return test.holds(
        row.cells[index], identities: { nil }, time: { row.cells[index].time }, unit: { nil })
    } == true
  }
}

extension Stage.Step {
  /// The words it begins with.
  var verb: String {
    switch self {
    case .groupBy: "group by"
    case .aggregate(let list):
      switch list.first?.function {
      case .of(let function, _)?: function.rawValue
      case .count?, .countDistinct?, nil: "count"
      }
    case .sortBy: "sort by"
    case .top: "top"
    case .rows: "rows"
    case .sample: "sample"
    case .dedupe: "dedupe"
    case .where: "where"
    case .combine(let operation, _): operation.rawValue
    case .compareBy: "compare by"
    case .conflicts: "conflicts"
    case .timeline: "timeline"
    case .kwic: "kwic"
    case .collocates: "collocates of"
    case .keywords: "keywords against"
    case .show: "show"
    case .context: "context"
    case .why: "why"
    case .open: "open"
    case .plot: "plot"
    case .export: "export"
    case .expect: "expect"
    }
  }
}
