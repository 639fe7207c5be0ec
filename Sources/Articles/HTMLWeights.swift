// How much of an article each part of a page holds.
//
// In: a tree. Out: for each node the bytes of running text inside it, menus and the like not
// counted. Leaves to others: which node is the article (`HTMLRegion`).

/// Bytes of running text by node.
struct HTMLWeights {
  /// Bytes in paragraphs inside the node.
  private(set) var paragraphs: [Int]
  /// Nodes that are not read, and why.
  private(set) var skipped: [Bool]

  /// Pages that wait for a script keep all their text hidden until it has run; if hardly any is
  /// shown, hiding means nothing.
  init(_ tree: HTMLTree) {
    self.init(tree, trustsHiding: true)
    let all = HTMLWeights(tree, trustsHiding: false)
    if paragraphs[0] * 4 < all.paragraphs[0] { self = all }
  }

  private init(_ tree: HTMLTree, trustsHiding: Bool) {
    let count = tree.nodes.count
    var own = [Int](repeating: 0, count: count)
    var links = [Int](repeating: 0, count: count)
    skipped = [Bool](repeating: false, count: count)
    // The nearest block around each node, and whether a link lies between.
    var blocks = [Int32](repeating: 0, count: count)
    var isLinked = [Bool](repeating: false, count: count)
    for i in 1..<max(1, count) {
      let node = tree.nodes[i]
      let parent = Int(node.parent)
      if skipped[parent] {
        skipped[i] = true
        continue
      }
      guard node.isElement else {
        let block = Int(blocks[parent])
        let bytes = HTMLWeights.letterCount(tree.bytes, node.range)
        own[block] += bytes
        if isLinked[parent] { links[block] += bytes }
        continue
      }
      skipped[i] = HTMLSkipping.isSkipped(i, in: tree, trustsHiding: trustsHiding)
      blocks[i] = node.tag.isBlock ? Int32(i) : blocks[parent]
      isLinked[i] = node.tag == .a || (isLinked[parent] && !node.tag.isBlock)
    }
    // A block of text is a paragraph if it is long enough and not mostly links.
    paragraphs = [Int](repeating: 0, count: count)
    for i in 0..<count where own[i] > 0 {
      let isParagraph = tree.nodes[i].tag == .p || tree.nodes[i].tag == .blockquote
      if own[i] >= (isParagraph ? 20 : 70), links[i] * 2 < own[i] { paragraphs[i] = own[i] }
    }
    for i in stride(from: count - 1, to: 0, by: -1) {
      paragraphs[Int(tree.nodes[i].parent)] += paragraphs[i]
    }
  }

  private static func letterCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for i in range where !bytes[i].isSpace { count += 1 }
    return count
  }
}
