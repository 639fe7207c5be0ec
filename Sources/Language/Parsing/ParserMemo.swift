// Scores of feature groups, kept while one sentence is read.
//
// In: groups of a state. Out: the sum of their scores. States of a beam share most of their words
// and dependents, so most groups have been scored before; adding a kept row costs a twentieth of
// looking its features up.

/// Rows of scores by the signature of their group.
struct ParserMemo: ~Copyable {
  private let stride: Int
  private var slots: UnsafeMutableBufferPointer<Slot>
  private var rows: UnsafeMutablePointer<Float>
  private var rowCapacity: Int
  private var rowCount = 0
  private var generation: UInt32 = 0
  private let keys = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureKeys.capacity)

  private struct Slot {
    var signature: UInt64
    var row: UInt32
    var generation: UInt32
  }

  init(classCount: Int) {
    stride = (classCount + 15) / 16 * 16
    slots = .allocate(capacity: 1 << 12)
    slots.initialize(repeating: Slot(signature: 0, row: 0, generation: 0))
    rowCapacity = 1 << 11
    rows = .allocate(capacity: rowCapacity * stride)
  }

  deinit {
    slots.deallocate()
    rows.deallocate()
    keys.deallocate()
  }

  /// Forgets all rows: for another sentence or other weights.
  mutating func clear() {
    rowCount = 0
    generation &+= 1
    if generation == 0 {
      slots.update(repeating: Slot(signature: 0, row: 0, generation: 0))
      generation = 1
    }
  }

  /// Sets `scores` to the sums of all groups of a state. `scores` has room for `stride` numbers.
  mutating func score(
    _ context: borrowing ParserContext, scorer: some LinearScorer,
    into scores: UnsafeMutablePointer<Float>
  ) {
    scores.initialize(repeating: 0, count: stride)
    for group in ParserFeatureGroup.allCases {
      let row = self.row(group, context, scorer: scorer)
      for index in 0..<stride { scores[index] += row[index] }
    }
  }

  /// Room that `scores` needs, in numbers.
  var scoreCapacity: Int { stride }

  private mutating func row(
    _ group: ParserFeatureGroup, _ context: borrowing ParserContext, scorer: some LinearScorer
  ) -> UnsafeMutablePointer<Float> {
    let signature = group.signature(context)
    var place = Int(truncatingIfNeeded: signature) & (slots.count - 1)
    while slots[place].generation == generation {
      if slots[place].signature == signature { return rows + Int(slots[place].row) * stride }
      place = (place + 1) & (slots.count - 1)
    }
    if rowCount == rowCapacity {
      grow()
      place = Int(truncatingIfNeeded: signature) & (slots.count - 1)
      while slots[place].generation == generation { place = (place + 1) & (slots.count - 1) }
    }
    slots[place] = Slot(signature: signature, row: UInt32(rowCount), generation: generation)
    let row = rows + rowCount * stride
    rowCount += 1
    row.initialize(repeating: 0, count: stride)
    var features = FeatureKeys(keys)
    ParserFeatures.add(group, context, to: &features)
    scorer.addScores(of: keys, count: features.count, to: row)
    return row
  }

  private mutating func grow() {
    let oldSlots = slots
    slots = .allocate(capacity: oldSlots.count * 2)
    slots.initialize(repeating: Slot(signature: 0, row: 0, generation: 0))
    for slot in oldSlots where slot.generation == generation {
      var place = Int(truncatingIfNeeded: slot.signature) & (slots.count - 1)
      while slots[place].generation == generation { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
    oldSlots.deallocate()
    let oldRows = rows
    rows = .allocate(capacity: rowCapacity * 2 * stride)
    rows.moveInitialize(from: oldRows, count: rowCount * stride)
    oldRows.deallocate()
    rowCapacity *= 2
  }
}
