// The only place that opens files.
//
// In: a path. Out: a file descriptor or the number of the system's error. Tests replace the
// opening, since a test that runs as root is never refused a file.

import Glibc

/// How files and folders are opened.
public struct FileAccess: Sendable {
  /// A file or folder opened for reading.
  public var open: @Sendable (_ path: String) -> Result<Int32, SystemError>

  public init(open: @escaping @Sendable (String) -> Result<Int32, SystemError>) {
    self.open = open
  }

  /// The files of this machine.
  public static let system = FileAccess { path in
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    return descriptor >= 0 ? .success(descriptor) : .failure(SystemError(errno))
  }
}

/// A number of `errno`.
public struct SystemError: Error, Hashable, Sendable {
  public var number: Int32

  public init(_ number: Int32) { self.number = number }

  /// The reason a problem states for it.
  var reason: LoadProblem.Reason {
    switch number {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .permissionDenied
    case ELOOP: .symbolicLinkLoop
    default: .cannotRead(String(cString: strerror(number)))
    }
  }
}

/// What a path leads to, as far as walking needs it.
struct FileStatus {
  struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  enum Kind { case file, folder, link, other }

  var identity: Identity
  var kind: Kind
  var byteCount: Int

  /// Nil with the error in `errno`.
  static func of(_ path: String, followingLinks: Bool) -> Result<FileStatus, SystemError> {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return .failure(SystemError(errno)) }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return .success(
      FileStatus(
        identity: Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino)),
        kind: kind, byteCount: Int(status.st_size)))
  }
}
