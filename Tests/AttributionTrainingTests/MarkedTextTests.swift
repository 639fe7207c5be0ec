// Marked text: what marks say, and what is wrong with marks.

import Articles
import AttributionTraining
import Testing

@Suite("Marked text")
struct MarkedTextTests {
  @Test("marks become spans of the text without them")
  func spans() throws {
    let marked = try MarkedText(
      validating: "Headline: Kim speaks ¶“⟦Q1 Stay⟧,” ⟦S1+2 Kim⟧ ⟦C1 said⟧, ⟦C2 adding⟧ "
        + "that ⟦Q2 É was shut⟧.")
    #expect(marked.text.string == "Kim speaks\n“Stay,” Kim said, adding that É was shut.")
    #expect(marked.blocks.map(\.kind) == [.headline, .paragraph])
    #expect(marked.numbers == [1, 2])
    #expect(marked.rows.map { $0.source.map(marked.text.string) } == [["Kim"], ["Kim"]])
    #expect(marked.rows.map { $0.cue.map(marked.text.string) } == [["said"], ["adding"]])
    #expect(marked.rows.map { $0.content.map(marked.text.string) } == [["Stay"], ["É was shut"]])
  }

  @Test(
    "wrong marks are told, not trapped",
    arguments: [
      ("⟦S Kim said", "a mark is open"), ("Kim⟧ said", "a mark closes twice"),
      ("⟦Q a ⟦C b⟧ c", "a mark is open"), ("⟦X Kim⟧", "a mark is none of S, C, Q"),
      ("⟦", "a mark is none of S, C, Q"), ("⟦S1 ⟧said", "a mark holds nothing"),
      ("⟦S1", "a mark is open"),
    ])
  func errors(_ text: String, _ message: String) {
    let error = #expect(throws: MarkedTextError.self) { try MarkedText(validating: text) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "none")")
  }
}
