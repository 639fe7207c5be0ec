// What is valid UTF-8 in bytes, and what is not.
//
// In: bytes. Out: counts that decide between UTF-8 with faults and another encoding, and repaired
// text. Eight ASCII bytes are passed at a time.

/// Counts sequences of UTF-8 in bytes.
struct UTF8Scan {
  /// Sequences of two to four bytes that are whole.
  private(set) var goodSequenceCount = 0
  /// Bytes, or starts of sequences, that are not.
  private(set) var badSequenceCount = 0
  private(set) var firstBadOffset: Int?
  /// The only fault is a character cut off by the end.
  private(set) var isCutAtEnd = false

  init(_ bytes: [UInt8]) { self.init(bytes, in: 0..<bytes.count) }

  init(_ bytes: [UInt8], in range: Range<Int>) {
    bytes.withUnsafeBufferPointer { scan($0, range) }
  }

  /// Text in another encoding has hardly any whole sequence: in windows-1252 it would need an
  /// accented capital before a quotation mark or sign.
  var looksLikeUTF8: Bool {
    goodSequenceCount > badSequenceCount || (isCutAtEnd && badSequenceCount == 1)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      i = UTF8Scan.skipASCII(bytes, i, end)
      guard i < end else { return }
      let (length, isGood) = UTF8Scan.sequence(bytes, at: i, end: end)
      if isGood {
        goodSequenceCount += 1
      } else {
        badSequenceCount += 1
        if firstBadOffset == nil { firstBadOffset = i }
        isCutAtEnd = i + length == end && bytes[i] >= 0xC2 && bytes[i] < 0xF5
      }
      i += length
    }
  }

  @inline(__always)
  static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start
    let base = UnsafeRawPointer(bytes.baseAddress!)
    while i + 8 <= end {
      if base.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
        break
      }
      i += 8
    }
    while i < end, bytes[i] < 0x80 { i += 1 }
    return i
  }

  /// Length of the sequence at `i`, or of its longest correct beginning (at least 1) if it is bad:
  /// each such stretch becomes one U+FFFD, as Unicode recommends.
  @inline(__always)
  static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int, end: Int) -> (Int, Bool) {
    let lead = bytes[i]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0x00...0x7F: return (1, true)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return (1, false)
    }
    var k = 1
    while k < length {
      guard i + k < end, bytes[i + k] >= low, bytes[i + k] <= high else { return (k, false) }
      (low, high) = (0x80, 0xBF)
      k += 1
    }
    return (length, true)
  }

  /// A copy of `range` in which every bad stretch is U+FFFD.
  static func repaired(_ bytes: [UInt8], in range: Range<Int>) -> (
    bytes: [UInt8], badByteCount: Int
  ) {
    var result: [UInt8] = []
    result.reserveCapacity(range.count + 16)
    var badByteCount = 0
    bytes.withUnsafeBufferPointer { source in
      var i = range.lowerBound
      var runStart = range.lowerBound
      let end = range.upperBound
      while i < end {
        i = skipASCII(source, i, end)
        guard i < end else { break }
        let (length, isGood) = sequence(source, at: i, end: end)
        if !isGood {
          result.append(contentsOf: source[runStart..<i])
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
          badByteCount += length
          runStart = i + length
        }
        i += length
      }
      if runStart < end { result.append(contentsOf: source[runStart..<end]) }
    }
    return (result, badByteCount)
  }
}
