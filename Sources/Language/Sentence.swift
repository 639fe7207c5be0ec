// One sentence of a text.

import Text

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
