import Testing

@testable import Articles

@Suite struct BylineTests {
  @Test(
    arguments: [
      ("By Dana Kim", ["Dana Kim"], nil),
      (
        "By Dana Kim and Marek Hals, Continental Wire", ["Dana Kim", "Marek Hals"],
        "Continental Wire"
      ),
      ("BY DANA KIM", ["DANA KIM"], nil),
      ("By Dana Kim, Marek Hals & Ruth Ellery", ["Dana Kim", "Marek Hals", "Ruth Ellery"], nil),
      ("By Dana Kim, Harbour correspondent", ["Dana Kim"], nil),
      ("Words by Dana Kim | The Harbour Gazette", ["Dana Kim"], "The Harbour Gazette"),
      ("By Dana Kim for the Courier", ["Dana Kim"], "the Courier"),
      ("By Dana Kim in Varnholm", ["Dana Kim"], nil),
      ("By Dana Kim dana@courier.example", ["Dana Kim"], nil),
      ("By Reuters", [], "Reuters"), ("By The Associated Press", [], "The Associated Press"),
      ("By Beacon staff", [], nil), ("By Jean-Luc de la Tour", ["Jean-Luc de la Tour"], nil),
      ("By Éva Szabó, Reuters", ["Éva Szabó"], "Reuters"),
    ] as [(String, [String], String?)])
  func reads(_ line: String, _ authors: [String], _ outlet: String?) {
    let byline = Byline(line: line)
    #expect(byline?.authors == authors, "\(line)")
    #expect(byline?.outlet == outlet, "\(line)")
  }

  @Test(arguments: [
    "By nightfall the mission had handed out 200 blankets", "By 2030 the harbour will be dry",
    "Bystanders wept", "By the time", "By Tuesday evening",
  ])
  func refusesSentences(_ line: String) {
    #expect(Byline(line: line) == nil, "\(line)")
  }

  @Test func fieldsNeedNoOpening() {
    #expect(Byline(names: "Dana Kim; Marek Hals").authors == ["Dana Kim", "Marek Hals"])
    #expect(Byline(names: "Halvard Lines Group Communications").authors == [])
  }
}
