// Tokens of a block to sentences.
//
// In: the tokens of one block. Out: `Sentence`s that cover them. A border never crosses a block. A
// closing mark belongs to the sentence it closes; a quotation of several sentences is several
// sentences (the quotation owns its own span). Leaves to others: what the sentences say.

import Text

/// Finds sentence borders by rules and a list of abbreviations.
public struct SentenceSplitter: Sendable {
  private let words: WordTable
  /// Tokens of the longest sentence. A longer run without a stop is a table or noise; rules that
  /// look through a sentence stay linear in the text.
  static let longest = 1_000
  /// Signs looked at behind a stop; a line of stops is read in linear time.
  private static let reach = 32

  public init(words: WordTable = .shared) { self.words = words }

  /// The sentences of the tokens in `range`, which all stand in `block`.
  public func sentences(
    of range: Range<Int>, in tokens: TokenTable, text: ByteText, block: Int
  ) -> [Sentence] {
    var result: [Sentence] = []
    var first = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if index - first == Self.longest {
        result.append(
          Sentence(span: tokens.span(first..<index), tokens: first..<index, block: block))
        first = index
      }
      if let next = border(after: index, first: first, range: range, tokens: tokens, text: text) {
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
    after index: Int, first: Int, range: Range<Int>, tokens: TokenTable, text: ByteText
  ) -> Int? {
    let isStopWord = tokens.kind[index] == .word && endsWithStop(index, tokens, text)
    if tokens.kind[index] == .word,
      let caption = captionBorder(after: index, range: range, tokens: tokens, text: text)
    {
      return caption
    }
    guard isStopWord || isTerminal(index, tokens, text) else { return nil }
    // `3. The third`: a number that heads an item.
    if !isStopWord, index == first + 1, tokens.kind[first] == .number { return nil }
    var next = index + 1
    var closers = 0
    let reach = min(range.upperBound, next + Self.reach)
    while next < reach, isCloser(next, after: next - 1, tokens, text) {
      next += 1
      closers += 1
    }
    while next < reach,
      isStops(next, tokens, text) || isFace(next, tokens, text)
        || isLooseCloser(next, range, tokens)
    {
      next += 1
    }
    while next < reach, let end = noteEnd(next, range, tokens, text) { next = end }
    guard next < range.upperBound else { return nil }
    // `“But it is a long game.” – Matthew Ingram`; behind few words the name would seem to be part of
    // a headline.
    if closers > 0, index - first > 7, isDash(next, tokens, text), next + 1 < range.upperBound,
      tokens.shape[next + 1] == .capitalised
    {
      return nil
    }
    // The next sentence begins with a capital, a digit, an opening mark or a dash.
    let following = openingWord(from: next, range: range, tokens: tokens)
    switch tokens.shape[following] {
    case .lower:
      // Hasty writers begin small; a word that often begins a sentence tells that from an
      // abbreviation no list has.
      guard !isStopWord, closers == 0, index > first, tokens.kind[index - 1] == .word,
        tokens.length[index - 1] > 2, !tokens.flags[following].contains(.joined),
        words.classes(tokens.word[following]).contains(.sentenceOpener)
          || isPronounI(following, tokens, text)
      else { return nil }
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
      if words.classes(tokens.word[index]).contains(.title) || bindsForward(index, tokens, text) {
        return nil
      }
      // `U.S. President`, `the U.S. Senate`: only words that are nothing but openers.
      let classes = words.classes(tokens.word[following])
      let isOpener =
        classes.contains(.sentenceOpener)
        && !classes.isDisjoint(with: WordClasses.functionWord.union(.adverb))
      return isOpener || closers > 0 ? next : nil
    }
    if closers > 0 {
      let isStop = text[Int(tokens.start[index])] == UInt8(ascii: ".")
      if isReportingTail(from: next, isBehindStop: isStop, range: range, tokens: tokens, text: text)
      {
        return nil
      }
    }
    return next
  }

  /// Stops behind a stop and a blank, `. . .`: they leave words out, they are no sentence.
  private func isStops(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    tokens.kind[index] == .punctuation
      && (text[Int(tokens.start[index])] == UInt8(ascii: ".") || isEllipsis(index, tokens, text))
  }

  private func isTerminal(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    if tokens.kind[index] == .symbol { return isFace(index, tokens, text) }
    guard tokens.kind[index] == .punctuation else { return false }
    switch text[Int(tokens.start[index])] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return isEllipsis(index, tokens, text)
    }
  }

  private func isEllipsis(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    let start = Int(tokens.start[index])
    return tokens.length[index] >= 3 && text[start] == 0xE2 && text[start + 1] == 0x80
      && text[start + 2] == 0xA6
  }

  /// `:-)`
  private func isFace(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    guard tokens.kind[index] == .symbol, tokens.length[index] > 1 else { return false }
    switch text[Int(tokens.start[index])] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      return text[tokens.span(index).end - 1] != text[Int(tokens.start[index])]
    default: return false
    }
  }

  /// A closing mark with a blank before it and nothing behind it.
  private func isLooseCloser(_ index: Int, _ range: Range<Int>, _ tokens: TokenTable) -> Bool {
    tokens.kind[index] == .straightMark && index + 1 == range.upperBound
  }

  /// The token behind a note's number, which belongs to the sentence before: `[12]`.
  private func noteEnd(
    _ index: Int, _ range: Range<Int>, _ tokens: TokenTable, _ text: ByteText
  ) -> Int? {
    guard index + 2 < range.upperBound, text[Int(tokens.start[index])] == UInt8(ascii: "["),
      tokens.kind[index + 1] == .number, tokens.length[index + 1] <= 3,
      text[Int(tokens.start[index + 2])] == UInt8(ascii: "]")
    else { return nil }
    return index + 3
  }

  private func isDash(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    guard tokens.kind[index] == .punctuation else { return false }
    let first = text[Int(tokens.start[index])]
    return first == UInt8(ascii: "-")
      || first == 0xE2 && (0x90...0x95).contains(text[tokens.span(index).end - 1])
  }

  private func isPronounI(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    tokens.length[index] == 1 && text[Int(tokens.start[index])] == UInt8(ascii: "i")
  }

  /// `vs.`, `i.e.`, `e.g.`, `Ft.`: what follows belongs to them.
  private func bindsForward(_ index: Int, _ tokens: TokenTable, _ text: ByteText) -> Bool {
    let span = tokens.span(index)
    return text.bytes.withUnsafeBufferPointer { bytes in
      span.count == 4 && bytes[Int(span.start) + 1] == UInt8(ascii: ".")
        ? Self.latin.contains(bytes[Int(span.start)] | 0x20)
          && Self.latin.contains(bytes[Int(span.start) + 2] | 0x20)
        : PackedWord(bytes, Int(span.start)..<span.end - 1).map { Self.binding.contains($0) }
          ?? false
    }
  }

  private static let binding = PackedWord.list("vs v ft st mt no nos fig attn cf approx ca")
  /// The letters of i.e. and e.g.
  private static let latin = [UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "g")]

  // MARK: Captions

  /// `Image: Nick Moreau` and `Photo: …` begin a line of their own that lost its border.
  private func captionBorder(
    after index: Int, range: Range<Int>, tokens: TokenTable, text: ByteText
  ) -> Int? {
    let next = index + 1
    guard next + 2 < range.upperBound, tokens.kind[next] == .word,
      tokens.shape[next] == .capitalised, tokens.length[next + 1] == 1,
      text[Int(tokens.start[next + 1])] == UInt8(ascii: ":"),
      tokens.shape[next + 2] == .capitalised || tokens.shape[next + 2] == .upper
    else { return nil }
    let span = tokens.span(next)
    return text.bytes.withUnsafeBufferPointer { bytes in
      PackedWord(bytes, Int(span.start)..<span.end).map { Self.captions.contains($0) } ?? false
        ? next : nil
    }
  }

  private static let captions = PackedWord.list("image photo picture credit")

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
    case .word, .number, .openingMark, .symbol, .other, .address: return false
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

  /// `“Stop!” Captain Kim said`, `“Why?” asked the mate`: a reporting verb that ends its clause, with
  /// nothing but its subject before it. Behind a full stop only verbs that cannot do without the
  /// words before: `“….” Kim said.`, but not `“….” He laughed.`
  private func isReportingTail(
    from index: Int, isBehindStop: Bool, range: Range<Int>, tokens: TokenTable, text: ByteText
  ) -> Bool {
    var place = index
    while place < range.upperBound, place < index + (isBehindStop ? 6 : 24) {
      let classes = words.classes(tokens.word[place])
      switch tokens.kind[place] {
      case .word:
        if classes.contains(.reportingVerb) {
          if isBehindStop {
            return Self.dependentVerbs.contains(text.string(tokens.span(place)))
              && (place + 1 >= range.upperBound
                || tokens.kind[place + 1] != .word
                  && text[Int(tokens.start[place + 1])] == UInt8(ascii: "."))
          }
          return isClauseEnd(place + 1, range, tokens)
        }
        // Another verb: a sentence of its own; not the 's of a possessor.
        let isClitic =
          text[Int(tokens.start[place])] == UInt8(ascii: "'")
          || text[Int(tokens.start[place])] == 0xE2
        if !isClitic, !classes.isDisjoint(with: [.auxiliary, .modal]) { return false }
      case .punctuation:
        // Commas and brackets around an apposition.
        let byte = text[Int(tokens.start[place])]
        let isInsertion =
          byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        if place == index || isBehindStop || !isInsertion { return false }
      case .closingMark, .openingMark, .straightMark: return false
      case .number, .symbol, .other, .address: break
      }
      place += 1
    }
    return false
  }

  private static let dependentVerbs: Set<String> = [
    "said", "says", "told", "tells", "added", "adds", "asked", "asks", "wrote", "explained",
    "insisted", "recalled",
  ]

  /// Whether a reporting clause may be over at a token: `Kim said on Monday`, not `Kim said the …`.
  private func isClauseEnd(_ place: Int, _ range: Range<Int>, _ tokens: TokenTable) -> Bool {
    guard place < range.upperBound, tokens.kind[place] == .word else { return true }
    let classes = words.classes(tokens.word[place])
    return !classes.isDisjoint(with: [.preposition, .weekday, .adverb])
      && classes.isDisjoint(with: [.determiner, .pronoun])
  }
}
