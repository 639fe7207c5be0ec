// The tokens of one article as parallel columns.
//
// In: what the tokeniser found. Out: what sentence splitting, names and the news layer read. No
// token holds a copy of its word.

import Text

/// Tokens in text order; the columns are parallel.
public struct TokenTable: Sendable {
  /// Offset of the first byte of each token.
  public var start: [UInt32] = []
  /// Bytes of each token, at most 1,024; the tokeniser cuts longer runs without a blank.
  public var length: [UInt16] = []
  public var kind: [TokenKind] = []
  public var shape: [TokenShape] = []
  public var flags: [TokenFlags] = []
  /// Row of `WordTable` for the lower-case form; 0 for a word that no list holds, and for the parts
  /// of a hyphenated word unless a list holds the whole. Then the last part has the row of the whole
  /// and the parts before it have that of the hyphen.
  public var word: [WordID] = []
  /// Index of the block the token stands in.
  public var block: [UInt32] = []

  public init() {}

  @inlinable public var count: Int { start.count }
  @inlinable public var isEmpty: Bool { start.isEmpty }

  /// Bytes of token `index`.
  @inlinable public func span(_ index: Int) -> Span {
    Span(start: Int(start[index]), count: Int(length[index]))
  }

  /// From the first byte of the first token to the last byte of the last; empty for no tokens.
  @inlinable public func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return .empty(at: 0) }
    return span(first).union(span(last))
  }

  /// Index of the first token that starts at or after `offset`.
  public func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(start[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Indices of the tokens that lie wholly inside `span`.
  public func indices(in span: Span) -> Range<Int> {
    let first = firstIndex(from: Int(span.start))
    var last = firstIndex(from: span.end)
    while last > first, self.span(last - 1).end > span.end { last -= 1 }
    return first..<last
  }

  /// Whether a token belongs to a hyphenated word.
  @inlinable public func isCompounded(_ index: Int) -> Bool {
    index >= 0 && index < flags.count && flags[index].contains(.compounded)
  }

  /// The tokens of the hyphenated word that a token belongs to, hyphens included; the token alone if
  /// it belongs to none.
  ///
  ///     // two-year-old boys
  ///     tokens.compound(2)  // 0..<5, at `year`
  @inlinable public func compound(_ index: Int) -> Range<Int> {
    guard isCompounded(index) else { return index..<index + 1 }
    var first = index
    while !flags[first].contains(.compoundStart) { first -= 1 }
    var end = index + 1
    while end < count, isCompounded(end), !flags[end].contains(.compoundStart) { end += 1 }
    return first..<end
  }

  /// Words of a range as a reader counts them: a hyphenated one is one word.
  public func wordCount(_ range: Range<Int>) -> Int {
    var words = 0
    for index in range
    where index == range.lowerBound || !isCompounded(index) || flags[index].contains(.compoundStart)
    {
      words += 1
    }
    return words
  }
}

/// What sort of signs a token is made of.
public enum TokenKind: UInt8, Sendable {
  /// Also each part of a hyphenated word, its hyphens and numbers included: no rule takes them for a
  /// dash or a figure by mistake.
  case word
  case number, punctuation, openingMark, closingMark, straightMark, symbol, address
  /// A control character or a byte that is no UTF-8.
  case other
}

/// How a token stands to its neighbours.
public struct TokenFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No blank between the token before and this one.
  public static let joined = TokenFlags(rawValue: 1)
  /// Part of a hyphenated word; the hyphens are parts too.
  public static let compounded = TokenFlags(rawValue: 2)
  /// The first part of a hyphenated word.
  public static let compoundStart = TokenFlags(rawValue: 4)
}

/// How a word is written.
public enum TokenShape: UInt8, Sendable {
  /// `said`.
  case lower
  /// `Kim`, `McKay`.
  case capitalised
  /// `NATO`, `U.S.`
  case upper
  /// `iPhone`, `5th`
  case mixed
  /// No letters.
  case none
}

/// Row number in `WordTable`.
public typealias WordID = UInt16
