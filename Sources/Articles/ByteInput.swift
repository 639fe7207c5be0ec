// A window onto bytes that come piece by piece: look ahead, take lines, or take all.
//
// In: a `ByteSource`. Out: ranges of `buffer`. It holds no more than the longest line and one
// chunk, so that rows of any number need flat memory.

/// Buffered reading with any lookahead; itself a source of what has not been taken.
final class ByteInput: ByteSource {
  private let source: any ByteSource
  /// What has been read and not yet been let go.
  private(set) var buffer: [UInt8] = []
  /// Offset in `buffer` of the first byte not yet taken.
  private(set) var position = 0
  /// No byte follows `buffer`.
  private(set) var isAtEnd = false

  /// Bytes asked for at a time.
  static let chunkByteCount = 4 << 20
  /// Bytes asked for first, enough to recognise a format.
  static let peekByteCount = 64 << 10

  init(_ source: any ByteSource) { self.source = source }

  var fault: LoadProblem.Reason? { source.fault }
  var consumedByteCount: Int { source.consumedByteCount }

  /// The first bytes not yet taken, at most `peekByteCount`.
  func peek() -> [UInt8] {
    while !isAtEnd, buffer.count - position < ByteInput.peekByteCount {
      fill(ByteInput.peekByteCount)
    }
    return Array(buffer[position..<min(buffer.count, position + ByteInput.peekByteCount)])
  }

  /// Everything not yet taken, at most `limit` bytes.
  func takeAll(limit: Int) -> (bytes: [UInt8], isCut: Bool) {
    while !isAtEnd, buffer.count - position <= limit { fill(ByteInput.chunkByteCount) }
    var bytes = buffer
    buffer = []
    if position > 0 { bytes.removeFirst(position) }
    position = 0
    let isCut = bytes.count > limit
    if isCut { bytes.removeLast(bytes.count - limit) }
    return (bytes, isCut)
  }

  func next(_ count: Int) -> [UInt8] {
    if position == buffer.count {
      letGo()
      return source.next(count)
    }
    let end = min(buffer.count, position + count)
    defer { position = end }
    return Array(buffer[position..<end])
  }

  /// The range in `buffer` of the next line without its line feed; nil at the end. It holds until
  /// the next call.
  func nextLine() -> Range<Int>? {
    var scanned = position
    while true {
      if let end = buffer.firstIndex(of: 0x0A, in: scanned..<buffer.count) {
        defer { position = end + 1 }
        return position..<end
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return position..<buffer.count
      }
      scanned = buffer.count - position
      letGo()
      fill(ByteInput.chunkByteCount)
    }
  }

  /// Marks the bytes before `offset` as taken.
  func advance(to offset: Int) { position = offset }

  /// Lets go of what was taken and reads one chunk more; offsets into `buffer` change by the
  /// returned number. Nil if there was no more.
  func more() -> Int? {
    guard !isAtEnd else { return nil }
    let shift = position
    letGo()
    fill(ByteInput.chunkByteCount)
    return shift
  }

  private func letGo() {
    guard position > 0 else { return }
    buffer.removeFirst(position)
    position = 0
  }

  private func fill(_ count: Int) {
    let chunk = source.next(count)
    if chunk.isEmpty {
      isAtEnd = true
    } else if buffer.isEmpty {
      buffer = chunk
    } else {
      buffer.append(contentsOf: chunk)
    }
  }
}
