// Bytes of a block to tokens.
//
// In: the text and one block of it. Out: tokens appended to a `TokenTable`, cut as the Universal
// Dependencies treebanks of English cut them: clitics apart (`Kim|'s`, `did|n't`, `can|not`), the
// parts of hyphenated words apart (`two|-|year|-|old`), numbers, addresses and abbreviations whole,
// currency and % apart. Tokens rise, never overlap, never split a scalar, and cover every byte but
// blanks; any bytes are read in linear time. Leaves to others: sentences.

import Text

/// Splits blocks of text into tokens.
public struct Tokenizer: Sendable {
  private let words: WordTable

  public init(words: WordTable = .shared) { self.words = words }

  /// Appends the tokens of `span` to `table`.
  public func append(_ span: Span, of text: ByteText, block: Int, to table: inout TokenTable) {
    let first = table.count
    text.bytes.withUnsafeBufferPointer { bytes in
      ByteClass.ascii.withUnsafeBufferPointer { classes in
        var scanner = TokenScanner(
          bytes: bytes, classes: classes, words: words, offset: Int(span.start), end: span.end)
        while let token = scanner.next() {
          table.start.append(UInt32(token.start))
          table.length.append(UInt16(token.count))
          table.kind.append(token.kind)
          table.shape.append(token.shape)
          table.flags.append(token.isJoined ? .joined : [])
          let isLookedUp = token.kind == .word || token.kind == .number
          table.word.append(
            isLookedUp ? words.id(lowercasing: bytes, token.start..<token.start + token.count) : 0)
          table.block.append(UInt32(block))
        }
      }
      markCompounds(from: first, bytes, in: &table)
    }
  }

  /// The tokens of one string, for patterns and queries that must be cut like the text.
  public func tokens(of text: ByteText) -> TokenTable {
    var table = TokenTable()
    append(text.span, of: text, block: 0, to: &table)
    return table
  }

  // MARK: Hyphenated words

  /// Tokens of the longest hyphenated word; a longer run is a line of signs or noise, and its hyphens
  /// are punctuation, so that nobody walks through it again and again.
  private static let longestCompound = 32

  private func markCompounds(
    from start: Int, _ bytes: UnsafeBufferPointer<UInt8>, in table: inout TokenTable
  ) {
    var index = start + 1
    while index + 1 < table.count {
      guard table.kind[index] == .punctuation, isJoint(index, bytes, table) else {
        index += 1
        continue
      }
      var first = index - 1
      while first > start, table.flags[first].contains(.joined), isPart(first - 1, bytes, table) {
        first -= 1
      }
      // `15-20` and `5km-10km` are ranges; one part that begins with a letter makes a word.
      var isWord = table.kind[first] == .word
      var end = index
      while end + 1 < table.count, isJoint(end, bytes, table) {
        end += 1
        isWord = isWord || table.kind[end] == .word
        repeat {
          end += 1
        } while end < table.count && table.flags[end].contains(.joined)
          && isPart(end, bytes, table)
        if end == table.count || table.kind[end] != .punctuation { break }
      }
      if isWord, end - first <= Self.longestCompound { mark(first..<end, bytes, in: &table) }
      index = end
    }
  }

  /// A word or number; the clitic of `Smith-Jones's` stands outside.
  private func isPart(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ table: TokenTable
  ) -> Bool {
    guard table.kind[index] == .word else { return table.kind[index] == .number }
    let first = bytes[Int(table.start[index])]
    return first != UInt8(ascii: "'") && first != UInt8(ascii: "`")
      && !(first == 0xE2 && bytes[Int(table.start[index]) + 1] == 0x80)
  }

  /// Whether a token is a hyphen without blanks between two words or numbers.
  private func isJoint(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ table: TokenTable
  ) -> Bool {
    guard table.flags[index].contains(.joined), table.flags[index + 1].contains(.joined),
      isPart(index - 1, bytes, table), isPart(index + 1, bytes, table)
    else { return false }
    let place = Int(table.start[index])
    switch bytes[place] {
    case UInt8(ascii: "-"): return table.length[index] == 1
    case 0xE2:
      return table.length[index] == 3 && bytes[place + 1] == 0x80 && bytes[place + 2] | 1 == 0x91
    default: return false
    }
  }

  private func mark(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, in table: inout TokenTable
  ) {
    let span = table.span(range)
    let whole = words.id(lowercasing: bytes, Int(span.start)..<span.end)
    let part = whole == 0 ? 0 : words.hyphen
    for index in range {
      table.kind[index] = .word
      table.flags[index].insert(.compounded)
      table.word[index] = part
    }
    table.flags[range.lowerBound].insert(.compoundStart)
    table.word[range.upperBound - 1] = whole
  }
}
