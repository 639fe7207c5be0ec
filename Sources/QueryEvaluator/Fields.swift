// The fields of rows, by kind and name.
//
// In: the name of a field. Out: a reader of it, nil where the vocabulary has it but nothing fills it
// yet. Leaves to others: whether the kind has the field at all (`Vocabulary`), how cells look.

import Analysis
import ArticleIndex
import QueryParser
import Text

/// Makes readers of fields for one corpus.
struct Fields {
  let rows: Rows
  /// Counts for kinds across articles, inside the scope of their set.
  let statistics: EntityStatistics?
  /// The part of the corpus that rows across articles are counted in.
  var scope: Scope = .everything

  var corpus: Corpus { rows.corpus }

  /// A reader of a field that the vocabulary lists for the kind; nil where it is not built.
  func field(_ entry: FieldEntry, of kind: Kind) -> BoundField? {
    guard entry.isBuilt else { return nil }
    if let shared = sharedField(entry, of: kind) { return shared }
    switch kind {
    case .article: return articleField(entry)
    case .paragraph, .sentence: return stretchField(entry, of: kind)
    case .quote: return quoteField(entry)
    case .claim: return claimField(entry)
    case .figure: return figureField(entry)
    case .source: return sourceField(entry)
    case .date: return dateField(entry)
    case .word: return wordField(entry)
    case .speaker, .person, .organisation, .place: return entityField(entry)
    case .outlet: return outletField(entry)
    }
  }

  /// Fields that all texts have in common.
  private func sharedField(_ entry: FieldEntry, of kind: Kind) -> BoundField? {
    let (rows, corpus) = (self.rows, self.corpus)
    func published(_ row: RowID) -> Timestamp? { corpus.documents[Int(row.document)].published }
    func timed(_ round: @escaping (Timestamp) -> Timestamp?, _ cell: @escaping (Timestamp) -> Cell)
      -> BoundField
    {
      BoundField(entry) { published($0).flatMap(round).map(cell) ?? .missing }
        .timed { published($0).flatMap(round) }
    }
    switch entry.name {
    // The session gives handles when rows are shown: the output fills this cell.
    case "id": return BoundField(entry) { _ in .missing }
    case "confidence":
      return BoundField(entry) { .text(rows.confidence(of: $0, kind: kind).rawValue) }
    default: break
    }
    guard !kind.isEntity else { return nil }
    switch entry.name {
    case "text": return BoundField(entry) { .text(rows.text(of: $0, kind: kind)) }
    case "article": return BoundField(entry) { .handle("#a\($0.document + 1)") }
    case "outlet":
      return BoundField(entry) {
        .optional(corpus.documents[Int($0.document)].article.metadata.outlet.value)
      }.identified { corpus.outlets.id(of: Int($0.document)).map { [.outlet($0)] } ?? [] }
    case "date": return timed({ $0 }, { .time($0) })
    case "hour":
      return timed(
        { time in
          time.minuteOfDay.map { Timestamp(date: time.date, minuteOfDay: $0 / 60 * 60) }
        }, { .time($0) })
    case "day": return timed({ Timestamp(date: $0.date) }, { .time($0) })
    case "week":
      return timed(
        { Timestamp(date: $0.date.adding(days: 1 - $0.date.weekday)) }, { .time($0) })
    case "month":
      return timed({ $0 }, { .text(String($0.date.description.prefix(7))) })
    case "year": return BoundField(entry) { .optional(published($0)?.date.year) }
    case "part":
      return BoundField(entry) { row in
        guard kind != .article, let block = rows.block(of: row, kind: kind) else {
          return .missing
        }
        return .text(rows.part(ofBlock: block, in: corpus.documents[Int(row.document)]))
      }
    default: return nil
    }
  }
}
