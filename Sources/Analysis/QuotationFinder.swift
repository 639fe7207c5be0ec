// Which stretches of text stand in quotation marks.
//
// In: tokens and blocks. Out: quoted regions, nested ones with their parent, and runs: one
// quotation over several paragraphs. A mark is paired by least cost over its block, so that one odd
// mark never reaches another block. Leaves to others: whether the words are anybody's.

import Articles
import Language
import Text

/// One stretch of text inside marks.
struct QuotedRegion: Hashable, Sendable {
  /// With the marks.
  var outer: Span
  /// Without them.
  var inner: Span
  /// Tokens inside the marks.
  var tokens: Range<Int>
  var block: Int
  /// In single marks.
  var isSingle: Bool
  /// Whether both marks are in the text; an inferred border makes every row of it weak.
  var hasOpening: Bool
  var hasClosing: Bool
  /// Index of the region around it.
  var parent: Int?
  /// Index of the region in the paragraph before that this one goes on with.
  var continues: Int?
}

/// Pairs quotation marks.
struct QuotationFinder {
  let columns: TextColumns
  let blocks: [Block]

  /// Regions in text order; a parent comes before its children.
  func regions() -> [QuotedRegion] {
    var regions: [QuotedRegion] = []
    var marksByBlock: [[Mark]] = []
    for block in blocks.indices { marksByBlock.append(marks(in: block)) }
    var openAtEnd: Int?
    for block in blocks.indices where !marksByBlock[block].isEmpty || openAtEnd != nil {
      guard isText(blocks[block].kind) else { continue }
      let next = nextTextBlock(after: block)
      let nextOpens = next.flatMap { marksByBlock[$0].first }.flatMap {
        $0.token == columns.blockTokens[next!].lowerBound ? $0 : nil
      }
      let decisions = MarkPairing.decide(marksByBlock[block], nextBlockOpens: nextOpens)
      let first = regions.count
      append(decisions, marksByBlock[block], block: block, to: &regions)
      if let previous = openAtEnd, first < regions.count,
        regions[first].tokens.lowerBound - 1 <= columns.blockTokens[block].lowerBound,
        regions[first].isSingle == regions[previous].isSingle
      {
        regions[first].continues = previous
      }
      openAtEnd = nil
      if nextOpens != nil,
        let open = regions[first...].lastIndex(where: { !$0.hasClosing && $0.parent == nil })
      {
        openAtEnd = open
      }
    }
    return regions
  }

  // MARK: Marks

  /// A quotation mark in a block.
  struct Mark {
    var token: Int
    var isSingle: Bool
    /// What glyph and neighbours say; nil where both are possible.
    var direction: Direction?
    /// The glyph itself has a direction.
    var isCurly: Bool
  }
  enum Direction { case opens, closes }

  private func marks(in block: Int) -> [Mark] {
    var marks: [Mark] = []
    var openSingles = 0
    var doubles = 0
    for token in columns.blockTokens[block] {
      let kind = columns.tokens.kind[token]
      guard kind == .openingMark || kind == .closingMark || kind == .straightMark else { continue }
      let span = columns.tokens.span(token)
      let isSingle = isSingleMark(span)
      let before = byte(before: Int(span.start), in: block)
      let after = byte(after: span.end, in: block)
      let isAfterSpace = before.map(Self.isOpenBefore) ?? true
      let isBeforeSpace = after.map(Self.isCloseAfter) ?? true
      var direction: Direction?
      switch kind {
      case .openingMark: direction = .opens
      case .closingMark: direction = .closes
      default:
        if isAfterSpace != isBeforeSpace { direction = isAfterSpace ? .opens : .closes }
      }
      if isSingle, kind != .openingMark {
        // Plural possessive: `passengers' rafts`, unless a single quotation is open.
        let isPossessive = before == UInt8(ascii: "s") && isBeforeSpace && openSingles == 0
        if isPossessive { continue }
        // A lone apostrophe that no rule of the tokeniser took.
        if !isAfterSpace, !isBeforeSpace { continue }
      }
      // Inches: a digit before, nothing open.
      if !isSingle, kind == .straightMark, let before, before >= 0x30, before <= 0x39,
        isBeforeSpace, doubles % 2 == 0
      {
        continue
      }
      if !isSingle { doubles += 1 }
      if isSingle { openSingles += direction == .opens ? 1 : (openSingles > 0 ? -1 : 0) }
      marks.append(
        Mark(
          token: token, isSingle: isSingle, direction: direction, isCurly: kind != .straightMark))
    }
    return marks
  }

  /// Stands for any dash in the neighbour tests.
  private static let dashByte: UInt8 = 0x1F

  /// The byte before `offset` in its block; blanks of any width as space, dashes as `dashByte`.
  private func byte(before offset: Int, in block: Int) -> UInt8? {
    let start = Int(blocks[block].span.start)
    guard offset > start else { return nil }
    let byte = columns.text[offset - 1]
    guard byte >= 0x80, offset - 3 >= start else { return byte >= 0x80 ? 0x7A : byte }
    return Self.neighbour(columns.text[offset - 3], columns.text[offset - 2], byte)
  }

  private func byte(after offset: Int, in block: Int) -> UInt8? {
    let end = blocks[block].span.end
    guard offset < end else { return nil }
    let byte = columns.text[offset]
    guard byte >= 0x80, offset + 2 < end else { return byte >= 0x80 ? 0x7A : byte }
    return Self.neighbour(byte, columns.text[offset + 1], columns.text[offset + 2])
  }

  private static func neighbour(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt8 {
    if b == 0xC2, c == 0xA0 { return 0x20 }
    if a == 0xC2, b == 0xA0 { return 0x20 }
    guard a == 0xE2, b == 0x80 else { return UInt8(ascii: "z") }
    switch c {
    case 0x80...0x8F, 0xAF: return 0x20
    case 0x90...0x95: return dashByte
    case 0x98, 0x99, 0x9A, 0x9B: return UInt8(ascii: "'")
    case 0x9C...0x9F: return UInt8(ascii: "\"")
    default: return UInt8(ascii: ".")
    }
  }

  private static func isOpenBefore(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")
      || byte == Self.dashByte || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isCloseAfter(_ byte: UInt8) -> Bool {
    byte <= 0x20 || ",.;:!?)]-/\"'".utf8.contains(byte) || byte == Self.dashByte
  }

  private func isSingleMark(_ span: Span) -> Bool {
    let bytes = columns.text[span]
    switch bytes.count {
    case 1: return bytes.first == UInt8(ascii: "'") || bytes.first == UInt8(ascii: "`")
    case 3:
      let last = bytes.last!
      // ‘ ’ ‚ ‛ ‹ ›
      return (0x98...0x9B).contains(last) || last == 0xB9 || last == 0xBA
    default: return false
    }
  }

  private func isText(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .deck, .paragraph, .heading, .quote, .pullquote, .listitem, .caption,
      .tablecell, .embed, .correction, .note:
      true
    case .byline, .dateline, .code, .related, .dropped: false
    }
  }

  /// The block a quotation may go on in: captions, pull quotes and sub-heads between are passed.
  private func nextTextBlock(after block: Int) -> Int? {
    // Beyond a few blocks nothing goes on.
    return blocks.indices.dropFirst(block + 1).prefix(8).first { index in
      switch blocks[index].kind {
      case .paragraph, .quote, .listitem: !columns.blockTokens[index].isEmpty
      default: false
      }
    }
  }

  // MARK: Regions

  private func append(
    _ decisions: [MarkPairing.Decision], _ marks: [Mark], block: Int,
    to regions: inout [QuotedRegion]
  ) {
    var open: [Int] = []
    let blockTokens = columns.blockTokens[block]
    for (mark, decision) in zip(marks, decisions) {
      switch decision {
      case .ignore: break
      case .open:
        open.append(regions.count)
        regions.append(
          region(
            from: mark.token + 1, to: blockTokens.upperBound, openingMark: mark.token,
            closingMark: nil, block: block, isSingle: mark.isSingle,
            parent: open.dropLast().last))
      case .close:
        if let index = open.popLast() {
          let first = regions[index].tokens.lowerBound
          regions[index] = region(
            from: first, to: mark.token, openingMark: first - 1, closingMark: mark.token,
            block: block, isSingle: mark.isSingle, parent: regions[index].parent)
        } else {
          // The opening mark is missing: the sentence up to here is what it can have held.
          let start = columns.sentence(of: mark.token).tokens.lowerBound
          regions.append(
            region(
              from: start, to: mark.token, openingMark: nil, closingMark: mark.token, block: block,
              isSingle: mark.isSingle, parent: nil))
        }
      }
    }
    // The closing mark is missing: it stood before a reporting clause that ends the block.
    for index in open {
      let tokens = regions[index].tokens
      guard let end = reportingTail(of: tokens) else { continue }
      regions[index] = region(
        from: tokens.lowerBound, to: end, openingMark: tokens.lowerBound - 1, closingMark: nil,
        block: block, isSingle: regions[index].isSingle, parent: regions[index].parent)
    }
  }

  /// The token behind the comma of `…, he said.` at the end of some tokens.
  private func reportingTail(of tokens: Range<Int>) -> Int? {
    let last = tokens.upperBound - 1
    guard tokens.count > 5, columns.isSign(last, "."), columns.is(last - 1, .reportingVerb) else {
      return nil
    }
    let comma = Range(from: max(tokens.lowerBound, last - 6), upTo: last - 1).last {
      columns.isSign($0, ",")
    }
    return comma.flatMap { last - $0 > 2 ? $0 + 1 : nil }
  }

  private func region(
    from first: Int, to end: Int, openingMark: Int?, closingMark: Int?, block: Int,
    isSingle: Bool, parent: Int?
  ) -> QuotedRegion {
    let tokens = first..<max(first, end)
    let inner = tokens.isEmpty ? Span.empty(at: 0) : columns.tokens.span(tokens)
    var outer = inner
    if let openingMark { outer = outer.union(columns.tokens.span(openingMark)) }
    if let closingMark { outer = outer.union(columns.tokens.span(closingMark)) }
    return QuotedRegion(
      outer: outer, inner: inner, tokens: tokens, block: block, isSingle: isSingle,
      hasOpening: openingMark != nil, hasClosing: closingMark != nil, parent: parent,
      continues: nil)
  }
}
