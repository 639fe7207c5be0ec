import Analysis
import ArticleIndex
import TestSupport
import Testing
import Text

@Suite struct CorpusTests {
  let corpus = Corpus(documents: FerrySample.documents())

  @Test func orderIsByDateAndUndatedComesLast() {
    #expect(corpus.chronological == [0, 2, 1, 4, 3, 5])
  }

  @Test func outletsAreNumberedInLoadOrder() {
    #expect(corpus.outlets.count == 5)
    #expect(corpus.outlets[1].name == "Varnholm Courier")
    #expect(corpus.outlets[1].articles == [1, 5])
    #expect(corpus.outlets.id(of: 5) == 1)
  }

  @Test func peopleAreJoinedByFullName() throws {
    let dana = try #require(corpus.entities.entities.first { $0.name == "Dana Kim" })
    #expect(dana.members.map(\.document) == [0, 3])
    #expect(dana.counts.quotes == 2)
    #expect(dana.counts.articles == 2)
    #expect(dana.roles == ["Captain", "coastguard commander", "commander"])
  }

  @Test(arguments: [
    ("Dana Kim", NameLevel.fullName, 1), ("dana kim", .fullName, 1), ("Kim", .part, 3),
    ("Captain Dana Kim", .fullName, 1), ("Mr Renner", .part, 1), ("minister", .alias, 1),
    ("transport minister", .alias, 1), ("the ministry", .part, 1), ("Board", .part, 1),
    ("a rescue insider", .fullName, 1), ("insider", .part, 1), ("Min-jun", .part, 1),
  ]) func namesByLevel(name: String, level: NameLevel, count: Int) throws {
    let found = try #require(corpus.names.sources.matches(for: name))
    #expect(found.level == level)
    #expect(found.matches.count == count)
  }

  @Test func aNameIsNeverFuzzy() {
    #expect(corpus.names.sources.matches(for: "Kin") == nil)
    #expect(corpus.names.sources.matches(for: "Dan Kim") == nil)
    #expect(corpus.names.outlets.matches(for: "Courier")?.matches.count == 1)
  }

  @Test func topicsAreNotTakenForPeople() {
    // A part of an organisation's name is no subject: “safety” stays a word.
    #expect(corpus.names.subjects.matches(for: "safety") == nil)
    #expect(corpus.names.subjects.matches(for: "Renner") != nil)
    #expect(corpus.names.subjects.matches(for: "minister") == nil)
  }

  @Test func theFingerprintFollowsTheArticles() {
    #expect(corpus.fingerprint == Corpus(documents: FerrySample.documents()).fingerprint)
    #expect(corpus.fingerprint != Corpus(documents: FerrySample.documents().reversed()).fingerprint)
  }

  @Test func anEmptyCorpus() {
    let empty = Corpus()
    #expect(empty.words.count == 0)
    #expect(empty.words.terms.terms(matching: "a*").isEmpty)
  }

  @Test(arguments: [
    ("General Motors", "general motors"), ("The Núñez Group", "nunez group"),
    ("Mr Elias Renner", "elias renner"), ("O’Neill", "o'neill"),
  ]) func foldedNames(name: String, key: String) {
    #expect(FoldedName(name).key == key)
  }

  @Test func titlesInFrontAreDroppedFromWhatIsTyped() {
    #expect(FoldedName.withoutTitles("Captain Dana Kim").key == "dana kim")
    #expect(FoldedName("Dana J. Kim").withoutInitials == ["dana", "kim"])
  }
}
