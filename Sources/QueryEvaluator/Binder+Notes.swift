// Notes on how names were read: who else is called so, and who may be two.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// `Kim = Dana Kim (#p1, 7 quotes), Min-jun Kim (#p6, 3 quotes). Narrow: by "Dana Kim" …`
  mutating func noteSeveral(
    _ word: Word, _ main: [(match: NameMatch, count: Int)], others: [NameMatch],
    as role: NameRole, _ filter: Filter?
  ) {
    let ordered = main.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    var parts: [String] = []
    var narrow: [String] = []
    for (match, count) in ordered.prefix(6) {
      let handle = self.handle(of: match)
      let facts = [handle, counted(count, as: role)].compactMap { $0 }.joined(separator: ", ")
      parts.append("\(name(of: match)) (\(facts))")
      if narrow.isEmpty {
        let preposition = filter?.description.word?.rawValue ?? "by"
        narrow = ["\(preposition) \"\(name(of: match))\""]
        if let handle { narrow.append("\(preposition) \(handle)") }
      }
    }
    if ordered.count > 6 { parts.append("\(ordered.count - 6) more") }
    var text = "\(word.text) = \(parts.joined(separator: ", "))"
    if main.count > 1 { text += ". Narrow: " + narrow.joined(separator: " or ") }
    for match in others.prefix(3) {
      guard case .entity(let id) = match else { continue }
      let counts = corpus.entities[id].counts
      guard counts.mentions > 0 else { continue }
      text += ". \(corpus.entities[id].name) is also called \(word.text): mentioned in "
      text += "\(quantity(counts.articles, "article")), \(role.notGiven)"
    }
    if parts.count > 1 || text.contains("also called") { note(text) }
  }

  private mutating func handle(of match: NameMatch) -> String? {
    switch match {
    case .entity(let id):
      context.handles.handle(for: RowID(entity: id), of: .speaker, in: corpus)
    case .outlet(let id): "#u\(id + 1)"
    case .unnamedSource, .author: nil
    }
  }

  mutating func notePossiblySeveral(_ match: NameMatch) {
    guard case .entity(let id) = match, corpus.entities[id].isPossiblySeveral else { return }
    let entity = corpus.entities[id]
    let roles = entity.roles.prefix(4).joined(separator: ", ")
    note("\(entity.name) may be two people of one name" + (roles.isEmpty ? "" : ": \(roles)"))
  }
}

/// `1 article`, `3 quotes`.
func quantity(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
