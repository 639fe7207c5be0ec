// Tags, texts and comments of HTML and XML.
//
// In: UTF-8 bytes. Out: one token at a time, as ranges of the bytes. Linear: every byte is looked at
// a fixed number of times, whatever is left open. XML mode adds CDATA and takes raw-text elements as
// ordinary ones; external entities do not exist in either. Leaves to others: how tokens nest.

/// One piece of markup.
struct HTMLToken {
  enum Kind { case start, end, text, literal, comment }

  var kind: Kind
  var tag: HTMLTag = .unknown
  /// Name of a tag; text with references (`text`) or without (`literal`); inside of a comment.
  var range: Range<Int>
  /// Attributes of a start tag, as a range of `HTMLTokenizer.attributes`.
  var attributes: Range<Int> = 0..<0
  /// `<br/>`.
  var isSelfClosing = false
}

struct HTMLAttribute {
  var name: HTMLAttributeName
  var value: Range<Int>
}

/// Reads tokens one after the other.
struct HTMLTokenizer {
  let bytes: [UInt8]
  let isXML: Bool
  /// Attributes that readers look at, of all start tags so far.
  private(set) var attributes: [HTMLAttribute] = []
  private var i = 0
  /// The element whose raw text comes next.
  private var rawText: HTMLTag?

  /// Attributes of one tag that are looked at.
  static let attributeLimit = 256

  init(_ bytes: [UInt8], isXML: Bool = false) {
    self.bytes = bytes
    self.isXML = isXML
  }

  /// The next token; nil at the end.
  mutating func next() -> HTMLToken? {
    if let tag = rawText {
      rawText = nil
      if let token = readRawText(of: tag) { return token }
    }
    guard i < bytes.count else { return nil }
    let start = i
    while true {
      guard let open = bytes.firstIndex(of: UInt8(ascii: "<"), in: i..<bytes.count) else {
        i = bytes.count
        return HTMLToken(kind: .text, range: start..<bytes.count)
      }
      if opensMarkup(at: open) {
        if open > start {
          i = open
          return HTMLToken(kind: .text, range: start..<open)
        }
        return readMarkup(at: open)
      }
      // A lone `<` is text.
      i = open + 1
    }
  }

  private func opensMarkup(at open: Int) -> Bool {
    guard open + 1 < bytes.count else { return false }
    let next = bytes[open + 1]
    return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?") || (isXML && (next == 0x5F || next >= 0x80))
  }

  private mutating func readMarkup(at open: Int) -> HTMLToken {
    let next = bytes[open + 1]
    if next == UInt8(ascii: "!") {
      if bytes.hasASCII("<!--", at: open) { return readComment(at: open) }
      if isXML, bytes.hasASCII("<![CDATA[", at: open) {
        let end = bytes.firstIndex(ofASCII: "]]>", in: open + 9..<bytes.count)
        i = end.map { $0 + 3 } ?? bytes.count
        return HTMLToken(kind: .literal, range: open + 9..<(end ?? bytes.count))
      }
      return readDeclaration(at: open)
    }
    if next == UInt8(ascii: "?") { return readDeclaration(at: open) }
    if next == UInt8(ascii: "/") {
      guard open + 2 < bytes.count, bytes[open + 2].isLetter || isXML else {
        return readDeclaration(at: open)
      }
      return readTag(nameAt: open + 2, kind: .end)
    }
    return readTag(nameAt: open + 1, kind: .start)
  }

  private mutating func readComment(at open: Int) -> HTMLToken {
    // `<!-->` and `<!--->` are whole comments.
    let body = open + 4
    if body < bytes.count, bytes[body] == UInt8(ascii: ">") {
      i = body + 1
      return HTMLToken(kind: .comment, range: body..<body)
    }
    let end = bytes.firstIndex(ofASCII: "-->", in: body..<bytes.count)
    i = end.map { $0 + 3 } ?? bytes.count
    return HTMLToken(kind: .comment, range: body..<max(body, end ?? bytes.count))
  }

  /// `<!doctype …>`, `<?xml …?>` and anything else that only looks like a tag. An XML doctype may
  /// hold brackets with declarations; they are passed over unread.
  private mutating func readDeclaration(at open: Int) -> HTMLToken {
    var end = bytes.firstIndex(of: UInt8(ascii: ">"), in: open..<bytes.count) ?? bytes.count
    if isXML, bytes.hasASCII("<!DOCTYPE", at: open),
      bytes.firstIndex(of: UInt8(ascii: "["), in: open..<end) != nil
    {
      end = bytes.firstIndex(ofASCII: "]>", in: open..<bytes.count).map { $0 + 1 } ?? bytes.count
    }
    i = min(end + 1, bytes.count)
    return HTMLToken(kind: .comment, range: end..<end)
  }

  private mutating func readTag(nameAt start: Int, kind: HTMLToken.Kind) -> HTMLToken {
    i = start
    while i < bytes.count, !bytes[i].isSpace, bytes[i] != UInt8(ascii: ">"),
      bytes[i] != UInt8(ascii: "/")
    {
      i += 1
    }
    let name = start..<i
    var token = HTMLToken(kind: kind, tag: HTMLTag.named(bytes, name), range: name)
    let first = attributes.count
    while i < bytes.count, bytes[i] != UInt8(ascii: ">") {
      if bytes[i].isSpace {
        i += 1
      } else if bytes[i] == UInt8(ascii: "/") {
        token.isSelfClosing = i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: ">")
        i += 1
      } else {
        readAttribute(
          isKept: kind == .start && attributes.count - first < HTMLTokenizer.attributeLimit)
      }
    }
    if i < bytes.count { i += 1 }
    token.attributes = first..<attributes.count
    if kind == .start, !isXML, token.tag.isRawText, !token.isSelfClosing || token.tag == .script {
      rawText = token.tag
    }
    return token
  }

  private mutating func readAttribute(isKept: Bool) {
    let start = i
    i += 1
    while i < bytes.count, !bytes[i].isSpace, bytes[i] != UInt8(ascii: "="),
      bytes[i] != UInt8(ascii: ">"), bytes[i] != UInt8(ascii: "/")
    { i += 1 }
    let name = start..<i
    var look = i
    while look < bytes.count, bytes[look].isSpace { look += 1 }
    var value = i..<i
    if look < bytes.count, bytes[look] == UInt8(ascii: "=") {
      i = look + 1
      while i < bytes.count, bytes[i].isSpace { i += 1 }
      guard i < bytes.count else { return }
      let mark = bytes[i]
      if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
        let end = bytes.firstIndex(of: mark, in: i + 1..<bytes.count) ?? bytes.count
        value = i + 1..<max(i + 1, end)
        i = min(end + 1, bytes.count)
      } else {
        let first = i
        while i < bytes.count, !bytes[i].isSpace, bytes[i] != UInt8(ascii: ">") { i += 1 }
        value = first..<i
      }
    }
    if isKept, let known = HTMLAttributeName.named(bytes, name) {
      attributes.append(HTMLAttribute(name: known, value: value))
    }
  }

  /// The text up to the end tag of `tag`, which is the next token; nil if there is none.
  private mutating func readRawText(of tag: HTMLTag) -> HTMLToken? {
    let start = i
    let name = Array(tag.word.utf8)
    var from = i
    var end = bytes.count
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), in: from..<bytes.count) {
      from = open + 1
      guard from < bytes.count, bytes[from] == UInt8(ascii: "/"), from + name.count < bytes.count
      else { continue }
      var isSame = true
      for (k, byte) in name.enumerated() where bytes[from + 1 + k].lowered != byte {
        isSame = false
      }
      let after = from + 1 + name.count
      if isSame, after >= bytes.count || !(bytes[after].isLetter || bytes[after].isDigit) {
        end = open
        break
      }
    }
    i = end
    guard end > start else { return nil }
    let hasReferences = tag == .title || tag == .textarea
    return HTMLToken(kind: hasReferences ? .text : .literal, range: start..<end)
  }
}
