// Model files: those of the program are whole, others are refused with the right words.

import Testing

@testable import Language

@Suite("Model files")
struct ModelFileTests {
  @Test("the models of the program load, are intact and small")
  func embedded() throws {
    #expect(ModelSet.embeddedFaults.isEmpty)
    var language = 0, attribution = 0
    for stage in ModelStage.allCases {
      let file = try ModelFile.embedded(stage)
      #expect(file.isIntact, "\(stage.name)")
      switch stage {
      case .lexicon, .lemmas, .tagger, .names, .parser: language += file.bytes.count
      case .attribution, .links: attribution += file.bytes.count
      }
    }
    #expect(language <= 15_000_000, "\(language) bytes")
    #expect(attribution <= 6_500_000, "\(attribution) bytes")
  }

  /// A small file of odd content: three sections, of which one is empty.
  private func bytes(_ stage: ModelStage = .tagger, templates: UInt64 = 7) -> [UInt8] {
    var file = ModelFileWriter(stage: stage, templateHash: templates)
    file.add("WORD", [UInt32(1), 2, 3])
    file.add("NONE", [UInt8]())
    file.add("LABL", lines: ["NOUN|NN", "", "VERB|VBD"])
    return file.bytes()
  }

  @Test("what is written is read")
  func roundTrip() throws {
    let file = try ModelFile(copying: bytes(), stage: .tagger)
    #expect(Array(file.values("WORD", as: UInt32.self)) == [1, 2, 3])
    #expect(file.section("NONE").isEmpty && file.section("ELSE").isEmpty)
    #expect(file.lines("LABL") == ["NOUN|NN", "", "VERB|VBD"])
    #expect(file.lines("ELSE").isEmpty)
    #expect(file.values("NONE", as: UInt64.self).isEmpty)
    #expect(file.templateHash == 7)
    #expect(bytes() == bytes())
  }

  private func error(_ bytes: [UInt8], _ stage: ModelStage = .tagger) -> ModelFileError? {
    do {
      _ = try ModelFile(copying: bytes, stage: stage)
      return nil
    } catch {
      return error
    }
  }

  @Test("a file cut anywhere is refused")
  func cutFile() {
    let whole = bytes()
    for count in whole.indices {
      let expected: ModelFileError =
        count < ModelFile.headerSize ? .notAModel(.tagger) : .cut(.tagger)
      #expect(error(Array(whole[..<count])) == expected, "\(count) bytes")
    }
    #expect(error(whole + [0]) == .cut(.tagger))
  }

  @Test("a file with any changed byte is refused or means the same")
  func changedByte() throws {
    let whole = bytes()
    for place in whole.indices {
      for bit in [UInt8(1), 0x80] {
        var damaged = whole
        damaged[place] ^= bit
        let expected: ModelFileError? =
          switch place {
          case 0..<8: .notAModel(.tagger)
          case 8..<12:
            .otherFormat(.tagger, found: 1 ^ UInt32(bit) << UInt32(8 * (place - 8)), expected: 1)
          case 12..<16: .otherStage(expected: .tagger)
          case 16..<24: nil  // other templates: the stage asks for its own
          case 44..<64: nil  // reserved
          default: .cut(.tagger)
          }
        // A lower or higher count of sections may pass: the stage misses its section.
        if (40..<44).contains(place), error(damaged) == nil { continue }
        #expect(error(damaged) == expected, "byte \(place)")
      }
    }
  }

  @Test("foreign bytes are refused")
  func foreign() {
    #expect(error([]) == .notAModel(.tagger))
    let text = String(repeating: "{\"model\": \"names\"}\n", count: 9)
    #expect(error(Array(text.utf8)) == .notAModel(.tagger))
    #expect(error([UInt8](repeating: 0xFF, count: 4_096)) == .notAModel(.tagger))
    for stage in ModelStage.allCases where stage != .tagger {
      #expect(error(bytes(stage)) == .otherStage(expected: .tagger))
    }
  }

  /// Reads a file as the stage it is for.
  private func load(_ file: ModelFile, _ stage: ModelStage) throws(ModelFileError) {
    switch stage {
    case .lexicon: _ = try FormLexicon(file)
    case .lemmas: _ = try Lemmatizer(file)
    case .tagger: _ = try Tagger(file)
    case .names: _ = try NameTagger(file)
    case .parser: _ = try DependencyParser(file)
    case .attribution: _ = try AttributionTagger(file)
    case .links: _ = try AttributionLinker(file)
    }
  }

  /// Hash of the templates that this program has for a stage.
  private func templates(_ stage: ModelStage) -> UInt64 {
    switch stage {
    case .lexicon: FormLexicon.layout
    case .lemmas: Lemmatizer.layout
    case .tagger: TaggerFeatures.templateHash
    case .names: NameFeatures.templateHash
    case .parser: ParserFeatures.templateHash
    case .attribution: AttributionFeatures.templateHash
    case .links: AttributionLinker.templateHash
    }
  }

  @Test("a stage refuses other templates", arguments: ModelStage.allCases)
  func otherTemplates(_ stage: ModelStage) throws {
    let file = try ModelFile(copying: bytes(stage), stage: stage)
    let error = ModelFileError.otherTemplates(stage, found: 7, expected: templates(stage))
    #expect(throws: error) { try load(file, stage) }
  }

  @Test("a stage refuses a file without its sections", arguments: ModelStage.allCases)
  func missingSections(_ stage: ModelStage) throws {
    let file = try ModelFile(copying: bytes(stage, templates: templates(stage)), stage: stage)
    #expect(throws: ModelFileError.cut(stage)) { try load(file, stage) }
  }

  /// Weights that know nothing, in the form of a stage with one model.
  private func file(_ stage: ModelStage, labels: [String]?, isAmbiguityKnown: Bool = true) throws
    -> ModelFile
  {
    var file = ModelFileWriter(stage: stage, templateHash: templates(stage))
    if let labels { file.add("LABL", lines: labels) }
    if isAmbiguityKnown { file.add("AMBI", [UInt64(0), 0]) }
    file.add("SCAL", [Float(1).bitPattern])
    file.add("INDX", [UInt64(0), 0])
    file.add("BLOB", [UInt8]())
    return try ModelFile(copying: file.bytes(), stage: stage)
  }

  @Test("labels that no stage can number are refused")
  func labels() throws {
    let many = (0..<256).map { "X|\($0)" }
    #expect(throws: Never.self) { try load(file(.tagger, labels: Array(many[1...])), .tagger) }
    for labels in [nil, many] as [[String]?] {
      #expect(throws: ModelFileError.cut(.tagger)) {
        try load(file(.tagger, labels: labels), .tagger)
      }
    }
    #expect(throws: ModelFileError.cut(.tagger)) {
      try load(file(.tagger, labels: ["X|X"], isAmbiguityKnown: false), .tagger)
    }
    #expect(throws: Never.self) { try load(file(.parser, labels: ["dep", "root"]), .parser) }
    for labels in [nil, ["root"], ["dep", "nsubj"], many] as [[String]?] {
      #expect(throws: ModelFileError.cut(.parser)) {
        try load(file(.parser, labels: labels), .parser)
      }
    }
  }

  @Test("errors say what to do")
  func messages() {
    #expect(ModelFileError.absent(.names).description.contains("scripts/train"))
    let other = ModelFileError.otherTemplates(.parser, found: 255, expected: 16).description
    #expect(other == "parser: trained with templates ff, this program has 10; train it again")
    #expect(ModelFileError.cut(.lemmas).description == "lemmas: the file is damaged or cut short")
  }
}
