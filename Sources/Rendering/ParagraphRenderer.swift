// Running text as numbered, wrapped paragraphs: quotes, claims, sentences, paragraphs.
//
//     1  #q1  Dana Kim, as “she” · said · Continental Wire · Tue 4 March 2025 19:10
//        “Twelve people had died so far.”

import QueryEvaluator
import QueryParser
import Text

/// Draws rows whose substance is a text.
struct ParagraphRenderer {
  let result: Result
  let kind: Kind

  func draw(on page: inout Page) {
    let numberWidth = String(result.rows.count).count
    let handleWidth = result.rows.reduce(0) { max($0, ($1.handle ?? "").count) }
    let indent = 1 + numberWidth + 2 + (handleWidth > 0 ? handleWidth + 2 : 0)
    for (number, row) in result.rows.enumerated() {
      if number > 0 { page.line() }
      var margin = " " + DisplayWidth.padded("\(number + 1)", to: numberWidth, alignRight: true)
      margin += "  "
      if handleWidth > 0 {
        let handle = page.safe(row.handle ?? "")
        margin += page.paint(handle, .dim)
        margin += String(repeating: " ", count: handleWidth - handle.count + 2)
      }
      drawTitle(of: row, margin: margin, indent: indent, on: &page)
      drawText(of: row, indent: indent, on: &page)
    }
  }

  private func drawTitle(of row: Row, margin: String, indent: Int, on page: inout Page) {
    var parts: [(String, Palette.Role?)] = []
    if result.position(of: "speaker") != nil {
      parts.append((speaker(of: row), .speaker))
      if let verb = result.text("verb", of: row) { parts.append((verb, .cue)) }
    }
    for name in ["outlet", "date", "part"] where isKnownSomewhere(name) {
      switch result.cell(name, of: row) {
      case .missing: parts.append((name == "part" ? "" : "no \(name)", .dim))
      case .time(let time): parts.append((time.inWords, nil))
      // The body is where everybody looks for text; other places are worth saying.
      case let cell:
        if name != "part" || !["paragraph", "body", "lead"].contains(cell.shown) {
          parts.append((cell.shown, nil))
        }
      }
    }
    // Parts stay whole: a line is broken between them, never inside a name.
    var line = margin
    var used = indent
    var isFirst = true
    for (text, role) in parts where !text.isEmpty {
      let text = page.safe(text)
      let width = DisplayWidth.columns(of: text)
      if !isFirst, used + 3 + width > page.screen.width {
        page.line(line)
        line = String(repeating: " ", count: indent)
        used = indent
        isFirst = true
      }
      if !isFirst { line += " · " }
      line += page.paint(text, role)
      used += width + (isFirst ? 0 : 3)
      isFirst = false
    }
    page.line(line)
  }

  /// What no row knows need not be said in every row.
  private func isKnownSomewhere(_ name: String) -> Bool {
    result.rows.contains { !result.cell(name, of: $0).isMissing }
  }

  /// `Dana Kim, as “she”`; a form that holds the whole name (“Captain Dana Kim, the coastguard
  /// commander”) says nothing about how she was found. Unnamed: `a rescue insider`.
  private func speaker(of row: Row) -> String {
    let name = result.text("speaker", of: row)
    let written = result.text("as", of: row)
    switch (name, written) {
    case (let name?, let written?) where !written.contains(name): return "\(name), as “\(written)”"
    case (let name?, _): return name
    case (nil, let written?): return written
    case (nil, nil): return "no speaker found"
    }
  }

  private func drawText(of row: Row, indent: Int, on page: inout Page) {
    guard let text = result.text("text", of: row) else { return }
    let form = result.text("form", of: row)
    var marked = text
    if kind == .quote || kind == .claim { marked = QuotationMarks.added(to: text, form: form) }
    if kind == .claim, result.text("negated", of: row) == "yes" {
      // Never to be read as said by whom denies it.
      marked = "denies that " + marked
    }
    page.wrapped(page.safe(marked, keeping: .newline), indent: indent)
  }
}

/// The marks that the stored content of a quote leaves out.
enum QuotationMarks {
  /// Direct words get their marks back, with a new opening mark at each paragraph as in print.
  /// Indirect words have none; mixed content brings its own unless it is one fragment.
  static func added(to text: String, form: String?) -> String {
    switch form {
    case "direct": break
    case "mixed":
      if text.contains(where: { "“”\"„«»".contains($0) }) { return text }
    default: return text
    }
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: true)
    let opened = paragraphs.map { paragraph in
      "“\"„«".contains(paragraph.first ?? " ") ? String(paragraph) : "“" + paragraph
    }
    return opened.joined(separator: "\n") + "”"
  }
}
