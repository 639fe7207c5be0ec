// From paths to articles, one at a time.
//
// In: paths of files, folders, patterns, and `-` for standard input. Out: events: each article as
// soon as it is read, each problem. Holds one article at a time, so that any number needs flat
// memory. Leaves to others: keeping them (`ArticleStore`).

import Glibc

/// Reads files of any known format.
public struct ArticleLoader {
  public var options: LoadOptions
  public var files: FileAccess
  /// Gives the next bytes of standard input, none at its end.
  public var standardInput: () -> [UInt8]

  public init(
    options: LoadOptions = LoadOptions(), files: FileAccess = .system,
    standardInput: @escaping () -> [UInt8] = ArticleLoader.readStandardInput
  ) {
    self.options = options
    self.files = files
    self.standardInput = standardInput
  }

  /// Some bytes of the standard input of this process.
  public static func readStandardInput() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 256 << 10) { buffer, initialized in
      var got: Int
      repeat {
        got = Glibc.read(STDIN_FILENO, buffer.baseAddress!, buffer.count)
      } while got < 0 && errno == EINTR
      initialized = max(0, got)
    }
  }

  /// Reads all paths in order. `body` gets every event and how far the load has come; it returns
  /// false to stop.
  @discardableResult
  public func forEachEvent(
    in paths: [String], _ body: (LoadEvent, LoadProgress) -> Bool
  ) -> LoadProgress {
    withoutActuallyEscaping(body) { body in
      // The run needs its own progress in each event, hence the two steps.
      var progress: () -> LoadProgress = { LoadProgress() }
      let run = LoadRun(options: options) { body($0, progress()) }
      progress = { [unowned run] in run.progress }
      read(paths, into: run)
      return run.progress
    }
  }

  private func read(_ paths: [String], into run: LoadRun) {
    var walker = PathWalker(files: files)
    var seen: Set<String> = []
    for path in paths {
      if path == "-" {
        guard read(ClosureSource(standardInput), named: path, into: run) else { return }
        continue
      }
      let goesOn = walker.walk(path) { file in
        guard seen.insert(file).inserted else { return true }
        return open(file, into: run)
      } problem: { file, reason in
        run.skip()
        run.report(reason, file: file)
        return !run.isCancelled
      }
      if !goesOn { return }
    }
  }

  private func open(_ path: String, into run: LoadRun) -> Bool {
    switch files.open(path) {
    case .success(let descriptor):
      return read(DescriptorSource(descriptor), named: path, into: run)
    case .failure(let error):
      run.skip()
      run.report(error.reason, file: path)
      return !run.isCancelled
    }
  }

  private func read(_ source: any ByteSource, named name: String, into run: LoadRun) -> Bool {
    guard run.begin(name) else { return false }
    let isTruncated = read(source, depth: 0, into: run)
    run.count(bytes: source.consumedByteCount)
    run.end(isTruncated: isTruncated)
    return !run.isCancelled
  }

  /// Recognises and reads; true if the bytes ended before their end.
  private func read(_ source: any ByteSource, depth: Int, into run: LoadRun) -> Bool {
    let input = ByteInput(source)
    let head = input.peek()
    if head.isEmpty, let fault = input.fault {
      run.report(fault)
      return false
    }
    switch FormatSniffer.recognise(head) {
    case .empty: run.report(.emptyFile)
    case .binary(let evidence): run.report(.notText(evidence: evidence))
    case .notReadYet(let what): run.report(.notReadYet(what))
    case .gzip where depth == 3: run.report(.tooDeep(limit: 3))
    case .gzip:
      return read(InflatingSource(input, limits: options.limits), depth: depth + 1, into: run)
    case .format(let found):
      let isCut = read(input, as: options.format ?? found, isUTF16: isUTF16(head), into: run)
      if let fault = input.fault { run.report(fault) }
      return isCut || input.fault != nil
    }
    return false
  }

  private func isUTF16(_ head: [UInt8]) -> Bool {
    TextDecoding.utf16Order(of: head.prefix(4096)) != nil
  }

  private func read(
    _ input: ByteInput, as format: ArticleFormat, isUTF16: Bool, into run: LoadRun
  ) -> Bool {
    switch format {
    case .jsonl, .csv, .tsv:
      // Rows come one at a time; only UTF-16, which has no bytes of its own for a newline, is
      // decoded first.
      var input = input
      var isCut = false
      if isUTF16 {
        let whole = input.takeAll(limit: options.limits.fileByteCount)
        let decoded = TextDecoding.decode(whole.bytes)
        run.noteFile(decoded)
        input = ByteInput(ClosureSource(bytes: decoded.bytes))
        isCut = whole.isCut
      }
      if format == .jsonl {
        JSONLinesReader.read(input, into: run)
      } else {
        CSVReader.read(input, into: run)
      }
      return isCut
    case .text, .markdown, .html, .feed, .json:
      let isPage = format == .html || format == .feed
      let limit = isPage ? options.limits.pageByteCount : options.limits.fileByteCount
      let whole = input.takeAll(limit: limit)
      if whole.isCut { run.report(.tooLarge(limit: limit)) }
      let decoded = TextDecoding.decode(
        whole.bytes, declared: isPage ? TextDecoding.declaredEncoding(in: whole.bytes) : nil)
      run.noteFile(decoded)
      switch format {
      case .html: HTMLReader.read(decoded, into: run)
      case .feed: FeedReader.read(decoded, into: run)
      case .json: JSONReader.read(decoded, into: run)
      case .markdown: MarkdownReader.read(decoded, into: run)
      default: PlainTextReader.read(decoded, into: run)
      }
      return whole.isCut
    }
  }
}
