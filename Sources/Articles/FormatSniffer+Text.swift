// The signs of each format that is text.

extension FormatSniffer {
  /// A page, a feed, or nil for text that merely begins with `<`.
  static func markup(_ text: [UInt8], from start: Int) -> ArticleFormat? {
    let head = start..<min(text.count, start + 4096)
    for name: StaticString in ["<rss", "<feed", "<rdf:rdf", "<atom:feed"] {
      guard let found = text.firstIndex(ofASCII: name, in: head) else { continue }
      let after = found + name.utf8CodeUnitCount
      guard after < text.count, text[after].isSpace || text[after] == UInt8(ascii: ">") else {
        continue
      }
      // A page may show the word in its own text; a feed begins with it.
      if text.firstIndex(ofASCII: "<html", in: start..<found) == nil { return .feed }
    }
    for name: StaticString in ["<!doctype html", "<html", "<head", "<body", "<!--"] {
      if text.hasASCII(name, at: start) { return .html }
    }
    if text.hasASCII("<?xml", at: start) {
      return text.firstIndex(ofASCII: "<html", in: head) != nil ? .html : .feed
    }
    return hasTags(text) ? .html : nil
  }

  /// Whether at least three tags of paragraphs and the like stand in the first bytes.
  static func hasTags(_ text: [UInt8]) -> Bool {
    var count = 0
    var i = 0
    let end = min(text.count, 4096)
    while let found = text.firstIndex(of: UInt8(ascii: "<"), in: i..<end) {
      i = found + 1
      for tag: StaticString in [
        "p>", "p ", "/p>", "div", "/div", "h1", "h2", "br", "a href", "/a>", "ul", "li>", "span",
        "article", "body", "figure", "img ", "strong>", "em>",
      ] where text.hasASCII(tag, at: i) {
        count += 1
        break
      }
      if count >= 3 { return true }
    }
    return false
  }

  /// One value, one value a line, or nil for text in brackets.
  static func json(_ text: [UInt8], from start: Int) -> ArticleFormat? {
    func next(_ i: Int) -> Int? { text[min(i + 1, text.count)...].firstIndex { !$0.isSpace } }
    let quote = UInt8(ascii: "\"")
    let brace = UInt8(ascii: "{")
    if text[start] == UInt8(ascii: "[") {
      guard let first = next(start), text[first] == brace, let second = next(first),
        text[second] == quote || text[second] == UInt8(ascii: "}")
      else { return nil }
      return .json
    }
    guard let first = next(start), text[first] == quote || text[first] == UInt8(ascii: "}")
    else { return nil }
    // Lines that are whole objects. The first of them may be the broken one.
    var lineStart = start
    var objects = 0
    var others = 0
    while lineStart < text.count {
      guard let end = text.firstIndex(of: 0x0A, in: lineStart..<text.count) else { break }
      let line = text.trimmed(lineStart..<end)
      if !line.isEmpty {
        if text[line.lowerBound] == brace, line.count > 2 { objects += 1 } else { others += 1 }
      }
      lineStart = end + 1
    }
    let rest = text.trimmed(min(lineStart, text.count)..<text.count)
    if !rest.isEmpty { if text[rest.lowerBound] == brace { objects += 1 } else { others += 1 } }
    return objects > others ? .jsonl : .json
  }

  /// Front matter, a first heading, or several headings.
  static func isMarkdown(_ text: [UInt8], from start: Int) -> Bool {
    if text.hasASCII("---\n", at: start) || text.hasASCII("---\r\n", at: start) {
      return MarkdownReader.frontMatter(text, from: start) != nil
    }
    if isHeading(text, at: start) { return true }
    var count = 0
    var i = start
    let end = min(text.count, 16_384)
    while let newline = text.firstIndex(of: 0x0A, in: i..<end) {
      i = newline + 1
      if isHeading(text, at: i) { count += 1 }
      if count == 2 { return true }
    }
    return false
  }

  private static func isHeading(_ text: [UInt8], at start: Int) -> Bool {
    var i = start
    while i < text.count, text[i] == UInt8(ascii: "#"), i - start < 7 { i += 1 }
    return (1...6).contains(i - start) && i + 1 < text.count && text[i] == 0x20
      && !text[i + 1].isSpace
  }

  /// Rows under a header that names at least two of our fields.
  static func rows(_ text: [UInt8], from start: Int) -> ArticleFormat? {
    guard let header = CSVReader.header(text, from: start) else { return nil }
    return header.separator == 0x09 ? .tsv : .csv
  }
}
