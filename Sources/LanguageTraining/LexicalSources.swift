// The folder of word lists that the lexicon and lemma models are built from.
//
// In: the folder that `scripts/lexical-sources` fills. Out: paths, and what a missing file costs.

import Glibc

/// A folder with lexical sources.
package struct LexicalSources {
  let folder: String
  /// Go on without files that are not there, instead of stopping.
  let allowsMissing: Bool
  private let log: (String) -> Void

  package init(folder: String, allowsMissing: Bool, log: @escaping (String) -> Void) {
    self.folder = folder
    self.allowsMissing = allowsMissing
    self.log = log
  }

  /// The path of a file that nothing can be built without.
  func path(_ name: String) -> String { folder + "/" + name }

  /// Calls `body` with the paths of files if all of them are there; otherwise says what is lost,
  /// or stops.
  func with(
    _ names: [String], otherwise cost: String, _ body: ([String]) throws -> Void
  ) throws {
    let missing = names.filter { access(path($0), R_OK) != 0 }
    if missing.isEmpty { return try body(names.map(path)) }
    let list = missing.joined(separator: ", ")
    guard allowsMissing else {
      throw TrainingError.noData("\(list) in \(folder); scripts/lexical-sources fetches it")
    }
    log("without \(list): \(cost)")
  }
}
