// A figure with what comparing needs: its interval, what it counts, where, when and on whose word.
//
// In: a figure of the corpus. Out: values to compare. Leaves to others: the comparison
// (`FigureConflicts`).

import Analysis
import ArticleIndex
import Articles
import Text

/// One figure, ready to be compared.
struct ComparedFigure: Sendable {
  var row: RowID
  var figure: Figure
  var interval: FigureInterval
  var published: Timestamp?
  var outlet: String?
  /// Who gave it; nil where nobody is named for it.
  var source: NameMatch?
  var sourceName: String?
  /// 3 office of state, 2 document, body or expert, 1 named person or witness, 0 nobody in particular.
  var rank: Int
  /// What is counted: `people`, `americans`; empty where nothing is said.
  var counted: String
  /// Where, folded; nil where the clause names no place.
  var place: String?
  /// The year or month of another time than that of the article; nil for the event reported.
  var period: String?

  /// Nil for figures without a number.
  init?(_ row: RowID, in corpus: Corpus) {
    let document = corpus.documents[Int(row.document)]
    let figure = document.figures[Int(row.index)]
    guard figure.type.isShown, let interval = FigureInterval(figure) else { return nil }
    self.row = row
    self.figure = figure
    self.interval = interval
    published = document.published
    outlet = document.article.metadata.outlet.value
    source = figure.source.map { corpus.identity(ofSource: $0, in: Int(row.document)) }
    sourceName = figure.source.map { document.sources[$0].name }
    rank = figure.source.map { Self.rank(document.sources[$0]) } ?? 0
    counted = Self.sort(of: figure.counted ?? "")
    place = figure.placeSpan.map { span in
      let mention = document.mentions.first { $0.span == span }
      return mention.map { document.entities[$0.entity].name } ?? document.article.text.string(span)
    }
    period = figure.timeSpan.flatMap { Self.period($0, in: document) }
  }

  private static func rank(_ source: Source) -> Int {
    switch source.type {
    case .official: 3
    case .roleOnly: source.capacities.isOfficial ? 3 : 1
    case .document, .expert, .organisation: 2
    case .named, .eyewitness, .observation, .media: 1
    case .none, .hearsay, .social, .anonymous, .group: 0
    }
  }

  /// `lives`, `miners`, `victims` are people. Children or soldiers are counted beside the rest, like
  /// nationalities, and bodies that somebody saw are no toll: sorts of their own.
  private static func sort(of counted: String) -> String {
    if people.contains(counted) || !parts.contains(counted) && Figure.countsPeople(counted) {
      return "people"
    }
    return counted.hasSuffix("s") && !counted.hasSuffix("ss") ? String(counted.dropLast()) : counted
  }

  /// Sorts of people that reports count beside the rest.
  private static let parts: Set<String> = [
    "children", "child", "women", "woman", "girls", "boys", "babies", "infants", "toddlers",
    "teenagers", "soldiers", "civilians", "troops", "police", "policemen", "officers", "firefighters",
    "rescuers", "crew", "foreigners", "tourists", "journalists", "guards", "gunmen", "militants",
    "attackers", "rebels", "prisoners", "doctors", "nurses", "bodies", "body",
    "corpses",
  ]

  private static let people: Set<String> = [
    "people", "person", "persons", "dead", "lives", "victims", "others", "deaths",
    "fatalities", "casualties", "injured", "wounded", "missing", "individuals", "injuries", "killed",
    "humans", "souls",
  ]

  /// The month or year of a date more than a month before the article; nil for anything nearer.
  private static func period(_ span: Span, in document: Document) -> String? {
    guard let row = document.dates.first(where: { $0.span == span }), let value = row.value,
      let published = document.published?.date, let first = value.first, first.isNumber
    else { return nil }
    let parts = value.split(separator: "-")
    guard let year = Int(parts[0]) else { return nil }
    guard parts.count > 1, let month = Int(parts[1]) else {
      return year == published.year ? nil : String(year)
    }
    let distance = (published.year - year) * 12 + published.month - month
    return distance > 1 ? "\(parts[0])-\(parts[1])" : nil
  }

  /// `at least 30`, `about 40`, `dozens`: the number with its bound, as compared.
  func words(in corpus: Corpus) -> String {
    corpus.documents[Int(row.document)].article.text.string(figure.phrase)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension FigureInterval {
  /// Nil where the words give no end at all.
  init?(_ figure: Figure) {
    guard let some = figure.value ?? figure.low ?? figure.high else { return nil }
    let value = some.double
    self.init(low: value, high: value)
    switch figure.bound {
    case .exact: rounding = Self.rounding(of: some)
    case .about:
      let room = max(1, abs(value) * 0.1)
      (low, high) = (value - room, value + room)
    case .atLeast: high = .infinity
    case .moreThan:
      high = .infinity
      isOpen = true
    case .atMost: low = -.infinity
    case .lessThan:
      low = -.infinity
      isOpen = true
    case .range, .vague:
      low = figure.low?.double ?? -.infinity
      high = figure.high?.double ?? .infinity
    }
  }

  /// Half a unit of the last significant digit, where that is no unit digit: 60 may be 55 to 65.
  private static func rounding(of value: DecimalValue) -> Double {
    value.exponent > 0
      ? DecimalValue(mantissa: 5, exponent: Int(value.exponent) - 1).double : 0
  }
}
