// The tagger's table of forms and the tags they take.

import Testing

@testable import Language

@Suite("Ambiguity table")
struct AmbiguityTableTests {
  private func table(_ slots: [UInt64]) throws -> AmbiguityTable? {
    var file = ModelFileWriter(stage: .tagger, templateHash: 1)
    file.add("AMBI", slots)
    return AmbiguityTable(try ModelFile(copying: file.bytes(), stage: .tagger))
  }

  @Test("forms are found where they lie, behind others and round the end")
  func found() throws {
    let slots: [UInt64] = [5 << 32 | 7, 6 << 32 | 4, 0, 9 << 32 | 3]
    let table = try #require(try table(slots))
    #expect(table.ambiguity(of: 3) == 9)
    #expect(table.ambiguity(of: 7) == 5, "its place was taken; the next is the first")
    #expect(table.ambiguity(of: 4) == 6)
    #expect(table.ambiguity(of: 8) == 0)
  }

  @Test("a table without an empty slot ends a search")
  func full() throws {
    let table = try #require(try table([1 << 32 | 2, 1 << 32 | 3]))
    #expect(table.ambiguity(of: 2) == 1)
    #expect(table.ambiguity(of: 9) == 0)
  }

  @Test("a table that is no power of two is refused")
  func sizes() throws {
    for count in [0, 1, 3, 6] {
      #expect(try table(Array(repeating: 0, count: count)) == nil, "\(count)")
    }
  }
}
