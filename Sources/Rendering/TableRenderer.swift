// Aligned tables for people.
//
// In: columns of texts. Out: lines. On a terminal the table is fitted to the width: first times
// give up their minutes, then a column that repeats itself and others that may go are left out,
// then long texts are wrapped or cut, and the footer says what is not there. Anywhere else nothing
// is cut.

import Text

/// Draws columns side by side.
struct TableRenderer {
  private var columns: [TableColumn]
  private let gap = 2

  init(columns: [TableColumn]) { self.columns = columns }

  /// Writes the table; false if even its narrowest form is too wide for the terminal.
  func draw(on page: inout Page) -> Bool {
    var columns = columns
    for index in columns.indices {
      columns[index].texts = columns[index].texts.map { page.safe($0) }
    }
    guard let widths = fit(&columns, on: &page) else { return false }

    page.line(
      line(of: columns.map(\.header), roles: columns.map { _ in .dim }, columns, widths, page))
    for number in columns.first.map({ $0.texts.indices }) ?? 0..<0 {
      let cells = zip(columns, widths).map { lines(of: $0.texts[number], in: $0, $1, &page) }
      for index in 0..<(cells.map(\.count).max() ?? 0) {
        let texts = cells.map { index < $0.count ? $0[index] : "" }
        page.line(line(of: texts, roles: columns.map(\.role), columns, widths, page))
      }
    }
    return true
  }

  /// A cell in the lines it takes: one, cut where it is too long, or as many as running text needs.
  private func lines(
    of text: String, in column: TableColumn, _ width: Int, _ page: inout Page
  ) -> [String] {
    column.wraps && DisplayWidth.columns(of: text) > width
      ? DisplayWidth.wrap(text, to: width) : [page.clip(text, to: width)]
  }

  /// Cells side by side: each padded first and then painted, so that colour takes no columns.
  private func line(
    of cells: [String], roles: [Palette.Role?], _ columns: [TableColumn], _ widths: [Int],
    _ page: Page
  ) -> String {
    var line = ""
    for index in columns.indices {
      let missing = widths[index] - DisplayWidth.columns(of: cells[index])
      let blanks = String(repeating: " ", count: max(0, missing))
      let painted = page.paint(cells[index], roles[index])
      line += String(repeating: " ", count: index == 0 ? 1 : gap)
      line += columns[index].alignsRight ? blanks + painted : painted + blanks
    }
    return line
  }

  /// The widths of the columns that are left, or nil if they cannot fit.
  private func fit(_ columns: inout [TableColumn], on page: inout Page) -> [Int]? {
    var widths = columns.map(naturalWidth)
    guard page.screen.isTerminal else { return widths }
    let room = page.screen.width - 1
    func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap * max(0, widths.count - 1) }
    if total(widths) <= room { return widths }

    for index in columns.indices {
      guard let shorter = columns[index].shorter else { continue }
      if shorter != columns[index].texts { page.hasShortTimes = true }
      columns[index].texts = shorter
    }
    widths = columns.map(naturalWidth)
    if total(widths) > room, let index = columns.firstIndex(where: \.isRepetitive) {
      let column = columns.remove(at: index)
      widths.remove(at: index)
      page.hiddenColumns.append("\(column.header) (\(column.texts[0]) in every row)")
    }
    while true {
      let smallest = zip(columns, widths).map { min($1, max($0.minimumWidth ?? $1, 4)) }
      if total(smallest) <= room { break }
      guard
        let last = columns.indices.filter({ columns[$0].dropOrder > 0 })
          .max(by: { columns[$0].dropOrder < columns[$1].dropOrder })
      else { return nil }
      page.hiddenColumns.append(columns.remove(at: last).header)
      widths.remove(at: last)
    }
    // Cut the widest text by one column until everything fits: short columns stay whole.
    while total(widths) > room {
      let candidates = widths.indices.filter { index in
        columns[index].minimumWidth.map { widths[index] > max($0, 4) } ?? false
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func naturalWidth(_ column: TableColumn) -> Int {
    column.texts.reduce(DisplayWidth.columns(of: column.header)) {
      max($0, DisplayWidth.columns(of: $1))
    }
  }
}
