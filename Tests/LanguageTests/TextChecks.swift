// What the property tests ask of places in a text.

enum TextChecks {
  /// White space and signs that cannot be seen.
  static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.isEmpty
      || String(validating: bytes, as: UTF8.self)?.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value)
          || [0x200B, 0x200E, 0x200F, 0xFEFF].contains($0.value)
          || (0x202A...0x202E).contains($0.value) || (0x2060...0x2069).contains($0.value)
      } ?? false
  }

  /// Whether a place does not lie inside a valid sequence.
  static func isBorder(_ place: Int, _ bytes: [UInt8]) -> Bool {
    guard place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 else { return true }
    for start in max(0, place - 3)..<place {
      for length in 2...4 where start + length > place && start + length <= bytes.count {
        let scalars = String(validating: bytes[start..<start + length], as: UTF8.self)?
          .unicodeScalars
        if let scalars, scalars.count == 1 { return false }
      }
    }
    return true
  }
}
