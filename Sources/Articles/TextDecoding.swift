// From bytes in any encoding to UTF-8.
//
// In: the bytes of a file, and what the file says about itself. Out: valid UTF-8 with the count of
// bytes that were none. Order of belief: byte order mark, valid UTF-8, the declared encoding,
// windows-1252 by evidence. Leaves to others: line ends, entities.

/// Text as valid UTF-8, and how it was won.
public struct DecodedText: Sendable {
  public var bytes: [UInt8]
  /// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`.
  public var encoding: String
  /// Bytes that meant nothing and became U+FFFD.
  public var badByteCount = 0
  /// Offset in the file of the first of them.
  public var firstBadOffset: Int?

  /// The problem to report, if there is one.
  var problem: LoadProblem.Reason? {
    firstBadOffset.map {
      .badBytes(count: badByteCount, firstOffset: $0, encoding: TextDecoding.name(of: encoding))
    }
  }
}

/// Recognises and undoes encodings.
public enum TextDecoding {
  /// Decodes bytes; `declared` is the name the file gives its encoding.
  public static func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return decodeUTF8(Array(bytes[3...]), offset: 3)
    }
    if let order = utf16Order(of: bytes.prefix(4096)) {
      return decodeUTF16(bytes, isBigEndian: order == .big)
    }
    let scan = UTF8Scan(bytes)
    if scan.badSequenceCount == 0 { return DecodedText(bytes: bytes, encoding: "utf-8") }
    let isDeclaredUTF8 = declared.map { fold($0) == "utf8" } ?? false
    if isDeclaredUTF8 || scan.looksLikeUTF8 { return decodeUTF8(bytes, offset: 0) }
    return decodeWindows1252(bytes)
  }

  enum ByteOrder { case little, big }

  /// UTF-16 by its mark, or by the zero byte that every other byte of Latin text is in it.
  static func utf16Order(of bytes: ArraySlice<UInt8>) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    var evenZeros = 0
    var oddZeros = 0
    for (i, byte) in bytes.enumerated() where byte == 0 {
      if i & 1 == 0 { evenZeros += 1 } else { oddZeros += 1 }
    }
    let half = bytes.count / 2
    guard half >= 8 else { return nil }
    if oddZeros * 10 > half * 6, evenZeros * 20 < half { return .little }
    if evenZeros * 10 > half * 6, oddZeros * 20 < half { return .big }
    return nil
  }

  /// The encoding named by `<meta charset>`, `<meta http-equiv>` or an XML declaration in the first
  /// bytes of a file.
  public static func declaredEncoding(in bytes: [UInt8]) -> String? {
    let head = 0..<min(bytes.count, 1024)
    for word: StaticString in ["charset", "encoding"] {
      var from = head.lowerBound
      while let found = bytes.firstIndex(ofASCII: word, in: from..<head.upperBound) {
        from = found + word.utf8CodeUnitCount
        var i = from
        while i < head.upperBound, bytes[i].isSpace { i += 1 }
        guard i < head.upperBound, bytes[i] == UInt8(ascii: "=") else { continue }
        i += 1
        while i < head.upperBound,
          bytes[i].isSpace || bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'")
        { i += 1 }
        let start = i
        while i < head.upperBound,
          bytes[i].isLetter || bytes[i].isDigit || bytes[i] == 0x2D
            || bytes[i] == 0x5F
        { i += 1 }
        if i > start { return String(bytes, start..<i).lowercased() }
      }
    }
    return nil
  }

  /// `windows-1252` for all of its old names, lower case.
  static func fold(_ name: String) -> String {
    String(decoding: name.utf8.map(\.lowered).filter { $0.isLetter || $0.isDigit }, as: UTF8.self)
  }

  static func name(of encoding: String) -> String {
    switch encoding {
    case "utf-8": "UTF-8"
    case "utf-16le", "utf-16be": "UTF-16"
    default: encoding
    }
  }
}
