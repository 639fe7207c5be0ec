// Units beside a number.
//
// In: tokens around a numeral. Out: the canonical unit, what it is per, and the sort of quantity.
// No unit is converted; per cent and percentage points are never mixed. Currencies before a number
// are read in MeasureReader+Currency. Leaves to others: what is measured.

import Language
import Lexicons
import Text

/// Reads units of measure.
struct MeasureReader: Sendable {
  static let shared = MeasureReader()

  /// A unit of `Lexicons.MeasureUnits`.
  struct Unit: Sendable {
    /// Canonical name.
    var name: String
    var type: Figure.Kind
  }

  /// A unit as found behind a number, with the tokens it takes.
  struct Found: Sendable {
    var unit: Unit
    var count: Int
  }

  /// Full words and phrases, in any case.
  private var phrases: PhraseTable<Unit> = PhraseTable()
  /// Short names and codes, in the case written: `kg`, `MW`, `USD`, `°C`.
  private var exact: [String: Unit] = [:]
  /// The same without regard to case, for `HZ` and `KM`; single letters are not among them.
  private var folded: [String: Unit] = [:]
  /// Full single words, in small letters.
  private var named: [String: Unit] = [:]
  /// Dimension of each canonical unit: length, mass.
  private var dimensions: [String: String] = [:]
  /// Signs before a number, with the letters before them: `$`, `HK$`, `€`.
  private(set) var signs: [String: String] = [:]

  init(words: WordTable = .shared) {
    for entry in LexiconReader(MeasureUnits.entries) {
      let fields = entry.fields
      guard fields.count >= 3 else { continue }
      let name = String(decoding: fields[0], as: UTF8.self)
      let dimension = String(decoding: fields[1], as: UTF8.self)
      let unit = Unit(name: name, type: Self.type(dimension, name))
      if dimensions[name] == nil { dimensions[name] = dimension }
      let aliases = LexiconReader.parts(of: fields[2], separatedBy: UInt8(ascii: ","))
      for alias in [fields[0]] + aliases { add(alias, unit, words) }
    }
  }

  private mutating func add(_ alias: ArraySlice<UInt8>, _ unit: Unit, _ words: WordTable) {
    let text = String(decoding: alias, as: UTF8.self)
    guard text != "-" else { return }
    if unit.type == .money, let last = text.unicodeScalars.last, !last.properties.isAlphabetic,
      last != "."
    {
      signs[text] = unit.name
      return
    }
    let isShort = alias.count <= 4 && !text.contains(" ")
    if isShort || text == text.uppercased() || alias.contains(where: { $0 >= 0x80 }) {
      if exact[text] == nil { exact[text] = unit }
      let lower = text.lowercased()
      if alias.count > 1, folded[lower] == nil, unit.type != .money { folded[lower] = unit }
    }
    // Codes in capitals are other words in small letters: ALL, TRY, MAD.
    guard alias.count > 2, text != text.uppercased() else { return }
    phrases.add(alias, unit, words: words)
    if !text.contains(" "), named[text.lowercased()] == nil { named[text.lowercased()] = unit }
    if text.last != "s", unit.type != .money {
      phrases.add(Inflection.plural(of: Array(alias)), unit, words: words)
    }
  }

  private static func type(_ dimension: String, _ name: String) -> Figure.Kind {
    switch dimension {
    case "money": .money
    case "time": .duration
    case "ratio": name == "percent" ? .percent : name.contains("point") ? .points : .ratio
    case "point": .points
    default: .measure
    }
  }

  // MARK: Reading

  /// What a unit measures: `length` for km.
  func dimension(of unit: String) -> String? { dimensions[unit] }

  /// The unit that letters glued to digits name: `5km`, `60GB`, `24pc`.
  func unit(letters: ArraySlice<UInt8>) -> Unit? {
    let text = String(decoding: letters, as: UTF8.self)
    // `Model 3s` is a plural.
    guard text != "s" else { return nil }
    return exact[text] ?? folded[text.lowercased()]
  }

  /// The unit that one word names: `inch` in `3.5-inch`.
  func unit(named word: String) -> Unit? {
    if Self.words.contains(word), word != "min" { return nil }
    return exact[word] ?? named[word.lowercased()] ?? folded[word.lowercased()]
  }

  /// The unit behind a numeral.
  func unit(after end: Int, in columns: TextColumns, limit: Int) -> Found? {
    guard end < limit else { return nil }
    if let found = sign(end, in: columns, limit: limit) { return found }
    guard columns.tokens.kind[end] == .word else { return nil }
    if let match = phrases.match(at: end, in: columns.tokens), end + match.count <= limit {
      if isNounFirst(end, count: match.count, columns) { return nil }
      return Found(unit: match.payload, count: match.count)
    }
    if isNounFirst(end, count: 1, columns) { return nil }
    if columns.tokens.isCompounded(end) { return unit(inCompound: end, columns) }
    let text = columns.string(end)
    guard columns.tokens.length[end] <= 6 else { return nil }
    guard !Self.words.contains(text) else { return nil }
    if let unit = exact[text] { return Found(unit: unit, count: 1) }
    guard text.utf8.count > 1, !Self.words.contains(text.lowercased()) else { return nil }
    return folded[text.lowercased()].map { Found(unit: $0, count: 1) }
  }

  /// `43 percent-owned`, `2,900 year-old`
  private func unit(inCompound start: Int, _ columns: TextColumns) -> Found? {
    guard columns.isWordStart(start), let unit = named[columns.string(start).lowercased()] else {
      return nil
    }
    let end = columns.wordEnd(start)
    // `52,000 barrel-a-day refinery`
    let parts = columns.wordString(start).lowercased().split(separator: "-")
    if parts.count == 3, parts[1] == "a" || parts[1] == "per", let per = named[String(parts[2])],
      let joined = joined(unit.name, per: per.name)
    {
      return Found(unit: Unit(name: joined, type: .rate), count: end - start)
    }
    return Found(unit: unit, count: end - start)
  }

  /// `%`, `°C`, `″`
  private func sign(_ end: Int, in columns: TextColumns, limit: Int) -> Found? {
    guard columns.tokens.kind[end] == .symbol || columns.tokens.kind[end] == .straightMark else {
      return nil
    }
    if columns.isSign(end, "%") {
      if end + 1 < limit, columns.isWord(end + 1, "points") || columns.isWord(end + 1, "point") {
        return Found(unit: Unit(name: "percentage point", type: .points), count: 2)
      }
      return Found(unit: Unit(name: "percent", type: .percent), count: 1)
    }
    let text = columns.string(end)
    if text == "°" {
      let scale = end + 1 < limit ? columns.string(end + 1) : ""
      if scale == "C" || scale == "F" {
        return Found(unit: Unit(name: scale, type: .measure), count: 2)
      }
      return Found(unit: Unit(name: "degree", type: .measure), count: 1)
    }
    if let name = signs[text], columns.tokens.kind[end] == .symbol, text != "$",
      columns.tokens.kind.indices.contains(end + 1) ? columns.tokens.kind[end + 1] != .number : true
    {
      return Found(unit: Unit(name: name, type: .money), count: 1)
    }
    return exact[text].map { Found(unit: $0, count: 1) }
  }

  /// Short units that are other words where a blank parts them from the number.
  private static let words: Set<String> = [
    "in", "a", "an", "A", "d", "s", "h", "t", "st", "p", "K", "N", "J", "c", "I", "am", "pm", "per",
    "mo",
    "as", "at", "mi", "MP", "cal", "GT", "min", "L", "age", "mole", "ha", "kt",
  ]

  /// Nouns that measure only sometimes; they are counted like other nouns.
  private func isNounFirst(_ token: Int, count: Int, _ columns: TextColumns) -> Bool {
    count == 1 && Self.nouns.contains { columns.isWord(token, $0) }
  }

  private static let nouns: [StaticString] = [
    "story", "stories", "block", "blocks", "bar", "bars", "cup", "cups", "stone", "stones",
    "grain", "grains", "mole", "moles", "generation", "generations", "guinea", "guineas", "real",
    "sole", "soles", "term", "terms", "season", "seasons", "lux", "atmosphere", "atmospheres",
    "won", "rand", "shilling", "crown", "crowns", "bit", "bits", "night", "nights", "age",
  ]

  // MARK: Rates

  /// `an hour`, `per share`, `/km`, `apiece`: what a quantity is reckoned for, and how many tokens
  /// say it. A unit is canonical, a noun as written.
  func per(
    after end: Int, in columns: TextColumns, limit: Int
  ) -> (name: String, count: Int)? {
    guard end < limit else { return nil }
    if columns.isWord(end, "apiece") { return ("piece", 1) }
    let isSlash = columns.isSign(end, "/")
    let isPer = columns.isWord(end, "per")
    let isArticle = columns.isWord(end, "a") || columns.isWord(end, "an")
    let isEach = columns.isWord(end, "each") || columns.isWord(end, "every")
    guard isSlash || isPer || isArticle || isEach, end + 1 < limit,
      columns.tokens.kind[end + 1] == .word
    else { return nil }
    // `from $10 million a year ago`
    if isArticle, end + 2 < limit,
      ["ago", "earlier", "later", "before"].contains(where: { columns.isWord(end + 2, $0) })
    {
      return nil
    }
    if let found = unit(after: end + 1, in: columns, limit: limit),
      found.unit.type == .duration || found.unit.type == .measure
    {
      return (found.unit.name, 1 + found.count)
    }
    if isSlash, let unit = exact[columns.string(end + 1)] { return (unit.name, 2) }
    guard !isSlash, isPer || Self.shares.contains(where: { columns.isWord(end + 1, $0) }) else {
      return nil
    }
    if columns.is(end + 1, .functionWord) || columns.isWord(end + 1, "cent") { return nil }
    return (columns.string(end + 1).lowercased(), 2)
  }

  /// Nouns that stand behind `a` in a rate.
  private static let shares: [StaticString] = [
    "share", "head", "piece", "person", "household", "night", "bottle", "ticket", "copy", "unit",
    "vote", "pack", "plate", "game", "visit", "trip", "time", "month", "bushel", "dose", "seat",
    "box", "bag", "litre", "liter", "gallon", "barrel",
  ]

  /// One unit made of a unit and what it is per, where the list has it: km and hour are km/h.
  func joined(_ unit: String, per: String) -> String? {
    let short = ["hour": "h", "second": "s"][per] ?? per
    if unit == "mile", per == "hour" { return "mph" }
    return exact["\(unit)/\(short)"]?.name
  }
}
