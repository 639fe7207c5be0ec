// Words: keywords, bare names and phrases, fields, identifiers.
//
// In: an offset. Out: where the word or run of words ends. Leaves to others: what they name.

extension Lexer {
  /// Bytes of the word character at an offset (letter, digit, mark, `_`); 0 if there is none.
  func wordCharacterLength(at i: Int) -> Int {
    guard i < bytes.count else { return 0 }
    let byte = bytes[i]
    if byte < 0x80 { return Lexer.isASCIIWord(byte) ? 1 : 0 }
    guard let scalar = CleanText.scalar(in: bytes, at: i),
      let unicode = Unicode.Scalar(scalar.value)
    else { return 0 }
    switch unicode.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation:
      return scalar.length
    default:
      return 0
    }
  }

  static func isASCIIWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_")
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether the typographic apostrophe ’ or a typographic hyphen stands here (3 bytes).
  private func isApostropheOrHyphen(at i: Int) -> Bool {
    guard self[i] == 0xE2, self[i + 1] == 0x80 else { return false }
    return self[i + 2] == 0x99 || self[i + 2] == 0x90 || self[i + 2] == 0x91
  }

  /// A keyword ends where no letter, digit, apostrophe or hyphen follows: `by-election` is a word.
  func isWordBoundary(at i: Int) -> Bool {
    switch self[i] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): false
    default: wordCharacterLength(at: i) == 0 && !isApostropheOrHyphen(at: i)
    }
  }

  /// The letters at an offset if they are followed by a boundary, else an empty word.
  func standaloneWord(at start: Int) -> (word: PackedWord, end: Int) {
    var word = PackedWord()
    var i = start
    while i < bytes.count, Lexer.isLetter(bytes[i]) {
      word.append(bytes[i])
      i += 1
    }
    guard word.count > 0, isWordBoundary(at: i) else { return (PackedWord(), start) }
    return (word, i)
  }

  func keyword(at i: Int) -> Keyword? {
    let (word, _) = standaloneWord(at: i)
    return word.count == 0 ? nil : WordTable.keywords[word]
  }

  func isReserved(at i: Int) -> Bool { keyword(at: i)?.isReserved ?? false }

  /// Bytes of a character that may stand inside a bare word, 0 if it may not.
  private func innerLength(at i: Int, wildcard: Bool) -> Int {
    switch self[i] {
    case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "%"),
      UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "@"),
      UInt8(ascii: "-"):
      return 1
    case UInt8(ascii: "*"):
      return wildcard ? 1 : 0
    default:
      return isApostropheOrHyphen(at: i) ? 3 : wordCharacterLength(at: i)
    }
  }

  private func startsWord(at i: Int, isFirst: Bool, wildcard: Bool) -> Bool {
    switch self[i] {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: "&"): !isFirst
    case UInt8(ascii: "*"): wildcard
    default: wordCharacterLength(at: i) > 0 && !isReserved(at: i)
    }
  }

  /// The end of one bare word at an offset; nil if none starts there.
  func bareWordEnd(at start: Int, isFirst: Bool = true, wildcard: Bool = false) -> Int? {
    guard startsWord(at: start, isFirst: isFirst, wildcard: wildcard) else { return nil }
    var i = start
    while true {
      let length = innerLength(at: i, wildcard: wildcard)
      if length == 0 { return i }
      i += length
    }
  }

  /// The end of bare words up to the next reserved word or symbol; nil if none start here.
  func bareWordsEnd(at start: Int, wildcard: Bool = false) -> Int? {
    guard var end = bareWordEnd(at: start, wildcard: wildcard) else { return nil }
    while true {
      let next = skipBlanks(from: end)
      guard next > end,
        let further = bareWordEnd(at: next, isFirst: false, wildcard: wildcard)
      else { return end }
      end = further
    }
  }

  /// Letters and `_`, beginning with a letter.
  func fieldEnd(at start: Int) -> Int? {
    guard Lexer.isLetter(self[start]) else { return nil }
    var i = start
    while Lexer.isLetter(self[i]) || self[i] == UInt8(ascii: "_") { i += 1 }
    return i
  }

  /// `said`, `my-list`: what `let`, `param` and `topic` define.
  func identifierEnd(at start: Int) -> Int? {
    guard Lexer.isLetter(self[start]) || self[start] == UInt8(ascii: "_") else { return nil }
    var i = start
    while true {
      let length = self[i] == UInt8(ascii: "-") ? 1 : wordCharacterLength(at: i)
      if length == 0 { return i }
      i += length
    }
  }

  /// `$name`; without the hyphen, which would swallow `$a-1`.
  func variableEnd(at start: Int) -> Int? {
    guard self[start] == UInt8(ascii: "$"),
      Lexer.isLetter(self[start + 1]) || self[start + 1] == UInt8(ascii: "_")
    else { return nil }
    var i = start + 1
    while case let length = wordCharacterLength(at: i), length > 0 { i += length }
    return i
  }

  /// `#q12`.
  func handleEnd(at start: Int) -> Int? {
    guard self[start] == UInt8(ascii: "#"), Lexer.isLetter(self[start + 1]) else { return nil }
    var i = start + 1
    while Lexer.isLetter(self[i]) { i += 1 }
    guard Lexer.isDigit(self[i]) else { return nil }
    while Lexer.isDigit(self[i]) { i += 1 }
    return isWordBoundary(at: i) ? i : nil
  }

  /// The words of a range with single blanks between them.
  func words(in range: Range<Int>) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      let next = skipBlanks(from: i)
      if next > i {
        clean.append(0x20)
        i = next
      } else {
        clean.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: clean, as: UTF8.self)
  }

  func lowercasedASCII(_ range: Range<Int>) -> String {
    String(
      decoding: bytes[range].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
