// Feature keys: a template's number and up to three values, mixed into 32 bits.
//
// The same code makes keys in training and in use. Keys come from stable hashes only, never from
// ids that differ from run to run. Two features share a key about once in a thousand, which a linear
// model does not feel.

/// A buffer that takes the keys of one decision.
@frozen package struct FeatureKeys {
  package let start: UnsafeMutablePointer<UInt32>
  package var count = 0

  /// Most features of one decision; buffers are made for it.
  package static let capacity = 256

  @inline(__always)
  package init(_ start: UnsafeMutablePointer<UInt32>) { self.start = start }

  @inline(__always)
  package mutating func add(_ template: UInt32, _ a: UInt32) {
    append(FeatureKeys.finish(template, FeatureKeys.mix(a)))
  }

  @inline(__always)
  package mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) {
    append(FeatureKeys.finish(template, FeatureKeys.mix(FeatureKeys.mix(a), b)))
  }

  @inline(__always)
  package mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) {
    append(
      FeatureKeys.finish(
        template, FeatureKeys.mix(FeatureKeys.mix(FeatureKeys.mix(a), b), c)))
  }

  @inline(__always)
  package mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) {
    append(
      FeatureKeys.finish(
        template,
        FeatureKeys.mix(FeatureKeys.mix(FeatureKeys.mix(FeatureKeys.mix(a), b), c), d)))
  }

  /// One feature for each bit of `bits`.
  @inline(__always)
  package mutating func addBits(_ template: UInt32, _ bits: UInt32, _ b: UInt32, _ c: UInt32) {
    var rest = bits
    while rest != 0 {
      add(template, UInt32(truncatingIfNeeded: rest.trailingZeroBitCount), b, c)
      rest &= rest - 1
    }
  }

  @inline(__always)
  private mutating func append(_ key: UInt32) {
    start[count] = key
    count += 1
  }

  @inline(__always)
  private static func mix(_ a: UInt32) -> UInt64 {
    let h = (UInt64(a) &+ 0x2545_F491) &* 0x9E37_79B9_7F4A_7C15
    return h ^ (h >> 29)
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ b: UInt32) -> UInt64 {
    let h = (state &+ UInt64(b)) &* 0xBF58_476D_1CE4_E5B9
    return h ^ (h >> 32)
  }

  @inline(__always)
  private static func finish(_ template: UInt32, _ state: UInt64) -> UInt32 {
    var h = (state ^ (UInt64(template) &* 0xD6E8_FEB8_6659_FD93)) &* 0x94D0_49BB_1331_11EB
    h ^= h >> 32
    let key = UInt32(truncatingIfNeeded: h)
    return key == 0 ? 1 : key
  }
}
