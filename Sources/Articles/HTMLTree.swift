// The elements of a page or feed, nested.
//
// In: tokens. Out: nodes in flat arrays, parents before children, in the order of the page. The
// rules of nesting are the ones that orderly pages need: ends that are implied, ends that match
// nothing. Depth and number of nodes are capped, and every step is bounded by the depth.

/// A parsed page.
struct HTMLTree {
  struct Node {
    var tag: HTMLTag
    /// An element, not text.
    var isElement: Bool
    /// Text in which references stand.
    var hasReferences = false
    var parent: Int32
    var firstChild: Int32 = -1
    var next: Int32 = -1
    /// The node after all that this one holds.
    var end: Int32 = 0
    /// Bytes of a text; of the name of an element.
    var range: Range<Int>
    var attributes: Range<Int>
  }

  static let depthLimit = 512
  static let nodeLimit = 2_000_000

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []
  private(set) var attributes: [HTMLAttribute] = []
  /// Text joined the last node instead of nesting deeper.
  private(set) var isTooDeep = false
  /// The page was longer than the cap on nodes.
  private(set) var isCut = false
  /// The comment in which a browser says where the page was saved from.
  private(set) var savedURL: String?

  private var lastChildren: [Int32] = []
  private var stack: [Int] = [0]
  private var openCounts = [Int](repeating: 0, count: 256)
  private var overflow = 0

  init(_ bytes: [UInt8], isXML: Bool = false) {
    self.bytes = bytes
    append(tag: .unknown, isElement: true, range: 0..<0, attributes: 0..<0, parent: -1)
    var tokenizer = HTMLTokenizer(bytes, isXML: isXML)
    while let token = tokenizer.next() {
      if nodes.count >= HTMLTree.nodeLimit {
        isCut = true
        break
      }
      switch token.kind {
      case .text, .literal:
        append(
          tag: .unknown, isElement: false, range: token.range, attributes: 0..<0,
          hasReferences: token.kind == .text, parent: stack.last!)
      case .comment: if savedURL == nil { readComment(token.range) }
      case .start: open(token, isXML: isXML)
      case .end: close(token.tag, name: token.range, isXML: isXML)
      }
    }
    attributes = tokenizer.attributes
    closeAll()
  }

  @discardableResult
  private mutating func append(
    tag: HTMLTag, isElement: Bool, range: Range<Int>, attributes: Range<Int>,
    hasReferences: Bool = false, parent: Int
  ) -> Int {
    let index = nodes.count
    nodes.append(
      Node(
        tag: tag, isElement: isElement, hasReferences: hasReferences, parent: Int32(parent),
        range: range, attributes: attributes))
    lastChildren.append(-1)
    if parent >= 0 {
      let last = lastChildren[parent]
      if last >= 0 {
        nodes[Int(last)].next = Int32(index)
      } else {
        nodes[parent].firstChild = Int32(index)
      }
      lastChildren[parent] = Int32(index)
    }
    return index
  }

  private mutating func open(_ token: HTMLToken, isXML: Bool) {
    if !isXML {
      // A second `<html>` or `<body>` says nothing new.
      if token.tag == .html || token.tag == .body, openCounts[ordinal(token.tag)] > 0 { return }
      closeImplied(by: token.tag)
    } else if token.tag == .item || token.tag == .entry {
      // Entries hold no entries; one that is never closed ends where the next begins.
      closeNearest([.item, .entry], upTo: [])
    }
    let isLeaf = isXML ? token.isSelfClosing : token.tag.isVoid
    if !isLeaf, overflow > 0 || stack.count >= HTMLTree.depthLimit {
      isTooDeep = true
      overflow += 1
      return
    }
    let node = append(
      tag: token.tag, isElement: true, range: token.range, attributes: token.attributes,
      parent: stack.last!)
    guard !isLeaf else { return }
    stack.append(node)
    openCounts[ordinal(token.tag)] += 1
  }

  /// Ends what cannot hold the element that begins now.
  private mutating func closeImplied(by tag: HTMLTag) {
    if tag.isBlock, openCounts[ordinal(.p)] > 0 {
      closeNearest([.p], upTo: [.button, .td, .th, .table, .object, .caption])
    }
    switch tag {
    case .li: closeNearest([.li], upTo: [.ul, .ol, .menu, .table])
    case .dt, .dd: closeNearest([.dt, .dd], upTo: [.dl, .table])
    case .td, .th: closeNearest([.td, .th], upTo: [.tr, .table])
    case .tr: closeNearest([.tr], upTo: [.table])
    case .tbody, .thead, .tfoot: closeNearest([.tbody, .thead, .tfoot], upTo: [.table])
    case .option: closeNearest([.option], upTo: [.select])
    case .body: closeNearest([.head], upTo: [])
    default: break
    }
  }

  private mutating func closeNearest(_ tags: [HTMLTag], upTo limits: [HTMLTag]) {
    guard tags.contains(where: { openCounts[ordinal($0)] > 0 }) else { return }
    var k = stack.count - 1
    while k > 0 {
      let tag = nodes[stack[k]].tag
      if tags.contains(tag) { return pop(to: k) }
      if limits.contains(tag) { return }
      k -= 1
    }
  }

  private mutating func close(_ tag: HTMLTag, name: Range<Int>, isXML: Bool) {
    if overflow > 0 {
      overflow -= 1
      return
    }
    if !isXML, tag == .br { return }
    guard openCounts[ordinal(tag)] > 0 else { return }
    var k = stack.count - 1
    while k > 0 {
      let open = nodes[stack[k]]
      if open.tag == tag, tag != .unknown || bytes[open.range].elementsEqual(bytes[name]) {
        return pop(to: k)
      }
      if !isXML {
        // The end of `<b>` does not end the paragraph it opened before, and nothing in a cell ends
        // what stands around the table.
        if !tag.isBlock, open.tag.isBlock { return }
        if open.tag == .td || open.tag == .th, tag != .tr, tag != .table, tag != .tbody { return }
      }
      k -= 1
    }
  }

  private mutating func pop(to k: Int) {
    while stack.count > k {
      let node = stack.removeLast()
      nodes[node].end = Int32(nodes.count)
      openCounts[ordinal(nodes[node].tag)] -= 1
    }
  }

  private mutating func closeAll() {
    pop(to: 1)
    nodes[0].end = Int32(nodes.count)
    for i in nodes.indices where nodes[i].end == 0 { nodes[i].end = Int32(i + 1) }
  }

  private func ordinal(_ tag: HTMLTag) -> Int { Int(tag.rawValue) }

  private mutating func readComment(_ range: Range<Int>) {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 600)
    if let found = bytes.firstIndex(ofASCII: "saved from url=(", in: head),
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: found..<head.upperBound)
    {
      savedURL = word(from: close + 1, to: head.upperBound)
    } else if bytes.firstIndex(ofASCII: "SingleFile", in: head) != nil,
      let found = bytes.firstIndex(ofASCII: "url: ", in: head)
    {
      savedURL = word(from: found + 5, to: head.upperBound)
    }
  }

  private func word(from start: Int, to limit: Int) -> String? {
    var end = start
    while end < limit, !bytes[end].isSpace { end += 1 }
    return end > start ? String(bytes, start..<end) : nil
  }
}
