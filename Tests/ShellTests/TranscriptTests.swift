import Foundation
import TestSupport
import Testing

/// Runs every session of Tests/Transcripts in memory.
@Suite struct TranscriptTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let sessions: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root + "/Tests/Transcripts")) ?? []
    return names.filter { $0.hasSuffix(".session") }.sorted()
  }()

  @Test(arguments: sessions) func session(_ name: String) throws {
    // Paths in sessions are written from the root of the package.
    _ = FileManager.default.changeCurrentDirectoryPath(TranscriptTests.root)
    let transcript = try Transcript(path: TranscriptTests.root + "/Tests/Transcripts/" + name)
    let updates = ProcessInfo.processInfo.environment["QUOTH_UPDATE_TRANSCRIPTS"] == "1"
    if let difference = try transcript.run(updates: updates) { Issue.record("\(difference)") }
  }
}
