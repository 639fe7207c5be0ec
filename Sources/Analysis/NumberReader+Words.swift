// Numbers in words: `twenty-six`, `two hundred and six thousand`, `half a million`, `tens of
// thousands`, `two thirds`.

import Language
import Text

extension NumberReader {
  func words(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    // Longest listed phrase first: `a couple of hundred`, `tens of thousands`.
    if let match = entries.match(at: start, in: columns.tokens), start + match.count <= limit {
      let entry = match.payload
      let tokens = start..<start + match.count
      switch entry.kind {
      case .vague, .group:
        return vague(entry, tokens: tokens, in: columns, limit: limit)
      case .ordinal:
        var numeral = Numeral(tokens: tokens, value: entry.value)
        numeral.isOrdinal = true
        return numeral
      case .fraction: return fraction(entry, tokens: tokens, in: columns, limit: limit)
      case .multiplier where match.count == 1:
        var numeral = Numeral(tokens: tokens, value: entry.value)
        numeral.isMultiplier = true
        return numeral
      case .cardinal, .magnitude, .multiplier: break
      }
    }
    return share(at: start, in: columns, limit: limit)
      ?? compound(at: start, in: columns, limit: limit)
  }

  /// `half a million`, `a quarter of a million`, `three-quarters`.
  private func fraction(
    _ entry: Entry, tokens: Range<Int>, in columns: TextColumns, limit: Int
  ) -> Numeral {
    var numeral = Numeral(tokens: tokens, value: entry.value)
    numeral.isFraction = true
    var end = tokens.upperBound
    if columns.isWord(end, "of") { end += 1 }
    if columns.isWord(end, "a") { end += 1 }
    if end < limit, let more = self.entry(end, in: columns), more.kind == .magnitude,
      let factor = more.value
    {
      numeral.multiply(by: factor, taking: end + 1 - tokens.upperBound)
      numeral.isFraction = false
    }
    return numeral
  }

  /// `two thirds`, `one fifth`, `one-third`; of a magnitude: `two thirds of a million`, `quarter
  /// million`.
  func share(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    var numeral = wordShare(at: start, in: columns, limit: limit)
    if numeral == nil, columns.isWord(start, "quarter"), start + 1 < limit,
      entry(start + 1, in: columns)?.kind == .magnitude
    {
      numeral = Numeral(tokens: start..<start + 1, value: Self.quotient(1, 4))
      numeral?.isFraction = true
    }
    guard var found = numeral else { return nil }
    let end = found.tokens.upperBound
    let base = columns.isWord(end, "of") && columns.isWord(end + 1, "a") ? end + 2 : end
    if base < limit, let more = entry(base, in: columns), more.kind == .magnitude,
      let factor = more.value
    {
      found.multiply(by: factor, taking: base + 1 - end)
      found.isFraction = false
      return found
    }
    // `three quarters` of a year are no share.
    if columns.isWord(end - 1, "quarters"), !columns.isWord(end, "of") { return nil }
    return found
  }

  /// A number word and a denominator, with a blank or a hyphen between them.
  func wordShare(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    if start + 1 < limit, let top = entry(start, in: columns), top.kind == .cardinal,
      let bottom = entry(start + 1, in: columns), isDenominator(bottom)
    {
      return share(top, bottom, start..<start + 2)
    }
    guard columns.tokens.word[start] == 0, columns.tokens.kind[start] == .word,
      let (first, rest) = halves(columns, start), let top = entry(word: first),
      top.kind == .cardinal, let bottom = entry(word: rest), isDenominator(bottom)
    else { return nil }
    return share(top, bottom, columns.tokens.compound(start))
  }

  func isDenominator(_ entry: Entry) -> Bool {
    entry.kind == .fraction || entry.kind == .ordinal && entry.value.map { $0.double > 2 } ?? false
  }

  private func share(_ top: Entry, _ bottom: Entry, _ tokens: Range<Int>) -> Numeral? {
    guard let a = top.value?.double, let b = bottom.value?.double, a > 0, b > 0 else { return nil }
    let denominator = b < 1 ? (1 / b).rounded() : b
    guard a < denominator, denominator < 10_000 else { return nil }
    var numeral = Numeral(tokens: tokens, value: Self.quotient(Int64(a), Int64(denominator)))
    numeral.isFraction = true
    return numeral
  }

  /// `several thousand`, `dozens`, `tens of thousands`.
  private func vague(
    _ entry: Entry, tokens: Range<Int>, in columns: TextColumns, limit: Int
  ) -> Numeral {
    var numeral = Numeral(tokens: tokens, value: entry.value)
    numeral.low = entry.low
    numeral.high = entry.high
    numeral.isVague = entry.value == nil
    // `dozens of` is listed with its `of`, which is no part of the number.
    if columns.isWord(tokens.upperBound - 1, "of"), tokens.count > 1 {
      numeral.tokens = tokens.lowerBound..<tokens.upperBound - 1
    }
    var next = tokens.upperBound
    if columns.isWord(next, "of") { next += 1 }
    let isBehindOf = next > tokens.upperBound || columns.isWord(next - 1, "of")
    guard next < limit, let more = self.entry(next, in: columns) else { return numeral }
    if more.kind == .magnitude, let factor = more.value {
      numeral.multiply(by: factor, taking: next + 1 - numeral.tokens.upperBound)
    } else if more.kind == .vague, let factor = more.low, isBehindOf, entry.low != nil {
      numeral.multiply(by: factor, taking: next + 1 - numeral.tokens.upperBound)
    }
    return numeral
  }

  // MARK: Compounds

  /// `twenty-six`, `two hundred and six thousand`, `a hundred`.
  private func compound(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    var place = start
    var sum = WordSum()
    if columns.isWord(place, "a") || columns.isWord(place, "an") {
      guard place + 1 < limit, let next = entry(place + 1, in: columns), next.kind == .magnitude
      else { return nil }
      sum.group = 1
      place += 1
    }
    let first = place
    // `hundred thousand dollars`, the article left out
    if first == start, sum.group == 0, start + 1 < limit, columns.isWord(start, "hundred"),
      let next = entry(start + 1, in: columns), next.kind == .magnitude,
      next.value.map({ $0.double >= 1000 }) ?? false
    {
      sum.group = 1
    }
    while place < limit, place - start < 12, columns.tokens.kind[place] == .word {
      if columns.isWord(place, "and") {
        guard place > first, sum.takesAnd, place + 1 < limit,
          entry(place - 1, in: columns)?.kind == .magnitude, smallNumber(place + 1, columns) != nil,
          // `one hundred and one hundred` are two numbers.
          sum.group < 100 || !isHundred(columns.wordEnd(place + 1), columns),
          // `five billion and three quarters`
          shareBehindAnd(place + 1, in: columns, limit: limit) == nil
        else { break }
        place += 1
        continue
      }
      if let number = smallNumber(place, columns) {
        guard sum.add(number) else { break }
      } else if let entry = entry(place, in: columns), entry.kind == .magnitude,
        let number = entry.value?.whole
      {
        guard place > first || sum.group > 0, sum.multiply(by: number) else { break }
      } else {
        break
      }
      place = columns.wordEnd(place)
    }
    guard place > first, let value = sum.value else { return nil }
    var numeral = Numeral(tokens: start..<place, value: DecimalValue(mantissa: value))
    numeral.magnitude = sum.sharedMagnitude.map { DecimalValue(mantissa: $0) }
    if let (decimals, end) = spokenDecimals(at: place, in: columns, limit: limit) {
      numeral.value = numeral.value?.adding(decimals)
      numeral.tokens = start..<end
      return withMagnitude(numeral, in: columns, limit: limit)
    }
    if numeral.magnitude != nil {
      addShare(to: &numeral, of: numeral.magnitude, in: columns, limit: limit)
      return numeral
    }
    let words = numeral.tokens.count
    addShare(to: &numeral, in: columns, limit: limit)
    let isFollowed = factor(behind: numeral, in: columns) != nil
    return numeral.tokens.count > words || isFollowed
      ? withMagnitude(numeral, in: columns, limit: limit) : numeral
  }

  private func isHundred(_ token: Int, _ columns: TextColumns) -> Bool {
    entry(token, in: columns).map { $0.kind == .magnitude && $0.value?.whole == 100 } ?? false
  }

  /// The value of one cardinal word: `six`, `twenty-six`.
  func smallNumber(_ token: Int, _ columns: TextColumns) -> Int64? {
    if let entry = entry(token, in: columns) {
      return entry.kind == .cardinal ? entry.value?.whole : nil
    }
    guard columns.tokens.word[token] == 0, let (first, rest) = halves(columns, token),
      let tens = entry(word: first)?.value?.double, let ones = entry(word: rest)?.value?.double,
      tens >= 20, tens < 100, Int64(tens) % 10 == 0, ones >= 1, ones < 10,
      entry(word: rest)?.kind == .cardinal
    else { return nil }
    return Int64(tens) + Int64(ones)
  }

  /// The words before and behind the one hyphen of a hyphenated word.
  func halves(_ columns: TextColumns, _ token: Int) -> (String, String)? {
    let bytes = columns.text[columns.wordSpan(token)]
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), hyphen > bytes.startIndex,
      hyphen + 1 < bytes.endIndex, !bytes[(hyphen + 1)...].contains(UInt8(ascii: "-"))
    else { return nil }
    return (
      String(decoding: bytes[..<hyphen], as: UTF8.self),
      String(decoding: bytes[(hyphen + 1)...], as: UTF8.self)
    )
  }
}

/// The sum of number words read so far.
private struct WordSum {
  private var total: Int64 = 0
  /// The part that the next magnitude multiplies.
  var group: Int64 = 0
  private var last: Int64 = 0

  /// Nil on overflow.
  var value: Int64? {
    let (sum, overflow) = total.addingReportingOverflow(group)
    return overflow ? nil : sum
  }
  var takesAnd: Bool { group % 100 == 0 }
  /// The magnitude that closes the number: `five thousand`, not `five thousand and six`.
  var sharedMagnitude: Int64? { last >= 1000 && group == 0 ? last : nil }

  /// `twenty six` adds, `six twenty` does not.
  mutating func add(_ number: Int64) -> Bool {
    let fits = group % 100 == 0 || group % 10 == 0 && number < 10 && group % 100 >= 20
    guard fits, group == 0 || number < 100 else { return false }
    group += number
    last = 0
    return true
  }

  mutating func multiply(by number: Int64) -> Bool {
    let (product, overflow) = max(group, 1).multipliedReportingOverflow(by: number)
    guard !overflow else { return false }
    let previous = last
    last = number
    if number < 1000 {
      group = product
    } else if group == 0, total > 0, previous >= 1000, number > previous {
      // `three lakh crore`, `two hundred thousand million`
      let (product, overflow) = total.multipliedReportingOverflow(by: number)
      guard !overflow else { return false }
      total = product
    } else {
      let (sum, overflow) = total.addingReportingOverflow(product)
      // `two million thousand` is read as it stands: the sum so far is multiplied.
      guard !overflow, group > 0 || total == 0 else { return false }
      total = sum
      group = 0
    }
    return true
  }
}
