// When a stop belongs to the word before it: initials, abbreviations.

extension TokenScanner {
  enum StopRule {
    /// It is a token of its own.
    case no
    /// The word goes on behind it: `U.S`.
    case inside
    /// It ends the word: `Gen.`
    case last
  }

  /// What the stop at `place` is to the word that begins at `start` and has some stops already.
  func keepsStop(_ place: Int, start: Int, stops: Int) -> StopRule {
    let isSingle = place - start == 1 || stops > 0 && byte(place - 2) == UInt8(ascii: ".")
    if let next = peek(place + 1), next.kind == .letter {
      if isSingle, isLetter(place - 1) {
        // `S.Korea` and `I.The` lack a blank.
        guard next.isUpper, isLetter(place + 2) else { return .inside }
        return stops == 0 && bytes[start] == UInt8(ascii: "I") ? .no : .last
      }
      // `Ph.D.`, `M.Sc.`
      if next.isUpper, place - start <= 3, !isLetter(place + 2) { return .inside }
      // `Dr.Kim` lacks a blank too.
      return words.isAbbreviation(bytes, start..<place) ? .last : .no
    }
    if byte(place + 1) == UInt8(ascii: ".") {
      // `D.C..`, but `wait...`
      guard byte(place + 2) != UInt8(ascii: ".") else { return .no }
      return stops > 0 || words.isAbbreviation(bytes, start..<place) ? .last : .no
    }
    if stops > 0 {
      return isSingle || place - start <= 5 ? .last : .no
    }
    if isDigit(place - 1) { return .no }
    if isClosing(place + 1) {
      // At the end the stop is the sentence's, but names stay as they are written everywhere.
      return PackedWord(bytes, start..<place).map { Self.nameEndings.contains($0) } ?? false
        ? .last : .no
    }
    if place - start == 1 {
      // `J. R. Falk`; `p. 5`, `c. 1920`
      let letter = bytes[start]
      if letter < UInt8(ascii: "a") { return letter == UInt8(ascii: "I") ? .no : .last }
      return Self.numberLetters.contains(letter) && isBeforeDigit(place + 1) ? .last : .no
    }
    guard words.isAbbreviation(bytes, start..<place) else { return .no }
    guard let word = PackedWord(bytes, start..<place) else { return .last }
    if Self.beforeNumbers.contains(word) { return isBeforeDigit(place + 1) ? .last : .no }
    if bytes[start] >= UInt8(ascii: "a") || word == Self.inch, Self.behindNumbers.contains(word) {
      return isLastNumber ? .last : .no
    }
    if word == Self.etc { return isBeforeCapital(place + 1) ? .no : .last }
    return .last
  }

  /// Abbreviations that are words of their own unless a number follows, or stands before them.
  private static let beforeNumbers = PackedWord.list("no art fig max min sec ed op pt ch bk")
  private static let behindNumbers = PackedWord.list(
    "in mm cm km ft hr hrs mi mo mins secs yr yrs gal deg kg lb lbs oz sq temp doz")
  private static let nameEndings = PackedWord.list("inc co corp ltd jr sr bros plc llc esq")
  private static let inch = PackedWord("in")
  private static let etc = PackedWord("etc")
  /// page, circa, born, died, verse.
  private static let numberLetters: [UInt8] = [0x70, 0x63, 0x62, 0x64, 0x76]

  /// Whether the text ends here, or only marks and brackets follow.
  private func isClosing(_ place: Int) -> Bool {
    var next = place
    while next < end, next < place + 12 {
      switch scalar(next).kind {
      case .closingMark, .straightMark, .apostrophe, .space: break
      case .punctuation:
        guard bytes[next] == UInt8(ascii: ")") || bytes[next] == UInt8(ascii: "]") else {
          return false
        }
      default: return false
      }
      next += scalar(next).length
    }
    return next >= end
  }

  /// The place behind a blank or a few.
  private func behindSpace(_ place: Int) -> Int {
    var next = place
    while next < min(end, place + 6), scalar(next).kind == .space { next += scalar(next).length }
    return next
  }

  private func isBeforeDigit(_ place: Int) -> Bool {
    let next = behindSpace(place)
    return isDigit(next) || next > place && byte(next) == UInt8(ascii: "#")
  }

  private func isBeforeCapital(_ place: Int) -> Bool {
    let next = behindSpace(place)
    guard next > place, let scalar = peek(next) else { return false }
    return scalar.kind == .letter && scalar.isUpper
  }
}
