// A terminal's screen, in memory.
//
// In: the bytes a program writes to its terminal. Out: a grid of cells and the cursor. Leaves to
// others: ptys (Pty). It knows the codes that libedit and the shell send at TERM=xterm-256color and
// dumb, wraps as xterm does (the cursor waits in the last column), and fails loudly on others.

import Text

/// What a person would see.
public struct ScreenModel {
  /// One column; the right half of a wide character is an empty cell.
  public struct Cell: Equatable, Sendable {
    public var text = " "
    public var isDim = false
    /// SGR codes in force, for tests of colour.
    public var style = ""
  }

  public private(set) var rows: Int
  public private(set) var columns: Int
  public private(set) var grid: [[Cell]]
  /// Rows that have left the screen at its top.
  public private(set) var scrolledOff: [String] = []
  public private(set) var cursor = (row: 0, column: 0)
  /// Escape codes the model does not know; tests expect none.
  public private(set) var unknownCodes: [String] = []
  public private(set) var isBracketedPasteOn = false
  public private(set) var bellCount = 0

  private var saved = (row: 0, column: 0)
  private var style = ""
  private var waitsInLastColumn = false
  private var pending: [UInt8] = []

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    grid = Self.emptyGrid(rows, columns)
  }

  private static func emptyGrid(_ rows: Int, _ columns: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// The rows without blanks at their ends.
  public var lines: [String] { grid.map(Self.text) }
  /// The rows as one text, without empty ones at the end.
  public var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
  /// The row the cursor is in.
  public var cursorLine: String { Self.text(grid[cursor.row]) }
  /// Everything shown so far, scrolled-off rows included.
  public var transcript: String { (scrolledOff + [text]).joined(separator: "\n") }

  private static func text(_ row: [Cell]) -> String {
    var text = row.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Changes the size; rows are cut or filled up, not wrapped anew.
  public mutating func resize(rows: Int, columns: Int) {
    grid = grid.prefix(rows).map { row in
      Array((row + Array(repeating: Cell(), count: columns)).prefix(columns))
    }
    while grid.count < rows { grid.append(Array(repeating: Cell(), count: columns)) }
    (self.rows, self.columns) = (rows, columns)
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    waitsInLastColumn = false
  }

  /// Shows what a program wrote; an unfinished code waits for the rest.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var index = 0
    while index < pending.count, let count = step(at: index) { index += count }
    pending.removeFirst(index)
  }

  /// Handles one character or code and returns its length; nil when it is not all there yet.
  private mutating func step(at index: Int) -> Int? {
    let byte = pending[index]
    switch byte {
    case 0x1B: return escape(at: index)
    case 0x07: bellCount += 1
    case 0x08:
      cursor.column = max(0, cursor.column - 1)
      waitsInLastColumn = false
    case 0x09: cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D:
      cursor.column = 0
      waitsInLastColumn = false
    case ..<0x20, 0x7F: unknownCodes.append("control \(byte)")
    default:
      let count = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard index + count <= pending.count else { return nil }
      for scalar in String(decoding: pending[index..<(index + count)], as: UTF8.self).unicodeScalars
      {
        put(scalar)
      }
      return count
    }
    return 1
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.columns(of: Character(scalar))
    if width == 0 {
      let column = waitsInLastColumn ? cursor.column : max(0, cursor.column - 1)
      grid[cursor.row][column].text.unicodeScalars.append(scalar)
      return
    }
    if waitsInLastColumn || cursor.column + width > columns {
      cursor.column = 0
      waitsInLastColumn = false
      lineFeed()
    }
    let isDim = style.split(separator: ";").contains("2")
    grid[cursor.row][cursor.column] = Cell(
      text: String(Character(scalar)), isDim: isDim, style: style)
    if width == 2 {
      grid[cursor.row][cursor.column + 1] = Cell(text: "", isDim: isDim, style: style)
    }
    cursor.column += width
    if cursor.column >= columns {
      cursor.column = columns - 1
      waitsInLastColumn = true
    }
  }

  private mutating func lineFeed() {
    waitsInLastColumn = false
    if cursor.row + 1 < rows {
      cursor.row += 1
    } else {
      scrolledOff.append(Self.text(grid.removeFirst()))
      grid.append(Array(repeating: Cell(), count: columns))
    }
  }

  private mutating func escape(at index: Int) -> Int? {
    guard index + 1 < pending.count else { return nil }
    switch pending[index + 1] {
    case UInt8(ascii: "["):
      guard let end = pending[(index + 2)...].firstIndex(where: { 0x40...0x7E ~= $0 }) else {
        return nil
      }
      let parameters = String(decoding: pending[(index + 2)..<end], as: UTF8.self)
      control(Character(Unicode.Scalar(pending[end])), parameters)
      return end + 1 - index
    case UInt8(ascii: "]"):  // a title or a link, up to BEL or ESC \
      guard let end = pending[index...].firstIndex(of: 0x07) else { return nil }
      return end + 1 - index
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"):
      cursor = saved
      waitsInLastColumn = false
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    case let other: unknownCodes.append("ESC \(Character(Unicode.Scalar(other)))")
    }
    return 2
  }

  private mutating func control(_ code: Character, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = max(1, (numbers.first ?? nil) ?? 1)
    let mode = (numbers.first ?? nil) ?? 0
    switch code {
    case "A": cursor.row = max(0, cursor.row - first)
    case "B": cursor.row = min(rows - 1, cursor.row + first)
    case "C": cursor.column = min(columns - 1, cursor.column + first)
    case "D": cursor.column = max(0, cursor.column - first)
    case "G": cursor.column = min(columns - 1, first - 1)
    case "H", "f":
      let column = numbers.count > 1 ? numbers[1] ?? 1 : 1
      cursor = (min(rows, first) - 1, min(columns, max(1, column)) - 1)
    case "J": eraseDisplay(mode)
    case "K": erase(row: cursor.row, mode)
    case "P":
      for _ in 0..<first {
        grid[cursor.row].remove(at: cursor.column)
        grid[cursor.row].append(Cell())
      }
    case "@":
      for _ in 0..<first {
        grid[cursor.row].insert(Cell(), at: cursor.column)
        grid[cursor.row].removeLast()
      }
    case "X":
      for column in cursor.column..<min(columns, cursor.column + first) {
        grid[cursor.row][column] = Cell()
      }
    case "m": style = parameters == "0" || parameters.isEmpty ? "" : parameters
    case "h", "l":
      if parameters == "?2004" { isBracketedPasteOn = code == "h" }
    default: unknownCodes.append("CSI \(parameters)\(code)")
    }
    if code != "m" && code != "h" && code != "l" { waitsInLastColumn = false }
  }

  private mutating func eraseDisplay(_ mode: Int) {
    if mode == 2 || mode == 3 {
      grid = Self.emptyGrid(rows, columns)
      return
    }
    erase(row: cursor.row, mode)
    for row in mode == 0 ? (cursor.row + 1)..<rows : 0..<cursor.row {
      grid[row] = Array(repeating: Cell(), count: columns)
    }
  }

  private mutating func erase(row: Int, _ mode: Int) {
    let range =
      mode == 0
      ? cursor.column..<columns : mode == 1 ? 0..<(cursor.column + 1) : 0..<columns
    for column in range { grid[row][column] = Cell() }
  }
}

extension ScreenModel: CustomStringConvertible {
  /// The screen as a person sees it: failures of tests print it.
  public var description: String {
    "\n\(text)\n(cursor at row \(cursor.row), column \(cursor.column))"
  }
}
