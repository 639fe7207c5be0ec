// What the models know about one form, worked out once a form and not once a token.
//
// In: the bytes of a form and the lexicon. Out: stable hashes and classes from which features are
// joined. Leaves to others: which of them a template uses.

/// Facts about one form. All hashes are stable.
package struct FormRecord {
  /// Where the table keeps the folded bytes.
  var foldedStart: UInt32 = 0
  var foldedCount: UInt16 = 0
  /// The bytes as they stand.
  package var form: UInt32 = 0
  /// Number shared by all ways to write the form in large and small letters, counted from 1 in the
  /// order of sight: an address for tables of one document, never a feature.
  package var family: UInt32 = 0
  /// Folded, every digit as 0.
  package var lower: UInt32 = 0
  /// The last 1, 2, 3, 4 bytes of the folded form.
  package var suffix1: UInt32 = 0
  package var suffix2: UInt32 = 0
  package var suffix3: UInt32 = 0
  package var suffix4: UInt32 = 0
  /// The first 1, 2, 3, 4 bytes of the folded form.
  package var prefix1: UInt32 = 0
  package var prefix2: UInt32 = 0
  package var prefix3: UInt32 = 0
  package var prefix4: UInt32 = 0
  /// `Xx`, `XX`, `dd`, `x-x`: runs of capitals, small letters, digits; longer runs count as two.
  package var shape: UInt32 = 0
  package var flags: FormFlags = []
  /// The tags the form had in the training data; 0 if it was rare there.
  package var ambiguity: UInt32 = 0
  /// Facts of `FormLexicon.form`: Brown cluster and frequency.
  package var cluster: UInt32 = 0
  /// The same of the form in small letters, and of the form with one capital.
  package var smallCluster: UInt32 = 0
  package var capitalCluster: UInt32 = 0
  /// How much more frequent the form is with a capital than without, in steps from 1 (never) to 9
  /// (always); 0 if neither is known. Tells `delaware` from `hat` in careless text.
  package var caseClass: UInt32 = 0
  /// `LexiconBits` of the lower-case form.
  package var lexicon: UInt32 = 0

  package init() {}

  /// The first `bits` branches of the form's cluster, with the number of branches mixed in; 0 if it
  /// has no cluster.
  @inline(__always)
  package func cluster(_ bits: UInt32) -> UInt32 { FormRecord.prefix(cluster, bits) }

  /// The same for a cluster of another way to write the form.
  @inline(__always)
  static func prefix(_ cluster: UInt32, _ bits: UInt32) -> UInt32 {
    guard cluster & FormRecord.hasCluster != 0 else { return 0 }
    return ((cluster & 0x3_FFFF) >> (18 - bits)) &+ (bits << 24) &+ 1
  }

  /// Facts about names, and about classes of words, as numbers for features.
  @inline(__always) package var nameFacts: UInt32 { lexicon & LexiconBits.names.rawValue }
  @inline(__always) package var allNameFacts: UInt32 { lexicon & LexiconBits.allNames.rawValue }
  @inline(__always) package var classFacts: UInt32 { lexicon >> 20 }

  /// Whether the lexicon holds the form, as it stands or in small letters.
  @inline(__always) package var isKnown: Bool { (cluster | smallCluster | lexicon) != 0 }

  /// Frequency class of the form, 1 to 15; 0 if unknown.
  package var frequency: UInt32 { (cluster >> 19) & 0xF }

  private static let hasCluster: UInt32 = 1 << 18
}

/// How a form is written.
package struct FormFlags: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let startsUpper = FormFlags(rawValue: 1 << 0)
  package static let allUpper = FormFlags(rawValue: 1 << 1)
  package static let innerUpper = FormFlags(rawValue: 1 << 2)
  package static let hasDigit = FormFlags(rawValue: 1 << 3)
  package static let allDigits = FormFlags(rawValue: 1 << 4)
  package static let hasLetter = FormFlags(rawValue: 1 << 5)
  package static let hasHyphen = FormFlags(rawValue: 1 << 6)
  package static let hasStop = FormFlags(rawValue: 1 << 7)
  package static let hasApostrophe = FormFlags(rawValue: 1 << 8)
  package static let isPunctuation = FormFlags(rawValue: 1 << 9)
  package static let notASCII = FormFlags(rawValue: 1 << 10)
  package static let isLong = FormFlags(rawValue: 1 << 11)
  package static let isBoundary = FormFlags(rawValue: 1 << 12)
  package static let hasOther = FormFlags(rawValue: 1 << 13)
}
