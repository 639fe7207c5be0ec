// Words that are two: `cannot`, `gonna`, and `dont` as hasty writers spell it.

/// Contractions without an apostrophe.
enum Contractions {
  struct Entry {
    let word: PackedWord
    /// Letters of the first part.
    let first: Int
  }

  static let its = PackedWord("its")
  static let predicates = PackedWord.list("a an the not been")

  /// Whether a contraction of the list may end in a letter.
  @inline(__always)
  static func isEnding(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "t") || letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e")
      || letter == UInt8(ascii: "s") || letter == UInt8(ascii: "l") || letter == UInt8(ascii: "m")
  }

  /// Forms that are words of their own in other senses (`its`, `were`, `ill`) are not among them.
  static let all: [Entry] = [
    ("cannot", 3), ("gonna", 3), ("gotta", 3), ("wanna", 3), ("outta", 3), ("lotta", 3),
    ("lemme", 3), ("gimme", 3), ("dont", 2), ("wont", 2), ("cant", 2), ("didnt", 3),
    ("doesnt", 4), ("couldnt", 5), ("wouldnt", 5), ("shouldnt", 6), ("isnt", 2), ("arent", 3),
    ("arnt", 2),
    ("wasnt", 3), ("werent", 4), ("havent", 4), ("hasnt", 3), ("hadnt", 3), ("aint", 2),
    ("theyre", 4), ("youre", 3), ("thats", 4), ("whats", 4), ("theres", 5), ("youll", 3),
    ("im", 1), ("ive", 1),
  ].map { Entry(word: PackedWord($0.0), first: $0.1) }
}

/// Parts of words that a hyphen does not part from the rest.
enum BoundAffixes {
  static let prefixes = PackedWord.list(
    "non e anti re co pre pro mid cross post semi multi ex sub counter mini inter neo socio psycho "
      + "over intra un micro arch ante extra macro mega para peri pseudo ultra uh mm hm")
  static let suffixes = PackedWord.list("esque wise")
  static let mid = PackedWord("mid")
}
