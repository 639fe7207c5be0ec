// The files of the package as its own documentation speaks of them.
//
// Paths are written from the root of the package, here as in README.md and ARCHITECTURE.md.

import Foundation

/// Where the package lies, and what is in it.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func path(_ relative: String) -> String { root + "/" + relative }

  static func exists(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: path(relative))
  }

  static func text(_ relative: String) throws -> String {
    try String(contentsOfFile: path(relative), encoding: .utf8)
  }

  /// Names in a folder, sorted; none where there is no such folder.
  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }

  /// All files below a folder with one of these endings, sorted.
  static func files(under folder: String, endings: [String]) -> [String] {
    let all = FileManager.default.enumerator(atPath: path(folder))?.compactMap { $0 as? String }
    return (all ?? [])
      .filter { file in endings.contains { file.hasSuffix("." + $0) } }
      .map { folder + "/" + $0 }.sorted()
  }
}
