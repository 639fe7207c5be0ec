// How the scanner reads words, abbreviations, addresses and numbers.

extension TokenScanner {
  /// A word with its inner hyphens, apostrophes (`O'Neill`) and stops (`U.S.`, `Gen.`).
  mutating func word(_ words: WordTable) -> ScannedToken {
    let start = offset
    if isNegationClitic(start), let sign = peek(start + 1) {
      offset = start + 1 + sign.length + 1
      return ScannedToken(start: start, count: offset - start, kind: .word, shape: .lower)
    }
    var sawLower = false
    var upperCount = 0
    var isFirstUpper = false
    var letters = 0
    var dots = 0
    var isAddress = false
    scan: while offset < end, offset - start < Self.longest {
      let s = ByteClass.scan(bytes, at: offset, end: end)
      switch s.kind {
      case .letter:
        if s.isUpper {
          upperCount += 1
          if letters == 0 { isFirstUpper = true }
        } else {
          sawLower = true
        }
        letters += 1
      case .digit, .ignorable:
        break
      case .apostrophe:
        if isNegation(at: offset + s.length) { break scan }
        guard isInsideName(after: offset + s.length, sign: s, start: start) else { break scan }
      case .hyphen:
        guard let next = peek(offset + s.length), next.kind == .letter || next.kind == .digit
        else { break scan }
      case .stop:
        guard keepsStop(start: start, dots: dots, words) else { break scan }
        dots += 1
      case .symbol:
        guard let next = peek(offset + 1), next.kind == .letter else { break scan }
        if bytes[offset] == UInt8(ascii: "@") {
          isAddress = true
        } else {
          // `AT&T`, `R&D`: only between capitals.
          guard bytes[offset] == UInt8(ascii: "&"), !sawLower, next.isUpper else { break scan }
        }
      case .punctuation:
        guard bytes[offset] == UInt8(ascii: ":"), isScheme(start: start) else { break scan }
        return address(start: start)
      default:
        break scan
      }
      offset += s.length
    }
    // `didn't`: the word gives its `n` to the clitic.
    if let sign = peek(offset), sign.kind == .apostrophe, isNegation(at: offset + sign.length),
      offset - start > 1, bytes[offset - 1] | 0x20 == UInt8(ascii: "n")
    {
      offset -= 1
    }
    let shape: TokenShape =
      letters == 0
      ? .none
      : !sawLower && upperCount > 1
        ? .upper : isFirstUpper ? .capitalised : upperCount > 0 ? .mixed : .lower
    return ScannedToken(
      start: start, count: offset - start, kind: isAddress ? .address : .word, shape: shape)
  }

  private func peek(_ place: Int) -> ScannedScalar? {
    place < end ? ByteClass.scan(bytes, at: place, end: end) : nil
  }

  /// Whether `t` and the end of the word follow, as in `n't`.
  private func isNegation(at place: Int) -> Bool {
    guard place < end, bytes[place] | 0x20 == UInt8(ascii: "t") else { return false }
    guard let next = peek(place + 1) else { return true }
    return next.kind != .letter && next.kind != .digit
  }

  /// Whether the token that begins at `start` is the clitic `n't` after a word.
  private func isNegationClitic(_ start: Int) -> Bool {
    guard start > 0, bytes[start] | 0x20 == UInt8(ascii: "n"), let sign = peek(start + 1),
      sign.kind == .apostrophe, isNegation(at: start + 1 + sign.length)
    else { return false }
    let before = bytes[start - 1]
    return before < 0x80 && ByteClass.ascii[Int(before)] == .letter
  }

  /// `O'Neill`, `rock'n'roll`: an apostrophe between letters that opens no clitic.
  private func isInsideName(after place: Int, sign: ScannedScalar, start: Int) -> Bool {
    guard let next = peek(place), next.kind == .letter, offset > start else { return false }
    let byte = bytes[place] | 0x20
    let isLast = peek(place + 1).map { $0.kind != .letter && $0.kind != .digit } ?? true
    if isLast, byte == UInt8(ascii: "s") || byte == UInt8(ascii: "d") || byte == UInt8(ascii: "m") {
      return false
    }
    let second = place + 1 < end ? bytes[place + 1] | 0x20 : 0
    let isPairLast = peek(place + 2).map { $0.kind != .letter && $0.kind != .digit } ?? true
    let isClitic =
      (byte == UInt8(ascii: "l") && second == UInt8(ascii: "l"))
      || (byte == UInt8(ascii: "r") && second == UInt8(ascii: "e"))
      || (byte == UInt8(ascii: "v") && second == UInt8(ascii: "e"))
    return !(isPairLast && isClitic)
  }

  /// Whether the stop at `offset` belongs to the word: initials (`J.`), `U.S.`, listed
  /// abbreviations (`Gen.`), host names.
  private func keepsStop(start: Int, dots: Int, _ words: WordTable) -> Bool {
    let next = peek(offset + 1)
    if let next, next.kind == .letter {
      // Inside: `U.S`, `a.m`, `R-N.C`, `example.org`; not the missing blank of `end.The`.
      let isSingle = offset - start == 1
        || bytes[offset - 2] == UInt8(ascii: dots > 0 ? "." : "-")
      return isSingle || !next.isUpper
    }
    if dots > 0 { return bytes[offset - 2] == UInt8(ascii: ".") }
    if offset - start == 1 { return bytes[start] < UInt8(ascii: "a") && bytes[start] != 0x49 }
    return words.isAbbreviation(bytes, start..<offset)
  }

  private func isScheme(start: Int) -> Bool {
    offset + 2 < end && bytes[offset + 1] == UInt8(ascii: "/")
      && bytes[offset + 2] == UInt8(ascii: "/")
  }

  /// The rest of an address up to a blank, without a final stop, comma or bracket.
  private mutating func address(start: Int) -> ScannedToken {
    while offset < end, offset - start < Self.longest, bytes[offset] > 0x20, bytes[offset] < 0x80 {
      offset += 1
    }
    while offset > start + 1, ",.;:!?)]}\"'".utf8.contains(bytes[offset - 1]) { offset -= 1 }
    return ScannedToken(start: start, count: offset - start, kind: .address, shape: .none)
  }

  /// A number with its separators and what is glued to it: `1,200`, `3.5`, `16:20`, `5th`, `20m`,
  /// `3-year-old`, `½`. A range `15-20` is three tokens.
  mutating func number() -> ScannedToken {
    let start = offset
    var sawLetter = false
    scan: while offset < end, offset - start < Self.longest {
      let s = ByteClass.scan(bytes, at: offset, end: end)
      switch s.kind {
      case .digit, .fraction, .ignorable: break
      case .letter: sawLetter = true
      case .stop, .comma:
        guard !sawLetter, let next = peek(offset + 1), next.kind == .digit else { break scan }
      case .punctuation:
        guard bytes[offset] == UInt8(ascii: ":"), !sawLetter, let next = peek(offset + 1),
          next.kind == .digit
        else { break scan }
      case .hyphen:
        guard let next = peek(offset + s.length), next.kind == .letter else { break scan }
        sawLetter = true
      default: break scan
      }
      offset += s.length
    }
    let isNumber = !sawLetter || isSuffixedNumber(start)
    return ScannedToken(
      start: start, count: offset - start, kind: isNumber ? .number : .word,
      shape: sawLetter ? .mixed : .none)
  }

  /// Digits followed by letters only, without a hyphen: `5th`, `20m`, `1990s`.
  private func isSuffixedNumber(_ start: Int) -> Bool {
    for place in start..<offset where bytes[place] == UInt8(ascii: "-") { return false }
    return true
  }
}
