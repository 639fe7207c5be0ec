// The words and signs beside a quantity that say how exact it is.

import Language
import Text

extension FigureFinder {
  /// Reads the words before and behind that bound the value; returns the first token of the phrase.
  func addBound(to quantity: inout Quantity, in sentence: Sentence) -> Int {
    let start = quantity.numeral.lowerBound
    var first = start
    let reach = min(6, start - sentence.tokens.lowerBound)
    for place in Range(from: start - reach, upTo: start) {
      guard let match = BoundReader.shared.before.match(at: place, in: columns.tokens),
        place + match.count == start, !isOtherUse(place, of: quantity.figure)
      else { continue }
      apply(match.payload, at: place..<start, to: &quantity.figure)
      first = place
      break
    }
    if first == start, let bound = BoundReader.shared.sign(before: start, in: columns) {
      apply(bound, at: start - 1..<start, to: &quantity.figure)
      first = start - 1
    }
    if quantity.figure.hedge == nil {
      addBoundBehind(to: &quantity, in: sentence)
    } else if quantity.figure.bound == .about || quantity.figure.bound == .exact {
      // `about 500 or more`
      addBoundBehind(to: &quantity, isFirm: true, in: sentence)
    }
    if quantity.figure.hedge == nil { addBoundOfConversion(to: &quantity) }
    // `another 4,700`: part of the phrase.
    while first > sentence.tokens.lowerBound,
      columns.isWord(first - 1, "another") || columns.isWord(first - 1, "further")
        || columns.isWord(first - 1, "additional")
    {
      first -= 1
    }
    return first
  }

  /// `or more`, `and counting`, `100+`: behind the noun or behind the number itself.
  private func addBoundBehind(
    to quantity: inout Quantity, isFirm: Bool = false, in sentence: Sentence
  ) {
    let limit = sentence.tokens.upperBound
    for end in [quantity.end, quantity.numeral.upperBound] where end < limit {
      if let match = BoundReader.shared.after.match(at: end, in: columns.tokens),
        end + match.count <= limit, !isArithmetic(end, match.count),
        !isFirm || match.payload.isFirm, !columns.isWord(end + match.count, "than"),
        !columns.isCapitalised(end) || facts.isTitleCase
      {
        if isFirm, quantity.figure.value != nil { quantity.figure.setValue(quantity.figure.value) }
        apply(match.payload, at: end..<end + match.count, to: &quantity.figure)
        quantity.end = max(quantity.end, end + match.count)
        return
      }
    }
    let end = quantity.numeral.upperBound
    if end < limit, columns.isSign(end, "+"), NumberReader.shared.isAdjacent(end, columns) {
      apply(.atLeast, at: end..<end + 1, to: &quantity.figure)
      quantity.end = max(quantity.end, end + 1)
    }
  }

  /// `just under 296 hp (224 kW / 300 PS)`: the same quantity in other units is bounded alike.
  private func addBoundOfConversion(to quantity: inout Quantity) {
    let first = quantity.numeral.lowerBound
    // What is only about right is often converted exactly.
    guard let last = draft.figures.last,
      [.lessThan, .moreThan, .atLeast, .atMost].contains(last.bound),
      let unit = quantity.figure.unit, let other = last.unit, unit != other,
      quantity.figure.type == last.type,
      quantity.figure.type == .money
        || measures.dimension(of: unit) == measures.dimension(of: other),
      columns.isSign(first - 1, "(") || columns.isSign(first - 1, "/"),
      columns.tokens.firstIndex(from: last.phrase.end) >= first - 2
    else { return }
    quantity.figure.bound = last.bound
    quantity.figure.hedge = last.hedge
    if last.low == nil { quantity.figure.low = nil }
    if last.high == nil { quantity.figure.high = nil }
  }

  /// `12 plus 3` adds; only `12 plus` bounds.
  private func isArithmetic(_ token: Int, _ count: Int) -> Bool {
    columns.isWord(token, "plus")
      && (columns.tokens.kind.indices.contains(token + 1)
        && (columns.tokens.kind[token + 1] == .number || columns.is(token + 1, .determiner)))
  }

  /// `told about 12 men`: what is spoken of, no estimate.
  private func isOtherUse(_ place: Int, of figure: Figure) -> Bool {
    // `over the past 20 years`: the time gone by.
    if columns.isWord(place, "past"), columns.is(place - 1, [.determiner, .possessive]) { return true }
    // `$55 billion over six years`: while they last.
    if columns.isWord(place, "over"), figure.type == .duration, place > 0,
      columns.is(place - 1, .magnitude) || columns.tokens.kind[place - 1] == .number
    {
      return true
    }
    // `a loan over 20 years`, `anger over 39 deaths`: a period, a reason.
    if columns.isWord(place, "over"), place > 0, figure.type != .age {
      // A noun by its place, since most nouns are verbs too: `a loan`, `Anger`.
      let isNoun =
        nouns.isNoun(at: place - 1) && !columns.is(place - 1, .verbPast)
        && (!columns.is(place - 1, .verbBase) || place < 2
          || columns.is(place - 2, [.determiner, .possessive, .adjective, .preposition])
          || columns.tokens.kind[place - 2] != .word)
      if isNoun || columns.isSign(place - 1, "%") { return true }
    }
    return isTopicOfSpeech(place)
  }

  private func isTopicOfSpeech(_ place: Int) -> Bool {
    columns.isWord(place, "about")
      && (columns.isWord(place - 1, "told") || columns.isWord(place - 1, "concerns")
        || columns.isWord(place - 1, "worried") || columns.isWord(place - 1, "questions")
        || columns.isWord(place - 1, "how") || columns.isWord(place - 1, "what"))
  }

  /// `more than 20 and less than 30`, `no more than 50 and no less than 20`: a bound that closes the
  /// open one before it makes an interval of both. True if it did; the figure before holds it then.
  mutating func closesInterval(_ quantity: Quantity, _ start: Int) -> Bool {
    guard let last = draft.figures.last, last.type == quantity.figure.type, last.type.isShown,
      last.unit == quantity.figure.unit || last.unit == nil,
      last.counted == nil || last.counted == quantity.figure.counted,
      let first = last.value, let second = quantity.figure.value,
      isJoint(Range(from: columns.tokens.firstIndex(from: last.phrase.end), upTo: start))
    else { return false }
    let isRising = first < second
    let (lower, upper) =
      isRising ? (last.bound, quantity.figure.bound) : (quantity.figure.bound, last.bound)
    guard first != second, lower == .moreThan || lower == .atLeast,
      upper == .lessThan || upper == .atMost
    else { return false }
    var figure = quantity.figure
    figure.value = nil
    figure.low = isRising ? first : second
    figure.high = isRising ? second : first
    figure.bound = .range
    figure.rule = .figureRange
    figure.span = last.span.union(figure.span)
    figure.phrase = last.phrase.union(figure.phrase)
    figure.hedge = nil
    draft.figures[draft.figures.count - 1] = figure
    return true
  }

  /// `and`, `but`, a comma, or a comma and one of them.
  private func isJoint(_ tokens: Range<Int>) -> Bool {
    (1...2).contains(tokens.count)
      && tokens.allSatisfy {
        columns.isSign($0, ",") || columns.isWord($0, "and") || columns.isWord($0, "but")
      }
  }

  private func apply(_ bound: BoundReader.Bound, at tokens: Range<Int>, to figure: inout Figure) {
    figure.hedge = columns.tokens.span(tokens)
    // A range inside a hedge keeps both.
    guard figure.bound != .range else { return }
    switch bound {
    case .exact: return
    case .about:
      if figure.type == .vague { return }
      figure.bound = .about
      figure.low = nil
      figure.high = nil
    case .nearly:
      figure.bound = .about
      figure.low = nil
    case .atLeast:
      figure.bound = .atLeast
      figure.high = nil
    case .moreThan:
      figure.bound = .moreThan
      figure.high = nil
    case .atMost:
      figure.bound = .atMost
      figure.low = nil
    case .lessThan:
      figure.bound = .lessThan
      figure.low = nil
    }
  }
}
