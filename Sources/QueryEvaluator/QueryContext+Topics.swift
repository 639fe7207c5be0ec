// Topics for those who ask about them.

extension QueryContext {
  /// All topics by name, those of the session included.
  public var topicNames: [String] {
    BuiltInTopics.names + topics.keys.filter { !BuiltInTopics.contains($0) }.sorted()
  }

  /// The words and phrases a topic covers; nil where none is called so.
  public func entries(ofTopic name: String) -> [String]? {
    TopicTree(own: topics).topic(named: name)?.entries.map(\.text)
  }
}
