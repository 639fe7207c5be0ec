// Handles of rows: `#q12`.
//
// Articles and outlets are numbered by the corpus. Every other row gets the next number of its
// letter when it is first shown and keeps it for the session, also when articles are loaded again.

import ArticleIndex
import QueryParser

/// The handles a session has given out.
struct HandleTable: Sendable {
  /// What a handle stands for.
  struct Key: Hashable, Sendable {
    var kind: Kind
    var row: RowID
  }

  private var numbers: [Key: Int] = [:]
  /// By letter, in order of numbers; nil for a row whose article is no longer loaded.
  private var keys: [String: [Key?]] = [:]
  /// What the corpus looked like that the keys speak of.
  private var fingerprint: UInt64?
  private var articleKeys: [String] = []
  private var entityKeys: [EntityID: String] = [:]

  init() {}

  /// The handle of a row, a new one if it has none yet.
  mutating func handle(for row: RowID, of kind: Kind, in corpus: Corpus) -> String {
    switch kind {
    case .article: return "#a\(row.document + 1)"
    case .outlet: return "#u\(row.index + 1)"
    case .speaker, .person, .organisation, .place:
      let id = Int(row.index)
      if entityKeys[id] == nil { entityKeys[id] = HandleTable.key(of: id, in: corpus) }
      return number(Key(kind: HandleTable.kind(ofEntity: id, in: corpus), row: row))
    case .paragraph, .sentence, .quote, .claim, .figure, .source, .date, .word:
      return number(Key(kind: kind, row: row))
    }
  }

  private mutating func number(_ key: Key) -> String {
    let letter = key.kind.handleLetter ?? "p"
    if let number = numbers[key] { return "#\(letter)\(number)" }
    keys[letter, default: []].append(key)
    let number = keys[letter]!.count
    numbers[key] = number
    return "#\(letter)\(number)"
  }

  /// The row a handle was given to; nil where it was not given or its article is gone.
  func row(letter: String, number: Int, in corpus: Corpus) -> Key? {
    switch letter {
    case "a":
      guard corpus.documents.indices.contains(number - 1) else { return nil }
      return Key(kind: .article, row: RowID(number - 1, 0))
    case "u":
      guard (1...max(1, corpus.outlets.count)).contains(number), corpus.outlets.count > 0 else {
        return nil
      }
      return Key(kind: .outlet, row: RowID(entity: number - 1))
    default:
      guard let given = keys[letter], given.indices.contains(number - 1) else { return nil }
      return given[number - 1]
    }
  }

  /// How many handles of a letter were given.
  func givenCount(letter: String, in corpus: Corpus) -> Int {
    switch letter {
    case "a": corpus.documents.count
    case "u": corpus.outlets.count
    default: keys[letter]?.count ?? 0
    }
  }

  static func kind(ofEntity id: EntityID, in corpus: Corpus) -> Kind {
    switch corpus.entities[id].kind {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    }
  }

  // MARK: Other corpora

  /// Follows the rows into a corpus that was loaded since; returns whether anything moved.
  mutating func adopt(_ corpus: Corpus) -> Bool {
    guard fingerprint != corpus.fingerprint else { return false }
    let isFirst = fingerprint == nil
    fingerprint = corpus.fingerprint
    let oldKeys = articleKeys
    articleKeys = corpus.documents.map(\.article.key)
    guard !isFirst, !keys.isEmpty else { return !isFirst }

    var documentOfKey: [String: DocumentID] = [:]
    for (id, key) in articleKeys.enumerated() { documentOfKey[key] = id }
    var entityOfKey: [String: EntityID] = [:]
    for id in 0..<corpus.entities.count {
      entityOfKey[HandleTable.key(of: id, in: corpus)] = id
    }
    var newEntityKeys: [EntityID: String] = [:]
    func moved(_ key: Key) -> Key? {
      if key.row.document >= 0 {
        return documentOfKey[oldKeys[Int(key.row.document)]].map {
          Key(kind: key.kind, row: RowID($0, Int(key.row.index)))
        }
      }
      guard let name = entityKeys[Int(key.row.index)], let id = entityOfKey[name] else {
        return nil
      }
      newEntityKeys[id] = name
      return Key(kind: key.kind, row: RowID(entity: id))
    }
    numbers = [:]
    for (letter, list) in keys {
      let now = list.map { $0.flatMap(moved) }
      keys[letter] = now
      for (index, key) in now.enumerated() {
        if let key { numbers[key] = index + 1 }
      }
    }
    entityKeys = newEntityKeys
    return true
  }

  /// What makes an entity the same in another corpus: kind, folded name, and for a person known
  /// by one word the article.
  private static func key(of id: EntityID, in corpus: Corpus) -> String {
    let entity = corpus.entities[id]
    let name = FoldedName(entity.name)
    var key = entity.kind.rawValue + " " + name.key
    if entity.kind == .person, name.words.count < 2, let member = entity.members.first {
      key += " " + corpus.documents[member.document].article.key
    }
    return key
  }
}
