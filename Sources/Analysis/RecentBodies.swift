// The bodies named so far, for `the ministry` and `the company`.
//
// In: mentions of organisations in text order. Out: the last one that a common noun may mean.

/// The bodies named so far, by the first and last word of their names.
struct RecentBodies {
  /// Entity and running number of its last mention.
  private var byWord: [UInt64: (entity: Int, order: Int)] = [:]
  private var company: (entity: Int, order: Int)?
  /// The last body of which nothing is known: a name without a word that tells.
  private var unknown: (entity: Int, order: Int)?
  private var order = 0

  mutating func note(_ mention: Mention, of entity: Entity, _ parts: [UInt64]) {
    guard entity.kind == .organisation, mention.form != .description else { return }
    order += 1
    for part in [parts.first, parts.last].compactMap({ $0 }) {
      byWord[part] = (mention.entity, order)
    }
    if entity.capacities.contains(.company) { company = (mention.entity, order) }
    if entity.capacities.isEmpty { unknown = (mention.entity, order) }
  }

  /// The last one whose name begins or ends with a word, or that is a company.
  func last(headedBy word: UInt64, orCompany isCompany: Bool) -> Int? {
    let named = byWord[word]
    guard isCompany, let company = company ?? unknown else { return named?.entity }
    return company.order > (named?.order ?? 0) ? company.entity : named?.entity
  }
}
