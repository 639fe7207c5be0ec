// Bytes that come piece by piece: a file, a pipe, memory, the inside of a gzip file.

import Glibc

/// Gives bytes until there are none left.
protocol ByteSource: AnyObject {
  /// At most `count` further bytes; none at the end or after a fault.
  func next(_ count: Int) -> [UInt8]
  /// Why the bytes ended before their end; nil if they did not.
  var fault: LoadProblem.Reason? { get }
  /// Bytes taken from the disk so far.
  var consumedByteCount: Int { get }
}

/// A file descriptor, closed at the end.
final class DescriptorSource: ByteSource {
  private let descriptor: Int32
  private(set) var fault: LoadProblem.Reason?
  private(set) var consumedByteCount = 0

  init(_ descriptor: Int32) { self.descriptor = descriptor }
  deinit { close(descriptor) }

  func next(_ count: Int) -> [UInt8] {
    guard fault == nil else { return [] }
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while initialized < count {
        let got = read(descriptor, buffer.baseAddress! + initialized, count - initialized)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { fault = SystemError(errno).reason }
        if got <= 0 { break }
        initialized += got
      }
    }
    consumedByteCount += chunk.count
    return chunk
  }
}

/// What a closure gives, chunk by chunk, an empty chunk being the end: standard input of the
/// program or of a test.
final class ClosureSource: ByteSource {
  private let read: () -> [UInt8]
  private var rest: [UInt8] = []
  private var offset = 0
  private var hasEnded = false
  let fault: LoadProblem.Reason? = nil
  private(set) var consumedByteCount = 0

  init(_ read: @escaping () -> [UInt8]) { self.read = read }

  /// A source of bytes in memory.
  convenience init(bytes: [UInt8]) {
    var left: [UInt8]? = bytes
    self.init {
      defer { left = nil }
      return left ?? []
    }
  }

  func next(_ count: Int) -> [UInt8] {
    if offset == rest.count, !hasEnded {
      rest = read()
      offset = 0
      hasEnded = rest.isEmpty
    }
    let end = min(rest.count, offset + count)
    let chunk = offset == 0 && end == rest.count ? rest : Array(rest[offset..<end])
    offset = end
    if offset == rest.count {
      rest = []
      offset = 0
    }
    consumedByteCount += chunk.count
    return chunk
  }
}
