// Gold trees as actions, and back.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Oracle of the parser")
struct ParserOracleTests {
  /// The heads that a sequence of actions builds, counted from 1; 0 for the root.
  private func heads(_ actions: [ParserAction], count: Int) -> [Int] {
    var nodes = [ParserNode](repeating: ParserNode(), count: count + 1)
    var stack = [Int16](repeating: 0, count: count + 1)
    return nodes.withUnsafeMutableBufferPointer { nodes in
      stack.withUnsafeMutableBufferPointer { stack in
        var state = ParserState(
          nodes: nodes.baseAddress!, stack: stack.baseAddress!, wordCount: count)
        state.reset()
        for action in actions {
          #expect(state.allows(action, rootLabel: 0))
          state.apply(action)
        }
        #expect(state.isFinal)
        return (0..<count).map {
          let head = Int(state.nodes[$0].head)
          return head == count ? 0 : head + 1
        }
      }
    }
  }

  @Test(
    "projective trees come back",
    arguments: [[0], [2, 0], [0, 1], [2, 3, 0, 3, 3], [2, 0, 2, 5, 3, 2], [3, 3, 0, 5, 3, 5]])
  func projective(_ gold: [Int]) {
    let labels = gold.map { $0 == 0 ? 0 : 1 }
    let oracle = ParserOracle(heads: gold, labels: labels)
    #expect(oracle.actions.count == 2 * gold.count)
    #expect(heads(oracle.actions, count: gold.count) == gold)
  }

  @Test("a crossing arc is lifted, all else stays")
  func crossing() {
    // Word 4 hangs on word 2 across word 3, which hangs on word 5.
    let gold = [2, 0, 5, 2, 2]
    let labels = gold.map { $0 == 0 ? 0 : 1 }
    let oracle = ParserOracle(heads: gold, labels: labels)
    let built = heads(oracle.actions, count: gold.count)
    #expect(built.count == 5)
    #expect(built[0] == 2 && built[1] == 0 && built[4] == 2)
    #expect(!oracle.actions.isEmpty)
  }
}
