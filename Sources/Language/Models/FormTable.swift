// Forms seen so far, each with its record.
//
// In: bytes of tokens. Out: row numbers of records. One table serves one thread and any number of
// articles; a record is a pure function of its form, so results do not depend on what was seen
// before. Forms are told apart by a 64-bit hash alone: two of ten million share one with a chance
// of one in a hundred thousand.

/// Records of forms, row 0 being the border of a sentence.
package struct FormTable: ~Copyable {
  private var slots: UnsafeMutableBufferPointer<Slot>
  private var rows: UnsafeMutableBufferPointer<FormRecord>
  package private(set) var count = 1
  private var families: UnsafeMutableBufferPointer<UInt64>
  /// Numbers of `FormRecord.family` given so far.
  package private(set) var familyCount = 0
  /// Folded bytes of all forms, one after the other.
  private var folded: [UInt8] = []
  package let lexicon: FormLexicon?
  private let ambiguity: AmbiguityTable?

  private struct Slot {
    var hash: UInt64
    var row: UInt32
  }

  /// Longest form in bytes; what is longer counts by its first bytes.
  package static let longest = 1_024

  package init(lexicon: FormLexicon?, ambiguity: AmbiguityTable? = nil) {
    self.lexicon = lexicon
    self.ambiguity = ambiguity
    slots = .allocate(capacity: 1 << 13)
    slots.initialize(repeating: Slot(hash: 0, row: 0))
    rows = .allocate(capacity: 1 << 12)
    families = .allocate(capacity: 1 << 13)
    families.initialize(repeating: 0)
    var border = FormRecord()
    border.flags = .isBoundary
    border.form = 2
    border.lower = 2
    border.shape = 2
    rows.initializeElement(at: 0, to: border)
  }

  deinit {
    slots.deallocate()
    rows.deallocate()
    families.deallocate()
  }

  /// All records; valid until the next call of `row(of:)`.
  @inline(__always)
  package var records: UnsafePointer<FormRecord> {
    UnsafePointer(rows.baseAddress.unsafelyUnwrapped)
  }

  /// Row of a form, made at its first sight. Curly marks count as straight ones.
  package mutating func row(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let form = UnsafeBufferPointer(rebasing: bytes.prefix(FormTable.longest))
    guard let straight = FormTable.straightened(form) else { return exactRow(of: form) }
    return straight.withUnsafeBufferPointer { exactRow(of: $0) }
  }

  private mutating func exactRow(of form: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = StableHash()
    for byte in form { hash.add(byte) }
    let value = hash.value
    var place = Int(truncatingIfNeeded: value) & (slots.count - 1)
    while slots[place].hash != 0 {
      if slots[place].hash == value { return slots[place].row }
      place = (place + 1) & (slots.count - 1)
    }
    if count * 2 >= slots.count { grow() }
    place = Int(truncatingIfNeeded: value) & (slots.count - 1)
    while slots[place].hash != 0 { place = (place + 1) & (slots.count - 1) }
    let row = UInt32(count)
    slots[place] = Slot(hash: value, row: row)
    let foldedForm = FormFolding.bytes(of: form, in: 0..<form.count)
    var record = FormRecord(form, folded: foldedForm, lexicon: lexicon)
    record.foldedStart = UInt32(truncatingIfNeeded: folded.count)
    record.foldedCount = UInt16(foldedForm.count)
    folded += foldedForm
    record.family = family(of: record.lower)
    record.ambiguity = ambiguity?.ambiguity(of: record.form) ?? 0
    rows.initializeElement(at: count, to: record)
    count += 1
    return row
  }

  /// Adds the folded bytes of a form to a hash.
  @inline(__always)
  func addFolded(_ row: UInt32, to hash: inout StableHash) {
    let record = rows.baseAddress.unsafelyUnwrapped + Int(row)
    let start = Int(record.pointee.foldedStart)
    for index in start..<start + Int(record.pointee.foldedCount) { hash.add(folded[index]) }
  }

  private mutating func family(of lower: UInt32) -> UInt32 {
    var place = Int(lower) & (families.count - 1)
    while families[place] != 0 {
      if UInt32(truncatingIfNeeded: families[place]) == lower {
        return UInt32(families[place] >> 32)
      }
      place = (place + 1) & (families.count - 1)
    }
    familyCount += 1
    families[place] = UInt64(lower) | UInt64(familyCount) << 32
    return UInt32(familyCount)
  }

  private mutating func grow() {
    let oldFamilies = families
    families = .allocate(capacity: oldFamilies.count * 2)
    families.initialize(repeating: 0)
    for family in oldFamilies where family != 0 {
      var place = Int(UInt32(truncatingIfNeeded: family)) & (families.count - 1)
      while families[place] != 0 { place = (place + 1) & (families.count - 1) }
      families[place] = family
    }
    oldFamilies.deallocate()
    let old = slots
    slots = .allocate(capacity: old.count * 2)
    slots.initialize(repeating: Slot(hash: 0, row: 0))
    for slot in old where slot.hash != 0 {
      var place = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
      while slots[place].hash != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
    old.deallocate()
    let oldRows = rows
    rows = .allocate(capacity: slots.count / 2 + 1)
    _ = rows.moveInitialize(fromContentsOf: oldRows[..<count])
    oldRows.deallocate()
  }
}
