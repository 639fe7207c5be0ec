// Which format some bytes have, by what is in them and never by the name of the file.
//
// In: the first 64 kB. Out: a format, or what they are instead, with the evidence.

/// What the first bytes of a file show.
public enum RecognisedFormat: Hashable, Sendable {
  case format(ArticleFormat)
  case gzip
  case empty
  /// Not text at all.
  case binary(evidence: String)
  /// A known kind of file for which there is no reader.
  case notReadYet(String)
}

/// Recognises formats.
public enum FormatSniffer {
  /// Recognises a file by its beginning.
  public static func recognise(_ head: [UInt8]) -> RecognisedFormat {
    if head.isEmpty { return .empty }
    if head.starts(with: [0x1F, 0x8B]) { return .gzip }
    for (magic, name) in magics where head.starts(with: magic) { return .notReadYet(name) }
    var text = head
    if TextDecoding.utf16Order(of: head.prefix(4096)) != nil {
      text = TextDecoding.decode(Array(head.prefix(head.count & ~1))).bytes
    } else if let evidence = binaryEvidence(head) {
      return .binary(evidence: evidence)
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    guard let start = text.firstIndex(where: { !$0.isSpace }) else { return .empty }
    return .format(format(of: text, from: start))
  }

  private static let magics: [([UInt8], String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive"), (Array("%PDF-".utf8), "a PDF file"),
    (Array("GIF8".utf8), "a GIF image"), (Array("BZh".utf8), "a bzip2 file"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"), (Array("WARC/1".utf8), "a web archive"),
    (Array("{\\rtf".utf8), "an RTF file"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
  ]

  /// NUL bytes, or more control characters than any text has.
  static func binaryEvidence(_ bytes: [UInt8]) -> String? {
    var nul = 0
    var control = 0
    for byte in bytes {
      if byte == 0 {
        nul += 1
      } else if byte < 0x20 && !byte.isSpace && byte != 0x1B || byte == 0x7F {
        control += 1
      }
    }
    func share(_ count: Int) -> String {
      let percent = count * 100 / bytes.count
      return percent == 0 ? "less than 1 %" : "\(percent) %"
    }
    // One NUL in a text of some size is damage; more are another kind of file.
    if nul > 1 + bytes.count / 1000 { return "\(share(nul)) NUL bytes" }
    // Random bytes hold ten in a hundred; a hostile text may hold a few, which the renderer shows.
    if control * 12 > bytes.count { return "\(share(control)) control characters" }
    return nil
  }

  private static func format(of text: [UInt8], from start: Int) -> ArticleFormat {
    switch text[start] {
    case UInt8(ascii: "<"):
      if let format = FormatSniffer.markup(text, from: start) { return format }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if let format = FormatSniffer.json(text, from: start) { return format }
    default: break
    }
    if isMarkdown(text, from: start) { return .markdown }
    if let format = rows(text, from: start) { return format }
    return hasTags(text) ? .html : .text
  }
}
