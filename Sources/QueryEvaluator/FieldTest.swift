// A bound test of one field: what is compared, already looked up.
//
// Missing is not 0: a comparison with a missing value is neither true nor false, so that its
// negation does not hold either.

import ArticleIndex
import QueryParser
import Text

/// What a field is compared with.
enum TestValue {
  case number(Double, isPercent: Bool)
  /// Folded; whole text must be equal.
  case text(String)
  case dates(DateRange)
  case names(Set<NameMatch>, text: String)
  case handle(String)
  case boolean(Bool)
}

/// One test.
struct FieldTest {
  enum Predicate {
    case compare(Comparison, TestValue)
    /// These folded words one after the other.
    case contains([String])
    case isMissing
    case isKnown
  }

  var field: String
  var predicate: Predicate

  /// True, false, or nil where the value is missing.
  func holds(
    _ cell: Cell, identities: () -> [NameMatch]?, time: () -> Timestamp?, unit: () -> String?
  )
    -> Bool?
  {
    switch predicate {
    case .isMissing: return cell.isMissing
    case .isKnown: return !cell.isMissing
    case .contains(let words): return any(cell) { contains(words, in: $0) }
    case .compare(let comparison, let value):
      switch value {
      case .number(let number, let isPercent):
        if isPercent, unit() != "percent" { return cell.isMissing ? nil : false }
        return any(cell) { $0.number.map { compare($0, number, comparison) } }
      case .dates(let range):
        guard let time = time() ?? cell.time else { return nil }
        return compare(DateRange(time), range, comparison)
      case .names(let names, let text):
        if cell.isMissing {
          // A source without a name has no speaker cell but may be meant; that it is not said to
          // be somebody else tells nothing.
          let isMeant = (identities() ?? []).contains(where: names.contains)
          return isMeant ? comparison == .equal : nil
        }
        let isSame =
          identities().map { $0.contains(where: names.contains) }
          ?? any(cell) { $0.folded == text } ?? false
        return isSame == (comparison == .equal)
      case .text(let text):
        let isSame = any(cell) { $0.folded == text }
        return isSame.map { $0 == (comparison == .equal) }
      case .handle(let handle):
        let isSame = any(cell) { $0 == .handle(handle) || $0 == .text(handle) }
        return isSame.map { $0 == (comparison == .equal) }
      case .boolean(let wanted):
        guard case .boolean(let value) = cell else { return nil }
        return (value == wanted) == (comparison == .equal)
      }
    }
  }

  /// Whether any element of a list fits; nil for a missing value.
  private func any(_ cell: Cell, _ fits: (Cell) -> Bool?) -> Bool? {
    switch cell {
    case .missing: nil
    case .list(let cells): cells.contains { fits($0) == true }
    default: fits(cell)
    }
  }

  private func compare(_ a: Double, _ b: Double, _ comparison: Comparison) -> Bool {
    switch comparison {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }

  private func compare(_ a: DateRange, _ b: DateRange, _ comparison: Comparison) -> Bool {
    switch comparison {
    case .equal: b.contains(a)
    case .notEqual: !b.contains(a)
    case .less: a.start < b.start
    case .lessOrEqual: a.start < b.end
    case .greater: a.start >= b.end
    case .greaterOrEqual: a.start >= b.start
    }
  }

  private func contains(_ words: [String], in cell: Cell) -> Bool {
    let own = indexWords(of: cell.plainText)
    guard !words.isEmpty, own.count >= words.count else { return false }
    return (0...(own.count - words.count)).contains { start in
      Array(own[start..<(start + words.count)]) == words
    }
  }
}

/// Tests joined by `and`, `or`, `not`.
indirect enum BoundCondition {
  case test(FieldTest)
  case not(BoundCondition)
  case all([BoundCondition])
  case any([BoundCondition])

  /// Three-valued: nil where a missing value decides.
  func holds(_ test: (FieldTest) -> Bool?) -> Bool? {
    switch self {
    case .test(let one): return test(one)
    case .not(let inner): return inner.holds(test).map { !$0 }
    case .all(let list):
      var isUnknown = false
      for inner in list {
        switch inner.holds(test) {
        case false?: return false
        case nil: isUnknown = true
        case true?: break
        }
      }
      return isUnknown ? nil : true
    case .any(let list):
      var isUnknown = false
      for inner in list {
        switch inner.holds(test) {
        case true?: return true
        case nil: isUnknown = true
        case false?: break
        }
      }
      return isUnknown ? nil : false
    }
  }

  /// All tests in it.
  var tests: [FieldTest] {
    switch self {
    case .test(let one): [one]
    case .not(let inner): inner.tests
    case .all(let list), .any(let list): list.flatMap(\.tests)
    }
  }
}

extension Cell {
  var isMissing: Bool { self == .missing }

  /// The value as a number.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number, text: _): number
    case .missing, .text, .boolean, .time, .handle, .list: nil
    }
  }

  var time: Timestamp? {
    guard case .time(let time) = self else { return nil }
    return time
  }

  /// The value as it is exported, lists joined.
  var plainText: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(_, let text): text
    case .boolean(let value): value ? "yes" : "no"
    case .time(let time): time.description
    case .handle(let handle): handle
    case .list(let cells): cells.map(\.plainText).joined(separator: "; ")
    }
  }

  /// Folded, for comparing whole texts.
  var folded: String { foldedForNames(plainText) }
}
