// Regions from what each mark of a block does.
//
// In: marks and decisions. Out: regions with their parents. A border that has no mark in the text is
// put where it must have stood: before a reporting clause that ends the block, behind one that leads
// in, at the border of the sentence.

import Language
import Text

extension QuotationFinder {
  /// Adds the regions of a block. `openAtStart` is the mark of a quotation that the block before
  /// left open and that goes on here.
  func append(
    _ decisions: [MarkPairing.Decision], _ marks: [QuotationMark], block: Int,
    openAtStart: QuotationMark.Glyph?, to regions: inout [QuotedRegion]
  ) {
    let blockTokens = columns.blockTokens[block]
    var open: [Int] = []
    // First token behind the regions that are closed.
    var floor = blockTokens.lowerBound
    if let openAtStart {
      open.append(regions.count)
      regions.append(
        region(
          from: blockTokens.lowerBound, to: blockTokens.upperBound, openingMark: nil,
          closingMark: nil, block: block, isSingle: openAtStart.isSingle, parent: nil))
    }
    func close(_ index: Int, before token: Int, mark: Int?) {
      let old = regions[index]
      regions[index] = region(
        from: old.tokens.lowerBound, to: token,
        openingMark: old.hasOpening ? old.tokens.lowerBound - 1 : nil, closingMark: mark,
        block: block, isSingle: old.isSingle, parent: old.parent)
    }
    for (mark, decision) in zip(marks, decisions) {
      switch decision {
      case .ignore: break
      case .open:
        open.append(regions.count)
        regions.append(
          region(
            from: mark.token + 1, to: blockTokens.upperBound, openingMark: mark.token,
            closingMark: nil, block: block, isSingle: mark.isSingle, parent: open.dropLast().last))
      case .close, .closeOuter:
        if decision == .closeOuter, let inner = open.popLast() {
          close(inner, before: mark.token, mark: nil)
        }
        if let index = open.popLast() {
          close(index, before: mark.token, mark: mark.token)
        } else {
          let start = inferredStart(before: mark.token, notBefore: floor)
          if start < mark.token {
            regions.append(
              region(
                from: start, to: mark.token, openingMark: nil, closingMark: mark.token,
                block: block, isSingle: mark.isSingle, parent: nil))
          }
        }
        if open.isEmpty { floor = mark.token + 1 }
      }
    }
    // The closing mark is missing: it stood before a reporting clause that ends the block.
    if let outermost = open.first, let end = reportingTail(of: regions[outermost].tokens) {
      for index in open where regions[index].tokens.lowerBound < end {
        close(index, before: end, mark: nil)
      }
    }
  }

  /// A region over some tokens and the marks beside them.
  func region(
    from first: Int, to end: Int, openingMark: Int?, closingMark: Int?, block: Int,
    isSingle: Bool, parent: Int?
  ) -> QuotedRegion {
    let tokens = first..<max(first, end)
    var outer: Span?
    for mark in [openingMark, closingMark].compactMap({ $0 }) {
      let span = columns.tokens.span(mark)
      outer = outer?.union(span) ?? span
    }
    let inner =
      tokens.isEmpty ? Span.empty(at: outer.map { $0.end } ?? 0) : columns.tokens.span(tokens)
    return QuotedRegion(
      outer: outer.map { tokens.isEmpty ? $0 : $0.union(inner) } ?? inner, inner: inner,
      tokens: tokens, block: block, isSingle: isSingle, hasOpening: openingMark != nil,
      hasClosing: closingMark != nil, parent: parent, continues: nil)
  }

  // MARK: Missing marks

  /// Where a quotation without an opening mark began: the sentence up to its closing mark, or what
  /// stands behind `Kim said` or a colon in it.
  private func inferredStart(before mark: Int, notBefore floor: Int) -> Int {
    guard floor < mark else { return mark }
    let sentence = columns.sentence(of: mark - 1).tokens.lowerBound
    let start = max(floor, sentence)
    // `“We go,” she said in a long clause that ends in a mark.”`: the reporter's words.
    if start > sentence,
      Range(from: start, upTo: min(start + 5, mark)).contains(where: {
        columns.is($0, .reportingVerb)
      })
    {
      return mark
    }
    if let colon = Range(from: start, upTo: mark - 1).last(where: { columns.isSign($0, ":") }) {
      return colon + 1
    }
    // `…,” he said`: the clause behind the mark reports, one before it is part of the words.
    let behind = Range(from: mark + 1, upTo: min(mark + 5, columns.count))
    guard !behind.contains(where: { columns.is($0, .reportingVerb) }),
      let cue = Range(from: start, upTo: mark - 2).first(where: {
        columns.is($0, .reportingVerb)
      })
    else { return start }
    var first = cue + 1
    while first < mark - 1, columns.isSign(first, ",") || columns.isWord(first, "that") {
      first += 1
    }
    return first
  }

  /// Tokens a reporting clause at the end of a block may have.
  private static let longestTail = 14

  /// The token behind the comma of `…, he said.`, `…, Kim said on Tuesday.` or `…, said Dana Kim, the
  /// mate.` at the end of some tokens.
  private func reportingTail(of tokens: Range<Int>) -> Int? {
    let last = tokens.upperBound - 1
    guard tokens.count > 5, columns.isSign(last, ".") else { return nil }
    for comma in Range(from: max(tokens.lowerBound + 1, last - Self.longestTail), upTo: last - 1)
      .reversed() where columns.isSign(comma, ",")
    {
      // `, and he said it was fine`, `, I said`: the speaker goes on.
      if columns.is(comma + 1, [.conjunction, .wh, .firstPerson]) { return nil }
      let clause = Range(from: comma + 1, upTo: min(comma + 7, last))
      guard let verb = clause.first(where: { columns.is($0, .reportingVerb) }) else { continue }
      // `, someone who mocked us`, `, nobody told us`: a clause of the speaker's own.
      let subject = Range(from: comma + 1, upTo: verb)
      if subject.contains(where: { columns.is($0, [.wh, .conjunction, .preposition]) }) { return nil }
      let isEnd = verb + 1 == last || columns.is(verb + 1, [.preposition, .weekday, .adverb])
      return verb == comma + 1 || isEnd ? comma + 1 : nil
    }
    return nil
  }
}
