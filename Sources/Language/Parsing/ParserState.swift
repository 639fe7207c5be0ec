// A half-built tree.
//
// Arc-hybrid: SHIFT moves the first word of the buffer to the stack; LEFT makes the top of the stack
// a dependent of the first word of the buffer; RIGHT, of the word below it on the stack. The root
// stands behind the last word and takes exactly one dependent, the last.

/// One action of the parser: 0 shift, then `LEFT label` and `RIGHT label` in turn.
package struct ParserAction: Equatable, Sendable {
  package let code: Int

  @inline(__always) package init(code: Int) { self.code = code }
  package static let shift = ParserAction(code: 0)
  package static func left(_ label: Int) -> ParserAction { ParserAction(code: 1 + 2 * label) }
  package static func right(_ label: Int) -> ParserAction { ParserAction(code: 2 + 2 * label) }

  @inline(__always) package var isShift: Bool { code == 0 }
  @inline(__always) package var isLeft: Bool { code & 1 == 1 }
  @inline(__always) package var label: Int { (code - 1) >> 1 }

  /// Number of actions for a number of labels.
  package static func count(labels: Int) -> Int { 1 + 2 * labels }
}

/// Dependents of a word so far. Indices count words of the sentence; -1 is none.
package struct ParserNode {
  package var head: Int16 = -1
  package var label: UInt8 = 255
  package var leftCount: UInt8 = 0
  package var rightCount: UInt8 = 0
  /// Outermost and second outermost dependents.
  package var left1: Int16 = -1
  package var left2: Int16 = -1
  package var right1: Int16 = -1
  package var right2: Int16 = -1
  /// Labels of the dependents on either side, a bit a label.
  package var leftLabels: UInt64 = 0
  package var rightLabels: UInt64 = 0

  package init() {}
}

/// Stack, buffer and arcs over memory that the caller owns.
package struct ParserState {
  /// One node a word, and one for the root.
  package var nodes: UnsafeMutablePointer<ParserNode>
  package var stack: UnsafeMutablePointer<Int16>
  package var stackCount = 0
  /// First word of the buffer; equal to `wordCount` when only the root is left.
  package var front = 0
  package let wordCount: Int
  package var score: Float = 0

  package init(
    nodes: UnsafeMutablePointer<ParserNode>, stack: UnsafeMutablePointer<Int16>, wordCount: Int
  ) {
    self.nodes = nodes
    self.stack = stack
    self.wordCount = wordCount
  }

  package mutating func reset() {
    nodes.initialize(repeating: ParserNode(), count: wordCount + 1)
    stackCount = 0
    front = 0
    score = 0
  }

  @inline(__always)
  package var isFinal: Bool { stackCount == 0 && front == wordCount }

  /// Word at a depth of the stack; -1 if there is none.
  @inline(__always)
  package func stackWord(_ depth: Int) -> Int {
    depth < stackCount ? Int(stack[stackCount - 1 - depth]) : -1
  }

  package var canShift: Bool { front < wordCount }
  /// The root takes one dependent, when nothing else is left.
  package var canLeft: Bool { stackCount > 0 && (front < wordCount || stackCount == 1) }
  package var canRight: Bool { stackCount > 1 }
  package var isRootNext: Bool { front == wordCount }

  package func allows(_ action: ParserAction, rootLabel: Int) -> Bool {
    if action.isShift { return canShift }
    if action.isLeft { return canLeft && (action.label == rootLabel) == isRootNext }
    return canRight && action.label != rootLabel
  }

  package mutating func apply(_ action: ParserAction) {
    if action.isShift {
      stack[stackCount] = Int16(truncatingIfNeeded: front)
      stackCount += 1
      front += 1
    } else if action.isLeft {
      let child = Int(stack[stackCount - 1])
      stackCount -= 1
      attach(child, to: front, label: action.label)
    } else {
      let child = Int(stack[stackCount - 1])
      stackCount -= 1
      attach(child, to: Int(stack[stackCount - 1]), label: action.label)
    }
  }

  private func attach(_ child: Int, to head: Int, label: Int) {
    nodes[child].head = Int16(truncatingIfNeeded: head)
    nodes[child].label = UInt8(truncatingIfNeeded: label)
    let bit = UInt64(1) << UInt64(label & 63)
    let node = nodes + head
    if child < head {
      node.pointee.left2 = node.pointee.left1
      node.pointee.left1 = Int16(truncatingIfNeeded: child)
      node.pointee.leftCount &+= 1
      node.pointee.leftLabels |= bit
    } else {
      node.pointee.right2 = node.pointee.right1
      node.pointee.right1 = Int16(truncatingIfNeeded: child)
      node.pointee.rightCount &+= 1
      node.pointee.rightLabels |= bit
    }
  }

  /// Takes over another state of the same sentence.
  package mutating func copy(_ other: ParserState) {
    nodes.update(from: other.nodes, count: wordCount + 1)
    stack.update(from: other.stack, count: other.stackCount)
    stackCount = other.stackCount
    front = other.front
    score = other.score
  }
}
