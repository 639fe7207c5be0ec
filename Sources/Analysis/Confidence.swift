// How often rows of a sort were right where people had marked what is right.
//
// In: the form of a row and what it rests on; counts of `ConfidenceTable`. Out: a class, with the
// counts it rests on. Sorts of few rows are judged with their neighbours.

/// The measured class of a row.
public enum ConfidenceClass: String, CaseIterable, Sendable {
  /// At least nine of ten right, seven of ten, fewer; by the lower end of the interval in which the
  /// true rate lies with 80 %.
  case A, B, C
  case unmeasured
}

/// Right rows and all rows of a sort that a row belongs to.
public struct Confidence: Sendable {
  public let right: Int
  public let all: Int
  /// The sort in words: `direct quotes, rules and model agree, wide margin`.
  public let sort: String

  /// Fewest rows that make a class.
  static let fewest = 30

  public var confidenceClass: ConfidenceClass {
    let low = Confidence.lowerEnd(right: right, all: all)
    return low >= 0.9 ? .A : low >= 0.7 ? .B : .C
  }

  /// Lower end of Wilson's interval for a rate, at 80 %.
  static func lowerEnd(right: Int, all: Int) -> Double {
    guard all > 0 else { return 0 }
    let z = 1.2816
    let n = Double(all), rate = Double(right) / n
    let middle = rate + z * z / (2 * n)
    let spread = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
    return (middle - spread) / (1 + z * z / n)
  }

  /// What was measured for rows such as a quote; nil for one that no measured row is like: found by
  /// rules alone, nested, a copy.
  public init?(_ quote: Quote) {
    guard quote.parent == nil, !quote.isCopy else { return nil }
    let table = ConfidenceTable.shared
    let margin = table.margin(of: quote.basis)
    let finder = quote.basis.finder
    let form = quote.form
    var sort = "\(form.rawValue), \(finder.words)"
    if let margin { sort += ", \(margin.rawValue) margin" }
    var counts = table.counts { $0.form == form && $0.finder == finder && $0.margin == margin }
    if counts.all < Confidence.fewest {
      counts = table.counts { $0.form == form && $0.finder == finder }
      sort = "\(form.rawValue), \(finder.words)"
    }
    if counts.all < Confidence.fewest {
      counts = table.counts { $0.finder == finder }
      sort = "all forms, \(finder.words)"
    }
    guard counts.all >= Confidence.fewest else { return nil }
    (right, all) = counts
    self.sort = sort
  }

  /// Where and when the counts were taken.
  public static var origin: String { ConfidenceTable.origin }
}

extension Quote {
  public var confidenceClass: ConfidenceClass { Confidence(self)?.confidenceClass ?? .unmeasured }
}
