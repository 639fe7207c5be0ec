// The gold fits the loaded articles and itself; its names are invented.

import Articles
import Lexicons
import Testing

@Suite struct GoldTests {
  let gold: Gold
  let harbour = Harbour.shared

  init() throws { gold = try Gold() }

  @Test func everyArticleIsLoadedAndMarked() {
    #expect(harbour.problems.isEmpty)
    #expect(harbour.corpus.documents.count == gold.articles.count)
    for (row, document) in zip(gold.articles, harbour.corpus.documents) {
      #expect(document.article.metadata.outlet.value == row.outlet, "#a\(row.article)")
      #expect(
        document.article.blocks.first { $0.kind == .headline }
          .map { document.article.text.string($0.span) } == row.headline, "#a\(row.article)")
    }
  }

  // MARK: Offsets

  /// The bytes of a loaded article; nil outside it.
  private func text(_ article: Int, _ range: Range<Int>) -> String? {
    let bytes = harbour.document(article).article.text.bytes
    guard bytes.indices.contains(range.lowerBound), range.upperBound <= bytes.count else {
      return nil
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  @Test func offsetsOfQuotesGiveTheirWords() {
    for row in gold.quotes {
      #expect(text(row.article, row.start..<row.end) == row.text, "#a\(row.article)")
      if let pieces = row.pieces {
        #expect(row.contents.map { text(row.article, $0) } == pieces, "#a\(row.article)")
        #expect(
          row.contents.first?.lowerBound == row.start && row.contents.last?.upperBound == row.end)
      }
    }
  }

  @Test func offsetsOfSourcesFiguresAndMentionsGiveTheirWords() {
    for row in gold.sources {
      #expect(text(row.article, row.start..<row.end) == row.as, "#a\(row.article)")
    }
    for row in gold.figures {
      #expect(text(row.article, row.start..<row.end) == row.text, "#a\(row.article)")
    }
    for row in gold.mentions {
      #expect(text(row.article, row.start..<row.end) == row.text, "#a\(row.article)")
    }
  }

  // MARK: The rows among themselves

  @Test func everySpeakerAndGiverOfAFigureIsASource() {
    for row in gold.quotes {
      #expect(
        gold.source(row.speaker, in: row.article) != nil, "\(row.speaker) in #a\(row.article)")
    }
    for row in gold.figures {
      guard let id = row.source else {
        #expect(row.sourceType == "none", "‘\(row.text)’ in #a\(row.article)")
        continue
      }
      #expect(
        gold.source(id, in: row.article)?.type == row.sourceType,
        "‘\(row.text)’ of \(id) in #a\(row.article)")
    }
  }

  @Test func countsOfAnArticleAreThoseOfItsRows() {
    for row in gold.articles {
      let quotes = gold.quotes.filter { $0.article == row.article && $0.nested != true }
      let figures = gold.figures.filter { $0.article == row.article }
      let sources = gold.sources.filter { $0.article == row.article && $0.named && $0.speaking }
      #expect(quotes.count == row.quotes, "quotes of #a\(row.article)")
      #expect(figures.count == row.figures, "figures of #a\(row.article)")
      #expect(sources.count == row.namedSources, "named sources of #a\(row.article)")
    }
  }

  // MARK: Names

  /// A real outlet would make the sample an article about somebody, and `type media` of it an
  /// accident of the word list.
  @Test func noInventedNameIsInTheListOfMedia() {
    var names = gold.articles.map(\.outlet) + gold.articles.compactMap(\.author)
    names += gold.sources.compactMap(\.name) + gold.mentions.flatMap { [$0.entity, $0.text] }
    names += [
      "Merrow Star", "Aldmark", "Varnholm", "Skerrin", "Grayle Point", "Slate Quay", "quaywatch",
    ]
    let media = Set(
      LexiconReader(MediaWords.entries).map {
        bareName(String(decoding: $0.fields[0], as: UTF8.self))
      })
    #expect(media.contains("reuters"))
    for name in names { #expect(!media.contains(bareName(name)), "\(name)") }
  }

  /// Lower case, without article and exclamation.
  private func bareName(_ name: String) -> String {
    var name = name.lowercased()
    if name.hasPrefix("the ") { name.removeFirst(4) }
    if name.hasSuffix("!") { name.removeLast() }
    return name
  }
}
