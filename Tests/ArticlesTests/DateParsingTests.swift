import Testing
import Text

@testable import Articles

@Suite struct DateParsingTests {
  @Test(
    arguments: [
      ("2025-03-04", "2025-03-04", nil), ("2025-03-04T19:10:00Z", "2025-03-04 19:10", 0),
      ("2025-03-04T19:10:00.123+01:00", "2025-03-04 19:10", 60),
      ("2025-03-04 19:10:00-0530", "2025-03-04 19:10", -330), ("20250304", "2025-03-04", nil),
      ("Tue, 04 Mar 2025 19:10:00 +0100", "2025-03-04 19:10", 60),
      ("Tue, 04 Mar 2025 19:10:00 GMT", "2025-03-04 19:10", 0), ("4 March 2025", "2025-03-04", nil),
      ("March 4, 2025", "2025-03-04", nil), ("Tue 4 March 2025 19:10", "2025-03-04 19:10", nil),
      ("Tuesday, March 4, 2025 at 7:10 p.m.", "2025-03-04 19:10", nil),
      ("Mar. 4th, 2025, 7.10pm GMT", "2025-03-04 19:10", 0), ("4 Sept 2025", "2025-09-04", nil),
      ("12:05 am, 4 March 2025", "2025-03-04 00:05", nil), ("13/3/2025", "2025-03-13", nil),
      ("4.03.2025", "2025-03-04", nil),
      ("Wednesday 5 March 2025, 18:00 CET", "2025-03-05 18:00", 60),
      ("March 4, 2025 7 PM EST", "2025-03-04 19:00", -300), ("2025/03/04", "2025-03-04", nil),
    ] as [(String, String, Int?)])
  func reads(_ text: String, _ expected: String, _ zone: Int?) {
    let found = DateParsing.timestamp(text)
    #expect(found?.description == expected, "\(text)")
    #expect(found?.zoneOffset == zone, "\(text)")
  }

  @Test(arguments: [
    "04/03/2025", "March 4", "30 February 2025", "on Tuesday", "2025", "4 people, March 2025",
    "March 2025", "25:10 4 March 2025", "1 Jan 1700", "", "4 March 2025 and after", "19:10",
  ])
  func refuses(_ text: String) {
    #expect(DateParsing.timestamp(text) == nil, "\(text)")
  }

  @Test func readsSecondsAndMilliseconds() {
    #expect(DateParsing.timestamp(epoch: 1_741_111_800)?.description == "2025-03-04 18:10")
    #expect(DateParsing.timestamp(epoch: 1_741_111_800_000)?.description == "2025-03-04 18:10")
    #expect(DateParsing.timestamp(epoch: 0) == nil)
  }
}
