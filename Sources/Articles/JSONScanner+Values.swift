// What the nodes of scanned JSON stand for.
//
// Strings without escapes are copied as they are; `\u` pairs become one character, half a pair
// becomes U+FFFD.

extension JSONScanner {
  /// Nodes of the values in an object or array, with the node of the key of each in an object.
  func children(of index: Int) -> [(key: Int?, value: Int)] {
    var result: [(key: Int?, value: Int)] = []
    var i = index + 1
    let end = nodes[index].next
    let isObject = nodes[index].kind == .object
    while i < end {
      if isObject {
        result.append((i, i + 1))
        i = nodes[i + 1].next
      } else {
        result.append((nil, i))
        i = nodes[i].next
      }
    }
    return result
  }

  /// The value of a key in an object, the first if it stands there twice.
  func value(_ key: StaticString, in object: Int, of bytes: [UInt8]) -> Int? {
    guard nodes[object].kind == .object else { return nil }
    for child in children(of: object) {
      let node = nodes[child.key!]
      if node.end - node.start == key.utf8CodeUnitCount, bytes.hasASCII(key, at: node.start) {
        return child.value
      }
    }
    return nil
  }

  /// The characters of a string, or the bytes of any other value.
  func content(_ index: Int, of bytes: [UInt8]) -> [UInt8] {
    let node = nodes[index]
    guard node.hasEscapes else { return Array(bytes[node.start..<node.end]) }
    var result: [UInt8] = []
    result.reserveCapacity(node.end - node.start)
    var i = node.start
    while i < node.end {
      let next = bytes.firstIndex(of: UInt8(ascii: "\\"), in: i..<node.end) ?? node.end
      result.append(contentsOf: bytes[i..<next])
      guard next < node.end else { break }
      i = next + 2
      switch bytes[next + 1] {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = JSONScanner.unit(bytes, at: i)
        i += 4
        if scalar & 0xFC00 == 0xD800, i + 6 <= node.end, bytes[i] == UInt8(ascii: "\\"),
          bytes[i + 1] == UInt8(ascii: "u"), JSONScanner.unit(bytes, at: i + 2) & 0xFC00 == 0xDC00
        {
          scalar =
            0x10000 + (scalar & 0x3FF) << 10 + (JSONScanner.unit(bytes, at: i + 2) & 0x3FF)
          i += 6
        }
        result.appendScalar(scalar)
      case let other: result.append(other)
      }
    }
    return result
  }

  /// A string that is not blank, trimmed; a number as it stands; else nil.
  func text(_ index: Int, of bytes: [UInt8]) -> String? {
    guard nodes[index].kind == .string || nodes[index].kind == .number else { return nil }
    let text = String(decoding: content(index, of: bytes), as: UTF8.self).trimmed
    return text.isEmpty ? nil : text
  }

  private static func unit(_ bytes: [UInt8], at i: Int) -> UInt32 {
    var value: UInt32 = 0
    for k in i..<i + 4 { value = value << 4 | UInt32(bytes[k].hexValue ?? 0) }
    return value
  }
}
