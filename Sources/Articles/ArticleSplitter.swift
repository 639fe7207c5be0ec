// Several articles in one plain text.
//
// In: lines. Out: ranges of lines, one for each article. A line of dashes or stars is a border only
// if what follows opens like an article; else it is a pause inside one.

/// Parts a text at its borders.
struct ArticleSplitter {
  let bytes: [UInt8]
  let lines: [Line]

  /// Ranges of lines, without the borders themselves.
  func parts() -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for (i, line) in lines.enumerated() {
      // In most texts no line is a border, so this is all that happens.
      let isRule = isBorder(line)
      guard isRule || line.startsPage else { continue }
      let next = isRule ? i + 1 : i
      guard opensArticle(after: next, needsHead: !isCounter(line)) else { continue }
      if hasText(start..<i) { parts.append(start..<i) }
      start = next
    }
    if hasText(start..<lines.count) { parts.append(start..<lines.count) }
    return parts
  }

  private func hasText(_ range: Range<Int>) -> Bool {
    range.contains { !lines[$0].isBlank && !isBorder(lines[$0]) }
  }

  /// Three or more of `-`, `*`, `=` or `_`, perhaps with spaces, or `Document 3 of 40`.
  private func isBorder(_ line: Line) -> Bool {
    guard line.count >= 3 else { return false }
    let mark = bytes[line.range.lowerBound]
    switch mark {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "_"):
      var marks = 0
      for byte in bytes[line.range] {
        if byte == mark { marks += 1 } else if byte != 0x20 { return false }
      }
      return marks >= 3
    default: return isCounter(line)
    }
  }

  private func isCounter(_ line: Line) -> Bool {
    guard line.count <= 32, bytes.hasASCII("document ", at: line.range.lowerBound) else {
      return false
    }
    let words = String(bytes, line.range).split(separator: " ")
    return words.count == 4 && Int(words[1]) != nil && words[2] == "of" && Int(words[3]) != nil
  }

  /// Whether the lines from `start` on begin with a headline, and have a head or a text.
  private func opensArticle(after start: Int, needsHead: Bool) -> Bool {
    var seen = 0
    var hasHeadLine = false
    var hasText = false
    var firstLooksRight = false
    for i in start..<lines.count where !lines[i].isBlank {
      let line = lines[i]
      if isBorder(line) { break }
      seen += 1
      if line.count > 200 { hasText = true }
      let isEnd = Furniture.endsSentence(bytes, line.range)
      if seen == 1 {
        firstLooksRight = line.count <= 200 && !isEnd && !bytes[line.range.lowerBound].isLower
      } else if isEnd {
        hasText = true
      }
      if line.count <= 160, HeadLine(String(bytes, line.range)) != nil {
        hasHeadLine = true
        if seen == 1 { firstLooksRight = true }
      }
      if seen == PlainTextHead.lineCount { break }
    }
    guard seen >= 2 else { return false }
    return !needsHead || (firstLooksRight && hasText && hasHeadLine)
  }
}
