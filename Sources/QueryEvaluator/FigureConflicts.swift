// Which figures on the same thing cannot all be true, and which have only been overtaken.
//
// In: figures. Out: groups of comparable figures in order of time, each with its status and the reason
// in words. The statuses are tested in the order of `status(of:)`; nothing is ever called false.

import Analysis
import ArticleIndex
import Articles
import Text

/// Compares figures.
struct FigureConflicts {
  /// A figure with its verdict.
  struct Entry: Sendable {
    var figure: ComparedFigure
    var status: FigureStatus = .alone
    /// Row of the figure the verdict rests on.
    var other: RowID?
    /// Why, with `%` for the handle of `other`.
    var reason = ""
  }

  /// One thing counted: topic or noun, unit.
  private struct Key: Hashable {
    var thing: String
    var unit: String
    var per: String
  }

  let corpus: Corpus
  private var places = PlaceNames()
  /// Articles that correct others, in load order.
  private let corrections: [DocumentID]
  /// 0.1 takes values within 10 % as equal.
  let tolerance: Double
  let isCancelled: () -> Bool

  init(corpus: Corpus, tolerance: Double = 0, isCancelled: @escaping () -> Bool = { false }) {
    self.corpus = corpus
    self.tolerance = tolerance
    self.isCancelled = isCancelled
    corrections = corpus.documents.indices.filter { Self.isCorrection(corpus.documents[$0]) }
  }

  /// A headline that says so, or a block that is a correction note.
  private static func isCorrection(_ document: Document) -> Bool {
    document.article.blocks.contains { block in
      guard block.kind == .headline else { return block.kind == .correction }
      let words = document.article.text.string(block.span).lowercased()
      return words.hasPrefix("correction") || words.hasPrefix("clarification")
    }
  }

  /// The number in a later correction of the same outlet that is the figure's.
  private func correction(of figure: ComparedFigure) -> RowID? {
    guard let outlet = figure.outlet, let published = figure.published,
      let value = figure.figure.value
    else { return nil }
    for id in corrections {
      let document = corpus.documents[id]
      guard document.article.metadata.outlet.value == outlet, let later = document.published,
        later > published, let index = document.figures.firstIndex(where: { $0.value == value })
      else { continue }
      return RowID(id, index)
    }
    return nil
  }

  /// Topics whose number grows or is set right while an event goes on.
  static let runningTotals: Set<String> = [
    "deaths", "injuries", "missing", "casualties", "rescued", "displaced", "detained", "hostages",
    "infections", "hospitalised", "damage", "loss",
  ]

  /// The groups, in order of their first figure; inside a group by time.
  func groups(of rows: [RowID]) -> [[Entry]] {
    var comparison = self
    for id in Set(rows.map { Int($0.document) }).sorted() { comparison.places.note(corpus.documents[id]) }
    return comparison.judgedGroups(of: rows)
  }

  private func judgedGroups(of rows: [RowID]) -> [[Entry]] {
    var groups: [[Entry]] = []
    var positions: [Key: Int] = [:]
    for row in rows {
      guard let figure = ComparedFigure(row, in: corpus) else { continue }
      let thing = figure.figure.topic ?? figure.counted
      guard !thing.isEmpty || figure.figure.unit != nil else { continue }
      let key = Key(
        thing: thing, unit: figure.figure.unit ?? (figure.figure.type == .ratio ? "share" : ""),
        per: figure.figure.per ?? "")
      let position = positions[key] ?? groups.count
      if position == groups.count {
        positions[key] = position
        groups.append([])
      }
      groups[position].append(Entry(figure: figure))
    }
    return groups.map { judged($0.sorted { precedes($0.figure, $1.figure) }) }
  }

  private func precedes(_ a: ComparedFigure, _ b: ComparedFigure) -> Bool {
    switch (a.published, b.published) {
    case (let a?, let b?) where a != b: return a < b
    case (_?, nil): return true
    case (nil, _?): return false
    default: return (a.row.document, a.row.index) < (b.row.document, b.row.index)
    }
  }

  // MARK: One group

  private func judged(_ group: [Entry]) -> [Entry] {
    var entries = group
    let months = Set(group.filter { $0.figure.period == nil }.compactMap { Self.month($0.figure) })
    func part(_ figure: ComparedFigure) -> String? { Self.part(figure, months) }
    let main = entries.indices.filter { part(entries[$0].figure) == nil }
    for index in entries.indices {
      guard let part = part(entries[index].figure) else { continue }
      entries[index].status = .differentScope
      entries[index].reason = part
      entries[index].other = entries[index].figure.figure.relatedFigure.map {
        RowID(Int(entries[index].figure.row.document), $0)
      }
    }
    for series in self.series(of: main, entries) {
      if isCancelled() { break }
      judge(series, &entries)
    }
    noteOtherScopes(main, &entries)
    for index in main {
      guard let correction = correction(of: entries[index].figure) else { continue }
      entries[index].status = .corrected
      entries[index].other = correction
      entries[index].reason = "by %, in a correction"
    }
    // What belongs to another event stands behind the rest.
    let isOfOtherTime = entries.map { Self.otherTime($0.figure, months) != nil }
    return entries.indices.filter { !isOfOtherTime[$0] }.map { entries[$0] }
      + entries.indices.filter { isOfOtherTime[$0] }.map { entries[$0] }
  }

  /// Months since year 0 of an article.
  private static func month(_ figure: ComparedFigure) -> Int? {
    figure.published.map { $0.date.year * 12 + $0.date.month }
  }

  /// The time of another event: no article of that month or the next one is among the figures.
  private static func otherTime(_ figure: ComparedFigure, _ months: Set<Int>) -> String? {
    guard let period = figure.period else { return nil }
    let parts = period.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    let isKnown =
      parts.count > 1
      ? months.contains(year * 12 + parts[1]) || months.contains(year * 12 + parts[1] + 1)
      : months.contains { ($0 - 1) / 12 == year }
    return isKnown ? nil : period
  }

  /// Why a figure counts a part or a change by its own words; nil for a whole.
  private static func part(_ figure: ComparedFigure, _ months: Set<Int>) -> String? {
    switch figure.figure.relation {
    case .subsetOf: return "a part of another number"
    case .inAdditionTo: return "in addition to another number"
    case .changeFrom, nil: break
    }
    if figure.figure.level == .change { return "a change, not a level" }
    if figure.figure.modality == .denied { return "denied by the text" }
    return otherTime(figure, months).map { "of another time: \($0)" }
  }

  /// Indices that speak of one scope: place and sort counted agree or are not said.
  private func series(of main: [Int], _ entries: [Entry]) -> [[Int]] {
    var series: [String: [Int]] = [:]
    var order: [String] = []
    for index in main {
      let figure = entries[index].figure
      let key = "\(sort(figure))|\(figure.place.map(places.key) ?? "")"
      if series[key] == nil { order.append(key) }
      series[key, default: []].append(index)
    }
    // Figures without a place join the only place of their sort.
    var result: [[Int]] = []
    for key in order where !key.hasSuffix("|") { result.append(series[key]!) }
    for key in order where key.hasSuffix("|") {
      let places = order.filter { $0.hasPrefix(key) && $0 != key }
      if places.count == 1, let place = result.firstIndex(where: { $0 == series[places[0]]! }) {
        result[place] = (result[place] + series[key]!).sorted()
      } else {
        result.append(series[key]!)
      }
    }
    return result
  }

  private func sort(_ figure: ComparedFigure) -> String {
    let isOfPeople = figure.figure.topic.map { Self.runningTotals.contains($0) } ?? false
    return isOfPeople && figure.counted.isEmpty ? "people" : figure.counted
  }

  /// Statuses inside one scope.
  private func judge(_ series: [Int], _ entries: inout [Entry]) {
    // When each figure was overtaken, and by which.
    var overtaken: [Int: Int] = [:]
    for (place, index) in series.enumerated() {
      overtaken[index] = series[(place + 1)...].first { later in
        isSuperseded(entries[index].figure, by: entries[later].figure, series[..<place], entries)
      }
    }
    for index in series {
      var meeting: (index: Int, isEqual: Bool, byRounding: Bool)?
      for other in series where other != index {
        let (a, b) = (entries[index].figure, entries[other].figure)
        if isEqual(a, b) {
          meeting = (other, true, false)
        } else {
          switch a.interval.meeting(b.interval, tolerance: tolerance) {
          case .yes: if meeting == nil { meeting = (other, false, false) }
          case .byRounding: if meeting == nil { meeting = (other, false, true) }
          case .no:
            // Whoever speaks with less office differs from who speaks with more, not the reverse.
            guard b.rank >= a.rank else { continue }
            let isOver = ends(overtaken[index], before: other, entries)
              || ends(overtaken[other], before: index, entries)
            guard !isOver else { continue }
            entries[index].status = .differs
            entries[index].other = b.row
            entries[index].reason = reason(a, b)
          }
        }
        if entries[index].status == .differs { break }
      }
      guard entries[index].status != .differs else { continue }
      if let other = overtaken[index] {
        let direction = entries[other].figure.interval.low >= entries[index].figure.interval.low
          ? "up" : "down"
        entries[index].status = .superseded
        entries[index].other = entries[other].figure.row
        entries[index].reason = "by %, later, \(direction)"
      } else if let meeting {
        entries[index].status = meeting.isEqual ? .agrees : .compatible
        entries[index].other = entries[meeting.index].figure.row
        entries[index].reason =
          meeting.isEqual ? "with %" : meeting.byRounding ? "with %, by rounding" : "with %"
      }
    }
  }

  private func isEqual(_ a: ComparedFigure, _ b: ComparedFigure) -> Bool {
    a.figure.value != nil && a.figure.value == b.figure.value && a.figure.bound == b.figure.bound
  }

  private func isSuperseded(
    _ old: ComparedFigure, by new: ComparedFigure, _ earlier: ArraySlice<Int>, _ entries: [Entry]
  ) -> Bool {
    guard let before = old.published, let after = new.published, before < after,
      old.interval.meeting(new.interval, tolerance: tolerance) == .no
    else { return false }
    // A later article that repeats an older number overtakes nothing.
    if earlier.contains(where: { isEqual(entries[$0].figure, new) }) { return false }
    if let source = old.source, source == new.source { return true }
    let isRunning = old.figure.topic.map { Self.runningTotals.contains($0) } ?? false
    return isRunning && new.rank >= old.rank
  }

  /// Whether a figure was overtaken before another came, so that the two never stood side by side.
  private func ends(_ overtaker: Int?, before other: Int, _ entries: [Entry]) -> Bool {
    guard let overtaker else { return false }
    if overtaker == other { return true }
    guard let end = entries[overtaker].figure.published, let start = entries[other].figure.published
    else { return false }
    return end <= start
  }

  private func reason(_ a: ComparedFigure, _ b: ComparedFigure) -> String {
    let who = b.sourceName.map { "by \($0)" } ?? "without a source"
    switch (a.published, b.published) {
    case (let own?, let other?) where own != other:
      return "from %, \(who), \(other > own ? "later" : "earlier")"
    case (_?, _?): return "from %, \(who), at the same time"
    default: return "from %, \(who), order unknown"
    }
  }

  /// Figures of another place or sort that would differ: the scope explains it.
  private func noteOtherScopes(_ main: [Int], _ entries: inout [Entry]) {
    for index in main where entries[index].status == .alone {
      let own = entries[index].figure
      let other = main.first { other in
        let (here, there) = (
          own.place.map(places.key), entries[other].figure.place.map(places.key)
        )
        let isElsewhere = here != nil && there != nil && here != there
        return (isElsewhere || sort(own) != sort(entries[other].figure))
          && own.interval.meeting(entries[other].figure.interval, tolerance: tolerance) == .no
      }
      guard let other else { continue }
      let figure = entries[other].figure
      entries[index].other = figure.row
      entries[index].status = .differentScope
      let (counted, otherCounted) = (own.figure.counted ?? "", figure.figure.counted ?? "")
      entries[index].reason =
        sort(own) != sort(figure)
        ? "counts \(counted.isEmpty ? "no named thing" : counted), "
          + "% \(otherCounted.isEmpty ? "no named thing" : otherCounted)"
        : "in \(own.place ?? ""), % in \(figure.place ?? "")"
    }
  }
}
