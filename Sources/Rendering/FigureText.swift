// A figure in words: its value, the bound the text sets, its unit.

import QueryEvaluator

extension Result {
  /// `about 4,000`, `at least 30`, `30 to 40`, `less than 20`, `12 percent`, `dozens`.
  func figureText(of row: Row) -> String {
    let unit = text("unit", of: row).map(FigureText.unit) ?? ""
    let bound = text("bound", of: row)
    if let value = text("value", of: row) {
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
    // A vague word has no value of its own: its own wording says most, unless it is a sentence.
    guard let words = text("text", of: row), words.utf8.count <= 24 else { return bound ?? "–" }
    return words
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

  /// A unit behind its number.
  static func unit(_ name: String) -> String {
    switch name {
    case "percent": "%"
    // Counted things have their own column.
    case "count", "people": ""
    default: " " + name
    }
  }
}
