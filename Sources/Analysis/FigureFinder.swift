// Finds every number of an article and what it counts.
//
// In: a draft with mentions, quotes and sources. Out: figures and dates. Each pass claims tokens
// and a later pass never takes a claimed one: dates first, then numbers in names, codes, ages and
// scores, then quantities. Leaves to others: which figures disagree.

import Articles
import Language
import Text

/// Finds figures by rules.
struct FigureFinder {
  var draft: Draft
  var collector: SourceCollector
  /// What the sentence that is read is about.
  var facts = SentenceFacts()
  /// Digits seen as part of a name, which stand for it later: the Boeing 737, the 737.
  var nameNumbers: Set<DecimalValue> = []
  let cover: QuoteCover
  private var dates: DateFinder
  let nouns: CountedNounReader
  let topics: FigureTopics
  let measures: MeasureReader
  /// Tokens up to here belong to a date or duration already found.
  private(set) var datesFound = 0

  init(_ draft: Draft) {
    self.draft = draft
    collector = SourceCollector(draft)
    cover = QuoteCover(draft.quotes)
    dates = DateFinder(
      columns: draft.columns, reference: draft.article.metadata.published.value?.date)
    nouns = CountedNounReader(draft: draft)
    topics = FigureTopics(draft: draft)
    measures = MeasureReader.shared
  }

  var columns: TextColumns { draft.columns }

  /// The draft with figures, dates and the sources of figures.
  mutating func figured() -> Draft {
    var block: UInt32 = .max
    var figures = 0
    var dates = 0
    noteModels()
    for sentence in columns.sentences {
      if sentence.block != block {
        block = sentence.block
        figures = draft.figures.count
        dates = draft.dates.count
      }
      guard draft.figures.count - figures < Self.rowLimit, draft.dates.count - dates < Self.rowLimit
      else { continue }
      read(sentence)
    }
    var result = collector.draft
    result.figures = draft.figures
    result.dates = draft.dates
    return result
  }

  /// At most this many figures a sentence: a table flattened to one line is no prose.
  private static let limit = 64
  /// About so many rows a paragraph: behind them a line of 200 MB is no longer read.
  private static let rowLimit = 4_096

  private mutating func read(_ sentence: Sentence) {
    var token = sentence.tokens.lowerBound
    let limit = sentence.tokens.upperBound
    let first = draft.figures.count
    let firstDate = draft.dates.count
    var shown = 0
    var hasFacts = false
    datesFound = token
    while token < limit {
      let opener = TimeWords.shared.role(token, in: columns)
      guard mayBegin(token) || opener != nil else {
        token += 1
        continue
      }
      if !hasFacts {
        facts = SentenceFacts(sentence, columns)
        hasFacts = true
      }
      if token >= datesFound,
        let (row, tokens) = dates.expression(at: token, limit: limit),
        // Month, day and year are a date, whatever capitals stand before them.
        tokens.count >= 4 || !isInsideName(token)
      {
        draft.dates.append(row)
        dates.note((row, tokens))
        if row.type == .duration || row.type == .set {
          // Its number is a quantity as well: two weeks.
          datesFound = tokens.upperBound
          token =
            tokens.first { columns.tokens.kind[$0] == .number || columns.is($0, .numberWord) }
            ?? tokens.upperBound
          if token == tokens.upperBound { continue }
        } else {
          addNumbers(of: row, tokens)
          token = tokens.upperBound
          continue
        }
      }
      let count = draft.figures.count
      token = readNumber(token, isFull: shown >= Self.limit, in: sentence)
      if draft.figures.count > count, draft.figures[count].type.isShown { shown += 1 }
    }
    let rows = first..<draft.figures.count
    relate(rows, in: sentence)
    noteScope(of: rows, dates: firstDate..<draft.dates.count, in: sentence)
    carrySources(to: rows, in: sentence)
  }

  /// Enters the number that begins with a token, if one does; returns the token to go on with.
  private mutating func readNumber(_ token: Int, isFull: Bool, in sentence: Sentence) -> Int {
    let limit = sentence.tokens.upperBound
    guard let numeral = NumberReader.shared.numeral(at: token, in: columns, limit: limit) else {
      return addCompound(token, in: sentence)
    }
    // `some 40 people`, `as many as 40`: the word bounds the number behind it.
    if numeral.isVague, BoundReader.shared.isInsideBound(token, in: columns) { return token + 1 }
    let type = isFull ? .id : typed(numeral, in: sentence)
    guard let type else { return max(addQuantity(numeral, in: sentence), token + 1) }
    noteName(numeral, type)
    var figure = Figure(span: span(of: numeral), type: type, rule: .numberTyped)
    figure.setValue(numeral.value)
    if type == .age {
      figure.unit = "year"
      // `over thirty years old`
      var quantity = Quantity(
        figure: figure, numeral: numeral.tokens, end: numeral.tokens.upperBound)
      _ = addBound(to: &quantity, in: sentence)
      figure = quantity.figure
    }
    draft.figures.append(figure)
    return max(numeral.tokens.upperBound, token + 1)
  }

  func span(of numeral: Numeral) -> Span {
    numeral.innerSpan ?? columns.tokens.span(numeral.tokens)
  }

  /// Numbers, number words, and signs and compounds that a number may begin with.
  private func mayBegin(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .number: return true
    case .word:
      if columns.is(token, [.numberWord, .ordinal, .magnitude]) { return true }
      if columns.isWord(token, "a") || columns.isWord(token, "an") {
        return columns.is(token + 1, [.magnitude, .numberWord])
      }
      if columns.tokens.isCompounded(token) { return columns.isWordStart(token) }
      guard columns.tokens.word[token] == 0 else {
        return columns.isWord(token, "minus") || columns.isWord(token, "negative")
          || columns.isWord(token, "point") && columns.is(token + 1, .numberWord)
      }
      return columns.tokens.shape[token] == .mixed
        || columns.text[columns.tokens.span(token)].contains { $0 < 0x3A }
    case .punctuation:
      return token + 1 < columns.count && columns.tokens.kind[token + 1] == .number
        && (columns.isSign(token, ".") || NumberReader.shared.isSign(token, columns))
    case .openingMark, .closingMark, .straightMark, .symbol, .other, .address: return false
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
      figure.setValue(parsed.value)
      draft.figures.append(figure)
    }
  }
}

extension Figure {
  /// Sets an exact value.
  mutating func setValue(_ value: DecimalValue?) {
    self.value = value
    low = value
    high = value
  }
}
