// The data sets of a folder.
//
// In: a folder laid out as `ud-NAME-train.conllu.gz`, `uner-NAME-dev.iob2.gz`. Out: their
// sentences, files in alphabetical order. Test parts are never opened.

import Foundation

/// A folder of treebanks.
package struct TreebankFolder {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Files whose name begins and goes on like this, without regard to compression.
  package func files(_ prefix: String, _ part: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    let found = names.filter { $0.hasPrefix(prefix) && $0.contains("-\(part).") }.sorted()
    guard !found.isEmpty else { throw TrainingError.noData("\(path)/\(prefix)*-\(part).*") }
    return found.map { "\(path)/\($0)" }
  }

  /// Name of a data set from its file: `ud-ewt`.
  package static func name(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.split(separator: "-").prefix(2).joined(separator: "-")
  }
}
