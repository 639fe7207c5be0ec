// Every different word of the corpus, numbered.
//
// In: folded words. Out: a number for each, and the sorted order that prefixes and wildcards are
// looked up in. Leaves to others: where the words stand (`WordColumns`).

/// Number of a word in `TermDictionary`, given at its first occurrence.
public typealias TermID = UInt32

/// The words of the corpus by number and in byte order.
public struct TermDictionary: Sendable {
  /// All words one after the other; `ends[id]` is where word `id` stops.
  private var arena: [UInt8] = []
  private var ends: [UInt32] = []
  /// Open addressing on the bytes: word number + 1, 0 for a free slot. At most half full.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)
  /// Word numbers in byte order; filled by `sort()`.
  private var sorted: [TermID] = []

  /// Number of different words.
  public var count: Int { ends.count }

  /// The folded word with this number.
  public func word(_ id: TermID) -> String { String(decoding: bytes(id), as: UTF8.self) }

  private func bytes(_ id: TermID) -> ArraySlice<UInt8> {
    arena[(id == 0 ? 0 : Int(ends[Int(id) - 1]))..<Int(ends[Int(id)])]
  }

  /// The number of a folded word; nil where the corpus does not have it.
  public func id(of word: String) -> TermID? {
    var word = word
    return word.withUTF8 { buffer in
      let copy = Array(buffer)
      let slot = self.slot(of: copy[...])
      return slots[slot] == 0 ? nil : slots[slot] - 1
    }
  }

  /// The number of a word, a new one at its first occurrence.
  mutating func insert(_ word: ArraySlice<UInt8>) -> TermID {
    var slot = self.slot(of: word)
    if slots[slot] != 0 { return slots[slot] - 1 }
    if ends.count * 2 >= slots.count {
      grow()
      slot = self.slot(of: word)
    }
    arena.append(contentsOf: word)
    ends.append(UInt32(arena.count))
    slots[slot] = UInt32(ends.count)
    return UInt32(ends.count - 1)
  }

  /// Makes prefixes and wildcards findable; called once when all words are in.
  mutating func sort() {
    sorted = (0..<UInt32(count)).sorted { bytes($0).lexicographicallyPrecedes(bytes($1)) }
  }

  /// Words that fit a pattern in which `*` stands for any letters, in byte order.
  ///
  ///     terms(matching: "capsiz*")   // capsize, capsized, capsizes …
  public func terms(matching pattern: String) -> [TermID] {
    let pattern = Array(pattern.utf8)
    let prefix = pattern.prefix { $0 != UInt8(ascii: "*") }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if bytes(sorted[middle]).lexicographicallyPrecedes(prefix) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [TermID] = []
    while low < sorted.count, bytes(sorted[low]).starts(with: prefix) {
      if fits(bytes(sorted[low]), pattern[...]) { found.append(sorted[low]) }
      low += 1
    }
    return found
  }

  /// Words that can lie within two edits of one with this many bytes, in byte order.
  public func words(ofAboutLength byteCount: Int) -> [String] {
    sorted.filter { abs(bytes($0).count - byteCount) <= 4 }.map { word($0) }
  }

  /// Linear matching of `*`: on a mismatch the last star takes one letter more.
  private func fits(_ word: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var w = word.startIndex
    var p = pattern.startIndex
    var star: (pattern: Int, word: Int)?
    while w < word.endIndex {
      if p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") {
        star = (p + 1, w)
        p += 1
      } else if p < pattern.endIndex, pattern[p] == word[w] {
        p += 1
        w += 1
      } else if let last = star {
        star = (last.pattern, last.word + 1)
        p = last.pattern
        w = last.word + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private func slot(of word: ArraySlice<UInt8>) -> Int {
    // FNV-1a: short keys, and numbers do not depend on it, so a fixed function is enough.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] != 0, bytes(slots[slot] - 1) != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 0..<UInt32(count) { slots[slot(of: bytes(id))] = id + 1 }
  }
}
