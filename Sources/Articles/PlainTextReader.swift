// Plain text: pasted or saved articles without any marks.
//
// In: decoded bytes. Out: one article, or several where lines of dashes or form feeds part them.
// Leaves to others: encodings, what the sentences mean.

import Text

/// Reads plain text.
struct PlainTextReader {
  let bytes: [UInt8]
  let finder: ParagraphFinder

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    finder = ParagraphFinder(bytes: bytes, lines: LineTable.lines(of: bytes))
  }

  /// Reads a file; `run` gets its articles.
  static func read(_ decoded: DecodedText, into run: LoadRun) {
    let reader = PlainTextReader(decoded.bytes)
    let lines = reader.finder.lines
    for part in ArticleSplitter(bytes: decoded.bytes, lines: lines).parts() {
      var builder = ArticleBuilder()
      builder.reserve(part.count == lines.count ? decoded.bytes.count : 0)
      reader.add(part, to: &builder, hasHead: true)
      guard !builder.isEmpty else { continue }
      guard run.emit(builder, as: .text) else { return }
    }
  }

  /// Adds all paragraphs to an article whose headline is known from elsewhere, or is to be found.
  func add(to builder: inout ArticleBuilder, hasHead: Bool) {
    add(0..<finder.lines.count, to: &builder, hasHead: hasHead)
  }

  private func add(_ range: Range<Int>, to builder: inout ArticleBuilder, hasHead: Bool) {
    let lines = finder.lines
    // Only in wrapped text can a line of the head be mistaken for a part of a paragraph.
    let headLimit = finder.width == nil || !hasHead ? 0 : headEnd(range)
    let paragraphs = finder.paragraphs(in: range) { i in
      i < headLimit && lines[i].count <= 160
        && (HeadLine(String(bytes, lines[i].range)) != nil
          || Furniture.kind(of: bytes, in: lines[i].range) != nil)
    }
    var furniture = paragraphs.map(kind(of:))
    var next = 0
    if hasHead {
      let sample = paragraphs.prefix(16)
      let texts = sample.map { text(of: $0, limit: 600) }
      // `Source: …` is a note below a text and an outlet above it.
      for (i, text) in texts.enumerated() where furniture[i] == .note && HeadLine(text) != nil {
        furniture[i] = nil
      }
      let head = PlainTextHead(
        texts: texts, furniture: Array(furniture.prefix(16)), hasMore: paragraphs.count > 16)
      head.fill(&builder.metadata, texts: texts)
      for (i, kind) in head.kinds.enumerated() { add(paragraphs[i], as: kind, to: &builder) }
      next = head.kinds.count
    }
    var seesDateline = true
    for i in next..<paragraphs.count {
      if let kind = furniture[i] {
        add(paragraphs[i], as: kind, to: &builder)
        continue
      }
      let isListItem = finder.isListItem(lines[paragraphs[i].lines.lowerBound])
      add(paragraphs[i], as: isListItem ? .listitem : .paragraph, to: &builder, seesDateline)
      seesDateline = false
    }
  }

  /// The line after the last one that can belong to the head.
  private func headEnd(_ range: Range<Int>) -> Int {
    var seen = 0
    for i in range where !finder.lines[i].isBlank {
      seen += 1
      if seen > PlainTextHead.lineCount * 2 { return i }
    }
    return range.upperBound
  }

  private func kind(of paragraph: Paragraph) -> Block.Kind? {
    guard paragraph.lines.count == 1 else {
      let text = self.text(of: paragraph, limit: 420)
      let bytes = Array(text.utf8)
      return Furniture.kind(of: bytes, in: 0..<bytes.count)
    }
    return Furniture.kind(of: bytes, in: finder.lines[paragraph.lines.lowerBound].range)
  }

  private func add(
    _ paragraph: Paragraph, as kind: Block.Kind, to builder: inout ArticleBuilder,
    _ seesDateline: Bool = false
  ) {
    var lines = finder.lines[paragraph.lines]
    let first = finder.lines[paragraph.lines.lowerBound].range
    if seesDateline, let dateline = Dateline(bytes, in: first) {
      let cut = first.lowerBound + dateline.bodyOffset
      builder.add(dateline, bytes, in: first.lowerBound..<first.lowerBound + dateline.byteCount)
      lines[lines.startIndex].span = Span(cut..<first.upperBound)
    } else if kind == .listitem {
      lines[lines.startIndex].span = Span(listItemStart(first)..<first.upperBound)
    }
    if lines.count == 1 {
      builder.add(kind, bytes, in: lines[lines.startIndex].range)
    } else {
      builder.add(kind, bytes, lines: lines)
    }
  }

  private func listItemStart(_ range: Range<Int>) -> Int {
    var i = range.lowerBound + (bytes[range.lowerBound] == 0xE2 ? 3 : 1)
    while i < range.upperBound, bytes[i].isSpace { i += 1 }
    return i
  }

  /// The words of a paragraph, its lines joined by spaces, without what lies beyond `limit` bytes.
  private func text(of paragraph: Paragraph, limit: Int) -> String {
    var joined: [UInt8] = []
    for i in paragraph.lines where joined.count <= limit {
      if !joined.isEmpty { joined.append(0x20) }
      joined.append(contentsOf: bytes[finder.lines[i].range].prefix(limit + 1))
    }
    return String(decoding: joined, as: UTF8.self)
  }
}

extension ArticleBuilder {
  /// Adds the block of a dateline and what it states.
  mutating func add(_ dateline: Dateline, _ bytes: [UInt8], in range: Range<Int>) {
    add(.dateline, bytes, in: range)
    metadata.datelinePlace.add(dateline.place, origin: "dateline")
    if let wire = dateline.wire { metadata.outlet.add(wire, origin: "dateline") }
    if let date = dateline.date(nearest: metadata.published.value?.date) {
      metadata.published.add(Timestamp(date: date), origin: "dateline")
    }
  }
}
