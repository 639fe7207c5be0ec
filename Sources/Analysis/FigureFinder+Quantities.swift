// Quantities: numbers with unit or counted noun. Ranges and shares are read in
// FigureFinder+Ranges, bounds in FigureFinder+Bounds.

import Language
import Text

/// A quantity in the making.
struct Quantity {
  var figure: Figure
  /// The number with currency, magnitude and, in a range, the second number.
  var numeral: Range<Int>
  /// First token behind number, unit and counted noun.
  var end: Int
  var chunk: CountedNoun?
}

extension FigureFinder {
  /// Enters the quantity that a numeral begins and returns the token to go on with.
  mutating func addQuantity(_ numeral: Numeral, in sentence: Sentence) -> Int {
    let limit = sentence.tokens.upperBound
    var quantity = Quantity(
      figure: Figure(span: span(of: numeral), type: .count, rule: .figureCount),
      numeral: numeral.tokens, end: numeral.tokens.upperBound)
    quantity.figure.setValue(numeral.value)
    addCurrency(to: &quantity, numeral)
    if numeral.isVague {
      quantity.figure.type = .vague
      quantity.figure.bound = .vague
      quantity.figure.rule = .figureVague
      quantity.figure.low = numeral.low
      quantity.figure.high = numeral.high
    }
    addUnit(to: &quantity, numeral, limit: limit)
    addLength(to: &quantity, numeral, limit: limit)
    addSmallerUnit(to: &quantity, numeral, limit: limit)
    if !addRange(to: &quantity, numeral, in: sentence) {
      addShare(to: &quantity, numeral, limit: limit)
    }
    addPer(to: &quantity, limit: limit)
    addNoun(to: &quantity, limit: limit)
    let start = addBound(to: &quantity, in: sentence)
    quantity.figure.phrase = columns.tokens.span(start..<quantity.end)
    quantity.figure.trend = trend(before: start, behind: quantity.end, in: sentence)
    addMeaning(to: &quantity, in: sentence)
    // A sum for each of something is no sum: it must not be compared with one.
    if quantity.figure.type == .money, quantity.figure.per != nil { quantity.figure.type = .rate }
    addSource(to: &quantity.figure, in: sentence)
    addDuration(of: quantity)
    if closesInterval(quantity, start) { return max(quantity.end, quantity.numeral.upperBound) }
    draft.figures.append(quantity.figure)
    // `12 of the 40 passengers`: the 40 is a figure as well.
    if let whole = quantity.chunk?.wholeNumber { return whole }
    // `eight million 250ml bottles`: so is the size.
    if let chunk = quantity.chunk, let size = chunk.tokens.first,
      columns.tokens.kind[size] == .number, isSize(size, limit: limit)
    {
      return size
    }
    return max(quantity.end, quantity.numeral.upperBound)
  }

  private func isSize(_ token: Int, limit: Int) -> Bool {
    let parsed = DigitString(columns.text[columns.tokens.span(token)])
    if parsed.suffix == .letters { return measures.unit(letters: parsed.letters) != nil }
    return measures.unit(after: token + 1, in: columns, limit: limit) != nil
  }

  // MARK: Parts

  /// The currency before the number, and a sign before that: `-$5bn`.
  private func addCurrency(to quantity: inout Quantity, _ numeral: Numeral) {
    var start = numeral.tokens.lowerBound
    var name = numeral.currency
    if name != nil, columns.isSign(start - 1, "$") { start -= 1 }
    if name == nil, let found = measures.currency(before: start, in: columns) {
      name = found.name
      start -= found.count
    }
    guard let name else { return }
    quantity.figure.type = .money
    quantity.figure.unit = name
    quantity.figure.rule = .figureMeasure
    if start < numeral.tokens.lowerBound, NumberReader.shared.isSign(start - 1, columns) {
      start -= 1
      quantity.figure.setValue(numeral.value?.negated)
    }
    quantity.numeral = start..<numeral.tokens.upperBound
    if numeral.currency == nil { quantity.figure.span = columns.tokens.span(quantity.numeral) }
  }

  /// The unit glued to the number or behind it.
  private func addUnit(to quantity: inout Quantity, _ numeral: Numeral, limit: Int) {
    let isMoney = quantity.figure.unit != nil
    if let unit = numeral.unit {
      set(unit, of: &quantity)
      return
    }
    var place = quantity.end
    // `half an hour`, `tens of thousands of dollars`, `a quarter of a percent`
    if numeral.isFraction || numeral.isVague, columns.isWord(place, "of") { place += 1 }
    if numeral.isFraction || place > quantity.end && numeral.isFraction,
      columns.isWord(place, "a") || columns.isWord(place, "an")
    {
      place += 1
    }
    // `20 more years`
    if columns.isWord(place, "more"), columns.is(place + 1, .timeUnit) { place += 1 }
    guard let found = measures.unit(after: place, in: columns, limit: limit),
      place == quantity.end || found.unit.type != .duration || numeral.isFraction
        || numeral.isVague || columns.isWord(place - 1, "more"),
      !isOtherUse(of: found, at: place)
    else { return }
    if isMoney {
      // `$5 million dollars` says it twice.
      if found.unit.type == .money { quantity.end = place + found.count }
      return
    }
    set(resolved(found.unit, at: place, numeral), of: &quantity)
    quantity.end = place + found.count
  }

  /// `the river rose 4.2m`: metres where lengths are spoken of and nothing is counted.
  private func addLength(to quantity: inout Quantity, _ numeral: Numeral, limit: Int) {
    guard let metres = numeral.metres, quantity.figure.unit == nil, facts.isLength,
      nouns.noun(after: quantity.end, limit: limit) == nil
    else { return }
    set(MeasureReader.Unit(name: "m", type: .measure), of: &quantity)
    quantity.figure.setValue(metres)
  }

  /// `5 feet 4 inches`, `3 dollars and 50 cents`: one quantity in the larger unit.
  private func addSmallerUnit(to quantity: inout Quantity, _ numeral: Numeral, limit: Int) {
    guard let unit = quantity.figure.unit, let value = quantity.figure.value?.whole,
      let smaller = Self.smallerUnits[unit], quantity.end > numeral.tokens.upperBound
    else { return }
    let place = columns.isWord(quantity.end, "and") ? quantity.end + 1 : quantity.end
    guard place < limit,
      let more = NumberReader.shared.numeral(at: place, in: columns, limit: limit),
      !more.isVague, !more.isOrdinal, more.currency == nil, let part = more.value?.whole,
      part > 0, part < smaller.count, let share = NumberReader.quotient(part, smaller.count)
    else { return }
    var end = more.tokens.upperBound
    if let glued = more.unit {
      guard glued.name == smaller.name else { return }
    } else if let found = measures.unit(after: end, in: columns, limit: limit) {
      guard found.unit.name == smaller.name else { return }
      end += found.count
    } else if smaller.name == "inch", columns.isWord(end, "in"),
      columns.isWord(quantity.end - 1, "ft")
    {
      end += 1
    } else {
      return
    }
    quantity.figure.setValue(DecimalValue(mantissa: value).adding(share))
    quantity.figure.span = quantity.figure.span.union(span(of: more))
    quantity.numeral = quantity.numeral.lowerBound..<more.tokens.upperBound
    quantity.end = end
  }

  /// The unit that a larger one is followed by, and how many make it up.
  private static let smallerUnits: [String: (name: String, count: Int64)] = [
    "foot": ("inch", 12), "USD": ("cent", 100), "EUR": ("cent", 100), "CAD": ("cent", 100),
    "AUD": ("cent", 100), "GBP": ("penny", 100), "lb": ("ounce", 16), "stone": ("lb", 14),
  ]

  private func set(_ unit: MeasureReader.Unit, of quantity: inout Quantity) {
    quantity.figure.unit = unit.name
    if quantity.figure.type != .vague { quantity.figure.type = unit.type }
    quantity.figure.rule = .figureMeasure
  }

  /// A capitalised unit before another capital is part of a name: `5 Mile Road`.
  private func isOtherUse(of found: MeasureReader.Found, at token: Int) -> Bool {
    guard columns.isCapitalised(token), !facts.isTitleCase, columns.tokens.length[token] > 3,
      columns.tokens.shape[token] == .capitalised
    else { return false }
    return columns.isCapitalised(token + found.count)
  }

  /// Units that mean several things, by the words around.
  private func resolved(
    _ unit: MeasureReader.Unit, at token: Int, _ numeral: Numeral
  ) -> MeasureReader.Unit {
    if unit.name == "point", facts.isPoll, !facts.isMarket {
      return MeasureReader.Unit(name: "percentage point", type: .points)
    }
    if unit.name == "GBP", columns.isWord(token, "pounds") || columns.isWord(token, "pound"),
      numeral.magnitude == nil, isWeight(token, numeral)
    {
      return MeasureReader.Unit(name: "lb", type: .measure)
    }
    return unit
  }

  /// `weighs 12 pounds`, `12 pounds of flour`
  private func isWeight(_ token: Int, _ numeral: Numeral) -> Bool {
    if columns.isWord(token + 1, "of") || columns.isWord(token + 1, "heavier") { return true }
    // `500 pounds (225 kilograms)`: what is converted to a mass is one.
    if columns.isSign(token + 1, "("), token + 3 < columns.count,
      columns.tokens.kind[token + 2] == .number,
      let other = measures.unit(after: token + 3, in: columns, limit: columns.count),
      measures.dimension(of: other.unit.name) == measures.dimension(of: "lb")
    {
      return true
    }
    let first = numeral.tokens.lowerBound
    return Range(from: max(0, first - 4), upTo: first).contains { place in
      let word = columns.tokens.length[place] >= 5 ? columns.string(place).lowercased() : ""
      return word.hasPrefix("weigh")
    }
  }

  /// `$8 an hour`, `325,000 barrels per day`, `100 km/h`
  private func addPer(to quantity: inout Quantity, limit: Int) {
    switch quantity.figure.type {
    case .money, .measure, .percent: break
    default: return
    }
    guard let per = measures.per(after: quantity.end, in: columns, limit: limit) else { return }
    quantity.end += per.count
    if let unit = quantity.figure.unit, let joined = measures.joined(unit, per: per.name) {
      quantity.figure.unit = joined
    } else {
      quantity.figure.per = per.name
      if quantity.figure.type == .measure { quantity.figure.type = .rate }
    }
  }

  private func addNoun(to quantity: inout Quantity, limit: Int) {
    let isCount =
      quantity.figure.type == .count || quantity.figure.type == .ratio
      || quantity.figure.type == .vague && quantity.figure.unit == nil
    guard isCount else { return }
    guard let chunk = nouns.noun(after: quantity.end, limit: limit) else {
      if let noun = suspended(behind: quantity, limit: limit) {
        quantity.figure.counted = noun
        return
      }
      quantity.figure.counted = inherited(by: quantity, limit: limit)
      return
    }
    quantity.chunk = chunk
    quantity.figure.counted = columns.wordString(chunk.head).lowercased()
    quantity.figure.countedSpan = columns.tokens.span(chunk.tokens)
    quantity.end = chunk.tokens.upperBound
    if let per = measures.per(after: quantity.end, in: columns, limit: limit),
      quantity.figure.type == .count
    {
      quantity.figure.per = per.name
      quantity.end += per.count
    }
  }

  /// `four-, five- and six-cylinder`: the noun of the compound that a hanging hyphen waits for.
  private func suspended(behind quantity: Quantity, limit: Int) -> String? {
    var place = quantity.numeral.upperBound
    guard place < limit, NumberReader.shared.isDash(place, columns),
      NumberReader.shared.isAdjacent(place, columns)
    else { return nil }
    while place < min(limit, quantity.numeral.upperBound + 9) {
      if columns.isWordStart(place), columns.tokens.isCompounded(place) {
        return Compound(place, in: columns)?.rest.first?.lowercased()
      }
      guard columns.tokens.kind[place] == .punctuation || columns.is(place, [.conjunction, .numberWord])
        || columns.tokens.kind[place] == .number
      else { return nil }
      place += 1
    }
    return nil
  }

  /// `8 homes in Varnholm and 4 in Grayle`: a number without a noun counts what the one before it
  /// in the sentence counts.
  private func inherited(by quantity: Quantity, limit: Int) -> String? {
    guard quantity.figure.type == .count, let last = draft.figures.last, last.type == .count,
      let counted = last.counted
    else { return nil }
    // `killed 259 people, including 12 Americans, and injured 5,500`: a part passes nothing on.
    let start = columns.tokens.firstIndex(from: Int(last.phrase.start))
    if columns.isWord(start - 1, "including") { return nil }
    let end = columns.tokens.firstIndex(from: last.phrase.end)
    let first = quantity.numeral.lowerBound
    let isClosed =
      quantity.end >= limit || columns.tokens.kind[quantity.end] == .punctuation
      || columns.is(quantity.end, [.preposition, .conjunction])
    guard isClosed, first - end <= 8,
      columns.sentenceOfToken[max(0, first)] == columns.sentenceOfToken[max(0, end - 1)],
      Range(from: max(end, first - 4), upTo: first).contains(where: { place in
        columns.is(place, .conjunction) || columns.isSign(place, ",")
          || columns.isWord(place, "including")
      })
    else { return nil }
    return counted
  }

  // MARK: Meaning

  private func addMeaning(to quantity: inout Quantity, in sentence: Sentence) {
    let first = quantity.numeral.lowerBound
    if quantity.figure.type == .count, quantity.chunk == nil,
      columns.isWord(first - 1, "magnitude") || columns.isWord(quantity.end, "magnitude")
    {
      quantity.figure.type = .measure
      quantity.figure.topic = "magnitude"
      return
    }
    switch quantity.figure.type {
    case .count, .vague, .ratio, .percent: break
    default:
      quantity.figure.topic = topics.topicOfMeasure(quantity.figure, in: sentence)
      return
    }
    guard quantity.figure.type != .vague || quantity.figure.unit == nil else {
      quantity.figure.topic = topics.topicOfMeasure(quantity.figure, in: sentence)
      return
    }
    let frame = topics.frame(
      numeral: quantity.numeral, chunk: quantity.chunk, end: quantity.end, in: sentence,
      previous: draft.figures.last)
    // `deaths fell 14 percent` counts no deaths.
    let isChangeOfTopic = quantity.figure.type == .percent && quantity.figure.trend != nil
    guard let frame, !isWhole(quantity), !isChangeOfTopic else {
      if quantity.figure.counted != nil, quantity.figure.countedSpan == nil,
        let last = draft.figures.last
      {
        // What a number inherits from the one before it, it shares with it.
        quantity.figure.topic = last.topic
        quantity.figure.topicSpan = last.topicSpan
      }
      return
    }
    quantity.figure.topic = frame.topic
    quantity.figure.topicSpan = frame.span
    quantity.figure.modality = frame.modality
    if let hedge = frame.hedge, quantity.figure.hedge == nil { quantity.figure.hedge = hedge }
    guard frame.countsPeople, quantity.figure.type != .percent else { return }
    if quantity.figure.counted.map({ Self.peopleWords.contains($0) }) ?? true {
      quantity.figure.counted = "people"
    }
  }

  /// Nouns that say what became of the people counted.
  private static let peopleWords: Set<String> = [
    "dead", "injured", "wounded", "missing", "hurt", "others", "drowned",
  ]

  /// `of the 40 passengers` behind another number: the predicate is that of the first.
  private func isWhole(_ quantity: Quantity) -> Bool {
    guard let last = draft.figures.last, last.type.isShown else { return false }
    return last.phrase.contains(quantity.figure.span)
      && last.span.end < Int(quantity.figure.span.start)
  }

  /// A length of time is a time expression as well.
  private mutating func addDuration(of quantity: Quantity) {
    guard quantity.figure.type == .duration || quantity.figure.type == .vague,
      let unit = quantity.figure.unit, quantity.numeral.lowerBound >= datesFound,
      let value = DateFinder.duration(quantity.figure.value, unit)
    else { return }
    var row = DateExpression(
      span: columns.tokens.span(quantity.numeral.lowerBound..<quantity.end), type: .duration,
      rule: .dateAbsolute)
    row.value = value
    draft.dates.append(row)
  }
}
