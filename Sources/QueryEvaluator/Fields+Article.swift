// Fields of articles and of the stretches of text inside them.

import Analysis
import ArticleIndex
import Articles
import QueryParser
import Text

extension Fields {
  func articleField(_ entry: FieldEntry) -> BoundField? {
    let (rows, corpus) = (self.rows, self.corpus)
    func document(_ row: RowID) -> Document { corpus.documents[Int(row.document)] }
    func metadata(_ row: RowID) -> Metadata { document(row).article.metadata }
    switch entry.name {
    case "title": return BoundField(entry) { .optional(document($0).title) }
    case "author":
      return BoundField(entry) { .texts(metadata($0).authors.value ?? []) }
        .identified { row in
          (metadata(row).authors.value ?? []).map { .author(FoldedName($0).key) }
        }
    case "section": return BoundField(entry) { .optional(metadata($0).section.value) }
    case "length":
      return BoundField(entry) { row in
        let id = Int(row.document)
        return .integer(
          rows.readBlocks(of: document(row)).reduce(0) {
            $0 + corpus.words.wordCount(in: $1.span, of: id)
          })
      }
    case "quotes", "figures", "sources", "named_sources", "unnamed_sources", "official_sources":
      return BoundField(entry) { .integer(document($0).rowCount(named: entry.name)) }
    case "updated":
      return BoundField(entry) { .optional(metadata($0).updated.value) }
        .timed { metadata($0).updated.value }
    case "url": return BoundField(entry) { .optional(metadata($0).url.value) }
    case "file": return BoundField(entry) { .text(document($0).article.file) }
    case "language": return BoundField(entry) { .optional(metadata($0).language.value) }
    default: return nil
    }
  }

  /// Paragraphs and sentences.
  func stretchField(_ entry: FieldEntry, of kind: Kind) -> BoundField? {
    let (rows, corpus) = (self.rows, self.corpus)
    switch entry.name {
    case "length":
      return BoundField(entry) { row in
        .integer(
          rows.spans(of: row, kind: kind).reduce(0) {
            $0 + corpus.words.wordCount(in: $1, of: Int(row.document))
          })
      }
    case "number": return BoundField(entry) { .integer(rows.number(of: $0, kind: kind)) }
    default: return nil
    }
  }

  func dateField(_ entry: FieldEntry) -> BoundField? {
    let corpus = self.corpus
    func date(_ row: RowID) -> DateExpression {
      corpus.documents[Int(row.document)].dates[Int(row.index)]
    }
    switch entry.name {
    case "type": return BoundField(entry) { .text(date($0).type.rawValue) }
    case "value": return BoundField(entry) { .optional(date($0).value) }
    case "precision": return BoundField(entry) { .optional(date($0).precision?.rawValue) }
    default: return nil
    }
  }

  func wordField(_ entry: FieldEntry) -> BoundField? {
    let (rows, corpus) = (self.rows, self.corpus)
    switch entry.name {
    case "speaker":
      return BoundField(entry) { row in
        guard let quote = rows.quote(around: row, kind: .word) else { return .missing }
        return corpus.documents[Int(row.document)].speakerNames(of: quote)
      }.identified { row in
        guard let quote = rows.quote(around: row, kind: .word) else { return [] }
        return corpus.speakers(of: quote, in: Int(row.document))
      }
    case "lemma": return WordLemmas.field(entry, corpus: corpus)
    case "lexicon": return WordLexicon.field(entry, rows: rows)
    case "quoted":
      return BoundField(entry) { row in
        .optional(rows.quotedWords(around: row, kind: .word)?.reason.rawValue)
      }
    default: return nil
    }
  }
}

extension Rows {
  /// Number of a paragraph among the paragraphs of its article, of a sentence among its sentences.
  func number(of row: RowID, kind: Kind) -> Int {
    guard kind == .paragraph else { return Int(row.index) + 1 }
    let blocks = corpus.documents[Int(row.document)].article.blocks
    return blocks[...Int(row.index)].reduce(0) { $0 + ($1.kind == .paragraph ? 1 : 0) }
  }

  /// The words in marks, nobody's, that a row is part of.
  func quotedWords(around row: RowID, kind: Kind) -> QuotedWords? {
    span(of: row, kind: kind).flatMap {
      corpus.documents[Int(row.document)].quotedWords(around: $0)
    }
  }

  /// The quote whose words a row is part of.
  func quote(around row: RowID, kind: Kind) -> Quote? {
    guard let span = span(of: row, kind: kind) else { return nil }
    // Quotes may lie inside quotes: the innermost speaks.
    return corpus.documents[Int(row.document)].quotes.filter { quote in
      (quote.isShown || quote.parent != nil && quote.isSpoken && quote.isReported)
        && quote.pieces.contains { $0.contains(span) }
    }.min { $0.span.count < $1.span.count }
  }
}

extension Document {
  /// The headline as metadata or text give it.
  var title: String? {
    if let headline = article.metadata.headline.value { return headline }
    return article.blocks.first { $0.kind == .headline }.map { article.text.string($0.span) }
  }

  /// How many rows of a sort it has, by the name of the counting field.
  func rowCount(named field: String) -> Int {
    switch field {
    case "quotes": quotes.reduce(0) { $0 + ($1.isShown && isRead($1.span) ? 1 : 0) }
    case "figures": figures.reduce(0) { $0 + ($1.type.isShown && isRead($1.span) ? 1 : 0) }
    case "named_sources": sources.reduce(0) { $0 + ($1.fits(.named) ? 1 : 0) }
    case "unnamed_sources": sources.reduce(0) { $0 + ($1.fits(.unnamed) ? 1 : 0) }
    case "official_sources": sources.reduce(0) { $0 + ($1.fits(.official) ? 1 : 0) }
    default: sources.count
    }
  }

  /// Names of those who say a quote, as the article has them.
  func speakerNames(of quote: Quote) -> Cell {
    .names(speakers(of: quote).map { entities[$0].name })
  }
}

extension Corpus {
  /// Who says a quote, across articles; the source without a name where nobody is known.
  func speakers(of quote: Quote, in document: DocumentID) -> [NameMatch] {
    let speakers = documents[document].speakers(of: quote)
    if !speakers.isEmpty { return speakers.map { .entity(entities.id(of: $0, in: document)) } }
    guard let source = quote.source else { return [] }
    return [sources.identity(of: source, in: document)]
  }

  /// Who a source of an article is, across articles.
  func identity(ofSource source: Int, in document: DocumentID) -> NameMatch {
    sources.identity(of: source, in: document)
  }
}
