// Hashes that mean the same in every process and every release of a model.
//
// In: bytes of a form. Out: 64-bit numbers from which features are made. Model files hold hashes of
// features, so a change here makes all of them worthless: `StableHash.version` is part of the
// template hash that each file carries. Leaves to others: which bytes make a feature.

/// A fixed hash of bytes (FNV-1a with a final mix), never seeded.
package struct StableHash: Sendable {
  /// Raised when the function or what is hashed changes.
  package static let version: UInt64 = 2

  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of all bytes added so far; never 0.
  @inline(__always)
  package var value: UInt64 {
    var h = state
    h ^= h >> 33
    h = h &* 0xFF51_AFD7_ED55_8CCD
    h ^= h >> 33
    h = h &* 0xC4CE_B9FE_1A85_EC53
    h ^= h >> 33
    return h == 0 ? 1 : h
  }

  /// The upper half of `value`, for tables with 32-bit keys; never 0.
  @inline(__always)
  package var value32: UInt32 { StableHash.narrow(value) }

  /// 32 bits of a 64-bit hash; never 0.
  @inline(__always)
  package static func narrow(_ hash: UInt64) -> UInt32 {
    let upper = UInt32(truncatingIfNeeded: hash >> 32)
    return upper == 0 ? 1 : upper
  }

  /// The hash of a whole sequence.
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  package static func of(_ string: String) -> UInt64 { of(string.utf8) }
}
