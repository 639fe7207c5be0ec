// The few things the shell does with files itself.

import Glibc

/// Reading whole files and writing them so that no half file is ever seen.
enum FileSystem {
  /// Why the last call failed, in the system's words.
  static var lastError: String { String(cString: strerror(errno)) }

  /// The bytes of a regular file or pipe; nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        return nil
      }
    }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted by bytes; empty if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A new file that appears under its name only when it is complete.
final class NewFile {
  let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var hasFailed = false

  /// What keeps a file from being made.
  enum Failure: Error {
    case exists
    case cannotWrite(String)
  }

  /// - Parameter path: must not exist: nothing is overwritten.
  init(at path: String) throws(Failure) {
    guard !path.isEmpty else { throw .cannotWrite("the name is empty") }
    if FileSystem.isDirectory(path) { throw .cannotWrite("it is a folder") }
    if FileSystem.exists(path) { throw .exists }
    self.path = path
    temporaryPath = "\(path).\(getpid()).part"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw .cannotWrite(FileSystem.lastError) }
  }

  deinit {
    if descriptor >= 0 { discard() }
  }

  func write(_ text: String) {
    if descriptor < 0 || !writeAll(text, to: descriptor) { hasFailed = true }
  }

  /// Gives the file its name.
  ///
  /// `link` and not `rename`: if the name was taken meanwhile, the other file is kept.
  func finish() throws(Failure) {
    guard !hasFailed, fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      let reason = FileSystem.lastError
      discard()
      throw .cannotWrite(reason)
    }
    close(descriptor)
    descriptor = -1
    defer { unlink(temporaryPath) }
    if link(temporaryPath, path) == 0 { return }
    if errno == EEXIST { throw .exists }
    // Some file systems have no hard links.
    if errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS, rename(temporaryPath, path) == 0 {
      return
    }
    throw .cannotWrite(FileSystem.lastError)
  }

  /// Leaves nothing behind.
  func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlink(temporaryPath)
  }
}
