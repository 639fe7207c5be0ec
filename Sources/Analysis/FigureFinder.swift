// Finds every number of an article and what it counts.
//
// In: a draft with mentions, quotes and sources. Out: figures and dates. Each pass claims tokens and
// a later pass never takes a claimed one: dates first, then numbers in names, codes, ages and scores,
// then quantities. Leaves to others: which figures disagree.

import Articles
import Language
import Text

/// Finds figures by rules.
struct FigureFinder {
  var draft: Draft
  var collector: SourceCollector
  private let dates: DateFinder
  let nouns: CountedNounReader
  let topics: FigureTopics
  let measures: MeasureReader

  init(_ draft: Draft) {
    self.draft = draft
    collector = SourceCollector(draft)
    dates = DateFinder(
      columns: draft.columns, reference: draft.article.metadata.published.value?.date)
    nouns = CountedNounReader(draft: draft)
    topics = FigureTopics(draft: draft)
    measures = MeasureReader.shared
  }

  var columns: TextColumns { draft.columns }

  /// The draft with figures, dates and the sources of figures.
  mutating func figured() -> Draft {
    for sentence in columns.sentences { read(sentence) }
    var result = collector.draft
    result.figures = draft.figures
    result.dates = draft.dates
    return result
  }

  /// At most this many figures a sentence: a table flattened to one line is no prose.
  private static let limit = 64

  private mutating func read(_ sentence: Sentence) {
    var token = sentence.tokens.lowerBound
    let limit = sentence.tokens.upperBound
    let first = draft.figures.count
    while token < limit {
      guard mayBegin(token) else {
        token += 1
        continue
      }
      if let (row, tokens) = dates.expression(at: token, limit: limit), !isInsideName(token) {
        draft.dates.append(row)
        addNumbers(of: row, tokens)
        token = tokens.upperBound
        continue
      }
      guard let numeral = NumberReader.shared.numeral(at: token, in: columns, limit: limit) else {
        token = addCompound(token)
        continue
      }
      if let type = typed(numeral, in: sentence) {
        add(Figure(span: columns.tokens.span(numeral.tokens), type: type, rule: .numberTyped), numeral)
        token = numeral.tokens.upperBound
        continue
      }
      if draft.figures.count - first >= Self.limit {
        add(Figure(span: columns.tokens.span(numeral.tokens), type: .id, rule: .numberTyped), numeral)
        token = numeral.tokens.upperBound
        continue
      }
      token = addQuantity(numeral, in: sentence)
    }
    relate(first..<draft.figures.count, in: sentence)
  }

  /// Numbers, number words and the words that dates begin with.
  private func mayBegin(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .number: true
    case .word:
      columns.is(
        token, [.numberWord, .ordinal, .magnitude, .month, .weekday, .determiner, .adverb])
        || columns.tokens.word[token] == 0 && columns.text[columns.tokens.span(token)].contains(0x2D)
        || columns.isWord(token, "today") || columns.isWord(token, "yesterday")
        || columns.isWord(token, "tomorrow") || columns.isWord(token, "last")
        || columns.isWord(token, "next") || columns.isWord(token, "half")
        || columns.tokens.shape[token] == .mixed
    case .punctuation, .openingMark, .closingMark, .straightMark, .symbol, .address: false
    }
  }

  private func isInsideName(_ token: Int) -> Bool {
    guard draft.mentionOfToken[token] >= 0 else { return false }
    let mention = draft.mentions[Int(draft.mentionOfToken[token])]
    return columns.tokens.indices(in: mention.span).count > 1
  }

  /// The numbers in a date are typed, so that they can be asked for.
  private mutating func addNumbers(of row: DateExpression, _ tokens: Range<Int>) {
    for token in tokens where columns.tokens.kind[token] == .number {
      let parsed = DigitString(columns.text[columns.tokens.span(token)])
      let type: Figure.Kind =
        row.type == .time ? .time : parsed.isYearShaped || parsed.suffix == .decade ? .year : .date
      var figure = Figure(span: columns.tokens.span(token), type: type, rule: .numberTyped)
      figure.value = parsed.value
      figure.low = parsed.value
      figure.high = parsed.value
      draft.figures.append(figure)
    }
  }

  /// `34-year-old`, `five-year`: numbers inside compounds. Returns the token to go on with.
  private mutating func addCompound(_ token: Int) -> Int {
    let bytes = columns.text[columns.tokens.span(token)]
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), bytes[bytes.startIndex] < 0x3A,
      bytes[bytes.startIndex] >= 0x30
    else { return token + 1 }
    let parsed = DigitString(bytes[..<hyphen])
    guard let value = parsed.value else { return token + 1 }
    let rest = String(decoding: bytes[(hyphen + 1)...], as: UTF8.self).lowercased()
    let span = Span(start: bytes.startIndex, count: hyphen - bytes.startIndex)
    var figure = Figure(
      span: span, type: rest.hasSuffix("year-old") || rest.hasSuffix("years-old") ? .age : .name,
      rule: .numberTyped)
    figure.value = value
    figure.low = value
    figure.high = value
    figure.phrase = columns.tokens.span(token)
    draft.figures.append(figure)
    return token + 1
  }

  private mutating func add(_ figure: Figure, _ numeral: Numeral) {
    var figure = figure
    figure.value = numeral.value
    figure.low = numeral.value
    figure.high = numeral.value
    draft.figures.append(figure)
  }

  // MARK: Relations

  /// `including 12 children`, `another 4,700`, `of them`: what belongs to the figure before.
  private mutating func relate(_ rows: Range<Int>, in sentence: Sentence) {
    for index in rows where draft.figures[index].type.isShown {
      let first = columns.tokens.firstIndex(from: Int(draft.figures[index].phrase.start))
      var relation: Figure.Relation?
      for token in Range(from: max(sentence.tokens.lowerBound, first - 3), upTo: first) {
        if columns.isWord(token, "including") || columns.isWord(token, "among")
          || columns.isWord(token, "whom")
        {
          relation = .subsetOf
        }
      }
      if Range(from: first, upTo: min(first + 2, sentence.tokens.upperBound)).contains(where: { isAddition($0) })
        || isAddition(first - 1)
      {
        relation = .inAdditionTo
      }
      let end = columns.tokens.firstIndex(from: draft.figures[index].span.end)
      if columns.isWord(end, "of"), columns.is(end + 1, [.pronoun, .determiner, .possessive]) {
        relation = .subsetOf
      }
      guard let relation else { continue }
      draft.figures[index].relation = relation
      draft.figures[index].relatedFigure = (0..<index).last {
        draft.figures[$0].type.isShown && draft.figures[$0].unit == draft.figures[index].unit
      }
    }
  }

  private func isAddition(_ token: Int) -> Bool {
    columns.isWord(token, "another") || columns.isWord(token, "further")
      || columns.isWord(token, "additional") || columns.isWord(token, "more")
        && !columns.isWord(token + 1, "than")
  }
}
