// Names of the corpus for completion, those with most rows first.

import Analysis
import ArticleIndex
import Text

/// A name that can be typed, with what it has.
struct NameCandidate: Hashable {
  let name: String
  let note: String
  let count: Int
}

/// Lists of names by the part they play.
enum NameCandidates {
  /// After `by`: who is quoted or gives figures.
  static func speakers(in corpus: Corpus) -> [NameCandidate] {
    corpus.entities.entities.compactMap { entity in
      let count = entity.counts.quotes + entity.counts.figures
      guard count > 0 else { return nil }
      let note =
        entity.counts.quotes > 0
        ? counted(entity.counts.quotes, "quote") : counted(entity.counts.figures, "figure")
      return NameCandidate(name: entity.name, note: note, count: count)
    }.sorted(by: isBefore)
  }

  /// After `mentioning`: everybody and everything named.
  static func all(in corpus: Corpus) -> [NameCandidate] {
    corpus.entities.entities.map { entity in
      NameCandidate(
        name: entity.name, note: counted(entity.counts.mentions, "mention"),
        count: entity.counts.mentions)
    }.sorted(by: isBefore)
  }

  /// After `from`.
  static func outlets(in corpus: Corpus) -> [NameCandidate] {
    corpus.outlets.outlets.map { outlet in
      NameCandidate(
        name: outlet.name, note: counted(outlet.articles.count, "article"),
        count: outlet.articles.count)
    }.sorted(by: isBefore)
  }

  private static func isBefore(_ a: NameCandidate, _ b: NameCandidate) -> Bool {
    (-a.count, a.name) < (-b.count, b.name)
  }
}
