// Every word of the word lists, with the classes it belongs to.
//
// In: `Lexicons`. Out: a number and a set of classes for the lower-case form of a token. Built
// once, at first use; immutable after, so that any thread reads it. Leaves to others: which class a
// word has in its sentence.

import Lexicons
import Text

/// The words that rules know, addressed by `WordID`.
public struct WordTable: Sendable {
  /// The table of the program's own lists.
  public static let shared = WordTable()

  private var slots: [WordID]
  private var offsets: [UInt32] = [0, 0]
  private var bytes: [UInt8] = []
  private var classColumn: [WordClasses] = [[]]

  init() {
    slots = Array(repeating: 0, count: 1 << 17)
    addLists()
    add("-".utf8, [])
    hyphen = id("-")
  }

  /// The hyphen of a listed word with one: `passer-by`.
  private(set) var hyphen: WordID = 0

  /// Number of words; ids run from 1 to `count`.
  public var count: Int { classColumn.count - 1 }

  /// The classes of a word; none for id 0.
  public func classes(_ id: WordID) -> WordClasses { classColumn[Int(id)] }

  /// Id of a lower-case word; 0 if no list holds it.
  public func id(_ word: String) -> WordID {
    var copy = word
    return copy.withUTF8 { id(lowercasing: $0, 0..<$0.count) }
  }

  /// The word behind an id.
  public func word(_ id: WordID) -> String {
    String(decoding: bytes[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])], as: UTF8.self)
  }

  /// Id of the lower-case form of some bytes, without a final stop if only that form is listed; 0
  /// if no list holds it. Straight and curly apostrophes are the same.
  public func id(lowercasing source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordID {
    guard range.count <= WordTable.longest else { return 0 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordTable.longest) { buffer in
      let length = WordTable.fold(source, range, into: buffer)
      let found = find(UnsafeBufferPointer(rebasing: buffer[..<length]))
      if found == 0, length > 1, buffer[length - 1] == UInt8(ascii: ".") {
        return find(UnsafeBufferPointer(rebasing: buffer[..<(length - 1)]))
      }
      return found
    }
  }

  /// Adds a word or further classes of it.
  mutating func add(_ word: some Sequence<UInt8>, _ classes: WordClasses) {
    let source = Array(word)
    guard !source.isEmpty, source.count <= WordTable.longest else { return }
    let folded: [UInt8] = source.withUnsafeBufferPointer { pointer in
      Array(unsafeUninitializedCapacity: source.count) { buffer, count in
        count = WordTable.fold(pointer, 0..<source.count, into: buffer)
      }
    }
    let slot = folded.withUnsafeBufferPointer { slotIndex($0) }
    if slots[slot] == 0 {
      slots[slot] = WordID(classColumn.count)
      bytes += folded
      offsets.append(UInt32(bytes.count))
      classColumn.append(classes)
      precondition(classColumn.count < 1 << 16 - 1, "word lists outgrew the table")
    } else {
      classColumn[Int(slots[slot])].formUnion(classes)
    }
  }

  // MARK: Folding and hashing

  private static let longest = 64

  /// Writes the lower-case form; returns its length, which is never more than the source's.
  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var length = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = source[place]
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
        buffer[length] = byte | 0x20
      } else if byte == 0xE2, place + 2 < range.upperBound, source[place + 1] == 0x80,
        source[place + 2] == 0x99
      {
        buffer[length] = UInt8(ascii: "'")
        place += 2
      } else if byte == 0xC3, place + 1 < range.upperBound,
        (0x80...0x9E).contains(source[place + 1]), source[place + 1] != 0x97
      {
        buffer[length] = byte
        length += 1
        place += 1
        buffer[length] = source[place] + 0x20
      } else {
        buffer[length] = byte
      }
      length += 1
      place += 1
    }
    return length
  }

  private func find(_ folded: UnsafeBufferPointer<UInt8>) -> WordID {
    slots[slotIndex(folded)]
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slotIndex(_ folded: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var slot = Int((hash ^ hash >> 29) & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      let id = Int(slots[slot])
      let low = Int(offsets[id]), high = Int(offsets[id + 1])
      if high - low == folded.count {
        var place = 0
        while place < folded.count, bytes[low + place] == folded[place] { place += 1 }
        if place == folded.count { return slot }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

extension WordTable {
  /// Whether `range` is an abbreviation that keeps its stop.
  func isAbbreviation(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let found = classes(id(lowercasing: source, range))
    if found.contains(.abbreviation) { return true }
    let first = source[range.lowerBound]
    return found.contains(.capitalAbbreviation) && first >= UInt8(ascii: "A")
      && first <= UInt8(ascii: "Z")
  }
}
