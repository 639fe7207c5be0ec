// What went wrong with one file or one row, as a fact.
//
// Made where the fact is known; worded in `LoadProblem+Message`. A problem never stops a load.

/// A file, or a line of it, that could not be loaded as it should.
public struct LoadProblem: Error, Hashable, Sendable {
  /// The path as it was given or found; `-` for standard input.
  public var file: String
  /// The line of the file, counted from 1; nil where the whole file is meant.
  public var line: Int?
  public var reason: Reason

  public init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// Whether something was lost. The rest is only worth knowing.
  public var isLoss: Bool {
    switch reason {
    case .badBytes, .newColumnCount: false
    default: true
    }
  }

  /// Why, with the evidence.
  public enum Reason: Hashable, Sendable {
    // The file.
    case notFound
    case permissionDenied
    case symbolicLinkLoop
    case danglingLink
    case noMatch
    case cannotRead(String)
    case emptyFile
    case noArticles
    // What is in it.
    case notText(evidence: String)
    case notReadYet(String)
    case tooLarge(limit: Int)
    case badBytes(count: Int, firstOffset: Int, encoding: String)
    case noText(evidence: String)
    /// More of the same in this file than anyone reads.
    case more(count: Int)
    // Compressed files.
    case truncatedGzip
    case brokenGzip
    case compressionRatio(limit: Int)
    // Rows.
    case noJSONObject(String)
    case noTextField(keys: [String])
    case unbalancedQuote
    case newColumnCount(expected: Int, found: Int)
    // Pages and feeds.
    case tooDeep(limit: Int)
    case noEntries
  }
}
