// How the scanner reads apostrophes, quotation marks, runs of signs and faces.

extension TokenScanner {
  /// An apostrophe at the start of a token: a clitic (`'s`), an elision (`'em`, `'90s`) or a mark.
  mutating func apostrophe(_ sign: ScannedScalar) -> ScannedToken {
    let start = offset
    let next = start + sign.length
    let isAfterWord = isLastWord && !isAfterSpace
    if let count = clitic(at: next), isAfterWord || isAlone(next + count) {
      return take(to: next + count, .word, .lower)
    }
    if !isAfterWord, let count = elision(at: next) {
      return take(to: next + count, .word, .lower)
    }
    // Two apostrophes or backticks in a row are one mark.
    let isDoubled = byte(next) == bytes[start] && (sign.length == 1 || isSame(start, next, 3))
    let kind: TokenKind = sign.length == 1 ? .straightMark : .closingMark
    return take(to: isDoubled ? next + sign.length : next, kind, .none)
  }

  /// `‘’` is one mark where `“` was meant.
  mutating func openingMark(_ sign: ScannedScalar) -> ScannedToken {
    let next = offset + sign.length
    let isDoubled =
      sign.length == 3 && bytes[offset + 2] == 0x98 && next + 2 < end && bytes[next] == 0xE2
      && bytes[next + 1] == 0x80 && (bytes[next + 2] == 0x98 || bytes[next + 2] == 0x99)
    return take(to: isDoubled ? next + 3 : next, .openingMark, .none)
  }

  /// Whether a clitic with a blank before it has one behind it too: `the country 's`.
  private func isAlone(_ place: Int) -> Bool { isAfterSpace && isSpace(place) && offset > 0 }

  private func isSame(_ first: Int, _ second: Int, _ count: Int) -> Bool {
    guard second + count <= end else { return false }
    for i in 0..<count where bytes[first + i] != bytes[second + i] { return false }
    return true
  }

  /// Bytes of a word that drops its beginning: `em`, `90s`, `72`, `n'`.
  private func elision(at place: Int) -> Int? {
    var next = place
    while next < end, next < place + 8, isWordByte(next) { next += 1 }
    guard next > place, !isWordByte(next) else { return nil }
    if isDigit(place) {
      guard isDigit(place + 1) else { return nil }
      return next == place + 2 || next == place + 3 && byte(place + 2) == UInt8(ascii: "s")
        ? next - place : nil
    }
    guard let word = PackedWord(bytes, place..<next), Self.elisions.contains(word) else {
      return nil
    }
    // `rock 'n' roll`
    if next == place + 1 {
      guard let close = peek(next), close.kind == .apostrophe else { return nil }
      return 1 + close.length
    }
    return next - place
  }

  private static let elisions = PackedWord.list("em til tis twas cause bout round n")

  // MARK: Runs

  /// A run of stops is one token, so that `...` ends at most one sentence.
  mutating func stops() -> ScannedToken {
    var place = offset
    while place < end, place - offset < Self.longest - 3, scalar(place).kind == .stop {
      place += scalar(place).length
    }
    // `...?`, `.!`
    while place < end, place - offset < Self.longest, isEmphatic(bytes[place]) { place += 1 }
    return take(to: place, .punctuation, .none)
  }

  private func isEmphatic(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// `--`, `!!!`, `?!`, `====`, `***`: the same sign in a row is one token. Brackets, `%`, `/` and
  /// the like stand alone. Signs that join what they follow to an emoji stay with it.
  mutating func signs(_ sign: ScannedScalar, _ kind: TokenKind) -> ScannedToken {
    let first = bytes[offset]
    var place = offset + sign.length
    if sign.length > 1, sign.kind == .symbol {
      while place < end, place - offset < 64, scalar(place).kind == .ignorable {
        // U+200D joins the emoji behind it.
        let isJoiner = bytes[place] == 0xE2 && byte(place + 2) == 0x8D
        place += scalar(place).length
        if isJoiner, let next = peek(place), next.kind == .symbol { place += next.length }
      }
      return take(to: place, kind, .none)
    }
    guard sign.length == 1 || sign.kind == .hyphen else { return take(to: place, kind, .none) }
    guard isEmphatic(first) || sign.kind == .hyphen || Self.runSigns.contains(first) else {
      return take(to: place, kind, .none)
    }
    while place < end, place - offset < Self.longest - 3 {
      let byte = bytes[place]
      guard
        byte == first || isEmphatic(first) && isEmphatic(byte)
      else { break }
      place += scalar(place).length
    }
    return take(to: place, kind, .none)
  }

  /// _ = * ~ # + < > ^
  private static let runSigns: [UInt8] = [0x5F, 0x3D, 0x2A, 0x7E, 0x23, 0x2B, 0x3C, 0x3E, 0x5E]

  // MARK: Faces

  /// `:-)`, `;)`, `:D`, `<3`, `^_^` between blanks or before a mark.
  mutating func face() -> ScannedToken? {
    guard isAfterSpace, Self.isFaceByte(bytes[offset]) else { return nil }
    for face in Self.faces where face.count <= end - offset {
      guard face.indices.allSatisfy({ bytes[offset + $0] == face[$0] }) else { continue }
      let next = offset + face.count
      if next == end || !isWordByte(next) && bytes[next] != face[face.count - 1] {
        return take(to: next, .symbol, .none)
      }
    }
    return nil
  }

  @inline(__always)
  private static func isFaceByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "8"):
      true
    default: false
    }
  }

  /// Longer ones first.
  private static let faces: [[UInt8]] =
    ":'-( >:-( :-) :-( ;-) :-D :-P :-p :-/ :-| :-O =-) 8-) ^_^ -_- >:( :'( (-: :) :( ;) :D :P :p :/ :| :O =) =( =D (: <3"
    .split(separator: " ").map { Array($0.utf8) }
}
