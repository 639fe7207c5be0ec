import Testing
import Text

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("qoutes", "quotes", 1), ("gruop", "group", 1), ("vlaue", "value", 1), ("kim", "kin", 1),
    ("abuot", "about", 1), ("floods", "flood", 1), ("", "ab", 2), ("same", "same", 0),
    ("인용", "인융", 1),
  ])
  func distance(_ a: String, _ b: String, _ expected: Int) {
    #expect(EditDistance.between(a, b, limit: 2) == expected)
    #expect(EditDistance.between(b, a, limit: 2) == expected)
  }

  @Test func beyondTheLimitIsNil() {
    #expect(EditDistance.between("quotes", "figures", limit: 2) == nil)
    #expect(EditDistance.between("ca", "abc", limit: 2) == nil)  // 3: swapped letters stay together
  }

  @Test func shortWordsAllowOneSlip() {
    #expect(EditDistance.nearest(to: "bi", in: ["by", "in", "from"]) == ["by"])
    #expect(EditDistance.nearest(to: "bx", in: ["in"]) == [])
    #expect(EditDistance.nearest(to: "abuto", in: ["about"]) == ["about"])
  }

  @Test func onlyTheNearestAreGiven() {
    #expect(EditDistance.nearest(to: "valur", in: ["values", "value", "valued"]) == ["value"])
    #expect(EditDistance.nearest(to: "cat", in: ["hat", "bat"]) == ["hat", "bat"])
  }
}
