// Which signs of a block may be quotation marks, by their neighbours.
//
// In: the tokens of one block. Out: marks with the cost of each reading. Signs that are surely none
// are left out: apostrophes inside words, `'s` behind a mark, backticks around code. Where an
// apostrophe or inches are only likely, the cost says so and the whole block decides.

import Articles
import Language
import Text

extension QuotationFinder {
  /// What it costs to read a mark against its glyph.
  static let againstGlyph: Float = 4
  /// What it costs to read a mark against the blanks and letters beside it.
  private static let againstNeighbours: Float = 4
  /// What it costs to read a mark as none; apostrophes, inches and the like cost less.
  private static let ignoring: Float = 5
  private static let surelyNone: Float = 0.5
  private static let probablyNone: Float = 1

  /// The marks of a block, in order.
  func marks(in block: Int) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    let tokens = columns.blockTokens[block]
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if let glyph = glyph(of: token) {
        if let end = codeEnd(from: token, glyph, in: block) {
          token = end
          continue
        }
        if let mark = mark(glyph, at: token, in: block) { marks.append(mark) }
      }
      token += 1
    }
    cheapenDoubled(&marks)
    return marks
  }

  /// The glyph of a token; nil for words and other signs.
  private func glyph(of token: Int) -> QuotationMark.Glyph? {
    switch columns.tokens.kind[token] {
    case .openingMark, .closingMark, .straightMark, .symbol:
      QuotationMark.Glyph(columns.text[columns.tokens.span(token)])
    case .word, .number, .punctuation, .address, .other: nil
    }
  }

  private func mark(_ glyph: QuotationMark.Glyph, at token: Int, in block: Int) -> QuotationMark? {
    let span = columns.tokens.span(token)
    let range = blocks[block].span.range
    let left = Neighbour.before(Int(span.start), in: columns.text, from: range.lowerBound)
    let right = Neighbour.after(span.end, in: columns.text, to: range.upperBound)
    if glyph.isSingle, glyph.family != .guillemet {
      // A lone apostrophe that no rule of the tokeniser took, and the `'s` of `“Duke”'s`.
      if left.isInWord, right.isInWord, left.distance == 0 { return nil }
      if left.distance > 0, isPossessiveEnding(after: span.end, to: range.upperBound) { return nil }
    }
    var (open, close) = Self.costs(left, right)
    let direction: QuotationMark.Direction? =
      open >= Self.againstNeighbours ? .closes : close >= Self.againstNeighbours ? .opens : nil
    switch glyph.direction {
    case .opens?: close += Self.againstGlyph
    case .closes?: open += Self.againstGlyph
    case nil: break
    }
    let none =
      glyph.isSingle
      ? ignoringSingle(glyph, token, left, right) : ignoringDouble(glyph, left, right)
    return QuotationMark(
      token: token, glyph: glyph, openCost: open, closeCost: close, ignoreCost: none,
      direction: direction ?? glyph.direction)
  }

  /// Costs of opening and of closing between two neighbours.
  private static func costs(_ left: Neighbour, _ right: Neighbour) -> (open: Float, close: Float) {
    let isStart = left.kind.mayStandBefore
    // `“…and then”`: an ellipsis goes with the words inside.
    let isEnd = right.kind.mayStandBehind && !(right.kind == .ellipsis && isStart)
    if isStart != isEnd { return isStart ? (0, againstNeighbours) : (againstNeighbours, 0) }
    if !isStart {
      // `go,”he said`: the blank is missing behind the mark.
      return left.kind == .stop || left.kind == .ellipsis ? (2, 0) : (0, 0)
    }
    switch (left.kind, right.kind) {
    case (.border, .border): return (0, 0)
    case (.border, _): return (0, 2)
    case (_, .border): return (2, 0)
    // `we went—” he said`, `he said “—and then”`
    case (.dash, .space), (.dash, .stop): return (1, 0)
    case (.space, .dash): return (0, 1)
    default: return (0, 0)
    }
  }

  // MARK: What is no quotation mark

  /// The cost of reading a single mark as an apostrophe, feet or minutes.
  private func ignoringSingle(
    _ glyph: QuotationMark.Glyph, _ token: Int, _ left: Neighbour, _ right: Neighbour
  ) -> Float {
    guard glyph.family != .guillemet, glyph.family != .turned else { return Self.ignoring }
    if left.isInWord, right.kind.mayStandBehind {
      if left.kind == .digit { return Self.surelyNone }
      guard glyph.direction != .opens else { return Self.ignoring }
      // `passengers' rafts`, `goin' home`, `th' quay`; a closing mark more often has a stop before it.
      if left.byte | 0x20 == UInt8(ascii: "s") { return Self.surelyNone }
      return isCutWord(token - 1) ? Self.probablyNone : 2.5
    }
    guard left.kind.mayStandBefore, right.isInWord else { return Self.ignoring }
    // `’em`, `’08`: a closing glyph before a word is an apostrophe; `‘em` was turned by a program.
    if glyph.direction == .closes { return Self.probablyNone }
    if glyph.direction == .opens, isElision(token + 1) { return Self.surelyNone }
    let isAtStart = left.kind == .border || left.isBehindColonOrComma
    if isAtStart { return Self.ignoring }
    return right.isLower && glyph.direction == nil ? 2 : 3.5
  }

  /// The cost of reading a double mark as inches or seconds.
  private func ignoringDouble(
    _ glyph: QuotationMark.Glyph, _ left: Neighbour, _ right: Neighbour
  ) -> Float {
    // `6"`, `5'10"`
    if left.kind == .digit, left.distance == 0, right.kind.mayStandBehind,
      glyph.direction != .opens, glyph.family != .guillemet
    {
      return Self.surelyNone
    }
    return Self.ignoring
  }

  /// `goin`, `an`, `th`, `ol`: words that drop their end.
  private func isCutWord(_ token: Int) -> Bool {
    guard token >= 0, columns.tokens.kind[token] == .word else { return false }
    let word = columns.text[columns.tokens.span(token)]
    return word.count < 3 || word.suffix(2).elementsEqual("in".utf8)
  }

  private func isElision(_ token: Int) -> Bool {
    guard token < columns.count else { return false }
    return ["em", "til", "tis", "twas", "cause", "bout", "round", "n"].contains {
      columns.isWord(token, $0)
    } || columns.tokens.kind[token] == .number
  }

  /// Whether an `s` that ends a word follows.
  private func isPossessiveEnding(after offset: Int, to end: Int) -> Bool {
    guard offset < end, columns.text[offset] | 0x20 == UInt8(ascii: "s") else { return false }
    return !Neighbour.after(offset + 1, in: columns.text, to: end).isInWord
  }

  /// Tokens of the longest piece of code or markup.
  private static let longestCode = 30

  /// The token behind code between two backticks, or behind a value as in `href="door.html"` and
  /// `https://x.example/?q="quay"`; nil where a mark begins none.
  private func codeEnd(from token: Int, _ glyph: QuotationMark.Glyph, in block: Int) -> Int? {
    let isBacktick = glyph.isSingle && glyph.family == .typewriter
    let tokens = columns.blockTokens[block]
    let offset = Int(columns.tokens.start[token])
    let isValue =
      token > tokens.lowerBound && glyph.family == .straight
      && columns.text[offset - 1] == UInt8(ascii: "=")
    guard isBacktick || isValue else { return nil }
    let end = min(tokens.upperBound, token + Self.longestCode)
    for other in Range(from: token + 1, upTo: end) {
      guard let next = self.glyph(of: other) else { continue }
      if next == glyph { return other + 1 }
      if isBacktick, next.isSingle, next.family == .straight { return nil }
    }
    return nil
  }

  /// `““We will go””`: the outer one of two equal marks is a slip.
  private func cheapenDoubled(_ marks: inout [QuotationMark]) {
    for index in marks.indices.dropFirst() {
      let (first, second) = (marks[index - 1], marks[index])
      guard first.token + 1 == second.token, first.glyph == second.glyph,
        columns.tokens.span(first.token).end == Int(columns.tokens.start[second.token])
      else { continue }
      switch second.direction {
      case .opens?: marks[index - 1].ignoreCost = min(first.ignoreCost, Self.probablyNone)
      case .closes?: marks[index].ignoreCost = min(second.ignoreCost, Self.probablyNone)
      case nil: break
      }
    }
  }
}
