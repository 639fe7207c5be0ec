// Binding of `where`: fields exist, values have their type, names are known.

import ArticleIndex
import QueryParser
import Text

extension Binder {
  mutating func bindWhere(
    _ condition: Condition, of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    let bound = try bind(condition, of: kind)
    let names = Set(bound.tests.map(\.field))
    var filtered = BoundFilter(
      printed(filter), reading: Explanation("where", QueryPrinter.text(of: condition)),
      at: filter.span
    ) { fields in
      let reader = FieldReader(names, of: kind, fields)
      return RowFilter(cost: 3) { id in
        .rows { reader.holds(bound, for: RowID(id, $0)) }
      }
    }
    filtered.explainEmpty = { plan in
      Binder.reasonForMissing(names, plan) ?? Binder.reasonForOtherValues(bound, plan)
    }
    filtered.asksForType = kind == .figure && names.contains("type")
    filtered.asksForPart = names.contains("part")
    return filtered
  }

  /// Binds a condition on rows of a kind.
  mutating func bind(
    _ condition: Condition, of kind: Kind
  ) throws(Diagnostic) -> BoundCondition {
    try bind(condition) { (binder: inout Binder, test: Test) throws(Diagnostic) in
      let entry = try binder.field(test.field, of: kind)
      return try binder.bind(test, entry.type, kind: kind)
    }
  }

  /// Binds a condition on a table with these columns.
  mutating func bind(
    _ condition: Condition, columns: [TableColumn]
  ) throws(Diagnostic) -> BoundCondition {
    try bind(condition) { (binder: inout Binder, test: Test) throws(Diagnostic) in
      let column = try binder.column(test.field, in: columns)
      return try binder.bind(test, column.type, kind: column.kind)
    }
  }

  private mutating func bind(
    _ condition: Condition,
    _ bindTest: (inout Binder, Test) throws(Diagnostic) -> FieldTest
  ) throws(Diagnostic) -> BoundCondition {
    switch condition {
    case .test(let test): return .test(try bindTest(&self, test))
    case .not(let inner): return .not(try bind(inner, bindTest))
    case .all(let list):
      var bound: [BoundCondition] = []
      for inner in list { bound.append(try bind(inner, bindTest)) }
      return .all(bound)
    case .any(let list):
      var bound: [BoundCondition] = []
      for inner in list { bound.append(try bind(inner, bindTest)) }
      return .any(bound)
    }
  }

  /// `‘value’ is missing on all 12 figures`.
  private static func reasonForMissing(_ names: Set<String>, _ plan: Plan) -> String? {
    for name in names.sorted() {
      let cells = cells(of: name, plan)
      guard !cells.isEmpty, cells.allSatisfy(\.isMissing) else { continue }
      return "‘\(name)’ is missing on all \(plan.kind.counted(cells.count))"
    }
    return nil
  }

  /// What one tested field has instead: `‘length’ goes from 2 to 68`, `‘form’ is direct or mixed`.
  private static func reasonForOtherValues(_ condition: BoundCondition, _ plan: Plan) -> String? {
    guard case .test(let test) = condition,
      case .compare(let comparison, let value) = test.predicate
    else { return nil }
    let cells = cells(of: test.field, plan).flatMap { cell -> [Cell] in
      if case .list(let cells) = cell { cells } else { [cell] }
    }.filter { !$0.isMissing }
    switch value {
    case .number:
      let numbers = cells.filter { $0.number != nil }.sorted { $0.number! < $1.number! }
      guard let least = numbers.first, let most = numbers.last else { return nil }
      return least == most
        ? "‘\(test.field)’ is always \(least.plainText)"
        : "‘\(test.field)’ goes from \(least.plainText) to \(most.plainText)"
    case .text(let text) where comparison == .equal:
      if test.field == "lemma", let reason = reasonForForm(text, plan) { return reason }
      return reasonForText(text, test.field, cells.map(\.plainText))
    case .text, .dates, .names, .handle, .boolean: return nil
    }
  }

  /// The few values there are, else the nearest: `‘lemma’ is never ‘saay’; nearest: say`.
  private static func reasonForText(_ text: String, _ field: String, _ cells: [String]) -> String? {
    var counts: [String: Int] = [:]
    for cell in cells { counts[cell, default: 0] += 1 }
    guard counts.count > 6 else {
      let values = counts.keys.sorted { cells.firstIndex(of: $0)! < cells.firstIndex(of: $1)! }
      return values.isEmpty ? nil : "‘\(field)’ is \(values.joined(separator: ", ")) here"
    }
    // Names keep their capitals, which are no difference.
    let values = Dictionary(counts.keys.map { (foldedForNames($0), $0) }) { min($0, $1) }
    let nearest = nearestWords(to: text, in: values.keys.sorted()) { counts[values[$0] ?? ""] ?? 0 }
    guard !nearest.isEmpty else { return nil }
    return "‘\(field)’ is never ‘\(text)’; nearest: "
      + nearest.prefix(3).map { values[$0] ?? $0 }.joined(separator: ", ")
  }

  /// What a word has as lemma that was taken for one: `the lemma of ‘said’ is say`.
  private static func reasonForForm(_ text: String, _ plan: Plan) -> String? {
    let words = plan.corpus.words
    guard let term = words.terms.id(of: text), let entry = Vocabulary.field("lemma", of: .word),
      let field = Fields(rows: Rows(corpus: plan.corpus), statistics: nil).field(entry, of: .word)
    else { return nil }
    var lemmas: [String] = []
    for row in plan.run([]).rows {
      let place = words.range(of: Int(row.document)).lowerBound + Int(row.index)
      guard words.term(at: place) == term, case let cell = field.value(row), !cell.isMissing
      else { continue }
      let lemma =
        if case .list(let parts) = cell {
          parts.map(\.plainText).joined(separator: " and ")
        } else {
          cell.plainText
        }
      if !lemmas.contains(lemma) { lemmas.append(lemma) }
    }
    guard !lemmas.isEmpty else { return nil }
    return "the lemma of ‘\(text)’ is \(lemmas.prefix(3).joined(separator: " or "))"
  }

  /// One field of all rows of a plan's kind.
  private static func cells(of name: String, _ plan: Plan) -> [Cell] {
    let set = plan.run([])
    let fields = Fields(
      rows: Rows(corpus: plan.corpus),
      statistics: plan.kind.isEntity ? EntityStatistics(plan.corpus, in: set.scope) : nil)
    guard let entry = Vocabulary.field(name, of: plan.kind),
      let field = fields.field(entry, of: plan.kind)
    else { return [] }
    return set.rows.map(field.value)
  }

  // MARK: Fields

  /// The field of a kind; E302, E306 or E509 where it has none.
  func field(_ word: Word, of kind: Kind) throws(Diagnostic) -> FieldEntry {
    let name = word.text.asciiLowercased
    if let entry = Vocabulary.field(name, of: kind) {
      let rows = self.rows
      guard Fields(rows: rows, statistics: nil).field(entry, of: kind) != nil else {
        throw Diagnostic(.notBuiltYet(name), at: word.span)
      }
      return entry
    }
    let names = Vocabulary.fields(of: kind).map(\.name)
    // Tables for people put the value with its bound and unit under this head.
    let nearest =
      kind == .figure && name == "figure" ? ["value"] : nearestWords(to: name, in: names)
    throw Diagnostic(
      .unknownField(name, kind: kind.plural, nearest: nearest), at: word.span,
      fixes: nearest.prefix(1).flatMap { fixes(replacing: word, with: $0) })
  }

  /// The column of a table; E302 where it has none.
  func column(_ word: Word, in columns: [TableColumn]) throws(Diagnostic) -> TableColumn {
    let name = word.text.asciiLowercased
    if let column = columns.first(where: { $0.name == name }) { return column }
    let names = columns.map(\.name)
    let nearest = nearestWords(to: name, in: names)
    throw Diagnostic(
      .unknownField(
        name, kind: "this table", nearest: nearest.isEmpty ? Array(names.prefix(6)) : nearest),
      at: word.span, fixes: nearest.prefix(1).flatMap { fixes(replacing: word, with: $0) })
  }
}
