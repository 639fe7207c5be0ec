// Blocks with the keys of their features, made once for all epochs.
//
// Features that occur once in the training data are left out: they teach nothing and would make the
// tables several times larger.

import Language

/// Encoded blocks.
struct TaggerExamples {
  struct Block {
    var article: Int
    var labels: [UInt8]
    /// Keys of all words: those of the word, then those of the step.
    var keys: [UInt32]
    /// End of the word's keys and of the step's, for each word.
    var ends: [(word: Int, step: Int)]
  }

  var blocks: [Block] = []

  /// Encodes all blocks of some articles. Features seen less than `least` times are dropped.
  init(_ examples: [AttributionExample], least: Int) {
    var keys = [UInt32](repeating: 0, count: FeatureKeys.capacity)
    var counts = KeyCounts()
    for pass in 0...1 {
      for (article, example) in examples.enumerated() {
        for range in example.text.blocks where !range.isEmpty {
          var block = Block(
            article: article, labels: Array(example.labels[range]), keys: [], ends: [])
          example.text.words.withUnsafeBufferPointer { words in
            let first = words.baseAddress.unsafelyUnwrapped + range.lowerBound
            for index in 0..<range.count {
              let wordCount = AttributionFeatures.wordKeys(first, index, into: &keys)
              if pass == 0 {
                for key in keys[..<wordCount] { counts.add(key) }
                continue
              }
              for key in keys[..<wordCount] where counts[key] >= least { block.keys.append(key) }
              let wordEnd = block.keys.count
              let stepCount = AttributionFeatures.stepKeys(first, index, into: &keys)
              block.keys += keys[..<stepCount]
              block.ends.append((wordEnd, block.keys.count))
            }
          }
          if pass == 1 { blocks.append(block) }
        }
      }
    }
  }
}

/// How often keys were seen, up to 255.
private struct KeyCounts {
  private var keys = [UInt32](repeating: 0, count: 1 << 20)
  private var seen = [UInt8](repeating: 0, count: 1 << 20)
  private var count = 0

  private func place(_ key: UInt32) -> Int {
    let mask = keys.count - 1
    var place = Int(key &* 0x9E37_79B1) & mask
    while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
    return place
  }

  mutating func add(_ key: UInt32) {
    var place = place(key)
    if keys[place] == 0 {
      if count * 2 > keys.count {
        grow()
        place = self.place(key)
      }
      keys[place] = key
      count += 1
    }
    if seen[place] < 255 { seen[place] += 1 }
  }

  subscript(key: UInt32) -> Int { Int(seen[place(key)]) }

  private mutating func grow() {
    let oldKeys = keys, oldSeen = seen
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    seen = Array(repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldKeys[index] != 0 {
      let place = place(oldKeys[index])
      keys[place] = oldKeys[index]
      seen[place] = oldSeen[index]
    }
  }
}
