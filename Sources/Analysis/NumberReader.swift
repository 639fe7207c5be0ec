// Reads numbers from tokens: digits, words, magnitudes, fractions, vague number words.
//
// In: tokens. Out: a `Numeral` with its exact value or interval. Leaves to others: whether the
// number counts anything. Digits are read in NumberReader+Digits, words in
// NumberReader+Words, what follows either in NumberReader+Parts.

import Language
import Lexicons
import Text

/// Reads numerals.
struct NumberReader: Sendable {
  static let shared = NumberReader()

  /// What a number word is worth.
  struct Entry: Sendable {
    enum Kind { case cardinal, magnitude, fraction, ordinal, multiplier, group, vague }
    var kind: Kind
    var value: DecimalValue?
    var low: DecimalValue?
    var high: DecimalValue?
  }

  /// Phrases and single words: `a couple of`, `dozens`.
  private(set) var entries: PhraseTable<Entry> = PhraseTable()
  /// Single words that numbers are built of; of several meanings the first that builds numbers.
  private var byWord: [Entry?]

  init(words: WordTable = .shared) {
    byWord = Array(repeating: nil, count: words.count + 1)
    for line in LexiconReader(NumberWords.entries) {
      let fields = line.fields
      guard fields.count >= 3, let kind = Self.kind(fields[1]) else { continue }
      let entry = Self.entry(kind, String(decoding: fields[2], as: UTF8.self))
      // A lone `third` is an ordinal; fractions need a number or an article before them.
      let isBareFraction = kind == .fraction && Self.isOrdinalForm(fields[0])
      if !isBareFraction { entries.add(fields[0], entry, words: words) }
      let id = words.id(String(decoding: fields[0], as: UTF8.self))
      if id != 0, byWord[Int(id)] == nil { byWord[Int(id)] = entry }
    }
    for line in LexiconReader(Magnitudes.entries) {
      let fields = line.fields
      guard fields.count >= 3, !fields[2].elementsEqual("glued".utf8), fields[0].count > 1
      else { continue }
      let id = words.id(String(decoding: fields[0], as: UTF8.self))
      guard id != 0, byWord[Int(id)] == nil else { continue }
      byWord[Int(id)] = Entry(
        kind: .magnitude, value: Self.decimal(String(decoding: fields[1], as: UTF8.self)))
    }
  }

  /// What a word adds to a number; nil for other words.
  func entry(_ token: Int, in columns: TextColumns) -> Entry? {
    guard token >= 0, token < columns.count, columns.tokens.kind[token] == .word,
      columns.isWordStart(token)
    else { return nil }
    return byWord[Int(columns.tokens.word[columns.wordEnd(token) - 1])]
  }

  /// The same for a word that is only part of a token.
  func entry(word: String) -> Entry? { byWord[Int(WordTable.shared.id(word))] }

  /// The numeral that begins with a token; nil if none does.
  func numeral(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    guard start < limit, columns.isWordStart(start) else { return nil }
    switch columns.tokens.kind[start] {
    case .number: return digits(at: start, in: columns, limit: limit)
    case .word:
      if isMinusWord(start, in: columns, limit: limit) {
        return signed(at: start, in: columns, limit: limit)
      }
      if columns.isWord(start, "point") { return barePoint(at: start, in: columns, limit: limit) }
      if columns.tokens.word[start] == 0,
        let numeral = glued(at: start, in: columns, limit: limit)
      {
        return numeral
      }
      return words(at: start, in: columns, limit: limit)
    case .punctuation: return signed(at: start, in: columns, limit: limit)
    case .openingMark, .closingMark, .straightMark, .symbol, .other, .address: return nil
    }
  }

  /// `point three percent`: decimal places without a whole number need a unit behind them.
  private func barePoint(at start: Int, in columns: TextColumns, limit: Int) -> Numeral? {
    guard let (value, end) = spokenDecimals(at: start, in: columns, limit: limit),
      MeasureReader.shared.unit(after: end, in: columns, limit: limit) != nil
    else { return nil }
    return Numeral(tokens: start..<end, value: value)
  }

  // MARK: Entries

  private static func kind(_ field: ArraySlice<UInt8>) -> Entry.Kind? {
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

  /// Reads `12`, `1/3`, `12..120`, `-`.
  private static func entry(_ kind: Entry.Kind, _ text: String) -> Entry {
    var entry = Entry(kind: kind)
    let parts = text.split(separator: "/")
    if let dots = text.firstIndex(of: "."), text[dots...].hasPrefix("..") {
      entry.low = decimal(String(text[..<dots]))
      entry.high = decimal(String(text[dots...].dropFirst(2)))
    } else if parts.count == 2, let a = Int64(parts[0]), let b = Int64(parts[1]) {
      entry.value = quotient(a, b)
    } else {
      entry.value = decimal(text)
    }
    return entry
  }

  /// `third`, `fifth`, `tenths`: also ordinals, or of no use alone.
  private static func isOrdinalForm(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.contains(UInt8(ascii: " ")), !word.contains(UInt8(ascii: "-")) else { return false }
    let text = String(decoding: word, as: UTF8.self)
    return text != "half" && !(word.first.map { $0 >= 0x80 } ?? false)
  }

  private static func decimal(_ text: String) -> DecimalValue? {
    DigitString(ArraySlice(text.utf8)).value
  }

  /// A share kept to six places: a third is 0.333333.
  static func quotient(_ numerator: Int64, _ denominator: Int64) -> DecimalValue? {
    guard denominator > 0 else { return nil }
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: 1_000_000)
    let (sum, carry) = scaled.addingReportingOverflow(denominator / 2)
    guard !overflow, !carry else { return nil }
    return DecimalValue(mantissa: sum / denominator, exponent: -6)
  }
}
