// Where something stands in a text.
//
// Every token, sentence, name, quote and figure is a `Span` into the bytes of one text; no stage
// copies words to remember them.

/// A range of bytes in one text, 8 bytes wide.
@frozen public struct Span: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// Number of bytes.
  public var count: UInt32

  @inlinable public init(start: Int, count: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: count)
  }

  @inlinable public init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, count: range.count)
  }

  /// An empty span, used where a place is needed and nothing is covered.
  @inlinable public static func empty(at offset: Int) -> Span { Span(start: offset, count: 0) }

  /// Offset just after the last byte.
  @inlinable public var end: Int { Int(start) + Int(count) }
  /// The same place as a range of `Int` offsets.
  @inlinable public var range: Range<Int> { Int(start)..<end }
  @inlinable public var isEmpty: Bool { count == 0 }

  @inlinable public func contains(_ other: Span) -> Bool {
    other.start >= start && other.end <= end
  }

  @inlinable public func contains(_ offset: Int) -> Bool {
    offset >= Int(start) && offset < end
  }

  @inlinable public func overlaps(_ other: Span) -> Bool {
    Int(start) < other.end && Int(other.start) < end
  }

  /// The smallest span that covers both.
  @inlinable public func union(_ other: Span) -> Span {
    let low = min(Int(start), Int(other.start))
    return Span(start: low, count: max(end, other.end) - low)
  }
}

extension Span: Comparable {
  @inlinable public static func < (a: Span, b: Span) -> Bool {
    (a.start, a.count) < (b.start, b.count)
  }
}
