// Weights while they are learned.
//
// In: feature keys, classes, changes. Out: scores, and at the end the average of every weight over
// all decisions. Open addressing over keys; each key has a short row of classes. Sums are made in
// the order of the calls, so the same calls give the same bytes.

import Language

/// An averaged perceptron's weights.
package final class WeightTable: LinearScorer {
  package let classCount: Int
  /// Decisions so far; averages are over this clock.
  private(set) var clock: UInt32 = 0

  private struct Row {
    var key: UInt32
    var count: UInt16
    var capacity: UInt16
    var first: UInt32
  }

  /// One weight: its value now, the sum of its values at all times up to `stamp`.
  private struct Entry {
    var classID: UInt32
    var stamp: UInt32
    var weight: Float
    var total: Float
  }

  private var rows: UnsafeMutableBufferPointer<Row>
  private var rowCount = 0
  private var entries: UnsafeMutablePointer<Entry>
  private var entryCount = 0
  private var entryCapacity: Int

  /// Whether no weights are added any more: those that are there go on learning.
  private var isClosed = false

  package init(classCount: Int) {
    self.classCount = classCount
    rows = .allocate(capacity: 1 << 16)
    rows.initialize(repeating: Row(key: 0, count: 0, capacity: 0, first: 0))
    entryCapacity = 1 << 16
    entries = .allocate(capacity: entryCapacity)
  }

  deinit {
    rows.deallocate()
    entries.deallocate()
  }

  /// Goes to the next decision.
  package func tick() { clock += 1 }

  @inline(__always)
  private func place(of key: UInt32) -> Int {
    let mask = rows.count - 1
    var place = Int(key) & mask
    while rows[place].key != key, rows[place].key != 0 { place = (place + 1) & mask }
    return place
  }

  package func addScores(
    of keys: UnsafePointer<UInt32>, count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<count {
      let row = rows[place(of: keys[index])]
      var entry = entries + Int(row.first)
      let end = entry + Int(row.count)
      while entry < end {
        scores[Int(entry.pointee.classID)] += entry.pointee.weight
        entry += 1
      }
    }
  }

  /// Adds `change` to the weight of one class for each key.
  package func update(
    _ keys: UnsafePointer<UInt32>, count: Int, classID: Int, by change: Float
  ) {
    for index in 0..<count { update(keys[index], classID: UInt32(classID), by: change) }
  }

  package func update(_ key: UInt32, classID: UInt32, by change: Float) {
    var place = place(of: key)
    if rows[place].key == 0 {
      if isClosed { return }
      if rowCount * 5 > rows.count * 3 {
        growRows()
        place = self.place(of: key)
      }
      rows[place].key = key
      rowCount += 1
    }
    let row = rows[place]
    var entry = entries + Int(row.first)
    let end = entry + Int(row.count)
    while entry < end, entry.pointee.classID != classID { entry += 1 }
    if entry == end {
      if isClosed { return }
      entry = append(toRow: place)
      entry.initialize(to: Entry(classID: classID, stamp: clock, weight: 0, total: 0))
    }
    entry.pointee.total += entry.pointee.weight * Float(clock - entry.pointee.stamp)
    entry.pointee.stamp = clock
    entry.pointee.weight += change
  }

  private func append(toRow place: Int) -> UnsafeMutablePointer<Entry> {
    if rows[place].count == rows[place].capacity {
      let capacity = max(2, Int(rows[place].capacity) * 2)
      if entryCount + capacity > entryCapacity { growEntries(atLeast: entryCount + capacity) }
      let old = entries + Int(rows[place].first)
      (entries + entryCount).initialize(from: old, count: Int(rows[place].count))
      rows[place].first = UInt32(entryCount)
      rows[place].capacity = UInt16(capacity)
      entryCount += capacity
    }
    rows[place].count += 1
    return entries + Int(rows[place].first) + Int(rows[place].count) - 1
  }

  /// A table of the averages of at least a size, which learns on but takes no further weights: the
  /// small ones are gone for good, and the others make up for them.
  package func closed(threshold: Float) -> WeightTable {
    let result = WeightTable(classCount: classCount)
    forEachAverage { key, classID, weight in
      if abs(weight) >= threshold { result.update(key, classID: UInt32(classID), by: weight) }
    }
    result.isClosed = true
    return result
  }

  package var weightCount: Int {
    var count = 0
    for row in rows where row.key != 0 { count += Int(row.count) }
    return count
  }

  private func growRows() {
    let old = rows
    rows = .allocate(capacity: old.count * 2)
    rows.initialize(repeating: Row(key: 0, count: 0, capacity: 0, first: 0))
    for row in old where row.key != 0 { rows[place(of: row.key)] = row }
    old.deallocate()
  }

  private func growEntries(atLeast count: Int) {
    let capacity = max(count, entryCapacity * 2)
    let new = UnsafeMutablePointer<Entry>.allocate(capacity: capacity)
    new.moveInitialize(from: entries, count: entryCount)
    entries.deallocate()
    entries = new
    entryCapacity = capacity
  }

  /// Calls `body` with each key and class whose averaged weight is not zero, in no fixed order but
  /// the same for the same calls.
  func forEachAverage(_ body: (_ key: UInt32, _ classID: Int, _ weight: Float) -> Void) {
    let time = Float(max(clock, 1))
    for row in rows where row.key != 0 {
      for index in 0..<Int(row.count) {
        let entry = entries[Int(row.first) + index]
        let total = entry.total + entry.weight * Float(clock - entry.stamp)
        if total != 0 { body(row.key, Int(entry.classID), total / time) }
      }
    }
  }

  /// Calls `body` with every weight as it is now.
  func forEachEntry(_ body: (_ key: UInt32, _ classID: Int, _ weight: Float) -> Void) {
    for row in rows where row.key != 0 {
      for index in 0..<Int(row.count) {
        let entry = entries[Int(row.first) + index]
        body(row.key, Int(entry.classID), entry.weight)
      }
    }
  }
}
