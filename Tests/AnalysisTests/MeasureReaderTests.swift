// Units, currencies, rates and per cent.

import TestSupport
import Testing

@testable import Analysis

@Suite struct MeasureReaderTests {
  @Test(arguments: [
    "⟦$5m=money,5000000,USD⟧", "⟦£1.5bn=money,1500000000,GBP⟧", "⟦€2,000=money,2000,EUR⟧",
    "⟦5 million=money,5000000,USD⟧ dollars", "⟦US$40=money,40,USD⟧",
    "$US⟦113 trillion=money,113000000000000,USD⟧",
    "⟦HK$300=money,300,HKD⟧", "⟦A$12=money,12,AUD⟧", "⟦¥900=money,900,JPY⟧",
    "RM⟦79=money,79,MYR⟧", "USD⟦1,700=money,1700,USD⟧", "⟦USD 5=money,5,USD⟧",
    "⟦50=money,50,cent⟧ cents", "⟦12=money,12,penny⟧p", "⟦$1.5-billion=money,1500000000,USD⟧",
    "⟦85=money,85,INR⟧ rupees", "⟦9.9 billion=money,9900000000,CNY⟧ yuan",
    "⟦-$5bn=money,-5000000000,USD⟧", "⟦$15-20bn=money,15000000000..20000000000,USD⟧",
    "⟦$2 million to $3 million=money,2000000..3000000,USD⟧",
    "between ⟦$12 million and $20 million=money,12000000..20000000,range⟧",
  ])
  func readsMoney(_ phrase: String) {
    #expect(MarkedFigures("The repair cost " + phrase + ".").figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦12=percent,percent⟧%", "⟦12=percent,percent⟧ percent", "⟦12=percent,percent⟧ per cent",
    "⟦12=percent,percent⟧pc", "⟦2=points,percentage point⟧ percentage points",
    "⟦2=points,percentage point⟧% points", "⟦25=points,basis point⟧ basis points",
    "⟦a quarter=points,0.25,percentage point⟧ of a percentage point",
    "⟦43.4=percent,percent⟧ percent-owned",
  ])
  func tellsPercentFromPoints(_ phrase: String) {
    #expect(MarkedFigures("It is " + phrase + ".").figureDifference() == nil)
  }

  @Test func pointsAreWhatTheSentenceSpeaksOf() {
    #expect(
      MarkedFigures("She leads in the polls by ⟦7=points,percentage point⟧ points.")
        .figureDifference() == nil)
    #expect(MarkedFigures("The index lost ⟦26=points,point⟧ points.").figureDifference() == nil)
  }

  @Test(arguments: [
    "⟦30=measure,km⟧ km", "⟦5=measure,km⟧km", "⟦60=measure,GB⟧GB", "⟦6.1=measure,inch⟧-inch",
    "⟦12=measure,mile⟧ miles", "⟦5=measure,C⟧ degrees Celsius", "⟦20=measure,C⟧°C",
    "⟦2.14=measure,F⟧degF", "⟦49.55=measure,Hz⟧ HZ", "⟦100=measure,km/h⟧ km/h",
    "⟦60=measure,mph⟧ miles an hour", "⟦450=measure,m2⟧ sq m", "⟦3=measure,ton⟧ tons",
    "⟦12=measure,lb⟧ pounds of flour", "⟦325,000=rate,barrel,per day⟧ barrels per day",
    "⟦half a=measure,0.5,mile⟧ mile", "⟦28=measure,m⟧ metres",
  ])
  func readsMeasures(_ phrase: String) {
    #expect(MarkedFigures("They moved " + phrase + " again.").figureDifference() == nil)
  }

  @Test(arguments: [
    "They pay ⟦15=rate,USD,per hour⟧ dollars an hour.",
    "It sells for ⟦$8=rate,USD,per share⟧ a share.",
    "Each costs ⟦$20=rate,per piece⟧ apiece.",
    "It gives ⟦€2,000=rate,EUR,per household⟧ per household.",
    "They see ⟦40=count,patients,per day⟧ patients a day.",
    "It was ⟦$80=rate,USD,per m2⟧ per sq m.",
  ])
  func readsRates(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test(arguments: [
    "The river rose ⟦4.2m=measure,4.2,m⟧ in a night.",
    "The channel has ⟦4.2m=count,4200000,viewers⟧ viewers.",
    "A wave ⟦8m=measure,8,m⟧ high broke.",
  ])
  func tellsMetresFromMillions(_ text: String) {
    #expect(MarkedFigures(text).figureDifference() == nil)
  }

  @Test func wordsThatMeasureOnlySometimesAreCounted() {
    #expect(
      MarkedFigures("He told ⟦six=count,stories⟧ stories in ⟦two=count,bars⟧ bars.")
        .figureDifference() == nil)
    // Codes of currencies are other words in small letters.
    #expect(MarkedFigures("In ⟦12=count,no noun⟧, all were mad.").figureDifference() == nil)
  }

  /// A text may end anywhere, so no rule may look behind its last token.
  @Test(arguments: [
    "It was 12 - $15 million to €20bn, between US$5 and US$7 per head, up from £3 to £4 a share.",
    "From 10% to 12 percentage points, 3 ° C or 1.5 million sq km, one in three of the 40 people.",
    "On 4 March 2025 at 16:20 a.m., two to three weeks ago, 2023-24, 5-4, aged 34, No. 3, $ - $ 5",
  ])
  func readsTextsThatEndAnywhere(_ text: String) {
    for end in text.indices {
      _ = MarkedFigures(String(text[..<end])).figureDifference()
    }
  }
}
