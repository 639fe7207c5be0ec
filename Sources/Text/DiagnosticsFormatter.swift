// Draws an error: what is wrong, the query, a caret under the place, and what to try.
//
// In: a `Diagnostic` and the text its span points into. Out: lines of plain text, safe to show.
// Leaves to others: the words (DiagnosticMessages), colour, JSON (Shell).
//
//     error E101: unknown word ‘bi’
//       quotes bi Kim
//              ^^
//       try: quotes by Kim

/// The one place where carets are drawn.
public struct DiagnosticsFormatter: Sendable {
  /// Columns of the screen; longer statements are cut around the caret.
  public var width: Int

  public init(width: Int = 80) { self.width = max(20, width) }

  /// The lines of an error.
  ///
  /// - Parameters:
  ///   - text: what the span points into: a line, or a whole script.
  ///   - location: leads the first line in scripts: `kim.quoth:3:12`.
  public func lines(
    for diagnostic: Diagnostic, in text: ByteText, location: String? = nil
  ) -> [String] {
    let lead = location.map { safe($0).text + ": " } ?? ""
    var lines = ["\(lead)error E\(diagnostic.code): \(diagnostic.message)"]
    lines += excerpt(of: diagnostic.span, in: text)
    for (i, fix) in diagnostic.fixes.enumerated() {
      lines.append("  \(i == 0 ? "try" : " or"): \(safe(fix).text)")
    }
    return lines
  }

  /// The line of the text that a span begins in, and the caret line below it.
  func excerpt(of span: Span, in text: ByteText) -> [String] {
    let start = min(Int(span.start), text.count)
    var lineStart = start
    while lineStart > 0, text[lineStart - 1] != 0x0A { lineStart -= 1 }
    var lineEnd = start
    while lineEnd < text.count, text[lineEnd] != 0x0A { lineEnd += 1 }
    let end = min(max(start, span.end), lineEnd)

    // Far more bytes than a screen shows are cut before they are measured.
    let reach = 8 * width
    let before = shown(text, max(lineStart, start - reach)..<start)
    let marked = shown(text, start..<min(end, start + reach))
    let after = shown(text, end..<min(lineEnd, end + reach))
    return cut(
      before, marked, after,
      isLonger: (left: start - reach > lineStart, right: end + reach < lineEnd))
  }

  private func shown(_ text: ByteText, _ range: Range<Int>) -> String {
    safe(text.string(Span(range))).text
  }

  /// Both lines, at most `width` columns wide.
  private func cut(
    _ before: String, _ marked: String, _ after: String, isLonger: (left: Bool, right: Bool)
  ) -> [String] {
    let room = width - 2
    var left = before
    var middle = marked
    var right = after
    let columns = [left, middle, right].map { DisplayWidth.columns(of: $0) }
    if columns.reduce(0, +) <= room, !isLonger.left, !isLonger.right {
      return drawn(left, middle, right)
    }
    // The caret keeps up to half of the room; what stands before it is cut before what follows.
    middle = DisplayWidth.clip(middle, to: room / 2)
    let rest = room - DisplayWidth.columns(of: middle)
    let rightNeeds = min(columns[2], rest / 2)
    let leftRoom = rest - rightNeeds
    if columns[0] > leftRoom || isLonger.left { left = clipStart(left, to: leftRoom) }
    let rightRoom = rest - DisplayWidth.columns(of: left)
    if isLonger.right { right += "…" }
    right = DisplayWidth.clip(right, to: rightRoom)
    return drawn(left, middle, right)
  }

  private func drawn(_ before: String, _ marked: String, _ after: String) -> [String] {
    let indent = 2 + DisplayWidth.columns(of: before)
    let carets = max(1, DisplayWidth.columns(of: marked))
    return [
      "  " + before + marked + after,
      String(repeating: " ", count: indent) + String(repeating: "^", count: carets),
    ]
  }

  /// The end of a text in at most so many columns, led by `…`.
  private func clipStart(_ text: String, to limit: Int) -> String {
    var kept = ""
    var used = 1
    for character in text.reversed() {
      let columns = DisplayWidth.columns(of: character)
      if used + columns > limit { break }
      used += columns
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}

extension ByteText {
  /// Line and column of an offset, both from 1; the column counts characters. For `file:line:col:`.
  public func lineAndColumn(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), count)
    var line = 1
    var start = 0
    for i in 0..<offset where bytes[i] == 0x0A {
      line += 1
      start = i + 1
    }
    return (line, string(Span(start..<offset)).count + 1)
  }
}
