// All that `Language` knows about one text: tokens, classes, sentences, tags, labels of names.
//
// In: bytes and block borders. Out: parallel columns that names and the news layer read. Leaves to
// others: whole names, quotes, figures.

import Text

/// Tokens, their word classes and their sentences.
@frozen public struct TextColumns: Sendable {
  public let text: ByteText
  public var tokens: TokenTable
  /// Parallel to the tokens.
  public var classes: [WordClasses]
  public var sentences: [Sentence]
  /// Index of the sentence of each token.
  public var sentenceOfToken: [UInt32]
  /// Tokens of each block; empty for blocks that are not read.
  public var blockTokens: [Range<Int>]
  /// Part of speech of each token, a row of the tagger's `TagSet`; empty if the program has no tagger
  /// or the text is not English.
  public var tags: [UInt8] = []
  /// What the name tagger says of each token, see `NameLabel`; empty like `tags`.
  var nameLabels: [UInt8] = []
  /// Forms, lemmas and trees; nil like `tags`.
  package private(set) var syntax: SyntaxColumns?

  /// Cuts the given blocks, in order. A block whose flag is false is kept but not read.
  public init(
    text: ByteText, blocks: [(span: Span, isRead: Bool)], words: WordTable = .shared,
    isTagged: Bool = true
  ) {
    self.text = text
    tokens = TokenTable()
    sentences = []
    blockTokens = []
    let tokenizer = Tokenizer(words: words)
    let splitter = SentenceSplitter(words: words)
    for (index, block) in blocks.enumerated() {
      let first = tokens.count
      if block.isRead { tokenizer.append(block.span, of: text, block: index, to: &tokens) }
      let range = first..<tokens.count
      blockTokens.append(range)
      sentences += splitter.sentences(of: range, in: tokens, text: text, block: index)
    }
    classes = tokens.word.map { words.classes($0) }
    sentenceOfToken = Array(repeating: 0, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      for token in sentence.tokens { sentenceOfToken[token] = UInt32(index) }
    }
    classifyCompounds()
    if isTagged { tag() }
  }

  /// Trees for news: half the work of the model's own width, with the same rows in the end.
  private static let beamWidth = 4

  private mutating func tag() {
    let reader = LanguageReader(beamWidth: TextColumns.beamWidth)
    text.bytes.withUnsafeBufferPointer {
      reader.begin(
        $0, start: tokens.start, length: tokens.length, sentences: sentences.map(\.tokens))
    }
    guard reader.isEnglish, let tags = reader.tags() else { return }
    self.tags = tags
    nameLabels = reader.names(tags: tags) ?? []
    syntax = reader.syntax(
      of: text, start: tokens.start, length: tokens.length, tags: tags, needsTree: { _ in true })
  }

  @inlinable public var count: Int { tokens.count }

  /// The sentence a token stands in.
  @inlinable public func sentence(of token: Int) -> Sentence {
    sentences[Int(sentenceOfToken[token])]
  }

  /// Whether a token belongs to at least one of some classes.
  @inlinable public func `is`(_ token: Int, _ wanted: WordClasses) -> Bool {
    token >= 0 && token < classes.count && !classes[token].isDisjoint(with: wanted)
  }

  /// First byte of a token.
  @inlinable public func firstByte(_ token: Int) -> UInt8 {
    text.bytes[Int(tokens.start[token])]
  }

  /// Whether a token is one given ASCII sign; never for the hyphens of a hyphenated word.
  @inlinable public func isSign(_ token: Int, _ sign: Unicode.Scalar) -> Bool {
    token >= 0 && token < tokens.count && tokens.length[token] == 1
      && firstByte(token) == UInt8(ascii: sign) && !tokens.isCompounded(token)
  }

  /// Whether a word begins with a capital letter.
  @inlinable public func isCapitalised(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count, tokens.kind[token] == .word else { return false }
    switch tokens.shape[token] {
    case .capitalised, .upper: return true
    case .lower, .mixed, .none: return false
    }
  }

  /// Words of a token as `String`, for names that are kept; not for loops.
  public func string(_ token: Int) -> String { text.string(tokens.span(token)) }
}
