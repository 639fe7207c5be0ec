// The names of a corpus by the part they play in a query.
//
// In: entities, documents, outlets. Out: one `NameTable` for each preposition that takes names.

import Analysis
import Articles

/// Name lookup for `by`, `mentioning`, `from` and for authors.
public struct CorpusNames: Sendable {
  /// `by`: people, organisations and places that can speak, and sources without a name.
  public private(set) var sources = NameTable()
  /// `mentioning`, `about`: people, organisations, places.
  public private(set) var entities = NameTable()
  /// `about`: names without roles, parts of people's names only: “the board of safety” is no topic
  /// because an organisation is called so.
  public private(set) var subjects = NameTable()
  /// `by` for articles.
  public private(set) var authors = NameTable()
  /// `from`: by name or domain.
  public private(set) var outlets = NameTable()

  init(documents: [Document], entities table: EntityTable, outlets outletTable: OutletTable) {
    let surnames = Set(
      table.entities.lazy.filter { $0.kind == .person }.compactMap { entity -> String? in
        let words = FoldedName(entity.name).words
        return words.count > 1 ? words.last : nil
      })
    for (id, entity) in table.entities.enumerated() { add(entity, as: id, surnames: surnames) }
    for document in documents {
      for source in document.sources where source.entity == nil && !source.name.isEmpty {
        let match = NameMatch.unnamedSource(FoldedName(source.name).key)
        sources.add(source.name, level: .fullName, means: match)
        sources.addParts(of: source.name, means: match)
      }
      for author in document.article.metadata.authors.value ?? [] {
        let match = NameMatch.author(FoldedName(author).key)
        authors.add(author, level: .fullName, means: match)
        authors.addParts(of: author, means: match)
      }
    }
    for (id, outlet) in outletTable.outlets.enumerated() {
      outlets.add(outlet.name, level: .fullName, means: .outlet(id))
      for domain in outlet.domains { outlets.add(domain, level: .alias, means: .outlet(id)) }
      outlets.addParts(of: outlet.name, means: .outlet(id))
    }
  }

  private mutating func add(_ entity: CorpusEntity, as id: EntityID, surnames: Set<String>) {
    let match = NameMatch.entity(id)
    let name = FoldedName(entity.name)
    // Somebody known by one word is as good as a part: “Kim” means every Kim. So is a place or body
    // whose only word is a person's surname, which may be that person in a short article.
    let isBare =
      name.words.count < 2
      && (entity.kind == .person || name.words.first.map(surnames.contains) == true)
    add(entity.name, isBare ? .part : .fullName, match)
    if entity.kind == .person, name.withoutInitials != name.words {
      add(name.withoutInitials.joined(separator: " "), .fullName, match)
    }
    for alias in entity.aliases {
      // “Kim” is a part of “Dana Kim”, whoever else is called so; “the minister” is not.
      let bare = FoldedName.withoutTitles(alias)
      guard bare.isPart(of: name) else {
        add(alias, .alias, match)
        continue
      }
      // The written words behind the title: “Captain Min-jun Kim” is suggested as “Min-jun Kim”.
      var written = alias.split(separator: " ")
      while let first = written.first, written.count > 1,
        !bare.key.hasPrefix(FoldedName.allWords(String(first)).joined(separator: " "))
      {
        written.removeFirst()
      }
      add(written.joined(separator: " "), .part, match)
      // “Captain Kim” with its title is more than the part “Kim”.
      if FoldedName(alias).words != bare.words { add(alias, .alias, match) }
    }
    for role in entity.roles {
      addRole(role, match)
      // `minister` finds the “transport minister”: the last word is the office.
      if let office = FoldedName.allWords(role).last { addRole(office, match) }
    }
    if entity.kind == .person { subjects.addParts(of: entity.name, means: match) }
    sources.addParts(of: entity.name, means: match)
    entities.addParts(of: entity.name, means: match)
  }

  private mutating func add(_ name: String, _ level: NameLevel, _ match: NameMatch) {
    sources.add(name, level: level, means: match)
    entities.add(name, level: level, means: match)
    subjects.add(name, level: level, means: match)
  }

  private mutating func addRole(_ role: String, _ match: NameMatch) {
    sources.add(role, level: .alias, means: match)
    entities.add(role, level: .alias, means: match)
  }
}
