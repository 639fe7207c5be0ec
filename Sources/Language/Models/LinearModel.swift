// The weights of a trained model, read where they lie.
//
// In: sections SLOT (key u32 and value u32: first entry 24 bits, entry count 8) and ENTR (class u8,
// weight i8) of a model file. Out: scores. A table of 256 numbers turns stored weights back into
// Float: large weights are stored coarsely, small ones finely (companding with exponent 2.5), because
// linear steps cost accuracy.

/// A pruned and quantised linear model.
package struct LinearModel: LinearScorer, @unchecked Sendable {
  package let classCount: Int
  private let file: ModelFile
  private let slots: UnsafePointer<UInt64>
  private let mask: Int
  private let entries: UnsafePointer<UInt16>
  private let decode: [Float]

  /// Exponent of the companding.
  package static let compandingExponent: Float = 2.5

  /// Fails if the sections do not fit each other.
  package init(_ file: ModelFile, stage: ModelStage, classCount: Int) throws(ModelFileError) {
    let slots = file.values("SLOT", as: UInt64.self)
    let entries = file.values("ENTR", as: UInt16.self)
    guard let firstSlot = slots.baseAddress, let firstEntry = entries.baseAddress,
      slots.count.nonzeroBitCount == 1, classCount <= 256
    else { throw .cut(stage) }
    self.file = file
    self.slots = firstSlot
    self.entries = firstEntry
    self.classCount = classCount
    mask = slots.count - 1
    decode = LinearModel.decodeTable(scale: file.scale)
    // A table whose borders are wrong must not be read; the sum of all counts is known.
    let declared = file.values("SIZE", as: UInt64.self)
    guard declared.count == 2, declared[0] == UInt64(slots.count),
      declared[1] == UInt64(entries.count)
    else { throw .cut(stage) }
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

  @inline(__always)
  package func addScores(
    of keys: UnsafePointer<UInt32>, count: Int, to scores: UnsafeMutablePointer<Float>
  ) {
    decode.withUnsafeBufferPointer { decode in
      let table = decode.baseAddress.unsafelyUnwrapped
      for index in 0..<count {
        let key = keys[index]
        var place = Int(key) & mask
        var slot = slots[place]
        while UInt32(truncatingIfNeeded: slot) != key {
          if slot == 0 { break }
          place = (place + 1) & mask
          slot = slots[place]
        }
        if slot == 0 { continue }
        let value = UInt32(truncatingIfNeeded: slot >> 32)
        var entry = entries + Int(value >> 8)
        let end = entry + Int(value & 0xFF) + 1
        while entry < end {
          let packed = entry.pointee
          scores[Int(packed & 0xFF)] += table[Int(packed >> 8)]
          entry += 1
        }
      }
    }
  }
}
