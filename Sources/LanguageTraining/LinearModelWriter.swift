// Averaged weights to the sections of a model file: pruned, companded to 8 bits.
//
// In: weights. Out: the sections that `LinearModel` reads. Small weights are dropped, then each is
// stored as round(127 · sign · (|w| / max)^(1/2.5)).

import Language

/// Writes weights into a model file.
package struct LinearModelWriter {
  /// Size that the largest stored value stands for; larger weights are clipped to it.
  package let scale: Float
  /// Stored features and weights.
  package private(set) var featureCount = 0
  package private(set) var weightCount = 0
  private var index: [UInt64] = []
  private var blob: [UInt8] = []

  /// Takes weights sorted by key and class; those smaller than `threshold` are dropped.
  package init(_ weights: [(key: UInt32, classID: Int, weight: Float)], threshold: Float) {
    let largest = weights.reduce(Float(0)) { max($0, abs($1.weight)) }
    let scale = largest > 0 ? largest : 1
    self.scale = scale
    let table = LinearModel.decodeTable(scale: 1)
    var features: [(key: UInt32, weights: [UInt8])] = []
    for weight in weights where abs(weight.weight) >= threshold {
      let stored = LinearModelWriter.stored(weight.weight / scale, table)
      if stored == 0 { continue }
      if features.last?.key != weight.key { features.append((weight.key, [])) }
      let last = features.count - 1
      if features[last].weights.count >= 510 { continue }
      features[last].weights += [UInt8(weight.classID), UInt8(bitPattern: stored)]
      weightCount += 1
    }
    featureCount = features.count
    let bucketCount = UInt64(max(1, features.count / LinearModel.bucketSize))
    index = Array(repeating: 0, count: Int(bucketCount) + 1)
    // Keys are sorted, and so are buckets, which are their upper bits.
    var next = 0
    for feature in features {
      let bucket = LinearModel.bucket(of: feature.key, count: bucketCount)
      while next <= bucket {
        index[next] |= UInt64(blob.count)
        next += 1
      }
      index[bucket] |= 1 << (32 + UInt64(LinearModel.keyClass(feature.key)))
      blob += [
        UInt8(truncatingIfNeeded: feature.key), UInt8(truncatingIfNeeded: feature.key >> 8),
        UInt8(feature.weights.count / 2),
      ]
      blob += feature.weights
    }
    while next < index.count {
      index[next] |= UInt64(blob.count)
      next += 1
    }
  }

  /// Adds the weights' sections.
  package func add(to file: inout ModelFileWriter, part: ModelPart = .only) {
    file.add(part.scale, [scale.bitPattern])
    file.add(part.index, index)
    file.add(part.blob, blob)
  }

  /// The stored byte of a weight of at most 1: the one whose decoded value is nearest. Search
  /// instead of a power function, whose last digit differs between machines.
  private static func stored(_ weight: Float, _ table: [Float]) -> Int8 {
    let size = min(abs(weight), 1)
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
