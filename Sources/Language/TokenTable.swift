// The tokens of one article as parallel columns.
//
// In: what the tokeniser found. Out: what sentence splitting, names and the news layer read. No
// token holds a copy of its word.

import Text

/// Tokens in text order; the columns are parallel.
public struct TokenTable: Sendable {
  /// Offset of the first byte of each token.
  public var start: [UInt32] = []
  /// Bytes of each token; longer runs without a blank are split by the tokeniser.
  public var length: [UInt16] = []
  public var kind: [TokenKind] = []
  public var shape: [TokenShape] = []
  /// Row of `WordTable` for the lower-case form; 0 for a word that no list holds.
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
}

/// What sort of signs a token is made of.
public enum TokenKind: UInt8, Sendable {
  case word, number, punctuation, openingMark, closingMark, straightMark, symbol, address
}

/// How a word is written.
public enum TokenShape: UInt8, Sendable {
  /// `said`, `18-year-old`.
  case lower
  /// `Kim`, `McKay`.
  case capitalised
  /// `NATO`, `U.S.`
  case upper
  /// `iPhone`
  case mixed
  /// No letters.
  case none
}

/// One sentence: never longer than its block.
@frozen public struct Sentence: Hashable, Sendable {
  public var span: Span
  /// Indices of its tokens.
  public var firstToken: UInt32
  public var tokenCount: UInt32
  public var block: UInt32

  public init(span: Span, tokens: Range<Int>, block: Int) {
    self.span = span
    firstToken = UInt32(tokens.lowerBound)
    tokenCount = UInt32(tokens.count)
    self.block = UInt32(block)
  }

  @inlinable public var tokens: Range<Int> {
    Int(firstToken)..<Int(firstToken) + Int(tokenCount)
  }
}

/// Row number in `WordTable`.
public typealias WordID = UInt16
