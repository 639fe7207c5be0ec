import ArticleIndex
import Testing

@Suite struct WordScannerTests {
  @Test(arguments: [
    ("“Don't” stop-gap 1,200", ["don't", "stop", "gap", "1200"]),
    ("Kim’s NAÏVE ﬁsh", ["kim", "'s", "naïve", "fish"]),
    ("2024,12 and 3.5%", ["2024", "12", "and", "3.5"]),
    ("", []), ("— … !", []), ("한국 정보", ["한국", "정보"]),
  ]) func cutsWords(text: String, words: [String]) {
    #expect(indexWords(of: text) == words)
  }

  @Test func wildcardsStayInPhrases() {
    #expect(
      indexWords(of: "mistakes * been capsiz*", wildcards: true) == [
        "mistakes", "*", "been", "capsiz*",
      ])
  }
}
