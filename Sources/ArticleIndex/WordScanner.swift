// Cuts text into the words that queries find.
//
// In: bytes of one block, or of a phrase in a query. Out: folded words with their place in the
// stored text. Leaves to others: sentences, names, lemmas. Articles and phrases go through the
// same scanner, so what a reader copies out of an article is found again.

import Text

/// Cuts text into index words.
///
/// A word is a run of letters and digits. An apostrophe between letters stays (`don't`); a final
/// `'s` is a word of its own, so that `saying Kim` finds “Kim's”. Hyphens split. Digits keep the
/// point between them and lose the thousands comma (`1,200` = `1200`).
struct WordScanner {
  /// In phrases of queries `*` stands for letters, alone for one word.
  var readsWildcards = false

  /// Calls `body` with the folded bytes and the stored bytes' range of every word.
  func scan(_ source: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>, Range<Int>) -> Void) {
    let folded = FoldedText(source)
    let bytes = folded.bytes
    var index = 0
    while index < bytes.count {
      let step = wordLength(bytes, at: index)
      guard step > 0 else {
        index += 1
        continue
      }
      let start = index
      index += step
      var comma = false
      while index < bytes.count {
        let next = wordLength(bytes, at: index)
        if next > 0 {
          index += next
        } else if joins(bytes, at: index) {
          comma = comma || bytes[index] == UInt8(ascii: ",")
          index += 1
        } else {
          break
        }
      }
      emit(bytes, start..<index, hasComma: comma, folded, body)
    }
  }

  private func emit(
    _ bytes: [UInt8], _ range: Range<Int>, hasComma: Bool, _ folded: FoldedText,
    _ body: (ArraySlice<UInt8>, Range<Int>) -> Void
  ) {
    if hasComma {
      let plain = bytes[range].filter { $0 != UInt8(ascii: ",") }
      return body(plain[...], folded.sourceRange(of: range))
    }
    let end = range.upperBound
    if range.count > 2, bytes[end - 1] == UInt8(ascii: "s"), bytes[end - 2] == UInt8(ascii: "'") {
      body(
        bytes[range.lowerBound..<(end - 2)], folded.sourceRange(of: range.lowerBound..<(end - 2)))
      return body(bytes[(end - 2)..<end], folded.sourceRange(of: (end - 2)..<end))
    }
    body(bytes[range], folded.sourceRange(of: range))
  }

  /// Whether the sign at `index` stands inside a word: an apostrophe between letters, a point or a
  /// thousands comma between digits.
  private func joins(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return false }
    let before = bytes[index - 1]
    let after = bytes[index + 1]
    switch bytes[index] {
    case UInt8(ascii: "'"):
      return !isDigit(before) && wordLength(bytes, at: index + 1) > 0
    case UInt8(ascii: "."):
      return isDigit(before) && isDigit(after)
    case UInt8(ascii: ","):
      // A comma groups thousands only before exactly three digits: “in 2024,12 ships” does not.
      guard isDigit(before), index + 3 < bytes.count else { return false }
      return isDigit(after) && isDigit(bytes[index + 2]) && isDigit(bytes[index + 3])
        && !(index + 4 < bytes.count && isDigit(bytes[index + 4]))
    default:
      return false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Bytes of the word character at `index`; 0 for any other.
  private func wordLength(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      let isWord = byte &- 0x61 < 26 || byte &- 0x30 < 10
      return isWord || (readsWildcards && byte == UInt8(ascii: "*")) ? 1 : 0
    }
    let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC2, byte < 0xF5, index + count <= bytes.count else { return 0 }
    var value = UInt32(byte) & (count == 4 ? 0x07 : count == 3 ? 0x0F : 0x1F)
    for next in bytes[(index + 1)..<(index + count)] { value = value << 6 | UInt32(next & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
      return count
    default:
      return 0
    }
  }
}

/// The index words of a phrase, folded; with `wildcards`, `*` is kept inside them.
///
///     indexWords(of: "“Don't” stop-gap 1,200")   // ["don't", "stop", "gap", "1200"]
public func indexWords(of text: String, wildcards: Bool = false) -> [String] {
  var words: [String] = []
  WordScanner(readsWildcards: wildcards).scan(Array(text.utf8)[...]) { word, _ in
    words.append(String(decoding: word, as: UTF8.self))
  }
  return words
}
