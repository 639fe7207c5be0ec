// Nouns for persons by WordNet.
//
// In: `index.noun` and `data.noun` of WordNet 3.0. Out: lemmas whose first sense is a kind of
// person. Leaves to others: plurals; named people, which WordNet has as instances.

/// The nouns under *person* in WordNet.
struct WordNetNouns {
  /// Lemmas with spaces for underscores, in the order of the index.
  private(set) var persons: [String] = []
  /// All lemmas of one word in lower case.
  private(set) var words: [String] = []

  /// Offset of *person, individual, someone* in `data.noun` of WordNet 3.0.
  static let person = 7846

  init(index: String, data: String) throws {
    let kinds = try WordNetNouns.synsets(under: WordNetNouns.person, path: data)
    var persons: [String] = []
    var words: [String] = []
    try TrainingFile(index).forEachRow(separator: UInt8(ascii: " ")) { fields in
      // lemma pos senses pointers symbols… senses tagged offset…; the licence has no lemma in front.
      guard fields.count > 6, fields[1] == "n", let senses = Int(fields[2]),
        let first = Int(fields[fields.count - senses])
      else { return }
      if kinds.contains(first) {
        persons.append(String(fields[0].map { $0 == "_" ? " " : $0 }))
      }
      if fields[0].utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
        words.append(fields[0])
      }
    }
    self.persons = persons
    self.words = words
  }

  /// The synset and all below it by the pointer `~` (kind of), not `~i` (instance).
  private static func synsets(under root: Int, path: String) throws -> Set<Int> {
    var kinds: [Int: [Int]] = [:]
    try TrainingFile(path).forEachRow(separator: UInt8(ascii: " ")) { fields in
      guard fields.count > 5, fields[2] == "n", let offset = Int(fields[0]) else { return }
      for (place, field) in fields.enumerated() where field == "~" && place + 1 < fields.count {
        if let kind = Int(fields[place + 1]) { kinds[offset, default: []].append(kind) }
      }
    }
    guard kinds[root] != nil else { throw TrainingError.noData("persons in \(path)") }
    var found: Set<Int> = [root]
    var open = [root]
    while let synset = open.popLast() {
      for kind in kinds[synset] ?? [] where found.insert(kind).inserted { open.append(kind) }
    }
    return found
  }
}
