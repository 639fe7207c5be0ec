// The name of an article that stays the same over runs and load orders.

/// Makes `Article.key`.
enum ArticleKey {
  /// The id that a row gives itself, else a number made from the address, else one from the text.
  static func make(id: String?, url: String?, text: [UInt8]) -> String {
    if let id, !id.isEmpty { return id }
    if let url, !url.isEmpty { return hex(hash(Array(normalised(url).utf8))) }
    return hex(hash(text))
  }

  /// An address without what changes from copy to copy: scheme, `www.`, fragment, the parameters
  /// of campaigns, a final slash.
  static func normalised(_ url: String) -> String {
    var bytes = Array(url.trimmed.utf8)
    for scheme: StaticString in ["https://", "http://"] where bytes.hasASCII(scheme, at: 0) {
      bytes.removeFirst(scheme.utf8CodeUnitCount)
      break
    }
    if bytes.hasASCII("www.", at: 0) { bytes.removeFirst(4) }
    if let cut = bytes.firstIndex(of: UInt8(ascii: "#")) { bytes.removeLast(bytes.count - cut) }
    if let cut = bytes.firstIndex(of: UInt8(ascii: "?")) {
      let kept = bytes[(cut + 1)...].split(separator: UInt8(ascii: "&")).filter {
        let parameter = Array($0)
        return !["utm_", "fbclid", "gclid", "ref="].contains { parameter.hasASCII($0, at: 0) }
      }
      bytes.removeLast(bytes.count - cut)
      if !kept.isEmpty {
        bytes.append(UInt8(ascii: "?"))
        bytes.append(contentsOf: kept.joined(separator: [UInt8(ascii: "&")]))
      }
    }
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let host = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    for i in 0..<host { bytes[i] = bytes[i].lowered }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// 64 bits of the bytes, eight at a time; the same on every machine of little-endian order.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    func mix(_ value: UInt64) {
      let product = (hash ^ value).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
    }
    bytes.withUnsafeBytes { raw in
      var i = 0
      while i + 8 <= raw.count {
        mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)))
        i += 8
      }
      var tail: UInt64 = 0
      while i < raw.count {
        tail = tail << 8 | UInt64(raw[i])
        i += 1
      }
      mix(tail)
    }
    mix(UInt64(bytes.count))
    return hash
  }

  static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
