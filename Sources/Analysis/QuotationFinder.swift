// Which stretches of text stand in quotation marks.
//
// In: tokens and blocks. Out: quoted regions, nested ones with their parent, and runs: one
// quotation over several paragraphs. A mark is paired by least cost over its block, so that one odd
// mark never reaches another block or, where a quotation runs on, its run. Leaves to others: whether
// the words are anybody's.

import Articles
import Language
import Text

/// Pairs quotation marks.
struct QuotationFinder {
  let columns: TextColumns
  let blocks: [Block]

  /// A quotation that a block leaves open.
  private struct Open {
    var region: Int
    /// The block that may go on with it.
    var block: Int
  }

  /// Regions in text order; a parent comes before its children.
  func regions() -> [QuotedRegion] {
    var regions: [QuotedRegion] = []
    let marksByBlock = blocks.indices.map { isText(blocks[$0].kind) ? marks(in: $0) : [] }
    let isSingleOutermost = Self.isSingleOutermost(marksByBlock)
    var open: Open?
    for block in blocks.indices {
      let before = open?.block == block ? open : nil
      if before != nil { open = nil }
      let marks = marksByBlock[block]
      guard !marks.isEmpty || before != nil || blocks[block].kind == .quote else { continue }
      let next = nextTextBlock(after: block)
      var borders = MarkPairing.Borders(isSingleOutermost: isSingleOutermost)
      if let next {
        borders.nextOpens = openingGlyph(of: next, marksByBlock)
        borders.isCut = isCut(between: block, and: next, marksByBlock)
      }
      // Without a mark of its own only the rest of a cut sentence goes on.
      let goesOn = before.flatMap { openingGlyph(of: block, marksByBlock) == nil ? $0 : nil }
      borders.openAtStart = goesOn.map { glyph(of: regions[$0.region]) }
      let first = regions.count
      let decisions = MarkPairing.decide(
        marks, sentences: sentenceBorders(marks, in: block), borders: borders)
      append(decisions, marks, block: block, openAtStart: borders.openAtStart, to: &regions)
      if marks.isEmpty, before == nil, let region = quotedBlock(block) { regions.append(region) }
      guard first < regions.count else { continue }
      if let before, goesOn != nil || beginsBlock(regions[first]),
        regions[first].isSingle == regions[before.region].isSingle
      {
        regions[first].continues = before.region
      } else if first + 1 == regions.count, isWholeQuotedBlock(regions[first]) {
        regions[first].continues = quotedBlockBefore(block, regions[..<first])
      }
      if let next, let last = regions[first...].lastIndex(where: { $0.parent == nil }),
        isOpen(regions[last]),
        borders.isCut || borders.nextOpens?.isSingle == regions[last].isSingle
      {
        open = Open(region: last, block: next)
      }
    }
    return regions
  }

  /// Whether single marks are the outer ones of the article: they begin most of its quotations. A
  /// few do not decide it, so that one odd mark changes nothing elsewhere.
  private static func isSingleOutermost(_ marksByBlock: [[QuotationMark]]) -> Bool {
    var (singles, doubles) = (0, 0)
    for marks in marksByBlock {
      guard let first = marks.first(where: { $0.openCost < $0.ignoreCost }) else { continue }
      if first.isSingle { singles += 1 } else { doubles += 1 }
    }
    return singles > 3 && singles > doubles * 2
  }

  // MARK: From block to block

  /// Captions and pull quotes are read, and so are headings, but no quotation runs over into them.
  private func isText(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .deck, .paragraph, .heading, .quote, .pullquote, .listitem, .caption,
      .tablecell, .embed, .correction, .note:
      true
    case .byline, .dateline, .code, .related, .dropped: false
    }
  }

  private func isRunningText(_ kind: Block.Kind) -> Bool {
    kind == .paragraph || kind == .quote || kind == .listitem
  }

  /// Blocks between two of running text; behind more of them nothing goes on.
  private static let farthest = 8

  /// The block a quotation may go on in: captions, pull quotes and sub-heads between are passed.
  private func nextTextBlock(after block: Int) -> Int? {
    guard isRunningText(blocks[block].kind) else { return nil }
    return blocks.indices.dropFirst(block + 1).prefix(Self.farthest).first {
      isRunningText(blocks[$0].kind) && !columns.blockTokens[$0].isEmpty
    }
  }

  /// The mark a block begins with, if it can open.
  private func openingGlyph(
    of block: Int, _ marksByBlock: [[QuotationMark]]
  ) -> QuotationMark.Glyph? {
    guard let first = marksByBlock[block].first,
      first.token == columns.blockTokens[block].lowerBound, first.openCost < first.ignoreCost
    else { return nil }
    return first.glyph
  }

  /// Whether a sentence goes on in the next block, with the end of a quotation in it: a line that was
  /// broken where it was too long.
  private func isCut(
    between block: Int, and next: Int, _ marksByBlock: [[QuotationMark]]
  ) -> Bool {
    var (block, next) = (block, next)
    for _ in 0..<Self.farthest {
      guard let last = columns.blockTokens[block].last,
        columns.tokens.kind[last] == .word || columns.isSign(last, ","),
        columns.tokens.shape[columns.blockTokens[next].lowerBound] == .lower
      else { return false }
      if let mark = marksByBlock[next].first { return mark.direction == .closes }
      guard let following = nextTextBlock(after: next) else { return false }
      (block, next) = (next, following)
    }
    return false
  }

  private func beginsBlock(_ region: QuotedRegion) -> Bool {
    region.tokens.lowerBound - 1 <= columns.blockTokens[region.block].lowerBound
  }

  /// Whether a region has no end in its block.
  private func isOpen(_ region: QuotedRegion) -> Bool {
    !region.hasClosing && region.tokens.upperBound == columns.blockTokens[region.block].upperBound
  }

  private func glyph(of region: QuotedRegion) -> QuotationMark.Glyph {
    QuotationMark.Glyph(isSingle: region.isSingle)
  }

  /// For each mark the borders of sentences since the one before it, then those to the end.
  private func sentenceBorders(_ marks: [QuotationMark], in block: Int) -> [Int] {
    let tokens = columns.blockTokens[block]
    guard let last = tokens.last else { return [] }
    var before = Int(columns.sentenceOfToken[tokens.lowerBound])
    return (marks.map(\.token) + [last]).map { token in
      let sentence = Int(columns.sentenceOfToken[token])
      defer { before = sentence }
      return max(0, sentence - before)
    }
  }

  // MARK: Block quotations

  /// A block quotation without marks is quoted as a whole, unless the reporter speaks in it.
  private func quotedBlock(_ block: Int) -> QuotedRegion? {
    let tokens = columns.blockTokens[block]
    guard blocks[block].kind == .quote, tokens.count > 1,
      isIntroduced(block) || !tokens.contains(where: { columns.is($0, .reportingVerb) })
    else { return nil }
    return region(
      from: tokens.lowerBound, to: tokens.upperBound, openingMark: nil, closingMark: nil,
      block: block, isSingle: false, parent: nil)
  }

  /// Whether the text before a block ends in a colon.
  private func isIntroduced(_ block: Int) -> Bool {
    let tokens = columns.blockTokens[..<block].suffix(Self.farthest).last { !$0.isEmpty }
    return tokens.map { columns.isSign($0.upperBound - 1, ":") } ?? false
  }

  private func isWholeQuotedBlock(_ region: QuotedRegion) -> Bool {
    blocks[region.block].kind == .quote && !region.hasOpening && !region.hasClosing
      && region.tokens == columns.blockTokens[region.block]
  }

  /// The region of the block quotation directly before, whose next paragraph this is.
  private func quotedBlockBefore(_ block: Int, _ regions: ArraySlice<QuotedRegion>) -> Int? {
    guard let last = regions.indices.last, regions[last].block == block - 1,
      isWholeQuotedBlock(regions[last])
    else { return nil }
    return last
  }
}
