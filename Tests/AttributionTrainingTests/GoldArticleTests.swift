// Files of gold articles: what a fact line says, and what is wrong with a file.

import AttributionTraining
import Testing

@Suite("Gold files")
struct GoldArticleTests {
  @Test("a fact line")
  func fact() throws {
    let fact = try GoldFact("7 intends mixed unspoken Dana Kim + Mara Falk | role-only")
    #expect(fact.number == 7)
    #expect(fact.kind == .intends)
    #expect(fact.form == .mixed)
    #expect(!fact.isSpoken)
    #expect(fact.names == ["Dana Kim", "Mara Falk"])
    #expect(fact.type == .roleOnly)
  }

  @Test("what a line may leave open")
  func open() throws {
    #expect(try GoldFact("1 said direct -").names.isEmpty)
    #expect(try GoldFact("1 said direct").speaker == nil)
    #expect(try GoldFact("1 said direct -").type == nil)
  }

  @Test(
    "lines that are no facts",
    arguments: [
      "", "1", "x said direct -", "1 says direct -", "1 said straight -",
      "1 said direct - | expertise", "1 said direct - | ",
    ])
  func noFact(_ line: String) {
    #expect(throws: GoldError.self) { try GoldFact(line[...]) }
  }

  @Test(
    "files that cannot be read",
    arguments: [
      "Headline: Nothing", "⟦S1 Kim⟧ ⟦C1 said⟧ ⟦Q1 it⟧.\n--\n",
      "⟦Q1 It⟧.\n--\n2 said indirect - | none", "⟦Q1 It.\n--\n1 said indirect - | none",
    ])
  func unreadable(_ text: String) {
    #expect(throws: GoldError.self) { try GoldArticle(name: "x", text: text) }
  }

  @Test("faults of a file that can be read")
  func faults() throws {
    func faults(_ text: String) throws -> [String] {
      try GoldArticle(name: "x", text: text).faults
    }
    #expect(try faults("⟦S1 Kim⟧ ⟦C1 said⟧ ⟦Q1 it⟧.\n--\n1 said indirect Kim | named") == [])
    #expect(
      try faults("⟦S2 Kim⟧ ⟦C2 said⟧.\n--\n2 declined mixed Falk") == [
        "the rows are not numbered from 1: [2]", "row 2: no content", "row 2: no type",
        "row 2: ‘Falk’ is not in the text", "row 2: nobody speaks in a row that is declined",
      ])
    #expect(
      try faults("⟦S1 Kim⟧ ⟦C1 hopes⟧ ⟦Q1 for “rain”⟧.\n--\n1 believes mixed unspoken Kim | named")
        == ["row 1: quoted words are spoken"])
  }
}
