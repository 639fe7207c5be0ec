// Marks inside the lines of Markdown.
//
// In: the bytes of one block. Out: its words: links and emphasis reduced to their text, images and
// tags taken out, escapes and entities resolved. Linear.

enum MarkdownText {
  /// The text without its marks.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: isMark) else { return bytes }
    let dropped = emphasisMarks(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    // Places in `result` where brackets that may be links were opened.
    var brackets: [(offset: Int, isImage: Bool)] = []
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      switch byte {
      case UInt8(ascii: "\\") where i + 1 < bytes.count && isPunctuation(bytes[i + 1]):
        result.append(bytes[i + 1])
        i += 2
      case UInt8(ascii: "*") where dropped[i], UInt8(ascii: "_") where dropped[i],
        UInt8(ascii: "`"):
        i += 1
      case UInt8(ascii: "!") where i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "["):
        brackets.append((result.count, true))
        i += 2
      case UInt8(ascii: "["):
        brackets.append((result.count, false))
        result.append(byte)
        i += 1
      case UInt8(ascii: "]"):
        i += 1
        guard let bracket = brackets.popLast() else {
          result.append(byte)
          break
        }
        let end = target(bytes, at: i)
        if bracket.isImage {
          if end != nil { result.removeLast(result.count - bracket.offset) }
        } else if end != nil {
          result.remove(at: bracket.offset)
        } else {
          result.append(byte)
        }
        i = end ?? i
      case UInt8(ascii: "<"):
        guard let end = bytes.firstIndex(of: UInt8(ascii: ">"), in: i..<min(bytes.count, i + 300)),
          i + 1 < bytes.count, bytes[i + 1].isLetter || bytes[i + 1] == UInt8(ascii: "/")
        else {
          result.append(byte)
          i += 1
          break
        }
        // An address in brackets is text, a tag is not.
        let isAddress =
          bytes.hasASCII("http", at: i + 1) || bytes[i..<end].contains(UInt8(ascii: "@"))
        if isAddress { result.append(contentsOf: bytes[i + 1..<end]) }
        i = end + 1
      case UInt8(ascii: "&"):
        i = HTMLEntities.decode(bytes, at: i, end: bytes.count, into: &result)
      default:
        result.append(byte)
        i += 1
      }
    }
    return result
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isLetter && !byte.isDigit
  }

  /// The end of `(address)` or `[label]` right after a closing bracket.
  private static func target(_ bytes: [UInt8], at i: Int) -> Int? {
    guard i < bytes.count else { return nil }
    let limit = min(bytes.count, i + 2048)
    switch bytes[i] {
    case UInt8(ascii: "("):
      var depth = 0
      var isInTitle = false
      for k in i..<limit {
        // An address holds no space; after it only a title in quotation marks may come.
        if bytes[k] == 0x20, k + 1 < limit, bytes[k + 1] != UInt8(ascii: "\""),
          bytes[k + 1] != UInt8(ascii: "'"), bytes[k - 1] != UInt8(ascii: "("), !isInTitle
        {
          return nil
        }
        if bytes[k] == UInt8(ascii: "\"") || bytes[k] == UInt8(ascii: "'") { isInTitle = true }
        if bytes[k] == UInt8(ascii: "(") { depth += 1 }
        if bytes[k] == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0 { return k + 1 }
        }
      }
      return nil
    case UInt8(ascii: "["):
      return bytes.firstIndex(of: UInt8(ascii: "]"), in: i..<limit).map { $0 + 1 }
    default: return nil
    }
  }

  /// Which `*` and `_` open or close emphasis.
  private static func emphasisMarks(_ bytes: [UInt8]) -> [Bool] {
    var dropped = [Bool](repeating: false, count: bytes.count)
    var open: [(byte: UInt8, range: Range<Int>)] = []
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte == UInt8(ascii: "\\") {
        i += 2
        continue
      }
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
        i += 1
        continue
      }
      var end = i
      while end < bytes.count, bytes[end] == byte { end += 1 }
      let before = i > 0 ? bytes[i - 1] : 0x20
      let after = end < bytes.count ? bytes[end] : 0x20
      let isInWord = isWord(before) && isWord(after)
      if byte == UInt8(ascii: "*") || !isInWord {
        if !before.isSpace, let match = open.last, match.byte == byte, match.range.count == end - i
        {
          open.removeLast()
          for k in match.range { dropped[k] = true }
          for k in i..<end { dropped[k] = true }
        } else if !after.isSpace, open.count < 32 {
          open.append((byte, i..<end))
        }
      }
      i = end
    }
    return dropped
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80
  }
}
