// Topics by name: their words, and the topics below them.
//
// In: the built-in lists and those of the statement `topic`. Out: for a name, everything it covers.
// Leaves to others: where the words must stand.

import ArticleIndex
import Lexicons

/// A named topic with the topics below it.
struct Topic: Sendable {
  var name: String
  /// Words and phrases of it and of all topics below it.
  var entries: [String]
  /// Its own name and the names below it, as figures carry them.
  var names: Set<String>
  var isBuiltIn: Bool
}

/// Looks topics up.
struct TopicTree: Sendable {
  /// Lists of the session, by folded name; they replace built-in ones of that name.
  var own: [String: [String]]

  /// The topic a phrase names; nil where none is called so.
  func topic(named name: String) -> Topic? {
    let key = FoldedName.allWords(name).joined(separator: " ")
    if let entries = own[key] {
      // Its own name inside the list stands for the former entries.
      var all: [String] = []
      for entry in entries {
        let isItself = FoldedName.allWords(entry).joined(separator: " ") == key
        all += isItself ? BuiltInTopics.entries(below: key) ?? [entry] : [entry]
      }
      let below = BuiltInTopics.names(below: key)
      return Topic(name: key, entries: all, names: below.union([key]), isBuiltIn: false)
    }
    guard let entries = BuiltInTopics.entries(below: key) else { return nil }
    return Topic(
      name: key, entries: entries, names: BuiltInTopics.names(below: key), isBuiltIn: true)
  }

  /// All names, for suggestions.
  var names: [String] { (BuiltInTopics.all + own.keys.filter { !BuiltInTopics.all.contains($0) }).sorted() }
}

/// The topics that ship with the program.
enum BuiltInTopics {
  /// Every name in the tree.
  static let all: [String] = Array(tree.keys).sorted()

  /// The words of a topic and of those below it; nil where there is no such topic.
  static func entries(below name: String) -> [String]? {
    guard tree[name] != nil else { return nil }
    var entries: [String] = []
    for topic in names(below: name).sorted() {
      for entry in words[topic] ?? [topic] where !entries.contains(entry) { entries.append(entry) }
    }
    return entries
  }

  /// The topic and all below it.
  static func names(below name: String) -> Set<String> {
    var found: Set<String> = [name]
    var waiting = tree[name] ?? []
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += tree[next] ?? [] }
    }
    return found
  }

  /// The topic right above; nil at the top.
  static func parent(of name: String) -> String? {
    tree.keys.sorted().first { tree[$0]!.contains(name) }
  }

  /// The topics right below.
  static func children(of name: String) -> [String] { tree[name] ?? [] }

  /// Topic → the topics below it.
  private static let tree: [String: [String]] = [
    "casualties": ["deaths", "injuries", "missing"],
    "deaths": [], "injuries": [], "missing": [], "rescued": [], "displaced": [], "detained": [],
    "hostages": [], "infections": [], "hospitalised": [], "troops": [],
    "money": [
      "cost", "loss", "damage", "aid", "fine", "pay", "price", "debt", "profit", "sales",
    ],
    "cost": [], "loss": [], "damage": [], "aid": [], "fine": [], "pay": [], "price": [],
    "debt": [], "profit": [], "sales": [],
    "votes": ["turnout", "seats", "poll share"], "turnout": [], "seats": [], "poll share": [],
    "jobs": ["hired", "cut", "unemployed"], "hired": [], "cut": [], "unemployed": [],
    "crowd": [], "aboard": [], "capacity": [], "speed": [], "distance": [], "area": [],
    "temperature": [], "rainfall": [], "magnitude": [],
  ]

  private static let words: [String: [String]] = [
    "casualties": ["casualties", "victims", "toll"],
    "deaths": [
      "death", "dead", "die", "kill", "fatality", "body", "drown", "perish", "lives lost",
    ],
    "injuries": ["injury", "injured", "wounded", "hurt"],
    "missing": ["missing", "unaccounted for"],
    "rescued": ["rescue"],
    "troops": ["troops", "soldier", "fighter", "servicemen"],
  ]
}
