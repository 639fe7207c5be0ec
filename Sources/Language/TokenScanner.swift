// Reads one token after the other.
//
// In: bytes with the place to begin at. Out: tokens in order. One scalar decides what is read next;
// what it is read by stands in TokenScanner+Words, +Numbers, +Marks and +Addresses. Leaves to
// others: which tokens make a hyphenated word (Tokenizer).

/// One token as the scanner found it.
struct ScannedToken {
  var start: Int
  var count: Int
  var kind: TokenKind
  var shape: TokenShape
  /// No blank before it.
  var isJoined = false
}

/// Reads tokens from bytes.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// `ByteClass.ascii`
  let classes: UnsafeBufferPointer<ByteClass>
  let words: WordTable
  var offset: Int
  let end: Int
  /// First byte behind the token read last; -1 before the first.
  var lastEnd = -1
  /// Whether the token read last is a word or a number.
  var isLastWord = false
  var isLastNumber = false
  /// Up to here no address begins: its bytes have been looked at.
  var addressFreeEnd = 0

  /// Bytes of the longest token; a longer run is cut there, on a scalar border.
  static let longest = 1_024

  init(
    bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<ByteClass>, words: WordTable,
    offset: Int, end: Int
  ) {
    self.bytes = bytes
    self.classes = classes
    self.words = words
    self.offset = offset
    self.end = end
  }

  mutating func next() -> ScannedToken? {
    while offset < end {
      let scalar = scalar(offset)
      if scalar.kind == .space {
        offset += scalar.length
        continue
      }
      var token = token(scalar)
      token.isJoined = token.start == lastEnd
      lastEnd = offset
      isLastNumber = token.kind == .number
      isLastWord = token.kind == .word || isLastNumber
      return token
    }
    return nil
  }

  private mutating func token(_ scalar: ScannedScalar) -> ScannedToken {
    switch scalar.kind {
    case .letter, .ignorable:
      if bytes[offset] == UInt8(ascii: "_") { return face() ?? signs(scalar, .symbol) }
      if let found = address() { return found }
      return word()
    case .digit, .fraction:
      return address() ?? number()
    case .apostrophe: return apostrophe(scalar)
    case .openingMark: return openingMark(scalar)
    case .closingMark: return single(scalar, .closingMark)
    case .straightMark: return single(scalar, .straightMark)
    case .symbol:
      if let found = handle() ?? face() { return found }
      return signs(scalar, .symbol)
    case .currency: return single(scalar, .symbol)
    case .stop:
      if isDecimalStop { return number() }
      return stops()
    case .hyphen, .punctuation:
      if let found = face() { return found }
      return signs(scalar, .punctuation)
    case .dash, .comma: return single(scalar, .punctuation)
    case .other, .space: return single(scalar, .other)
    }
  }

  // MARK: Looking

  /// The scalar at a place before `end`.
  @inline(__always)
  func scalar(_ place: Int) -> ScannedScalar {
    let first = bytes[place]
    if first < 0x80 {
      let isUpper = first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
      return ScannedScalar(kind: classes[Int(first)], length: 1, isUpper: isUpper)
    }
    return ByteClass.scanLong(bytes, at: place, end: end)
  }

  func peek(_ place: Int) -> ScannedScalar? { place < end ? scalar(place) : nil }

  /// The byte at a place; 0 behind the end.
  @inline(__always)
  func byte(_ place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  func isLetter(_ place: Int) -> Bool { place < end && scalar(place).kind == .letter }

  func isDigit(_ place: Int) -> Bool { place < end && scalar(place).kind == .digit }

  /// Whether a letter or digit stands at a place.
  func isWordByte(_ place: Int) -> Bool {
    guard place < end else { return false }
    let kind = scalar(place).kind
    return kind == .letter || kind == .digit
  }

  func isSpace(_ place: Int) -> Bool { place >= end || scalar(place).kind == .space }

  /// Whether nothing or a blank stands before the token to be read.
  var isAfterSpace: Bool { offset != lastEnd }

  // MARK: Making

  mutating func single(_ scalar: ScannedScalar, _ kind: TokenKind) -> ScannedToken {
    take(to: offset + scalar.length, kind, .none)
  }

  /// The token from `offset` to `place`; goes on behind it.
  mutating func take(to place: Int, _ kind: TokenKind, _ shape: TokenShape) -> ScannedToken {
    let start = offset
    offset = place
    return ScannedToken(start: start, count: place - start, kind: kind, shape: shape)
  }
}
