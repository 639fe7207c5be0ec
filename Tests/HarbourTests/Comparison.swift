// The program's rows beside the marked ones, article by article.
//
// In: gold and documents. Out: how many rows are right, and a line for everything that differs.
// Leaves to others: which differences are known (KnownMisses.txt) and how many are too many
// (Floors.swift).

import Analysis
import ArticleIndex
import Articles
import Text

/// What differs between program and gold on the sample corpus.
struct Comparison {
  /// Rows of one kind.
  struct Tally {
    var gold = 0
    var program = 0
    var right = 0
    var precision: Double { program == 0 ? 1 : Double(right) / Double(program) }
    var recall: Double { gold == 0 ? 1 : Double(right) / Double(gold) }
  }

  private(set) var quotes = Tally()
  private(set) var sources = Tally()
  private(set) var figures = Tally()
  /// One line each, in the order of the articles.
  private(set) var misses: [String] = []

  init(_ gold: Gold, _ harbour: Harbour) {
    for row in gold.articles {
      let article = OneArticle(row.article, gold, harbour.document(row.article))
      compareQuotes(article)
      compareSources(article)
      compareFigures(article)
    }
  }

  /// The marked rows and the document of one article.
  private struct OneArticle {
    let number: Int
    let document: Document
    let quotes: [Gold.Quote]
    let sources: [Gold.Source]
    let figures: [Gold.Figure]
    /// Quotes inside quotes and who says them: neither asked for nor a fault.
    private let nested: [Span]

    init(_ number: Int, _ gold: Gold, _ document: Document) {
      self.number = number
      self.document = document
      let allQuotes = gold.quotes.filter { $0.article == number }
      let allSources = gold.sources.filter { $0.article == number }
      quotes = allQuotes.filter { $0.nested != true }
      sources = allSources.filter { $0.nested != true }
      figures = gold.figures.filter { $0.article == number }
      nested =
        allQuotes.filter { $0.nested == true }.map { Span($0.start..<$0.end) }
        + allSources.filter { $0.nested == true }.map { Span($0.start..<$0.end) }
    }

    func isNested(_ span: Span) -> Bool { nested.contains { $0.contains(span) } }

    func words(_ span: Span) -> String { document.article.text.string(span) }

    func source(_ id: String?) -> Gold.Source? { sources.first { $0.id == id } }

    /// Somebody with a name is known by it, others by the place that speaks of them first.
    func isSame(_ index: Int?, as gold: Gold.Source?) -> Bool {
      guard let index, let gold else { return index == nil && gold == nil }
      let source = document.sources[index]
      if let entity = source.entity, let name = gold.name {
        return document.entities[entity].name == name
      }
      return source.entity == nil && source.span.overlaps(Span(gold.start..<gold.end))
    }

    func name(_ index: Int?) -> String { index.map { document.sources[$0].name } ?? "–" }
  }

  private mutating func miss(_ article: OneArticle, _ kind: String, _ words: String) {
    misses.append("#a\(article.number) \(kind) \(words)".replacing("\n", with: " ¶ "))
  }

  private mutating func expect<Value: Equatable>(
    _ field: String, _ program: Value?, _ gold: Value?, _ article: OneArticle, _ row: String
  ) {
    guard program != gold else { return }
    let text = { (value: Value?) in value.map { "\($0)" } ?? "–" }
    miss(article, row, "\(field) is \(text(program)), gold \(text(gold))")
  }

  // MARK: Quotes

  /// A marked quote is found by the row that has most of its bytes, at least half of them; it is
  /// right if the speaker is.
  private mutating func compareQuotes(_ article: OneArticle) {
    let document = article.document
    var free = document.quotes.indices.filter {
      let quote = document.quotes[$0]
      return quote.isShown && document.isRead(quote.pieces[0]) && !article.isNested(quote.pieces[0])
    }
    quotes.program += free.count
    for gold in article.quotes {
      quotes.gold += 1
      let row = "quote “\(gold.text.start)”:"
      let size = gold.contents.reduce(0) { $0 + $1.count }
      let shared = { document.quotes[$0].shared(with: gold) }
      guard let found = free.max(by: { shared($0) < shared($1) }), 2 * shared(found) >= size else {
        miss(article, row, "missed")
        continue
      }
      free.removeAll { $0 == found }
      let quote = document.quotes[found]
      if article.isSame(quote.source, as: article.source(gold.speaker)) {
        quotes.right += 1
      } else {
        miss(article, row, "speaker is \(article.name(quote.source)), gold \(gold.speaker)")
      }
      let text = document.article.text
      if quote.pieces.map({ text.bare($0.range) }) != gold.contents.map({ text.bare($0) }) {
        let pieces = quote.pieces.map { "“\(article.words($0))”" }.joined(separator: " … ")
        miss(article, row, "content is \(pieces)")
      }
      expect("as", quote.sourceSpan.map(article.words), gold.as, article, row)
      expect("form", quote.form.rawValue, gold.form, article, row)
      expect("verb", quote.verb, gold.verb, article, row)
      expect("kind", quote.kind.rawValue, gold.act, article, row)
    }
    for index in free {
      let quote = document.quotes[index]
      miss(article, "quote “\(article.words(quote.span).start)”:", "not in the gold")
    }
  }

  // MARK: Sources

  /// A marked source is found by the row that means the same; it is right if the type is.
  private mutating func compareSources(_ article: OneArticle) {
    let document = article.document
    var free = document.sources.indices.filter { !article.isNested(document.sources[$0].span) }
    sources.program += free.count
    for gold in article.sources {
      sources.gold += 1
      let row = "source \(gold.id):"
      guard let found = free.first(where: { article.isSame($0, as: gold) }) else {
        miss(article, row, "missed")
        continue
      }
      free.removeAll { $0 == found }
      let source = document.sources[found]
      if source.type.rawValue == gold.type { sources.right += 1 }
      expect("type", source.type.rawValue, gold.type, article, row)
      if gold.speaking { expect("named", source.isNamed, gold.named, article, row) }
      expect("declined", source.channel == .declined, !gold.speaking, article, row)
    }
    for index in free {
      miss(article, "source \(document.sources[index].name):", "not in the gold")
    }
  }

  // MARK: Figures

  /// A marked figure is found by the row that shares its bytes; it is right if value, topic and
  /// source are.
  private mutating func compareFigures(_ article: OneArticle) {
    let document = article.document
    var free = document.figures.indices.filter {
      document.figures[$0].type.isShown && document.isRead(document.figures[$0].span)
    }
    figures.program += free.count
    for gold in article.figures {
      figures.gold += 1
      let row = "figure “\(gold.text)”:"
      let place = Span(gold.start..<gold.end)
      guard let found = free.first(where: { document.figures[$0].span.overlaps(place) }) else {
        miss(article, row, "missed")
        continue
      }
      free.removeAll { $0 == found }
      let figure = document.figures[found]
      let isSource = article.isSame(figure.source, as: article.source(gold.source))
      let number = { (value: DecimalValue?) in value.map(\.double) }
      let isValue = number(figure.value).isNear(gold.value)
      if isValue, figure.topic == gold.topic, isSource { figures.right += 1 }
      if !isValue { expect("value", number(figure.value), gold.value, article, row) }
      expect("topic", figure.topic, gold.topic, article, row)
      if !isSource {
        miss(article, row, "source is \(article.name(figure.source)), gold \(gold.source ?? "–")")
      }
      expect("type", figure.type.rawValue, gold.type, article, row)
      expect("bound", figure.bound.rawValue, gold.bound, article, row)
      if !number(figure.low).isNear(gold.low) {
        expect("low", number(figure.low), gold.low, article, row)
      }
      if !number(figure.high).isNear(gold.high) {
        expect("high", number(figure.high), gold.high, article, row)
      }
      if figure.unit == nil { expect("counted", figure.counted, gold.counted, article, row) }
    }
    for index in free {
      miss(article, "figure “\(article.words(document.figures[index].phrase))”:", "not in the gold")
    }
  }
}

extension Quote {
  /// Bytes that its content and a marked one have together.
  fileprivate func shared(with gold: Gold.Quote) -> Int {
    pieces.reduce(0) { sum, piece in
      gold.contents.reduce(sum) { $0 + $1.clamped(to: piece.range).count }
    }
  }
}

extension ByteText {
  /// A range without the comma or full stop it ends in: some readers put it inside the marks.
  fileprivate func bare(_ range: Range<Int>) -> Range<Int> {
    let last = range.last.map { self[$0] }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
      ? range.lowerBound..<range.upperBound - 1 : range
  }
}

extension String {
  /// Enough words to know a quote by.
  fileprivate var start: String {
    count <= 40 ? self : prefix(40) + "…"
  }
}

extension Double? {
  /// The same number, or none on both sides; a third is written with four digits.
  fileprivate func isNear(_ other: Double?) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return abs(self - other) <= 0.0001 * max(1, abs(other))
  }
}
