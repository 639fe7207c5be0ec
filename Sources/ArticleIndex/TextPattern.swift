// What a phrase or a proximity search looks for, with its words already looked up.
//
// In: terms of one corpus. Out: a value that `Corpus.matches(of:in:)` finds. Leaves to others: how
// a query is read into it.

/// One word of a phrase.
public enum WordPattern: Hashable, Sendable {
  /// `*` alone: any one word.
  case any
  /// One of these terms, rising; empty where the corpus has none.
  case terms([TermID])

  func fits(_ term: TermID) -> Bool {
    switch self {
    case .any: return true
    case .terms(let terms):
      if terms.count == 1 { return terms[0] == term }
      var low = 0
      var high = terms.count
      while low < high {
        let middle = (low + high) / 2
        if terms[middle] < term { low = middle + 1 } else { high = middle }
      }
      return low < terms.count && terms[low] == term
    }
  }
}

/// Words one after the other, inside one sentence.
public struct WordSequence: Hashable, Sendable {
  /// What is looked for at each place.
  public var words: [WordPattern]
  /// Words that may stand between, rising: function words for topics, none for exact phrases.
  public var ignored: [TermID]

  public init(_ words: [WordPattern], ignoring ignored: [TermID] = []) {
    self.words = words
    self.ignored = ignored
  }
}

/// One of several phrases.
public struct PhrasePattern: Hashable, Sendable {
  /// Any of these is a find.
  public var choices: [WordSequence]

  public init(_ choices: [WordSequence]) { self.choices = choices }
}

/// Phrases near each other; the links are read from left to right.
public struct TextPattern: Hashable, Sendable {
  /// Where the search begins.
  public var first: PhrasePattern
  /// What has to stand near what was found so far.
  public var links: [Link]
  /// How near.
  public var reach: Reach

  /// A further phrase.
  public struct Link: Hashable, Sendable {
    /// `then`: only after what was found so far.
    public var isOrdered: Bool
    /// What is looked for.
    public var phrase: PhrasePattern

    public init(isOrdered: Bool, phrase: PhrasePattern) {
      self.isOrdered = isOrdered
      self.phrase = phrase
    }
  }

  /// How far apart the phrases may stand.
  public enum Reach: Hashable, Sendable {
    /// At most `n - 1` words between, in one block.
    case words(Int)
    case sentence
    case paragraph
  }

  public init(_ first: PhrasePattern, links: [Link] = [], reach: Reach = .sentence) {
    self.first = first
    self.links = links
    self.reach = reach
  }
}

/// Where a pattern was found: places of `WordColumns`.
public struct TextMatch: Hashable, Sendable {
  /// From the first word to the last.
  public var range: Range<Int>
  /// The phrases inside it, in text order.
  public var parts: [Range<Int>]
}
