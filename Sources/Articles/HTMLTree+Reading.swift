// Questions to a parsed page.

extension HTMLTree {
  /// Children of a node, in order.
  func children(of node: Int) -> HTMLChildren {
    HTMLChildren(tree: self, child: Int(nodes[node].firstChild))
  }

  /// All nodes inside a node, in order.
  func inside(_ node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  /// The first element with a tag inside a node.
  func first(_ tag: HTMLTag, in node: Int) -> Int? {
    inside(node).first { nodes[$0].tag == tag && nodes[$0].isElement }
  }

  /// The value of an attribute, references resolved; empty if it has none.
  func attribute(_ name: HTMLAttributeName, of node: Int) -> String? {
    for i in nodes[node].attributes where attributes[i].name == name {
      return String(decoding: HTMLEntities.decoded(bytes, in: attributes[i].value), as: UTF8.self)
    }
    return nil
  }

  /// The text inside a node: white space collapsed, no mark of where elements begin.
  func text(of node: Int) -> String {
    var text: [UInt8] = []
    var skipEnd = 0
    for i in inside(node) where i >= skipEnd {
      if nodes[i].isElement {
        switch nodes[i].tag {
        case .script, .style, .template, .noscript, .svg: skipEnd = Int(nodes[i].end)
        case .br: text.append(0x20)
        case let tag: if tag.isBlock { text.append(0x20) }
        }
      } else {
        text.append(contentsOf: content(of: i))
      }
    }
    var result: [UInt8] = []
    for byte in text {
      if !byte.isSpace {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    return String(decoding: result, as: UTF8.self).trimmed
  }

  /// The characters of a text node.
  func content(of node: Int) -> [UInt8] {
    let range = nodes[node].range
    return nodes[node].hasReferences ? HTMLEntities.decoded(bytes, in: range) : Array(bytes[range])
  }

  /// The nearest node that holds both.
  func commonAncestor(_ a: Int, _ b: Int) -> Int {
    var node = a
    while node > 0, !(node <= b && b < Int(nodes[node].end)) { node = Int(nodes[node].parent) }
    return max(node, 0)
  }

  /// Whether one of the nodes around a node has a tag.
  func isInside(_ node: Int, _ tags: Set<HTMLTag>) -> Bool {
    var parent = Int(nodes[node].parent)
    while parent > 0 {
      if tags.contains(nodes[parent].tag) { return true }
      parent = Int(nodes[parent].parent)
    }
    return false
  }
}

/// The children of one node.
struct HTMLChildren: Sequence, IteratorProtocol {
  let tree: HTMLTree
  var child: Int

  mutating func next() -> Int? {
    guard child >= 0 else { return nil }
    defer { child = Int(tree.nodes[child].next) }
    return child
  }
}
