// Which of the arguments are articles and which are statements.
//
// In: options. Out: paths to load, scripts to run, in order. Leaves to others: reading them.

import Glibc

/// The arguments by their part.
struct Inputs {
  var articlePaths: [String] = []
  var scripts: [String] = []
  var startFiles: [String] = []
  /// Whether standard input holds articles and not queries.
  var readsArticlesFromInput = false
  /// Whether queries or scripts are given, so that no lines are read.
  var hasStatements: Bool { !scripts.isEmpty || hasQueries }
  private let hasQueries: Bool

  init(options: Options, environment: [String: String]) {
    hasQueries = !options.queries.isEmpty
    for path in options.paths {
      if path == "-" { readsArticlesFromInput = true }
      if path != "-", Inputs.isScript(path) {
        scripts.append(path)
      } else {
        articlePaths.append(path)
      }
    }
    scripts += options.file
    if articlePaths.isEmpty, let path = environment["QUOTH_ARTICLES"], !path.isEmpty {
      articlePaths = [path]
    }
    if let file = options.startFile {
      startFiles = [file]
    } else if !options.noInit, let file = Inputs.startFile(environment: environment),
      access(file, R_OK) == 0
    {
      startFiles = [file]
    }
  }

  /// By its name, or by the mark that lets the system run it.
  static func isScript(_ path: String) -> Bool {
    if path.hasSuffix(".quoth") { return true }
    // Only regular files are opened: a named pipe would lose its first bytes.
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes: [UInt8] = [0, 0]
    return read(descriptor, &bytes, 2) == 2 && bytes == Array("#!".utf8)
  }

  private static func startFile(environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/quoth/init.quoth"
    }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config/quoth/init.quoth" }
  }
}
