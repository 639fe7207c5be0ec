// Fields of people, organisations, places, speakers and outlets.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Fields {
  func entityField(_ entry: FieldEntry) -> BoundField? {
    let (corpus, statistics) = (self.corpus, self.statistics)
    func entity(_ row: RowID) -> CorpusEntity { corpus.entities[Int(row.index)] }
    func counts(_ row: RowID) -> EntityStatistics.Counts {
      statistics?.entities[Int(row.index)] ?? EntityStatistics.Counts()
    }
    switch entry.name {
    case "name":
      return BoundField(entry) { .text(entity($0).name) }
        .identified { [.entity(Int($0.index))] }
    case "aliases": return BoundField(entry) { .texts(entity($0).aliases) }
    case "role": return BoundField(entry) { .texts(entity($0).roles) }
    case "type": return BoundField(entry) { .text(entity($0).kind.rawValue) }
    default: return countField(entry, counts)
    }
  }

  func outletField(_ entry: FieldEntry) -> BoundField? {
    let (corpus, statistics) = (self.corpus, self.statistics)
    if entry.name == "name" {
      return BoundField(entry) { .text(corpus.outlets[Int($0.index)].name) }
        .identified { [.outlet(Int($0.index))] }
    }
    return countField(entry) {
      statistics?.outlets[Int($0.index)] ?? EntityStatistics.Counts()
    }
  }

  private func countField(
    _ entry: FieldEntry, _ counts: @escaping (RowID) -> EntityStatistics.Counts
  ) -> BoundField? {
    switch entry.name {
    case "quotes": return BoundField(entry) { .integer(counts($0).quotes) }
    case "figures": return BoundField(entry) { .integer(counts($0).figures) }
    case "mentions": return BoundField(entry) { .integer(counts($0).mentions) }
    case "articles": return BoundField(entry) { .integer(counts($0).articles) }
    case "words": return BoundField(entry) { .integer(counts($0).words) }
    case "sources": return BoundField(entry) { .integer(counts($0).sources) }
    case "named_sources": return BoundField(entry) { .integer(counts($0).namedSources) }
    case "unnamed_sources": return BoundField(entry) { .integer(counts($0).unnamedSources) }
    case "official_sources": return BoundField(entry) { .integer(counts($0).officialSources) }
    case "first":
      return BoundField(entry) { .optional(counts($0).first) }.timed { counts($0).first }
    case "last": return BoundField(entry) { .optional(counts($0).last) }.timed { counts($0).last }
    default: return nil
    }
  }
}
