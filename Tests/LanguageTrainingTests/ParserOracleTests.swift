// Gold trees to actions and back.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Parser oracle")
struct ParserOracleTests {
  private static let labels = ["dep", "nsubj", "obj", "root"]

  /// Labels for heads as treebanks count them: the root's, and others in turn.
  private func labels(_ heads: [Int]) -> [Int] {
    heads.enumerated().map { $1 == 0 ? 3 : $0 % 3 }
  }

  /// The tree that actions build; nil if one of them is not allowed.
  private func built(_ actions: [ParserAction], wordCount: Int) -> DependencyTree? {
    withUnsafeTemporaryAllocation(of: ParserNode.self, capacity: wordCount + 1) { nodes in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: wordCount + 1) { stack in
        var state = ParserState(
          nodes: nodes.baseAddress.unsafelyUnwrapped, stack: stack.baseAddress.unsafelyUnwrapped,
          wordCount: wordCount)
        state.reset()
        for action in actions {
          guard state.allows(action, rootLabel: 3) else { return nil }
          state.apply(action)
        }
        return state.isFinal ? DependencyTree(state, labels: Self.labels) : nil
      }
    }
  }

  /// Heads of a tree as treebanks count them.
  private func heads(_ tree: DependencyTree) -> [Int] { tree.heads.map { Int($0) + 1 } }

  private func isProjective(_ heads: [Int]) -> Bool {
    let arcs = heads.enumerated().map { (min($0 + 1, $1), max($0 + 1, $1)) }
    return arcs.allSatisfy { a in
      arcs.allSatisfy { b in !(a.0 < b.0 && b.0 < a.1 && a.1 < b.1) }
    }
  }

  @Test(
    "trees of a few words come back",
    arguments: [
      [0], [0, 1], [2, 0], [2, 3, 0], [0, 1, 2], [3, 3, 0, 3, 3], [0, 3, 1, 3, 1], [5, 1, 1, 5, 0],
      [2, 0, 2, 5, 3, 2], [3, 3, 0, 5, 3, 5],
    ])
  func smallTrees(_ gold: [Int]) throws {
    let oracle = ParserOracle(heads: gold, labels: labels(gold))
    #expect(oracle.actions.count == 2 * gold.count)
    let tree = try #require(built(oracle.actions, wordCount: gold.count))
    #expect(heads(tree) == gold)
    #expect(tree.labels.map { Int($0) } == labels(gold))
  }

  @Test("a crossing arc is lifted, all else stays")
  func crossingArc() throws {
    // Word 3 hangs on word 5 and word 4 on word 2, so that the two arcs cross.
    let gold = [2, 0, 5, 2, 2]
    let oracle = ParserOracle(heads: gold, labels: labels(gold))
    let tree = try #require(built(oracle.actions, wordCount: 5))
    #expect(heads(tree) == [2, 0, 2, 2, 2])
  }

  /// Heads of a random tree.
  private func randomTree(_ count: Int, _ random: inout SplitMix) -> [Int] {
    let order = random.order(count)
    var heads = [Int](repeating: 0, count: count)
    for place in 1..<max(count, 1) { heads[order[place]] = order[random.below(place)] + 1 }
    return heads
  }

  @Test("random trees: projective ones come back, others as projective trees near them")
  func randomTrees() throws {
    var random = SplitMix(seed: 12)
    var projective = 0, others = 0
    for round in 0..<600 {
      let count = 1 + round % 9
      let gold = randomTree(count, &random)
      let oracle = ParserOracle(heads: gold, labels: labels(gold))
      let tree = try #require(built(oracle.actions, wordCount: count), "\(gold)")
      #expect(tree.labels.map { Int($0) } == labels(gold))
      if isProjective(gold) {
        projective += 1
        #expect(heads(tree) == gold)
        continue
      }
      others += 1
      let found = heads(tree)
      #expect(isProjective(found), "\(gold) as \(found)")
      // Arcs are lifted only: each new head is an ancestor of the old one.
      for (word, head) in found.enumerated() {
        var up = gold[word]
        while up != head, up != 0 { up = gold[up - 1] }
        #expect(up == head, "\(gold) as \(found)")
      }
    }
    #expect(projective > 100 && others > 100)
  }

  @Test("heads that make no tree give no actions and no trap")
  func noTree() {
    for heads in [[], [1], [2, 1], [0, 0], [3, 0, 1], [2, 3, 1], [9, 0], [-4, 0], [0, 3, 4, 2]] {
      let oracle = ParserOracle(heads: heads, labels: labels(heads))
      #expect(oracle.actions.isEmpty, "\(heads)")
    }
  }
}
