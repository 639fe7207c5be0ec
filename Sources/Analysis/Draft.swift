// The document while it is made: columns of the language layer and the rows found so far.
//
// Stages read what earlier stages wrote and add their own rows; after the last one the draft is
// emptied into a `Document`.

import Articles
import Language
import Text

/// Work in progress on one article.
struct Draft {
  let article: Article
  let columns: TextColumns
  let lexicon: NewsLexicon
  let regions: [QuotedRegion]
  /// Innermost region of each token, -1 outside of marks.
  let regionOfToken: [Int32]
  /// Whether a token is a mark that opens or closes a region; other marks are apostrophes or stray.
  let isRegionMark: [Bool]
  var entities: [Entity] = []
  var mentions: [Mention] = []
  /// Index of the mention that covers each token, -1 for none.
  var mentionOfToken: [Int32]
  var quotes: [Quote] = []
  var quotedWords: [QuotedWords] = []
  var sources: [Source] = []
  var figures: [Figure] = []
  var dates: [DateExpression] = []

  /// Without tags, names and clauses rest on lists and capitals alone; no sentence is parsed.
  init(article: Article, lexicon: NewsLexicon = .shared, isTagged: Bool = true) {
    self.article = article
    self.lexicon = lexicon
    let blocks = article.blocks
    columns = TextColumns(
      text: article.text, blocks: blocks.map { ($0.span, Self.isAnalysed($0.kind)) },
      isTagged: isTagged)
    regions = QuotationFinder(columns: columns, blocks: blocks).regions()
    (regionOfToken, isRegionMark) = Self.columns(of: regions, count: columns.count)
    mentionOfToken = Array(repeating: -1, count: columns.count)
  }

  /// The same article with the outermost marks taken away, so that what stands inside of them reads
  /// as text and what is quoted there as quoted; without rows.
  init(inside draft: Draft) {
    article = draft.article
    columns = draft.columns
    lexicon = draft.lexicon
    entities = draft.entities
    mentions = draft.mentions
    mentionOfToken = draft.mentionOfToken
    var place = [Int](repeating: -1, count: draft.regions.count)
    var regions: [QuotedRegion] = []
    for (index, region) in draft.regions.enumerated() {
      guard let parent = region.parent else { continue }
      place[index] = regions.count
      var inner = region
      inner.parent = place[parent] < 0 ? nil : place[parent]
      inner.continues = region.continues.flatMap { place[$0] < 0 ? nil : place[$0] }
      regions.append(inner)
    }
    self.regions = regions
    (regionOfToken, isRegionMark) = Self.columns(of: regions, count: draft.columns.count)
  }

  /// For each token its innermost region, and whether it is a mark of one.
  private static func columns(of regions: [QuotedRegion], count: Int) -> ([Int32], [Bool]) {
    var regionOfToken = [Int32](repeating: -1, count: count)
    var isRegionMark = [Bool](repeating: false, count: count)
    for (index, region) in regions.enumerated() {
      for token in region.tokens { regionOfToken[token] = Int32(index) }
      if region.hasOpening { isRegionMark[region.tokens.lowerBound - 1] = true }
      if region.hasClosing { isRegionMark[region.tokens.upperBound] = true }
    }
    return (regionOfToken, isRegionMark)
  }

  /// Furniture, code, bylines and lines of address say nothing that could be attributed or counted.
  private static func isAnalysed(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .deck, .paragraph, .heading, .quote, .pullquote, .listitem, .caption,
      .tablecell, .embed, .correction:
      true
    case .byline, .dateline, .code, .note, .related, .dropped: false
    }
  }

  var text: ByteText { columns.text }

  func isQuoted(_ token: Int) -> Bool {
    token >= 0 && token < regionOfToken.count && regionOfToken[token] >= 0
  }

  /// Whether a token is part of a name, description or pronoun that means somebody.
  func isMentioned(_ token: Int) -> Bool {
    token >= 0 && token < mentionOfToken.count && mentionOfToken[token] >= 0
  }

  /// The entity meant by the mention that covers a token.
  func entity(at token: Int) -> Int? {
    guard token >= 0, token < mentionOfToken.count, mentionOfToken[token] >= 0 else { return nil }
    return mentions[Int(mentionOfToken[token])].entity
  }

  /// Adds a mention over some tokens.
  mutating func add(_ mention: Mention, over tokens: Range<Int>) {
    for token in tokens { mentionOfToken[token] = Int32(mentions.count) }
    mentions.append(mention)
  }

  /// Puts the mentions in text order and points every token at its mention again.
  mutating func sortMentions() {
    mentions.sort { $0.span < $1.span }
    for token in mentionOfToken.indices { mentionOfToken[token] = -1 }
    for (index, mention) in mentions.enumerated() {
      for token in columns.tokens.indices(in: mention.span) { mentionOfToken[token] = Int32(index) }
    }
  }

  /// The kind of the block a token stands in.
  func blockKind(_ token: Int) -> Block.Kind {
    article.blocks[Int(columns.tokens.block[token])].kind
  }
}
