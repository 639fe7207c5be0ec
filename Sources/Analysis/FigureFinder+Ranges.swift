// Numbers that belong together: ranges, changes, shares, multiples.

import Language
import Text

extension FigureFinder {
  /// `15-20`, `5% to 10%`, `between $900 and $1,000`: takes in the second number and what both
  /// share.
  func addRange(to quantity: inout Quantity, _ numeral: Numeral, in sentence: Sentence) -> Bool {
    let limit = sentence.tokens.upperBound
    guard let low = quantity.figure.value, !numeral.isVague, !numeral.isFraction,
      !numeral.isMultiplier, let second = joint(behind: quantity, in: sentence)
    else { return false }
    var place = second
    let currency = self.currency(at: &place, limit: limit)
    guard place < limit,
      let other = NumberReader.shared.numeral(at: place, in: columns, limit: limit),
      let high = other.value, !other.isVague, !other.isOrdinal, !other.isCode, !other.isGlued,
      !other.isMultiplier, other.isFraction == false
    else { return false }
    let named = currency ?? other.currency
    if let named, let unit = quantity.figure.unit, named != unit { return false }
    let shared = sharingMagnitude(low, numeral, other)
    guard shared < high else { return false }
    if columns.isWord(second - 1, "or"), !isNeighbour(shared, high) { return false }
    var end = other.tokens.upperBound
    if let unit = other.unit ?? unit(behind: &end, limit: limit) {
      guard quantity.figure.unit == nil || quantity.figure.unit == unit.name else { return false }
      quantity.figure.unit = unit.name
      quantity.figure.type = unit.type
    } else if quantity.figure.unit != nil, quantity.figure.type != .money {
      // `160 GB or 40,000 songs`
      return false
    }
    if let named {
      quantity.figure.unit = named
      quantity.figure.type = .money
    }
    quantity.figure.value = nil
    quantity.figure.low = shared
    quantity.figure.high = high
    quantity.figure.bound = .range
    quantity.figure.rule = .figureRange
    quantity.numeral = quantity.numeral.lowerBound..<other.tokens.upperBound
    quantity.figure.span = quantity.figure.span.union(span(of: other))
    quantity.end = end
    return true
  }

  /// `two or three`, `5 or 7 million`; `25k or 40k` are two offers.
  private func isNeighbour(_ low: DecimalValue, _ high: DecimalValue) -> Bool {
    high.double <= low.double * 1.5 || high.double <= 12 && high.double - low.double <= 4
  }

  private func unit(behind end: inout Int, limit: Int) -> MeasureReader.Unit? {
    guard let found = measures.unit(after: end, in: columns, limit: limit) else { return nil }
    end += found.count
    return found.unit
  }

  /// The first token of the second amount; nil where nothing joins two.
  private func joint(behind quantity: Quantity, in sentence: Sentence) -> Int? {
    let end = quantity.end
    guard end + 1 < sentence.tokens.upperBound else { return nil }
    let before = quantity.numeral.lowerBound - 1
    if NumberReader.shared.isDash(end, columns) {
      // `-5` behind a blank is a number of its own.
      return NumberReader.shared.isSign(end, columns) ? nil : end + 1
    }
    if columns.isWord(end, "to") {
      // `rose from 5 to 7` is a change, not a range.
      if isFrom(before), hasChangeVerb(before, in: sentence) { return nil }
      // `gained 2 percent to 3,005`: by so much to so much.
      // `down from the $89 to $93 billion projected`: one thing, as the article says.
      if columns.is(before, .determiner) { return end + 1 }
      let hasUnit = quantity.end > quantity.numeral.upperBound || quantity.figure.type == .money
      if hasUnit, trend(before: quantity.numeral.lowerBound, behind: 0, in: sentence) != nil {
        return nil
      }
      return end + 1
    }
    if columns.isWord(end, "or") || columns.isWord(end, "through") { return end + 1 }
    // `20~100`
    if columns.isSign(end, "~"), NumberReader.shared.isAdjacent(end, columns) { return end + 1 }
    if columns.isWord(end, "up"), columns.isWord(end + 1, "to") { return end + 2 }
    if columns.isWord(end, "and"),
      Range(from: max(sentence.tokens.lowerBound, before - 2), upTo: before + 1)
        .contains(where: { columns.isWord($0, "between") })
    {
      return end + 1
    }
    return nil
  }

  func isFrom(_ token: Int) -> Bool {
    columns.isWord(token, "from") || columns.is(token, .adverb) && columns.isWord(token - 1, "from")
  }

  /// Steps over a sign or code before the second number.
  private func currency(at place: inout Int, limit: Int) -> String? {
    var next = place
    while next < limit, next < place + 2,
      columns.tokens.kind[next] == .symbol
        || columns.tokens.kind[next] == .word && columns.tokens.length[next] <= 3
          && columns.isCapitalised(next)
    {
      next += 1
    }
    guard next > place, let found = measures.currency(before: next, in: columns),
      next - found.count == place
    else { return nil }
    place = next
    return found.name
  }

  /// `15-20 million`: a magnitude behind the right number serves the left one if that is smaller.
  private func sharingMagnitude(
    _ low: DecimalValue, _ first: Numeral, _ second: Numeral
  ) -> DecimalValue {
    guard first.magnitude == nil, let factor = second.magnitude, let high = second.value,
      let scaled = low.multiplied(by: factor), scaled < high
    else { return low }
    return scaled
  }

  // MARK: Changes

  func hasChangeVerb(_ before: Int, in sentence: Sentence) -> Bool {
    var place = before - 1
    while place >= sentence.tokens.lowerBound, before - place < 14 {
      if TrendWords.shared.isChange(place, columns) { return true }
      place -= 1
    }
    return false
  }

  /// `rose 5 percent`, `down 26 points`, `5 percent higher`.
  func trend(before start: Int, behind end: Int, in sentence: Sentence) -> Figure.Trend? {
    if let trend = TrendWords.shared.behind(end, columns) { return trend }
    var place = start - 1
    while place >= sentence.tokens.lowerBound, start - place <= 5 {
      if columns.tokens.kind[place] == .punctuation { return nil }
      if let trend = TrendWords.shared.before(place, columns) { return trend }
      place -= 1
    }
    return nil
  }

  // MARK: Shares

  /// `one in three`, `two thirds`, `twice as many`, `three times the size`.
  func addShare(to quantity: inout Quantity, _ numeral: Numeral, limit: Int) {
    if numeral.isMultiplier {
      quantity.figure.type = .ratio
    } else if let share = share(numeral, limit: limit) {
      quantity.figure.type = .ratio
      quantity.figure.setValue(share.value)
      quantity.numeral = quantity.numeral.lowerBound..<share.end
      quantity.figure.span = columns.tokens.span(quantity.numeral)
      quantity.end = share.end
    } else if numeral.isFraction, quantity.figure.unit == nil {
      quantity.figure.type = .ratio
    } else if quantity.figure.type == .count, columns.isWord(quantity.end, "times"),
      isComparison(quantity.end + 1)
    {
      quantity.figure.type = .ratio
      quantity.end += 1
    }
  }

  /// What follows a multiple: `as many as`, `more than`, `the size`.
  func isComparison(_ token: Int) -> Bool {
    [
      "as", "more", "less", "the", "higher", "larger", "bigger", "greater", "faster", "that",
      "what",
      "its", "their", "his", "her", "longer", "likelier", "over",
    ].contains { columns.isWord(token, $0) }
  }

  /// `10`, `ten`, `100`
  private func isRoundBase(_ token: Int) -> Bool {
    columns.isWord(token, "ten") || columns.isWord(token, "10") || columns.isWord(token, "100")
  }

  /// `one in three`, `three out of five`.
  private func share(_ numeral: Numeral, limit: Int) -> (value: DecimalValue, end: Int)? {
    var place = numeral.tokens.upperBound
    guard let low = numeral.value?.whole, !numeral.isVague, (1..<1000).contains(low),
      numeral.unit == nil, numeral.currency == nil, place + 1 < limit
    else { return nil }
    let isOutOf = columns.isWord(place, "out") && columns.isWord(place + 1, "of")
    // `nine of 10 drivers`, `nine of every ten`: of ten or a hundred at large, not of some named ones.
    let isOf = columns.isWord(place, "of")
      && (columns.isWord(place + 1, "every") || isRoundBase(place + 1))
    guard isOutOf || isOf || columns.isWord(place, "in") else { return nil }
    place += isOutOf ? 2 : 1
    if columns.isWord(place, "every") || columns.isWord(place, "the") && isOutOf { place += 1 }
    guard place < limit,
      let base = NumberReader.shared.numeral(at: place, in: columns, limit: limit),
      let high = base.value?.whole, low < high, high < 10_000_000,
      !base.isYearShaped, !base.isOrdinal, !base.isVague,
      isOutOf || isOf || base.isDigits == numeral.isDigits,
      isOutOf || !columns.is(base.tokens.upperBound, [.timeUnit, .month, .measureUnit]),
      let value = NumberReader.quotient(low, high)
    else { return nil }
    return (value, base.tokens.upperBound)
  }
}
