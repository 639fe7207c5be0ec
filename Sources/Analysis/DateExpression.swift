// A date, time or duration that the text speaks of.

import Text

/// A time expression, resolved against the article's own date and never against today.
public struct DateExpression: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case date, time, duration, set }
  public enum Precision: String, CaseIterable, Sendable {
    case minute, hour, day, week, month, quarter, year, decade
  }

  public var span: Span
  public var type: Kind
  /// ISO 8601 as TIMEX3 writes it: `2025-03-04`, `2025-W10`, `P3D`; nil where it cannot be known.
  public var value: String?
  public var precision: Precision?
  /// The day or first day meant; nil where it cannot be known.
  public var day: CivilDate?
  public var rule: Rule

  public init(span: Span, type: Kind, rule: Rule) {
    self.span = span
    self.type = type
    self.rule = rule
  }
}
