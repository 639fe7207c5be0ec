// Reads the JSON of word lists piece by piece.
//
// In: bytes of a file that we trust to be JSON of up to 60 MB. Out: its parts as the caller walks
// them. A tree of the whole would take ten times the memory. Leaves to others: what keys mean.

/// Walks a JSON text from front to back.
struct SourceJSON {
  private let bytes: [UInt8]
  private let path: String
  private var place = 0

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// Calls `body` with each key of an object; `body` must read or skip the value.
  mutating func object(_ body: (inout SourceJSON, String) throws -> Void) throws {
    try expect("{")
    if try take("}") { return }
    repeat {
      let key = try string()
      try expect(":")
      try body(&self, key)
    } while try take(",")
    try expect("}")
  }

  /// Calls `body` at each element of an array; `body` must read or skip it.
  mutating func array(_ body: (inout SourceJSON) throws -> Void) throws {
    try expect("[")
    if try take("]") { return }
    repeat { try body(&self) } while try take(",")
    try expect("]")
  }

  mutating func number() throws -> Double {
    skipSpace()
    let start = place
    while place < bytes.count, isPartOfNumber(bytes[place]) { place += 1 }
    guard let number = Double(String(decoding: bytes[start..<place], as: UTF8.self)) else {
      throw damage("a number")
    }
    return number
  }

  mutating func string() throws -> String {
    try expect("\"")
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") { return try escapedString(from: start) }
      place += 1
    }
    let string = String(decoding: bytes[start..<place], as: UTF8.self)
    try expect("\"")
    return string
  }

  /// Passes over a value of any kind.
  mutating func skip() throws {
    skipSpace()
    switch place < bytes.count ? bytes[place] : 0 {
    case UInt8(ascii: "{"): try object { json, _ in try json.skip() }
    case UInt8(ascii: "["): try array { json in try json.skip() }
    case UInt8(ascii: "\""): _ = try string()
    default:
      while place < bytes.count, isPartOfNumber(bytes[place]) || isLetter(bytes[place]) {
        place += 1
      }
    }
  }

  private mutating func escapedString(from start: Int) throws -> String {
    var units = Array(bytes[start..<place])
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] == UInt8(ascii: "\\") else {
        units.append(bytes[place])
        place += 1
        continue
      }
      place += 2
      switch place <= bytes.count ? bytes[place - 1] : 0 {
      case UInt8(ascii: "n"): units.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): units.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "r"): units.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "b"): units.append(8)
      case UInt8(ascii: "f"): units.append(12)
      case UInt8(ascii: "u"): units += String(try escapedScalar()).utf8
      case let other: units.append(other)
      }
    }
    try expect("\"")
    return String(decoding: units, as: UTF8.self)
  }

  /// The scalar of `\uXXXX` or of a pair of surrogates, behind the `u`.
  private mutating func escapedScalar() throws -> Unicode.Scalar {
    let first = try hexDigits()
    guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    place += 2
    let second = try hexDigits()
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)) ?? "\u{FFFD}"
  }

  private mutating func hexDigits() throws -> UInt32 {
    guard place + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw damage("four hexadecimal digits") }
    place += 4
    return value
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws {
    guard try take(mark) else { throw damage("'\(mark)'") }
  }

  private mutating func take(_ mark: Unicode.Scalar) throws -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 32 { place += 1 }
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "+")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private func damage(_ expected: String) -> TrainingError {
    .malformed(
      path, line: 1 + bytes[..<min(place, bytes.count)].count { $0 == 10 },
      "expected \(expected)")
  }
}
