// The order of cells.

import Text

/// A cell reduced to what it is ordered by.
enum SortKey {
  case missing
  case number(Double)
  case time(Timestamp)
  case text(String)

  init(_ cell: Cell) {
    switch cell {
    case .missing: self = .missing
    case .integer(let number): self = .number(Double(number))
    case .decimal(let number, text: _): self = .number(number)
    case .time(let time): self = .time(time)
    case .boolean(let value): self = .number(value ? 1 : 0)
    case .handle(let handle):
      // #a2 stands before #a10.
      self = Double(handle.drop { !$0.isNumber }).map { .number($0) } ?? .text(handle)
    case .text, .list: self = .text(cell.folded)
    }
  }

  /// Whether the first stands before the second; nil if they are equal. Missing values come last
  /// in both directions.
  static func precedes(_ a: SortKey, _ b: SortKey, _ isDescending: Bool) -> Bool? {
    switch (a, b) {
    case (.missing, .missing): return nil
    case (.missing, _): return false
    case (_, .missing): return true
    case (.number(let x), .number(let y)): return x == y ? nil : (x < y) != isDescending
    case (.time(let x), .time(let y)): return x == y ? nil : (x < y) != isDescending
    case (.text(let x), .text(let y)): return x == y ? nil : (x < y) != isDescending
    // Columns of mixed types do not occur; numbers before times before texts if they do.
    default: return a.rank == b.rank ? nil : (a.rank < b.rank) != isDescending
    }
  }

  private var rank: Int {
    switch self {
    case .number: 0
    case .time: 1
    case .text: 2
    case .missing: 3
    }
  }
}
