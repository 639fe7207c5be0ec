// A folder of small sources for one test.

import Glibc
import LanguageTraining

/// A new folder that is removed with the value that holds it.
final class SourceFolder {
  let path: String

  init() throws {
    var name = Array("/tmp/quoth-sources-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw TrainingError.unwritable("/tmp") }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file; what reads gzipped files reads plain ones too.
  func write(_ name: String, _ text: String) throws {
    try TrainingFile(path + "/" + name).write(Array(text.utf8))
    names.append(name)
  }

  private var names: [String] = []

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }
}
