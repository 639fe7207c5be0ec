// What one session remembers between statements.

import ArticleIndex
import QueryParser
import Text

/// Named queries, parameters, handles given out and the last result of a session.
public struct QueryContext: Sendable {
  /// The day `today` stands for.
  public var today: CivilDate
  /// The last result, for `$last` and a leading `|`.
  public var last: Result?

  public init(today: CivilDate) {
    self.today = today
  }
}
