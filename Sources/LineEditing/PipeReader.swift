// Lines of a pipe or a file.
//
// In: bytes. Out: lines as they stand, or what is wrong with one and its number. Leaves to others:
// joining lines of one statement (Shell), which needs to know dot-commands.

import CTerminal
import Glibc

/// Reads lines without a terminal.
public final class PipeReader: LineReader {
  /// The longest line accepted, in bytes.
  public static let longestLine = 65_536

  /// The number of the line read last, from 1; 0 before the first.
  public private(set) var lineNumber = 0

  private enum Chunk {
    case bytes([UInt8])
    case end, interrupted
  }
  private let nextChunk: () -> Chunk
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Reads from an open descriptor, which stays open.
  public init(fileDescriptor: Int32) {
    nextChunk = { Self.readChunk(fileDescriptor) }
  }

  /// Reads from a source of bytes that gives nil at its end.
  public init(source: @escaping () -> [UInt8]?) {
    nextChunk = { source().map { .bytes($0) } ?? .end }
  }

  /// Reads the lines of a text.
  public convenience init(text: String) {
    var rest: [UInt8]? = Array(text.utf8)
    self.init {
      defer { rest = nil }
      return rest
    }
  }

  public func readLine(prompt: String, draft: String) -> LineInput {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        line += buffer[position..<end]
        position = end + 1
        return finish(line, isTooLong: isTooLong)
      }
      line += buffer[position...]
      buffer.removeAll(keepingCapacity: true)
      position = 0
      if line.count > Self.longestLine + 1 {
        // The rest is skipped, not kept: a line may be as long as a disk.
        isTooLong = true
        line.removeAll(keepingCapacity: true)
      }
      if isAtEnd {
        return line.isEmpty && !isTooLong ? .endOfInput : finish(line, isTooLong: isTooLong)
      }
      switch nextChunk() {
      case .bytes(let bytes): buffer = bytes
      case .end: isAtEnd = true
      case .interrupted: return .interrupted
      }
    }
  }

  private func finish(_ bytes: [UInt8], isTooLong: Bool) -> LineInput {
    lineNumber += 1
    var line = bytes[...]
    if line.last == 0x0D { line.removeLast() }  // written on Windows
    if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    if isTooLong || line.count > Self.longestLine {
      return .problem(lineNumber: lineNumber, .tooLong)
    }
    if line.contains(0) { return .problem(lineNumber: lineNumber, .containsNUL) }
    guard let text = String(validating: line, as: UTF8.self) else {
      return .problem(lineNumber: lineNumber, .invalidUTF8)
    }
    return .line(text)
  }

  private static func readChunk(_ fileDescriptor: Int32) -> Chunk {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(fileDescriptor, &bytes, bytes.count)
      if count > 0 { return .bytes(Array(bytes[..<count])) }
      if count < 0 && errno == EINTR {
        if terminal_take(SIGINT) > 0 { return .interrupted }
        continue
      }
      return .end
    }
  }
}
