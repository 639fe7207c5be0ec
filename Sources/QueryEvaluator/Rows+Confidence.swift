// How often rows such as one are right, by what was measured.

import Analysis
import QueryParser

extension Rows {
  /// The measured class of a row. Only attributions are measured sort by sort.
  func confidence(of row: RowID, kind: Kind) -> ConfidenceClass {
    switch kind {
    case .quote, .claim:
      corpus.documents[Int(row.document)].quotes[Int(row.index)].confidenceClass
    case .article, .paragraph, .sentence, .figure, .source, .date, .word, .speaker, .person,
      .organisation, .place, .outlet:
      .unmeasured
    }
  }
}
