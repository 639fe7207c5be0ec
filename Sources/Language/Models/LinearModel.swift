// The weights of a trained model, read where they lie.
//
// In: sections INDX and BLOB of a model file. Out: scores. Features lie in buckets by the upper
// bits of their key; INDX (u64) tells in its lower half where each bucket begins in BLOB, in its
// upper half which of 32 classes of keys it holds: most features of a decision are in no model, and
// one look says so. A feature is the lower 16
// bits of its key, its number of weights (u8), then class (u8) and weight (i8) of each. A table of
// 256 numbers turns stored weights back into Float: large weights are stored coarsely, small ones
// finely (companding with exponent 2.5), because linear steps cost accuracy. An unknown feature is
// taken for a known one about four times in 65,536.

import LanguageModels

/// A pruned and quantised linear model.
package struct LinearModel: LinearScorer, @unchecked Sendable {
  package let classCount: Int
  private let file: ModelFile
  private let index: UnsafePointer<UInt64>
  private let bucketCount: UInt64
  private let blob: UnsafePointer<UInt8>
  private let blobCount: Int
  private let decode: [Float]

  /// Features of one bucket, on average.
  package static let bucketSize = 4

  /// Reads the sections, named after `part` for files with several models: `IND` and `BLO` with
  /// its letter. Fails if they do not fit each other.
  package init(
    _ file: ModelFile, stage: ModelStage, part: ModelPart = .only, classCount: Int
  ) throws(ModelFileError) {
    let index = file.values(part.index, as: UInt64.self)
    let blob = file.section(part.blob)
    guard let first = index.baseAddress, index.count > 1, (1...256).contains(classCount),
      UInt32(truncatingIfNeeded: index[index.count - 1]) == UInt32(blob.count)
    else { throw .cut(stage) }
    let empty = UnsafePointer<UInt8>(bitPattern: 1).unsafelyUnwrapped
    self.file = file
    self.index = first
    self.blob = blob.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? empty
    blobCount = blob.count
    self.classCount = classCount
    bucketCount = UInt64(index.count - 1)
    decode = LinearModel.decodeTable(scale: file.values(part.scale, as: Float.self).first ?? 1)
  }

  /// Weight of each stored byte, indexed by its bit pattern.
  package static func decodeTable(scale: Float) -> [Float] {
    (0..<256).map { pattern in
      let stored = Float(Int8(truncatingIfNeeded: pattern))
      let size = abs(stored) / 127
      // size^2.5 without a library call that could differ between machines.
      let value = size * size * size.squareRoot() * scale
      return stored < 0 ? -value : value
    }
  }

  /// Bucket of a key among `count`.
  @inline(__always)
  package static func bucket(of key: UInt32, count: UInt64) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* count) >> 32)
  }

  /// Buckets are asked for before the first is read, so that waits for memory overlap: most of the
  /// time of a decision is waiting.
  @inline(__always)
  package func addScores(
    of keys: UnsafePointer<UInt32>, count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    guard blobCount > 0 else { return }
    withUnsafeTemporaryAllocation(of: Found.self, capacity: count) { found in
      let found = found.baseAddress.unsafelyUnwrapped
      var foundCount = 0
      for place in 0..<count {
        let key = keys[place]
        let bucket = LinearModel.bucket(of: key, count: bucketCount)
        let entry = index[bucket]
        found[foundCount] = Found(
          key: key, start: UInt32(truncatingIfNeeded: entry),
          end: UInt32(truncatingIfNeeded: index[bucket + 1]))
        prefetch_bytes(blob + Int(UInt32(truncatingIfNeeded: entry)))
        foundCount &+= Int(entry >> (32 &+ UInt64(LinearModel.keyClass(key))) & 1)
      }
      decode.withUnsafeBufferPointer { decode in
        let table = decode.baseAddress.unsafelyUnwrapped
        for place in 0..<foundCount { add(found[place], table, scores) }
      }
    }
  }

  /// Where a feature may stand.
  private struct Found {
    var key: UInt32
    var start: UInt32
    var end: UInt32
  }

  /// Class of a key among the 32 that the index tells apart.
  @inline(__always)
  package static func keyClass(_ key: UInt32) -> UInt32 { key & 31 }

  /// Adds the weights of one feature, if its bucket holds it.
  @inline(__always)
  private func add(
    _ feature: Found, _ table: UnsafePointer<Float>, _ scores: UnsafeMutablePointer<Float>
  ) {
    var place = blob + Int(feature.start)
    let end = blob + Int(feature.end)
    let low = UInt8(truncatingIfNeeded: feature.key)
    let high = UInt8(truncatingIfNeeded: feature.key >> 8)
    while place < end {
      let weights = Int(place[2])
      if place[0] == low, place[1] == high {
        place += 3
        for _ in 0..<weights {
          scores[Int(place[0])] += table[Int(place[1])]
          place += 2
        }
        return
      }
      place += 3 &+ 2 &* weights
    }
  }
}

/// Which of several models of one file.
package enum ModelPart: Sendable {
  case only, first, second

  package var index: StaticString {
    switch self {
    case .only: "INDX"
    case .first: "IND1"
    case .second: "IND2"
    }
  }

  package var blob: StaticString {
    switch self {
    case .only: "BLOB"
    case .first: "BLO1"
    case .second: "BLO2"
    }
  }

  /// Section with the weight that the largest stored value stands for.
  package var scale: StaticString {
    switch self {
    case .only: "SCAL"
    case .first: "SCA1"
    case .second: "SCA2"
    }
  }
}
