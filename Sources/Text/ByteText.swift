// The immutable text of one article (or one query line) as UTF-8 bytes.

/// UTF-8 bytes that never change, addressed by `Span`.
@frozen public struct ByteText: Hashable, Sendable {
  public let bytes: [UInt8]

  @inlinable public init(_ bytes: [UInt8]) { self.bytes = bytes }
  @inlinable public init(_ string: String) { self.bytes = Array(string.utf8) }

  @inlinable public var count: Int { bytes.count }
  /// The whole text as one span.
  @inlinable public var span: Span { Span(start: 0, count: bytes.count) }

  @inlinable public subscript(offset: Int) -> UInt8 { bytes[offset] }
  @inlinable public subscript(span: Span) -> ArraySlice<UInt8> { bytes[span.range] }

  /// The words of a span as a `String`, for what is shown or stored once; never in token loops.
  public func string(_ span: Span) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The whole text as a `String`.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
