// People, organisations and places across articles.
//
// In: the entities of each document. Out: one row for each somebody, with every article it is
// in and what it says there. Leaves to others: which name in a query means which row (`NameTable`).

import Analysis
import Articles

/// Position of an entity in `EntityTable`.
public typealias EntityID = Int

/// Somebody or something across all articles.
public struct CorpusEntity: Sendable {
  /// Person, organisation or place; the same name of two kinds is two entities.
  public let kind: Entity.Kind
  /// The fullest name any article gives.
  public internal(set) var name: String
  /// Other written forms, in order of first use.
  public internal(set) var aliases: [String]
  /// Titles and descriptions, in order of first use.
  public internal(set) var roles: [String]
  /// The union over all articles.
  public internal(set) var capacities: Capacities
  /// Where it is an entity: document and position in `Document.entities`, in load order.
  public internal(set) var members: [Member]
  /// The same full name is used with genders or offices that do not go together: possibly two.
  public internal(set) var isPossiblySeveral: Bool
  /// What the first article that shows it says; for telling people apart, never to count them.
  private(set) var gender = Gender.unknown
  /// What the whole corpus holds of it.
  public internal(set) var counts: Counts

  /// An entity of one article.
  public struct Member: Hashable, Sendable {
    /// The article.
    public let document: DocumentID
    /// Position in its `Document.entities`.
    public let entity: Int
  }

  /// How often it occurs; the same numbers can be made for a part of the corpus.
  public struct Counts: Hashable, Sendable {
    /// Quotes it says.
    public var quotes = 0
    /// Figures it gives.
    public var figures = 0
    /// Places where it is meant.
    public var mentions = 0
    /// Articles it is in.
    public var articles = 0

    public init() {}
  }
}

/// The entities of a corpus; an entity's position is its `EntityID`.
public struct EntityTable: Sendable {
  /// In order of first occurrence.
  public private(set) var entities: [CorpusEntity] = []
  /// For each document, the row of each of its entities.
  private var rows: [[EntityID]] = []
  private var rowOfKey: [Key: EntityID] = [:]

  /// What makes two entities the same: kind and folded full name. A person known by one word only
  /// is tied to its article: a bare surname never joins people across articles.
  private struct Key: Hashable {
    var kind: Entity.Kind
    var name: String
    var document: DocumentID?
  }

  /// Number of entities.
  public var count: Int { entities.count }

  /// The entity of a row.
  public subscript(id: EntityID) -> CorpusEntity { entities[id] }

  /// The row of an entity of a document.
  public func id(of entity: Int, in document: DocumentID) -> EntityID { rows[document][entity] }

  // MARK: Building

  /// Adds the entities of one document.
  mutating func append(_ document: Document, as id: DocumentID) {
    var mentions = Array(repeating: 0, count: document.entities.count)
    for mention in document.mentions { mentions[mention.entity] += 1 }
    var quotes = Array(repeating: 0, count: document.entities.count)
    for quote in document.quotes where quote.isShown && document.isRead(quote.span) {
      for entity in document.speakers(of: quote) { quotes[entity] += 1 }
    }
    var figures = Array(repeating: 0, count: document.entities.count)
    for figure in document.figures where figure.type.isShown && document.isRead(figure.span) {
      if let source = figure.source, let entity = document.sources[source].entity {
        figures[entity] += 1
      }
    }
    rows.append([])
    for (number, entity) in document.entities.enumerated() {
      let row = self.row(for: entity, in: id)
      let isNewArticle = entities[row].members.last?.document != id
      entities[row].merge(entity, as: CorpusEntity.Member(document: id, entity: number))
      entities[row].counts.mentions += mentions[number]
      entities[row].counts.quotes += quotes[number]
      entities[row].counts.figures += figures[number]
      entities[row].counts.articles += isNewArticle ? 1 : 0
      rows[id].append(row)
    }
  }

  private mutating func row(for entity: Entity, in document: DocumentID) -> EntityID {
    let folded = FoldedName(entity.name)
    let isBare = entity.kind == .person && folded.words.count < 2
    let name =
      entity.kind == .person ? folded.withoutInitials.joined(separator: " ") : folded.key
    let key = Key(kind: entity.kind, name: name, document: isBare ? document : nil)
    if let row = rowOfKey[key] { return row }
    rowOfKey[key] = entities.count
    entities.append(CorpusEntity(entity))
    return entities.count - 1
  }
}

extension CorpusEntity {
  fileprivate init(_ entity: Entity) {
    kind = entity.kind
    name = entity.name
    aliases = []
    roles = []
    capacities = []
    members = []
    isPossiblySeveral = false
    counts = Counts()
  }

  fileprivate mutating func merge(_ entity: Entity, as member: Member) {
    if entity.name.utf8.count > name.utf8.count { name = entity.name }
    var known = Set(([name] + aliases).map { FoldedName($0).key })
    for alias in entity.aliases where known.insert(FoldedName(alias).key).inserted {
      aliases.append(alias)
    }
    for role in entity.roles where !roles.contains(role) && !FoldedName.isFormOfAddress(role) {
      roles.append(role)
    }
    let hasOtherGender =
      gender != .unknown && entity.gender != .unknown && gender != entity.gender
    if kind == .person, !members.isEmpty, hasOtherGender || conflicts(with: entity.capacities) {
      isPossiblySeveral = true
    }
    if gender == .unknown { gender = entity.gender }
    capacities.formUnion(entity.capacities)
    members.append(member)
  }

  /// Offices that one person seldom holds together: a commander is no professor by the same name.
  /// Whoever saw or suffered something may hold any of them.
  private func conflicts(with other: Capacities) -> Bool {
    let offices: [Capacities] = [
      [.government, .emergency, .justice, .army], [.academic, .health], [.company],
    ]
    func held(_ capacities: Capacities) -> Set<Int> {
      Set(offices.indices.filter { !offices[$0].isDisjoint(with: capacities) })
    }
    let (mine, theirs) = (held(capacities), held(other))
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }
}
