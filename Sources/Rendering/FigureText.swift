// A figure in words: its value, the bound the text sets, its unit.

import QueryEvaluator

extension Result {
  /// `about 4,000`, `at least 30`, `30 to 40`, `less than 20`, `12 percent`, `dozens`.
  func figureText(of row: Row) -> String {
    let bound = text("bound", of: row)
    let value = text("value", of: row)
    let unit = text("unit", of: row).map { FigureText.unit($0, isOne: value == "1") } ?? ""
    // “One in three” says more than 0.3333, which is exact only in exports.
    if text("type", of: row) == "ratio", let words = FigureText.short(text("text", of: row)) {
      return words
    }
    if let value {
      let number = FigureText.grouped(value) + unit
      switch bound {
      case nil, "exact", "range", "vague": return number
      case let bound?: return "\(bound) \(number)"
      }
    }
    let low = text("low", of: row).map(FigureText.grouped)
    let high = text("high", of: row).map(FigureText.grouped)
    switch (low, high) {
    case (let low?, let high?) where bound != "vague": return "\(low) to \(high)\(unit)"
    default: break
    }
    // A vague word has no value of its own: its own wording says most.
    return text("text", of: row).map(FigureText.beginning) ?? bound ?? "–"
  }
}

/// Numbers as people write them.
enum FigureText {
  /// `4,000`, `12,500.5`; four digits stay together only where they are a year, which no figure is.
  static func grouped(_ number: String) -> String {
    let isNegative = number.hasPrefix("-")
    let parts = number.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.allSatisfy(\.isWholeNumber) else { return number }
    var output = ""
    for (position, digit) in whole.enumerated() {
      if position > 0, (whole.count - position) % 3 == 0 { output += "," }
      output.append(digit)
    }
    if parts.count == 2 { output += "." + parts[1] }
    return isNegative ? "-" + output : output
  }

  /// A unit behind its number: `4 minutes`, `1 minute`, `28 m`, `18%`.
  static func unit(_ name: String, isOne: Bool) -> String {
    switch name {
    case "percent": "%"
    // Counted things have their own column.
    case "count", "people": ""
    default: " " + (isOne ? name : plural(of: name))
    }
  }

  /// Words take their plural, symbols (`km`, `EUR`, `mph`) have none.
  static func plural(of unit: String) -> String {
    switch unit {
    case "foot": return "feet"
    case "penny": return "pence"
    case "inch": return "inches"
    case "century": return "centuries"
    case "millennium": return "millennia"
    case "per mille", "lux", "mpg", "mph", "mol", "ksi", "ppb", "ppm", "psi", "rpm", "teu":
      return unit
    default:
      let isWord = unit.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
      }
      return isWord && unit.utf8.count > 2 ? unit + "s" : unit
    }
  }

  /// The words of a figure, cut behind a word where they do not fit a cell.
  static func beginning(of words: String) -> String {
    if let whole = short(words) { return whole }
    var kept = ""
    for word in words.split(separator: " ") {
      guard kept.utf8.count + word.utf8.count < 24 else { break }
      kept += (kept.isEmpty ? "" : " ") + word
    }
    return (kept.isEmpty ? String(words.prefix(20)) : kept) + "…"
  }

  /// The words of a figure where they fit a cell; nil for whole sentences.
  static func short(_ words: String?) -> String? {
    words.flatMap { $0.utf8.count <= 24 ? $0 : nil }
  }
}
