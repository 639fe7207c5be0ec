// Rows whose words stand in the reporter's own sentence as the clause of a reporting verb, before or
// behind it, with and without quoted words in it.

import Articles
import Language
import Text

extension AttributionFinder {
  /// `said it would send investigators`, `told families that …`, `…, Captain Kim said`.
  func indirect(
    _ cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> Row? {
    guard !cue.entry.frames.isDisjoint(with: [.that, .to, .infinitive, .quote]) else { return nil }
    if let row = clauseBefore(cue, from: start, in: sentence) { return row }
    guard cue.entry.frames.contains(.that),
      let source = source(of: cue, from: start, previous: previous, in: sentence),
      let content = clauseAfter(cue, isRelative: columns.is(source.head, .wh), in: sentence),
      !(cue.entry.kind == .wrote && !cue.entry.isSpoken) || isPaper(source),
      !passesOn(source, content, in: sentence)
    else { return nil }
    var quote = Quote(
      pieces: [columns.tokens.span(content)], form: .indirect, kind: cue.entry.kind,
      rule: .indirectClause)
    fill(&quote, cue)
    attribute(&quote, to: source)
    return Row(quote: quote, regions: [])
  }

  /// What `shows`, `reads`, `states` without speaking: a paper, a publication, a body.
  private func isPaper(_ source: SourcePhrase) -> Bool {
    if columns.is(source.head, [.documentWord, .mediaWord, .attributionNoun]) { return true }
    return draft.entity(at: source.head).map { draft.entities[$0].kind == .organisation } ?? false
  }

  /// `The Beacon reported that police said …`: an outlet that names whom it has it from only passes
  /// the words on; the row is theirs.
  private func passesOn(_ source: SourcePhrase, _ content: Range<Int>, in sentence: Sentence) -> Bool {
    guard startsReportingClause(at: content.lowerBound, in: sentence) else { return false }
    if columns.is(source.head, .mediaWord) { return true }
    let entity = draft.entity(at: source.head)
    return entity.map { draft.entities[$0].kind == .organisation } == true
      || source.tokens.contains { columns.is($0, [.mediaHead, .mediaWord]) }
  }

  // MARK: Clause first

  /// The clause around a reporting clause behind its beginning or end: `Divers would return, the
  /// commander said`, `The channel, she said, would stay closed`.
  private func clauseBefore(_ cue: Cue, from start: Int, in sentence: Sentence) -> Row? {
    guard let (source, border) = insertedSource(of: cue, from: start, in: sentence), border > start,
      !columns.is(source.head, .wh),
      // `…, she laughed` reports only with marks.
      cue.entry.frames.contains(.that)
        || cue.entry.frames.contains(.quote) && draft.isRegionMark[border]
    else { return nil }
    let end = reportingClauseEnd(cue, source, sentence)
    guard let end else { return nil }
    let isMark = columns.tokens.kind[border] != .punctuation
    let front = trimmed(Range(from: start, upTo: isMark ? border + 1 : border))
    let back = secondPart(behind: end, front: front, in: sentence)
    guard !front.isEmpty, !isParticipial(front), isClause(front) || !back.isEmpty && isClause(back),
      !front.contains(where: { isContent[$0] }), !back.contains(where: { isContent[$0] })
    else { return nil }
    var quote = Quote(pieces: [], form: .indirect, kind: cue.entry.kind, rule: .indirectClause)
    let pieces = back.isEmpty ? [front] : [front, back]
    let held = pieces.flatMap { unclaimed(in: $0, block: Int(sentence.block)) }
    quote.pieces = pieces.map { withMarks($0, of: held) }
    if !held.isEmpty { quote.form = .mixed }
    fill(&quote, cue)
    attribute(&quote, to: source)
    return Row(quote: quote, regions: held)
  }

  /// `Asked about the doors, he said …`, `Speaking in Varnholm, she said …`: no content.
  private func isParticipial(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    return columns.is(first, [.verbPast, .verbGerund])
      && !columns.is(first, [.adjective, .commonNoun, .determiner, .pronoun])
      && !draft.isMentioned(first) && !draft.isQuoted(first)
  }

  /// The source of a reporting clause set off by a comma or closing mark, and that border.
  private func insertedSource(
    of cue: Cue, from start: Int, in sentence: Sentence
  ) -> (SourcePhrase, Int)? {
    if let subject = phrases.subject(
      of: cue.tokens.lowerBound, from: start, in: sentence, isSpeech: cue.isSpeech),
      isReportingBorder(subject.tokens.lowerBound - 1)
    {
      return (subject, subject.tokens.lowerBound - 1)
    }
    // `…, said Dr Ines Falk, who heads …`
    let border = cue.tokens.lowerBound - 1
    guard isReportingBorder(border), cue.isSpeech, cue.form != .gerund,
      !columns.isWord(cue.tokens.upperBound, "that"),
      !cue.entry.frames.contains(.to),
      let source = phrases.phrase(from: cue.tokens.upperBound, in: sentence),
      isEndOfSubject(source.tokens.upperBound, in: sentence)
    else { return nil }
    return (source, border)
  }

  /// A comma, or a closing mark behind one.
  private func isReportingBorder(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    if columns.isSign(token, ",") { return !draft.isQuoted(token) }
    guard draft.isRegionMark[token], draft.isQuoted(token - 1) else { return false }
    return columns.isSign(token - 1, ",") || columns.isSign(token - 1, ".")
      || columns.isSign(token - 1, "!") || columns.isSign(token - 1, "?")
  }

  /// Whether an inverted source (`said the verger`) is over: no verb that would make it a subject.
  private func isEndOfSubject(_ token: Int, in sentence: Sentence) -> Bool {
    guard token < sentence.tokens.upperBound, columns.tokens.kind[token] == .word else { return true }
    if columns.is(token, [.modal, .auxiliary]) { return false }
    return !columns.is(token, [.verbPast, .verbThird]) || columns.is(token, [.preposition, .wh])
  }

  /// The end of a postposed or inserted reporting clause, time and place included; nil where a
  /// clause behind the verb is its content instead.
  private func reportingClauseEnd(
    _ cue: Cue, _ source: SourcePhrase, _ sentence: Sentence
  ) -> Int? {
    var place = max(cue.tokens.upperBound, source.tokens.upperBound)
    let limit = sentence.tokens.upperBound
    // `she told the Courier`, `he said on Tuesday`
    var words = 0
    while place < limit {
      if columns.tokens.kind[place] == .punctuation { return place }
      if columns.isWord(place, "that") { return nil }
      if columns.is(place, .wh) || draft.isRegionMark[place] { return place }
      if columns.is(place, [.modal, .auxiliary]) { return nil }
      if columns.is(place, .pronoun), columns.is(place + 1, [.verbPast, .finiteVerb]) { return nil }
      words += 1
      if words > 9 { return nil }
      place += 1
    }
    return place
  }

  /// What goes on behind an inserted reporting clause: `Tests, he said, | would show more`; empty
  /// where the sentence ends or only comments.
  private func secondPart(behind end: Int, front: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let none = end..<end
    guard columns.isSign(end, ",") else { return none }
    let first = end + 1
    guard first < sentence.tokens.upperBound,
      !columns.is(first, [.verbGerund, .reportingGerund, .wh]),
      !Self.commentOpeners.contains(where: { columns.isWord(first, $0) })
    else { return none }
    // Directly behind a comma a new reporting clause is its own row.
    if startsReportingClause(at: first, in: sentence) { return none }
    let rest = trimmed(
      Range(from: first, upTo: contentEnd(from: first, limit: sentence.tokens.upperBound)))
    guard rest.count >= 2 else { return none }
    if isClause(front), !isClause(rest), !columns.is(rest.lowerBound, [.preposition, .conjunction]) {
      return none
    }
    return rest
  }

  /// Words that begin the reporter's own remark behind a report.
  private static let commentOpeners: [StaticString] = [
    "although", "though", "while", "and", "but", "according", "compared", "citing", "as", "which",
    "who", "or", "whereas", "despite", "also", "then",
  ]

  // MARK: Clause behind the verb

  /// The tokens of the clause that the verb reports; nil where what follows is no clause.
  /// Of a relative clause (`who said …, resigned`) the words end with it, at the next comma.
  private func clauseAfter(
    _ cue: Cue, isRelative: Bool, in sentence: Sentence
  ) -> Range<Int>? {
    var limit = sentence.tokens.upperBound
    var first = cue.tokens.upperBound
    guard first < limit else { return nil }
    if isRelative {
      limit = Range(from: first + 1, upTo: limit).first {
        columns.isSign($0, ",") && !draft.isQuoted($0)
      } ?? limit
    }
    if let that = thatClause(from: first, cue, limit: limit) {
      first = that
    } else if isQuestionWord(first) {
      // `asked whether`, `explained how`
    } else if let behind = behindTime(first, limit: limit), isQuestionWord(behind) {
      first = behind
    } else if cue.entry.frames.contains(.to), cue.entry.frames.contains(.that) {
      guard let afterHearer = afterHearer(first, limit: limit) else { return nil }
      first = afterHearer
    } else if let behind = behindTime(first, limit: limit) {
      guard startsClause(behind, limit: limit) else { return nil }
      first = behind
    } else if columns.tokens.kind[first] == .punctuation
      || columns.is(first, .preposition) && !columns.is(first, .determiner) && !isBound(first)
    {
      return nil
    } else if !startsClause(first, limit: limit) {
      return nil
    }
    let content = trimmed(Range(from: first, upTo: contentEnd(from: first, limit: limit)))
    return isClause(content) ? content : nil
  }

  private func isQuestionWord(_ token: Int) -> Bool {
    columns.isWord(token, "whether") || columns.isWord(token, "how") || columns.isWord(token, "why")
      || columns.isWord(token, "what") || columns.isWord(token, "if") || columns.isWord(token, "where")
      || columns.isWho(token) || columns.isWord(token, "when") || columns.isWord(token, "which")
  }

  /// `said on Tuesday it would …`, `said Friday he …`: the token behind a time.
  private func behindTime(_ first: Int, limit: Int) -> Int? {
    var place = first
    if columns.is(place, .preposition), columns.isWord(place, "on") || columns.isWord(place, "in") {
      place += 1
    }
    let start = place
    while place < limit, place < start + 3,
      columns.is(place, [.weekday, .month, .timeUnit]) || columns.isPartOfDay(place)
        || columns.isWord(place, "last") || columns.isWord(place, "this") || columns.tokens.kind[place] == .number
          && columns.is(place - 1, .month)
    {
      place += 1
    }
    return place > start && place < limit && columns.tokens.kind[place] != .punctuation ? place : nil
  }

  /// The token behind `that`, if only a hearer, an adverb or a prepositional phrase stands before it.
  private func thatClause(from first: Int, _ cue: Cue, limit: Int) -> Int? {
    var place = first
    // Without a hearer only a time, place or manner may stand between.
    guard columns.isWord(first, "that") || cue.entry.frames.contains(.to)
      || columns.is(first, [.preposition, .adverb, .weekday, .timeUnit])
      || columns.isSign(first, ",") || columns.isWord(first, "last") || columns.isWord(first, "this")
      || columns.is(first, .adverb)
    else { return nil }
    while place < min(limit, first + 14) {
      if columns.isWord(place, "that") {
        // `said that day`: a determiner; `that` of a clause is followed by its subject.
        return place + 1 < limit ? place + 1 : nil
      }
      if columns.is(place, [.auxiliary, .modal, .wh]) || draft.isQuoted(place) { return nil }
      if columns.is(place, [.reportingVerb]), !draft.isMentioned(place) { return nil }
      if columns.tokens.kind[place] == .punctuation, !columns.isSign(place, ",") { return nil }
      if columns.is(place, .pronoun), place == first, !cue.entry.frames.contains(.to) { return nil }
      place += 1
    }
    return nil
  }

  /// The token behind the hearer of `told`: `told Sky News he …`, `told reporters the …`.
  func afterHearer(_ first: Int, limit: Int) -> Int? {
    var place = first
    if draft.isMentioned(first) {
      place = columns.tokens.indices(
        in: draft.mentions[Int(draft.mentionOfToken[first])].span).upperBound
    } else if columns.is(first, [.determiner, .possessive]) {
      place += 1
      while place < limit, columns.wordDistance(first, place) < 6,
        columns.isCapitalised(place) || columns.is(place, [.roleNoun, .roleGroup, .commonNoun, .speakingBody, .mediaWord])
      {
        place += 1
      }
    } else {
      place = columns.wordEnd(first)
    }
    return place < limit && columns.tokens.kind[place] != .punctuation ? place : nil
  }
}
