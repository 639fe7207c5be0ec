// What the tests of this target share: loading bytes in memory, temporary folders, and the rules
// that hold for every article.

import Glibc
import Testing
import Text

@testable import Articles

/// What one load gave.
struct Loaded {
  var articles: [Article] = []
  var problems: [LoadProblem] = []
  var progress = LoadProgress()

  var article: Article? { articles.first }
  var messages: [String] { problems.map(\.description) }
}

/// Loads bytes as standard input, in chunks of a size.
func load(
  _ bytes: [UInt8], as format: ArticleFormat? = nil, isVerbatim: Bool = false, chunk: Int = 1 << 20,
  limits: LoadLimits = LoadLimits()
) -> Loaded {
  var options = LoadOptions()
  options.format = format
  options.isVerbatim = isVerbatim
  options.limits = limits
  var offset = 0
  let loader = ArticleLoader(options: options) {
    defer { offset = min(bytes.count, offset + chunk) }
    return Array(bytes[offset..<min(bytes.count, offset + chunk)])
  }
  return load(["-"], with: loader)
}

func load(_ text: String, as format: ArticleFormat? = nil, isVerbatim: Bool = false) -> Loaded {
  load(Array(text.utf8), as: format, isVerbatim: isVerbatim)
}

func load(_ paths: [String], with loader: ArticleLoader = ArticleLoader()) -> Loaded {
  var loaded = Loaded()
  loaded.progress = loader.forEachEvent(in: paths) { event, _ in
    switch event {
    case .file: break
    case .article(let article): loaded.articles.append(article)
    case .problem(let problem): loaded.problems.append(problem)
    }
    return true
  }
  return loaded
}

extension Article {
  /// `kind: words` of each block.
  var lines: [String] { blocks.map { "\($0.kind.rawValue): \(text.string($0.span))" } }

  /// The words of all blocks of a kind.
  func texts(_ kind: Block.Kind) -> [String] {
    blocks.filter { $0.kind == kind }.map { text.string($0.span) }
  }
}

/// What is wrong with an article, by the rules of `Article`; empty for a sound one.
func faults(in article: Article, isVerbatim: Bool = false) -> [String] {
  var faults: [String] = []
  let bytes = article.text.bytes
  if UTF8Scan(bytes).badSequenceCount > 0 { faults.append("text is no UTF-8") }
  if article.blocks.isEmpty { faults.append("no block") }
  var end = isVerbatim ? 0 : -1
  for block in article.blocks {
    let range = block.span.range
    if range.isEmpty { faults.append("an empty block at \(range)") }
    if range.upperBound > bytes.count { return faults + ["a block beyond the text at \(range)"] }
    if isVerbatim {
      if range.lowerBound < end { faults.append("blocks overlap at \(range)") }
    } else {
      if range.lowerBound != end + 1 { faults.append("not one byte between blocks at \(range)") }
      if end >= 0, end < bytes.count, bytes[end] != 0x0A { faults.append("no newline at \(end)") }
      if bytes[range].contains(0x0A) { faults.append("a newline inside \(range)") }
    }
    if bytes[range.lowerBound].isContinuation { faults.append("a cut character at \(range)") }
    if range.upperBound < bytes.count, bytes[range.upperBound].isContinuation {
      faults.append("a cut character after \(range)")
    }
    end = range.upperBound
  }
  if !isVerbatim, end != bytes.count { faults.append("text after the last block") }
  return faults
}

/// A folder that goes away with the test.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/quoth-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit { TemporaryFolder.remove(path) }

  /// Writes a file, its folders made as needed; returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    let file = fopen("\(path)/\(name)", "w")!
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return "\(path)/\(name)"
  }

  func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }

  private static func remove(_ path: String) {
    guard let folder = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      let child = "\(path)/\(name)"
      if lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        remove(child)
      } else {
        unlink(child)
      }
    }
    closedir(folder)
    rmdir(path)
  }
}

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
