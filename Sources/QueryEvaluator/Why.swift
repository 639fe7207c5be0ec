// How a row was found: its words, rule, resolution, and what would change it.

import Analysis
import ArticleIndex
import QueryParser
import Text

/// Explains rows.
struct Why {
  let binder: Binder

  /// The explanation of one row.
  func explanation(of row: RowID, _ kind: Kind, handle: String?) -> Explanation {
    Explanation(handle ?? "", binder.rows.corpus.documents.isEmpty ? "" : "")
  }
}
