// Lines, headings and fields of a word list.

import Lexicons
import Testing

@Suite struct LexiconReaderTests {
  private let list: StaticString = """
    -- said, neutral
    add | said |  that quote
    say|said| that

    --wrote
    write | wrote | -
    """

  @Test func readsEntriesInOrderWithTheirHeading() {
    let entries = Array(LexiconReader(list))
    #expect(entries.map { text($0.fields[0]) } == ["add", "say", "write"])
    #expect(entries.map { text($0.group) } == ["said, neutral", "said, neutral", "wrote"])
  }

  @Test func trimsFields() {
    let fields = Array(LexiconReader(list)).map { $0.fields.map(text) }
    #expect(
      fields == [
        ["add", "said", "that quote"], ["say", "said", "that"], ["write", "wrote", "-"],
      ])
  }

  @Test func splitsFieldsIntoParts() {
    let entry = Array(LexiconReader(list))[0]
    #expect(LexiconReader.parts(of: entry.fields[2]).map(text) == ["that", "quote"])
    let aliases = Array("dollar, US dollar,, $ ".utf8)[...]
    #expect(
      LexiconReader.parts(of: aliases, separatedBy: UInt8(ascii: ",")).map(text)
        == ["dollar", "US dollar", "$"])
  }

  @Test func emptyListsAndLinesWithoutFields() {
    #expect(Array(LexiconReader("")).isEmpty)
    #expect(Array(LexiconReader("-- only a heading")).isEmpty)
    let single = Array(LexiconReader("a\n\n\n|"))
    #expect(single.map { $0.fields.map(text) } == [["a"], ["", ""]])
    #expect(single[0].group.isEmpty)
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
