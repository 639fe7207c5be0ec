// The rows a document has of each kind, and where they stand.
//
// In: a corpus. Out: row numbers in text order and their stretches of text. Leaves to others:
// which of them a query wants.

import Analysis
import ArticleIndex
import Articles
import QueryParser
import Text

/// Reads rows out of a corpus.
struct Rows: Sendable {
  let corpus: Corpus

  /// Number of rows of a kind in a document, hidden ones included.
  func count(of kind: Kind, in id: DocumentID) -> Int {
    let document = corpus.documents[id]
    switch kind {
    case .article: return 1
    case .paragraph: return document.article.blocks.count
    case .sentence: return document.sentences.count
    // A claim is a row of the quotes that asserts something.
    case .quote, .claim: return document.quotes.count
    case .figure: return document.figures.count
    case .source: return document.sources.count
    case .date: return document.dates.count
    case .word: return corpus.words.range(of: id).count
    case .speaker, .person, .organisation, .place, .outlet: return 0
    }
  }

  /// Whether a row is shown to a query that does not ask for its part or type by name.
  func isShown(_ row: RowID, of kind: Kind, anyPart: Bool, anyType: Bool) -> Bool {
    let id = Int(row.document)
    let index = Int(row.index)
    let document = corpus.documents[id]
    switch kind {
    case .quote where !document.quotes[index].isShown: return false
    case .claim where !document.quotes[index].isClaim: return false
    case .figure where !anyType && !document.figures[index].type.isShown: return false
    case .paragraph where document.article.blocks[index].span.isEmpty: return false
    case .article, .quote, .figure, .paragraph, .sentence, .source, .date, .word, .claim, .speaker,
      .person, .organisation, .place, .outlet:
      break
    }
    if anyPart || kind == .article { return true }
    guard let block = block(of: row, kind: kind) else { return true }
    // A speaker's words stay a source even where only a caption has them.
    return kind == .source || document.article.blocks[block].isRead
  }

  /// The stretches of text a row consists of; empty for kinds across articles.
  func spans(of row: RowID, kind: Kind) -> [Span] {
    guard row.document >= 0 else { return [] }
    let id = Int(row.document)
    let index = Int(row.index)
    let document = corpus.documents[id]
    switch kind {
    case .article: return [document.article.text.span]
    case .paragraph: return [document.article.blocks[index].span]
    case .sentence: return [document.sentences[index].span]
    case .quote, .claim: return document.quotes[index].pieces
    case .figure: return [document.figures[index].phrase]
    case .source: return [document.sources[index].span]
    case .date: return [document.dates[index].span]
    case .word: return [corpus.words.span(corpus.words.range(of: id).lowerBound + index)]
    case .speaker, .person, .organisation, .place, .outlet: return []
    }
  }

  /// From the first byte of a row to its last.
  func span(of row: RowID, kind: Kind) -> Span? {
    let spans = self.spans(of: row, kind: kind)
    return spans.first.map { first in spans.reduce(first) { $0.union($1) } }
  }

  /// The words of a row; pieces of a quote are joined with an ellipsis where the article has its
  /// own words between them.
  func text(of row: RowID, kind: Kind) -> String {
    let document = corpus.documents[Int(row.document)]
    let text = document.article.text
    if kind == .article {
      return readBlocks(of: document).map { text.string($0.span) }.joined(separator: "\n")
    }
    let spans = self.spans(of: row, kind: kind)
    guard var result = spans.first.map({ text.string($0) }) else { return "" }
    for (before, span) in zip(spans, spans.dropFirst()) {
      let crossesBlock =
        document.block(at: Int(before.start)) != document.block(at: Int(span.start))
      result += crossesBlock ? " " : " … "
      result += text.string(span)
    }
    return result
  }

  /// The block a row begins in.
  func block(of row: RowID, kind: Kind) -> Int? {
    guard row.document >= 0, let first = spans(of: row, kind: kind).first else { return nil }
    if kind == .paragraph { return Int(row.index) }
    return corpus.documents[Int(row.document)].block(at: Int(first.start))
  }

  /// The sentences a row touches, each whole.
  func sentences(of row: RowID, kind: Kind) -> [Span] {
    let document = corpus.documents[Int(row.document)]
    return spans(of: row, kind: kind).compactMap { span in
      document.sentence(at: Int(span.start)).map { document.sentences[$0].span } ?? span
    }
  }

  /// Blocks that are read without being asked for.
  func readBlocks(of document: Document) -> [Block] {
    document.article.blocks.filter(\.isRead)
  }

  /// The blocks of a part: `lead` is the first paragraph, `body` all running text.
  func blocks(of part: String, in document: Document) -> [Span] {
    let blocks = document.article.blocks
    switch part {
    case "lead": return blocks.first { $0.kind == .paragraph }.map { [$0.span] } ?? []
    case "body":
      return blocks.filter {
        switch $0.kind {
        case .paragraph, .heading, .quote, .listitem, .tablecell: true
        case .headline, .deck, .byline, .dateline, .pullquote, .caption, .code, .embed,
          .correction, .note, .related, .dropped:
          false
        }
      }.map(\.span)
    default: return blocks.filter { $0.kind.rawValue == part }.map(\.span)
    }
  }

  /// The name of the part a block plays, as `in` takes it.
  func part(ofBlock index: Int, in document: Document) -> String {
    let blocks = document.article.blocks
    guard blocks[index].kind == .paragraph else { return blocks[index].kind.rawValue }
    return blocks.firstIndex { $0.kind == .paragraph } == index ? "lead" : "body"
  }
}
