// A number as the text writes it, before anybody asks what it counts.

import Text

/// A number as the text writes it.
struct Numeral: Sendable {
  var tokens: Range<Int>
  /// Missing for vague words, and where digits make no number (`1.2.3`, overflow).
  var value: DecimalValue?
  /// Interval of a vague word: dozens, several thousand.
  var low: DecimalValue?
  var high: DecimalValue?
  /// The value if the `m` glued to it means metres and not millions.
  var metres: DecimalValue?
  /// What a magnitude word behind the number multiplied it by; a range shares it: `5 to 7 million`.
  var magnitude: DecimalValue?
  /// Bytes of the number where they do not fill the tokens: `RM79`, `34-year-old`.
  var innerSpan: Span?
  /// A currency glued before the digits: `RM79`, `$US113`.
  var currency: String?
  /// A unit glued behind the digits: `5km`.
  var unit: MeasureReader.Unit?
  var isVague = false
  var isOrdinal = false
  var isFraction = false
  /// `twice`, `tenfold`
  var isMultiplier = false
  /// Four digits without separator: may be a year.
  var isYearShaped = false
  /// `16:20`
  var isClock = false
  /// `1990s`
  var isDecade = false
  /// Digits that are no quantity: leading zero, several stops.
  var isCode = false
  /// Letters behind the digits that are no unit: `3G`, `747s`, `A4`.
  var isGlued = false
  /// Written in digits.
  var isDigits = false

  init(tokens: Range<Int>, value: DecimalValue? = nil) {
    self.tokens = tokens
    self.value = value
  }

  /// Takes in `count` tokens more, which multiply the value.
  mutating func multiply(by factor: DecimalValue, taking count: Int) {
    value = value?.multiplied(by: factor)
    low = low?.multiplied(by: factor)
    high = high?.multiplied(by: factor)
    magnitude = magnitude.map { $0.multiplied(by: factor) ?? $0 } ?? factor
    isYearShaped = false
    tokens = tokens.lowerBound..<tokens.upperBound + count
  }
}
