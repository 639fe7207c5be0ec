// Numbers inside hyphenated words: `34-year-old`, `four-day`, `million-dollar`, `15-member`.

import Language
import Text

extension FigureFinder {
  /// Enters the number of a compound; returns the token to go on with.
  mutating func addCompound(_ token: Int, in sentence: Sentence) -> Int {
    guard columns.tokens.isCompounded(token), columns.isWordStart(token) else { return token + 1 }
    let end = columns.wordEnd(token)
    guard let compound = Compound(token, in: columns), let value = compound.value else { return end }
    var figure = Figure(span: compound.span, type: .name, rule: .numberTyped)
    figure.setValue(value)
    figure.phrase = columns.wordSpan(token)
    var start = token
    if let currency = measures.currency(before: token, in: columns) {
      figure.type = .money
      figure.unit = currency.name
      start -= currency.count
      figure.span = columns.tokens.span(start..<token).union(compound.span)
    } else {
      classify(&figure, compound, token)
    }
    guard figure.type.isShown else {
      draft.figures.append(figure)
      return end
    }
    figure.rule = figure.unit == nil ? .figureCount : .figureMeasure
    var quantity = Quantity(figure: figure, numeral: start..<end, end: end)
    let first = addBound(to: &quantity, in: sentence)
    quantity.figure.phrase = columns.tokens.span(first..<quantity.end)
    if quantity.figure.unit != nil {
      quantity.figure.topic = topics.topicOfMeasure(quantity.figure, in: sentence)
    }
    addSource(to: &quantity.figure, in: sentence)
    if quantity.figure.type == .duration, token >= datesFound, let unit = quantity.figure.unit {
      var row = DateExpression(
        span: columns.wordSpan(token), type: .duration, rule: .dateAbsolute)
      row.value = DateFinder.duration(value, unit)
      draft.dates.append(row)
    }
    draft.figures.append(quantity.figure)
    return end
  }

  private func classify(_ figure: inout Figure, _ compound: Compound, _ token: Int) {
    guard let first = compound.rest.first else { return }
    let word = first.lowercased()
    if isOldWord(columns.wordString(token)) {
      figure.type = .age
      figure.unit = "year"
    } else if word == "fold" || word == "times" {
      figure.type = .ratio
    } else if word == "plus" || word == "odd" || word == "something" || word == "ish" {
      figure.type = .count
      figure.bound = word == "plus" ? .atLeast : .about
      figure.high = nil
      if word != "plus" { figure.low = nil }
    } else if Self.idioms.contains(word)
      || columns.isCapitalised(token) && !facts.isTitleCase
        && columns.tokens.word[max(0, token - 1)] == 0 && token > 0
    {
      figure.type = .name
    } else if let unit = measures.unit(named: first) {
      figure.type = unit.type
      figure.unit = unit.name
    } else if let word = compound.rest.last, nouns.isNoun(word) || nouns.isNoun(first) {
      // `15-member panel`: a count of the inner noun.
      figure.type = .count
      figure.counted = nouns.isNoun(first) ? first.lowercased() : word.lowercased()
    } else if compound.rest.count == 1, columns.is(columns.wordEnd(token), Self.things) {
      // `six-cylinder engine`: an unlisted noun between a number and a noun.
      figure.type = .count
      figure.counted = word
    }
  }

  private static let things: WordClasses = [.countedThing, .commonNoun]

  /// What follows a number in words that count nothing: two-way, one-on-one, nine-to-five.
  private static let idioms: Set<String> = [
    "way", "on", "to", "off", "star", "time", "sided", "faced", "handed", "upmanship", "liner",
    "piece", "party", "fifths", "size", "edged", "ply", "pronged", "dimensional", "and", "by",
    "stop", "shot", "hit", "track", "bedroomed", "oh", "nil", "all", "in", "of", "man", "woman",
  ]
}

/// A hyphenated word that begins with a number.
struct Compound {
  /// Bytes of the number.
  var span: Span
  var value: DecimalValue?
  /// The parts behind the number: `year`, `old`.
  var rest: [String]

  init?(_ token: Int, in columns: TextColumns) {
    let bytes = columns.text[columns.wordSpan(token)]
    let parts = bytes.split(separator: UInt8(ascii: "-"))
    guard parts.count > 1, parts.count < 8, let head = parts.first else { return nil }
    var used = 1
    let reader = NumberReader.shared
    if head.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false {
      let parsed = DigitString(head)
      guard parsed.letters.isEmpty else { return nil }
      value = parsed.value
    } else {
      guard let entry = reader.entry(word: Self.text(head)),
        entry.kind == .cardinal || entry.kind == .magnitude, let number = entry.value
      else { return nil }
      value = number
      // `twenty-six-year-old`
      if number.double >= 20, number.double < 100,
        let ones = reader.entry(word: Self.text(parts[1])),
        ones.kind == .cardinal, let unit = ones.value, unit.double < 10
      {
        value = number.adding(unit)
        used = 2
      }
    }
    while used < parts.count, let entry = reader.entry(word: Self.text(parts[used])),
      entry.kind == .magnitude, let factor = entry.value
    {
      value = value?.multiplied(by: factor)
      used += 1
    }
    rest = parts[used...].map(Self.text)
    let end = parts[used - 1].endIndex
    span = Span(start: bytes.startIndex, count: end - bytes.startIndex)
  }

  private static func text(_ part: ArraySlice<UInt8>) -> String {
    String(decoding: part, as: UTF8.self)
  }
}
