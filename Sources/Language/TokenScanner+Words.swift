// How the scanner reads words, abbreviations and contractions.

extension TokenScanner {
  /// A word with its inner apostrophes (`O'Neill`) and stops (`U.S.`, `Gen.`).
  mutating func word() -> ScannedToken {
    let start = offset
    if isLastWord, start == lastEnd, let count = negation(at: start) {
      return take(to: start + count, .word, .lower)
    }
    var place = start
    var shape = ShapeCounter()
    var stops = 0
    var isWhole = false
    let limit = min(end, start + Self.longest)
    scan: while place < limit {
      let s = scalar(place)
      switch s.kind {
      case .letter: shape.add(s.isUpper)
      case .digit, .ignorable: break
      case .apostrophe:
        if isShortYou(place + s.length, start: start) {
          place += s.length
          break scan
        }
        guard isInsideName(place, sign: s, start: start) else { break scan }
      case .hyphen:
        guard keepsHyphen(place, s, start: start) else { break scan }
        isWhole = true
      case .stop:
        guard s.length == 1 else { break scan }
        switch keepsStop(place, start: start, stops: stops) {
        case .no: break scan
        case .last:
          place += 1
          break scan
        case .inside: stops += 1
        }
      case .symbol:
        guard keepsSign(place, shape: shape) else { break scan }
      default: break scan
      }
      guard place + s.length <= start + Self.longest else { break }
      place += s.length
    }
    // Underscores around a word stand for italics.
    while place > start + 1, bytes[place - 1] == UInt8(ascii: "_"), !isWordByte(place) {
      place -= 1
    }
    if !isWhole, stops == 0 { place = contractionEnd(start, place) }
    return take(to: max(place, start + 1), .word, shape.shape)
  }

  // MARK: Apostrophes

  /// Bytes of `n't` at a place behind a word; nil if other letters stand there.
  private func negation(at place: Int) -> Int? {
    guard byte(place) | 0x20 == UInt8(ascii: "n"), let sign = peek(place + 1),
      sign.kind == .apostrophe, isNegation(at: place + 1 + sign.length)
    else { return nil }
    return 2 + sign.length
  }

  /// Whether `t` and the end of the word follow, as in `n't`.
  private func isNegation(at place: Int) -> Bool {
    byte(place) | 0x20 == UInt8(ascii: "t") && !isWordByte(place + 1)
  }

  /// `y'|all`
  private func isShortYou(_ next: Int, start: Int) -> Bool {
    bytes[start] | 0x20 == UInt8(ascii: "y") && next - start <= 4 && byte(next) == UInt8(ascii: "a")
      && byte(next + 1) == UInt8(ascii: "l") && byte(next + 2) == UInt8(ascii: "l")
      && !isWordByte(next + 3)
  }

  /// `O'Neill`, `rock'n'roll`: an apostrophe between letters that opens no clitic.
  private func isInsideName(_ place: Int, sign: ScannedScalar, start: Int) -> Bool {
    let next = place + sign.length
    guard place > start, isLetter(next), byte(place) != UInt8(ascii: "`") else { return false }
    return !isNegation(at: next) && clitic(at: next) == nil
  }

  /// Bytes of `s`, `ll`, `re`, `ve`, `d`, `m` at a place if they end a word there.
  func clitic(at place: Int) -> Int? {
    switch byte(place) | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"):
      return isLetter(place) && !isWordByte(place + 1) ? 1 : nil
    case UInt8(ascii: "l"):
      return byte(place + 1) | 0x20 == UInt8(ascii: "l") && !isWordByte(place + 2) ? 2 : nil
    case UInt8(ascii: "r"), UInt8(ascii: "v"):
      return byte(place + 1) | 0x20 == UInt8(ascii: "e") && !isWordByte(place + 2) ? 2 : nil
    default: return nil
    }
  }

  /// Where the first part of a contraction ends: `did|n't`, `can|not`, `gon|na`; `place` for others.
  private func contractionEnd(_ start: Int, _ place: Int) -> Int {
    guard place - start > 1 else { return place }
    let last = bytes[place - 1] | 0x20
    if last == UInt8(ascii: "n"), let sign = peek(place), sign.kind == .apostrophe,
      isNegation(at: place + sign.length)
    {
      return place - 1
    }
    guard Contractions.isEnding(last), place - start <= 8, !isLastWord || start != lastEnd,
      let word = PackedWord(bytes, start..<place)
    else { return place }
    // `Im`, `Ive` and the like with a capital are names as well.
    let isName = place - start < 4 && bytes[start] < UInt8(ascii: "a")
    for entry in Contractions.all where entry.word == word && !isName { return start + entry.first }
    return word == Contractions.its && isBeforePredicate(place) ? start + 2 : place
  }

  /// Whether a word follows that no possessive `its` has behind it: `its a`, `its not`.
  private func isBeforePredicate(_ place: Int) -> Bool {
    guard byte(place) == 0x20 else { return false }
    var next = place + 1
    while next < min(end, place + 6), isLetter(next) { next += 1 }
    guard !isWordByte(next), let word = PackedWord(bytes, place + 1..<next) else { return false }
    return Contractions.predicates.contains(word)
  }

  // MARK: Hyphens and signs

  /// Whether a hyphen belongs to the word: a prefix that cannot stand alone (`anti-war`, `e-mail`),
  /// or such an ending (`career-wise`).
  private func keepsHyphen(_ place: Int, _ hyphen: ScannedScalar, start: Int) -> Bool {
    let next = place + hyphen.length
    guard isWordByte(next) else { return isBrokenOff(place, next, start: start) }
    if let word = PackedWord(bytes, start..<place), BoundAffixes.prefixes.contains(word) {
      // `over-the-counter` begins with a preposition.
      if isDigit(next) { return word == BoundAffixes.mid }
      return
        !(byte(next) == UInt8(ascii: "t") && byte(next + 1) == UInt8(ascii: "h")
        && byte(next + 2) == UInt8(ascii: "e") && !isWordByte(next + 3))
    }
    var endOfNext = next
    while endOfNext < min(end, next + 9), isLetter(endOfNext) { endOfNext += 1 }
    guard let ending = PackedWord(bytes, next..<endOfNext) else { return false }
    return BoundAffixes.suffixes.contains(ending)
  }

  /// `th- the`: a speaker breaks off; but `two- and three-year`.
  private func isBrokenOff(_ place: Int, _ next: Int, start: Int) -> Bool {
    guard place - start <= 3, isAfterSpace, isSpace(next), next < end,
      PackedWord(bytes, start..<place) != nil
    else { return false }
    return words.classes(words.id(lowercasing: bytes, start..<place))
      .isDisjoint(with: WordClasses.functionWord.union([.numberWord, .adjective, .commonNoun]))
  }

  /// `p&l`, `w/o`, `N/A`: one letter before and one behind.
  private func isBetweenInitials(_ place: Int) -> Bool {
    place - offset == 1 && isLetter(place + 1) && !isWordByte(place + 2)
      && byte(place + 2) != bytes[place]
  }

  /// `AT&T`, `R&D` between capitals; `f**k`.
  private func keepsSign(_ place: Int, shape: ShapeCounter) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "&"):
      guard let next = peek(place + 1), next.kind == .letter else { return false }
      return shape.isAllUpper && next.isUpper || isBetweenInitials(place)
    case UInt8(ascii: "/"): return isBetweenInitials(place)
    case UInt8(ascii: "*"):
      return isLetter(place + 1) || byte(place + 1) == UInt8(ascii: "*") && isLetter(place + 2)
    default: return false
    }
  }
}

/// Counts capitals while a word is read.
struct ShapeCounter {
  private var letters = 0
  private var upper = 0
  private var isFirstUpper = false

  @inline(__always)
  mutating func add(_ isUpper: Bool) {
    if isUpper {
      upper += 1
      if letters == 0 { isFirstUpper = true }
    }
    letters += 1
  }

  var isAllUpper: Bool { upper == letters }

  var shape: TokenShape {
    if letters == 0 { return .none }
    if upper == letters, upper > 1 { return .upper }
    return isFirstUpper ? .capitalised : upper > 0 ? .mixed : .lower
  }
}
