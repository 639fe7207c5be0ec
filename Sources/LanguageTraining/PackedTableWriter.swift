// Facts to the slots of a `PackedTable`.
//
// In: hashes with small values, the most frequent first. Out: the slots, the same for the same
// entries in the same order.

import Language

/// Fills a table that `PackedTable` reads.
struct PackedTableWriter {
  private(set) var slots: [UInt32]
  private(set) var count = 0
  private let valueBits: Int

  /// `capacity` is a power of two; `valueBits` as the reader is told.
  init(capacity: Int, valueBits: Int) {
    precondition(capacity & (capacity - 1) == 0, "a power of two")
    slots = [UInt32](repeating: 0, count: capacity)
    self.valueBits = valueBits
  }

  /// Share of slots in use.
  var load: Double { Double(count) / Double(slots.count) }

  /// Stores a value; false if the hash, or one that looks like it, is there already.
  ///
  /// Early entries lie nearest to the place where the search begins: give frequent ones first.
  mutating func insert(_ hash: UInt64, _ value: UInt32) -> Bool {
    precondition(value > 0 && value < 1 << UInt32(valueBits), "a value of \(valueBits) bits")
    precondition(count < slots.count * 9 / 10, "the table is full")
    let check = PackedTable.check(of: hash, valueBits: valueBits)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place] != 0 {
      if slots[place] >> UInt32(valueBits) == check { return false }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = check << UInt32(valueBits) | value
    count += 1
    return true
  }
}
