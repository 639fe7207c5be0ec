// Whom the last sentences were about.
//
// In: mentions of persons as the text goes on, each with its place in the clause. Out: the person a
// pronoun or description most likely goes back to. Unnamed persons compete, so that `A nurse spoke.
// She …` means no name of the paragraph before. Leaves to others: what counts as a mention.

/// Which persons the last sentences were about.
struct Salience {
  /// The place of a mention in its clause.
  enum Place: Sendable { case subject, object, possessor, other }

  /// A mention of a person.
  struct Entry {
    /// Index into `Draft.entities`; nil for somebody without a name.
    var entity: Int?
    var gender: Gender
    var token: Int
    var sentence: Int
    var block: Int
    var place: Place
    var isPronoun: Bool
  }

  /// A singular pronoun to resolve.
  struct Pronoun {
    var gender: Gender
    var token: Int
    var sentence: Int
    var block: Int
    var place: Place
    /// `himself`: the subject of its own clause.
    var isReflexive = false
    /// The subject of the same clause, which `him` does not mean.
    var excluded: Int?
  }

  private var entries: [Entry] = []

  /// Sentences that are looked back over.
  static let window = 7

  mutating func note(_ entry: Entry) {
    if let last = entries.last, last.entity == entry.entity, last.entity != nil,
      last.sentence == entry.sentence, last.place == .subject || entry.place != .subject,
      last.isPronoun == entry.isPronoun
    {
      entries[entries.count - 1].token = entry.token
      return
    }
    entries.append(entry)
    if entries.count > 400 { entries.removeFirst(200) }
  }

  func lastSentence(of entity: Int) -> Int? {
    entries.last { $0.entity == entity }?.sentence
  }

  /// Distinct named persons that were subjects since a block, latest first.
  func subjects(sinceBlock block: Int) -> [Int] {
    var result: [Int] = []
    for entry in entries.reversed() {
      guard entry.block >= block else { break }
      if entry.place == .subject, let entity = entry.entity, !result.contains(entity) {
        result.append(entity)
      }
    }
    return result
  }

  /// Whether another person who agrees was a subject between two tokens.
  func hasSubject(
    of gender: Gender, from first: Int, upTo end: Int, otherThan entity: Int, in entities: [Entity]
  ) -> Bool {
    for entry in entries.reversed() where entry.token < end {
      guard entry.token >= first else { break }
      if entry.place == .subject, entry.entity != entity, agrees(entry, gender, entities) {
        return true
      }
    }
    return false
  }

  /// The person a singular pronoun means; nil if nobody agrees or the best is without a name.
  func person(for pronoun: Pronoun, in entities: [Entity]) -> Int? {
    var best: (entry: Entry, score: Int)?
    var seen: Set<Int> = []
    var isFirst = true
    for entry in entries.reversed() {
      let distance = pronoun.sentence - entry.sentence
      guard distance <= Self.window else { break }
      guard agrees(entry, pronoun.gender, entities) else { continue }
      if let entity = entry.entity, entity == pronoun.excluded { continue }
      let isNearest = isFirst
      isFirst = false
      if pronoun.isReflexive {
        if distance == 0, entry.place == .subject { return entry.entity }
        if distance > 0 { break }
      }
      var score = self.score(entry, distance, pronoun, entities)
      if isNearest { score += 1 }
      if let entity = entry.entity, seen.insert(entity).inserted {
        score += frequency(of: entity, since: pronoun.sentence - Self.window)
      }
      if score > (best?.score ?? Int.min) { best = (entry, score) }
    }
    return best?.entry.entity
  }

  private func score(
    _ entry: Entry, _ distance: Int, _ pronoun: Pronoun, _ entities: [Entity]
  ) -> Int {
    var score = -4 * distance
    switch entry.place {
    case .subject: score += 6
    case .object, .other: break
    case .possessor: score += 1
    }
    let known = entry.entity.map { entities[$0].gender } ?? entry.gender
    if known == pronoun.gender { score += 3 }
    if entry.isPronoun { score += 2 }
    // Someone without a name is seldom spoken of for long.
    if entry.entity == nil { score -= 1 + 2 * distance }
    return score
  }

  /// Who is named again and again is what the text is about.
  private func frequency(of entity: Int, since sentence: Int) -> Int {
    var count = 0
    for entry in entries.reversed() {
      guard entry.sentence >= sentence, count < 4 else { break }
      if entry.entity == entity { count += 1 }
    }
    return count
  }

  private func agrees(_ entry: Entry, _ gender: Gender, _ entities: [Entity]) -> Bool {
    let known = entry.entity.map { entities[$0].gender } ?? entry.gender
    return known == .unknown || known == gender
  }
}
