// `expect`: what a script demands of its rows.

import ArticleIndex
import QueryParser
import Text

extension Pipeline {
  /// Notes an expectation that does not hold; one that holds leaves no trace.
  mutating func expect(_ expectation: Expectation, _ stage: Stage) throws(Diagnostic) {
    let wanted = String(QueryPrinter.text(of: stage).dropFirst(2))
    switch expectation {
    case .empty:
      if value.count > 0 { fail(wanted, "\(quantity(value.count, "row"))", rows: [0, 1, 2]) }
    case .count(let comparison, let number):
      let cell = Cell.integer(value.count)
      let test = FieldTest(
        field: "count",
        predicate: .compare(comparison, .number(Double(number), isPercent: false)))
      let holds = test.holds(cell, identities: { nil }, time: { nil }, unit: { nil })
      if holds != true { fail(wanted, "count is \(value.count)", rows: []) }
    case .every(let test):
      let verdicts = try self.verdicts(of: test)
      if verdicts.isEmpty { actions.append(.warning("\(wanted): there are no rows")) }
      let failing = verdicts.indices.filter { !verdicts[$0] }
      if !failing.isEmpty {
        fail(wanted, "\(failing.count) of \(verdicts.count) rows do not fit", rows: failing)
      }
    case .some(let test):
      let verdicts = try self.verdicts(of: test)
      if !verdicts.contains(true) { fail(wanted, "none of \(verdicts.count) rows fits", rows: []) }
    case .no(let test):
      let verdicts = try self.verdicts(of: test)
      let failing = verdicts.indices.filter { verdicts[$0] }
      if !failing.isEmpty {
        fail(wanted, "\(failing.count) of \(verdicts.count) rows fit", rows: failing)
      }
    }
  }

  private mutating func verdicts(of test: Test) throws(Diagnostic) -> [Bool] {
    switch value {
    case .set(let set):
      let bound = try binder.bind(.test(test), of: set.kind)
      let reader = FieldReader(Set(bound.tests.map(\.field)), of: set.kind, fields(of: set))
      return set.rows.map { reader.holds(bound, for: $0) }
    case .table(let table):
      let bound = try binder.bind(.test(test), columns: table.columns)
      return table.rows.map { table.holds(bound, for: $0) }
    case .groups(let groups):
      let table = Table(columns: groups.columns, rows: groups.groups.map { Row(cells: $0.key) })
      let bound = try binder.bind(.test(test), columns: table.columns)
      return table.rows.map { table.holds(bound, for: $0) }
    }
  }

  /// Up to three rows are named by handle, so that a reader can look at them.
  private mutating func fail(_ expected: String, _ found: String, rows: [Int]) {
    var found = found
    if case .set(let set) = value {
      let handles = rows.prefix(3).filter { set.rows.indices.contains($0) }.map { index in
        binder.context.handles.handle(for: set.rows[index], of: set.kind, in: binder.corpus)
      }
      if !handles.isEmpty { found += ": " + handles.joined(separator: ", ") }
    }
    actions.append(.expectationFailed(expected: expected, found: found))
  }
}
