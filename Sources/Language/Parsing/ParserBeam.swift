// The best half-built trees, side by side.
//
// In: words of one sentence, weights. Out: the sequence of actions with the best sum of scores among
// those that the beam kept. Memory is allotted once and serves any number of sentences.

/// Beam search over parser states.
package final class ParserBeam {
  package let width: Int
  private let rootLabel: Int
  private let actionCount: Int
  private var capacity = 0
  private var current: [ParserState] = []
  private var next: [ParserState] = []
  private var nodes: UnsafeMutablePointer<ParserNode>?
  private var stacks: UnsafeMutablePointer<Int16>?
  private var memo: ParserMemo
  private let scores: UnsafeMutablePointer<Float>

  /// States in the beam now, best first.
  package private(set) var stateCount = 0
  /// Parent and action of each state of each step so far.
  package private(set) var parents: [[UInt16]] = []
  package private(set) var actions: [[UInt16]] = []
  private var wordCount = 0

  private struct Candidate {
    var score: Float
    var parent: UInt16
    var action: UInt16
  }
  private var candidates: [Candidate] = []

  package init(width: Int, rootLabel: Int, labelCount: Int) {
    self.width = width
    self.rootLabel = rootLabel
    actionCount = ParserAction.count(labels: labelCount)
    memo = ParserMemo(classCount: actionCount)
    scores = .allocate(capacity: memo.scoreCapacity)
  }

  deinit {
    nodes?.deallocate()
    stacks?.deallocate()
    scores.deallocate()
  }

  /// Begins a sentence.
  package func begin(wordCount: Int) {
    memo.clear()
    self.wordCount = wordCount
    if wordCount + 1 > capacity {
      capacity = max(64, wordCount + 1)
      nodes?.deallocate()
      stacks?.deallocate()
      nodes = .allocate(capacity: capacity * 2 * width)
      stacks = .allocate(capacity: capacity * 2 * width)
    }
    current = (0..<width).map { state(at: $0) }
    next = (0..<width).map { state(at: width + $0) }
    current[0].reset()
    stateCount = 1
    parents.removeAll(keepingCapacity: true)
    actions.removeAll(keepingCapacity: true)
  }

  private func state(at index: Int) -> ParserState {
    ParserState(
      nodes: nodes.unsafelyUnwrapped + index * capacity,
      stack: stacks.unsafelyUnwrapped + index * capacity, wordCount: wordCount)
  }

  /// The state at a place of the beam.
  package subscript(_ index: Int) -> ParserState { current[index] }

  /// Goes one action further in all states.
  package func step(_ words: UnsafePointer<ParserWord>, scorer: some LinearScorer) {
    candidates.removeAll(keepingCapacity: true)
    for index in 0..<stateCount {
      memo.score(ParserContext(current[index], words), scorer: scorer, into: scores)
      collect(from: index)
    }
    for (place, candidate) in candidates.enumerated() {
      next[place].copy(current[Int(candidate.parent)])
      next[place].apply(ParserAction(code: Int(candidate.action)))
      next[place].score = candidate.score
    }
    parents.append(candidates.map(\.parent))
    actions.append(candidates.map(\.action))
    stateCount = candidates.count
    swap(&current, &next)
  }

  private func collect(from index: Int) {
    let state = current[index]
    let canShift = state.canShift, canLeft = state.canLeft, canRight = state.canRight
    let isRootNext = state.isRootNext
    for code in 0..<actionCount {
      if code == 0 {
        if !canShift { continue }
      } else if code & 1 == 1 {
        if !canLeft || ((code - 1) >> 1 == rootLabel) != isRootNext { continue }
      } else if !canRight || (code - 1) >> 1 == rootLabel {
        continue
      }
      let score = state.score + scores[code]
      if candidates.count == width {
        if score <= candidates[width - 1].score { continue }
        candidates.removeLast()
      }
      var place = candidates.count
      while place > 0, candidates[place - 1].score < score { place -= 1 }
      candidates.insert(
        Candidate(score: score, parent: UInt16(index), action: UInt16(code)), at: place)
    }
  }

  /// The score of one action in any state of this sentence.
  package func score(
    of action: ParserAction, in state: borrowing ParserState, _ words: UnsafePointer<ParserWord>,
    scorer: some LinearScorer
  ) -> Float {
    memo.score(ParserContext(state, words), scorer: scorer, into: scores)
    return scores[action.code]
  }

  /// The actions that led to a state of the last step.
  package func history(of state: Int) -> [ParserAction] {
    var result: [ParserAction] = []
    var place = state
    for step in stride(from: actions.count - 1, through: 0, by: -1) {
      result.append(ParserAction(code: Int(actions[step][place])))
      place = Int(parents[step][place])
    }
    return result.reversed()
  }

  /// Reads the whole sentence; the best tree is `self[0]`.
  package func run(
    _ words: UnsafePointer<ParserWord>, wordCount: Int, scorer: some LinearScorer
  ) {
    begin(wordCount: wordCount)
    for _ in 0..<2 * wordCount { step(words, scorer: scorer) }
  }
}
