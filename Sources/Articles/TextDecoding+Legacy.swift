// The encodings that are not UTF-8: UTF-16 and windows-1252.

extension TextDecoding {
  static func decodeUTF8(_ bytes: [UInt8], offset: Int) -> DecodedText {
    let scan = UTF8Scan(bytes)
    guard let first = scan.firstBadOffset else {
      return DecodedText(bytes: bytes, encoding: "utf-8")
    }
    let (repaired, count) = UTF8Scan.repaired(bytes, in: 0..<bytes.count)
    return DecodedText(
      bytes: repaired, encoding: "utf-8", badByteCount: count, firstBadOffset: first + offset)
  }

  static func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> DecodedText {
    var result = DecodedText(bytes: [], encoding: isBigEndian ? "utf-16be" : "utf-16le")
    result.bytes.reserveCapacity(bytes.count)
    func unit(_ i: Int) -> UInt32 {
      let first = UInt32(bytes[i])
      let second = UInt32(bytes[i + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    func bad(_ i: Int, _ count: Int) {
      result.badByteCount += count
      if result.firstBadOffset == nil { result.firstBadOffset = i }
    }
    var i = 0
    if bytes.count >= 2, unit(0) == 0xFEFF { i = 2 }
    while i + 1 < bytes.count {
      let first = unit(i)
      var scalar = first
      var length = 2
      if first & 0xFC00 == 0xD800, i + 3 < bytes.count, unit(i + 2) & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (first & 0x3FF) << 10 + (unit(i + 2) & 0x3FF)
        length = 4
      } else if first & 0xF800 == 0xD800 {
        bad(i, 2)
      }
      result.bytes.appendScalar(scalar)
      i += length
    }
    if i < bytes.count {
      bad(i, 1)
      result.bytes.appendScalar(0xFFFD)
    }
    return result
  }

  static func decodeWindows1252(_ bytes: [UInt8]) -> DecodedText {
    var result = DecodedText(bytes: [], encoding: "windows-1252")
    result.bytes.reserveCapacity(bytes.count + bytes.count / 8)
    for (i, byte) in bytes.enumerated() {
      if byte < 0x80 {
        result.bytes.append(byte)
      } else if byte >= 0xA0 {
        result.bytes.append(0xC0 | byte >> 6)
        result.bytes.append(0x80 | byte & 0x3F)
      } else {
        let scalar = windows1252[Int(byte - 0x80)]
        if scalar == 0xFFFD {
          result.badByteCount += 1
          if result.firstBadOffset == nil { result.firstBadOffset = i }
        }
        result.bytes.appendScalar(scalar)
      }
    }
    return result
  }

  /// Scalars of the bytes 80 to 9F; five of them mean nothing.
  static let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

extension [UInt8] {
  /// Appends a scalar as UTF-8; surrogates and numbers beyond Unicode become U+FFFD.
  mutating func appendScalar(_ value: UInt32) {
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0xD800..<0xE000, 0x110000...:
      append(contentsOf: [0xEF, 0xBF, 0xBD])
    case 0x800..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
