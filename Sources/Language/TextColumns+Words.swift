// Small questions about single tokens that several rules ask.

import Text

extension TextColumns {
  /// Hash of the lower-case ASCII form; equal for words that differ only in capitals. The first part
  /// of a hyphenated word stands for the whole.
  public func formHash(_ token: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text[isWordStart(token) ? wordSpan(token) : tokens.span(token)] {
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  /// Whether the lower-case form of a token is one ASCII word. The first part of a hyphenated word
  /// stands for the whole (`year-ago`), the others are no words: their `to` or `said` says nothing
  /// in the sentence.
  public func isWord(_ token: Int, _ word: StaticString) -> Bool {
    guard token >= 0, token < tokens.count else { return false }
    if tokens.isCompounded(token) {
      return isWordStart(token) && matches(wordSpan(token), word)
    }
    return matches(tokens.span(token), word)
  }

  private func matches(_ span: Span, _ word: StaticString) -> Bool {
    guard span.count == word.utf8CodeUnitCount else { return false }
    let start = Int(span.start)
    return word.withUTF8Buffer { buffer in
      for (offset, byte) in buffer.enumerated() where text.bytes[start + offset] | 0x20 != byte {
        return false
      }
      return true
    }
  }

  /// An ending that names do not have: Heartbroken, Screaming, Jobless.
  func looksAdjectival(_ token: Int) -> Bool {
    let word = text[tokens.span(token)]
    return ["ed", "en", "ing", "ly", "ful", "less", "ous", "ish", "ive"].contains { ending in
      word.count > ending.utf8.count + 3
        && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// `'s` or `’s`.
  public func isClitic(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count, tokens.kind[token] == .word else { return false }
    let first = firstByte(token)
    return first == UInt8(ascii: "'") || (first == 0xE2 && tokens.length[token] == 4)
  }

  /// `of`, `for`: words that go on with the name of a body.
  public func isJoiningWord(_ token: Int) -> Bool { isWord(token, "of") || isWord(token, "for") }

  public func isDefiniteArticle(_ token: Int) -> Bool { isWord(token, "the") }

  public func isSaint(_ token: Int) -> Bool {
    isWord(token, "st") || isWord(token, "st.") || isWord(token, "saint")
  }

  /// `night`, `morning`: they tell a time where no unit is counted.
  public func isPartOfDay(_ token: Int) -> Bool {
    isWord(token, "night") || isWord(token, "morning") || isWord(token, "evening")
      || isWord(token, "afternoon") || isWord(token, "yesterday") || isWord(token, "today")
  }

  /// The second word of `van den`, `de la`.
  func isParticleTail(_ token: Int) -> Bool {
    isWord(token, "den") || isWord(token, "der") || isWord(token, "la") || isWord(token, "las")
      || isWord(token, "los") || isWord(token, "le") || isWord(token, "het")
  }

  public func isWho(_ token: Int) -> Bool { isWord(token, "who") }

  public func endsWithStop(_ token: Int) -> Bool {
    text.bytes[tokens.span(token).end - 1] == UInt8(ascii: ".")
  }
}

extension Range where Bound == Int {
  /// The tokens from one place up to another; empty where the second does not lie behind the first,
  /// as happens when marks or names overlap what a rule looks at.
  public init(from lower: Int, upTo upper: Int) {
    self = lower..<Swift.max(lower, upper)
  }
}
