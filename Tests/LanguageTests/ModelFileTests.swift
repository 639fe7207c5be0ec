// Model files that are whole, cut, damaged, foreign.

import Testing

@testable import Language

@Suite("Model files")
struct ModelFileTests {
  private static let bytes: [UInt8] = {
    var writer = ModelFileWriter(stage: .names, templateHash: 42)
    writer.add("LABL", lines: ["one", "two"])
    writer.add("VALS", [UInt32(7), 8, 9])
    return writer.bytes()
  }()

  @Test("sections come back as they were written")
  func sections() throws {
    let file = try ModelFile(copying: Self.bytes, stage: .names)
    #expect(file.lines("LABL") == ["one", "two"])
    #expect(Array(file.values("VALS", as: UInt32.self)) == [7, 8, 9])
    #expect(file.section("NONE").isEmpty)
    #expect(file.isIntact)
    try file.expect(templates: 42, stage: .names)
  }

  @Test("a file of another stage, format or set of templates is refused")
  func foreign() throws {
    #expect(throws: ModelFileError.otherStage(expected: .parser)) {
      try ModelFile(copying: Self.bytes, stage: .parser)
    }
    var other = Self.bytes
    other[8] = 99
    #expect(throws: ModelFileError.otherFormat(.names, found: 99, expected: 1)) {
      try ModelFile(copying: other, stage: .names)
    }
    let file = try ModelFile(copying: Self.bytes, stage: .names)
    #expect(throws: ModelFileError.otherTemplates(.names, found: 42, expected: 43)) {
      try file.expect(templates: 43, stage: .names)
    }
    #expect(throws: ModelFileError.notAModel(.names)) {
      try ModelFile(copying: Array("once upon a time".utf8), stage: .names)
    }
  }

  @Test("a file cut anywhere is refused")
  func cut() {
    for end in Self.bytes.indices {
      #expect(throws: ModelFileError.self) {
        try ModelFile(copying: Array(Self.bytes[..<end]), stage: .names)
      }
    }
  }

  @Test("a file with any byte changed is refused")
  func damaged() {
    // Bytes 44 to 63 are reserved and mean nothing; 16 to 23 are the template hash, which is
    // compared and not summed up.
    for place in Self.bytes.indices where !(44..<64).contains(place) && !(16..<24).contains(place) {
      var bytes = Self.bytes
      bytes[place] ^= 0x55
      #expect(throws: ModelFileError.self, "byte \(place)") {
        try ModelFile(copying: bytes, stage: .names)
      }
    }
  }

  @Test("the models of the program fit it, are whole, and take at most 15 MB")
  func embedded() throws {
    #expect(ModelSet.embeddedFaults.isEmpty)
    var size = 0
    for stage in ModelStage.allCases {
      let file = try ModelFile.embedded(stage)
      #expect(file.isIntact, "\(stage)")
      size += file.bytes.count
    }
    #expect(size <= 15_000_000)
  }

  @Test("stored weights grow with their byte, and change sign with it")
  func decodeTable() {
    let table = LinearModel.decodeTable(scale: 3)
    #expect(table[0] == 0 && table[127] == 3)
    for stored in 1...127 {
      #expect(table[stored] > table[stored - 1])
      #expect(table[256 - stored] == -table[stored])
    }
  }
}
