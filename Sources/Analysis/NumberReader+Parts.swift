// What may follow the first part of a number: magnitudes, shares (`and a half`), smaller parts,
// written fractions, powers of ten, spoken decimals.

import Language
import Text

extension NumberReader {
  /// `1.5 million`, `3 hundred thousand`, `3 dozens`, `3 million and a half`.
  func withMagnitude(_ numeral: Numeral, in columns: TextColumns, limit: Int) -> Numeral {
    var numeral = numeral
    addShare(to: &numeral, in: columns, limit: limit)
    // `8 B people`: a lone capital before people.
    if numeral.isDigits, numeral.magnitude == nil, numeral.tokens.upperBound + 1 < limit,
      let power = Self.letterMagnitudes.first(where: {
        columns.isSign(numeral.tokens.upperBound, $0.letter)
      })?.power,
      columns.is(numeral.tokens.upperBound + 1, [.countedPerson, .roleGroup])
    {
      numeral.multiply(by: DecimalValue(mantissa: 1, exponent: power), taking: 1)
      return numeral
    }
    let count = numeral.tokens.count
    while numeral.tokens.upperBound < limit, numeral.tokens.count < 8,
      let factor = factor(behind: numeral, in: columns)
    {
      numeral.multiply(by: factor, taking: 1)
    }
    if numeral.tokens.count > count {
      addShare(to: &numeral, of: numeral.magnitude, in: columns, limit: limit)
    }
    return numeral
  }

  /// What the word behind a number multiplies it by: `million`; `dozens` with a number before it and
  /// no `of` behind.
  func factor(behind numeral: Numeral, in columns: TextColumns) -> DecimalValue? {
    let end = numeral.tokens.upperBound
    guard let entry = entry(end, in: columns) else { return nil }
    if entry.kind == .magnitude { return entry.value }
    guard entry.kind == .vague, let low = entry.low, let high = entry.high,
      low.multiplied(by: DecimalValue(mantissa: 10)) == high, low.double >= 12, low.double != 20,
      !numeral.isYearShaped, !columns.isWord(end + 1, "of")
    else { return nil }
    return low
  }

  /// `two and a half`, `three and one fourth`; with a magnitude that share is of it: `one million
  /// and a half`.
  func addShare(
    to numeral: inout Numeral, of whole: DecimalValue? = nil, in columns: TextColumns, limit: Int
  ) {
    let end = numeral.tokens.upperBound
    guard end + 1 < limit, columns.isWord(end, "and"), let value = numeral.value, numeral.unit == nil,
      var (share, next) = shareBehindAnd(end + 1, in: columns, limit: limit),
      !columns.isWord(next, "of")
    else { return }
    if let whole {
      // `one billion and a half million`
      let factor = next < limit ? entry(next, in: columns) : nil
      if let factor, factor.kind == .magnitude, let number = factor.value {
        guard number < whole, let product = share.multiplied(by: number) else { return }
        share = product
        next += 1
      } else {
        guard let product = share.multiplied(by: whole) else { return }
        share = product
      }
    }
    guard let sum = value.adding(share) else { return }
    numeral.value = sum
    numeral.tokens = numeral.tokens.lowerBound..<next
    numeral.isYearShaped = false
  }

  /// `a half`, `one fourth`, `three-fifths`: the share and the token behind it.
  func shareBehindAnd(_ start: Int, in columns: TextColumns, limit: Int) -> (DecimalValue, Int)? {
    guard start < limit else { return nil }
    if columns.isWord(start, "a") || columns.isWord(start, "an") {
      guard start + 1 < limit, let entry = entry(start + 1, in: columns), isDenominator(entry)
      else { return nil }
      return Self.unitShare(entry).map { ($0, start + 2) }
    }
    return wordShare(at: start, in: columns, limit: limit).flatMap { numeral in
      numeral.value.map { ($0, numeral.tokens.upperBound) }
    }
  }

  /// One part of so many: a third, and a thirtieth, which is listed as an ordinal.
  private static func unitShare(_ entry: Entry) -> DecimalValue? {
    guard entry.kind == .ordinal else { return entry.value }
    return entry.value?.whole.flatMap { quotient(1, $0) }
  }

  /// `4 thousand 3 hundred and 21`, `1 million 2 hundred thousand`: parts that grow smaller. Behind
  /// hundred a bare number is enough; else it needs a magnitude of its own.
  func addSmallerParts(to numeral: inout Numeral, in columns: TextColumns, limit: Int) {
    guard var magnitude = numeral.magnitude, numeral.value?.whole != nil, numeral.isDigits else {
      return
    }
    for _ in 0..<3 {
      var place = numeral.tokens.upperBound
      let hasAnd = columns.isWord(place, "and")
      if hasAnd { place += 1 }
      guard place < limit, let part = part(at: place, in: columns, limit: limit),
        let value = part.value, value.double > 0, value < magnitude,
        part.magnitude != nil || hasAnd && magnitude.double == 100,
        let sum = numeral.value?.adding(value)
      else { return }
      numeral.value = sum
      numeral.tokens = numeral.tokens.lowerBound..<part.tokens.upperBound
      guard let next = part.magnitude else { return }
      magnitude = next
    }
  }

  /// A whole number with its magnitudes, which is part of a longer one.
  private func part(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    var part: Numeral
    if columns.tokens.kind[start] == .number {
      let parsed = DigitString(columns.text[columns.tokens.span(start)])
      guard parsed.value?.whole != nil, parsed.suffix == .none else { return nil }
      part = Numeral(tokens: start..<start + 1, value: parsed.value)
    } else {
      guard columns.is(start, .numberWord), let value = smallNumber(start, columns) else {
        return nil
      }
      part = Numeral(
        tokens: start..<columns.wordEnd(start), value: DecimalValue(mantissa: value))
    }
    while part.tokens.count < 4, let entry = entry(part.tokens.upperBound, in: columns),
      part.tokens.upperBound < limit, entry.kind == .magnitude, let factor = entry.value
    {
      part.multiply(by: factor, taking: 1)
    }
    return part
  }

  /// `point zero three`, `point seventy-one` behind a whole number: the decimal places.
  func spokenDecimals(
    at point: Int, in columns: TextColumns, limit: Int
  ) -> (value: DecimalValue, end: Int)? {
    guard columns.isWord(point, "point") else { return nil }
    var mantissa: Int64 = 0
    var places = 0
    var place = point + 1
    while place < limit, places < 6, let number = smallNumber(place, columns), number < 100 {
      let isOne = number < 10
      guard isOne || places == 0 else { break }
      mantissa = mantissa * (isOne ? 10 : 100) + number
      places += isOne ? 1 : 2
      place = columns.wordEnd(place)
      if !isOne { break }
    }
    guard places > 0 else { return nil }
    return (DecimalValue(mantissa: mantissa, exponent: -places), place)
  }

  /// `3 1/2`, `3-1/2`.
  func addFraction(to numeral: inout Numeral, in columns: TextColumns, limit: Int) {
    let end = numeral.tokens.upperBound
    let top = isDash(end, columns) && isAdjacent(end, columns) ? end + 1 : end
    if let share = writtenFraction(top, columns, limit: limit), let whole = numeral.value {
      numeral.value = whole.adding(share)
      numeral.tokens = numeral.tokens.lowerBound..<top + 1
      numeral.isYearShaped = false
    }
  }

  /// The value of a token such as `3/4`; dates and ratios (`9/11`, `24/7`) are none.
  func writtenFraction(_ token: Int, _ columns: TextColumns, limit: Int) -> DecimalValue? {
    guard token >= 0, token < limit, columns.tokens.kind[token] == .number else { return nil }
    let parts = columns.text[columns.tokens.span(token)].split(separator: UInt8(ascii: "/"))
    guard parts.count == 2, parts[1].count <= 2,
      let a = Int64(String(decoding: parts[0], as: UTF8.self)),
      let b = Int64(String(decoding: parts[1], as: UTF8.self)),
      [2, 3, 4, 5, 8, 16, 32, 64].contains(b) || columns.isWord(token + 1, "of") && b > 5, a > 0,
      a < b
    else { return nil }
    return Self.quotient(a, b)
  }

  /// `1.99×10−30`, `3 x 10^8`.
  func addPower(to numeral: inout Numeral, in columns: TextColumns, limit: Int) {
    var place = numeral.tokens.upperBound
    guard place + 2 < limit,
      columns.isSign(place, "x")
        || columns.text[columns.tokens.span(place)].elementsEqual("×".utf8),
      columns.tokens.length[place + 1] == 2, columns.string(place + 1) == "10"
    else { return }
    let power = place + 2
    addExponent(to: &numeral, at: power, in: columns, limit: limit)
  }

  /// The exponent behind `×10`, with or without a caret. False if there is none.
  @discardableResult
  func addExponent(
    to numeral: inout Numeral, at start: Int, in columns: TextColumns, limit: Int
  ) -> Bool {
    guard let (power, end) = exponent(at: start, in: columns, limit: limit) else { return false }
    numeral.multiply(
      by: DecimalValue(mantissa: 1, exponent: power), taking: end - numeral.tokens.upperBound)
    return true
  }

  /// `^6`, `−30`: at most two digits.
  private func exponent(
    at start: Int, in columns: TextColumns, limit: Int
  ) -> (power: Int, end: Int)? {
    var place = start
    if columns.isSign(place, "^") { place += 1 }
    let isNegative = isDash(place, columns)
    if isNegative || columns.isSign(place, "+") { place += 1 }
    guard place < limit, isAdjacent(place, columns), columns.tokens.kind[place] == .number,
      columns.tokens.length[place] <= 2, let power = Int(columns.string(place))
    else { return nil }
    return (isNegative ? -power : power, place + 1)
  }

  /// `10^6`; a power of another base, or one too high, is no quantity.
  func caretPower(_ base: Numeral, in columns: TextColumns, limit: Int) -> Numeral? {
    let caret = base.tokens.upperBound
    guard caret + 1 < limit, columns.isSign(caret, "^"), isAdjacent(caret, columns),
      isAdjacent(caret + 1, columns)
    else { return nil }
    var result = base
    if base.value?.whole == 10, let (power, end) = exponent(at: caret, in: columns, limit: limit),
      (1...18).contains(power)
    {
      result.value = DecimalValue(mantissa: 1, exponent: power)
      result.tokens = base.tokens.lowerBound..<end
      return result
    }
    var end = caret + 1
    while end < limit, end < caret + 4, isAdjacent(end, columns),
      columns.tokens.kind[end] == .number || isDash(end, columns) || columns.isSign(end, "+")
    {
      end += 1
    }
    result.value = nil
    result.isCode = true
    result.tokens = base.tokens.lowerBound..<end
    return result
  }
}
