// What sort of source somebody is, for each type.

import Analysis
import AttributionTraining
import Testing

@Suite("Source types")
struct SourceTypologyTests {
  @Test("sources and their facets", arguments: SourceExample.all)
  func sources(_ example: SourceExample) {
    let document = Analyzer().document(of: MarkedText(example.text).article)
    #expect(document.sources.map { SourceExample.facts(of: $0) } == example.facts)
  }

  @Test("a quotation by nobody has no source")
  func none() {
    let text = "It rained all day. “Nobody knew what to do or where to go on that long night.”"
    let document = Analyzer().document(of: MarkedText(text).article)
    #expect(document.quotes.count == 1)
    #expect(document.quotes.allSatisfy { $0.source == nil })
  }

  @Test("one source however often and however called")
  func merged() {
    let text =
      "A rescue insider claimed the radio was dead. “Nobody closed the doors,” the insider said. "
      + "Dana Kim said it was late. Kim said it was cold. She said it was over."
    let document = Analyzer().document(of: MarkedText(text).article)
    #expect(document.sources.map(\.name) == ["A rescue insider", "Dana Kim"])
    #expect(document.sources.map(\.quotes.count) == [2, 3])
  }

  @Test("wishes and views make no source")
  func views() {
    let text = "Elias Renner wants to publish the list. Lena Haugen opposes the bridge."
    #expect(Analyzer().document(of: MarkedText(text).article).sources.isEmpty)
  }
}
