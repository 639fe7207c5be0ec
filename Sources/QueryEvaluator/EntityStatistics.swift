// What people, organisations, places and outlets have inside a part of the corpus.
//
// In: a corpus and a scope. Out: counts per entity and per outlet. `speakers in articles about
// ferry` counts only what those articles hold.

import Analysis
import ArticleIndex
import Text

/// Counts of entities and outlets in one scope.
struct EntityStatistics {
  struct Counts {
    var quotes = 0
    var figures = 0
    var mentions = 0
    var articles = 0
    var words = 0
    var sources = 0
    var namedSources = 0
    var unnamedSources = 0
    var officialSources = 0
    var first: Timestamp?
    var last: Timestamp?
  }

  private(set) var entities: [EntityID: Counts] = [:]
  private(set) var outlets: [OutletID: Counts] = [:]

  init(_ corpus: Corpus, in scope: Scope, isCancelled: () -> Bool = { false }) {
    for id in corpus.documents.indices where !isCancelled() {
      let area = scope.area(id)
      if case .nothing = area { continue }
      add(corpus, id, area)
    }
  }

  private mutating func add(_ corpus: Corpus, _ id: DocumentID, _ area: Scope.Area) {
    let document = corpus.documents[id]
    var ofOutlet = Counts()
    var seen: Set<EntityID> = []
    for mention in document.mentions where area.contains([mention.span]) {
      let row = corpus.entities.id(of: mention.entity, in: id)
      entities[row, default: Counts()].mentions += 1
      seen.insert(row)
    }
    // A part asked for by name counts as it is; else captions wait, as they do in every query.
    func isIn(_ spans: [Span]) -> Bool {
      if case .spans = area { return area.contains(spans) }
      return document.isRead(spans[0])
    }
    for quote in document.quotes where quote.isShown && isIn(quote.pieces) {
      let words = corpus.wordCount(of: quote, in: id)
      ofOutlet.quotes += 1
      for speaker in document.speakers(of: quote) {
        let row = corpus.entities.id(of: speaker, in: id)
        entities[row, default: Counts()].quotes += 1
        entities[row, default: Counts()].words += words
        seen.insert(row)
      }
    }
    for figure in document.figures where figure.type.isShown && isIn([figure.phrase]) {
      ofOutlet.figures += 1
      guard let source = figure.source, let entity = document.sources[source].entity else {
        continue
      }
      let row = corpus.entities.id(of: entity, in: id)
      entities[row, default: Counts()].figures += 1
      seen.insert(row)
    }
    for source in document.sources where area.contains([source.span]) {
      ofOutlet.sources += 1
      ofOutlet.namedSources += source.fits(.named) ? 1 : 0
      ofOutlet.unnamedSources += source.fits(.unnamed) ? 1 : 0
      ofOutlet.officialSources += source.fits(.official) ? 1 : 0
    }
    for row in seen { entities[row]!.addArticle(document.published) }
    guard let outlet = corpus.outlets.id(of: id) else { return }
    outlets[outlet, default: Counts()].add(ofOutlet, published: document.published)
  }
}

extension EntityStatistics.Counts {
  mutating func addArticle(_ published: Timestamp?) {
    articles += 1
    guard let published else { return }
    first = first.map { min($0, published) } ?? published
    last = last.map { max($0, published) } ?? published
  }

  mutating func add(_ other: Self, published: Timestamp?) {
    quotes += other.quotes
    figures += other.figures
    sources += other.sources
    namedSources += other.namedSources
    unnamedSources += other.unnamedSources
    officialSources += other.officialSources
    addArticle(published)
  }
}
