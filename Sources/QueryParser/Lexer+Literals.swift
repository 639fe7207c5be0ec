// Strings, patterns and numbers.
//
// In: an offset. Out: the end of the literal and what it holds. Leaves to others: units and types.

extension Lexer {
  /// Bytes of a quotation mark that opens or closes a string (`" “ ” „`); 0 if there is none.
  func quoteLength(at i: Int) -> Int {
    if self[i] == UInt8(ascii: "\"") { return 1 }
    guard self[i] == 0xE2, self[i + 1] == 0x80 else { return 0 }
    return 0x9C...0x9E ~= self[i + 2] ? 3 : 0
  }

  enum StringReading {
    case none
    case closed(content: Range<Int>, end: Int)
    /// No closing mark on this line.
    case open
    /// Nothing but blanks between the marks, which end at `end`.
    case blank(end: Int)
  }

  /// A string at an offset: opens and closes with any of the marks, on one line, not blank.
  func string(at start: Int) -> StringReading {
    let opening = quoteLength(at: start)
    if opening == 0 { return .none }
    var i = start + opening
    var isBlank = true
    while i < bytes.count, bytes[i] != 0x0A {
      let closing = quoteLength(at: i)
      if closing > 0 {
        if isBlank { return .blank(end: i + closing) }
        return .closed(content: (start + opening)..<i, end: i + closing)
      }
      if !Lexer.isBlank(bytes[i]) { isBlank = false }
      i += 1
    }
    return .open
  }

  /// `/pattern/` with an optional `c`: the pattern's range, the flag, the end.
  func regex(at start: Int) -> (pattern: Range<Int>, isCaseSensitive: Bool, end: Int)? {
    guard self[start] == UInt8(ascii: "/") else { return nil }
    var i = start + 1
    while i < bytes.count, bytes[i] != UInt8(ascii: "/"), bytes[i] != 0x0A {
      i += bytes[i] == UInt8(ascii: "\\") && self[i + 1] != 0x0A ? 2 : 1
    }
    guard self[i] == UInt8(ascii: "/"), i > start + 1 else { return nil }
    let pattern = (start + 1)..<i
    i += 1
    if self[i] | 0x20 == UInt8(ascii: "c"), wordCharacterLength(at: i + 1) == 0 {
      return (pattern, true, i + 1)
    }
    return wordCharacterLength(at: i) == 0 ? (pattern, false, i) : nil
  }

  func digitsEnd(at start: Int) -> Int {
    var i = start
    while Lexer.isDigit(self[i]) { i += 1 }
    return i
  }

  /// The value of digits, at most the largest `Int`.
  func integer(in range: Range<Int>) -> Int {
    var value = 0
    for i in range {
      let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, alsoTooLarge) = product.addingReportingOverflow(Int(bytes[i] &- 0x30))
      if tooLarge || alsoTooLarge { return .max }
      value = sum
    }
    return value
  }

  /// Digits that nothing wordlike follows.
  func integerEnd(at start: Int) -> Int? {
    let end = digitsEnd(at: start)
    return end > start && self[end] != UInt8(ascii: ".") && isWordBoundary(at: end) ? end : nil
  }

  /// `3-5`: the place of the hyphen and the end.
  func integerRange(at start: Int) -> (hyphen: Int, end: Int)? {
    let hyphen = digitsEnd(at: start)
    guard hyphen > start, self[hyphen] == UInt8(ascii: "-"),
      let end = integerEnd(at: hyphen + 1)
    else { return nil }
    return (hyphen, end)
  }

  /// `0.9`, `.9`, `1`, `1.0`: a share of one.
  func ratioEnd(at start: Int) -> Int? {
    var i = start
    if self[i] == UInt8(ascii: "1") {
      i += 1
      if self[i] == UInt8(ascii: "."), self[i + 1] == UInt8(ascii: "0") {
        i += 1
        while self[i] == UInt8(ascii: "0") { i += 1 }
      }
    } else {
      if self[i] == UInt8(ascii: "0") { i += 1 }
      guard self[i] == UInt8(ascii: "."), Lexer.isDigit(self[i + 1]) else { return nil }
      i = digitsEnd(at: i + 1)
    }
    return isWordBoundary(at: i) ? i : nil
  }

  /// `10%`, `2.5%`: the end of the digits and the end.
  func percent(at start: Int) -> (digitsEnd: Int, end: Int)? {
    var i = digitsEnd(at: start)
    guard i > start else { return nil }
    if self[i] == UInt8(ascii: "."), Lexer.isDigit(self[i + 1]) { i = digitsEnd(at: i + 1) }
    return self[i] == UInt8(ascii: "%") ? (i, i + 1) : nil
  }

  struct Number {
    var value: Double
    var isPercent: Bool
    var end: Int
  }

  /// `1,200`, `-3`, `1.5 million`, `10%`. A number stands alone: before another bare word it
  /// belongs to the words (`3 May 2025`, `5 Live`), and nil is returned.
  func number(at start: Int) -> Number? {
    let isNegative = self[start] == UInt8(ascii: "-")
    let first = isNegative ? start + 1 : start
    var i = digitsEnd(at: first)
    guard i > first else { return nil }
    if i - first <= 3 {
      while self[i] == UInt8(ascii: ","), digitsEnd(at: i + 1) == i + 4 { i += 4 }
    }
    if self[i] == UInt8(ascii: "."), Lexer.isDigit(self[i + 1]) { i = digitsEnd(at: i + 1) }

    let digits = bytes[start..<i].filter { $0 != UInt8(ascii: ",") }
    guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
    let (scaleWord, scaleEnd) = standaloneWord(at: skipBlanks(from: i))
    if let scale = Lexer.scales[scaleWord], numberEnds(at: scaleEnd) {
      return Number(value: value * scale, isPercent: false, end: scaleEnd)
    }
    if self[i] == UInt8(ascii: "%"), numberEnds(at: i + 1) {
      return Number(value: value, isPercent: true, end: i + 1)
    }
    return numberEnds(at: i) ? Number(value: value, isPercent: false, end: i) : nil
  }

  private static let scales: [PackedWord: Double] = [
    PackedWord("thousand"): 1e3, PackedWord("million"): 1e6, PackedWord("billion"): 1e9,
    PackedWord("trillion"): 1e12,
  ]

  private func numberEnds(at i: Int) -> Bool {
    guard self[i] != UInt8(ascii: "."), isWordBoundary(at: i) else { return false }
    let next = skipBlanks(from: i)
    guard next > i, next < bytes.count else { return true }
    return bareWordEnd(at: next) == nil
  }
}
