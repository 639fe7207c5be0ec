// Who or what each name, description and pronoun of an article means.
//
// In: name spans, roles, pronouns. Out: entities and mentions, each mention with the rule that
// linked it. Identity holds inside one article; across articles the index merges full names.
// Leaves to others: who said what.

import Language
import Text

/// Resolves names inside one article.
struct MentionResolver {
  var draft: Draft
  /// What the resolver knows of each entity, parallel to `draft.entities`.
  var profiles: [Profile] = []
  private(set) var index = EntityIndex()
  let names: [NameSpan]

  /// Evidence about one entity.
  struct Profile {
    /// Lower-case hashes of the words of the full name.
    var parts: [UInt64]
    /// The part a bare surname would repeat.
    var surname: UInt64
    /// Heads and modifiers of its titles and descriptions.
    var roles: [Role] = []
    /// Token of the first mention.
    var introduced: Int
    /// Token of the last mention by name.
    var lastNamed: Int
    /// In years, as the article writes it.
    var age: Int?
  }

  struct Role {
    var head: UInt64
    var core: Set<UInt64>
    /// Words behind the head: of `commander of the coastguard` coastguard.
    var complement: Set<UInt64>
    /// Where the article gives it.
    var span: Span
  }

  init(_ draft: Draft) {
    self.draft = draft
    names = NameFinder(draft.columns).names()
  }

  /// The draft with its entities and mentions.
  mutating func resolved() -> Draft {
    let fullNames = names.filter { isFullName($0) }
    for name in fullNames where name.kind != .place { introduce(name) }
    for name in fullNames where name.kind == .place && !isBeginningOfBody(name) { introduce(name) }
    for name in names { link(name) }
    linkHeadlineNames()
    readDescriptions()
    draft.sortMentions()
    linkDescriptionsAndPronouns()
    draft.sortMentions()
    return draft
  }

  private var columns: TextColumns { draft.columns }

  // MARK: Introducing

  /// Whether a name says by itself who or what it is.
  private func isFullName(_ name: NameSpan) -> Bool {
    switch name.kind {
    case .person: columns.tokens.wordCount(name.tokens) > 1
    // Capitals alone may be the initials of a body named in full elsewhere.
    case .organisation: columns.tokens.wordCount(name.tokens) > 1
    case .place: true
    case .other: false
    }
  }

  /// `Pinnacle Row` where Pinnacle Row Partners is named: no street, but the firm.
  private mutating func isBeginningOfBody(_ name: NameSpan) -> Bool {
    let parts = parts(of: name.tokens)
    guard parts.count > 1, let last = parts.last else { return false }
    return index.candidates(last: last, word: nil).contains {
      draft.entities[$0].kind == .organisation && profiles[$0].parts.count > parts.count
        && profiles[$0].parts.starts(with: parts)
    }
  }

  private func entityKind(_ kind: NameSpan.Kind) -> Entity.Kind? {
    switch kind {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .other: nil
    }
  }

  private mutating func introduce(_ name: NameSpan) {
    guard let kind = entityKind(name.kind) else { return }
    let parts = parts(of: name.tokens)
    if let known = entity(matching: parts, kind: kind) {
      // The longer form becomes the name: Robert Kim, then Robert J. Kim.
      if parts.count > profiles[known].parts.count {
        draft.entities[known].name = draft.text.string(columns.tokens.span(name.tokens))
        profiles[known].parts = parts
        index.add(known, kind: kind, parts: parts, name: draft.entities[known].name)
      }
      return
    }
    append(name, kind: kind, parts: parts, surname: surname(of: name.tokens, kind: kind))
  }

  /// A new entity with the name as the text writes it.
  private mutating func append(
    _ name: NameSpan, kind: Entity.Kind, parts: [UInt64], surname: UInt64
  ) {
    let entity = Entity(kind: kind, name: draft.text.string(columns.tokens.span(name.tokens)))
    index.add(draft.entities.count, kind: kind, parts: parts, name: entity.name)
    draft.entities.append(entity)
    profiles.append(
      Profile(
        parts: parts, surname: surname, introduced: name.tokens.lowerBound, lastNamed: -1))
  }

  private func parts(of tokens: Range<Int>) -> [UInt64] {
    tokens.filter {
      columns.tokens.kind[$0] == .word && columns.isWordStart($0) && !columns.isClitic($0)
    }
      .map { columns.formHash($0) }
  }

  /// The last word, or the first where the family name leads: Kim Jong-un.
  private func surname(of tokens: Range<Int>, kind: Entity.Kind) -> UInt64 {
    let first = tokens.lowerBound
    let last = columns.wordStart(tokens.upperBound - 1)
    if kind == .person, last > first, columns.is(first, .familyNameFirst),
      !columns.is(first, .givenName) || columns.is(first, .familyNameFirst),
      !columns.is(tokens.upperBound - 1, .familyNameFirst)
        || columns.tokens.isCompounded(columns.wordEnd(first))
    {
      return columns.formHash(first)
    }
    return columns.formHash(last)
  }

  /// The entity of the same full name: equal parts, or first and last of a person.
  private func entity(matching parts: [UInt64], kind: Entity.Kind) -> Int? {
    index.entity(named: parts, kind: kind)
  }

  // MARK: Linking names

  private mutating func link(_ name: NameSpan) {
    let place = name.tokens.lowerBound
    if isFullName(name), let kind = entityKind(name.kind),
      let index = entity(matching: parts(of: name.tokens), kind: kind)
    {
      let rule: LinkRule = profiles[index].introduced == place ? .introducesName : .sameName
      mention(name, index, form: .fullName, link: rule)
      return
    }
    if let (index, rule) = bearer(of: name) {
      mention(name, index, form: .partOfName, link: rule)
      return
    }
    // A name that stands alone: certain enough to be somebody of its own?
    guard let kind = entityKind(name.kind), isIndependent(name) else { return }
    append(
      name, kind: kind, parts: parts(of: name.tokens),
      surname: columns.formHash(name.tokens.upperBound - 1))
    mention(name, draft.entities.count - 1, form: .fullName, link: .introducesName)
  }

  /// Lone words that are only role words or heads (`the Board`) need an antecedent to be a name.
  private func isIndependent(_ name: NameSpan) -> Bool {
    if let listed = ListedNames.shared.entry(name.tokens, in: columns), !listed.isAmbiguous {
      return true
    }
    return !name.tokens.allSatisfy {
      columns.is($0, [.organisationHead, .roleNoun, .title, .speakingBody])
        && !columns.is($0, .givenName)
    }
  }

  /// The bearer of a part of a name, and how it was chosen.
  private mutating func bearer(of name: NameSpan) -> (Int, LinkRule)? {
    let parts = parts(of: name.tokens)
    guard let last = parts.last else { return nil }
    let place = name.tokens.lowerBound
    let word = columns.tokens.wordCount(name.tokens) == 1 ? columns.text[columns.wordSpan(place)] : nil
    var candidates = index.candidates(last: last, word: word).filter { index in
      let profile = profiles[index]
      switch draft.entities[index].kind {
      case .person:
        guard profile.parts.count > 1 || parts.count == 1 else { return false }
        if name.kind == .organisation, name.isCertain, columns.tokens.wordCount(name.tokens) > 1 { return false }
        return parts.count == 1
          ? profile.parts.contains(last) || isShortForm(name, of: index)
          : parts.allSatisfy(profile.parts.contains)
      case .organisation:
        if name.kind == .person, name.isCertain { return false }
        return isShortName(name, parts, of: profile) || isAcronym(name, of: index)
      case .place:
        return profile.parts == parts
      }
    }
    // A title decides: Professor Kim is not Captain Kim.
    if !name.title.isEmpty, candidates.count > 1 {
      let heads = Set(name.title.map { columns.formHash($0) })
      let fitting = candidates.filter { index in
        profiles[index].roles.contains { heads.contains($0.head) }
      }
      if fitting.count == 1 { return (fitting[0], .surnameByTitle) }
    }
    if !name.title.isEmpty {
      let gender = draft.lexicon.gender(of: name.title.map { columns.tokens.word[$0] })
      candidates.removeAll { index in
        let known = draft.entities[index].gender
        return gender != .unknown && known != .unknown && known != gender
          || hasOtherOffice(index, than: name.title)
      }
    }
    let bySurname = candidates.filter { profiles[$0].surname == last }
    if !bySurname.isEmpty { candidates = bySurname }
    guard let first = candidates.first else { return nil }
    if candidates.count == 1 {
      let isAcronymLink =
        draft.entities[first].kind == .organisation && !profiles[first].parts.contains(last)
      return (first, isAcronymLink ? .acronym : .surname)
    }
    let named = candidates.filter { profiles[$0].lastNamed >= 0 }
    if named.count == 1 { return (named[0], .surname) }
    if let latest = named.max(by: { profiles[$0].lastNamed < profiles[$1].lastNamed }) {
      return (latest, .surnameLastMentioned)
    }
    // Nobody introduced yet: the next one to come.
    let coming = candidates.min { distance($0, place) < distance($1, place) }
    return coming.map { ($0, .surname) }
  }

  /// Whether the article gives somebody a rank or office that goes ill with a title: a captain of the
  /// coastguard is no professor.
  private func hasOtherOffice(_ index: Int, than title: Range<Int>) -> Bool {
    let learned: Capacities = [.academic, .health]
    let armed: Capacities = [.emergency, .justice, .army]
    let given = draft.lexicon.capacities(of: title, in: columns)
    let known = draft.entities[index].capacities
    return !given.isDisjoint(with: learned) && !known.isDisjoint(with: armed)
      && known.isDisjoint(with: learned)
      || !given.isDisjoint(with: armed) && !known.isDisjoint(with: learned)
        && known.isDisjoint(with: armed)
  }

  /// Vlad for Vladimir, Alex for Alexandra: the beginning of a given name, at least three letters.
  private func isShortForm(_ name: NameSpan, of index: Int) -> Bool {
    guard columns.tokens.wordCount(name.tokens) == 1, !name.isCertain else { return false }
    let short = columns.text[columns.tokens.span(name.tokens.lowerBound)]
    let full = draft.entities[index].name.utf8
    return short.count >= 3 && full.count > short.count + 2 && full.starts(with: short)
      && full.dropFirst(short.count).first.map { $0 != UInt8(ascii: " ") } == true
  }

  private func distance(_ index: Int, _ place: Int) -> Int { abs(profiles[index].introduced - place) }

  /// `the Board` for the Marine Safety Board, `Halvard` for Halvard Lines: head or first word.
  private func isShortName(_ name: NameSpan, _ parts: [UInt64], of profile: Profile) -> Bool {
    guard profile.parts.count > 1, parts.allSatisfy(profile.parts.contains) else { return false }
    guard parts.count == 1 else { return true }
    let token = name.tokens.lowerBound
    let isHeadFirst = profile.parts.contains(Self.ofHash)
    let head = isHeadFirst ? profile.parts.first : profile.parts.last
    if parts[0] == head { return columns.is(token, [.organisationHead, .mediaHead]) || !columns.is(token, .common) }
    return parts[0] == profile.parts.first && !columns.is(token, .common)
  }

  /// Hash of `of`, the word inside names that begin with their head: Ministry of Transport.
  private static let ofHash: UInt64 = hash(of: "of")

  /// The hash that `TextColumns.formHash` gives to a word in lower case.
  private static func hash(of word: String) -> UInt64 {
    word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Capitals that are the initials of a known body.
  private func isAcronym(_ name: NameSpan, of index: Int) -> Bool {
    guard columns.tokens.wordCount(name.tokens) == 1, columns.tokens.shape[name.tokens.lowerBound] == .upper else {
      return false
    }
    let initials = draft.entities[index].name.split(separator: " ")
      .filter { $0.first?.isUppercase == true }.compactMap(\.first)
    return initials.count > 1 && String(initials) == columns.string(name.tokens.lowerBound)
  }

  /// Entities whose name may begin or end with a token.
  mutating func candidates(startingWith token: Int) -> [Int] {
    index.candidates(last: columns.formHash(token), word: nil)
  }

  mutating func candidates(role head: UInt64) -> [Int] { index.candidates(role: head) }

  // MARK: Mentions

  private mutating func mention(
    _ name: NameSpan, _ index: Int, form: Mention.Form, link: LinkRule
  ) {
    let tokens = (name.title.isEmpty ? name.tokens.lowerBound : name.title.lowerBound)
      ..< name.tokens.upperBound
    draft.add(
      Mention(span: columns.tokens.span(tokens), entity: index, form: form, link: link),
      over: tokens)
    profiles[index].lastNamed = name.tokens.lowerBound
    addAlias(draft.text.string(columns.tokens.span(tokens)), to: index)
    if !name.title.isEmpty {
      addRole(
        RolePhrase(tokens: name.title, head: name.title.upperBound - 1, core: name.title), to: index)
    }
    if !name.role.isEmpty {
      addRole(
        RolePhrase(tokens: name.role, head: name.role.upperBound - 1, core: name.role), to: index)
    }
    if draft.entities[index].kind == .organisation {
      draft.entities[index].capacities.formUnion(
        draft.lexicon.capacitiesOfName(name.tokens, in: columns))
    }
    let gender = givenNameGender(name.tokens.lowerBound)
    if draft.entities[index].kind == .person, draft.entities[index].gender == .unknown,
      columns.tokens.wordCount(name.tokens) > 1
    {
      draft.entities[index].gender = gender
    }
  }

  /// By the project's own list; where it is silent, by the form lexicon.
  private func givenNameGender(_ token: Int) -> Gender {
    let listed = draft.lexicon.givenNameGender(columns.tokens.word[token])
    guard listed == .unknown, !columns.is(token, .givenName) else { return listed }
    let facts = columns.lexiconFacts(token)
    if facts.contains(.givenNameFemale) { return .female }
    return facts.contains(.givenNameMale) ? .male : .unknown
  }

  mutating func addAlias(_ alias: String, to index: Int) {
    if alias != draft.entities[index].name, !draft.entities[index].aliases.contains(alias) {
      draft.entities[index].aliases.append(alias)
    }
  }

  /// Notes a title or description and what it says about office and gender.
  mutating func addRole(_ phrase: RolePhrase, to index: Int) {
    let head = columns.formHash(phrase.head)
    let core = Set(phrase.core.map { columns.formHash($0) })
    var complement: Set<UInt64> = []
    for token in Range(from: phrase.head + 1, upTo: min(phrase.tokens.upperBound, phrase.head + 9))
    where columns.tokens.kind[token] == .word && !columns.is(token, .functionWord) {
      complement.insert(columns.formHash(token))
    }
    let span = columns.tokens.span(phrase.core)
    if !profiles[index].roles.contains(where: { $0.head == head && $0.core == core }) {
      profiles[index].roles.append(Role(head: head, core: core, complement: complement, span: span))
      self.index.add(index, role: head)
      // `the senator` goes back to `Sen.`
      let short = columns.string(phrase.head).lowercased().split(separator: ".").first.map(String.init)
      if let full = short.flatMap({ SpeakerResolver.unabbreviated[$0] }) {
        let hash = Self.hash(of: full)
        profiles[index].roles.append(Role(head: hash, core: [hash], complement: [], span: span))
        self.index.add(index, role: hash)
      }
    }
    // TYRANT Kim: capitals of the headline writer, not of the office.
    let isShouted =
      phrase.core.count == 1 && columns.tokens.shape[phrase.head] == .upper
      && columns.tokens.length[phrase.head] > 4
    let words = isShouted ? draft.text.string(span).lowercased() : draft.text.string(span)
    if !draft.entities[index].roles.contains(words) { draft.entities[index].roles.append(words) }
    let isSpeakingFor = draft.lexicon.speaksFor(columns.tokens.word[phrase.head])
    let telling = phrase.tokens.lowerBound..<(isSpeakingFor ? phrase.tokens.upperBound : phrase.head + 1)
    draft.entities[index].capacities.formUnion(
      draft.lexicon.capacities(of: telling, head: phrase.head, in: columns))
    if isSpeakingFor { draft.entities[index].capacities.formUnion(.representative) }
    let gender = draft.lexicon.gender(of: [columns.tokens.word[phrase.head]])
    if draft.entities[index].kind == .person, gender != .unknown {
      draft.entities[index].gender = gender
    }
  }
}
