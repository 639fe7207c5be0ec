// Rows of forms: one a form, the same facts in any table.

import Testing

@testable import Language

@Suite("Form table")
struct FormTableTests {
  private func row(_ form: String, in table: inout FormTable) -> UInt32 {
    var form = form
    return form.withUTF8 { table.row(of: $0) }
  }

  /// Facts of a record that do not depend on the table.
  private func facts(_ record: FormRecord) -> [UInt32] {
    [
      record.form, record.lower, record.suffix1, record.suffix4, record.prefix1, record.prefix4,
      record.shape, UInt32(record.flags.rawValue), record.cluster, record.smallCluster,
      record.capitalCluster, record.caseClass, record.lexicon, record.ambiguity,
    ]
  }

  @Test("the same form has the same row, others have others; row 0 is the border")
  func rows() {
    var table = FormTable(lexicon: nil)
    #expect(table.count == 1)
    #expect(table.records[0].flags.contains(.isBoundary))
    let forms = ["Kim", "kim", "KIM", "said", "", "Kim ", "é", "e"]
    let first = forms.map { row($0, in: &table) }
    #expect(Set(first).count == forms.count)
    #expect(!first.contains(0))
    #expect(forms.map { row($0, in: &table) } == first)
    #expect(table.count == forms.count + 1)
  }

  @Test("rows and facts stay while the table grows")
  func growth() {
    let lexicon = ModelSet.embedded.lexicon
    let ambiguity = ModelSet.embedded.tagger?.ambiguity
    let forms = ["Kim", "boats", "U.S.", "1990", "don't", "São"]
    var table = FormTable(lexicon: lexicon, ambiguity: ambiguity)
    let rows = forms.map { row($0, in: &table) }
    let facts = rows.map { self.facts(table.records[Int($0)]) }
    let families = rows.map { table.records[Int($0)].family }
    for number in 0..<9_000 { _ = row("word\(number)x", in: &table) }
    #expect(table.count == 9_000 + forms.count + 1)
    #expect(forms.map { row($0, in: &table) } == rows)
    #expect(rows.map { self.facts(table.records[Int($0)]) } == facts)
    #expect(rows.map { table.records[Int($0)].family } == families)

    var fresh = FormTable(lexicon: lexicon, ambiguity: ambiguity)
    for (index, form) in forms.enumerated().reversed() {
      let row = row(form, in: &fresh)
      #expect(self.facts(fresh.records[Int(row)]) == facts[index], "\(form)")
    }
  }

  @Test("ways to write a word share a family, as do numbers of as many digits")
  func families() {
    var table = FormTable(lexicon: nil)
    func family(_ form: String) -> UInt32 { table.records[Int(row(form, in: &table))].family }
    #expect(family("Kim") == 1)
    #expect(family("KIM") == family("Kim") && family("kim") == family("Kim"))
    #expect(family("1990") == family("2005"))
    #expect(family("Kims") != family("Kim") && family("199") != family("1990"))
    #expect(table.familyCount == 4)
  }

  @Test("curly marks count as straight ones, other signs of their block do not")
  func curlyMarks() {
    var table = FormTable(lexicon: nil)
    #expect(row("n’t", in: &table) == row("n't", in: &table))
    #expect(row("‘", in: &table) == row("’", in: &table))
    #expect(row("“", in: &table) == row("\"", in: &table))
    #expect(row("–", in: &table) != row("-", in: &table))
    #expect(FormTable.straightened(UnsafeBufferPointer(start: nil, count: 0)) == nil)
  }

  @Test("a form counts by its first bytes if it is very long")
  func longForms() {
    var table = FormTable(lexicon: nil)
    let long = String(repeating: "a", count: FormTable.longest)
    #expect(row(long, in: &table) == row(long + "b", in: &table))
    #expect(row(long, in: &table) != row(String(long.dropLast()), in: &table))
    // The cut falls inside a scalar.
    _ = row("a" + String(repeating: "김", count: 2_000), in: &table)
  }

  @Test("any bytes have a row")
  func anyBytes() {
    var random = SplitMix(state: 3)
    var table = FormTable(lexicon: ModelSet.embedded.lexicon)
    for _ in 0..<2_000 {
      let form = (0..<random.below(9)).map { _ in UInt8(random.below(256)) }
      let row = form.withUnsafeBufferPointer { table.row(of: $0) }
      #expect(row > 0 && Int(row) < table.count, "\(form)")
      #expect(table.records[Int(row)].family > 0)
    }
  }
}
