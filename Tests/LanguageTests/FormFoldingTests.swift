// What becomes of letters and marks on the way to a look-up.

import Testing

@testable import Language

@Suite("Folding")
struct FormFoldingTests {
  static let cases: [(String, String)] = [
    ("DON’T", "don't"), ("O`Brien", "o'brien"), ("Zürich", "zürich"), ("ÉLYSÉE", "élysée"),
    ("ŁÓDŹ", "łódź"), ("ĽUBOMÍR", "ľubomír"), ("Ÿ", "ÿ"), ("İzmir", "izmir"), ("ΑΘΉΝΑ", "αθήνα"),
    ("МОСКВА", "москва"), ("ЇЖАК", "їжак"), ("ĐẶNG", "đặng"), ("Q1 2020", "q1 2020"), ("김치", "김치"),
    ("×÷", "×÷"), ("", ""),
  ]

  @Test("letters and apostrophes", arguments: cases)
  func folded(_ form: String, _ expected: String) {
    #expect(FormFolding.folded(form) == expected)
  }

  @Test("the hash is that of the folded bytes", arguments: cases)
  func hash(_ form: String, _ expected: String) {
    let bytes = Array(form.utf8)
    let hash = bytes.withUnsafeBufferPointer { FormFolding.hash(of: $0, in: 0..<$0.count) }
    #expect(hash == StableHash.of(expected))
  }

  @Test("bytes that are not UTF-8 stay")
  func brokenBytes() {
    let bytes: [UInt8] = [0x41, 0xC3, 0xFF, 0xE2, 0x80, 0x42, 0xF0]
    bytes.withUnsafeBufferPointer {
      #expect(
        FormFolding.bytes(of: $0, in: 0..<$0.count)
          == [0x61, 0xC3, 0xFF, 0xE2, 0x80, 0x62, 0xF0])
    }
  }
}
