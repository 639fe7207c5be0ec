// The lexicon from a handful of words.

import Language
import Testing

@testable import LanguageTraining

@Suite("Lexicon builder")
struct LexiconTrainerTests {
  private func build(_ folder: SourceFolder) throws -> [UInt8] {
    try LexiconTrainer.bytes(sources: folder.path, allowsMissing: true) { _ in }
  }

  private func minimal() throws -> SourceFolder {
    let folder = try SourceFolder()
    try folder.write(
      "en_lexeme_cluster.json.gz", #"{"quay": 4, "\u0051uay": 5, "a b": 6, "nil": 0}"#)
    try folder.write(
      "en_lexeme_prob.json.gz",
      #"{"quay": -9.5, "Quay": -12, "price": -9, "Price": -14, "Smith": -9, "smith": -15}"#)
    try folder.write("dist.all.last", "SMITH 1.0 1.0 1\nPRICE 0.1 1.1 2000\nOLD 0.0 2.0 50000\n")
    try folder.write("dist.female.first", "MARY 2.6 2.6 1\n")
    try folder.write("dist.male.first", "JAMES 3.3 3.3 1\n")
    return folder
  }

  @Test("cluster paths begin with the lowest bit, facts follow the sources")
  func facts() throws {
    let lexicon = try FormLexicon(ModelFile(copying: build(minimal()), stage: .lexicon))
    #expect(lexicon.form(StableHash.of("quay")) == 1 << 15 | 1 << 18 | 11 << 19)
    #expect(lexicon.form(StableHash.of("Quay")) & 0x3FFFF == 1 << 17 | 1 << 15)
    #expect(lexicon.form(StableHash.of("a b")) == 0)
    #expect(lexicon.word(StableHash.of("smith")).contains(.surname))
    #expect(!lexicon.word(StableHash.of("price")).contains(.surname), "a common word")
    #expect(lexicon.word(StableHash.of("old")).contains(.surnameRare))
    #expect(lexicon.word(StableHash.of("mary")).contains(.givenNameFemale))
  }

  @Test("two builds are equal")
  func determinism() throws {
    #expect(try build(minimal()) == build(minimal()))
  }

  @Test("a missing source stops the work unless allowed")
  func missingSource() throws {
    let folder = try minimal()
    #expect(throws: TrainingError.self) {
      try LexiconTrainer.bytes(sources: folder.path, allowsMissing: false) { _ in }
    }
    var said: [String] = []
    _ = try LexiconTrainer.bytes(sources: folder.path, allowsMissing: true) { said.append($0) }
    #expect(said.contains { $0.contains("nicknames.csv") && $0.contains("no nicknames") })
  }

  @Test("names are cut as the tokeniser cuts text")
  func tokens() {
    #expect(LexiconEntries.tokens(of: "guinea-bissau") == ["guinea", "-", "bissau"])
    #expect(LexiconEntries.tokens(of: "king's lynn") == ["king", "'s", "lynn"])
    var entries = LexiconEntries()
    entries.add("St. Louis", .city)
    #expect(entries.bits(ofPhrase: "st louis") == .city)
    #expect(entries.bits(ofPhrase: "st. louis") == .city)
  }

  @Test("JSON with escapes, nesting and damage")
  func json() throws {
    var json = SourceJSON(
      Array(#" {"a\n\u00e9\ud83d\ude00": [1.5e1, {"x": null}], "b": "c"} "#.utf8), path: "x")
    var keys: [String] = []
    try json.object { json, key in
      keys.append(key)
      try json.skip()
    }
    #expect(keys == ["a\né😀", "b"])
    for text in [#"{"a" 1}"#, #"{"a": 1"#, #"{"\ud83"#, "", #"{"a\"#] {
      var json = SourceJSON(Array(text.utf8), path: "x")
      #expect(throws: TrainingError.self) { try json.object { json, _ in try json.skip() } }
    }
  }
}
