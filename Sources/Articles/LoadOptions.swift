// What a caller may set about loading, and what loading tells while it runs.

import Text

/// How files are read.
public struct LoadOptions: Sendable {
  /// Read every file as this; nil recognises each by its content.
  public var format: ArticleFormat?
  /// Keep the text field of a row byte for byte: offsets into `Article.text` are offsets into the
  /// field. Every line that is not blank is one paragraph block, the headline stays in the
  /// metadata, and two blocks may then stand further apart than one newline.
  public var isVerbatim = false
  public var limits = LoadLimits()

  public init() {}
}

/// Where loading stops, so that no file can exhaust memory or time.
public struct LoadLimits: Sendable {
  /// One file that is read as a whole: text, JSON.
  public var fileByteCount = 1 << 30
  /// One page or feed.
  public var pageByteCount = 50 << 20
  /// One compressed file, expanded.
  public var inflatedByteCount = 4 << 30
  /// Expanded size over compressed size, looked at beyond `ratioFreeByteCount`.
  public var compressionRatio = 200
  /// Below this expanded size any ratio is allowed.
  public var ratioFreeByteCount = 8 << 20

  public init() {}
}

/// How far a load has come.
public struct LoadProgress: Sendable {
  /// Files begun.
  public var fileCount = 0
  public var articleCount = 0
  /// Bytes read, as they lie on the disk.
  public var byteCount = 0
  /// Files not read: no article in them, or a problem said so.
  public var skippedFileCount = 0
  public var currentFile = ""

  public init() {}
}

/// What loading hands over, one at a time.
public enum LoadEvent: Sendable {
  /// A file is begun.
  case file(String)
  case article(Article)
  case problem(LoadProblem)
}
