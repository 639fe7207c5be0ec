// Who is the same person in two articles.

import Analysis
import ArticleIndex
import TestSupport
import Testing

@Suite("Entities across articles") struct EntityTableTests {
  /// The corpus of one article for each person named.
  private func corpus(_ people: [(name: String, gender: Gender, office: Capacities)]) -> Corpus {
    let documents = people.enumerated().map { number, person in
      var builder = DocumentBuilder(outlet: "Post", published: "2025-03-04", key: "\(number)")
      builder.paragraph("\(person.name) spoke.")
      builder.entity(person.name, capacities: person.office)
      var document = builder.build()
      document.entities[0].gender = person.gender
      return document
    }
    return Corpus(documents: documents)
  }

  @Test func aFullNameIsOnePerson() {
    let rows = corpus([("Dana Kim", .female, .emergency), ("Dana J. Kim", .unknown, [])]).entities
    #expect(rows.count == 1)
    #expect(!rows[0].isPossiblySeveral)
  }

  @Test func aBareSurnameStaysInItsArticle() {
    #expect(corpus([("Kim", .unknown, []), ("Kim", .unknown, [])]).entities.count == 2)
    #expect(corpus([("Dana Kim", .unknown, []), ("Kim", .unknown, [])]).entities.count == 2)
  }

  @Test(arguments: [
    (Gender.female, Capacities.emergency, Gender.male, Capacities.emergency, true),
    (.female, .emergency, .unknown, .academic, true),
    (.female, .emergency, .female, .government, false),
    (.unknown, .witness, .male, .company, false),
  ]) func whatDoesNotGoTogetherMayBeTwo(
    first: Gender, office: Capacities, second: Gender, other: Capacities, isSeveral: Bool
  ) {
    let rows = corpus([("Dana Kim", first, office), ("Dana Kim", second, other)]).entities
    #expect(rows.count == 1)
    #expect(rows[0].isPossiblySeveral == isSeveral)
  }
}
