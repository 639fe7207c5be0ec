// Cells as words: for people, and exactly, for programs.

import QueryEvaluator
import Text

extension Cell {
  /// As people read it; not yet safe for a terminal. Missing is `–`.
  var shown: String {
    switch self {
    case .missing: "–"
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(_, let text): text
    case .boolean(let flag): flag ? "yes" : "no"
    case .time(let time): time.description
    case .handle(let handle): handle
    case .list(let items): items.isEmpty ? "–" : items.map(\.shown).joined(separator: "; ")
    }
  }

  /// As programs read it in separated values; nil is missing, which is not the empty text.
  var exact: String? {
    switch self {
    case .missing: nil
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(_, let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .time(let time): time.iso8601
    case .handle(let handle): handle
    case .list(let items):
      items.isEmpty ? nil : items.compactMap(\.exact).joined(separator: "; ")
    }
  }

  var isMissing: Bool {
    switch self {
    case .missing: true
    case .list(let items): items.isEmpty
    case .text, .integer, .decimal, .boolean, .time, .handle: false
    }
  }
}

extension Timestamp {
  /// `2025-03-04T19:10+01:00`; the parts that are unknown are left out, never invented.
  var iso8601: String {
    guard let minuteOfDay else { return date.description }
    var text = "\(date)T\(Timestamp.clock(minuteOfDay))"
    if let zoneOffset {
      text +=
        zoneOffset == 0
        ? "Z" : (zoneOffset < 0 ? "-" : "+") + Timestamp.clock(abs(zoneOffset))
    }
    return text
  }

  /// `Tue 4 March 2025 19:10`.
  public var inWords: String {
    let weekday = CivilDate.weekdayNames[date.weekday - 1].prefix(3)
    let day = "\(weekday) \(date.day) \(CivilDate.monthNames[date.month - 1]) \(date.year)"
    return minuteOfDay.map { "\(day) \(Timestamp.clock($0))" } ?? day
  }

  private static func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}

extension Result {
  /// Position of a column; nil if the result has none of that name.
  func position(of name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// A cell by name; missing where the result has no such column.
  func cell(_ name: String, of row: Row) -> Cell {
    guard let position = position(of: name), position < row.cells.count else { return .missing }
    return row.cells[position]
  }

  /// Known text of a cell by name.
  func text(_ name: String, of row: Row) -> String? {
    let cell = cell(name, of: row)
    return cell.isMissing ? nil : cell.shown
  }
}
