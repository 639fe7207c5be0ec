// Which stretches stand in marks, on marked examples.

@testable import Analysis
import Articles
import Testing
import Text

@Suite("Quotation marks")
struct QuotationFinderTests {
  static let examples: [MarkedRegions] = ExampleFile.lines("Marks.txt").map(MarkedRegions.init)

  @Test("marked examples", arguments: examples)
  func regions(_ example: MarkedRegions) {
    let fault = example.fault
    #expect(fault == nil, "\(fault ?? "")")
  }

  @Test("regions of a block are disjoint or nested, a child behind its parent", arguments: examples)
  func nesting(_ example: MarkedRegions) {
    let regions = Draft(article: example.article).regions
    for (index, region) in regions.enumerated() {
      #expect(region.outer.contains(region.inner))
      if let parent = region.parent {
        #expect(parent < index && regions[parent].inner.contains(region.inner))
      } else if index > 0 {
        let before = regions[..<index].last { $0.parent == nil && $0.block == region.block }
        #expect(before.map { $0.outer.end <= Int(region.outer.start) } ?? true)
      }
      if let before = region.continues { #expect(regions[before].block < region.block) }
    }
  }
}
