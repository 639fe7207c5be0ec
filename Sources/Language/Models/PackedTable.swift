// A hash table of facts that is read where it lies in a model file.
//
// In: a section of 32-bit slots and a 64-bit hash. Out: the small number stored for the hash, or 0.
// Leaves to others: what the number means; filling the table (`PackedTableWriter`).

/// An open-addressing table of 2^n slots of 32 bits: the upper bits of a slot repeat the upper bits
/// of the hash, the lower ones hold the value; an empty slot is 0.
///
/// The low n bits of the hash name the first slot, later ones follow in order. A hash that is not
/// in the table is taken for another about once in 2^(32 - valueBits) probes: 14 value bits and 4
/// probes give one false answer in 65,000 unknown hashes.
package struct PackedTable: @unchecked Sendable {
  private let slots: UnsafeBufferPointer<UInt32>
  private let mask: Int
  private let valueBits: UInt32
  private let valueMask: UInt32

  /// Nil if the section is no power of two of slots.
  package init?(_ slots: UnsafeBufferPointer<UInt32>, valueBits: Int) {
    guard !slots.isEmpty, slots.count & (slots.count - 1) == 0, valueBits < 32 else { return nil }
    self.slots = slots
    mask = slots.count - 1
    self.valueBits = UInt32(valueBits)
    valueMask = 1 << UInt32(valueBits) - 1
  }

  /// The value of a hash; 0 if it is not in the table.
  @inline(__always)
  package func value(of hash: UInt64) -> UInt32 {
    let check = PackedTable.check(of: hash, valueBits: Int(valueBits))
    var place = Int(truncatingIfNeeded: hash) & mask
    // A damaged table may have no empty slot: the count of slots ends the search.
    for _ in 0...mask {
      let slot = UInt32(littleEndian: slots[place])
      if slot == 0 { return 0 }
      if slot >> valueBits == check { return slot & valueMask }
      place = (place + 1) & mask
    }
    return 0
  }

  /// The bits of a hash that a slot repeats.
  @inline(__always)
  package static func check(of hash: UInt64, valueBits: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> UInt64(32 + valueBits))
  }
}
