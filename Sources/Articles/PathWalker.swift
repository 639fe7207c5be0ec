// From the paths a person gives to the files to be read.
//
// In: paths of files, folders and patterns. Out: each file once, folders in byte order of their
// names, and a problem for what cannot be reached. Leaves to others: what is in the files.

import Glibc

/// Walks folders; a folder is entered once, however many links lead to it.
struct PathWalker {
  let files: FileAccess
  /// Folders between the given path and here: meeting one again is a loop.
  private var ancestors: [FileStatus.Identity] = []
  private var visited: Set<FileStatus.Identity> = []

  init(files: FileAccess) { self.files = files }

  /// Calls `file` with each file of a given path and `problem` with what cannot be reached.
  /// Either returns false to stop the walk, and then so does this.
  mutating func walk(
    _ path: String, file: (String) -> Bool, problem: (String, LoadProblem.Reason) -> Bool
  ) -> Bool {
    // A file whose name holds an asterisk is meant before the pattern is.
    if PathWalker.isPattern(path), case .failure = FileStatus.of(path, followingLinks: false) {
      let matches = PathWalker.matches(of: path)
      for match in matches {
        guard enter(match, isGiven: true, file: file, problem: problem) else { return false }
      }
      return matches.isEmpty ? problem(path, .noMatch) : true
    }
    return enter(path, isGiven: true, file: file, problem: problem)
  }

  private mutating func enter(
    _ path: String, isGiven: Bool, file: (String) -> Bool,
    problem: (String, LoadProblem.Reason) -> Bool
  ) -> Bool {
    switch FileStatus.of(path, followingLinks: true) {
    case .success(let status):
      visit(path, status, isGiven: isGiven, file: file, problem: problem)
    case .failure(let error):
      problem(path, reason(for: error, at: path))
    }
  }

  private mutating func visit(
    _ path: String, _ status: FileStatus, isGiven: Bool, file: (String) -> Bool,
    problem: (String, LoadProblem.Reason) -> Bool
  ) -> Bool {
    switch status.kind {
    case .file: return file(path)
    // A pipe that is named (`<(…)` of the shell) is read; one met in a folder would block.
    case .other, .link: return isGiven ? file(path) : true
    case .folder: break
    }
    if ancestors.contains(status.identity) { return problem(path, .symbolicLinkLoop) }
    guard visited.insert(status.identity).inserted else { return true }

    let names: [String]
    switch entries(of: path) {
    case .success(let found): names = found
    case .failure(let error): return problem(path, error.reason)
    }
    ancestors.append(status.identity)
    defer { ancestors.removeLast() }
    let pages = PathWalker.pageStems(names)
    for name in names where !PathWalker.isCompanion(name, of: pages) {
      let child = path.hasSuffix("/") ? path + name : path + "/" + name
      guard enter(child, isGiven: false, file: file, problem: problem) else { return false }
    }
    return true
  }

  /// Names in a folder without hidden ones, in byte order.
  private func entries(of path: String) -> Result<[String], SystemError> {
    let descriptor: Int32
    switch files.open(path) {
    case .success(let opened): descriptor = opened
    case .failure(let error): return .failure(error)
    }
    guard let folder = fdopendir(descriptor) else {
      close(descriptor)
      return .failure(SystemError(errno))
    }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return .success(names.map { String(decoding: $0, as: UTF8.self) })
  }

  private func reason(for error: SystemError, at path: String) -> LoadProblem.Reason {
    guard error.number == ENOENT, case .success = FileStatus.of(path, followingLinks: false)
    else { return error.reason }
    return .danglingLink
  }
}

extension PathWalker {
  /// Whether a path holds `*`, `?` or `[`.
  static func isPattern(_ path: String) -> Bool {
    path.utf8.contains {
      $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[")
    }
  }

  /// The paths that a pattern stands for, where the user's shell did not expand it.
  static func matches(of pattern: String) -> [String] {
    guard isPattern(pattern) else { return [] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, GLOB_NOSORT, nil, &found) == 0 else { return [] }
    let paths = (0..<Int(found.gl_pathc)).compactMap {
      found.gl_pathv[$0].map { String(cString: $0) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What stands before `.html` or `.htm` in the names of saved pages.
  static func pageStems(_ names: [String]) -> Set<String> {
    var stems: Set<String> = []
    for name in names {
      for suffix in [".html", ".htm"] where name.hasSuffix(suffix) {
        stems.insert(String(name.dropLast(suffix.utf8.count)))
      }
    }
    return stems
  }

  /// Whether a folder only holds the parts of a page saved beside it by a browser (scripts, the
  /// frames of advertisements).
  static func isCompanion(_ name: String, of pages: Set<String>) -> Bool {
    for suffix in ["_files", "_fichiers", "-Dateien"] where name.hasSuffix(suffix) {
      return pages.contains(String(name.dropLast(suffix.utf8.count)))
    }
    return false
  }
}
