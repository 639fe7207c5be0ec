// Where sentences end.

import Language
import Testing
import Text

@Suite("Sentences")
struct SentenceSplitterTests {
  /// Sentences joined by a bar.
  static let cases: [String] = [
    "It sank.|Nobody knew why.",
    "Gen. Kim spoke to Mr. Osk of St. Olave at 9 a.m. on Monday.|He left.",
    "He lives in the U.S. and works there.|She does not.",
    "He moved to the U.S.|The family stayed.",
    "“Stop!” Captain Kim said.|He waited.",
    "“Why?” asked the mate.|Nobody knew.",
    "“It sank.”|He laughed.",
    "“It sank,” he said.|“Then it rolled.”",
    "“It sank. |Nobody knew why,” he said.",
    "He was kidding.”|To which she said, “Thank you.”",
    "We waited. ...|It rained.|Then it stopped.",
    "Is it true?|It is.",
    "No. 3 door failed.|No. 4 door held.",
    "It cost 1.5 million.|That is a lot.",
    "He met U.S. President Osk of the U.S. Senate.|They spoke.",
    "He was born there. [12] [3]|She left.",
    "We waited. . . .|It rained.",
    "it sank fast.|i was there.|they left.",
    "It sank :-)|Nobody knew.",
    "“But it is a long game for all of us.” - Dana Kim",
    "The quay at night|Image: Dana Kim.",
    "3. The third item is it.|It is.",
    "Grayle vs. Varnholm was a draw.|Nobody won.",
    "\"I can't,\" she said (in tears).|\"I won't.\"",
    "“This is a big year!” Scott's niece, Mara Price (F-Grayle), shouted to the crowd.|It was.",
  ]

  @Test("cut", arguments: cases)
  func cut(_ marked: String) {
    let text = marked.replacing("|", with: marked.contains("| ") ? "" : " ")
    let bytes = ByteText(Array(text.utf8))
    let columns = TextColumns(text: bytes, blocks: [(bytes.span, true)])
    let found = columns.sentences.map { bytes.string($0.span) }
    let expected = marked.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(found == expected)
  }

  @Test("sentences never cross a block and cover its tokens")
  func blocks() {
    let bytes = ByteText(Array("It sank\nNobody knew why".utf8))
    let columns = TextColumns(
      text: bytes, blocks: [(Span(start: 0, count: 7), true), (Span(start: 8, count: 15), true)])
    #expect(columns.sentences.count == 2)
    #expect(columns.sentences.reduce(0) { $0 + $1.tokens.count } == columns.count)
  }

  @Test("a run without a stop is cut")
  func longRun() {
    let bytes = ByteText(Array(String(repeating: "rain ", count: 3_200).utf8))
    let columns = TextColumns(text: bytes, blocks: [(bytes.span, true)])
    #expect(columns.sentences.map(\.tokens.count) == [1_000, 1_000, 1_000, 200])
  }
}
