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
  var entries: [Entry]
  /// Phrases that hold a word of it and mean something else: `dead heat`.
  var exclusions: [String]
  /// Its own name and the names below it, as figures carry them.
  var names: Set<String>
  var isBuiltIn: Bool

  struct Entry: Hashable, Sendable {
    var text: String
    var role: Role

    /// What the entry is in a sentence; it decides which of its forms mean the topic.
    enum Role: Hashable, Sendable {
      case noun, adjective, verb
      /// Of the session: a word as somebody typed it.
      case own
    }
    /// Whether it can be what a number counts; a verb cannot.
    var isCounted: Bool { role != .verb }
  }
}

/// Looks topics up.
struct TopicTree: Sendable {
  /// Lists of the session, by folded name; they replace built-in ones of that name.
  var own: [String: [String]]

  /// The topic a phrase names; nil where none is called so.
  func topic(named name: String) -> Topic? {
    let key = knownKey(TopicTree.key(name))
    guard let entries = own[key] else { return BuiltInTopics.topic(key) }
    let former = BuiltInTopics.topic(key)
    // Its own name inside the list stands for the former entries.
    var all: [Topic.Entry] = []
    for entry in entries {
      if let former, TopicTree.key(entry) == key {
        all += former.entries
      } else {
        all.append(Topic.Entry(text: entry, role: .own))
      }
    }
    return Topic(
      name: key, entries: all, exclusions: former?.exclusions ?? [],
      names: former?.names ?? [key], isBuiltIn: false)
  }

  /// `death` is the topic `deaths`: a form of the name names it too.
  private func knownKey(_ key: String) -> String {
    if own[key] != nil || BuiltInTopics.contains(key) || key.contains(" ") { return key }
    return Inflections.forms(of: key).first { own[$0] != nil || BuiltInTopics.contains($0) } ?? key
  }

  /// The topic that a word frames without naming it: `killed` belongs to `deaths`. The first in the
  /// order of the list; nil for words of no topic.
  func topic(framedBy word: String) -> String? {
    let forms = Set(Inflections.forms(of: TopicTree.key(word)))
    return BuiltInTopics.order.first { name in
      BuiltInTopics.entries(of: name).contains { forms.contains($0.text) }
    }
  }

  /// All names in the order of the built-in list, then those of the session.
  var names: [String] {
    BuiltInTopics.order + own.keys.filter { !BuiltInTopics.contains($0) }.sorted()
  }

  /// A name as topics are looked up by.
  static func key(_ name: String) -> String {
    FoldedName.allWords(name).joined(separator: " ")
  }
}

/// The topics that ship with the program.
enum BuiltInTopics {
  /// One line of the list, sorted into its topic.
  private struct Node {
    var parent: String?
    var entries: [Topic.Entry] = []
    var exclusions: [String] = []
  }

  /// A topic with all below it; nil where there is none.
  static func topic(_ name: String) -> Topic? {
    guard nodes[name] != nil else { return nil }
    let names = names(below: name)
    var entries: [Topic.Entry] = []
    var seen: Set<String> = []
    for topic in order where names.contains(topic) {
      for entry in nodes[topic]!.entries where seen.insert(entry.text).inserted {
        entries.append(entry)
      }
    }
    return Topic(
      name: name, entries: entries,
      exclusions: names.sorted().flatMap { nodes[$0]!.exclusions }, names: names,
      isBuiltIn: true)
  }

  /// Its own words, without those of the topics below.
  static func entries(of name: String) -> [Topic.Entry] { nodes[name]?.entries ?? [] }

  /// Whether there is a topic of this name.
  static func contains(_ name: String) -> Bool { nodes[name] != nil }

  /// Every name, in the order of the list.
  static var names: [String] { order }

  /// The topic right above; nil at the top.
  static func parent(of name: String) -> String? { nodes[name]?.parent }

  /// The topics right below, in the order of the list.
  static func children(of name: String) -> [String] { order.filter { nodes[$0]!.parent == name } }

  private static func names(below name: String) -> Set<String> {
    var found: Set<String> = [name]
    var waiting = children(of: name)
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += children(of: next) }
    }
    return found
  }

  /// Every name, as the list has them.
  static var order: [String] { list.order }

  private static var nodes: [String: Node] { list.nodes }

  private static let list: (order: [String], nodes: [String: Node]) = {
    var order: [String] = []
    var nodes: [String: Node] = [:]
    for line in LexiconReader(Topics.entries) {
      let fields = line.fields.map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 4 else { continue }
      let (name, parent, role, text) = (fields[0], fields[1], fields[2], fields[3])
      if nodes[name] == nil {
        order.append(name)
        nodes[name] = Node(parent: parent == "-" ? nil : parent)
      }
      switch role {
      case "noun": nodes[name]!.entries.append(Topic.Entry(text: text, role: .noun))
      case "adjective": nodes[name]!.entries.append(Topic.Entry(text: text, role: .adjective))
      case "passive", "subject":
        nodes[name]!.entries.append(Topic.Entry(text: text, role: .verb))
      case "not": nodes[name]!.exclusions.append(text)
      // Frames with a place for the number need a number; figures carry their topic already.
      default: break
      }
    }
    return (order, nodes)
  }()
}
