// One article as it was loaded: its text in blocks, and what is known about it with the place
// each fact came from.
//
// In: what a reader made of some bytes. Out: the unit that analysis starts from. Leaves to
// others: what the words mean.

import Text

/// One loaded article.
public struct Article: Sendable {
  /// Stable across runs and load orders: derived from the address, else from the text.
  public var key: String
  /// The path it was read from, as the reader of results should see it; `-` for standard input.
  public var file: String
  /// What the file was recognised as, e.g. `text`, `html`, `jsonl`.
  public var format: String
  /// All blocks, joined by exactly one newline. Characters are the author's own.
  public var text: ByteText
  /// In text order, disjoint; the newline between two blocks belongs to neither.
  public var blocks: [Block]
  public var metadata: Metadata
  public var flags: Set<Flag>

  /// What a reader of results should know about how complete the text is.
  public enum Flag: String, Sendable {
    /// The file ended, or a cap was reached, before the article did.
    case truncated
    /// Some bytes were no text and were replaced.
    case decodingErrors
    /// Only a summary was in the file.
    case summaryOnly
  }

  public init(
    key: String, file: String, format: String, text: ByteText, blocks: [Block],
    metadata: Metadata, flags: Set<Flag> = []
  ) {
    self.key = key
    self.file = file
    self.format = format
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.flags = flags
  }
}

/// A paragraph, headline, caption …: one stretch of text with one part to play.
public struct Block: Hashable, Sendable {
  /// The part a block plays. The raw value is the word of the query language.
  public enum Kind: String, CaseIterable, Sendable {
    case headline, deck, byline, dateline, paragraph, heading, quote, pullquote, listitem
    case caption, tablecell, code, embed, correction, note, related, dropped
  }

  public var kind: Kind
  /// Bytes of `Article.text`.
  public var span: Span
  /// Depth of a heading, 1 to 6; 0 elsewhere.
  public var level: UInt8

  public init(kind: Kind, span: Span, level: UInt8 = 0) {
    self.kind = kind
    self.span = span
    self.level = level
  }

  /// Whether a query reads this block without being asked for it by name: captions, pull quotes
  /// and posts shown in the text repeat or leave the article and wait for `in caption`.
  public var isRead: Bool {
    switch kind {
    case .headline, .deck, .paragraph, .heading, .quote, .listitem, .tablecell, .correction: true
    case .byline, .dateline, .pullquote, .caption, .code, .embed, .note, .related, .dropped: false
    }
  }
}
