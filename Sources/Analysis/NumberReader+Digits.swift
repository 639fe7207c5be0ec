// Numbers in digits: joined groups, signs, currency letters before and unit letters behind them.
// What may follow the digits is read in NumberReader+Parts.

import Language
import Text

extension NumberReader {
  /// `1,200`, `1 200`, `5½`, `3 1/2`, `1.5 million`, `2×10⁶` written `2×10^6`, `5km`.
  func digits(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    // `.500`: the stop belongs to the number if a blank stands before it.
    if isLeadingStop(start - 1, columns) {
      return number(
        start..<start + 1, from: Int(columns.tokens.start[start - 1]), in: columns, limit: limit)
    }
    let end = joinedEnd(start, columns, limit: limit)
    if let code = listEnd(end, columns, limit: limit) {
      var numeral = Numeral(tokens: start..<code)
      numeral.isDigits = true
      numeral.isCode = true
      return numeral
    }
    return number(
      start..<gluedEnd(end, columns, limit: limit), from: Int(columns.tokens.start[start]), in: columns, limit: limit)
  }

  /// `RM79`, `$US113`, `USD1,700`, `minus-260`: letters before the digits. The tokeniser cuts such
  /// a word at its separators, so the pieces behind are taken in.
  func glued(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    let bytes = columns.text[columns.wordSpan(start)]
    guard bytes.count > 1, bytes.last.map({ $0 >= 0x30 }) ?? false,
      let first = bytes.prefix(7).firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }),
      first > bytes.startIndex
    else { return nil }
    let prefix = String(decoding: bytes[..<first], as: UTF8.self)
    let isMinus = prefix.lowercased() == "minus-"
    let currency = MeasureReader.shared.isPounds(prefix, digits: bytes[first...])
      ? "GBP" : MeasureReader.shared.currency(glued: prefix, before: start, in: columns)
    guard isMinus || currency != nil else { return nil }
    var end = columns.wordEnd(start)
    while end + 1 < limit, isSeparator(end, columns),
      columns.tokens.kind[end + 1] == .number || (0x30...0x39).contains(columns.firstByte(end + 1)),
      isAdjacent(end, columns), isAdjacent(end + 1, columns)
    {
      end += 2
    }
    end = gluedEnd(end, columns, limit: limit)
    guard var numeral = number(start..<end, from: first, in: columns, limit: limit) else {
      return nil
    }
    numeral.currency = currency
    if isMinus { numeral.value = numeral.value?.negated }
    let last = numeral.innerSpan?.end ?? columns.tokens.span(numeral.tokens).end
    numeral.innerSpan = Span(start: first, count: last - first)
    return numeral
  }

  /// `-36`, `−1.5`, `minus 5`: a sign with a blank before it and none behind.
  func signed(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    guard start + 1 < limit else { return nil }
    if isLeadingStop(start, columns) { return digits(at: start + 1, in: columns, limit: limit) }
    let isWord = columns.tokens.kind[start] == .word
    guard !isMinusWord(start + 1, in: columns, limit: limit) else { return nil }
    guard isWord || isSign(start, columns),
      columns.tokens.kind[start + 1] == .number || isWord,
      var numeral = isWord
        ? numeral(at: start + 1, in: columns, limit: limit)
        : digits(at: start + 1, in: columns, limit: limit),
      let value = numeral.value, !numeral.isVague, !numeral.isOrdinal
    else { return nil }
    // `plus or minus 4` names a room on both sides.
    let isRoom = columns.isWord(start - 1, "or") && columns.isWord(start - 2, "plus")
    numeral.value = isRoom ? value : value.negated
    numeral.tokens = start..<numeral.tokens.upperBound
    numeral.isYearShaped = false
    return numeral
  }

  /// `negative ten`, `minus 5`; not `tested negative two days later`.
  func isMinusWord(_ token: Int, in columns: TextColumns, limit: Int) -> Bool {
    if columns.isWord(token, "minus") { return true }
    guard columns.isWord(token, "negative"), token + 1 < limit,
      columns.tokens.kind[token + 1] == .number || columns.is(token + 1, .numberWord)
    else { return false }
    let isOpen =
      token == 0 || columns.tokens.kind[token - 1] != .word
      || columns.is(token - 1, [.preposition, .conjunction])
      || ["is", "was", "were", "are"].contains { columns.isWord(token - 1, $0) }
    let behind = token + 2
    return isOpen
      && !(behind < limit && (columns.is(behind, .timeUnit) || columns.isWord(behind, "times")))
  }

  /// A minus sign that touches the token behind it and no word or number before it.
  func isSign(_ token: Int, _ columns: TextColumns) -> Bool {
    guard token >= 0, token + 1 < columns.count, columns.tokens.kind[token] == .punctuation,
      isAdjacent(token + 1, columns), isDash(token, columns)
    else { return false }
    guard token > 0, isAdjacent(token, columns) else { return true }
    switch columns.tokens.kind[token - 1] {
    case .symbol, .openingMark: return true
    case .punctuation: return columns.isSign(token - 1, "(")
    case .word, .number, .closingMark, .straightMark, .other, .address: return false
    }
  }

  /// `-`, `–`, `−`
  func isDash(_ token: Int, _ columns: TextColumns) -> Bool {
    guard token >= 0, token < columns.count else { return false }
    if columns.isSign(token, "-") { return true }
    guard columns.tokens.length[token] == 3, columns.firstByte(token) == 0xE2 else { return false }
    let bytes = columns.text[columns.tokens.span(token)]
    return bytes.elementsEqual("–".utf8) || bytes.elementsEqual("−".utf8)
      || bytes.elementsEqual("‑".utf8)
  }

  /// Whether no blank stands before a token.
  func isAdjacent(_ token: Int, _ columns: TextColumns) -> Bool {
    token > 0 && token < columns.count
      && columns.tokens.span(token - 1).end == Int(columns.tokens.start[token])
  }

  // MARK: Pieces

  /// The end of a number with the letters glued to it, which are a token of their own: `5|km`,
  /// `20|m`. A clitic stays outside.
  private func gluedEnd(_ end: Int, _ columns: TextColumns, limit: Int) -> Int {
    guard end < limit, columns.isJoined(end), columns.tokens.kind[end] == .word,
      !columns.tokens.isCompounded(end), !columns.isClitic(end)
    else { return end }
    return end + 1
  }

  /// The end of numbers in a list without blanks, which is a code: `1,2,3,4`; nil for one number.
  private func listEnd(_ end: Int, _ columns: TextColumns, limit: Int) -> Int? {
    var last = end
    while last + 1 < limit, columns.isSign(last, ","), columns.isJoined(last),
      columns.isJoined(last + 1), columns.tokens.kind[last + 1] == .number
    {
      last += 2
    }
    return last > end ? last : nil
  }

  private func number(
    _ tokens: Range<Int>, from start: Int, in columns: TextColumns, limit: Int
  ) -> Numeral? {
    let end = columns.tokens.span(tokens.upperBound - 1).end
    let parsed = DigitString(columns.text[Span(start: start, count: end - start)])
    var numeral = Numeral(tokens: tokens, value: parsed.value)
    numeral.isDigits = true
    if tokens.count == 1, let share = writtenFraction(tokens.lowerBound, columns, limit: limit) {
      numeral.value = share
      numeral.isFraction = true
      return withMagnitude(numeral, in: columns, limit: limit)
    }
    if start < Int(columns.tokens.start[tokens.lowerBound]) {
      numeral.tokens = tokens.lowerBound - 1..<tokens.upperBound
    }
    numeral.isOrdinal = parsed.suffix == .ordinal
    numeral.isClock = parsed.isClock
    numeral.isDecade = parsed.suffix == .decade
    numeral.isCode = parsed.isCode
    numeral.isYearShaped = parsed.isYearShaped
    if numeral.isOrdinal || numeral.isClock || numeral.isDecade || numeral.isCode { return numeral }
    switch parsed.suffix {
    case .magnitude(let factor):
      // `8m tall` is a length.
      if parsed.letters.count == 1, isLength(behind: tokens.upperBound, columns),
        let unit = MeasureReader.shared.unit(letters: parsed.letters)
      {
        numeral.unit = unit
      } else {
        if parsed.letters.elementsEqual("m".utf8) { numeral.metres = numeral.value }
        numeral.multiply(by: factor, taking: 0)
      }
    case .letters:
      // `1.3x10^6`
      if parsed.letters.elementsEqual("x10".utf8),
        addExponent(to: &numeral, at: tokens.upperBound, in: columns, limit: limit)
      {
        return numeral
      }
      numeral.unit = MeasureReader.shared.unit(letters: parsed.letters)
      // `1.19deg C`
      if numeral.unit == nil, parsed.letters.elementsEqual("deg".utf8), tokens.upperBound < limit,
        columns.tokens.length[tokens.upperBound] == 1
      {
        numeral.unit = MeasureReader.shared.unit(
          letters: ArraySlice("°\(columns.string(tokens.upperBound))".utf8))
        if numeral.unit != nil { numeral.tokens = tokens.lowerBound..<tokens.upperBound + 1 }
      }
      numeral.isGlued = numeral.unit == nil
      numeral.innerSpan = Span(start: start, count: parsed.letters.startIndex - start)
      return numeral
    case .none, .ordinal, .decade:
      if let power = caretPower(numeral, in: columns, limit: limit) { return power }
    }
    addFraction(to: &numeral, in: columns, limit: limit)
    addPower(to: &numeral, in: columns, limit: limit)
    numeral = withMagnitude(numeral, in: columns, limit: limit)
    addSmallerParts(to: &numeral, in: columns, limit: limit)
    return numeral
  }

  static let letterMagnitudes: [(letter: Unicode.Scalar, power: Int)] = [("B", 9), ("M", 6)]

  private static let lengthWords: [StaticString] = [
    "tall", "high", "long", "wide", "deep", "away", "thick", "below", "above", "sprint", "race",
    "freestyle", "hurdles", "walk", "relay", "swim", "dash",
  ]

  private func isLength(behind token: Int, _ columns: TextColumns) -> Bool {
    Self.lengthWords.contains { columns.isWord(token, $0) }
  }

  /// The end of groups of digits with blanks or apostrophes between them: `12 000`, `1’234`.
  private func joinedEnd(_ start: Int, _ columns: TextColumns, limit: Int) -> Int {
    guard columns.tokens.length[start] <= 3, isPlain(start, columns),
      columns.firstByte(start) != 0x30
    else { return start + 1 }
    var end = start + 1
    var sawBlank = false
    while end < limit {
      let isMark =
        columns.tokens.kind[end] == .closingMark || columns.tokens.kind[end] == .straightMark
      let next = isMark ? end + 1 : end
      guard next < limit, columns.tokens.kind[next] == .number, isGroup(next, columns)
      else { break }
      if isMark {
        guard isAdjacent(end, columns), isAdjacent(next, columns),
          columns.isSign(end, "'") || columns.tokens.length[end] == 3
        else { break }
      } else {
        let low = columns.tokens.span(end - 1).end
        let gap = columns.text[Span(start: low, count: Int(columns.tokens.start[end]) - low)]
        if gap.elementsEqual(" ".utf8) {
          sawBlank = true
        } else if !Self.tightBlanks.contains(where: { gap.elementsEqual($0) }) {
          break
        }
      }
      end = next + 1
    }
    // A plain blank may also part two numbers; a noun or unit behind the last group decides, or
    // that there are several groups.
    if sawBlank, end - start < 3 || end < limit && columns.tokens.kind[end] == .number {
      let isCounting = columns.is(
        end, [.countedPerson, .countedThing, .commonNoun, .measureUnit, .roleGroup])
      guard isCounting, !columns.isCapitalised(end),
        start == 0
          || columns.tokens.kind[start - 1] != .number
      else { return start + 1 }
    }
    return end
  }

  /// `234`, or `567.89` as the last group.
  private func isGroup(_ token: Int, _ columns: TextColumns) -> Bool {
    let bytes = columns.text[columns.tokens.span(token)]
    guard bytes.count >= 3, bytes.prefix(3).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    let rest = bytes.dropFirst(3)
    return rest.isEmpty
      || rest.first == UInt8(ascii: ".") && rest.count > 1
        && rest.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Blanks that join: no-break, figure, punctuation, thin, hair, zero-width, narrow no-break,
  /// medium mathematical, ideographic.
  private static let tightBlanks: [[UInt8]] = [
    [0xC2, 0xA0], [0xE2, 0x80, 0x87], [0xE2, 0x80, 0x88], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0x8A],
    [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0xAF], [0xE2, 0x81, 0x9F], [0xE3, 0x80, 0x80],
  ]

  private func isPlain(_ token: Int, _ columns: TextColumns) -> Bool {
    columns.text[columns.tokens.span(token)].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func isSeparator(_ token: Int, _ columns: TextColumns) -> Bool {
    columns.isSign(token, ",") && columns.tokens.length[token + 1] >= 3
      || columns.isSign(token, ".")
  }

  /// A stop with a blank or `$` before it and a digit behind.
  private func isLeadingStop(_ token: Int, _ columns: TextColumns) -> Bool {
    guard token >= 0, columns.isSign(token, "."), isAdjacent(token + 1, columns),
      columns.tokens.kind[token + 1] == .number
    else { return false }
    return token == 0 || !isAdjacent(token, columns) || columns.tokens.kind[token - 1] == .symbol
  }
}
