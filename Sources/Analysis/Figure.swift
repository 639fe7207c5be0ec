// One number of the text: what it counts, how exactly, and on whose word.

import Language
import Text

/// A number with its meaning.
public struct Figure: Hashable, Sendable {
  /// What sort of number it is. `isShown` types are `figures`; the others wait for
  /// `where type = …`, so that no number is silently lost.
  public enum Kind: String, CaseIterable, Sendable {
    case count, money, percent, points, measure, duration, ratio, rate, vague
    case age, score, year, date, time, ordinal, name, id, pronoun

    public var isShown: Bool {
      switch self {
      case .count, .money, .percent, .points, .measure, .duration, .ratio, .rate, .vague: true
      case .age, .score, .year, .date, .time, .ordinal, .name, .id, .pronoun: false
      }
    }
  }

  /// The interval that the words allow. Raw values are the words of the query language.
  public enum Bound: String, CaseIterable, Sendable {
    case exact, about
    case atLeast = "at least"
    case moreThan = "more than"
    case atMost = "at most"
    case lessThan = "less than"
    case range, vague
  }

  public enum Modality: String, CaseIterable, Sendable {
    case plain, confirmed, estimated, feared, projected, preliminary, disputed, denied
  }

  public enum Trend: String, CaseIterable, Sendable { case up, down }

  /// `rose to 12` is a level, `rose by 12` a change.
  public enum Level: String, CaseIterable, Sendable { case level, change }

  /// What another figure of the article this one belongs to.
  public enum Relation: String, CaseIterable, Sendable {
    case subsetOf = "subset of"
    case inAdditionTo = "in addition to"
    case changeFrom = "change from"
  }

  /// How near the source stands. Raw values are shown in `why`.
  public enum SourceDistance: String, Sendable { case clause, sentence, carried, own }

  /// The numeral with sign, currency and magnitude word.
  public var span: Span
  /// Numeral, hedge, unit and counted noun.
  public var phrase: Span
  public var type: Kind
  /// Missing for ranges and vague words.
  public var value: DecimalValue?
  /// Ends of the interval the words allow; a missing end is open.
  public var low: DecimalValue?
  public var high: DecimalValue?
  public var bound: Bound
  /// The words that made the bound or the modality.
  public var hedge: Span?
  public var modality: Modality
  public var trend: Trend?
  /// Whether the number is a level or a change; nil where nothing changes.
  public var level: Level?
  /// Canonical unit (`percent`, `USD`, `kilometre`); nil where things are counted.
  public var unit: String?
  /// Denominator of a rate.
  public var per: String?
  /// Lower-case head noun of what is counted (`soldiers`); nil where none was found.
  public var counted: String?
  /// Where the counted noun stands; nil where it is implied.
  public var countedSpan: Span?
  /// Name in the topic tree (`deaths`); nil where no frame fits.
  public var topic: String?
  /// The words the topic rests on.
  public var topicSpan: Span?
  /// Where and when the counted things are, as the clause says it.
  public var placeSpan: Span?
  public var timeSpan: Span?
  /// Index into `Document.sources`; nil where nobody is named for it.
  public var source: Int?
  public var sourceDistance: SourceDistance
  /// The cue that gives it to its source.
  public var sourceCue: Span?
  public var relation: Relation?
  /// Index into `Document.figures` of the figure `relation` speaks of.
  public var relatedFigure: Int?
  public var rule: Rule

  /// Whether a counted noun means people by the word lists: `miners`, not `ships` or `Americans`.
  public static func countsPeople(_ noun: String) -> Bool {
    let classes = WordTable.shared.classes(WordTable.shared.id(noun))
    return !classes.isDisjoint(with: [.countedPerson, .roleNoun]) && !classes.contains(.demonym)
  }

  public init(span: Span, type: Kind, rule: Rule) {
    self.span = span
    phrase = span
    self.type = type
    self.rule = rule
    bound = .exact
    modality = .plain
    sourceDistance = .own
  }
}

/// A decimal number kept exactly: `mantissa` × 10^`exponent`.
public struct DecimalValue: Hashable, Sendable {
  public let mantissa: Int64
  public let exponent: Int8

  /// Trailing zeros of the mantissa move to the exponent, so equal numbers are equal values.
  public init(mantissa: Int64, exponent: Int = 0) {
    var m = mantissa
    var e = exponent
    while m != 0, m % 10 == 0, e < 127 {
      m /= 10
      e += 1
    }
    self.mantissa = m
    self.exponent = m == 0 ? 0 : Int8(clamping: e)
  }

  /// Nearest `Double`, for comparison and arithmetic on results.
  public var double: Double {
    var result = Double(mantissa)
    var e = Int(exponent)
    while e > 0 {
      result *= 10
      e -= 1
    }
    var divisor = 1.0
    while e < 0 {
      divisor *= 10
      e += 1
    }
    return result / divisor
  }

  /// The value as a whole number; nil for fractions and for what does not fit.
  public var whole: Int64? { exponent < 0 ? nil : mantissa(at: 0) }

  /// The same distance on the other side of zero.
  public var negated: DecimalValue {
    DecimalValue(mantissa: 0 &- mantissa, exponent: Int(exponent))
  }

  /// Nil on overflow.
  public func adding(_ other: DecimalValue) -> DecimalValue? {
    let low = min(exponent, other.exponent)
    guard let a = mantissa(at: low), let b = other.mantissa(at: low) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : DecimalValue(mantissa: sum, exponent: Int(low))
  }

  /// The mantissa for a lower exponent; nil on overflow.
  private func mantissa(at low: Int8) -> Int64? {
    var result = mantissa
    for _ in 0..<(Int(exponent) - Int(low)) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// Nil on overflow.
  public func multiplied(by other: DecimalValue) -> DecimalValue? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    let sum = Int(exponent) + Int(other.exponent)
    guard !overflow, (-100...100).contains(sum) else { return nil }
    return DecimalValue(mantissa: product, exponent: sum)
  }
}

extension DecimalValue: Comparable {
  public static func < (a: DecimalValue, b: DecimalValue) -> Bool { a.double < b.double }
}

extension DecimalValue: CustomStringConvertible {
  /// Plain digits without separators: `4000`, `1.5`.
  public var description: String {
    var digits = String(mantissa.magnitude)
    let e = Int(exponent)
    if e >= 0 {
      digits += String(repeating: "0", count: mantissa == 0 ? 0 : e)
    } else if digits.utf8.count > -e {
      let split = digits.index(digits.endIndex, offsetBy: e)
      digits = digits[..<split] + "." + digits[split...]
    } else {
      digits = "0." + String(repeating: "0", count: -e - digits.utf8.count) + digits
    }
    return mantissa < 0 ? "-" + digits : digits
  }
}
