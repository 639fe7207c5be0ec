// Results as text: for a terminal, for files, for other programs.
//
// In: a `Result`, a mode, a screen. Out: a heading (what was asked, how it was read), the rows, and
// a footer (what was left out). Leaves to others: which stream each part goes to, paging, files.

import QueryEvaluator
import QueryParser
import Text

/// The parts of one rendering; each ends in a line feed unless it is empty.
public struct RenderedResult: Hashable, Sendable {
  /// The canonical query, how many rows, notes, and the reason for an empty result.
  public var header: String
  /// The rows alone.
  public var body: String
  /// What was cut, marked or left out.
  public var footer: String
}

/// Lays results out.
public struct Renderer: Sendable {
  /// The layout.
  public var mode: ResultMode
  /// Where it is shown.
  public var screen: Screen

  public init(mode: ResultMode = .auto, screen: Screen = Screen()) {
    self.mode = mode
    self.screen = screen
  }

  /// Lays one result out.
  public func render(_ result: Result) -> RenderedResult {
    var shown = result
    var remarks: [String] = []
    if screen.isTerminal, !mode.isExact, let limit = screen.rowLimit, result.rows.count > limit {
      shown.rows = Array(result.rows.prefix(limit))
      remarks.append("\(result.rows.count - limit) more rows: .last shows all")
    }
    var page = Page(screen: screen)
    let body = mode.isExact ? exactBody(of: shown, marks: &page) : humanBody(of: shown, on: &page)
    remarks += [page.remark, page.controlRemark].compactMap { $0 }

    var head = Page(screen: screen)
    drawHeader(of: result, on: &head)
    var foot = Page(screen: screen)
    // Running text needs air around it; the lines of a table hold together by themselves.
    let needsAir = screen.isTerminal && !mode.isExact && body.contains("\n\n")
    if needsAir { head.line() }
    for (number, remark) in (result.footer + remarks).enumerated() {
      if number == 0, needsAir { foot.line() }
      foot.wrapped(foot.safe(remark), indent: 2, firstIndent: 0, role: .dim)
    }
    return RenderedResult(header: head.text, body: body, footer: foot.text)
  }

  /// The result in a form for files: every row, nothing cut, no colour.
  public static func fileText(of result: Result, mode: ResultMode) -> String {
    Renderer(mode: mode, screen: Screen(width: 80)).render(result).body
  }

  /// Text cells of the result that a spreadsheet would take for formulas.
  public static func formulaCellCount(of result: Result) -> Int {
    SeparatedValues.formulaCellCount(of: result)
  }

  private func exactBody(of result: Result, marks page: inout Page) -> String {
    switch mode {
    case .json: return JSONRecords.array(of: result)
    case .jsonl: return JSONRecords.lines(of: result)
    default: break
    }
    if let explanation = result.explanation {
      ExplanationRenderer.drawReading(explanation, on: &page)
      return page.text
    }
    let text = SeparatedValues(form: mode == .csv ? .commas : .tabs).text(of: result)
    guard screen.isTerminal else { return text }
    // A person is looking: what would act on the terminal is marked, and the footer says so.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { page.safe(String($0), keeping: .tab) }.joined(separator: "\n")
  }

  private func humanBody(of result: Result, on page: inout Page) -> String {
    if let explanation = result.explanation {
      ExplanationRenderer.drawReading(explanation, on: &page)
    } else if !result.rows.isEmpty {
      drawRows(of: result, on: &page)
    }
    return page.text
  }

  private func drawRows(of result: Result, on page: inout Page) {
    if result.rows.contains(where: { $0.why != nil }) {
      for (number, row) in result.rows.enumerated() {
        if number > 0 { page.line() }
        if let why = row.why { ExplanationRenderer.drawWhy(why, on: &page) }
      }
      return
    }
    if result.rows.contains(where: { $0.passage != nil }) {
      return PassageRenderer(rows: result.rows).draw(on: &page)
    }
    switch mode {
    case .vertical: VerticalRenderer(result: result).draw(on: &page)
    case .markdown: MarkdownTable(result: result).draw(on: &page)
    case .table: drawTable(result.allTableColumns, of: result, on: &page)
    default: drawAutomatically(result, on: &page)
    }
  }

  private func drawAutomatically(_ result: Result, on page: inout Page) {
    if result.rows.contains(where: { $0.concordance != nil }), !result.isColumnChoiceExplicit {
      ConcordanceRenderer(result: result).draw(on: &page)
    } else if case .set(let kind) = result.shape, TableLayout.isRunningText(kind),
      !result.isColumnChoiceExplicit, result.position(of: "text") != nil
    {
      ParagraphRenderer(result: result, kind: kind).draw(on: &page)
    } else {
      drawTable(result.chosenTableColumns, of: result, on: &page)
    }
  }

  /// A table, or one field a line where the screen is too narrow for even its least columns.
  private func drawTable(
    _ columns: [TableColumn], of result: Result, on page: inout Page
  ) {
    let untouched = page
    if !TableRenderer(columns: columns).draw(on: &page) {
      page = untouched
      VerticalRenderer(result: result).draw(on: &page)
    }
  }
}
