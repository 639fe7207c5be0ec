// What a whole article says about its words.
//
// In: records of all words of an article, sentence by sentence. Out: flags a word, shared by all
// places where it stands. A word that begins a sentence or stands in a headline of capitals tells
// nothing of itself; its other places do.

/// Facts about a word that come from all its places in one article.
package struct DocumentFlags: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Written with a capital inside a sentence that is not all capitals.
  package static let capitalInside = DocumentFlags(rawValue: 1 << 0)
  /// Written in small letters.
  package static let small = DocumentFlags(rawValue: 1 << 1)
  package static let afterTitle = DocumentFlags(rawValue: 1 << 2)
  package static let beforeSpeech = DocumentFlags(rawValue: 1 << 3)
  package static let afterPlacePreposition = DocumentFlags(rawValue: 1 << 4)
  package static let afterGivenName = DocumentFlags(rawValue: 1 << 5)
  /// Followed by 's.
  package static let possessive = DocumentFlags(rawValue: 1 << 6)
  /// After `the` with a capital.
  package static let afterThe = DocumentFlags(rawValue: 1 << 7)
}

/// Collects the flags of one article after the other.
package struct DocumentFlagTable: ~Copyable {
  private var flags: UnsafeMutableBufferPointer<UInt16>
  /// The upper byte of an entry is the stamp of its article.
  private var stamp: UInt16 = 0

  package init() {
    flags = .allocate(capacity: 1 << 13)
    flags.initialize(repeating: 0)
  }

  deinit { flags.deallocate() }

  /// Begins an article. `familyCount` is the highest family number of its words.
  package mutating func begin(familyCount: Int) {
    if familyCount >= flags.count {
      let old = flags
      flags = .allocate(capacity: max(old.count * 2, familyCount + 1))
      flags.initialize(repeating: 0)
      old.deallocate()
      stamp = 0
    }
    stamp += 1
    if stamp == 256 {
      flags.update(repeating: 0)
      stamp = 1
    }
  }

  /// Reads the words of a sentence.
  package mutating func read(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>, count: Int
  ) {
    var capitals = 0, smalls = 0
    for index in 0..<count {
      let flags = records[Int(word[index])].flags
      if flags.contains(.startsUpper) {
        capitals += 1
      } else if flags.contains(.hasLetter) {
        smalls += 1
      }
    }
    guard smalls > 0, capitals * 2 <= smalls * 3 || smalls >= 4 else { return }
    var isInside = false
    for index in 0..<count {
      let record = records + Int(word[index])
      let form = record.pointee.flags
      if form.contains(.hasLetter) {
        if form.contains(.startsUpper) {
          if isInside { add(context(records, word, index), to: record.pointee.family) }
        } else {
          add(.small, to: record.pointee.family)
        }
        isInside = true
      } else if form.contains(.isPunctuation), record.pointee.lower != DocumentFlagTable.comma {
        // After a mark, a colon or a dash a capital may begin a sentence.
        isInside = false
      }
    }
  }

  private func context(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>, _ index: Int
  ) -> DocumentFlags {
    var result: DocumentFlags = .capitalInside
    let before = records[Int(word[index - 1])], after = records[Int(word[index + 1])]
    if DocumentFlagTable.titles.contains(before.lower) { result.insert(.afterTitle) }
    if DocumentFlagTable.speech.contains(after.lower) { result.insert(.beforeSpeech) }
    if DocumentFlagTable.prepositions.contains(before.lower) {
      result.insert(.afterPlacePreposition)
    }
    if LexiconBits(rawValue: before.lexicon).contains(.givenName),
      before.flags.contains(.startsUpper)
    {
      result.insert(.afterGivenName)
    }
    if after.lower == DocumentFlagTable.possessive { result.insert(.possessive) }
    if before.lower == DocumentFlagTable.the { result.insert(.afterThe) }
    return result
  }

  private mutating func add(_ new: DocumentFlags, to family: UInt32) {
    let place = Int(family)
    let old = flags[place] >> 8 == stamp ? flags[place] & 0xFF : 0
    flags[place] = stamp << 8 | old | UInt16(new.rawValue)
  }

  /// The flags of a family in this article.
  @inline(__always)
  package subscript(family family: UInt32) -> UInt8 {
    let entry = flags[Int(family)]
    return entry >> 8 == stamp ? UInt8(truncatingIfNeeded: entry) : 0
  }

  private static func hash(_ word: String) -> UInt32 { StableHash.narrow(StableHash.of(word)) }
  private static let comma = hash(",")
  private static let the = hash("the")
  private static let possessive = hash("'s")
  private static let titles = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sen.", "gen.", "rep.", "gov.",
    "president",
    "minister", "sir", "judge", "col.", "lt.", "capt.", "prof.", "professor", "senator", "general",
    "secretary", "chief", "director", "governor", "mayor", "king", "queen", "prince", "princess",
    "pope", "captain", "sgt.", "rev.", "spokesman", "spokeswoman", "chairman", "detective",
    "officer",
  ].map(hash)
  private static let speech = [
    "said", "says", "told", "added", "asked", "wrote", "tweeted", "replied", "explained", "who",
    "argued", "claimed", "announced", "insisted", "warned",
  ].map(hash)
  private static let prepositions = ["in", "at", "near", "from", "across", "outside", "throughout"]
    .map(hash)
}
