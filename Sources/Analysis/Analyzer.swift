// The stages of analysis, in order.
//
// In: one article. Out: its `Document`. Each stage reads columns made by the stages before it and
// adds its own.

import Articles
import Language
import Text

/// Makes documents of articles; holds no state between articles.
public struct Analyzer: Sendable {
  let reader: AttributionReader?

  public init() { reader = .embedded }

  /// An analyzer with other attribution models, or with none.
  package init(reader: AttributionReader?) { self.reader = reader }

  /// Analyses one article. The result depends on the article alone.
  public func document(of article: Article) -> Document {
    // Tokens, sentences, quoted regions.
    var draft = Draft(article: article)
    // Names, descriptions, pronouns: who is meant.
    var resolver = MentionResolver(draft)
    draft = resolver.resolved()
    // Who said what.
    var attribution = AttributionFinder(draft)
    draft = attribution.attributed(with: reader)
    // Words inside words.
    var nested = NestedQuotes(draft)
    draft = nested.found()
    // What each source does with its words.
    draft = AttributionKinds(draft).judged()
    // Who is meant by the pronouns of sources and inside quotation marks.
    var speakers = SpeakerResolver(draft)
    draft = speakers.resolved()
    // Which words stand twice.
    var copies = QuoteCopies(draft)
    draft = copies.flagged()
    // Why the other words in marks stand there.
    draft.flagInferredMarks()
    draft.quotedWords = QuotedWordFinder(draft).quotedWords()
    // What sort of source each is.
    var collector = SourceCollector(draft)
    draft = collector.collected()
    // How many of what, when, on whose word.
    var figures = FigureFinder(draft)
    draft = figures.figured()
    return draft.document
  }
}

extension Analyzer {
  /// Figures and dates alone: nobody's words, so no figure has a source. Many times faster.
  public func figures(of article: Article) -> Document {
    var resolver = MentionResolver(Draft(article: article, isTagged: false))
    var figures = FigureFinder(resolver.resolved())
    return figures.figured().document
  }
}

extension Draft {
  /// The finished document.
  var document: Document {
    var document = Document(article: article)
    document.tokens = columns.tokens
    document.tags = columns.tags
    document.sentences = columns.sentences
    document.entities = entities
    document.mentions = mentions
    document.sources = sources
    document.quotes = quotes
    document.quotedWords = quotedWords
    document.figures = figures
    document.dates = dates
    return document
  }
}

extension Analyzer {
  /// What the attribution models are told about an article, and its tokens: for training.
  package func attributionText(of article: Article) -> (AttributionText, TokenTable) {
    var resolver = MentionResolver(Draft(article: article))
    var attribution = AttributionFinder(resolver.resolved())
    let draft = attribution.attributed()
    return (draft.attributionText, draft.columns.tokens)
  }
}
