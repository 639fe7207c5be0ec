// Units and currencies beside a number.
//
// In: tokens around a numeral. Out: the canonical unit and the sort of quantity. Currencies are never
// converted, per cent and percentage points never mixed. Leaves to others: what is measured.

import Language
import Lexicons
import Text

/// Reads units of measure.
struct MeasureReader: Sendable {
  static let shared = MeasureReader()

  private struct Unit {
    var name: String
    var type: Figure.Kind
  }
  private var units: PhraseTable<Unit> = PhraseTable()

  init(words: WordTable = .shared) {
    for entry in LexiconReader(MeasureUnits.entries) {
      let fields = entry.fields
      guard fields.count >= 3 else { continue }
      let name = String(decoding: fields[0], as: UTF8.self)
      let unit = Unit(
        name: name, type: type(String(decoding: fields[1], as: UTF8.self), name))
      add(fields[0], unit, words)
      for alias in LexiconReader.parts(of: fields[2], separatedBy: UInt8(ascii: ",")) where alias.count > 1 {
        add(alias, unit, words)
      }
    }
  }

  private mutating func add(_ phrase: ArraySlice<UInt8>, _ unit: Unit, _ words: WordTable) {
    let text = String(decoding: phrase, as: UTF8.self)
    // Letters that are words as well (`in`, `a`) and codes in capitals need their own spelling.
    guard phrase.count > 2, text != text.uppercased() || unit.type == .money else { return }
    units.add(phrase, unit, words: words)
    if text.last != "s", unit.type != .money, !text.contains("%") {
      units.add(Array((text + "s").utf8), unit, words: words)
    }
  }

  private func type(_ dimension: String, _ name: String) -> Figure.Kind {
    switch dimension {
    case "money": .money
    case "time": .duration
    case "ratio": name == "percent" ? .percent : name.contains("point") ? .points : .ratio
    case "points": .points
    default: .measure
    }
  }

  /// The unit behind a numeral: name, type, number of tokens.
  func unit(
    after end: Int, in columns: TextColumns, limit: Int
  ) -> (name: String, type: Figure.Kind, count: Int)? {
    guard end < limit else { return nil }
    if columns.isSign(end, "%") {
      if end + 1 < limit, columns.isWord(end + 1, "points") { return ("percentage point", .points, 2) }
      return ("percent", .percent, 1)
    }
    if columns.text.string(columns.tokens.span(end)) == "°" {
      let scale = end + 1 < limit ? columns.string(end + 1) : ""
      if scale == "C" || scale == "F" {
        return (scale == "C" ? "degree Celsius" : "degree Fahrenheit", .measure, 2)
      }
      return ("degree", .measure, 1)
    }
    guard columns.tokens.kind[end] == .word,
      let match = units.match(at: end, in: columns.tokens), end + match.count <= limit
    else { return nil }
    return (match.payload.name, match.payload.type, match.count)
  }

  /// The currency sign before a numeral: code and number of tokens.
  func currency(before start: Int, in columns: TextColumns) -> (name: String, count: Int)? {
    guard start > 0, columns.tokens.kind[start - 1] == .symbol,
      columns.tokens.span(start - 1).end == Int(columns.tokens.start[start])
    else { return nil }
    switch columns.text.string(columns.tokens.span(start - 1)) {
    case "$":
      guard start > 1, columns.tokens.kind[start - 2] == .word,
        columns.tokens.span(start - 2).end == Int(columns.tokens.start[start - 1])
      else { return ("USD", 1) }
      switch columns.string(start - 2) {
      case "US": return ("USD", 2)
      case "A", "AU": return ("AUD", 2)
      case "C", "CA": return ("CAD", 2)
      case "NZ": return ("NZD", 2)
      case "HK": return ("HKD", 2)
      case "S": return ("SGD", 2)
      default: return ("USD", 1)
      }
    case "£": return ("GBP", 1)
    case "€": return ("EUR", 1)
    case "¥": return ("JPY", 1)
    case "₹": return ("INR", 1)
    case "₩": return ("KRW", 1)
    case "₽": return ("RUB", 1)
    case "₺": return ("TRY", 1)
    case "₴": return ("UAH", 1)
    case "₪": return ("ILS", 1)
    default: return nil
    }
  }
}
