// Headings, tables and code blocks of a Markdown page, as far as this package's pages use them.

/// A page, cut into its parts.
struct MarkdownPage {
  /// A fenced block of code.
  struct CodeBlock {
    let language: String
    /// Number of the first line of code in the page, from 0.
    let start: Int
    var lines: [String]
  }

  let path: String
  private(set) var lines: [String]
  private(set) var blocks: [CodeBlock] = []

  init(_ path: String) throws {
    self.path = path
    lines = try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    var open: CodeBlock?
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open =
          open == nil
          ? CodeBlock(language: String(line.dropFirst(3)), start: number + 1, lines: []) : nil
      } else {
        open?.lines.append(line)
      }
    }
  }

  /// The cells of the rows of the table whose first head cell is this; nil without such a table.
  func table(_ head: String) -> [[String]]? {
    guard let first = lines.firstIndex(where: { $0.hasPrefix("| \(head) |") }) else { return nil }
    return lines[first...].prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      // A bar inside code is written `\|`.
      line.replacing("\\|", with: "\u{0}").dropFirst().dropLast().split(separator: "|")
        .map { $0.replacing("\u{0}", with: "|").trimmingPrefix(" ").description }
        .map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
    }
  }

  /// The texts between backticks.
  static func code(in text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// Writes other lines into a block of the file.
  func rewrite(_ block: CodeBlock, with newLines: [String]) throws {
    var page = try MarkdownPage(path)
    guard let place = page.blocks.first(where: { $0.lines == block.lines })?.start else { return }
    page.lines.replaceSubrange(place..<place + block.lines.count, with: newLines)
    try (page.lines.joined(separator: "\n") + "\n").write(
      toFile: Checkout.path(path), atomically: true, encoding: .utf8)
  }
}
