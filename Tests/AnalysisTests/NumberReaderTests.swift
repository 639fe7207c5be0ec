// How numbers are written: digits, words, magnitudes, fractions, and what makes no number.

import TestSupport
import Testing
import Text

@testable import Analysis

@Suite struct NumberReaderTests {
  @Test(
    arguments: [
      ("12", "12"), ("1,234", "1234"), ("1,234,567.5", "1234567.5"), ("0.5", "0.5"),
      (".5", "0.5"), ("1.234.567", "1234567"), ("1.234,5", "1234.5"), ("1,00,000", "100000"),
      ("5½", "5.5"), ("½", "0.5"), ("2¾", "2.75"), ("12\u{A0}000", "12000"), ("1’234", "1234"),
      ("1\u{202F}234\u{202F}567", "1234567"), ("１２", "12"), ("١٢٣", "123"), ("१२", "12"),
      ("1\u{AD}234", "1234"), ("007", nil), ("1.2.3", nil), ("1,2,3,4", nil), ("1,2", nil),
      ("12:34:56:78", nil), ("0.0.0.1", nil), ("16:20", nil), ("1:36.6", nil),
      ("1234567890123456789012345678901234567890", nil), ("9999999999999999999", nil), ("", nil),
    ] as [(String, String?)])
  func readsDigits(_ text: String, _ expected: String?) {
    #expect(DigitString(ArraySlice(text.utf8)).value?.description == expected, "\(text)")
  }

  @Test(
    arguments: [
      ("5th", .ordinal), ("1990s", .decade), ("90s", .decade), ("747s", .letters),
      ("5km", .letters), ("20k", .magnitude(DecimalValue(mantissa: 1000))),
      ("1e400", .letters), ("12", .none),
    ] as [(String, DigitString.Suffix)])
  func readsSuffixes(_ text: String, _ expected: DigitString.Suffix) {
    #expect(DigitString(ArraySlice(text.utf8)).suffix == expected, "\(text)")
  }

  @Test(arguments: [
    "⟦12=count,12,ships⟧ ships",
    "⟦twenty-six=count,26,ships⟧ ships",
    "⟦two hundred and six thousand=count,206000,ships⟧ ships",
    "⟦a hundred and five=count,105,ships⟧ ships",
    "⟦twenty six=count,26,ships⟧ ships",
    "⟦1.5 million=count,1500000,ships⟧ ships",
    "⟦three hundred thousand=count,300000,ships⟧ ships",
    "⟦half a million=count,500000,ships⟧ ships",
    "⟦a quarter of a million=count,250000,ships⟧ ships",
    "⟦two and a half million=count,2500000,ships⟧ ships",
    "⟦half a dozen=count,6,ships⟧ ships",
    "⟦two dozen=count,24,ships⟧ ships",
    "⟦a dozen=count,12,ships⟧ ships",
    "⟦12 000=count,12000,ships⟧ ships",
    "⟦12\u{A0}000=count,12000,ships⟧ ships",
    "⟦１２=count,12,ships⟧ ships",
    "⟦4.3M=count,4300000,ships⟧ ships",
    "⟦3 1/2=count,3.5⟧",
    "⟦2×10^6=count,2000000,ships⟧ ships",
    "⟦two point zero three=count,2.03⟧",
    "⟦point three=percent,0.3,percent⟧ percent",
    "⟦a million and a half=count,1500000,ships⟧ ships",
    "⟦six and three fifths=count,6.6⟧",
    "⟦three dozens=count,36,ships⟧ ships",
    "⟦4 thousand 3 hundred and 21=count,4321,ships⟧ ships",
    "⟦1 million 2 hundred thousand=count,1200000,ships⟧ ships",
    "⟦two hundred thousand million=count,200000000000,ships⟧ ships",
    "⟦quarter million=count,250000,ships⟧ ships",
    "⟦1.3e6=count,1300000,ships⟧ ships",
    "⟦10^6=count,1000000,ships⟧ ships",
    "⟦1 414 021=count,1414021⟧",
    "⟦12\u{2007}345=count,12345,ships⟧ ships",
    "⟦12\u{3000}345=count,12345,ships⟧ ships",
    "⟦1\u{200B}234=count,1234,ships⟧ ships",
    "⟦5 feet 4=measure,5.333333,foot⟧ inches",
    "⟦$-5bn=money,-5000000000,USD⟧",
    "⟦5=measure,5,foot⟧ feet and ⟦40=measure,40,inch⟧ inches",
    "⟦minus 5=count,-5⟧",
    "⟦-36=count,-36⟧",
    "⟦−1.5=percent,-1.5,percent⟧ percent",
    "no fewer than ⟦12=count,at least,12..⟧ ships",
  ])
  func readsQuantities(_ phrase: String) {
    let marked = MarkedFigures("The harbour held " + phrase + ".")
    #expect(marked.figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦dozens=vague,12..120,ships⟧ of ships",
    "⟦hundreds=vague,100..1000,ships⟧ of ships",
    "⟦tens of thousands=vague,10000..100000,ships⟧ of ships",
    "⟦several thousand=vague,2000..10000,ships⟧ ships",
    "⟦a few hundred=vague,200..1000,ships⟧ ships",
    "⟦millions=vague,1000000..10000000,USD⟧ of dollars",
    "⟦several=vague,..,ships⟧ ships",
  ])
  func readsVagueNumbers(_ phrase: String) {
    let marked = MarkedFigures("It lost " + phrase + ".")
    #expect(marked.figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦two thirds=ratio,0.666667,voters⟧ of voters stayed home.",
    "⟦One in three=ratio,0.333333,homes⟧ homes is empty.",
    "⟦Three out of five=ratio,0.6,homes⟧ homes are empty.",
    "About ⟦half=ratio,0.5,about,crew⟧ of the crew slept.",
    "A ⟦three-quarters=ratio,0.75⟧ share was sold.",
    "Costs were ⟦twice=ratio,2⟧ as high as planned.",
    "Output rose ⟦10=ratio,10⟧-fold.",
    "It has ⟦three=ratio,3⟧ times as many seats.",
    "House prices ⟦doubled=ratio,2⟧.",
  ])
  func readsShares(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "The final third of the pitch was dry.", "No one came.", "He was the one who left.",
    "It was one of them.", "They met once.", "She scored twice.", "Some say so.",
    "None of them spoke.",
  ])
  func findsNoFigure(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  /// No value is better than a wrong one.
  @Test(arguments: [
    "It read ⟦1,2,3=id⟧ then.", "It ran ⟦1.2.3=id⟧ then.", "It read ⟦12-34-56-78=id⟧ then.",
    "It has ⟦10^400=id⟧ stars.", "It has ⟦1.1^23=id⟧ stars.", "It has ⟦7=name⟧e7 now.",
    "There were between ⟦5=count⟧.", "Held ⟦one hundred=count,100⟧ and ⟦one hundred=count,100⟧.",
    "It had \u{202E}⟦123=count,123,ships⟧\u{202C} ships.", "It had ⟦۱۲۳=count,123,ships⟧ ships.",
  ])
  func isHonestAboutOddNumbers(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test func longRowsOfNumbersEnd() {
    for part in ["minus ", "negative ", "point ", "1 million ", "one hundred and ", "9", "1,"] {
      let text = String(repeating: part, count: 3_000) + "five ships came."
      _ = Analyzer(reader: nil).document(of: MarkedRegions.article([text]))
    }
  }

  @Test func decimalsAreExactAndNeverOverflow() {
    let large = DecimalValue(mantissa: .max)
    #expect(large.multiplied(by: DecimalValue(mantissa: 3)) == nil)
    #expect(large.adding(large) == nil)
    #expect(DecimalValue(mantissa: 1, exponent: 90).adding(DecimalValue(mantissa: 1)) == nil)
    #expect(
      DecimalValue(mantissa: 25, exponent: -1).adding(DecimalValue(mantissa: 5, exponent: -1))?
        .description == "3")
    #expect(DecimalValue(mantissa: 5).negated.description == "-5")
    #expect(DecimalValue(mantissa: 0).negated.description == "0")
  }
}
