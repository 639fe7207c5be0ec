// The weights of a trained model, read where they lie.
//
// In: sections OFFS and BLOB of a model file. Out: scores. Features lie in buckets by the upper
// bits of their key; OFFS (u32) tells where each bucket begins in BLOB. A feature is the lower 16
// bits of its key, its number of weights (u8), then class (u8) and weight (i8) of each. A table of
// 256 numbers turns stored weights back into Float: large weights are stored coarsely, small ones
// finely (companding with exponent 2.5), because linear steps cost accuracy. An unknown feature is
// taken for a known one about four times in 65,536.

/// A pruned and quantised linear model.
package struct LinearModel: LinearScorer, @unchecked Sendable {
  package let classCount: Int
  private let file: ModelFile
  private let offsets: UnsafePointer<UInt32>
  private let bucketCount: UInt64
  private let blob: UnsafePointer<UInt8>
  private let blobCount: Int
  private let decode: [Float]

  /// Features of one bucket, on average.
  package static let bucketSize = 4

  /// Reads the sections, named after `part` for files with several models: `OFF` and `BLO` with
  /// its letter. Fails if they do not fit each other.
  package init(
    _ file: ModelFile, stage: ModelStage, part: ModelPart = .only, classCount: Int
  ) throws(ModelFileError) {
    let offsets = file.values(part.offsets, as: UInt32.self)
    let blob = file.section(part.blob)
    guard let first = offsets.baseAddress, offsets.count > 1, (1...256).contains(classCount),
      UInt32(littleEndian: offsets[offsets.count - 1]) == UInt32(blob.count)
    else { throw .cut(stage) }
    let empty = UnsafePointer<UInt8>(bitPattern: 1).unsafelyUnwrapped
    self.file = file
    self.offsets = first
    self.blob = blob.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? empty
    blobCount = blob.count
    self.classCount = classCount
    bucketCount = UInt64(offsets.count - 1)
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

  /// Bytes of a bucket are asked for this many features ahead, so that several waits for memory
  /// overlap: most of the time of a decision is waiting.
  private static let lookahead = 12

  @inline(__always)
  package func addScores(
    of keys: UnsafePointer<UInt32>, count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    guard blobCount > 0 else { return }
    let lastByte = UInt32(blobCount - 1)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * count + 1) { places in
      let places = places.baseAddress.unsafelyUnwrapped
      for index in 0..<count {
        let bucket = LinearModel.bucket(of: keys[index], count: bucketCount)
        places[2 * index] = offsets[bucket]
        places[2 * index + 1] = offsets[bucket + 1]
      }
      decode.withUnsafeBufferPointer { decode in
        let table = decode.baseAddress.unsafelyUnwrapped
        var touched: UInt8 = 0
        for index in 0..<count {
          let next = min(index + LinearModel.lookahead, count - 1)
          touched |= blob[Int(min(places[2 * next], lastByte))]
          add(keys[index], from: places[2 * index], to: places[2 * index + 1], table, scores)
        }
        places[2 * count] = UInt32(touched)
      }
    }
  }

  /// Adds the weights of one feature, if its bucket holds it.
  @inline(__always)
  private func add(
    _ key: UInt32, from start: UInt32, to end: UInt32, _ table: UnsafePointer<Float>,
    _ scores: UnsafeMutablePointer<Float>
  ) {
    var place = blob + Int(start)
    let end = blob + Int(end)
    let low = UInt8(truncatingIfNeeded: key), high = UInt8(truncatingIfNeeded: key >> 8)
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

  package var offsets: StaticString {
    switch self {
    case .only: "OFFS"
    case .first: "OFF1"
    case .second: "OFF2"
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
