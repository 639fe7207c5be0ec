// Reads numbers from tokens: digits, words, magnitudes, fractions, vague number words.
//
// In: tokens. Out: a `Numeral` with its exact value or interval. Leaves to others: whether the
// number counts anything.

import Language
import Lexicons
import Text

/// A number as the text writes it.
struct Numeral: Sendable {
  var tokens: Range<Int>
  /// Missing for vague words, and where digits make no number (`1.2.3`, overflow).
  var value: DecimalValue?
  /// Interval of a vague word: dozens, several thousand.
  var low: DecimalValue?
  var high: DecimalValue?
  var isVague = false
  var isOrdinal = false
  var isFraction = false
  /// Four digits without separator: may be a year.
  var isYearShaped = false
  /// `16:20`
  var isClock = false
  /// `1990s`
  var isDecade = false
  /// Digits that are no quantity: leading zero, several stops.
  var isCode = false
  /// Written in digits.
  var isDigits = false
}

/// Reads numerals.
struct NumberReader: Sendable {
  static let shared = NumberReader()

  private struct Entry {
    enum Kind { case cardinal, magnitude, fraction, ordinal, multiplier, group, vague }
    var kind: Kind
    var value: DecimalValue?
    var low: DecimalValue?
    var high: DecimalValue?
  }

  private var entries: PhraseTable<Entry> = PhraseTable()
  private var byWord: [WordID: Entry] = [:]

  init(words: WordTable = .shared) {
    for line in LexiconReader(NumberWords.entries) {
      let fields = line.fields
      guard fields.count >= 3, let kind = kind(fields[1]) else { continue }
      var entry = Entry(kind: kind)
      let text = String(decoding: fields[2], as: UTF8.self)
      if let range = text.range(of: "..") {
        entry.low = decimal(String(text[..<range.lowerBound]))
        entry.high = decimal(String(text[range.upperBound...]))
      } else if let slash = text.firstIndex(of: "/") {
        entry.value = quotient(String(text[..<slash]), String(text[text.index(after: slash)...]))
      } else {
        entry.value = decimal(text)
      }
      entries.add(fields[0], entry, words: words)
      let id = words.id(String(decoding: fields[0], as: UTF8.self))
      if id != 0, byWord[id] == nil { byWord[id] = entry }
    }
    for line in LexiconReader(Magnitudes.entries) {
      let fields = line.fields
      guard fields.count >= 3, fields[2] != Array("glued".utf8)[...] else { continue }
      let id = words.id(String(decoding: fields[0], as: UTF8.self).lowercased())
      guard id != 0, byWord[id] == nil, fields[0].count > 1 else { continue }
      byWord[id] = Entry(
        kind: .magnitude, value: decimal(String(decoding: fields[1], as: UTF8.self)))
    }
  }

  private func kind(_ field: ArraySlice<UInt8>) -> Entry.Kind? {
    switch String(decoding: field, as: UTF8.self) {
    case "cardinal": .cardinal
    case "magnitude": .magnitude
    case "fraction": .fraction
    case "ordinal": .ordinal
    case "multiplier": .multiplier
    case "group": .group
    case "vague": .vague
    default: nil
    }
  }

  // MARK: Reading

  /// The numeral that begins with a token; nil if none does.
  func numeral(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    guard start < limit else { return nil }
    switch columns.tokens.kind[start] {
    case .number: return digits(at: start, in: columns, limit: limit)
    case .word: return words(at: start, in: columns, limit: limit)
    case .punctuation, .openingMark, .closingMark, .straightMark, .symbol, .address: return nil
    }
  }

  private func digits(at start: Int, in columns: TextColumns, limit: Int) -> Numeral {
    var numeral = Numeral(tokens: start..<start + 1)
    numeral.isDigits = true
    let parsed = DigitString(columns.text[columns.tokens.span(start)])
    numeral.value = parsed.value
    numeral.isOrdinal = parsed.suffix == .ordinal
    numeral.isClock = parsed.isClock
    numeral.isDecade = parsed.suffix == .decade
    numeral.isCode = parsed.isCode
    numeral.isYearShaped = parsed.isYearShaped
    if numeral.isOrdinal || numeral.isClock || numeral.isDecade || numeral.isCode { return numeral }
    if case .magnitude(let factor) = parsed.suffix {
      numeral.value = numeral.value?.multiplied(by: factor)
    }
    return withMagnitude(numeral, in: columns, limit: limit)
  }

  /// `1.5 million`, `3 hundred thousand`.
  private func withMagnitude(_ numeral: Numeral, in columns: TextColumns, limit: Int) -> Numeral {
    var numeral = numeral
    while numeral.tokens.upperBound < limit, numeral.tokens.count < 4,
      columns.tokens.kind[numeral.tokens.upperBound] == .word,
      let entry = byWord[columns.tokens.word[numeral.tokens.upperBound]],
      entry.kind == .magnitude, let factor = entry.value
    {
      numeral.value = numeral.value?.multiplied(by: factor)
      numeral.isYearShaped = false
      numeral.tokens = numeral.tokens.lowerBound..<numeral.tokens.upperBound + 1
    }
    return numeral
  }

  private func words(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
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
      case .fraction:
        var numeral = Numeral(tokens: tokens, value: entry.value)
        numeral.isFraction = true
        return withMagnitude(numeral, in: columns, limit: limit)
      case .multiplier: return nil
      case .cardinal, .magnitude: break
      }
    }
    return compound(at: start, in: columns, limit: limit)
  }

  /// `several thousand`, `dozens`, `tens of thousands`.
  private func vague(
    _ entry: Entry, tokens: Range<Int>, in columns: TextColumns, limit: Int
  ) -> Numeral {
    var numeral = Numeral(tokens: tokens, value: entry.value, low: entry.low, high: entry.high)
    numeral.isVague = entry.value == nil
    var next = tokens.upperBound
    if columns.isWord(next, "of") { next += 1 }
    if next < limit, columns.tokens.kind[next] == .word,
      let more = byWord[columns.tokens.word[next]]
    {
      if more.kind == .magnitude, let factor = more.value {
        numeral.value = numeral.value?.multiplied(by: factor)
        numeral.low = numeral.low?.multiplied(by: factor)
        numeral.high = numeral.high?.multiplied(by: factor)
        numeral.tokens = tokens.lowerBound..<next + 1
      } else if more.kind == .vague, let factor = more.low, next > tokens.upperBound {
        numeral.low = numeral.low?.multiplied(by: factor)
        numeral.high = numeral.high?.multiplied(by: factor)
        numeral.tokens = tokens.lowerBound..<next + 1
      }
    }
    return numeral
  }

  /// `twenty-six`, `two hundred and six thousand`, `a hundred`, `half a million`.
  private func compound(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    var place = start
    var total: Int64 = 0
    var group: Int64 = 0
    var used = 0
    if columns.isWord(place, "a") || columns.isWord(place, "an") {
      guard place + 1 < limit, let next = byWord[columns.tokens.word[place + 1]],
        next.kind == .magnitude
      else { return nil }
      group = 1
      place += 1
    }
    scan: while place < limit, place - start < 12 {
      if columns.tokens.kind[place] == .word {
        if let value = hyphenated(columns, place) {
          guard group % 100 == 0 else { break scan }
          group += value
        } else if let entry = byWord[columns.tokens.word[place]], let value = entry.value {
          let number = Int64(value.double)
          switch entry.kind {
          case .cardinal:
            // `twenty six` adds, `six twenty` does not.
            let fits = group == 0 || group % 100 == 0 || (group % 10 == 0 && number < 10 && group % 100 >= 20)
            guard fits else { break scan }
            group += number
          case .magnitude:
            guard used > 0 || group > 0 else { break scan }
            if number == 100 || number == 12 {
              group *= number
            } else {
              let (product, overflow) = max(group, 1).multipliedReportingOverflow(by: number)
              guard !overflow else { break scan }
              total += product
              group = 0
            }
          case .fraction, .ordinal, .multiplier, .group, .vague: break scan
          }
        } else if columns.isWord(place, "and"), used > 0, group % 100 == 0 || total > 0,
          place + 1 < limit, isHundredsBefore(place, columns),
          byWord[columns.tokens.word[place + 1]]?.kind == .cardinal
            || hyphenated(columns, place + 1) != nil
        {
          place += 1
          continue
        } else {
          break scan
        }
        used += 1
        place += 1
      } else {
        break scan
      }
    }
    guard used > 0 else { return nil }
    return Numeral(tokens: start..<place, value: DecimalValue(mantissa: total + group))
  }

  private func isHundredsBefore(_ place: Int, _ columns: TextColumns) -> Bool {
    byWord[columns.tokens.word[place - 1]]?.kind == .magnitude
  }

  /// `twenty-six`
  private func hyphenated(_ columns: TextColumns, _ token: Int) -> Int64? {
    let bytes = columns.text[columns.tokens.span(token)]
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let tens = NumberReader.tens[String(decoding: bytes[..<hyphen], as: UTF8.self).lowercased()]
    let ones = NumberReader.ones[
      String(decoding: bytes[(hyphen + 1)...], as: UTF8.self).lowercased()]
    guard let tens, let ones else { return nil }
    return tens + ones
  }

  private static let tens: [String: Int64] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  private static let ones: [String: Int64] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
  ]

  // MARK: Conversions

  private func decimal(_ text: String) -> DecimalValue? {
    DigitString(ArraySlice(text.utf8)).value
  }

  private func quotient(_ numerator: String, _ denominator: String) -> DecimalValue? {
    guard let a = Int64(numerator), let b = Int64(denominator), b != 0 else { return nil }
    // Kept to four places: a third is 0.3333.
    return DecimalValue(mantissa: (a * 10_000 + b / 2) / b, exponent: -4)
  }
}

extension String {
  /// First place of a short ASCII pattern.
  fileprivate func range(of pattern: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(pattern) {
        return start..<index(start, offsetBy: pattern.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
