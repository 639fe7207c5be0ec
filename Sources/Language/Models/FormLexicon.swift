package struct FormLexicon: @unchecked Sendable {
  let file: ModelFile
  let slots: UnsafeBufferPointer<UInt64>
  package init(_ file: ModelFile) throws(ModelFileError) { self.file = file; slots = file.values("FORM", as: UInt64.self) }
  package func form(_ hash: UInt64) -> UInt32 {
    let key = StableHash.narrow(hash)
    var p = Int(key) & (slots.count - 1)
    while slots[p] != 0 { if UInt32(truncatingIfNeeded: slots[p]) == key { return UInt32(slots[p] >> 32) }; p = (p + 1) & (slots.count - 1) }
    return 0
  }
  package func word(_ hash: UInt64) -> LexiconBits { LexiconBits(rawValue: 0) }
}
package struct LexiconBits: OptionSet { package let rawValue: UInt32; package init(rawValue: UInt32) { self.rawValue = rawValue } }
package enum FormFolding {
  package static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    for i in 0..<bytes.count { let b = bytes[i]; out[i] = b >= 65 && b <= 90 ? b | 32 : b }
    return bytes.count
  }
}
