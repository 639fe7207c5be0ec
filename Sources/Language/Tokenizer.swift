// Bytes of a block to tokens.
//
// In: the text and one block of it. Out: tokens appended to a `TokenTable`. Clitics stand apart
// (`Kim|'s`, `did|n't`), hyphenated words and names stay whole, numbers keep their separators,
// currency and % stand apart, abbreviations and initials keep their stop. One pass, no look-back
// beyond the token, so any bytes are read in linear time. Leaves to others: sentences.

import Text

/// Splits blocks of text into tokens.
public struct Tokenizer: Sendable {
  private let words: WordTable

  public init(words: WordTable = .shared) { self.words = words }

  /// Appends the tokens of `span` to `table`.
  public func append(_ span: Span, of text: ByteText, block: Int, to table: inout TokenTable) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes: bytes, offset: Int(span.start), end: span.end)
      while let token = scanner.next(words) {
        table.start.append(UInt32(token.start))
        table.length.append(UInt16(token.count))
        table.kind.append(token.kind)
        table.shape.append(token.shape)
        let isLookedUp = token.kind == .word || token.kind == .number
        table.word.append(
          isLookedUp ? words.id(lowercasing: bytes, token.start..<token.start + token.count) : 0)
        table.block.append(UInt32(block))
      }
    }
  }

  /// The tokens of one string, for patterns and queries that must be cut like the text.
  public func tokens(of text: ByteText) -> TokenTable {
    var table = TokenTable()
    append(text.span, of: text, block: 0, to: &table)
    return table
  }
}

/// One token as the scanner found it.
struct ScannedToken {
  var start: Int
  var count: Int
  var kind: TokenKind
  var shape: TokenShape
}

/// Reads one token after the other.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset: Int
  let end: Int

  /// Longest token; a longer run of letters is cut there, on a scalar border.
  static let longest = 4_096

  mutating func next(_ words: WordTable) -> ScannedToken? {
    while offset < end {
      let scalar = ByteClass.scan(bytes, at: offset, end: end)
      switch scalar.kind {
      case .space, .ignorable:
        offset += scalar.length
      case .letter:
        return word(words)
      case .digit, .fraction:
        return number()
      case .apostrophe:
        return apostrophe(words)
      case .openingMark: return single(scalar, .openingMark)
      case .closingMark: return single(scalar, .closingMark)
      case .straightMark: return single(scalar, .straightMark)
      case .symbol:
        if let address = handle(scalar) { return address }
        return single(scalar, .symbol)
      case .currency: return single(scalar, .symbol)
      case .stop: return stops()
      case .hyphen: return hyphens()
      case .dash, .comma, .punctuation: return single(scalar, .punctuation)
      }
    }
    return nil
  }

  private mutating func single(_ scalar: ScannedScalar, _ kind: TokenKind) -> ScannedToken {
    let start = offset
    offset += scalar.length
    return ScannedToken(start: start, count: scalar.length, kind: kind, shape: .none)
  }

  private func scalar(at place: Int) -> ScannedScalar? {
    place < end ? ByteClass.scan(bytes, at: place, end: end) : nil
  }

  /// A run of stops: one token, so that `...` ends at most one sentence.
  private mutating func stops() -> ScannedToken {
    let start = offset
    while offset < end, bytes[offset] == UInt8(ascii: "."), offset - start < Self.longest {
      offset += 1
    }
    return ScannedToken(start: start, count: offset - start, kind: .punctuation, shape: .none)
  }

  /// `-` and `--`.
  private mutating func hyphens() -> ScannedToken {
    let start = offset
    while let s = scalar(at: offset), s.kind == .hyphen, offset - start < Self.longest {
      offset += s.length
    }
    return ScannedToken(start: start, count: offset - start, kind: .punctuation, shape: .none)
  }

  /// `@name` and `#tag`.
  private mutating func handle(_ sign: ScannedScalar) -> ScannedToken? {
    let byte = bytes[offset]
    guard byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"),
      let after = scalar(at: offset + 1), after.kind == .letter || after.kind == .digit
    else { return nil }
    if byte == UInt8(ascii: "#"), after.kind == .digit { return nil }
    let start = offset
    offset += 1
    while let s = scalar(at: offset), s.kind == .letter || s.kind == .digit,
      offset + s.length - start <= Self.longest
    {
      offset += s.length
    }
    return ScannedToken(start: start, count: offset - start, kind: .address, shape: .none)
  }

  /// An apostrophe at the start of a token: a clitic (`'s`), an elision (`'em`, `'90s`) or a mark.
  private mutating func apostrophe(_ words: WordTable) -> ScannedToken {
    let start = offset
    let sign = ByteClass.scan(bytes, at: offset, end: end)
    let isAfterWord = start > 0 && isWordByte(before: start)
    if isAfterWord, let count = clitic(at: start + sign.length) {
      offset = start + sign.length + count
      return ScannedToken(start: start, count: offset - start, kind: .word, shape: .lower)
    }
    if !isAfterWord, words.isElision(bytes, from: start + sign.length, end: end) {
      offset += sign.length
      while let s = scalar(at: offset), s.kind == .letter || s.kind == .digit {
        offset += s.length
      }
      return ScannedToken(start: start, count: offset - start, kind: .word, shape: .lower)
    }
    offset += sign.length
    // Two typewriter apostrophes or backticks in a row are one mark.
    if sign.length == 1, offset < end, bytes[offset] == bytes[start] { offset += 1 }
    let kind: TokenKind = sign.length == 1 ? .straightMark : .closingMark
    return ScannedToken(start: start, count: offset - start, kind: kind, shape: .none)
  }

  private func isWordByte(before place: Int) -> Bool {
    let byte = bytes[place - 1]
    if byte < 0x80 {
      let kind = ByteClass.ascii[Int(byte)]
      return kind == .letter || kind == .digit || byte == UInt8(ascii: ".")
    }
    // The last byte of a longer sequence: find its first one.
    var first = place - 1
    while first > 0, bytes[first] & 0xC0 == 0x80, place - first < 4 { first -= 1 }
    return ByteClass.scan(bytes, at: first, end: end).kind == .letter
  }

  /// Bytes of `s`, `ll`, `re`, `ve`, `d`, `m` at `place` if they end a word there.
  private func clitic(at place: Int) -> Int? {
    func letter(_ i: Int) -> UInt8 { i < end ? bytes[i] | 0x20 : 0 }
    let a = letter(place), b = letter(place + 1)
    let pairs: [(UInt8, UInt8)] = [
      (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
      (UInt8(ascii: "v"), UInt8(ascii: "e")),
    ]
    if pairs.contains(where: { $0 == (a, b) }), !isLetter(at: place + 2) { return 2 }
    if [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m")].contains(a),
      place < end, bytes[place] >= UInt8(ascii: "A"), !isLetter(at: place + 1)
    {
      return 1
    }
    return nil
  }

  private func isLetter(at place: Int) -> Bool {
    guard let s = scalar(at: place) else { return false }
    return s.kind == .letter || s.kind == .digit
  }
}
