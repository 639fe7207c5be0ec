// Half-built trees: any allowed actions end in a tree.

import Testing

@testable import Language

@Suite("Parser states")
struct ParserStateTests {
  private static let labels = ["dep", "nsubj", "root"]
  private static let rootLabel = 2

  /// Calls `body` with a new state.
  private func withState(_ wordCount: Int, _ body: (inout ParserState) -> Void) {
    withUnsafeTemporaryAllocation(of: ParserNode.self, capacity: wordCount + 1) { nodes in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: wordCount + 1) { stack in
        var state = ParserState(
          nodes: nodes.baseAddress.unsafelyUnwrapped, stack: stack.baseAddress.unsafelyUnwrapped,
          wordCount: wordCount)
        state.reset()
        body(&state)
      }
    }
  }

  private var all: [ParserAction] {
    (0..<ParserAction.count(labels: Self.labels.count)).map { ParserAction(code: $0) }
  }

  @Test("actions and their labels")
  func actions() {
    #expect(ParserAction.shift.isShift && !ParserAction.shift.isLeft)
    for label in 0..<5 {
      #expect(ParserAction.left(label).isLeft && ParserAction.left(label).label == label)
      #expect(!ParserAction.right(label).isLeft && ParserAction.right(label).label == label)
    }
    #expect(Set(all.map(\.code)).count == 7)
  }

  @Test("any allowed actions make a sound tree in two steps a word")
  func randomActions() {
    var random = SplitMix(state: 21)
    for round in 0..<400 {
      let count = 1 + round % 13
      withState(count) { state in
        for step in 0..<2 * count {
          let allowed = all.filter { state.allows($0, rootLabel: Self.rootLabel) }
          guard !allowed.isEmpty, !state.isFinal else {
            Issue.record("stuck at step \(step) of \(count) words")
            return
          }
          state.apply(allowed[random.below(allowed.count)])
        }
        #expect(state.isFinal)
        #expect(all.allSatisfy { !state.allows($0, rootLabel: Self.rootLabel) })
        let tree = DependencyTree(state, labels: Self.labels)
        #expect(tree.fault(wordCount: count) == nil)
      }
    }
  }

  @Test("dependents are counted from the outside")
  func dependents() {
    withState(4) { state in
      // 0 and 1 hang on 2, and 3 on 2.
      let actions: [ParserAction] = [
        .shift, .shift, .left(0), .left(1), .shift, .shift, .right(0), .left(2),
      ]
      // The second shift puts 1 on 0: both go to the left of 2.
      for action in actions { state.apply(action) }
      #expect(state.nodes[2].left1 == 0 && state.nodes[2].left2 == 1)
      #expect(state.nodes[2].leftCount == 2 && state.nodes[2].leftLabels == 0b11)
      #expect(state.nodes[2].right1 == 3 && state.nodes[2].rightCount == 1)
      #expect((0..<4).map { state.nodes[$0].head } == [2, 2, 4, 2])
    }
  }

  @Test("a copy goes its own way")
  func copies() {
    withState(3) { first in
      withState(3) { second in
        first.apply(.shift)
        first.score = 2
        second.copy(first)
        second.apply(.shift)
        #expect(first.stackCount == 1 && first.front == 1)
        #expect(second.stackCount == 2 && second.front == 2 && second.score == 2)
        second.apply(.left(0))
        #expect(first.nodes[1].head == -1 && second.nodes[1].head == 2)
      }
    }
  }
}
