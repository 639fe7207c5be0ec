// Binding of `about`: words in all their forms, named topics, people.
//
// For figures this is the point of the language: `figures about deaths` are numbers that count
// deaths. A number that only shares the sentence is found by `mentioning` or `saying`.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  mutating func bindAbout(
    _ names: Names, of kind: Kind, _ filter: Filter
  ) throws(Diagnostic) -> BoundFilter {
    var subjects: [Subject] = []
    for item in names.items { subjects += try bindSubject(item, filter) }
    let isAll = names.joiner == .and
    var bound: BoundFilter
    let reading = Explanation(
      kind == .figure ? "that count" : "about", "", parts: subjects.map(explain))
    switch kind {
    case .figure:
      bound = countedFilter(subjects, isAll: isAll, filter, reading)
    case .article:
      bound = articleFilter(subjects, isAll: isAll, filter, reading)
    case .paragraph, .sentence, .quote, .claim, .source, .date, .word, .speaker, .person,
      .organisation, .place, .outlet:
      bound = combined(subjects, isAll: isAll, filter, reading) { finder, id in
        guard let found = finder.spans(in: id) else { return .none }
        let rows = finder.rows
        return .rows { rows.holds(found, RowID(id, $0), kind: kind) }
      }
    }
    bound.patterns = subjects.flatMap(\.patterns)
    bound.topics = subjects.compactMap(\.topic)
    describeUnknown(subjects, names, filter, &bound)
    if kind == .figure {
      pointToTopic(subjects, names, filter, &bound)
      if bound.emptyReason == nil {
        bound.explainEmpty = { plan in Binder.reasonForNotCounted(subjects, plan) }
      }
    }
    return bound
  }

  /// Why no figure counts it: the words are not there at all, or there and not counted.
  private static func reasonForNotCounted(_ subjects: [Subject], _ plan: Plan) -> String? {
    let rows = Rows(corpus: plan.corpus)
    let finders = subjects.map {
      TextFinder(
        rows: rows, patterns: $0.patterns, matches: $0.entities, except: $0.exclusions)
    }
    let places = plan.corpus.documents.indices.reduce(0) { sum, id in
      finders.reduce(sum) { $0 + ($1.spans(in: id)?.count ?? 0) }
    }
    return places == 0
      ? "no text has any of its words"
      : "its words stand in \(quantity(places, "place")), but no figure counts them"
  }

  // MARK: Tests

  /// Rows for which one subject, or all of them, is found.
  private func combined(
    _ subjects: [Subject], isAll: Bool, _ filter: Filter, _ reading: Explanation,
    _ verdict: @escaping (TextFinder, DocumentID) -> Verdict
  ) -> BoundFilter {
    let finders = subjects.map {
      TextFinder(
        rows: rows, patterns: $0.patterns, matches: $0.entities, except: $0.exclusions)
    }
    return BoundFilter(printed(filter), reading: reading, at: filter.span) { _ in
      RowFilter(cost: 2) { id in
        guard id >= 0 else { return .none }
        var result: Verdict = isAll ? .all : .none
        for finder in finders {
          let one = verdict(finder, id)
          result = isAll ? result.and(one) : result.or(one)
        }
        return result
      }
    }
  }

  /// An article is about what its headline or lead says, or what it says three times.
  private func articleFilter(
    _ subjects: [Subject], isAll: Bool, _ filter: Filter, _ reading: Explanation
  ) -> BoundFilter {
    combined(subjects, isAll: isAll, filter, reading) { finder, id in
      guard let found = finder.spans(in: id) else { return .none }
      let document = finder.rows.corpus.documents[id]
      let read = finder.rows.readBlocks(of: document)
      let top =
        read.filter { $0.kind == .headline }.map(\.span)
        + finder.rows.blocks(of: "lead", in: document)
      let places = found.filter { span in read.contains { $0.span.contains(span) } }
      let isTop = places.contains { span in top.contains { $0.contains(span) } }
      return isTop || places.count >= 3 ? .all : .none
    }
  }

  /// Figures by what they count.
  private func countedFilter(
    _ subjects: [Subject], isAll: Bool, _ filter: Filter, _ reading: Explanation
  ) -> BoundFilter {
    let corpus = self.corpus
    let finders = subjects.map {
      TextFinder(
        rows: rows, patterns: $0.patterns, matches: $0.entities, except: $0.exclusions)
    }
    return BoundFilter(printed(filter), reading: reading, at: filter.span) { _ in
      RowFilter(cost: 1) { id in
        guard id >= 0 else { return .none }
        let document = corpus.documents[id]
        // Phrases of several words must stand in the counted noun phrase itself.
        var found: [[Span]?] = Array(repeating: nil, count: subjects.count)
        func spans(_ number: Int) -> [Span] {
          if let known = found[number] { return known }
          let spans = finders[number].spans(in: id) ?? []
          found[number] = spans
          return spans
        }
        return .rows { index in
          let figure = document.figures[index]
          func counts(_ number: Int) -> Bool {
            let subject = subjects[number]
            if let topic = figure.topic {
              if subject.topic?.names.contains(topic) == true { return true }
              if topic == subject.phrase.asciiLowercased { return true }
            }
            if let noun = figure.counted, subject.countedForms.contains(noun) {
              // “23 dead” that were judged to be injured are no deaths, whatever the noun.
              return figure.topic == nil || subject.topic == nil
                || subject.topic!.names.contains(figure.topic!)
                || !BuiltInTopics.contains(figure.topic!)
            }
            guard let counted = figure.countedSpan else { return false }
            return spans(number).contains { counted.contains($0) }
          }
          return isAll
            ? subjects.indices.allSatisfy(counts) : subjects.indices.contains(where: counts)
        }
      }
    }
  }

  // MARK: Words

  private func explain(_ subject: Subject) -> Explanation {
    var value = ""
    if let topic = subject.topic {
      let origin = topic.isBuiltIn ? "built in" : "of this session"
      value = "topic \(topic.name) (\(origin), \(topic.entries.count) entries)"
    }
    let people = subject.entities.map { name(of: $0) }.sorted()
    if !people.isEmpty {
      value += (value.isEmpty ? "" : "; ") + "also " + people.prefix(4).joined(separator: ", ")
    }
    var hits: [(word: String, count: Int)] = []
    var seen: Set<TermID> = []
    for pattern in subject.patterns {
      let sequence = pattern.first.choices[0]
      if sequence.words.count > 1 {
        let finder = TextFinder(rows: rows, patterns: [pattern])
        let spans = corpus.documents.indices.map { ($0, finder.spans(in: $0) ?? []) }
        guard let found = spans.first(where: { !$0.1.isEmpty }) else { continue }
        let example = corpus.documents[found.0].article.text.string(found.1[0])
        let hit = ("“\(example)”", spans.reduce(0) { $0 + $1.1.count })
        if !hits.contains(where: { $0.word == hit.0 }) { hits.append(hit) }
        continue
      }
      guard case .terms(let terms)? = sequence.words.first else { continue }
      for term in terms where seen.insert(term).inserted {
        hits.append((corpus.words.terms.word(term), corpus.words.occurrences(of: term)))
      }
    }
    hits.sort { ($1.count, $0.word) < ($0.count, $1.word) }
    let words = hits.prefix(24).map { "\($0.word) \($0.count)" }.joined(separator: " · ")
    return Explanation(
      subject.phrase, value,
      parts: [Explanation("words", words.isEmpty ? "none of them occurs" : words)])
  }

  /// `figures about killed` counts nothing called killed: the word belongs to a topic, which is said
  /// below few rows and instead of none.
  private func pointToTopic(
    _ subjects: [Subject], _ names: Names, _ filter: Filter, _ bound: inout BoundFilter
  ) {
    for (subject, item) in zip(subjects, names.items) {
      guard subject.topic == nil, subject.entities.isEmpty, case .words(let word) = item,
        let topic = TopicTree(own: context.topics).topic(framedBy: word.text)
      else { continue }
      let reason = "‘\(word.text)’ is a word of the topic \(topic)"
      bound.emptyReason = reason
      bound.footnote = {
        $0.rows.isEmpty ? nil : "\(reason); all its figures: figures about \(topic)"
      }
      var rewriter = TreeRewriter()
      rewriter.word = { $0.span == word.span ? $0.replaced(by: topic) : $0 }
      bound.repair = rewriter.rewrite(filter)
      return
    }
  }

  /// Says which word no text has, and which query would have rows.
  private func describeUnknown(
    _ subjects: [Subject], _ names: Names, _ filter: Filter, _ bound: inout BoundFilter
  ) {
    for (subject, item) in zip(subjects, names.items) {
      guard subject.topic == nil, subject.entities.isEmpty, case .words(let word) = item else {
        continue
      }
      for part in indexWords(of: word.text) {
        let known = Inflections.forms(of: part).contains { corpus.words.terms.id(of: $0) != nil }
        guard !known, let reason = reasonForUnknown(part) else { continue }
        // `about deths`: one letter from a topic's name, it counts before any word of the texts.
        let topic = indexWords(of: word.text).count == 1
          ? nearestWords(to: part, in: context.topicNames)
            .first { EditDistance.between(part, $0, limit: 1) != nil } : nil
        bound.emptyReason = topic.map { "no text has ‘\(part)’; nearest topic: \($0)" } ?? reason
        guard let nearest = topic ?? nearestTerms(to: part).first?.word else { return }
        let words = indexWords(of: word.text).map { $0 == part ? nearest : $0 }
        var rewriter = TreeRewriter()
        rewriter.word = {
          $0.span == word.span ? $0.replaced(by: words.joined(separator: " ")) : $0
        }
        bound.repair = rewriter.rewrite(filter)
        return
      }
    }
  }
}
