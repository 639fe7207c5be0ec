// Bytes of data sets, plain or gzipped.
//
// In: a path. Out: all bytes of the file.

import CZlib
import Glibc

/// A file of a data set.
package struct TrainingFile {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The whole file, unpacked if it is gzipped.
  package func bytes() throws -> [UInt8] {
    guard let file = gzopen(path, "rb") else { throw TrainingError.unreadable(path) }
    defer { gzclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = gzread(file, &chunk, UInt32(chunk.count))
      guard count >= 0 else { throw TrainingError.damaged(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<Int(count)]
    }
  }

  /// Writes bytes under a temporary name, then renames it: a reader sees the old file or the new.
  package func write(_ bytes: [UInt8]) throws {
    let temporary = path + ".new"
    guard let file = fopen(temporary, "wb") else { throw TrainingError.unwritable(path) }
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, count == bytes.count, rename(temporary, path) == 0 else {
      throw TrainingError.unwritable(path)
    }
  }
}

/// Why training cannot go on.
package enum TrainingError: Error, CustomStringConvertible {
  case unreadable(String)
  case unwritable(String)
  case damaged(String)
  /// A line that is not of the format: path, line number, what is wrong.
  case malformed(String, line: Int, String)
  case noData(String)

  package var description: String {
    switch self {
    case .unreadable(let path): "cannot read \(path)"
    case .unwritable(let path): "cannot write \(path)"
    case .damaged(let path): "\(path): the compressed data is damaged"
    case .malformed(let path, let line, let what): "\(path):\(line): \(what)"
    case .noData(let what): "no data: \(what)"
    }
  }
}
