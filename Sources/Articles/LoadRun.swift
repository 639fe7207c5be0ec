// What all readers share during one load: the file at hand, what was found so far, and whether to
// go on.
//
// In: articles and problems from readers. Out: events, in order. An article waits here until the
// next one comes or the file ends, since only the end shows whether it was cut off.

/// The state of one load.
final class LoadRun {
  let options: LoadOptions
  private(set) var progress = LoadProgress()
  /// The caller has had enough.
  private(set) var isCancelled = false
  private let send: (LoadEvent) -> Bool
  private var pending: Article?
  private var fileArticleCount = 0
  private var fileProblemCount = 0
  /// Faults of decoding that rows of this file had.
  private var badBytes: DecodedText?
  /// The text of the file at hand was repaired as a whole.
  private var isRepaired = false

  /// Problems with lines of one file that are told one by one.
  static let problemLimit = 1000

  init(options: LoadOptions, send: @escaping (LoadEvent) -> Bool) {
    self.options = options
    self.send = send
  }

  /// Begins a file; false if cancelled.
  func begin(_ file: String) -> Bool {
    progress.currentFile = file
    progress.fileCount += 1
    fileArticleCount = 0
    fileProblemCount = 0
    badBytes = nil
    isRepaired = false
    return forward(.file(file))
  }

  /// Ends a file; its last article is `isTruncated` if the bytes ended too early.
  func end(isTruncated: Bool) {
    if isTruncated { pending?.flags.insert(.truncated) }
    flush()
    if let problem = badBytes?.problem { report(problem) }
    if fileProblemCount > LoadRun.problemLimit {
      report(.more(count: fileProblemCount - LoadRun.problemLimit))
    }
    if fileArticleCount == 0 {
      progress.skippedFileCount += 1
      if fileProblemCount == 0 { report(.noArticles) }
    }
  }

  /// Takes an article from a reader; false if it should stop.
  func emit(_ builder: ArticleBuilder, as format: ArticleFormat) -> Bool {
    flush()
    guard !isCancelled else { return false }
    pending = builder.finish(file: progress.currentFile, format: format)
    if isRepaired { pending?.flags.insert(.decodingErrors) }
    fileArticleCount += 1
    return true
  }

  /// Takes a problem with the file at hand.
  func report(_ reason: LoadProblem.Reason, line: Int? = nil) {
    report(reason, file: progress.currentFile, line: line)
  }

  /// Takes a problem with any file.
  func report(_ reason: LoadProblem.Reason, file: String, line: Int? = nil) {
    fileProblemCount += 1
    if line != nil, fileProblemCount > LoadRun.problemLimit { return }
    _ = forward(.problem(LoadProblem(file: file, line: line, reason: reason)))
  }

  /// Counts a path that no file could be opened at.
  func skip() { progress.skippedFileCount += 1 }

  /// Counts bytes read.
  func count(bytes: Int) { progress.byteCount += bytes }

  /// Takes what decoding a whole file has shown.
  func noteFile(_ decoded: DecodedText) {
    guard let problem = decoded.problem else { return }
    isRepaired = true
    report(problem)
  }

  /// Adds to the faults of decoding the rows of a file, told once at its end.
  func noteRow(_ decoded: DecodedText, offset: Int) {
    guard let first = decoded.firstBadOffset else { return }
    if badBytes == nil {
      badBytes = DecodedText(
        bytes: [], encoding: decoded.encoding, badByteCount: 0, firstBadOffset: first + offset)
    }
    badBytes?.badByteCount += decoded.badByteCount
  }

  private func flush() {
    guard let article = pending else { return }
    pending = nil
    progress.articleCount += 1
    _ = forward(.article(article))
  }

  private func forward(_ event: LoadEvent) -> Bool {
    if !isCancelled, !send(event) { isCancelled = true }
    return !isCancelled
  }
}
