// `explain`: how a query is read and how its descriptions narrow. Runs no stage, it only counts.

import ArticleIndex
import QueryParser
import Text

extension Stage {
  /// Whether it can run, and not only be read.
  var isBuilt: Bool {
    let first = step.verb.prefix { $0 != " " }
    return Vocabulary.stage(startingWith: String(first))?.isBuilt ?? false
  }
}

extension Plan {
  /// How the noun phrase is read, how many rows are left after each description, what lies beside.
  func explanation(stages: [Stage]) -> Explanation {
    var parts = [
      Explanation("reads", kind.plural, parts: filters.map(\.reading)),
      Explanation("steps", steps),
    ]
    if !stages.isEmpty {
      let names = stages.map { stage in
        String(QueryPrinter.text(of: stage).dropFirst(2))
          + (stage.isBuilt ? "" : " (not built yet)")
      }
      parts.append(Explanation("then", names.joined(separator: " → ")))
    }
    parts += beside.map { Explanation("beside", $0) }
    return Explanation("", "", parts: parts)
  }

  /// `all figures 31 → about deaths 16 → by official sources 6`.
  private var steps: String {
    var line = base == nil ? "all \(kind.plural) " : "these \(kind.plural) "
    line += "\(run([]).rows.count)"
    for count in filters.indices {
      line += " → \(filters[count].label) \(run(Array(filters[...count])).rows.count)"
    }
    return line
  }

  /// Topics above that hold more: `figures about casualties also holds injuries and missing`.
  private var beside: [String] {
    filters.flatMap { filter in
      filter.topics.compactMap { topic in
        guard let parent = BuiltInTopics.parent(of: topic.name) else { return nil }
        let others = BuiltInTopics.children(of: parent).filter { $0 != topic.name }
        guard !others.isEmpty else { return nil }
        return "\(kind.plural) about \(parent) also holds "
          + (others.count == 1
            ? others[0] : others.dropLast().joined(separator: ", ") + " and " + others.last!)
      }
    }
  }
}
