// Pairs the quotation marks of one block by least cost.
//
// In: marks with what each reading of them costs. Out: for each whether it opens, closes or is none.
// A beam over stacks of open marks keeps the work linear in the number of marks.

import Text

/// Decides what each mark of a block does.
struct MarkPairing {
  enum Decision: UInt8 {
    case open, close, ignore
    /// Closes the quotation around the innermost one, whose own closing mark is missing.
    case closeOuter
  }

  /// What stands on the borders of a block.
  struct Borders {
    /// The mark of a quotation that the block before left open and that this block goes on with
    /// without a mark of its own.
    var openAtStart: QuotationMark.Glyph?
    /// The mark that the next block of running text begins with.
    var nextOpens: QuotationMark.Glyph?
    /// Whether the next block goes on in the middle of a quoted sentence.
    var isCut = false
    /// Single marks are the outer ones of this article.
    var isSingleOutermost = false
  }

  /// Costs, from counts of faulty paragraphs in news: a mark rarely stands against its glyph, a
  /// missing closing mark before a paragraph that opens again is the normal way to go on.
  private enum Cost {
    static let closeWithoutOpen: Float = 3
    static let openAtEnd: Float = 3
    /// A lone single mark is an apostrophe more often than a quotation.
    static let singleOpenAtEnd: Float = 4
    static let openBeforeOpeningBlock: Float = 0.5
    static let otherFamily: Float = 1
    /// `“We will go,’`
    static let otherKind: Float = 4
    static let sameKindNested: Float = 6
    static let sentence: Float = 0.2
    /// A speech of many sentences is as good as one of ten.
    static let longest: Float = 2
  }

  /// States kept for each mark; the larger number only while a block has few marks.
  private static let (wideBeam, narrowBeam, fewMarks) = (64, 16, 40)
  /// Quotations inside each other.
  private static let deepest = 3

  private struct State {
    /// Four bits a level, innermost lowest: the family of the opening mark and, in the highest bit,
    /// whether it is a single one; 0 where nothing is open.
    var stack: UInt16
    var cost: Float
    /// Position of the state before it times four, plus the decision that led here.
    var back: UInt8

    var top: UInt16 { stack & 0xF }
    var depth: Int { (16 - stack.leadingZeroBitCount + 3) / 4 }
  }

  private let marks: [QuotationMark]
  private let borders: Borders
  private var states: [State]
  private var following: [State] = []
  /// `State.back` of all states kept, mark by mark, and where those of each mark begin.
  private var backs: [UInt8] = []
  private var firstBack: [Int] = []

  /// One decision a mark, in order. `sentences` tells for each mark the borders of sentences since
  /// the mark before it; its last element those up to the end of the block.
  static func decide(
    _ marks: [QuotationMark], sentences: [Int], borders: Borders
  ) -> [Decision] {
    var pairing = MarkPairing(marks, borders)
    return pairing.decisions(sentences)
  }

  private init(_ marks: [QuotationMark], _ borders: Borders) {
    self.marks = marks
    self.borders = borders
    states = [State(stack: borders.openAtStart.map(Self.level) ?? 0, cost: 0, back: 0)]
    backs.reserveCapacity(marks.count * 4)
    firstBack.reserveCapacity(marks.count)
  }

  private mutating func decisions(_ sentences: [Int]) -> [Decision] {
    let beam = marks.count > Self.fewMarks ? Self.narrowBeam : Self.wideBeam
    for (index, mark) in marks.enumerated() {
      let crossed = min(Cost.longest, Cost.sentence * Float(sentences[index]))
      following.removeAll(keepingCapacity: true)
      for (number, state) in states.enumerated() {
        var state = state
        if state.stack != 0 { state.cost += crossed }
        addOptions(mark, state, back: UInt8(truncatingIfNeeded: number << 2))
      }
      if following.count > beam {
        // Equal costs keep their order, so that the same text always reads the same.
        let order = following.indices.sorted {
          (following[$0].cost, $0) < (following[$1].cost, $1)
        }
        following = order.prefix(beam).map { following[$0] }
      }
      swap(&states, &following)
      firstBack.append(backs.count)
      for state in states { backs.append(state.back) }
    }
    let last = min(Cost.longest, Cost.sentence * Float(sentences.last ?? 0))
    let best = states.indices.min { finalCost(states[$0], last) < finalCost(states[$1], last) } ?? 0
    return traced(from: best)
  }

  /// Follows the states back from the last one.
  private func traced(from best: Int) -> [Decision] {
    var result = [Decision](repeating: .ignore, count: marks.count)
    var state = best
    for index in marks.indices.reversed() {
      let back = backs[firstBack[index] + state]
      result[index] = Decision(rawValue: back & 3) ?? .ignore
      state = Int(back >> 2)
    }
    return result
  }

  private func finalCost(_ state: State, _ crossed: Float) -> Float {
    guard state.stack != 0 else { return state.cost }
    var cost = state.cost + crossed
    var stack = state.stack
    while stack != 0 {
      let isSingle = stack & 8 != 0
      let isOutermost = stack >> 4 == 0
      if isOutermost, borders.isCut || borders.nextOpens?.isSingle == isSingle {
        cost += Cost.openBeforeOpeningBlock
      } else {
        cost += isSingle && !borders.isSingleOutermost ? Cost.singleOpenAtEnd : Cost.openAtEnd
      }
      stack >>= 4
    }
    return cost
  }

  // MARK: One mark

  private mutating func addOptions(_ mark: QuotationMark, _ state: State, back: UInt8) {
    let level = Self.level(mark.glyph)
    let top = state.top
    if state.depth < Self.deepest {
      // An opening mark against its glyph may be closed by any glyph of its family.
      let isTurned = mark.glyph.direction == .closes
      let opened = isTurned ? level & 8 | UInt16(QuotationMark.Family.turned.rawValue) : level
      let nested = top != 0 && (top & 8) == (level & 8) ? Cost.sameKindNested : 0
      add(state.stack << 4 | opened, state.cost + mark.openCost + nested, back, .open)
    }
    if top == 0 {
      add(0, state.cost + mark.closeCost + Cost.closeWithoutOpen, back, .close)
    } else {
      add(state.stack >> 4, state.cost + closingCost(mark, level, top), back, .close)
      let outer = state.stack >> 4 & 0xF
      if outer != 0, (outer & 8) == (level & 8), (top & 8) != (level & 8) {
        let cost = state.cost + closingCost(mark, level, outer) + Cost.openAtEnd
        add(state.stack >> 8, cost, back, .closeOuter)
      }
    }
    add(state.stack, state.cost + mark.ignoreCost, back, .ignore)
  }

  /// What it costs to close the quotation that `top` opened.
  private func closingCost(_ mark: QuotationMark, _ level: UInt16, _ top: UInt16) -> Float {
    let opener = QuotationMark.Family(rawValue: UInt8(top & 7)) ?? .straight
    var cost = mark.closeCost
    // `„We will go“`, `»We will go«`: the glyph opens elsewhere.
    if opener == .turned, mark.glyph.direction == .opens { cost -= QuotationFinder.againstGlyph }
    if (top & 8) != (level & 8) { return cost + Cost.otherKind }
    let isPair =
      opener == mark.glyph.family || opener == .turned
      || mark.isSingle && opener == .typewriter && mark.glyph.family == .straight
    return isPair ? cost : cost + Cost.otherFamily
  }

  /// Keeps the cheapest way to each stack.
  private mutating func add(
    _ stack: UInt16, _ cost: Float, _ back: UInt8, _ decision: Decision
  ) {
    let state = State(stack: stack, cost: cost, back: back | decision.rawValue)
    if let index = following.firstIndex(where: { $0.stack == stack }) {
      if cost < following[index].cost { following[index] = state }
    } else {
      following.append(state)
    }
  }

  private static func level(_ glyph: QuotationMark.Glyph) -> UInt16 {
    UInt16(glyph.family.rawValue) | (glyph.isSingle ? 8 : 0)
  }
}
