// Scripts in a scope of their own.

extension QueryContext {
  /// Ends a scope: names defined since `outer` was copied are forgotten, while handles given out and
  /// the last result stay.
  public mutating func restoreDefinitions(of outer: QueryContext) {
    definitions = outer.definitions
    parameters = outer.parameters
    topics = outer.topics
  }
}
