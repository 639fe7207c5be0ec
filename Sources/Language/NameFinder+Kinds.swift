// What a run of capitalised words names: title and demonym taken off, then the kind by the words
// themselves, by the lists, and by what stands around.

import Text

extension NameFinder {
  /// The names of a run: a title or nationality before a person's name is no part of it.
  func split(_ run: Range<Int>, in sentence: Sentence) -> [NameSpan] {
    // A church or its feast: St Olave's.
    if columns.isSaint(run.lowerBound) {
      if isOrganisation(run) {
        return [NameSpan(tokens: run, kind: .organisation, isCertain: true)]
      }
      return [NameSpan(tokens: run, kind: .other, isCertain: true)]
    }
    if isPartyTag(run) { return [] }
    if let kind = listedKind(of: run) { return [NameSpan(tokens: run, kind: kind, isCertain: true)] }
    if isDescription(run) || isThing(run) {
      return [NameSpan(tokens: run, kind: .other, isCertain: true)]
    }
    // Sen. Ellen Park, Judge Anna Court: no park, no court.
    if isTitledPerson(run), let name = titled(run, in: sentence) { return name }
    if opensPlace(run) { return [NameSpan(tokens: run, kind: .place, isCertain: true)] }
    if let last = run.last, size(run) > 1, columns.is(last, .placeHead),
      !isPersonNamedLikeAPlace(run),
      !isGivenName(run.lowerBound) || columns.is(last, .organisationHead)
    {
      return [NameSpan(tokens: run, kind: .place, isCertain: true)]
    }
    if isOrganisation(run), !isPersonBehindRole(run, in: sentence) {
      return [NameSpan(tokens: run, kind: .organisation, isCertain: true)]
    }
    if let known = outlets.match(at: run.lowerBound, in: columns.tokens),
      run.lowerBound + known.count >= run.upperBound
    {
      return [NameSpan(tokens: run, kind: .organisation, isCertain: true)]
    }
    if let known = places.match(at: run.lowerBound, in: columns.tokens), known.count == run.count {
      let isPerson =
        size(run) == 1 && columns.is(run.lowerBound, .givenName)
        && isNextToReportingVerb(run)
      if !isPerson { return [NameSpan(tokens: run, kind: .place, isCertain: true)] }
    }
    if !columns.is(run.upperBound - 1, [.organisationHead]) || isPersonBehindRole(run, in: sentence),
      let names = titled(run, in: sentence) {
      return names
    }
    // Words in capitals or nationalities before a name: TYRANT Kim Jong-un, Russian Oleg Petrov.
    if size(run) > 1, let first = run.first {
      let second = columns.wordEnd(first)
      let isShouted =
        columns.tokens.shape[first] == .upper && columns.tokens.shape[second] == .capitalised
        && columns.is(first, [.roleNoun, .adjective, .commonNoun])
      let isNationality =
        columns.is(first, .demonym) && !columns.is(first, .givenName) || isPeople(first..<second)
      let isRole =
        columns.is(first, .roleNoun) && !columns.is(first, .givenName)
        && (columns.is(second, [.givenName, .familyNameFirst])
          || columns.lexiconFacts(second).contains(.givenName))
      if isShouted || isRole {
        var names = split(second..<run.upperBound, in: sentence)
        if let index = names.indices.first, names[index].role.isEmpty {
          names[index].role = first..<second
        }
        return names
      }
      if isNationality { return split(second..<run.upperBound, in: sentence) }
    }
    if run.allSatisfy({ columns.is($0, [.demonym]) }) {
      return [NameSpan(tokens: run, kind: .other, isCertain: true)]
    }
    var name = NameSpan(tokens: run, kind: .other, isCertain: false)
    name.role = role(before: run.lowerBound, in: sentence)
    (name.kind, name.isCertain) = kind(of: run, hasRole: !name.role.isEmpty, in: sentence)
    // Where the words do not settle it, the trained tagger does.
    if !name.isCertain, let tagged = columns.taggedKind(run), mayBe(tagged, name, run) {
      name.kind = NameSpan.Kind(tagged)
    }
    // `Lumenry, which makes toys`: people are who, not which.
    if name.kind == .person, !name.isCertain, columns.isSign(run.upperBound, ","),
      columns.isWord(run.upperBound + 1, "which"), !isGivenName(run.lowerBound) || size(run) == 1
    {
      name.kind = .organisation
      name.isCertain = true
    }
    return [name]
  }

  /// `the surveyor Ralph Temple`, `her daughter, Imogen Temple`: a given name behind a role of one
  /// person, whatever its surname means.
  private func isPersonBehindRole(_ run: Range<Int>, in sentence: Sentence) -> Bool {
    guard size(run) == 2, isGivenName(run.lowerBound) else { return false }
    var head = run.lowerBound - 1
    if columns.isSign(head, ",") { head -= 1 }
    return head >= sentence.tokens.lowerBound && columns.is(head, .roleNoun)
      && !columns.is(head, [.roleGroup, .organisationHead, .speakingBody])
      && columns.tokens.shape[head] == .lower
  }

  /// `Ms Fell`, `Sergeant Imran Vale`: a form of address or a given name behind a rank, and no known
  /// place.
  private func isPersonNamedLikeAPlace(_ run: Range<Int>) -> Bool {
    guard places.match(at: run.lowerBound, in: columns.tokens)?.count != run.count else {
      return false
    }
    let first = run.lowerBound
    let isAddress = ["mr", "mrs", "ms", "miss", "dr", "sir"].contains { address in
      columns.text.string(columns.tokens.span(first)).lowercased()
        .split(separator: ".").first.map { $0 == address } ?? false
    }
    if isAddress { return true }
    return size(run) > 2 && columns.is(first, .title)
      && columns.is(run.upperBound - 2, .givenName)
  }

  /// A title, then a given name.
  private func isTitledPerson(_ run: Range<Int>) -> Bool {
    size(run) > 2 && columns.is(run.lowerBound, .title)
      && !columns.is(run.lowerBound, [.givenName, .organisationHead])
      && columns.is(run.lowerBound + 1, .givenName) && !columns.is(run.lowerBound + 1, .title)
  }

  /// The name behind the last title of a run, and the names before the title; nil without a title.
  private func titled(_ run: Range<Int>, in sentence: Sentence) -> [NameSpan]? {
    guard let lastTitle = run.dropLast().last(where: { columns.is($0, .title) }) else { return nil }
    var firstTitle = columns.wordStart(lastTitle)
    while firstTitle > run.lowerBound, columns.is(firstTitle - 1, .title) {
      firstTitle = columns.wordStart(firstTitle - 1)
    }
    // `County Executive`: a title of the list whose first words are none by themselves.
    if let whole = (run.lowerBound..<firstTitle).first(where: { start in
      Gazetteer.shared.titles.match(at: start, in: columns.tokens)
        .map { start + $0.count > lastTitle } ?? false
    }) {
      firstTitle = whole
    }
    // `Chief Financial Officer`, `Deputy Health Minister`: words between that only describe.
    if firstTitle > run.lowerBound, columns.is(run.lowerBound, .title),
      !columns.is(run.lowerBound, [.givenName, .organisationHead]),
      (run.lowerBound..<firstTitle).allSatisfy({
        columns.is($0, [.title, .adjective, .commonNoun]) && !columns.is($0, .placeName)
      })
    {
      firstTitle = run.lowerBound
    }
    var name = NameSpan(tokens: lastTitle + 1..<run.upperBound, kind: .person, isCertain: true)
    name.title = firstTitle..<lastTitle + 1
    name.role = role(before: firstTitle, in: sentence)
    let before = run.lowerBound..<firstTitle
    return (before.isEmpty ? [] : split(before, in: sentence)) + [name]
  }

  /// San Velo, Los Aranos, Port Ellery: a first word that only places have.
  private func opensPlace(_ run: Range<Int>) -> Bool {
    size(run) > 1 && !isOrganisation(run)
      && !run.dropFirst().dropLast().contains { columns.is($0, .title) }
      && Self.placeOpeners.contains { columns.isWord(run.lowerBound, $0) }
  }

  private static let placeOpeners: [StaticString] = [
    "san", "santa", "los", "las", "port", "fort", "mount", "lake", "cape",
  ]

  /// `the ferry Merrow Star`, `the film Jaws`: a common noun for a thing directly before.
  private func isThing(_ run: Range<Int>) -> Bool {
    if things.contains(phraseHash(run)) { return true }
    return isNamedThing(run)
  }

  func isNamedThing(_ run: Range<Int>) -> Bool {
    let before = run.lowerBound - 1
    guard before >= 0, columns.tokens.kind[before] == .word,
      columns.sentenceOfToken[before] == columns.sentenceOfToken[run.lowerBound],
      columns.tokens.shape[before] == .lower, columns.is(before, [.countedThing, .commonNoun]),
      !columns.is(
        before,
        [
          .roleNoun, .preposition, .verbPast, .verbThird, .speakingBody, .title, .mediaWord,
          .timeUnit,
        ])
    else { return false }
    return !columns.is(run.lowerBound, [.givenName, .title, .placeName])
  }

  /// Hash of all words of a run.
  func phraseHash(_ run: Range<Int>) -> UInt64 {
    run.reduce(17) {
      columns.isWordStart($1) ? ($0 &* 31) &+ columns.formHash($1) : $0
    }
  }

  /// `the Supreme Leader`, `the Prime Minister`: an office in capitals, nobody's name.
  private func isDescription(_ run: Range<Int>) -> Bool {
    guard let last = run.last, columns.is(last, [.roleNoun, .title]), isDefinite(run) else {
      return false
    }
    return run.dropLast().allSatisfy {
      columns.is($0, [.adjective, .title, .roleNoun, .demonym, .commonNoun])
        && !columns.is($0, .givenName)
    }
  }

  private func isOrganisation(_ run: Range<Int>) -> Bool {
    guard let last = run.last else { return false }
    if columns.is(last, .mediaHead), !columns.is(last, .organisationHead) {
      return size(run) > 1 && isUsedAsMedia(run)
    }
    if columns.is(last, .organisationHead), size(run) > 1 || !columns.is(last, .givenName) {
      // `Captain Service` is no body, `Captain's Union` is.
      return size(run) == 1 || !columns.is(run.lowerBound, .givenName) || size(run) > 2
        || !columns.is(last, .title)
    }
    // Ministry of Transport, University of Varnholm
    guard size(run) > 2 else { return false }
    return run.dropLast(2).contains {
      columns.is($0, .organisationHead) && columns.isJoiningWord($0 + 1)
    }
  }

  /// `told the Courier`, `the Courier reported`: used as a publication; the Merrow Star is a ship.
  private func isUsedAsMedia(_ run: Range<Int>) -> Bool {
    if isNextToReportingVerb(run) { return true }
    let sentence = columns.sentence(of: run.lowerBound)
    for token in Range(
      from: max(sentence.tokens.lowerBound, run.lowerBound - 4), upTo: run.lowerBound)
    where columns.is(token, [.reportingVerb, .mediaWord]) {
      return true
    }
    if columns.isWord(run.lowerBound - 2, "to"), columns.isWord(run.lowerBound - 3, "according") {
      return true
    }
    // `obtained by the Slate Quay Review`, `the Review published`
    return columns.isWord(run.lowerBound - 2, "by") || columns.isWord(run.lowerBound - 1, "by")
      || columns.isWord(run.upperBound, "published") || columns.isWord(run.upperBound, "has")
  }

  private func kind(
    of run: Range<Int>, hasRole: Bool, in sentence: Sentence
  ) -> (NameSpan.Kind, Bool) {
    let first = run.lowerBound
    let last = run.upperBound - 1
    if run.allSatisfy({ columns.is($0, [.title, .roleNoun]) }) { return (.other, true) }
    if columns.is(last, .placeHead), size(run) > 1, !isGivenName(first) {
      return (.place, true)
    }
    if hasRole { return (.person, true) }
    if size(run) == 1, columns.tokens.shape[first] == .upper { return (.organisation, false) }
    if columns.isSign(last, "!") { return (.organisation, true) }
    if size(run) > 1 {
      let isGiven = isGivenName(first) && !isDefinite(run)
      let isFamilyFirst = columns.is(first, .familyNameFirst) && size(run) <= 4
      let hasInitial = run.contains { columns.tokens.length[$0] == 2 && columns.endsWithStop($0) }
      if isGiven || isFamilyFirst || hasInitial { return (.person, true) }
    }
    if columns.isSign(run.upperBound, ","), columns.isWord(run.upperBound + 1, "which"),
      !isPlaceByContext(run), !columns.is(first, .placeName)
    {
      // Who is spoken of with `which` is a body; ships and works have told themselves before.
      return (isNextToReportingVerb(run) || size(run) == 1 ? .organisation : .other, false)
    }
    if isFollowedByPerson(run, in: sentence),
      size(run) > 1 || !columns.is(first - 1, .preposition)
    {
      return (.person, true)
    }
    if !isDefinite(run), isNextToReportingVerb(run) { return (.person, size(run) > 1) }
    if size(run) == 1 {
      // Berth 4, Route 7
      if first + 1 < columns.count, columns.tokens.kind[first + 1] == .number {
        return (.other, true)
      }
      if columns.is(first, .placeName) { return (.place, true) }
      if columns.is(first, .adjective) { return (.other, false) }
      if columns.is(first, [.givenName, .familyNameFirst]) { return (.person, false) }
      return isPlaceByContext(run) ? (.place, false) : (.other, false)
    }
    if isPlaceByContext(run) { return (.place, false) }
    let isOrdinary = run.contains { columns.is($0, .common) && !columns.is($0, .givenName) }
    return isDefinite(run) || isOrdinary ? (.other, false) : (.person, false)
  }

  /// Whether `the` or `a` stands before: people's names have none.
  private func isDefinite(_ run: Range<Int>) -> Bool { columns.is(run.lowerBound - 1, .determiner) }

  /// `, 34,` or `, a fisherman …` or `, who` behind a name of a person.
  private func isFollowedByPerson(_ run: Range<Int>, in sentence: Sentence) -> Bool {
    let comma = run.upperBound
    if columns.is(comma, .wh), columns.tokens.length[comma] == 3, columns.isWho(comma) {
      return true
    }
    guard columns.isSign(comma, ","), comma + 1 < sentence.tokens.upperBound else { return false }
    if columns.isWho(comma + 1) { return true }
    if columns.tokens.kind[comma + 1] == .number, columns.tokens.length[comma + 1] <= 3,
      columns.isSign(comma + 2, ",")
    {
      return true
    }
    return RoleReader(columns).apposition(after: comma, in: sentence) != nil
  }

  func isNextToReportingVerb(_ run: Range<Int>) -> Bool {
    if size(run) > 1, columns.is(run.upperBound, .reportingVerb),
      columns.is(run.upperBound, .verbPast)
    {
      return true
    }
    if Self.speechVerbs.contains(where: { columns.isWord(run.upperBound, $0) }) { return true }
    // `…,” said Tom Brandt`: the verb stands behind a mark or comma.
    let verb = run.lowerBound - 1
    guard columns.is(verb, .reportingVerb), verb > 0, !columns.is(verb, .determiner) else {
      return false
    }
    switch columns.tokens.kind[verb - 1] {
    case .closingMark, .straightMark: return true
    case .punctuation: return columns.isSign(verb - 1, ",")
    case .word, .number, .openingMark, .symbol, .other, .address: return false
    }
  }

  /// Verbs that only speakers have: after one unknown word they make it a name.
  private static let speechVerbs: [StaticString] = [
    "said", "says", "told", "tells", "added", "adds", "insisted", "claimed", "warned",
    "explained", "wrote", "argued", "asked", "admitted", "denied", "replied", "confirmed",
    "announced", "declared", "recalled", "acknowledged",
  ]

  /// Whether the tagger's word stands against what is around a name.
  private func mayBe(_ tagged: NameKind, _ name: NameSpan, _ run: Range<Int>) -> Bool {
    if name.kind == .place { return tagged == .organisation && isAfterOpenPreposition(run) }
    // `the Merrow Star` is a ship: places of several words that take `the` have a head that says so.
    return !(tagged == .place && size(run) > 1 && isDefinite(run))
  }

  /// `in Skerrin`, `left Skerrin`, `Chandler Street, Varnholm`.
  private func isPlaceByContext(_ run: Range<Int>) -> Bool {
    let before = run.lowerBound - 1
    if isPlacePreposition(before) { return true }
    if Self.travelVerbs.contains(where: { columns.isWord(before, $0) }) { return true }
    return columns.isSign(before, ",") && columns.is(before - 1, .placeHead)
      && columns.isCapitalised(before - 1)
  }

  /// Verbs whose object is where somebody comes from or goes to, hardly ever a person.
  private static let travelVerbs: [StaticString] = [
    "left", "leaving", "leaves", "reached", "reaching", "reaches", "entered", "entering", "toured",
  ]

  /// Behind `at`, `from` or `to` stand bodies as well as places.
  private func isAfterOpenPreposition(_ run: Range<Int>) -> Bool {
    ["at", "from", "to"].contains { columns.isWord(run.lowerBound - 1, $0) }
  }

  private func isPlacePreposition(_ token: Int) -> Bool {
    guard token >= 0, columns.is(token, [.preposition, .conjunction]) else { return false }
    // `the island of Skerrin`
    if columns.isWord(token, "of"), columns.is(token - 1, .placeHead) { return true }
    switch columns.string(token).lowercased() {
    case "in", "at", "near", "off", "outside", "across", "around", "from", "into", "to", "towards",
      "toward":
      return true
    case "and", "between":
      // `between Skerrin and Varnholm`
      return columns.isWord(token, "between") || columns.isWord(token - 2, "between")
    default: return false
    }
  }

  /// The lower-case description directly before a name: `transport minister`, `fisherman`.
  func role(before first: Int, in sentence: Sentence) -> Range<Int> {
    let none = first..<first
    var start = first - 1
    guard start >= sentence.tokens.lowerBound, columns.is(start, .roleNoun),
      columns.tokens.kind[start] == .word
    else { return none }
    while start - 1 >= sentence.tokens.lowerBound, columns.wordDistance(start, first) < 5,
      columns.tokens.kind[start - 1] == .word, !columns.is(start - 1, .functionWord),
      !columns.is(start - 1, [.reportingVerb, .verbThird, .reportingGerund, .weekday, .month]),
      !columns.isClitic(start - 1), !columns.isWord(start - 2, "to")
    {
      // `cleared former mayor`: a participle describes (`a retired teacher`) only behind `a` or
      // `the`; elsewhere it is the verb.
      if columns.is(start - 1, .verbPast), !columns.is(start - 1, .adjective),
        !columns.is(start - 2, [.determiner, .possessive])
      {
        break
      }
      start -= 1
    }
    return start..<first
  }
}
