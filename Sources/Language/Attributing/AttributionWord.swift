// What the attribution models see of one token.

/// Facts about one token; zeros for the places around a block.
package struct AttributionWord: Sendable {
  package var form: UInt32 = 0
  package var lower: UInt32 = 0
  package var lemma: UInt32 = 0
  package var suffix: UInt32 = 0
  package var shape: UInt32 = 0
  package var cluster4: UInt32 = 0
  package var cluster6: UInt32 = 0
  package var cluster8: UInt32 = 0
  package var cluster10: UInt32 = 0
  package var tag: UInt32 = 0
  package var universal: UInt32 = 0
  /// Label of the arc to the head; 0 without a tree.
  package var label: UInt32 = 0
  /// Steps to the head in places; 0 for none.
  package var head: Int32 = 0
  /// Bits of the labels of the words that hang on this one.
  package var children: UInt64 = 0
  /// Where the token stands towards quotation marks.
  package var quotation: QuotationState = .outside
  /// Whether and how the word reports by the lists.
  package var reporting: UInt8 = 0
  /// Label that the rules give, see `AttributionLabel`.
  package var rule: UInt8 = 0
  /// 1 more than the number of the rules' row that holds the token; 0 for none.
  package var ruleRow: UInt16 = 0
  /// 1 more than the kind of what is meant here and how: name, pronoun, description; 0 for nobody.
  package var mention: UInt8 = 0
  /// Tokens from the start of the sentence, at most 6, and to its end, at most 4.
  package var fromStart: UInt8 = 0
  package var toEnd: UInt8 = 0
  /// Sentence of the block, counted from 0, at most 255.
  package var sentence: UInt8 = 0
  package var isVerb = false
  package var flags: Flags = []
  /// Label of a first reading, counted from 1; 0 in a first reading.
  package var first: UInt8 = 0
  /// What the first reading says of the lemma in the whole article.
  package var document: UInt8 = 0

  package init() {}

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let headline = Flags(rawValue: 1)
    package static let firstBlock = Flags(rawValue: 2)
    package static let earlyBlock = Flags(rawValue: 4)
    package static let longQuotation = Flags(rawValue: 8)
    package static let thatBefore = Flags(rawValue: 16)
    /// The place stands outside of the block.
    package static let border = Flags(rawValue: 32)
    /// A quotation mark at the border of a quoted region.
    package static let mark = Flags(rawValue: 64)
    /// A comma, stop or other punctuation.
    package static let punctuation = Flags(rawValue: 128)
  }
}

/// Where a token stands towards quotation marks.
package enum QuotationState: UInt8, Sendable {
  case outside
  /// One of the marks themselves.
  case mark
  /// In a region of so many words.
  case one, few, several, long

  package var isInside: Bool { rawValue >= QuotationState.one.rawValue }

  /// The state of the words in a region.
  package init(words: Int) {
    switch words {
    case ...1: self = .one
    case 2...3: self = .few
    case 4...7: self = .several
    default: self = .long
    }
  }
}
