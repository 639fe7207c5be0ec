// Markdown: front matter, headings, quotes, lists, paragraphs.
//
// In: decoded bytes. Out: one article. Marks are taken off, since they are not the author's words.
// Leaves to others: marks inside lines (`MarkdownText`).

/// Reads Markdown.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let lines: [Line]
  private var builder = ArticleBuilder()
  private var hasHeadline = false
  /// Lines that can still state author or date.
  private var headRoom = 6
  private var seesDateline = true

  static func read(_ decoded: DecodedText, into run: LoadRun) {
    let bytes = decoded.bytes
    let start = bytes.firstIndex { !$0.isSpace } ?? bytes.count
    var reader = MarkdownReader(bytes)
    var first = start
    if let matter = frontMatter(bytes, from: start) {
      reader.apply(matter.fields)
      first = matter.end
    }
    reader.readBlocks(from: first)
    guard !reader.builder.isEmpty else { return run.report(.noText(evidence: "only marks in it")) }
    _ = run.emit(reader.builder, as: .markdown)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineTable.lines(of: bytes)
  }

  /// The fields between two lines of `---` at the beginning of a file.
  static func frontMatter(_ bytes: [UInt8], from start: Int)
    -> (fields: [(name: String, values: [String])], end: Int)?
  {
    guard bytes.hasASCII("---", at: start) else { return nil }
    var fields: [(name: String, values: [String])] = []
    var lineStart = start
    var number = 0
    while lineStart < bytes.count, number < 200 {
      let end = bytes.firstIndex(of: 0x0A, in: lineStart..<bytes.count) ?? bytes.count
      let line = String(bytes, lineStart..<end)
      let isIndented = line.hasPrefix(" ") || line.hasPrefix("\t")
      let text = line.trimmed
      lineStart = end + 1
      number += 1
      if number == 1 {
        guard text == "---" else { return nil }
      } else if text == "---" || text == "..." {
        return fields.isEmpty ? nil : (fields, min(lineStart, bytes.count))
      } else if text.hasPrefix("- "), !fields.isEmpty {
        fields[fields.count - 1].values.append(unquoted(String(text.dropFirst(2))))
      } else if let colon = text.firstRange(ofText: ":"), !isIndented {
        let name = String(text[..<colon.lowerBound])
        guard !name.contains(" "), !name.isEmpty else { return nil }
        fields.append((name, values(String(text[colon.upperBound...]).trimmed)))
      } else if !text.isEmpty, !isIndented, !text.hasPrefix("#") {
        return nil
      }
    }
    return nil
  }

  private static func values(_ text: String) -> [String] {
    if text.hasPrefix("["), text.hasSuffix("]") {
      return text.dropFirst().dropLast().split(separator: ",").map { unquoted(String($0)) }
    }
    return text.isEmpty ? [] : [unquoted(text)]
  }

  private static func unquoted(_ text: String) -> String {
    let text = text.trimmed
    for mark in ["\"", "'"] where text.count >= 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      return String(text.dropFirst().dropLast())
    }
    return text
  }

  private mutating func apply(_ fields: [(name: String, values: [String])]) {
    var row = RowReader()
    for (name, values) in fields {
      guard let match = FieldAliases.match(name), match.field != .text, let first = values.first
      else { continue }
      if match.field == .author {
        for value in values { row.addAuthor(value) }
      } else {
        row.set(match, to: Array(first.utf8), named: name)
      }
    }
    row.fill(&builder.metadata)
    builder.id = row.string(.id)
    if let headline = builder.metadata.headline.value {
      builder.add(.headline, headline)
      hasHeadline = true
    }
    if let deck = row.string(.deck) { builder.add(.deck, deck) }
  }

  private mutating func readBlocks(from offset: Int) {
    var i = lines.firstIndex { Int($0.span.start) >= offset && $0.span.end > offset } ?? lines.count
    while i < lines.count {
      if lines[i].isBlank {
        i += 1
        continue
      }
      i = readBlock(at: i)
    }
  }

  /// Reads the block that begins at a line; returns the line after it.
  private mutating func readBlock(at i: Int) -> Int {
    let range = lines[i].range
    if let fence = fence(at: i) {
      var end = i + 1
      while end < lines.count, self.fence(at: end) != fence { end += 1 }
      builder.add(.code, bytes, lines: lines[min(i + 1, end)..<end])
      return min(end + 1, lines.count)
    }
    if bytes.hasASCII("<!--", at: range.lowerBound) {
      var end = i
      while end < lines.count, bytes.firstIndex(ofASCII: "-->", in: lines[end].range) == nil {
        end += 1
      }
      return min(end + 1, lines.count)
    }
    let marks = headingMarks(range)
    if marks > 0 {
      addHeading(trimmedHeading(range.lowerBound + marks..<range.upperBound), level: marks)
      return i + 1
    }
    if isRule(range) { return i + 1 }
    if bytes[range.lowerBound] == UInt8(ascii: "|") {
      if bytes[range].contains(where: { $0.isLetter || $0.isDigit }) {
        addText(.tablecell, [range])
      }
      return i + 1
    }
    if bytes[range.lowerBound] == UInt8(ascii: ">") { return readQuote(at: i) }
    if let marker = listMarker(range) {
      let end = endOfRun(i)
      addText(
        .listitem, [marker..<range.upperBound] + lines[i + 1..<end].map(\.range))
      return end
    }
    let end = endOfRun(i)
    if end < lines.count, let level = underline(lines[end]) {
      addHeading(range.lowerBound..<lines[end - 1].range.upperBound, level: level)
      return end + 1
    }
    addParagraph(lines[i..<end].map(\.range))
    return end
  }

  private mutating func readQuote(at first: Int) -> Int {
    var i = first
    var part: [Range<Int>] = []
    while i < lines.count, !lines[i].isBlank {
      var range = lines[i].range
      while !range.isEmpty,
        bytes[range.lowerBound] == UInt8(ascii: ">") || bytes[range.lowerBound].isSpace
      {
        range = range.lowerBound + 1..<range.upperBound
      }
      if range.isEmpty {
        addText(.quote, part)
        part = []
      } else {
        part.append(range)
      }
      i += 1
    }
    addText(.quote, part)
    return i
  }

  /// The line after the lines that go on with the paragraph of line `i`.
  private func endOfRun(_ i: Int) -> Int {
    var end = i + 1
    while end < lines.count, !lines[end].isBlank {
      let range = lines[end].range
      if underline(lines[end]) != nil || headingMarks(range) > 0 || listMarker(range) != nil
        || bytes[range.lowerBound] == UInt8(ascii: ">") || fence(at: end) != nil || isRule(range)
      {
        break
      }
      end += 1
    }
    return end
  }

  private mutating func addHeading(_ range: Range<Int>, level: Int) {
    let text = MarkdownText.plain(Array(bytes[range]))
    let string = String(decoding: text, as: UTF8.self).trimmed
    guard !string.isEmpty else { return }
    if !hasHeadline, headRoom > 0 {
      hasHeadline = true
      builder.metadata.headline.add(string, origin: "first heading")
      builder.add(.headline, text)
    } else if string != builder.metadata.headline.value {
      headRoom = 0
      builder.add(.heading, text, in: 0..<text.count, level: UInt8(level))
    }
  }

  private mutating func addParagraph(_ ranges: [Range<Int>]) {
    var ranges = ranges
    // Author and date often stand on lines of their own with nothing blank between them.
    while headRoom > 0, let first = ranges.first {
      headRoom -= 1
      let text = MarkdownText.plain(Array(bytes[first]))
      guard text.count <= 160, let line = HeadLine(String(decoding: text, as: UTF8.self)) else {
        break
      }
      builder.metadata.add(line)
      builder.add(line.kind, text)
      ranges.removeFirst()
    }
    let text = MarkdownText.plain(joined(ranges))
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty else { return }
    if let kind = Furniture.kind(of: text, in: range) { return builder.add(kind, text) }
    headRoom = 0
    var start = range.lowerBound
    if seesDateline, let dateline = Dateline(text, in: range) {
      builder.add(dateline, text, in: start..<start + dateline.byteCount)
      start += dateline.bodyOffset
    }
    seesDateline = false
    builder.add(.paragraph, text, in: start..<range.upperBound)
  }

  private mutating func addText(_ kind: Block.Kind, _ ranges: [Range<Int>]) {
    headRoom = 0
    builder.add(kind, MarkdownText.plain(joined(ranges)))
  }

  private func joined(_ ranges: [Range<Int>]) -> [UInt8] {
    var text: [UInt8] = []
    for range in ranges {
      if !text.isEmpty { text.append(0x20) }
      text.append(contentsOf: bytes[range])
    }
    return text
  }
}

// What the beginnings of lines mean.
extension MarkdownReader {
  private func headingMarks(_ range: Range<Int>) -> Int {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i] == UInt8(ascii: "#") { i += 1 }
    let count = i - range.lowerBound
    return (1...6).contains(count) && (i == range.upperBound || bytes[i].isSpace) ? count : 0
  }

  private func trimmedHeading(_ range: Range<Int>) -> Range<Int> {
    var range = bytes.trimmed(range)
    while !range.isEmpty, bytes[range.upperBound - 1] == UInt8(ascii: "#") {
      range = range.lowerBound..<range.upperBound - 1
    }
    return bytes.trimmed(range)
  }

  /// Three or more of `-`, `*` or `_`.
  private func isRule(_ range: Range<Int>) -> Bool {
    let mark = bytes[range.lowerBound]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
    else { return false }
    return bytes[range].count { $0 == mark } >= 3
      && bytes[range].allSatisfy { $0 == mark || $0 == 0x20 }
  }

  /// The level of heading that a line under another makes of it.
  private func underline(_ line: Line) -> Int? {
    guard line.count >= 3 else { return nil }
    if bytes[line.range].allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
    return bytes[line.range].allSatisfy { $0 == UInt8(ascii: "-") } ? 2 : nil
  }

  /// Where the text of a list item begins.
  private func listMarker(_ range: Range<Int>) -> Int? {
    var i = range.lowerBound
    switch bytes[i] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): i += 1
    case 0x30...0x39:
      while i < range.upperBound, bytes[i].isDigit, i - range.lowerBound < 4 { i += 1 }
      guard i < range.upperBound, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")")
      else { return nil }
      i += 1
    default: return nil
    }
    return i < range.upperBound && bytes[i].isSpace ? i + 1 : nil
  }

  private func fence(at i: Int) -> UInt8? {
    let range = lines[i].range
    for mark: StaticString in ["```", "~~~"] where bytes.hasASCII(mark, at: range.lowerBound) {
      return bytes[range.lowerBound]
    }
    return nil
  }
}
