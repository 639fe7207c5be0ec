// Printing of stages.

extension QueryPrinter {
  static func text(of step: Stage.Step) -> String {
    switch step {
    case .groupBy(let fields): "group by " + list(fields)
    case .aggregate(let aggregates): aggregates.map(text).joined(separator: ", ")
    case .sortBy(let field, let isDescending):
      "sort by " + field.text + (isDescending ? " desc" : "")
    case .top(let count): "top \(count)"
    case .rows(let ranges):
      "rows "
        + ranges.map {
          $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }.joined(separator: ", ")
    case .sample(let count, let seed): "sample \(count)" + (seed == 0 ? "" : " seed \(seed)")
    case .dedupe(let field, let near):
      "dedupe" + (field.map { " by " + $0.text } ?? "") + (near.map { " near " + ratio($0) } ?? "")
    case .where(let condition): "where " + text(of: condition)
    case .combine(let operation, let name): operation.rawValue + " " + text(of: name, as: .name)
    case .compareBy(let field): "compare by " + field.text
    case .conflicts(let tolerance):
      "conflicts" + (tolerance.map { " tolerance \(decimal($0))%" } ?? "")
    case .timeline(let period): "timeline by " + period.rawValue
    case .kwic(let phrase, let within):
      "kwic" + (phrase.map { " " + text(of: $0) } ?? "") + suffix(within)
    case .collocates(let phrase, let within):
      "collocates of " + text(of: phrase) + suffix(within)
    case .keywords(let name): "keywords against " + text(of: name, as: .name)
    case .show(let fields): "show " + list(fields)
    case .context(let count): "context" + (count.map { " \($0)" } ?? "")
    case .why: "why"
    case .open: "open"
    case .plot(let shape): "plot " + shape.rawValue
    case .export(let format, let file): "export \(format.rawValue) to \"\(file.text)\""
    case .expect(let expectation): "expect " + text(of: expectation)
    }
  }

  private static func list(_ fields: [Word]) -> String {
    fields.map(\.text).joined(separator: ", ")
  }

  private static func suffix(_ within: Within?) -> String {
    within.map { " " + text(of: $0) } ?? ""
  }

  private static func text(of aggregate: Aggregate) -> String {
    switch aggregate.function {
    case .count: "count"
    case .countDistinct(let field): "count distinct " + field.text
    case .of(let function, let field): function.rawValue + " " + field.text
    }
  }

  private static func text(of expectation: Expectation) -> String {
    switch expectation {
    case .count(let comparison, let count): "count \(comparison.rawValue) \(count)"
    case .every(let test): "every " + text(of: test)
    case .some(let test): "some " + text(of: test)
    case .no(let test): "no " + text(of: test)
    case .empty: "empty"
    }
  }

  /// `0.9`, `1`.
  private static func ratio(_ value: Double) -> String { value == 1 ? "1" : decimal(value) }

  /// Digits without an exponent and without `.0`.
  private static func decimal(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    return plainDigits(value.description)
  }

  /// `1e-05` → `0.00001`, which the lexer reads.
  private static func plainDigits(_ text: String) -> String {
    guard let mark = text.firstIndex(of: "e") else { return text }
    let exponent = Int(text[text.index(after: mark)...]) ?? 0
    let mantissa = text[..<mark]
    let whole = mantissa.prefix { $0 != "." }
    let fraction = mantissa.drop { $0 != "." }.dropFirst()
    let digits = String(whole + fraction).trimmingTrailingZeros()
    let point = whole.count + exponent
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    return digits + String(repeating: "0", count: max(0, point - digits.count))
  }
}

extension String {
  fileprivate func trimmingTrailingZeros() -> String {
    var digits = Substring(self)
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return String(digits)
  }
}
