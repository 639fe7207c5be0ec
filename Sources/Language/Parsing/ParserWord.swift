// What the parser's templates see of one word.

/// Classes of one word of the sentence that is parsed; zeros where there is none.
package struct ParserWord {
  /// Folded form.
  package var word: UInt32 = 0
  /// Joint tag, and its universal half.
  package var tag: UInt32 = 0
  package var universal: UInt32 = 0
  package var cluster6: UInt32 = 0
  package var cluster10: UInt32 = 0
  package var cluster18: UInt32 = 0
  package var suffix: UInt32 = 0
  /// Number of verbs, commas, conjunctions and quotation marks up to this word and with it.
  package var verbsSoFar: UInt8 = 0
  package var commasSoFar: UInt8 = 0
  package var conjunctionsSoFar: UInt8 = 0
  package var marksSoFar: UInt8 = 0

  package init() {}

  /// Counts on from the word before.
  private mutating func count(after before: ParserWord, as role: ParserRole) {
    verbsSoFar = before.verbsSoFar &+ (role == .verb ? 1 : 0)
    commasSoFar = before.commasSoFar &+ (role == .comma ? 1 : 0)
    conjunctionsSoFar = before.conjunctionsSoFar &+ (role == .conjunction ? 1 : 0)
    marksSoFar = before.marksSoFar &+ (role == .mark ? 1 : 0)
  }

  /// A word behind another; tags outside of the set count as none.
  package init(_ record: FormRecord, tag: TagID, in tags: TagSet, after before: ParserWord) {
    let tag = Int(tag) < tags.universalID.count ? Int(tag) : 0
    word = record.lower
    self.tag = UInt32(tag)
    universal = UInt32(tags.universalID[tag])
    cluster6 = record.cluster(6)
    cluster10 = record.cluster(10)
    cluster18 = record.cluster(18)
    suffix = record.suffix3
    count(after: before, as: tags.roles[tag])
  }

  /// The root behind the last word.
  package static let root: ParserWord = {
    var word = ParserWord()
    word.word = 3
    word.tag = 255
    word.universal = 255
    return word
  }()
}

/// What a word is between two others.
package enum ParserRole: Sendable {
  case verb, comma, conjunction, mark, other

  /// The role that a tag gives.
  package init(universal: String, penn: String) {
    switch (universal, penn) {
    case ("VERB", _): self = .verb
    case ("CCONJ", _): self = .conjunction
    case (_, ","): self = .comma
    case (_, "``"), (_, "''"): self = .mark
    default: self = .other
    }
  }
}
