// Reads the fields that a condition tests, row by row.

import QueryParser
import Text

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
