// Reads a word list: entry lines and headings of one `StaticString`, as byte slices.
//
// In: the text of a list (an entry a line, fields separated by ` | `, headings `-- …`). Out: entries in
// order. Leaves to others: what the fields mean, interning, sets and tables.

/// The entries of one word list, in the order they are written.
public struct LexiconReader: Sequence, IteratorProtocol, Sendable {
  /// One line of a list.
  public struct Entry: Sendable {
    /// The whole line without its end.
    public let line: ArraySlice<UInt8>
    /// The words of the heading above it, without `--`; empty if there is none.
    public let group: ArraySlice<UInt8>

    /// The fields in order, without the spaces around them.
    public var fields: [ArraySlice<UInt8>] {
      var fields: [ArraySlice<UInt8>] = []
      fields.reserveCapacity(6)
      var start = line.startIndex
      var offset = start
      while offset < line.endIndex {
        if line[offset] == UInt8(ascii: "|") {
          fields.append(trimmed(line[start..<offset]))
          start = offset + 1
        }
        offset += 1
      }
      fields.append(trimmed(line[start...]))
      return fields
    }
  }

  private let bytes: [UInt8]
  private var position = 0
  private var group: ArraySlice<UInt8> = []

  public typealias Element = Entry

  /// Reads from the first line of `entries`.
  public init(_ entries: StaticString) {
    bytes = entries.withUTF8Buffer { Array($0) }
  }

  /// The next entry; headings and empty lines are passed over. Nil after the last.
  public mutating func next() -> Entry? {
    while position < bytes.count {
      let start = position
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      position = end + 1
      let isHeading =
        end - start >= 2 && bytes[start] == UInt8(ascii: "-")
        && bytes[start + 1] == UInt8(ascii: "-")
      if isHeading {
        group = trimmed(bytes[(start + 2)..<end])
      } else if start < end {
        return Entry(line: bytes[start..<end], group: group)
      }
    }
    return nil
  }

  /// The parts of a field, without the spaces around them and without empty parts: `that quote` has
  /// two at spaces, `dollars, bucks` two at commas.
  public static func parts(
    of field: ArraySlice<UInt8>, separatedBy separator: UInt8 = UInt8(ascii: " ")
  ) -> [ArraySlice<UInt8>] {
    field.split(separator: separator).map(trimmed).filter { !$0.isEmpty }
  }
}

private func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var start = slice.startIndex
  var end = slice.endIndex
  while start < end, slice[start] == UInt8(ascii: " ") { start += 1 }
  while start < end, slice[end - 1] == UInt8(ascii: " ") { end -= 1 }
  return slice[start..<end]
}
