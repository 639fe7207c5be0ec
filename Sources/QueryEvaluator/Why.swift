// How a row was found: its words, its rule, who is meant, what would change it.
//
// In: a row with the evidence its document keeps. Out: five facts a reader can contest. A rate of
// being right is shown only once it was measured.

import Analysis
import ArticleIndex
import Articles
import QueryParser
import Text

extension Pipeline {
  /// The explanation of one row.
  mutating func why(_ row: RowID, _ kind: Kind, handle: String?) -> Explanation {
    let parts: [Explanation]
    switch kind {
    case .quote, .claim: parts = whyQuote(row)
    case .figure: parts = whyFigure(row)
    case .source: parts = whySource(row)
    case .article: parts = whyArticle(row)
    case .paragraph, .sentence: parts = whyStretch(row, kind)
    case .date: parts = whyDate(row)
    case .word: parts = whyWord(row)
    case .speaker, .person, .organisation, .place: parts = whyEntity(row)
    case .outlet: parts = whyOutlet(row)
    }
    return Explanation(handle ?? "", title(of: row, kind), parts: parts)
  }

  /// `12 deaths · Continental Wire, Tue 4 March 2025 19:10, paragraph 2 · confidence unmeasured`.
  private func title(of row: RowID, _ kind: Kind) -> String {
    guard row.document >= 0 else {
      return kind == .outlet
        ? binder.corpus.outlets[Int(row.index)].name : binder.corpus.entities[Int(row.index)].name
    }
    let document = binder.corpus.documents[Int(row.document)]
    var parts: [String] = []
    switch kind {
    case .article: return document.passageTitle
    case .figure:
      let figure = document.figures[Int(row.index)]
      let number = figure.value?.description ?? document.article.text.string(figure.span)
      let noun = figure.topic ?? figure.counted ?? figure.unit
      parts.append([number, noun].compactMap { $0 }.joined(separator: " "))
    case .source: parts.append(document.sources[Int(row.index)].name)
    case .paragraph, .sentence, .quote, .claim, .date, .word, .speaker, .person, .organisation,
      .place, .outlet:
      parts.append("“\(binder.rows.text(of: row, kind: kind).shortened(to: 60))”")
    }
    parts.append(
      [document.origin, position(of: row, kind)].compactMap { $0 }.joined(separator: ", "))
    parts.append("confidence \(binder.rows.confidence(of: row, kind: kind).rawValue)")
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `paragraph 2`, `headline`.
  private func position(of row: RowID, _ kind: Kind) -> String? {
    guard let index = binder.rows.block(of: row, kind: kind) else { return nil }
    let block = binder.corpus.documents[Int(row.document)].article.blocks[index]
    guard block.kind == .paragraph else { return block.kind.rawValue }
    return "paragraph \(binder.rows.number(of: RowID(Int(row.document), index), kind: .paragraph))"
  }

  /// An entity of a document with its handle: `Dana Kim (#p1)`.
  private mutating func named(_ entity: Int, in document: DocumentID) -> String {
    let id = binder.corpus.entities.id(of: entity, in: document)
    let handle = binder.context.handles.handle(
      for: RowID(entity: id), of: .speaker, in: binder.corpus)
    return "\(binder.corpus.documents[document].entities[entity].name) (\(handle))"
  }

  /// `right in 196 of 215 rows of this sort (mixed, rules and model agree); PolNeAR dev, …`.
  private func howOften(_ quote: Quote) -> String {
    guard let confidence = Confidence(quote) else { return Pipeline.notMeasured }
    return "\(confidence.right) of \(confidence.all) rows of this sort had right words and "
      + "source (\(confidence.sort); \(Confidence.origin))"
  }

  static let notMeasured = "not measured yet"

  // MARK: Quotes and figures

  private mutating func whyQuote(_ row: RowID) -> [Explanation] {
    let id = Int(row.document)
    let document = binder.corpus.documents[id]
    let quote = document.quotes[Int(row.index)]
    let text = document.article.text
    var evidence: [Explanation] = []
    if let cue = quote.cue { evidence.append(Explanation("cue", "“\(text.string(cue))”")) }
    if let span = quote.sourceSpan {
      evidence.append(Explanation("source", "“\(text.string(span))”"))
    }
    if quote.isMarkInferred {
      evidence.append(Explanation("marks", "one is missing in the text"))
    }
    if quote.pieces.count > 1 {
      evidence.append(Explanation("pieces", String(quote.pieces.count)))
    }
    var resolved: [String] = []
    for speaker in document.speakers(of: quote) { resolved.append(named(speaker, in: id)) }
    var resolution = resolved.joined(separator: " and ")
    if resolution.isEmpty { resolution = "nobody: the text names no speaker" }
    if let span = quote.sourceSpan, !resolved.isEmpty {
      resolution = "\(text.string(span)) → \(resolution)"
    }
    if let link = quote.link { resolution += ": \(link.words)" }
    var facts: [Explanation] = []
    if let antecedent = quote.antecedent {
      facts.append(Explanation("goes back to", "“\(text.string(antecedent))”"))
    }
    if let source = quote.source { facts.append(typology(of: source, in: document)) }
    return [
      Explanation("words", "“\(binder.rows.text(of: row, kind: .quote))”", parts: evidence),
      Explanation(
        "rule", "\(quote.rule.rawValue): \(quote.rule.words)",
        parts: weighed(quote, document.article)),
      Explanation("resolved", resolution, parts: facts),
      Explanation(
        "would change it", quote.link?.wouldChange ?? "another name beside the words",
        parts: others(quote, text)),
      Explanation("how often right", howOften(quote)),
    ]
  }

  /// Who found the row, and what the model weighed for its first word.
  private func weighed(_ quote: Quote, _ article: Article) -> [Explanation] {
    let evidence = Analyzer().evidence(of: quote, in: article).prefix(3)
      .map { "\($0.words) \($0.share) %" }
    var parts = [Explanation("found", quote.basis.finder.words)]
    if !evidence.isEmpty {
      parts.append(Explanation("model weighed", evidence.joined(separator: ", ")))
    }
    return parts
  }

  /// What else was possible: the source that the model would have taken next.
  private func others(_ quote: Quote, _ text: ByteText) -> [Explanation] {
    guard let other = quote.otherSource, other != quote.sourceSpan else { return [] }
    return [Explanation("next best source", "“\(text.string(other))”")]
  }

  private mutating func whyFigure(_ row: RowID) -> [Explanation] {
    let id = Int(row.document)
    let document = binder.corpus.documents[id]
    let figure = document.figures[Int(row.index)]
    let text = document.article.text
    var evidence = [Explanation("value", text.string(figure.span))]
    func add(_ label: String, _ value: String?) {
      if let value { evidence.append(Explanation(label, value)) }
    }
    add("counted", figure.countedSpan.map { text.string($0) } ?? figure.counted)
    add("topic", figure.topicSpan.map { text.string($0) } ?? figure.topic)
    add("hedge", figure.hedge.map { text.string($0) })
    add("unit", figure.unit)
    if !figure.type.isShown { add("type", figure.type.rawValue) }
    let sentence = binder.rows.sentences(of: row, kind: .figure).first.map { text.string($0) } ?? ""
    var rules = "\(figure.rule.rawValue): \(figure.rule.words)"
    if let topic = figure.topic {
      let words = figure.topicSpan.map { " by ‘\(text.string($0))’" } ?? ""
      rules += "; topic \(topic)\(words)"
    }
    var facts: [Explanation] = []
    var resolution = "no source: in the article's own voice"
    if let source = figure.source {
      resolution =
        document.sources[source].entity.map { named($0, in: id) }
        ?? document.sources[source].name
      resolution += ", \(figure.sourceDistance.words)"
      if let cue = figure.sourceCue { facts.append(Explanation("cue", "“\(text.string(cue))”")) }
      facts.append(typology(of: source, in: document))
    }
    if let relation = figure.relation, let other = figure.relatedFigure {
      let words = text.string(document.figures[other].phrase)
      facts.append(Explanation("relation", "\(relation.rawValue) “\(words)”"))
    }
    return [
      Explanation("words", "“\(sentence)”", parts: evidence),
      Explanation("rule", rules),
      Explanation("resolved", resolution, parts: facts),
      Explanation(
        "would change it",
        figure.source == nil
          ? "a source in the sentence; another noun after the number"
          : "another source nearer to the number; another noun after it"),
      Explanation("how often right", Pipeline.notMeasured),
    ]
  }

  private mutating func whySource(_ row: RowID) -> [Explanation] {
    let id = Int(row.document)
    let document = binder.corpus.documents[id]
    let source = document.sources[Int(row.index)]
    let text = document.article.text
    var evidence: [Explanation] = []
    if let span = source.evidence {
      evidence.append(Explanation("evidence", "“\(text.string(span))”"))
    }
    if !source.capacities.isEmpty {
      evidence.append(Explanation("capacity", source.capacities.names.joined(separator: ", ")))
    }
    evidence.append(Explanation("channel", source.channel.rawValue))
    evidence.append(Explanation("distance", source.distance.rawValue))
    let resolution = source.entity.map { named($0, in: id) } ?? "no name stands behind it"
    return [
      Explanation("words", "“\(text.string(source.span))”", parts: evidence),
      Explanation(
        "rule", "\(source.type.ruleNumber) \(source.type.rawValue): \(source.type.words)"),
      Explanation("resolved", resolution),
      Explanation(
        "would change it",
        source.entity == nil ? "a name for it anywhere in the article" : "another title or office"),
      Explanation("how often right", Pipeline.notMeasured),
    ]
  }

  private func typology(of source: Int, in document: Document) -> Explanation {
    let source = document.sources[source]
    return Explanation(
      "type", "\(source.type.rawValue) (rule \(source.type.ruleNumber): \(source.type.words))")
  }
}

extension Figure.SourceDistance {
  /// How near the source stands to the number.
  var words: String {
    switch self {
    case .clause: "in the same clause"
    case .sentence: "in the same sentence"
    case .carried: "carried over from the sentence before"
    case .own: "in the article's own voice"
    }
  }
}

extension Document {
  /// `Continental Wire, Tue 4 March 2025 19:10`.
  var origin: String? {
    let outlet = article.metadata.outlet.value ?? article.file
    guard let published else { return outlet }
    let weekday = CivilDate.weekdayNames[published.date.weekday - 1].prefix(3)
    let clock = published.minuteOfDay == nil ? "" : " " + published.description.suffix(5)
    return "\(outlet), \(weekday) \(published.date.longDescription)\(clock)"
  }
}

extension String {
  /// At most `count` characters, the last an ellipsis where some were cut.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : String(prefix(count - 1)) + "…"
  }
}
