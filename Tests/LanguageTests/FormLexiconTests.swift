// What the embedded lexicon knows, and what it refuses.

import Testing

@testable import Language

@Suite("Lexicon")
struct FormLexiconTests {
  private func lexicon() throws -> FormLexicon { try FormLexicon(.embedded(.lexicon)) }

  private func bits(_ text: String, in lexicon: FormLexicon) -> LexiconBits {
    let folded = FormFolding.folded(text)
    let hash = StableHash.of(folded)
    return folded.contains(" ") ? lexicon.phrase(hash) : lexicon.word(hash)
  }

  @Test("places of one kind share the beginning of their cluster path")
  func clusters() throws {
    let lexicon = try lexicon()
    func prefix(_ form: String, _ bits: UInt32) -> UInt32 {
      (lexicon.form(StableHash.of(form)) & 0x3FFFF) >> (18 - bits)
    }
    #expect(prefix("London", 10) == prefix("Paris", 10))
    #expect(prefix("London", 4) != prefix("the", 4))
    #expect(lexicon.form(StableHash.of("London")) >> 18 & 1 == 1)
    #expect(lexicon.form(StableHash.of("qzxvw")) == 0)
  }

  @Test("a frequent form has a higher step than a rare one")
  func frequencies() throws {
    let lexicon = try lexicon()
    let the = lexicon.form(StableHash.of("the")) >> 19
    let ferry = lexicon.form(StableHash.of("ferry")) >> 19
    #expect(the == 15)
    #expect((1..<the).contains(ferry))
  }

  @Test(
    "known words",
    arguments: [
      ("Dana", LexiconBits.givenName), ("Mary", .givenNameFemale), ("Robert", .givenNameMale),
      ("Kim", .surname), ("Zurich", .city), ("Ghana", .country), ("Texas", .region),
      ("Ghanaians", .demonym), ("Ministry", .organisationWord), ("Gen.", .title), ("Mr", .title),
      ("fisherman", .personNoun), ("spokeswomen", .personNoun), ("Sept.", .monthOrDay),
      ("Ltd", .firmSuffix), ("Bill", .nickname), ("ran", .verbPast), ("sunk", .verbParticiple),
      ("sinking", .verbGerund), ("sinks", .verbThird), ("boat", .nounSingular),
      ("boats", .nounPlural), ("big", .adjective), ("bigger", .comparative),
      ("biggest", .superlative), ("quickly", .adverb), ("New York", .city),
      ("Autauga County", .region), ("United Arab Emirates", .country), ("Black Sea", .water),
    ])
  func knownWords(_ text: String, _ fact: LexiconBits) throws {
    #expect(bits(text, in: try lexicon()).contains(fact))
  }

  @Test("unknown words and phrases have no facts")
  func unknownWords() throws {
    let lexicon = try lexicon()
    for text in ["qzxvwk", "", "ferry qzxvwk", "boats sank yesterday evening"] {
      #expect(bits(text, in: lexicon).isEmpty, "\(text)")
    }
  }

  @Test("function words are no names")
  func functionWords() throws {
    let lexicon = try lexicon()
    for word in ["the", "of", "and", "to", "you", "than"] {
      #expect(bits(word, in: lexicon).isDisjoint(with: [.surname, .surnameRare, .city]), "\(word)")
    }
  }

  @Test("a damaged file is refused")
  func damagedFile() throws {
    let whole = Array(try ModelFile.embedded(.lexicon).bytes)
    #expect(throws: ModelFileError.cut(.lexicon)) {
      try ModelFile(copying: Array(whole.dropLast(64)), stage: .lexicon)
    }
    var other = whole
    other[16] ^= 1  // the hash of the layout
    #expect(throws: ModelFileError.self) {
      try FormLexicon(ModelFile(copying: other, stage: .lexicon))
    }
    let empty = ModelFileWriter(stage: .lexicon, templateHash: FormLexicon.layout).bytes()
    #expect(throws: ModelFileError.cut(.lexicon)) {
      try FormLexicon(ModelFile(copying: empty, stage: .lexicon))
    }
  }

  @Test("a table without an empty slot still ends a search")
  func fullTable() throws {
    let slots = [UInt32](repeating: 0xFFFF_FFFF, count: 8)
    slots.withUnsafeBufferPointer { slots in
      #expect(PackedTable(slots, valueBits: 12)?.value(of: 5) == 0)
      #expect(PackedTable(UnsafeBufferPointer(rebasing: slots[..<6]), valueBits: 12) == nil)
    }
  }
}
