// Averaged weights to the sections of a model file: pruned, companded to 8 bits.
//
// In: weights. Out: sections SLOT, ENTR, SIZE. Small weights are dropped, then each is stored as
// round(127 · sign · (|w| / max)^(1/2.5)).

import Language

/// Writes weights into a model file.
package struct LinearModelWriter {
  /// Weights of a smaller size are dropped.
  package var threshold: Float
  /// Size that the largest stored value stands for; larger weights are clipped to it.
  package private(set) var scale: Float = 1
  /// Stored features and weights.
  package private(set) var featureCount = 0
  package private(set) var weightCount = 0
  private var slots: [UInt64] = []
  private var entries: [UInt16] = []

  package init(_ weights: [(key: UInt32, classID: Int, weight: Float)], threshold: Float) {
    self.threshold = threshold
    let kept = weights.filter { abs($0.weight) >= threshold }
    scale = kept.reduce(Float(0)) { max($0, abs($1.weight)) }
    if scale == 0 { scale = 1 }
    var features: [(key: UInt32, first: Int, count: Int)] = []
    for weight in kept {
      let stored = LinearModelWriter.stored(weight.weight, scale: scale)
      if stored == 0 { continue }
      if features.last?.key == weight.key, features[features.count - 1].count < 256 {
        features[features.count - 1].count += 1
      } else if features.last?.key == weight.key {
        continue
      } else {
        features.append((weight.key, entries.count, 1))
      }
      entries.append(UInt16(weight.classID) | UInt16(UInt8(bitPattern: stored)) << 8)
    }
    featureCount = features.count
    weightCount = entries.count
    precondition(entries.count < 1 << 24, "more weights than a model file can address")
    var size = 2
    while size * 7 < features.count * 10 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for feature in features {
      var place = Int(feature.key) & (size - 1)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      let value = UInt32(feature.first) << 8 | UInt32(feature.count - 1)
      slots[place] = UInt64(feature.key) | UInt64(value) << 32
    }
  }

  /// Adds the weights' sections.
  package func add(to file: inout ModelFileWriter) {
    file.add("SIZE", [UInt64(slots.count), UInt64(entries.count)])
    file.add("SLOT", slots)
    file.add("ENTR", entries)
  }

  /// The stored byte of a weight: the one whose decoded value is nearest.
  static func stored(_ weight: Float, scale: Float) -> Int8 {
    let size = min(abs(weight) / scale, 1)
    // Search instead of a power function, whose last digit differs between machines.
    let table = LinearModel.decodeTable(scale: 1)
    var low = 0
    var high = 127
    while low < high {
      let middle = (low + high) / 2
      if table[middle] < size { low = middle + 1 } else { high = middle }
    }
    if low > 0, size - table[low - 1] < table[low] - size { low -= 1 }
    return Int8(weight < 0 ? -low : low)
  }
}
