// Who is meant by a name, ready to be compared with the rows of articles.

import Analysis
import ArticleIndex
import QueryParser
import Text

/// Which names a word may stand for.
enum NameRole {
  /// After `by`, and in the fields `speaker` and `source`.
  case source(of: Kind)
  case author
  case outlet
  /// After `mentioning`.
  case entity
}

/// Everybody one name or search stands for.
struct Who {
  var matches: Set<NameMatch> = []
  /// Single sources, from a handle or a search for sources.
  var sourceRows: Set<RowID> = []
  /// `by official sources`: all adjectives of one list fit.
  var adjectives: [[Adjective]] = []

  mutating func formUnion(_ other: Who) {
    matches.formUnion(other.matches)
    sourceRows.formUnion(other.sourceRows)
    adjectives += other.adjectives
  }

  /// Whether a source of an article is one of them.
  func fits(source: Int, in document: DocumentID, _ corpus: Corpus) -> Bool {
    if matches.contains(corpus.identity(ofSource: source, in: document)) { return true }
    if sourceRows.contains(RowID(document, source)) { return true }
    return adjectives.contains { list in
      list.allSatisfy { corpus.documents[document].sources[source].fits($0) }
    }
  }

  /// Whether one of them says the quote.
  func fits(quote: Quote, in document: DocumentID, _ corpus: Corpus) -> Bool {
    if corpus.speakers(of: quote, in: document).contains(where: matches.contains) { return true }
    if quote.source.map({ fits(source: $0, in: document, corpus) }) == true { return true }
    guard quote.speakers.count > 1 else { return false }
    // Of a joint statement only one source is kept with the quote; the other speakers have theirs.
    let sources = corpus.documents[document].sources
    return sources.indices.contains { index in
      sources[index].entity.map(quote.speakers.contains) == true
        && fits(source: index, in: document, corpus)
    }
  }
}

extension NameRole {
  /// What has to be named, in the words of an error.
  var wanted: String {
    switch self {
    case .source: "people, organisations or sources are"
    case .author: "authors are"
    case .outlet: "outlets are"
    case .entity: "people, organisations or places are"
    }
  }

  /// What a name without rows is not.
  var notGiven: String {
    switch self {
    case .source(.figure): "gives no figures"
    case .source: "not quoted"
    case .author: "not an author"
    case .outlet: "no articles"
    case .entity: "not mentioned"
    }
  }
}
