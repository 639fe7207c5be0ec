// Tags that forms take, counted and as the tagger's table.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Ambiguity counts")
struct AmbiguityCountsTests {
  private func table(_ counts: AmbiguityCounts) throws -> AmbiguityTable {
    var file = ModelFileWriter(stage: .tagger, templateHash: 1)
    file.add("AMBI", counts.slots())
    return try #require(AmbiguityTable(ModelFile(copying: file.bytes(), stage: .tagger)))
  }

  @Test("forms of the same tags share a number, in any order; others do not")
  func numbers() {
    var counts = AmbiguityCounts()
    for (form, tag) in [(1, 4), (1, 7), (2, 7), (2, 4), (2, 4), (3, 4)] as [(UInt32, TagID)] {
      counts.add(form, tag: tag, fold: 0)
    }
    #expect(counts.ambiguity(of: 1) == counts.ambiguity(of: 2))
    #expect(counts.ambiguity(of: 1) != counts.ambiguity(of: 3))
    #expect(counts.ambiguity(of: 9) == 0)
    for _ in 0..<100 { counts.add(2, tag: 4, fold: 0) }
    #expect(counts.ambiguity(of: 2) == counts.ambiguity(of: 3), "7 is too rare to count")
  }

  @Test("a fold does not see its own words")
  func folds() {
    var counts = AmbiguityCounts()
    counts.add(1, tag: 4, fold: 0)
    #expect(counts.ambiguity(of: 1, except: 0) == 0)
    #expect(counts.ambiguity(of: 1, except: 1) == counts.ambiguity(of: 1))
    counts.add(1, tag: 7, fold: 1)
    counts.add(2, tag: 7, fold: 3)
    #expect(counts.ambiguity(of: 1, except: 0) == counts.ambiguity(of: 2))
  }

  @Test("all forms are in the table, others are not", arguments: [0, 1, 2, 500])
  func slots(_ count: Int) throws {
    var counts = AmbiguityCounts()
    var random = SplitMix(seed: 6)
    var forms: Set<UInt32> = []
    while forms.count < count {
      let form = UInt32(truncatingIfNeeded: random.next() >> 32) | 1
      if forms.insert(form).inserted {
        counts.add(form, tag: TagID(1 + random.below(40)), fold: random.below(10))
      }
    }
    let table = try self.table(counts)
    for form in forms { #expect(table.ambiguity(of: form) == counts.ambiguity(of: form)) }
    for form in 1...300 as ClosedRange<UInt32> where !forms.contains(form) {
      #expect(table.ambiguity(of: form) == 0)
    }
  }
}
