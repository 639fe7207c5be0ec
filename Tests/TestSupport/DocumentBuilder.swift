// Builds documents by hand, so that tests of queries do not depend on how well texts are analysed.
//
// In: text and what it holds, by the words themselves. Out: a `Document` whose spans are right,
// because they are looked up in the text.

import Analysis
import Articles
import Language
import Text

/// A document in the making. A word that does not stand in the text is a mistake in the test and
/// stops it.
public struct DocumentBuilder {
  private var document: Document
  private var blocks: [(kind: Block.Kind, text: String)] = []
  private var pending: [(inout Document) -> Void] = []
  private var labels: [String] = []

  /// - Parameter published: `2025-03-04 19:10` or `2025-03-04`; nil for an article without a date.
  public init(outlet: String? = nil, published: String? = nil, key: String, authors: [String] = [])
  {
    var metadata = Metadata()
    if let outlet { metadata.outlet.add(outlet, origin: "test") }
    if let published { metadata.published.add(DocumentBuilder.time(published), origin: "test") }
    if !authors.isEmpty { metadata.authors.add(authors, origin: "byline") }
    document = Document(
      article: Article(
        key: key, file: key + ".txt", format: "text", text: ByteText(""), blocks: [],
        metadata: metadata))
  }

  public mutating func headline(_ text: String) {
    blocks.append((.headline, text))
    document.article.metadata.headline.add(text, origin: "first line")
  }

  public mutating func paragraph(_ text: String) { blocks.append((.paragraph, text)) }

  public mutating func block(_ kind: Block.Kind, _ text: String) { blocks.append((kind, text)) }

  /// Adds an entity; every place of its name and aliases becomes a mention.
  @discardableResult
  public mutating func entity(
    _ name: String, _ kind: Entity.Kind = .person, aliases: [String] = [], roles: [String] = [],
    capacities: Capacities = [], source type: SourceType? = nil
  ) -> Int {
    var entity = Entity(kind: kind, name: name)
    entity.aliases = aliases
    entity.roles = roles
    entity.capacities = capacities
    document.entities.append(entity)
    let number = document.entities.count - 1
    pending.append { document in
      for form in [name] + aliases {
        for span in DocumentBuilder.places(of: form, in: document.article.text)
        where !document.mentions.contains(where: { $0.span.overlaps(span) }) {
          document.mentions.append(
            Mention(
              span: span, entity: number, form: form == name ? .fullName : .partOfName,
              link: form == name ? .introducesName : .surname))
        }
      }
    }
    if let type { source(name, type, entity: number, capacities: capacities) }
    return number
  }

  /// Adds a source; `words` must stand in the text.
  public mutating func source(
    _ words: String, _ type: SourceType, entity: Int? = nil, capacities: Capacities = [],
    reason: Source.AnonymityReason? = nil
  ) {
    var source = Source(name: words, span: .empty(at: 0), type: type)
    source.entity = entity
    source.capacities = capacities
    source.anonymityReason = reason
    switch type {
    case .official, .expert, .named, .organisation: source.isNamed = entity != nil
    case .eyewitness: source.isNamed = entity != nil
    case .observation, .none, .hearsay, .media, .social, .document, .anonymous, .roleOnly, .group:
      break
    }
    document.sources.append(source)
    let number = document.sources.count - 1
    pending.append { document in
      document.sources[number].span = DocumentBuilder.place(of: words, in: document.article.text)
    }
  }

  /// Adds a quote whose pieces stand in the text; `by` names a source added before.
  public mutating func quote(
    _ pieces: String..., by speaker: String? = nil, verb: String? = "said", as form: String? = nil,
    form quoteForm: Quote.Form = .direct, kind: Quote.Kind = .said, link: LinkRule? = nil
  ) {
    let source = speaker.map { name in
      document.sources.firstIndex { $0.name == name }!
    }
    pending.append { document in
      let text = document.article.text
      var quote = Quote(
        pieces: pieces.map { DocumentBuilder.place(of: $0, in: text) }, form: quoteForm, kind: kind,
        rule: speaker == nil ? .unattributedQuote : .quoteThenCue)
      quote.source = source
      quote.verb = speaker == nil ? nil : verb
      if let verb, speaker != nil {
        quote.cue = DocumentBuilder.places(of: verb, in: text).first
      }
      if let entity = source.flatMap({ document.sources[$0].entity }) { quote.speakers = [entity] }
      if let form { quote.sourceSpan = DocumentBuilder.place(of: form, in: text) }
      quote.link = link
      let number = document.quotes.count
      document.quotes.append(quote)
      if let source { document.sources[source].quotes.append(number) }
    }
  }

  /// Adds a figure; `words` is its phrase, the first of them its number.
  public mutating func figure(
    _ words: String, value: Int? = nil, low: Int? = nil, high: Int? = nil,
    type: Figure.Kind = .count, bound: Figure.Bound = .exact, hedge: String? = nil,
    unit: String? = nil, counted: String? = nil, topic: String? = nil, by speaker: String? = nil
  ) {
    let source = speaker.map { name in document.sources.firstIndex { $0.name == name }! }
    pending.append { document in
      let text = document.article.text
      var figure = Figure(
        span: DocumentBuilder.place(of: words, in: text), type: type, rule: .figureCount)
      figure.value = value.map { DecimalValue(mantissa: Int64($0)) }
      figure.low = (low ?? (bound == .exact ? value : nil)).map {
        DecimalValue(mantissa: Int64($0))
      }
      figure.high = (high ?? (bound == .exact ? value : nil)).map {
        DecimalValue(mantissa: Int64($0))
      }
      figure.bound = bound
      figure.hedge = hedge.map { DocumentBuilder.place(of: $0, in: text) }
      figure.unit = unit
      figure.counted = counted
      figure.topic = topic
      figure.source = source
      figure.sourceDistance = source == nil ? .own : .sentence
      let number = document.figures.count
      document.figures.append(figure)
      if let source { document.sources[source].figures.append(number) }
    }
  }

  /// Adds a date that the text speaks of.
  public mutating func date(_ words: String, value: String, _ precision: DateExpression.Precision) {
    pending.append { document in
      var date = DateExpression(
        span: DocumentBuilder.place(of: words, in: document.article.text), type: .date,
        rule: .dateAbsolute)
      date.value = value
      date.precision = precision
      document.dates.append(date)
    }
  }

  /// Tags all tokens of the article, in text order: `VERB|VBD`. Without it there are none.
  public mutating func tags(_ labels: String...) { self.labels += labels }

  /// The finished document.
  public func build() -> Document {
    var document = self.document
    let text = ByteText(blocks.map(\.text).joined(separator: "\n"))
    document.article.text = text
    var start = 0
    for (number, block) in blocks.enumerated() {
      let span = Span(start: start, count: block.text.utf8.count)
      document.article.blocks.append(Block(kind: block.kind, span: span))
      document.sentences += DocumentBuilder.sentences(of: text, in: span, block: number)
      start = span.end + 1
    }
    if !labels.isEmpty { addTokens(to: &document) }
    for add in pending { add(&document) }
    document.mentions.sort { $0.span < $1.span }
    precondition(
      document.quotes.map(\.span) == document.quotes.map(\.span).sorted()
        && document.figures.map(\.span) == document.figures.map(\.span).sorted(),
      "quotes and figures are added in text order")
    return document
  }

  private func addTokens(to document: inout Document) {
    let tokenizer = Tokenizer()
    for (number, block) in document.article.blocks.enumerated() {
      tokenizer.append(
        block.span, of: document.article.text, block: number, to: &document.tokens)
    }
    let known = ModelSet.embedded.tagger?.tags.labels ?? []
    precondition(
      labels.count == document.tokens.count,
      "\(document.tokens.count) tokens have \(labels.count) tags")
    document.tags = labels.map { label in
      guard let index = known.firstIndex(of: label) else { fatalError("no tag ‘\(label)’") }
      return UInt8(index + 1)
    }
  }

  // MARK: Looking up

  /// The first place of some words.
  public static func place(of words: String, in text: ByteText) -> Span {
    guard let first = places(of: words, in: text).first else {
      fatalError("‘\(words)’ does not stand in ‘\(text.string)’")
    }
    return first
  }

  static func places(of words: String, in text: ByteText) -> [Span] {
    let wanted = Array(words.utf8)
    guard wanted.count > 0, wanted.count <= text.count else { return [] }
    return (0...(text.count - wanted.count)).filter { start in
      text.bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        && !isLetter(start > 0 ? text.bytes[start - 1] : 0)
        && !isLetter(start + wanted.count < text.count ? text.bytes[start + wanted.count] : 0)
    }.map { Span(start: $0, count: wanted.count) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 > 0x60 && byte | 0x20 < 0x7B }

  /// Stretches that end in `.`, `!` or `?` and a blank.
  private static func sentences(of text: ByteText, in block: Span, block number: Int) -> [Sentence]
  {
    var sentences: [Sentence] = []
    var start = Int(block.start)
    for index in block.range {
      let isEnd =
        index + 1 >= block.end
        || [0x2E, 0x21, 0x3F].contains(text[index]) && text[index + 1] == 0x20
      guard isEnd, start < index + 1 else { continue }
      sentences.append(
        Sentence(
          span: Span(start: start, count: index + 1 - start), tokens: 0..<0, block: number))
      start = index + 2
    }
    return sentences
  }

  /// `2025-03-04 19:10` as a moment.
  public static func time(_ text: String) -> Timestamp {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])!
    return Timestamp(
      date: date, minuteOfDay: numbers.count > 4 ? numbers[3] * 60 + numbers[4] : nil)
  }
}
