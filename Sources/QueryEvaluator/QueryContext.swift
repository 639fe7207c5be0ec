// What one session remembers between statements.
//
// In: what statements define and show. Out: the values that later statements may name. A statement
// that fails leaves no trace here.

import ArticleIndex
import QueryParser
import Text

/// Named queries, parameters, handles given out and the last result of a session.
public struct QueryContext: Sendable {
  /// The day `today` stands for.
  public var today: CivilDate
  /// The last result, for `$last` and a leading `|`.
  public var last: Result?

  /// Named queries, each with the definitions it was made from.
  var definitions: [String: Definition] = [:]
  var parameters: [String: Value] = [:]
  /// Lists of the statement `topic`, by folded name.
  var topics: [String: [String]] = [:]
  var handles = HandleTable()
  /// The rows behind `last`.
  var lastValue: PipelineValue?

  public init(today: CivilDate) {
    self.today = today
  }

  /// Names that may follow `$`, for completion: queries, parameters and `last`.
  public var variableNames: [String] {
    (Array(definitions.keys) + Array(parameters.keys) + (last == nil ? [] : ["last"])).sorted()
  }

  /// A named query with the named queries it was made from: later ones of the same name do not
  /// reach it, and it cannot contain itself.
  struct Definition: Sendable {
    var definition: LetDefinition
    var scope: [String: Definition]
  }
}
