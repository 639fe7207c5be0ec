// The text under construction, and what had to be changed or cut to show it.
//
// In: text of articles and of the layout. Out: lines, safe for a terminal, and the facts of the
// footer. Every renderer for people writes through a `Page`, so none can forget `safe`.

import Text

/// Lines being written for people.
struct Page {
  let screen: Screen
  private(set) var text = ""
  /// Characters that were shown as a mark.
  private(set) var markedCount = 0
  /// Cells that end in `…`.
  private(set) var cutCount = 0
  /// Columns that found no room.
  var hiddenColumns: [String] = []
  /// Whether times lost their hours.
  var hasShortTimes = false

  init(screen: Screen) { self.screen = screen }

  /// Text of articles, made harmless and counted. Line ends become blanks unless kept.
  mutating func safe(_ text: String, keeping layout: SafeText.Layout = []) -> String {
    guard !screen.showsRawControls else { return text }
    let result = Text.safe(text, keeping: layout)
    markedCount += result.changedCount
    return result.text
  }

  /// The text cut to a width, counted when something was lost.
  mutating func clip(_ text: String, to width: Int, isLoss: Bool = true) -> String {
    guard DisplayWidth.columns(of: text) > width else { return text }
    if isLoss { cutCount += 1 }
    return closed(DisplayWidth.clip(text, to: width))
  }

  /// The end of the text, cut at its beginning.
  mutating func clipStart(_ text: String, to width: Int, isLoss: Bool) -> String {
    guard DisplayWidth.columns(of: text) > width else { return text }
    if isLoss { cutCount += 1 }
    guard width > 1 else { return width == 1 ? "…" : "" }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += DisplayWidth.columns(of: character)
      if used > width { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }

  /// A cut may take away the end of an isolate that `safe` opened.
  private func closed(_ text: String) -> String {
    text.unicodeScalars.contains("\u{2068}") && !text.unicodeScalars.contains("\u{2069}")
      ? text + "\u{2069}" : text
  }

  /// The text in its colour.
  func paint(_ text: String, _ role: Palette.Role?) -> String {
    screen.palette.paint(text, role)
  }

  /// One line, without blanks at its end.
  mutating func line(_ content: String = "") {
    var content = content[...]
    while content.last == " " { content.removeLast() }
    text += content
    text += "\n"
  }

  /// Text wrapped to the screen; lines after the first are indented.
  mutating func wrapped(
    _ content: String, indent: Int = 0, firstIndent: Int? = nil, role: Palette.Role? = nil
  ) {
    let first = firstIndent ?? indent
    let lines = DisplayWidth.wrap(
      content, to: max(16, screen.width - indent), firstIndent: first - indent)
    for (number, line) in lines.enumerated() {
      self.line(String(repeating: " ", count: number == 0 ? first : indent) + paint(line, role))
    }
  }

  /// What the footer says about this page; nil if everything is shown as it is.
  var remark: String? {
    var facts: [String] = []
    if cutCount > 0 { facts.append("\(counted(cutCount, "cell")) cut") }
    if hasShortTimes { facts.append("times without the hour") }
    if !hiddenColumns.isEmpty {
      facts.append("no room for \(hiddenColumns.joined(separator: ", "))")
    }
    return facts.isEmpty ? nil : facts.joined(separator: "; ") + ": .last shows all"
  }

  /// The footer's line on control characters; nil if there were none.
  var controlRemark: String? {
    markedCount == 0 ? nil : "\(counted(markedCount, "control character")) shown as marks"
  }
}

/// `1 cell`, `2 cells`.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
