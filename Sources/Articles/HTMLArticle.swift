// From the blocks of a page to the blocks of an article.
//
// In: blocks in the order of the page. Out: an article: head first, dateline cut from the first
// paragraph, furniture and lists of links marked as such.

import Text

extension ArticleBuilder {
  /// Adds the blocks of a region. `headlinePosition` is where in them the headline stood.
  mutating func add(_ blocks: [HTMLBlock], headlinePosition: Int?) {
    var blocks = blocks
    var head = 0
    // Labels above a headline are no text; a picture is.
    if let position = headlinePosition {
      blocks = blocks.enumerated().filter { i, block in
        i >= position || block.kind == .caption || block.kind == .deck || block.kind == .byline
          || block.text.count > 160
      }.map(\.element)
    }
    head = readHead(&blocks)
    for block in blocks[..<head] { add(block.kind, block.text, level: block.level) }
    var seesDateline = true
    var followsRelated = false
    let tail = tailStart(blocks, from: head)
    var seen: Set<[UInt8]> = []
    for (i, block) in blocks.enumerated().dropFirst(head) {
      if i >= tail {
        add(.related, block.text)
        continue
      }
      // Galleries and pull quotes show the same words twice. An interview may, too, but not a
      // paragraph of that length.
      if block.kind == .paragraph, block.text.count > 160, !seen.insert(block.text).inserted {
        add(.dropped, block.text)
        continue
      }
      switch block.kind {
      case .paragraph:
        let kind = HTMLBlock.kind(of: block, followsRelated: followsRelated)
        if kind == .paragraph {
          addParagraph(block.text, seesDateline: seesDateline)
          (seesDateline, followsRelated) = (false, false)
        } else {
          if kind == .related { followsRelated = true }
          add(kind, block.text)
        }
      case .heading, .listitem:
        let kind = HTMLBlock.kind(of: block, followsRelated: followsRelated)
        if kind == .related || kind == .dropped { followsRelated = true }
        add(kind, block.text, level: kind == .heading ? block.level : 0)
      default:
        add(block.kind, block.text, level: block.level)
      }
    }
  }

  /// The first block of what follows the article: a line such as "More stories" after most of the
  /// text, with everything behind it.
  private func tailStart(_ blocks: [HTMLBlock], from head: Int) -> Int {
    let total = blocks.reduce(0) { $0 + ($1.kind == .paragraph ? $1.text.count : 0) }
    var before = 0
    for (i, block) in blocks.enumerated().dropFirst(head) {
      if block.kind == .paragraph { before += block.text.count }
      let isLine = block.kind == .heading || block.kind == .paragraph || block.kind == .listitem
      guard isLine, before * 2 >= total, Furniture.opensTail(block.text, 0..<block.text.count)
      else { continue }
      // In the middle of a text such a line heads a box, and the text goes on after it.
      let goesOn = blocks[(i + 1)...].prefix(4).contains { next in
        next.kind == .paragraph && next.text.count > 120
          && next.linkedByteCount * 2 < next.text.count
          && Furniture.endsSentence(next.text, 0..<next.text.count)
      }
      if !goesOn || before * 10 >= total * 9 { return i }
    }
    return blocks.count
  }

  /// Moves deck, byline and date to the front; returns how many blocks they are.
  private mutating func readHead(_ blocks: inout [HTMLBlock]) -> Int {
    var head: [HTMLBlock] = []
    var rest: [HTMLBlock] = []
    var isOver = false
    for var block in blocks {
      let isShort = block.text.count <= 200
      if !isOver || rest.count <= 2, isShort,
        block.kind == .paragraph || block.kind == .byline || block.kind == .dateline
      {
        if let line = HeadLine(String(decoding: block.text, as: UTF8.self)) {
          if block.kind == .paragraph { block.kind = line.kind }
          // What stands between headline and byline is the deck.
          if !rest.isEmpty, rest.count <= 2,
            rest.allSatisfy({ $0.isDeckLike || $0.kind == .caption })
          {
            head += rest.filter(\.isDeckLike).map { HTMLBlock(kind: .deck, text: $0.text) }
            rest.removeAll(where: \.isDeckLike)
            isOver = false
          }
          metadata.add(line)
          head.append(block)
          continue
        }
        // Where the page marks a line as the author's, it needs no "By".
        let names = Byline(names: String(decoding: block.text, as: UTF8.self)).authors
        if block.kind == .byline, block.text.count <= 80, let first = names.first,
          first.contains(" ")
        {
          metadata.authors.add(names, origin: "byline")
        }
      }
      switch block.kind {
      case .paragraph, .heading, .quote, .listitem:
        if block.text.count > 80 || Furniture.endsSentence(block.text, 0..<block.text.count) {
          isOver = true
        }
        rest.append(block)
      case .deck, .byline, .dateline:
        // Below the text these are notes on the author and the like.
        if isOver { block.kind = block.kind == .deck ? .paragraph : .note }
        if isOver { rest.append(block) } else { head.append(block) }
      default: rest.append(block)
      }
    }
    let order: [Block.Kind] = [.deck, .byline, .dateline]
    func rank(_ block: HTMLBlock) -> Int { order.firstIndex(of: block.kind) ?? order.count }
    head = head.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    .map(\.element)
    blocks = head + rest
    return head.count
  }

  private mutating func addParagraph(_ text: [UInt8], seesDateline: Bool) {
    var start = 0
    if seesDateline, let dateline = Dateline(text, in: 0..<text.count) {
      add(dateline, text, in: 0..<dateline.byteCount)
      start = dateline.bodyOffset
    }
    add(.paragraph, text, in: start..<text.count)
  }
}

extension HTMLBlock {
  /// A paragraph or heading short enough to stand under a headline.
  fileprivate var isDeckLike: Bool { (kind == .paragraph || kind == .heading) && text.count <= 320 }

  /// What a paragraph, heading or list item is on a second look.
  static func kind(of block: HTMLBlock, followsRelated: Bool) -> Block.Kind {
    let range = block.text.trimmed(0..<block.text.count)
    if let kind = Furniture.kind(of: block.text, in: range) { return kind }
    // A line that is one link and no sentence leads to another article.
    let isLink = block.linkedByteCount * 10 > block.text.count * 8
    guard isLink, block.text.count < 200 else { return block.kind }
    let isSentence = Furniture.endsSentence(block.text, range) && block.kind == .paragraph
    return !isSentence || followsRelated ? .related : block.kind
  }
}
