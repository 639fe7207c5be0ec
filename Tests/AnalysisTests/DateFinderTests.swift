// Dates, times and durations, against an article of Wednesday 5 March 2025.

import TestSupport
import Testing

@testable import Analysis

@Suite struct DateFinderTests {
  private func expectDates(_ text: String, published: String? = "2025-03-05") {
    #expect(MarkedFigures(text, published: published).dateDifference() == nil)
  }

  @Test(arguments: [
    "It sank on ⟦date:4 March 2024=2024-03-04⟧.", "It sank on ⟦date:March 4, 2024=2024-03-04⟧.",
    "It sank in ⟦date:March 2024=2024-03⟧.", "It sank on ⟦date:2024-03-04=2024-03-04⟧.",
    "It sank on ⟦date:4th March=2025-03-04⟧.", "It sank on ⟦date:Nov. 3=2024-11-03⟧.",
    "It sank on ⟦date:March fourth=2025-03-04⟧.",
    "It sank on ⟦date:Tuesday 4 March=2025-03-04⟧.", "It ran on ⟦date:March 4-6=2025-03-04⟧.",
    "It sank in ⟦date:1998=1998⟧.", "It sank in ⟦date:1939-45=1939/1945⟧.",
    "It boomed in ⟦date:the 1990s=199⟧.", "It boomed in ⟦date:the nineties=199⟧.",
    "In ⟦date:nineteen ninety-six=1996⟧ it sank.", "It belongs to ⟦date:the 20th century=19⟧.",
    "It sank on ⟦date:13/3/2024=2024-03-13⟧.",
  ])
  func readsCalendarDates(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "It sank on ⟦date:Tuesday=2025-03-04⟧.", "It sank on ⟦date:Thursday=2025-02-27⟧.",
    "It sank on ⟦date:Wednesday=2025-03-05⟧.", "It will sail on ⟦date:Thursday=2025-03-06⟧.",
    "It sails ⟦date:next Tuesday=2025-03-11⟧.", "It is due on ⟦date:Friday=2025-03-07⟧.",
    "It sank ⟦date:last Tuesday=2025-03-04⟧.",
    "It sank in ⟦date:October=2024-10⟧.", "It will sail in ⟦date:October=2025-10⟧.",
    "It sank ⟦date:today=2025-03-05⟧.", "It sank ⟦date:yesterday=2025-03-04⟧.",
    "It sails ⟦date:tomorrow=2025-03-06⟧.", "It sank ⟦date:the day before yesterday=2025-03-03⟧.",
  ])
  func followsTheDirectionOfTheVerb(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "It may sail as early as ⟦date:Friday=2025-03-07⟧.", "They plan to sail ⟦date:Friday=2025-03-07⟧.",
    "It would sail to the United States ⟦date:Friday=2025-03-07⟧.",
    "All had left by ⟦date:Monday=2025-03-03⟧.", "It had been due ⟦date:Friday=2025-02-28⟧.",
    "The dividend is payable ⟦date:May 30=2025-05-30⟧.", "The ⟦date:October=2024-10⟧ talks failed.",
    "It burned over ⟦date:the weekend=2025-W09-WE⟧.", "It sank ⟦date:last Oct. 23=2024-10-23⟧.",
    "It was found on ⟦date:Thanksgiving Day=2024-11-28⟧.",
  ])
  func knowsWhatLiesAhead(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "Profit in ⟦date:the third quarter of 2024=2024-Q3⟧ rose 5% from ⟦date:a year earlier=2023-Q3⟧.",
    "In ⟦date:the third quarter of 2024=2024-Q3⟧ profit fell. ⟦date:The latest quarter=2024-Q3⟧ hurt.",
    "Profit in ⟦date:the third quarter of 2024=2024-Q3⟧ was $5 million, up from $4 million "
      + "⟦date:a year ago=2023-Q3⟧.",
    "It lost money in ⟦date:the year=P1Y,duration⟧ ended ⟦date:January 31=2025-01-31⟧.",
    "It sank in ⟦date:1996=1996⟧ and was raised ⟦date:the following year=1997⟧.",
    "It sank in ⟦date:May 1996=1996-05⟧; ⟦date:that year=1996⟧ two more did.",
  ])
  func reckonsFromWhatWasSpokenOf(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "It sank ⟦date:last week=2025-W09⟧.", "It sails ⟦date:next month=2025-04⟧.",
    "It sank ⟦date:this year=2025⟧.", "It sank ⟦date:last year=2024⟧.",
    "It sank ⟦date:three days ago=2025-03-02⟧.", "It sank ⟦date:a year ago=2024⟧.",
    "It sank ⟦date:two weeks ago=2025-W08⟧.", "It sank ⟦date:several years ago=PAST_REF⟧.",
    "It sank on ⟦date:4 March 2024=2024-03-04⟧. ⟦date:Two days later=2024-03-06⟧ it burned.",
    "It sails ⟦date:six months from now=2025-09⟧.", "It sank ⟦date:early last week=2025-W09⟧.",
    "It sank at ⟦date:the end of March 2024=2024-03⟧.", "It sank in ⟦date:mid-November=2024-11⟧.",
    "It sank ⟦date:last summer=2024-SU⟧.", "It sank in ⟦date:the spring of 1998=1998-SP⟧.",
    "It sank on ⟦date:Christmas Day=2024-12-25⟧.",
  ])
  func reckonsFromTheArticlesDate(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "Sales fell in ⟦date:the third quarter of 2024=2024-Q3⟧.",
    "Its ⟦date:third-quarter=2024-Q3⟧ loss grew.",
    "Sales fell in ⟦date:the fourth quarter=2024-Q4⟧.", "Sales fell in ⟦date:fiscal 2024=2024⟧.",
    "Sales fell in ⟦date:the first half of 2024=2024-H1⟧.",
    "Sales fell in ⟦date:last year's third quarter=2024-Q3⟧.",
  ])
  func readsQuarters(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "It sank at ⟦date:16:20=T16:20⟧.", "It sank at ⟦date:3:40 p.m.=T15:40⟧ on its way.",
    "It sank at ⟦date:3pm=T15:00⟧.", "It sank at ⟦date:five o'clock=T05:00⟧.",
    "It sank at ⟦date:noon=T12:00⟧.", "It sank at ⟦date:0932 GMT=T09:32⟧.",
    "It sank ⟦date:Tuesday night=2025-03-04TNI⟧.", "It sank ⟦date:this morning=2025-03-05TMO⟧.",
    "It sank ⟦date:last night=2025-03-04TNI⟧.", "It sank at ⟦date:10 pm Tuesday=2025-03-04T22:00⟧.",
    "It sank on ⟦date:Tuesday at 16:20=2025-03-04T16:20⟧.",
  ])
  func readsTimes(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "It took ⟦date:three days=P3D,duration⟧.", "It took ⟦date:a week=P1W⟧.",
    "It took ⟦date:two hours=PT2H⟧.",
    "It took ⟦date:a few minutes=PTXM⟧.", "They waited for ⟦date:years=PXY⟧.",
    "It fell over ⟦date:the past two months=P2M⟧.", "It rose in ⟦date:the first nine months=P9M⟧.",
    "It was a ⟦date:four-day=P4D⟧ week.", "They meet ⟦date:every day=P1D,set⟧.",
    "They meet ⟦date:each Thursday=XXXX-WXX-4,set⟧.", "It took ⟦date:2 1/2 years=P2Y6M⟧.",
    "It took ⟦date:a year and a half=P1Y6M⟧.", "They meet ⟦date:daily=P1D,set⟧.", "It lasts ⟦date:half an hour=PT0.5H⟧.",
  ])
  func readsDurations(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "It is ⟦date:now=PRESENT_REF⟧ closed.", "It ⟦date:recently=PAST_REF⟧ closed.",
    "They fear ⟦date:the future=FUTURE_REF⟧.",
  ])
  func readsPastPresentFuture(_ text: String) { expectDates(text) }

  @Test(arguments: [
    "He may be late.", "They march on.", "May said so.", "A second man fell.", "It was fall.",
    "They sat in the sun.", "It has 2,000 jobs.", "More than 2000 came.", "The key is 2882015.",
    "Carl March won.",
  ])
  func findsNoDate(_ text: String) { expectDates(text) }

  @Test func impossibleDatesHaveNoValue() {
    expectDates("It sank on ⟦date:31 February=no value⟧. It burned at ⟦date:24:30=no value⟧.")
  }

  @Test func withoutADateRelativeOnesKeepTheirType() {
    expectDates(
      "It sank on ⟦date:Tuesday=no value,date⟧, ⟦date:last week=no value⟧.", published: nil)
    expectDates("It sank on ⟦date:4 March 2024=2024-03-04⟧.", published: nil)
  }
}
