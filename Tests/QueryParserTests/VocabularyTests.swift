// The registry is complete, its examples parse, and it agrees with the grammar file.

import QueryParser
import Testing
import Text

@Suite struct VocabularyTests {
  @Test func everythingHasAnEntry() {
    #expect(Set(Vocabulary.kinds.map(\.kind)) == Set(Kind.allCases))
    #expect(Set(Vocabulary.adjectives.map(\.adjective)) == Set(Adjective.allCases))
    #expect(Set(Vocabulary.filters.map(\.word)) == Set(FilterWord.allCases))
    for kind in Kind.allCases {
      #expect(Vocabulary.entry(for: kind).filters.contains(.where))
      #expect(Vocabulary.fields(of: kind).contains { $0.name == "id" })
      let names = Vocabulary.fields(of: kind).map(\.name)
      #expect(Set(names).count == names.count, "a field of \(kind) is declared twice")
    }
  }

  static let examples =
    Vocabulary.kinds.map(\.example) + Vocabulary.adjectives.map(\.example)
    + Vocabulary.filters.map(\.example) + Vocabulary.fields.map(\.example)
    + Vocabulary.stages.map(\.example) + Vocabulary.functions.map(\.example)

  @Test(arguments: Set(examples).sorted())
  func exampleParses(_ example: String) throws {
    #expect(try Parser.parse(ByteText(example)).count == 1)
  }

  @Test func examplesShowTheirFeature() throws {
    for stage in Vocabulary.stages { #expect(stage.example.contains(stage.name)) }
    for field in Vocabulary.fields { #expect(field.example.contains(field.name)) }
    for filter in Vocabulary.filters { #expect(filter.example.contains(filter.word.rawValue)) }
    for entry in Vocabulary.adjectives {
      #expect(entry.example.contains(entry.adjective.rawValue))
    }
  }

  /// BY_KEY of the grammar file lists the groupable fields.
  @Test func groupableFieldsAreThoseOfTheGrammar() throws {
    let line = try #require(
      TestFiles.grammar("query-grammar.lark").first { $0.hasPrefix("BY_KEY") })
    let list = line.split(separator: "(")[2].split(separator: ")")[0]
    #expect(Set(list.split(separator: "|").map(String.init)) == Vocabulary.groupableFields)
  }

  @Test func laterFeaturesAreMarked() {
    #expect(Vocabulary.entry(for: .claim).isBuilt)
    #expect(Vocabulary.entry(for: .quote).isBuilt)
    #expect(!Vocabulary.entry(for: .loaded).isBuilt)
    #expect(Vocabulary.entry(for: .attributed).isBuilt(for: .figure))
    #expect(Vocabulary.entry(for: .attributed).isBuilt(for: .claim))
    let later = Vocabulary.stages.filter { !$0.isBuilt }.map { $0.words[0] }
    #expect(
      later == [
        "sample", "dedupe", "plus", "minus", "keep", "timeline", "collocates", "keywords", "plot",
      ])
  }

  @Test func tableOfTypes() {
    #expect(Vocabulary.entry(for: .person).filters == [.in, .with, .where])
    #expect(Vocabulary.entry(for: .word).filters.contains(.matching))
    #expect(!Vocabulary.entry(for: .word).filters.contains(.saying))
    #expect(!Vocabulary.entry(for: .figure).filters.contains(.with))
    #expect(!Vocabulary.entry(for: .date).filters.contains(.about))
    #expect(Vocabulary.kinds(withField: "lexicon") == [.word])
  }
}
