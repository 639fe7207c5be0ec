// Tokens of a block to sentences.
//
// In: the tokens of one block. Out: `Sentence`s that cover them. A border never crosses a block. A
// closing mark belongs to the sentence it closes; a quotation of several sentences is several
// sentences (the quotation owns its own span). Leaves to others: what the sentences say.

import Text

/// Finds sentence borders by rules and a list of abbreviations.
public struct SentenceSplitter: Sendable {
  private let words: WordTable

  public init(words: WordTable = .shared) { self.words = words }

  /// The sentences of the tokens in `range`, which all stand in `block`.
  public func sentences(
    of range: Range<Int>, in tokens: TokenTable, text: ByteText, block: Int
  ) -> [Sentence] {
    var result: [Sentence] = []
    var first = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if let next = border(after: index, range: range, tokens: tokens, text: text) {
        result.append(Sentence(span: tokens.span(first..<next), tokens: first..<next, block: block))
        first = next
        index = next
      } else {
        index += 1
      }
    }
    if first < range.upperBound {
      let rest = first..<range.upperBound
      result.append(Sentence(span: tokens.span(rest), tokens: rest, block: block))
    }
    return result
  }

  /// Index of the first token of the next sentence if a sentence ends with token `index` and the
  /// closing marks behind it.
  private func border(
    after index: Int, range: Range<Int>, tokens: TokenTable, text: ByteText
  ) -> Int? {
    let isStopWord = tokens.kind[index] == .word && endsWithStop(index, tokens, text)
    guard isStopWord || isTerminal(index, tokens, text) else { return nil }
    var next = index + 1
    var closers = 0
    while next < range.upperBound, isCloser(next, after: next - 1, tokens, text) {
      next += 1
      closers += 1
    }
    guard next < range.upperBound else { return nil }
    // The next sentence begins with a capital, a digit, an opening mark or a dash.
    let following = openingWord(from: next, range: range, tokens: tokens)
    switch tokens.shape[following] {
    case .lower: return nil
    case .none:
      if tokens.kind[following] == .punctuation,
        [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")")]
          .contains(text[Int(tokens.start[following])])
      {
        return nil
      }
    case .capitalised, .upper, .mixed: break
    }
    if isStopWord {
      if words.classes(tokens.word[index]).contains(.title) { return nil }
      let isOpener = words.classes(tokens.word[following]).contains(.sentenceOpener)
      return isOpener || closers > 0 ? next : nil
    }
    if closers > 0, isReportingTail(from: next, range: range, tokens: tokens, text: text) {
      return nil
    }
    return next
  }

  private func isTerminal(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    guard tokens.kind[index] == .punctuation else { return false }
    switch text[Int(tokens.start[index])] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0xE2: return text.string(tokens.span(index)) == "…"
    default: return false
    }
  }

  private func endsWithStop(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    text[tokens.span(index).end - 1] == UInt8(ascii: ".")
  }

  /// Marks and brackets that stand without a blank behind what they close.
  private func isCloser(
    _ index: Int, after previous: Int, _ tokens: TokenTable, _ text: ByteText
  ) -> Bool {
    guard Int(tokens.start[index]) == tokens.span(previous).end else { return false }
    switch tokens.kind[index] {
    case .closingMark, .straightMark: return true
    case .punctuation:
      let byte = text[Int(tokens.start[index])]
      return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    case .word, .number, .openingMark, .symbol, .address: return false
    }
  }

  private func openingWord(from index: Int, range: Range<Int>, tokens: TokenTable) -> Int {
    var index = index
    while index + 1 < range.upperBound,
      tokens.kind[index] == .openingMark || tokens.kind[index] == .straightMark
    {
      index += 1
    }
    return index
  }

  /// `“Stop!” Captain Kim said`: a reporting verb within a few words, before any stop or mark.
  private func isReportingTail(
    from index: Int, range: Range<Int>, tokens: TokenTable, text: ByteText
  ) -> Bool {
    var place = index
    while place < range.upperBound, place < index + 6 {
      switch tokens.kind[place] {
      case .word:
        if words.classes(tokens.word[place]).contains(.reportingVerb) {
          // `Kim said`, but not a new sentence `Kim said the …`.
          return place + 1 >= range.upperBound || tokens.kind[place + 1] != .word
        }
      case .number, .punctuation, .openingMark, .closingMark, .straightMark, .symbol, .address:
        return false
      }
      place += 1
    }
    return false
  }
}
