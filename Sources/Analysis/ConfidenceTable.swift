// Counts of right rows by sort, measured; `quoth-train calibrate` prints the list.
//
// In: form | finder | margin | right | all. A row is right if it shares at least half of its content
// with a marked row and half of that row's with it, and names the marked source.

/// The measured counts.
package struct ConfidenceTable: Sendable {
  static let shared = ConfidenceTable()

  /// Data set and day.
  static let origin = "PolNeAR dev, 84 articles, 2026-11-24"

  /// Certainties that part narrow, middle and wide margins: a third of the model's rows each.
  package static let borders: (Float, Float) = (41, 60)

  /// How far the model's choice was from its next one.
  package enum Margin: String, CaseIterable, Sendable { case narrow, middle, wide }

  struct Row: Sendable {
    var form: Quote.Form
    var finder: Basis.Finder
    var margin: Margin?
    var right: Int
    var all: Int
  }

  private let rows: [Row]

  private init() {
    rows = ConfidenceTable.entries.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|").map { $0.filter { $0 != " " } }
      guard fields.count == 5, let form = Quote.Form(rawValue: fields[0]),
        let finder = Basis.Finder(rawValue: fields[1]), let right = Int(fields[3]),
        let all = Int(fields[4])
      else { return nil }
      return Row(
        form: form, finder: finder, margin: Margin(rawValue: fields[2]), right: right, all: all)
    }
  }

  func counts(where isIn: (Row) -> Bool) -> (right: Int, all: Int) {
    rows.reduce((0, 0)) { isIn($1) ? ($0.0 + $1.right, $0.1 + $1.all) : $0 }
  }

  func margin(of basis: Basis) -> Margin? { ConfidenceTable.margin(of: basis) }

  /// The band of a row that the model found; nil for others.
  package static func margin(of basis: Basis) -> Margin? {
    switch basis.finder {
    case .shape, .rules: nil
    case .both, .model:
      basis.certainty < borders.0 ? .narrow : basis.certainty < borders.1 ? .middle : .wide
    }
  }

  private static let entries = """
    direct | shape | - | 33 | 35
    direct | both | narrow | 12 | 15
    direct | both | middle | 96 | 104
    direct | both | wide | 234 | 238
    direct | model | narrow | 3 | 8
    direct | model | middle | 5 | 6
    direct | model | wide | 3 | 3
    direct | rules | - | 0 | 7
    indirect | both | narrow | 81 | 136
    indirect | both | middle | 226 | 275
    indirect | both | wide | 212 | 238
    indirect | model | narrow | 119 | 290
    indirect | model | middle | 113 | 202
    indirect | model | wide | 39 | 57
    indirect | rules | - | 3 | 15
    mixed | both | narrow | 32 | 41
    mixed | both | middle | 69 | 76
    mixed | both | wide | 103 | 108
    mixed | model | narrow | 17 | 39
    mixed | model | middle | 29 | 37
    mixed | model | wide | 16 | 19
    """
}
