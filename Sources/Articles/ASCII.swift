// Questions about single bytes, and small searches in bytes.
//
// In: bytes of UTF-8 text. Out: yes, no, or an offset. Only ASCII has properties here; what a
// letter above it is, readers decide by words, not by bytes.

import Glibc

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLower: Bool { self &- 0x61 < 26 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Space, tab, line feed, form feed or carriage return.
  @inline(__always) var isSpace: Bool { self == 0x20 || (self &- 9 < 5 && self != 0x0B) }
  @inline(__always) var lowered: UInt8 { isUpper ? self | 0x20 : self }
  /// Whether a UTF-8 character goes on with this byte.
  @inline(__always) var isContinuation: Bool { self & 0xC0 == 0x80 }

  init(_ ascii: Unicode.Scalar) { self = UInt8(truncatingIfNeeded: ascii.value) }
}

extension [UInt8] {
  /// The first place of `byte` in `range`, by `memchr`.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    return withUnsafeBufferPointer { buffer in
      let base = buffer.baseAddress! + range.lowerBound
      guard let found = memchr(base, Int32(byte), range.count) else { return nil }
      return range.lowerBound + (found - UnsafeMutableRawPointer(mutating: base))
    }
  }

  /// Whether the ASCII word stands at `offset`, letters in either case.
  func hasASCII(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    for i in 0..<length where self[offset + i].lowered != word.utf8Start[i].lowered {
      return false
    }
    return true
  }

  /// The first place of an ASCII word in `range`, letters in either case.
  func firstIndex(ofASCII word: StaticString, in range: Range<Int>) -> Int? {
    let last = Swift.min(range.upperBound, count) - word.utf8CodeUnitCount
    var i = range.lowerBound
    let first = word.utf8Start[0].lowered
    while i <= last {
      if self[i].lowered == first, hasASCII(word, at: i) { return i }
      i += 1
    }
    return nil
  }

  /// `range` without ASCII white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, self[low].isSpace { low += 1 }
    while high > low, self[high - 1].isSpace { high -= 1 }
    return low..<high
  }
}

extension String {
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self = String(decoding: bytes[range], as: UTF8.self)
  }

  /// Without white space at either end.
  var trimmed: String {
    let bytes = Array(utf8)
    return String(bytes, bytes.trimmed(0..<bytes.count))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on that is no ASCII letter, mark or space: a control character or
  /// a byte above ASCII. Eight bytes are passed at a time.
  @inline(__always)
  func skipPlain(from start: Int, to end: Int) -> Int {
    let highs: UInt64 = 0x8080_8080_8080_8080
    let limits: UInt64 = 0x2020_2020_2020_2020
    var i = start
    guard let base = baseAddress.map({ UnsafeRawPointer($0) }) else { return start }
    while i + 8 <= end {
      let word = base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      // Below 20 a subtraction borrows into the high bit; above 7F the bit is set already.
      if (word | (word &- limits)) & highs != 0 { break }
      i += 8
    }
    while i < end, self[i] >= 0x20, self[i] < 0x80 { i += 1 }
    return i
  }
}
