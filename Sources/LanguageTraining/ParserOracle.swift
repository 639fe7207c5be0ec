// The right actions for a gold tree.
//
// In: heads and labels. Out: the one sequence of arc-hybrid actions that builds the tree. Trees with
// crossing arcs are made projective first: the smallest crossing arc is lifted to the head of its
// head until none crosses.

import Language

/// A gold tree as the parser learns it.
struct ParserOracle {
  /// Head of each word; the count of words for the root.
  private(set) var heads: [Int]
  let labels: [Int]

  /// `heads` count words from 1, 0 being the root, as treebanks do.
  init(heads treebankHeads: [Int], labels: [Int]) {
    let count = treebankHeads.count
    heads = treebankHeads.map { $0 == 0 ? count : $0 - 1 }
    self.labels = labels
    if isTree { makeProjective() }
  }

  /// Whether there is one root and every word descends from it.
  private var isTree: Bool {
    let count = heads.count
    guard heads.allSatisfy({ (0...count).contains($0) }),
      heads.count(where: { $0 == count }) == 1
    else { return false }
    return heads.indices.allSatisfy { word in
      var up = word
      var steps = 0
      while up != count, steps <= count { (up, steps) = (heads[up], steps + 1) }
      return up == count
    }
  }

  /// The actions; none if the heads make no tree.
  var actions: [ParserAction] {
    guard isTree else { return [] }
    let count = heads.count
    var waiting = [Int](repeating: 0, count: count + 1)
    for head in heads { waiting[head] += 1 }
    var stack: [Int] = []
    var front = 0
    var result: [ParserAction] = []
    while !(stack.isEmpty && front == count) {
      if let top = stack.last, heads[top] == front, waiting[top] == 0 {
        result.append(.left(labels[top]))
        waiting[front] -= 1
        stack.removeLast()
      } else if stack.count > 1, let top = stack.last, heads[top] == stack[stack.count - 2],
        waiting[top] == 0
      {
        result.append(.right(labels[top]))
        waiting[heads[top]] -= 1
        stack.removeLast()
      } else if front < count {
        result.append(.shift)
        stack.append(front)
        front += 1
      } else {
        return []
      }
    }
    return result
  }

  private mutating func makeProjective() {
    while let child = smallestCrossing() { heads[child] = heads[heads[child]] }
  }

  /// The child of the shortest arc that covers a word which does not descend from its head.
  private func smallestCrossing() -> Int? {
    let count = heads.count
    var best: (child: Int, length: Int)?
    for child in 0..<count where heads[child] != count {
      let head = heads[child]
      let range = min(child, head) + 1..<max(child, head)
      let length = range.count + 1
      if let best, length >= best.length { continue }
      for word in range {
        var up = word
        var steps = 0
        while up != head, up != count, steps <= count { (up, steps) = (heads[up], steps + 1) }
        if up != head {
          best = (child, length)
          break
        }
      }
    }
    return best?.child
  }
}
