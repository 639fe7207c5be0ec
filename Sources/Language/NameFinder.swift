// Names of people, organisations and places with their titles and offices.
//
// In: tokens with classes, sentences and labels of the name tagger. Out: `NameSpan`s in text order.
// Titles, offices, lists and what stands before and behind decide first; where they leave doubt
// whether a word is a name, or what it names, the trained tagger decides. Leaves to others: who is
// the same as whom.

import Text

/// Finds names in one text.
public struct NameFinder: Sendable {
  let columns: TextColumns
  let places: PhraseTable<Bool>
  let outlets: PhraseTable<Bool>
  let listed: ListedNames
  /// Lower-case hashes of words seen capitalised where no sentence begins.
  private let capitalisedInside: Set<UInt64>
  /// Lower-case hashes of words seen in lower case.
  private let seenLower: Set<UInt64>
  /// Hashes of runs that name a thing somewhere: `the ferry Merrow Star`.
  private(set) var things: Set<UInt64> = []

  public init(
    _ columns: TextColumns, gazetteer: Gazetteer = .shared, listed: ListedNames = .shared
  ) {
    self.columns = columns
    self.listed = listed
    places = gazetteer.places
    outlets = gazetteer.outlets
    var inside: Set<UInt64> = []
    var lower: Set<UInt64> = []
    for sentence in columns.sentences where !Self.isTitleCase(sentence, columns) {
      for token in sentence.tokens
      where columns.tokens.kind[token] == .word && columns.isWordStart(token) {
        switch columns.tokens.shape[token] {
        case .lower: lower.insert(columns.formHash(token))
        case .capitalised, .upper:
          if !Self.isOpening(token, in: sentence, columns) {
            inside.insert(columns.formHash(token))
          }
        case .mixed, .none: break
        }
      }
    }
    capitalisedInside = inside
    seenLower = lower
  }

  /// All names, in text order, disjoint. Sentences in title case are left out: capitals say nothing
  /// there.
  public func names() -> [NameSpan] {
    var finder = self
    finder.things = namedThings()
    return finder.namesKnowingThings()
  }

  private func namedThings() -> Set<UInt64> {
    var result: Set<UInt64> = []
    for sentence in columns.sentences where !Self.isTitleCase(sentence, columns) {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        guard let run = run(at: token, in: sentence) else {
          token += 1
          continue
        }
        if isNamedThing(run) { result.insert(phraseHash(run)) }
        token = run.upperBound
      }
    }
    return result
  }

  private func namesKnowingThings() -> [NameSpan] {
    var result: [NameSpan] = []
    for sentence in columns.sentences where !Self.isTitleCase(sentence, columns) {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        if let run = run(at: token, in: sentence) {
          result += split(run, in: sentence)
          token = run.upperBound
        } else {
          token += 1
        }
      }
    }
    return result
  }

  /// Whether most longer words of a sentence are capitalised, as in headlines.
  public static func isTitleCase(_ sentence: Sentence, _ columns: TextColumns) -> Bool {
    var longer = 0
    var capitalised = 0
    for token in sentence.tokens
    where columns.tokens.kind[token] == .word && columns.isWordStart(token) {
      // A verb in lower case: a sentence full of names is no headline.
      if columns.tokens.shape[token] == .lower,
        columns.is(token, [.verbPast, .verbThird]), !columns.is(token, .functionWord)
      {
        return false
      }
      guard columns.wordSpan(token).count > 3 else { continue }
      longer += 1
      if columns.isCapitalised(token) { capitalised += 1 }
    }
    // `Mara Ellison, 61, Grayle`: nothing but a name with age and place.
    // `Hank Olmstead, Rowley`: the same without the age, if it begins with a given name.
    let first = sentence.tokens.lowerBound
    let isSignature =
      longer <= 4
      && (sentence.tokens.contains {
        columns.tokens.kind[$0] == .number && columns.isSign($0 - 1, ",")
      }
        || columns.isSign(first + 2, ",") && sentence.tokens.count <= 6
          && (columns.is(first, .givenName) || columns.lexiconFacts(first).contains(.givenName)))
    return longer >= 3 && capitalised * 10 > longer * 7 && !isSignature
  }

  /// Whether a token is the first word of its sentence, of a quotation or behind a colon or dash.
  public static func isOpening(_ token: Int, in sentence: Sentence, _ columns: TextColumns) -> Bool
  {
    var place = token - 1
    while place >= sentence.tokens.lowerBound {
      switch columns.tokens.kind[place] {
      case .openingMark, .straightMark, .symbol: place -= 1
      case .closingMark: return false
      case .punctuation:
        return !columns.isSign(place, ",") && !columns.isSign(place, ";")
          && !columns.isSign(place, ".") && !columns.isSign(place, ")")
      case .word, .number, .other, .address: return false
      }
    }
    return true
  }

  // MARK: Runs

  private func run(at token: Int, in sentence: Sentence) -> Range<Int>? {
    let known = listedRun(at: token, in: sentence)
    guard let run = capitals(at: token, in: sentence), run.lowerBound == token else {
      return known ?? capitals(at: token, in: sentence)
    }
    // `Doctors Without Borders`, `Johnson & Johnson`: the list knows where the name ends.
    return known.map { $0.upperBound > run.upperBound ? $0 : run } ?? run
  }

  private func capitals(at token: Int, in sentence: Sentence) -> Range<Int>? {
    guard canStart(token, in: sentence) else { return nil }
    var end = columns.wordEnd(token)
    while let next = extended(token..<end, in: sentence) { end = next }
    var start = token
    let isSingle = end == columns.wordEnd(token)
    if Self.isOpening(token, in: sentence, columns), !isSingle {
      start = droppingOpener(token..<end)
    } else if isSingle, Self.isOpening(token, in: sentence, columns),
      !isNameAlone(token, in: sentence)
    {
      return nil
    }
    return start < end ? start..<end : nil
  }

  private func canStart(_ token: Int, in sentence: Sentence) -> Bool {
    guard columns.isCapitalised(token), columns.isWordStart(token),
      columns.wordSpan(token).count > 1, !isDescribed(token)
    else { return false }
    if columns.tokens.shape[token] == .upper, columns.is(token, [.functionWord, .numberWord]) {
      return false
    }
    if columns.is(token, .functionWord) {
      // `An`, `Will`, `May` are names too, but only before another name inside a sentence.
      guard columns.is(token, [.givenName, .familyNameFirst]), columns.isCapitalised(token + 1),
        !Self.isOpening(token, in: sentence, columns)
      else { return false }
    }
    if columns.is(token, [.weekday, .month]) {
      // April Jones, but not April 4 and not `in May`.
      return columns.is(token, .givenName) && columns.isCapitalised(token + 1)
        && !columns.is(token - 1, .preposition)
    }
    return true
  }

  /// `US-led`, `London-based`: a name inside a word that describes.
  private func isDescribed(_ token: Int) -> Bool {
    let last = columns.wordEnd(token) - 1
    guard last > token, columns.tokens.shape[last] == .lower else { return false }
    return Self.describingParts.contains {
      columns.text[columns.tokens.span(last)].elementsEqual($0)
    }
  }

  private static let describingParts: [[UInt8]] = [
    "led", "based", "born", "backed", "run", "owned", "style", "era", "made", "related", "wide",
    "bound", "trained", "controlled", "held", "funded", "sponsored", "listed", "like", "type",
    "supported", "educated", "language", "speaking",
  ].map { Array($0.utf8) }

  /// A single capitalised word that opens a sentence is a name only if something says so.
  private func isNameAlone(_ token: Int, in sentence: Sentence) -> Bool {
    let isCommon = columns.is(token, .common)
    let form = columns.formHash(token)
    if columns.is(token, .placeName), !isCommon, !seenLower.contains(form) { return true }
    if capitalisedInside.contains(form) { return !isCommon || !seenLower.contains(form) }
    if isCommon || seenLower.contains(form) { return false }
    if !columns.nameLabel(token).isOutside { return true }
    if columns.tokens.shape[token] == .upper { return true }
    if columns.is(token, [.givenName, .familyNameFirst]) { return true }
    // `Osk said …`, `Osk, who …`, `Osk’s …`
    let next = columns.wordEnd(token)
    guard next < sentence.tokens.upperBound else { return false }
    if columns.is(next, .reportingVerb) { return true }
    // `Renner left`, `Osk has`: a word of no list before a verb; plurals and participles aside.
    if columns.tokens.word[token] == 0, !columns.looksAdjectival(token),
      columns.text[columns.wordSpan(token)].last != UInt8(ascii: "s"),
      columns.is(next, [.verbPast, .verbThird, .auxiliary, .modal])
    {
      return true
    }
    if columns.isClitic(next) { return true }
    guard columns.isSign(next, ",") else { return false }
    // `Osk, who …`, `O’Neill, a firefighter, …`
    return columns.is(next + 1, .wh)
      || RoleReader(columns).apposition(after: next, in: sentence) != nil
  }

  /// Leaves out a first word that is only capitalised because it opens the sentence.
  private func droppingOpener(_ range: Range<Int>) -> Int {
    let first = range.lowerBound
    // `Said Dana Kim: …`
    let second = columns.wordEnd(first)
    if columns.is(first, .reportingVerb), columns.is(first + 1, [.givenName, .title]) {
      return first + 1
    }
    if columns.is(first, [.title, .givenName, .familyNameFirst, .placeName, .demonym]) {
      return first
    }
    // Capitals in a sentence that is not all capitals are meant: BLAST!, NATO.
    if columns.tokens.shape[first] == .upper { return first }
    let form = columns.formHash(first)
    let isKnownOtherwise =
      columns.is(first, .common) || seenLower.contains(form)
      || (columns.tokens.word[first] == 0 && !capitalisedInside.contains(form)
        && capitalisedInside.contains(columns.formHash(second)) && size(range) == 2
        && columns.looksAdjectival(first))
    guard isKnownOtherwise else { return first }
    let isHeaded = range.contains { columns.is($0, [.organisationHead, .placeHead]) && $0 > first }
    if isHeaded, !columns.is(first, .functionWord) { return first }
    return second
  }

  /// Words of a run.
  func size(_ run: Range<Int>) -> Int { columns.tokens.wordCount(run) }

  /// The end of a run one step longer; nil where it ends.
  private func extended(_ range: Range<Int>, in sentence: Sentence) -> Int? {
    let next = range.upperBound
    let limit = sentence.tokens.upperBound
    guard next < limit, size(range) < 12 else { return nil }
    if columns.isCapitalised(next) {
      if columns.tokens.shape[next] == .upper, columns.is(next, [.functionWord, .numberWord]) {
        return nil
      }
      if columns.is(next, [.weekday, .month]), !columns.is(next, .givenName) { return nil }
      // A name written in capitals among others keeps its own border: `TYRANT Kim`.
      return columns.wordEnd(next)
    }
    // `Anna de Vries`, `Pieter van den Berg`
    if columns.is(next, .nameParticle), !columns.is(next, .preposition) {
      var name = next + 1
      while name < limit, name < next + 3, columns.tokens.shape[name] == .lower,
        columns.is(name, .nameParticle) || columns.isParticleTail(name)
      {
        name += 1
      }
      if name < limit, columns.isCapitalised(name) { return columns.wordEnd(name) }
    }
    if columns.isJoiningWord(next), isHeadedByOrganisation(range) {
      if next + 1 < limit, columns.isCapitalised(next + 1), !columns.is(next + 1, .title) {
        return columns.wordEnd(next + 1)
      }
      if next + 2 < limit, columns.isDefiniteArticle(next + 1), columns.isCapitalised(next + 2) {
        return columns.wordEnd(next + 2)
      }
    }
    // `Ines “Nesh” Okafor`
    if size(range) <= 2, next + 3 < limit, isMark(next), columns.isCapitalised(next + 1) {
      let close = isMark(next + 2) ? next + 2 : next + 3
      if isMark(close), close + 1 < limit, columns.isCapitalised(close + 1),
        columns.is(range.lowerBound, [.givenName, .title, .roleNoun])
      {
        return columns.wordEnd(close + 1)
      }
    }
    if columns.isSign(next, "&"), next + 1 < limit, columns.isCapitalised(next + 1) {
      return columns.wordEnd(next + 1)
    }
    if columns.isSign(next, "!"),
      Int(columns.tokens.start[next]) == columns.tokens.span(next - 1).end,
      next + 1 < limit, columns.tokens.shape[next + 1] == .lower
    {
      return next + 1
    }
    // `Hauliers’ Federation`: a plural possessor and the head of a body.
    if isMark(next), next + 1 < limit, columns.isCapitalised(next + 1),
      columns.is(next + 1, .organisationHead), columns.tokens.flags[next].contains(.joined),
      !columns.tokens.flags[next + 1].contains(.joined),
      columns.text.bytes[columns.tokens.span(next - 1).end - 1] | 0x20 == UInt8(ascii: "s"),
      columns.tokens.length[next] == 3 || columns.firstByte(next) == UInt8(ascii: "'")
    {
      return columns.wordEnd(next + 1)
    }
    // St Brannoc's Hospital
    if columns.isClitic(next), next + 1 < limit, columns.isCapitalised(next + 1),
      columns.isSaint(range.lowerBound), columns.is(next + 1, [.organisationHead, .placeHead])
    {
      return next + 2
    }
    return nil
  }

  private func isMark(_ token: Int) -> Bool {
    switch columns.tokens.kind[token] {
    case .openingMark, .closingMark, .straightMark: true
    case .word, .number, .punctuation, .symbol, .other, .address: false
    }
  }

  /// Whether `of` or `for` may go on with the name: Ministry of Transport.
  private func isHeadedByOrganisation(_ range: Range<Int>) -> Bool {
    range.contains { columns.is($0, .organisationHead) }
      && !range.contains { columns.is($0, .title) && !columns.is($0, .organisationHead) }
  }
}
