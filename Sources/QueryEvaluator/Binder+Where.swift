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
    var bound2 = BoundFilter(
      printed(filter), reading: Explanation("where", QueryPrinter.text(of: condition)),
      at: filter.span
    ) { fields in
      let reader = FieldReader(names, of: kind, fields)
      return RowFilter(cost: 3) { id in
        .rows { reader.holds(bound, for: RowID(id, $0)) }
      }
    }
    bound2.explainEmpty = { plan in
      Binder.reasonForMissing(names, plan)
    }
    bound2.asksForType = kind == .figure && names.contains("type")
    bound2.asksForPart = names.contains("part")
    return bound2
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
    let set = plan.run([])
    let fields = Fields(
      rows: Rows(corpus: plan.corpus),
      statistics: plan.kind.isEntity ? EntityStatistics(plan.corpus, in: set.scope) : nil)
    for name in names.sorted() {
      guard let entry = Vocabulary.field(name, of: plan.kind),
        let field = fields.field(entry, of: plan.kind), !set.rows.isEmpty,
        set.rows.allSatisfy({ field.value($0).isMissing })
      else { continue }
      return "‘\(name)’ is missing on all \(plan.kind.counted(set.rows.count))"
    }
    return nil
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
    let nearest = nearestWords(to: name, in: names)
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
      .unknownField(name, kind: "this table", nearest: nearest.isEmpty ? Array(names.prefix(6)) : nearest),
      at: word.span, fixes: nearest.prefix(1).flatMap { fixes(replacing: word, with: $0) })
  }

  // MARK: Tests

  /// Binds one test of a field of this type.
  mutating func bind(
    _ test: Test, _ type: FieldType, kind: Kind?
  ) throws(Diagnostic) -> FieldTest {
    let name = test.field.text.asciiLowercased
    switch test.predicate {
    case .isMissing: return FieldTest(field: name, predicate: .isMissing)
    case .isKnown: return FieldTest(field: name, predicate: .isKnown)
    case .matches(let regex): throw Diagnostic(.notBuiltYet("matches"), at: regex.span)
    case .contains(let value):
      let text = try plainText(try resolved(value))
      return FieldTest(field: name, predicate: .contains(indexWords(of: text)))
    case .compare(let comparison, let written):
      let value = try resolved(written)
      let isOrder = comparison != .equal && comparison != .notEqual
      switch type {
      case .number, .date: break
      case .text, .name, .list, .handle, .boolean, .choice:
        guard !isOrder else {
          throw wrongType(test, wants: "compared with = or !=", got: comparison.rawValue, at: test.span)
        }
      }
      let bound = try testValue(value, type, test, kind: kind, at: written.span)
      return FieldTest(field: name, predicate: .compare(comparison, bound))
    }
  }

  private mutating func testValue(
    _ value: Value, _ type: FieldType, _ test: Test, kind: Kind?, at span: Span
  ) throws(Diagnostic) -> TestValue {
    let text = try plainText(value)
    switch type {
    case .number:
      switch value.form {
      case .number(let number, let isPercent, text: _):
        return .number(number, isPercent: isPercent)
      case .isoDate(let text) where Double(text) != nil:
        return .number(Double(text)!, isPercent: false)
      case .words, .variable, .handle, .isoDate:
        throw wrongType(test, wants: "a number", got: text, at: span)
      }
    case .date:
      do {
        return .dates(try date(text, at: span))
      } catch {
        guard case .cannotMean = error.fact else { throw error }
        throw wrongType(test, wants: "a date such as 2025-03-05", got: text, at: span)
      }
    case .boolean:
      switch text.asciiLowercased {
      case "yes", "true": return .boolean(true)
      case "no", "false": return .boolean(false)
      default: throw wrongType(test, wants: "yes or no", got: text, at: span)
      }
    case .choice(let choices):
      let folded = foldedForNames(text)
      guard choices.contains(where: { foldedForNames($0) == folded }) else {
        let nearest = nearestWords(to: text.asciiLowercased, in: choices)
        throw wrongType(
          test, wants: list(nearest.isEmpty ? choices : nearest), got: text, at: span,
          fixes: replacing(value, at: span, with: nearest.first))
      }
      return .text(folded)
    case .handle:
      guard case .handle(let handle) = value.form else {
        throw wrongType(test, wants: "a handle such as #a1", got: text, at: span)
      }
      _ = try key(of: handle)
      return .handle(handle.text)
    case .name, .list: return try nameValue(value, text, test, kind: kind)
    case .text: return .text(foldedForNames(text))
    }
  }

  /// `speaker = Kim` means everybody called Kim, as `by Kim` does.
  private mutating func nameValue(
    _ value: Value, _ text: String, _ test: Test, kind: Kind?
  ) throws(Diagnostic) -> TestValue {
    if case .handle(let handle) = value.form {
      let key = try key(of: handle)
      let match: NameMatch =
        key.kind == .outlet ? .outlet(Int(key.row.index)) : .entity(Int(key.row.index))
      if key.kind == .source {
        return .names(
          [corpus.identity(ofSource: Int(key.row.index), in: Int(key.row.document))], text: text)
      }
      guard key.kind.isEntity else {
        throw wrongType(test, wants: "a name", got: handle.text, at: value.span)
      }
      return .names([match], text: text)
    }
    let role: NameRole
    switch test.field.text.asciiLowercased {
    case "speaker": role = .source(of: .quote)
    case "source": role = .source(of: .figure)
    case "outlet": role = .outlet
    case "author": role = .author
    case "name": role = kind == .outlet ? .outlet : .source(of: .quote)
    // Aliases, roles, capacities and places of figures are words, not people.
    default: return .text(foldedForNames(text))
    }
    let word: Word
    if case .words(let typed) = value.form { word = typed } else {
      word = Word(text: text, span: value.span)
    }
    return .names(Set(try resolve(word, as: role, in: nil)), text: foldedForNames(text))
  }

  /// A value as text.
  func plainText(_ value: Value) throws(Diagnostic) -> String {
    switch value.form {
    case .number(_, isPercent: _, let text): text
    case .words(let word): word.text
    case .isoDate(let text): text
    case .handle(let handle): handle.text
    case .variable(let name): throw unknownVariable(name)
    }
  }

  private func wrongType(
    _ test: Test, wants: String, got: String, at span: Span, fixes: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      .wrongValueType(field: test.field.text.asciiLowercased, wants: wants, got: got), at: span,
      fixes: fixes)
  }

  private func replacing(_ value: Value, at span: Span, with text: String?) -> [String] {
    guard let text, case .words(let word) = value.form else { return [] }
    return fixes(replacing: word, with: text)
  }

  private func list(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + words.last!
  }
}

/// Reads the fields that a condition tests.
struct FieldReader {
  private let fields: [String: BoundField]
  private let unit: BoundField?

  init(_ names: Set<String>, of kind: Kind, _ source: Fields) {
    var fields: [String: BoundField] = [:]
    for name in names {
      fields[name] = Vocabulary.field(name, of: kind).flatMap { source.field($0, of: kind) }
    }
    self.fields = fields
    // `value > 10%` is a test of the unit as well.
    unit = Vocabulary.field("unit", of: kind).flatMap { source.field($0, of: kind) }
  }

  func holds(_ condition: BoundCondition, for row: RowID) -> Bool {
    let result = condition.holds { test in
      guard let field = fields[test.field] else { return nil }
      return test.holds(
        field.value(row), identities: { field.identities?(row) }, time: { field.time?(row) },
        unit: {
          guard case .text(let unit)? = self.unit?.value(row) else { return nil }
          return unit
        })
    }
    return result == true
  }
}
