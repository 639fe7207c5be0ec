// Who speaks where the source is a phrase without a speaker yet.
//
// In: the words of a source. Out: the person or body named in them, or known by the role they give:
// `Tyrell Amos, 46, who was fishing from the bank`, in a headline `sheriff`, in the first paragraphs
// `a coroner`. Leaves to others: pronouns (`SpeakerResolver`).

import Articles
import Language
import Text

extension SpeakerResolver {
  /// Gives a quote the speaker that its source words name or describe.
  mutating func resolvePhrase(_ index: Int, _ tokens: Range<Int>) {
    if let row = namedMention(in: tokens) {
      set(index, draft.mentions[row].entity, draft.mentions[row].link)
    } else if let entity = holder(of: tokens) {
      set(index, entity, .role)
    }
  }

  /// Whether the one speaker is a body or place.
  func isOnlyModifier(_ speakers: [Int]) -> Bool {
    speakers.count == 1 && draft.entities[speakers[0]].kind != .person
  }

  /// `Lakeport coach Bev Tarkington`: the person speaks, not the place or body named before the role.
  mutating func resolvePerson(_ index: Int, _ tokens: Range<Int>) {
    guard let row = namedMention(in: tokens) else { return }
    let mention = draft.mentions[row]
    if draft.entities[mention.entity].kind == .person { set(index, mention.entity, mention.link) }
  }

  private mutating func set(_ index: Int, _ entity: Int, _ rule: LinkRule) {
    draft.quotes[index].speakers = [entity]
    draft.quotes[index].link = rule
  }

  /// The mention that the phrase is about: the first person who is no possessor, governed by no
  /// preposition and in no relative clause; failing that, the first such body.
  private func namedMention(in tokens: Range<Int>) -> Int? {
    let end = tokens.dropFirst().first { columns.is($0, .wh) } ?? tokens.upperBound
    var body: Int?
    var token = tokens.lowerBound
    while token < end {
      guard draft.isMentioned(token) else {
        token += 1
        continue
      }
      let row = Int(draft.mentionOfToken[token])
      let mention = draft.mentions[row]
      let words = columns.tokens.indices(in: mention.span)
      token = max(token + 1, words.upperBound)
      let before = words.lowerBound - 1
      let isGoverned = before >= tokens.lowerBound && columns.is(before, .preposition)
      // `Halvard Lines spokesman`: the name only tells which.
      let isModifier =
        words.upperBound < end && !columns.isSign(words.upperBound, ",")
        && columns.is(words.upperBound, [.roleNoun, .roleGroup, .documentWord, .speakingBody])
      // `Deverell’s claim`: an owner outside the phrase's own words is the speaker.
      let isOwner = columns.isClitic(words.upperBound) && words.upperBound < tokens.upperBound
      if isGoverned || isModifier || isOwner
        || mention.form == .pronoun && tokens.count > 1
      {
        continue
      }
      switch draft.entities[mention.entity].kind {
      case .person: return row
      case .organisation: if body == nil, !isDocument(tokens) { body = row }
      case .place: break
      }
    }
    return body
  }

  private func isDocument(_ tokens: Range<Int>) -> Bool {
    tokens.contains { columns.is($0, .documentWord) && !draft.isMentioned($0) }
  }

  /// Who holds the role of a phrase without a name, where the reporter puts the role before the
  /// name: in headlines, and with `a` in the first paragraphs. The role must be that of one only.
  private func holder(of tokens: Range<Int>) -> Int? {
    guard let first = tokens.first, let last = tokens.last, tokens.count < 6,
      draft.isQuoted(first) == false
    else { return nil }
    let isHeadline = draft.blockKind(first) == .headline || draft.blockKind(first) == .deck
    let isLead = Int(columns.tokens.block[first]) <= leadEnd && columns.is(first, .determiner)
    guard isHeadline || isLead, columns.is(last, [.roleNoun, .title, .organisationHead]),
      !columns.is(last, .documentWord)
    else { return nil }
    return soleHolder(of: columns.string(last).lowercased())
  }

  /// The only person with a role, or the only body with a name, that ends in a word.
  private func soleHolder(of word: String) -> Int? {
    var found: Int?
    for (index, entity) in draft.entities.enumerated() {
      let isHolder =
        switch entity.kind {
        case .person: entity.roles.contains { Self.isHead(word, of: $0) }
        case .organisation: Self.isHead(word, of: entity.name)
        case .place: false
        }
      guard isHolder else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }

  private static func isHead(_ word: String, of phrase: String) -> Bool {
    guard let last = phrase.split(separator: " ").last?.lowercased() else { return false }
    let short = last.split(separator: ".").first.map(String.init) ?? last
    return last == word || unabbreviated[short] == word
  }

  /// Offices that stand short before a name.
  static let unabbreviated: [String: String] = [
    "sen": "senator", "rep": "representative", "gov": "governor", "prof": "professor",
    "capt": "captain", "lt": "lieutenant", "sgt": "sergeant", "col": "colonel", "gen": "general",
    "rev": "reverend", "cllr": "councillor", "det": "detective", "insp": "inspector",
    "supt": "superintendent", "dr": "doctor",
  ]

  /// `They`, `both`, `the couple` behind two persons named together in this paragraph or the two
  /// before.
  func pair(before token: Int) -> [Int] {
    let block = Int(columns.tokens.block[token])
    let end = draft.mentions.partitioningIndex { Int($0.span.start) >= Int(columns.tokens.start[token]) }
    var next: (entity: Int, start: Int)?
    for mention in draft.mentions[..<end].suffix(40).reversed() {
      guard draft.entities[mention.entity].kind == .person else { continue }
      let words = columns.tokens.indices(in: mention.span)
      guard let first = words.first, block - Int(columns.tokens.block[first]) <= 2 else { return [] }
      if let next, columns.isWord(words.upperBound, "and"), next.start - words.upperBound <= 4,
        next.entity != mention.entity
      {
        return [mention.entity, next.entity]
      }
      next = (mention.entity, first)
    }
    return []
  }
}

extension Array {
  /// The first place whose element has a property that all behind it have too.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
