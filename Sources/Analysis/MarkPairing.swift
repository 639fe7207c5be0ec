// Pairs the quotation marks of one block by least cost.
//
// In: marks with what glyph and neighbours say. Out: for each whether it opens, closes or is none.
// A beam over stacks of open marks keeps the work linear in the number of marks.

/// Decides what each mark of a block does.
enum MarkPairing {
  enum Decision: UInt8 { case open, close, ignore }

  /// Costs, from counts of faulty paragraphs in news: a mark rarely stands against its glyph, a
  /// missing closing mark before a paragraph that opens again is the normal way to go on.
  private enum Cost {
    static let againstDirection = 4.0
    static let ignore = 5.0
    static let closeWithoutOpen = 3.0
    static let openAtEnd = 3.0
    static let openBeforeOpeningBlock = 0.5
    static let otherGlyph = 1.0
    static let sameKindNested = 6.0
    static let beam = 16
  }

  private struct State {
    /// Two bits a level: 1 double straight, 2 double curly, 3 single; innermost lowest.
    var stack: UInt32 = 0
    var cost = 0.0
    /// Index into the list of steps; -1 at the start.
    var step = -1
  }

  private struct Step {
    var previous: Int
    var decision: Decision
  }

  /// One decision a mark, in order.
  static func decide(
    _ marks: [QuotationFinder.Mark], nextBlockOpens next: QuotationFinder.Mark?
  ) -> [Decision] {
    var steps: [Step] = []
    var states = [State()]
    for mark in marks {
      var following: [State] = []
      for state in states {
        for (decision, stack, cost) in options(mark, state) {
          steps.append(Step(previous: state.step, decision: decision))
          following.append(State(stack: stack, cost: state.cost + cost, step: steps.count - 1))
        }
      }
      states = pruned(following)
    }
    func finalCost(_ state: State) -> Double {
      var cost = state.cost
      var stack = state.stack
      while stack != 0 {
        let level = stack & 3
        let isLast = stack >> 2 == 0
        if isLast, let next, next.isSingle == (level == 3) {
          cost += Cost.openBeforeOpeningBlock
        } else {
          cost += Cost.openAtEnd
        }
        stack >>= 2
      }
      return cost
    }
    guard let best = states.min(by: { finalCost($0) < finalCost($1) }) else { return [] }
    var decisions: [Decision] = []
    var step = best.step
    while step >= 0 {
      decisions.append(steps[step].decision)
      step = steps[step].previous
    }
    return decisions.reversed()
  }

  private static func options(
    _ mark: QuotationFinder.Mark, _ state: State
  ) -> [(Decision, UInt32, Double)] {
    var result: [(Decision, UInt32, Double)] = [(.ignore, state.stack, Cost.ignore)]
    let level: UInt32 = mark.isSingle ? 3 : mark.isCurly ? 2 : 1
    let top = state.stack & 3
    let isTopSame = top != 0 && (top == 3) == mark.isSingle
    // Open.
    if state.stack >> 4 == 0 {
      var cost = mark.direction == .closes ? Cost.againstDirection : 0
      if isTopSame { cost += Cost.sameKindNested }
      result.append((.open, state.stack << 2 | level, cost))
    }
    // Close.
    let closingCost = mark.direction == .opens ? Cost.againstDirection : 0
    if isTopSame {
      let glyphCost = top == level ? 0 : Cost.otherGlyph
      result.append((.close, state.stack >> 2, closingCost + glyphCost))
    } else if top == 0 {
      result.append((.close, 0, closingCost + Cost.closeWithoutOpen))
    }
    return result
  }

  /// The cheapest state of each stack, at most `Cost.beam` of them.
  private static func pruned(_ states: [State]) -> [State] {
    var kept: [State] = []
    for state in states.sorted(by: { $0.cost < $1.cost }) {
      if kept.contains(where: { $0.stack == state.stack }) { continue }
      kept.append(state)
      if kept.count == Cost.beam { break }
    }
    return kept
  }
}
