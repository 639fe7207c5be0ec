// Puts the text of an article together, block by block.
//
// In: the bytes of each block. Out: an `Article` whose blocks are joined by exactly one newline.
// White space at the ends of a block goes, a newline inside it becomes a space; nothing else is
// touched.

import Text

/// Collects the blocks of one article.
struct ArticleBuilder {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  var metadata = Metadata()
  var flags: Set<Article.Flag> = []
  /// The name a row or entry gives itself.
  var id: String?

  var isEmpty: Bool { blocks.isEmpty }

  mutating func reserve(_ byteCount: Int) { text.reserveCapacity(byteCount) }

  /// Adds a block; nothing if it is blank.
  mutating func add(_ kind: Block.Kind, _ bytes: [UInt8], in range: Range<Int>, level: UInt8 = 0) {
    let range = bytes.trimmed(range)
    guard !range.isEmpty else { return }
    open()
    let start = text.count
    text.append(contentsOf: bytes[range])
    close(kind, from: start, level: level)
  }

  mutating func add(_ kind: Block.Kind, _ bytes: [UInt8], level: UInt8 = 0) {
    add(kind, bytes, in: 0..<bytes.count, level: level)
  }

  mutating func add(_ kind: Block.Kind, _ string: String) { add(kind, Array(string.utf8)) }

  /// Adds a block made of several lines, joined by spaces; a hyphen at a line end stays and takes
  /// no space.
  mutating func add(_ kind: Block.Kind, _ bytes: [UInt8], lines: ArraySlice<Line>) {
    guard let first = lines.first(where: { !$0.isBlank }) else { return }
    open()
    let start = text.count
    text.append(contentsOf: bytes[first.range])
    for line in lines where !line.isBlank && line.span.start > first.span.start {
      let isHyphenated =
        text.last == UInt8(ascii: "-") && text.count - start > 1
        && text[text.count - 2].isLetter && bytes[Int(line.span.start)].isLower
      if !isHyphenated { text.append(0x20) }
      text.append(contentsOf: bytes[line.range])
    }
    close(kind, from: start, level: 0)
  }

  /// Takes `bytes` as they are for the whole text, with one paragraph for each line not blank.
  mutating func setVerbatim(_ bytes: [UInt8]) {
    text = bytes
    // Texts wrapped by hand at a width hold their paragraphs over several lines.
    let finder = ParagraphFinder(bytes: bytes, lines: LineTable.lines(of: bytes))
    blocks = finder.paragraphs(in: finder.lines.indices) { _ in false }.map { paragraph in
      let first = finder.lines[paragraph.lines.lowerBound].span
      let last = finder.lines[paragraph.lines.upperBound - 1].span
      return Block(kind: .paragraph, span: first.union(last))
    }
  }

  /// Changes the kind of the last block.
  mutating func relabelLast(_ kind: Block.Kind) {
    if !blocks.isEmpty { blocks[blocks.count - 1].kind = kind }
  }

  /// The article, named by its address or its text.
  func finish(file: String, format: ArticleFormat) -> Article {
    Article(
      key: ArticleKey.make(id: id, url: metadata.url.value, text: text), file: file,
      format: format.rawValue, text: ByteText(text), blocks: blocks, metadata: metadata,
      flags: flags)
  }

  private mutating func open() {
    if !blocks.isEmpty { text.append(0x0A) }
  }

  private mutating func close(_ kind: Block.Kind, from start: Int, level: UInt8) {
    text.withUnsafeMutableBufferPointer { bytes in
      let view = UnsafeBufferPointer(bytes)
      var i = view.skipPlain(from: start, to: view.count)
      while i < bytes.count {
        if bytes[i] < 0x0E, bytes[i] >= 0x0A { bytes[i] = 0x20 }
        i = view.skipPlain(from: i + 1, to: view.count)
      }
    }
    blocks.append(Block(kind: kind, span: Span(start..<text.count), level: level))
  }
}
