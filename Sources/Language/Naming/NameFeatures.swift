// The features of the name tagger.
//
// In: records of a word and its neighbours, tags, what the article says of the word. Out: feature
// keys: those of the word, and those of the step from the word before. Numbers of templates are
// part of the model: changing one asks for a new `version` and a new training.

/// Templates of the name tagger.
package enum NameFeatures {
  /// Raised with every change of a template.
  package static let version: UInt64 = 2
  package static let templateHash = StableHash.of("names \(version) \(StableHash.version)")
  /// Words of context on either side.
  package static let margin = 2
  /// Classes: labels, then pairs of labels.
  package static let classCount = NameLabel.count + NameLabel.count * NameLabel.count

  /// Features of the word at `word`, which has the index `index` in its sentence. `facts` points to
  /// the word's own; `margin` empty ones lie before the first and behind the last.
  package static func wordKeys(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    _ facts: UnsafePointer<NameWord>, index: Int, into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    let w = records + Int(word[0])
    let b1 = records + Int(word[-1]), b2 = records + Int(word[-2])
    let a1 = records + Int(word[1]), a2 = records + Int(word[2])
    let lower = w.pointee.lower, shape = w.pointee.shape
    let flags = UInt32(w.pointee.flags.rawValue)
    let isFirst: UInt32 = b1.pointee.flags.contains(.isBoundary) ? 1 : 0
    keys.add(1, 1)
    keys.add(2, w.pointee.form)
    keys.add(3, lower)
    keys.add(4, b1.pointee.lower)
    keys.add(5, b2.pointee.lower)
    keys.add(6, a1.pointee.lower)
    keys.add(7, a2.pointee.lower)
    keys.add(8, shape, isFirst)
    keys.add(9, b1.pointee.shape, shape)
    keys.add(10, shape, a1.pointee.shape)
    keys.add(11, b1.pointee.shape, shape, a1.pointee.shape)
    keys.add(12, b2.pointee.shape, b1.pointee.shape, shape)
    keys.add(13, shape, a1.pointee.shape, a2.pointee.shape)
    keys.add(14, w.pointee.suffix2, flags & 7)
    keys.add(15, w.pointee.suffix3, flags & 7)
    keys.add(16, w.pointee.suffix4, flags & 7)
    keys.add(17, w.pointee.prefix2, flags & 7)
    keys.add(18, w.pointee.prefix3, flags & 7)
    keys.add(19, w.pointee.prefix4, flags & 7)
    keys.add(20, b1.pointee.suffix3)
    keys.add(21, a1.pointee.suffix3)
    keys.add(22, b1.pointee.lower, lower)
    keys.add(23, lower, a1.pointee.lower)
    keys.add(24, b1.pointee.lower, shape)
    keys.add(25, shape, a1.pointee.lower)
    keys.add(26, b1.pointee.lower, a1.pointee.lower, flags & 7)
    keys.add(27, b2.pointee.lower, b1.pointee.lower, flags & 7)
    keys.add(28, a1.pointee.lower, a2.pointee.lower, flags & 7)
    addRun(records, word, facts, index, &keys)
    let names = w.pointee.allNameFacts
    let namesBefore = b1.pointee.allNameFacts, namesAfter = a1.pointee.allNameFacts
    let upperBefore = UInt32(b1.pointee.flags.rawValue) & 7
    let upperAfter = UInt32(a1.pointee.flags.rawValue) & 7
    keys.add(40, names, flags & 7, isFirst)
    keys.addBits(41, namesBefore, upperBefore, flags & 7)
    keys.addBits(42, namesAfter, upperAfter, flags & 7)
    keys.add(45, names, shape)
    keys.addBits(46, facts[0].phrase, UInt32(facts[0].phrasePlace), flags & 7)
    // Each fact alone, so that rare combinations profit from common ones.
    keys.addBits(48, names, flags & 7, isFirst)
    let document = UInt32(facts[0].document)
    keys.add(50, document, flags & 7, isFirst)
    keys.add(51, document, shape)
    keys.add(52, document, names, flags & 7)
    keys.add(53, document & 3, lower)
    keys.add(54, w.pointee.cluster(4))
    keys.add(55, w.pointee.cluster(6))
    keys.add(56, w.pointee.cluster(10))
    keys.add(57, w.pointee.cluster(18))
    keys.add(58, b1.pointee.cluster(6))
    keys.add(59, b1.pointee.cluster(10))
    keys.add(60, b1.pointee.cluster(18))
    keys.add(61, a1.pointee.cluster(6))
    keys.add(62, a1.pointee.cluster(10))
    keys.add(63, a1.pointee.cluster(18))
    keys.add(64, w.pointee.cluster(10), flags & 7)
    keys.add(65, b1.pointee.cluster(10), w.pointee.cluster(10))
    keys.add(66, w.pointee.cluster(10), a1.pointee.cluster(10))
    keys.add(67, b1.pointee.cluster(10), flags & 7, a1.pointee.cluster(10))
    keys.add(68, a2.pointee.cluster(10), flags & 7)
    keys.add(69, b2.pointee.cluster(10), flags & 7)
    keys.add(70, FormRecord.prefix(w.pointee.capitalCluster, 18), flags & 7)
    keys.add(71, FormRecord.prefix(w.pointee.capitalCluster, 10), flags & 7)
    keys.add(72, w.pointee.caseClass, flags & 7, isFirst)
    keys.add(73, w.pointee.caseClass, shape, b1.pointee.caseClass)
    let tag = UInt32(facts[0].tag), before = UInt32(facts[-1].tag), after = UInt32(facts[1].tag)
    keys.add(80, tag)
    keys.add(81, tag, before)
    keys.add(82, tag, after)
    keys.add(83, before, tag, after)
    keys.add(84, tag, shape)
    keys.add(85, tag, names)
    keys.add(86, tag, b1.pointee.lower)
    keys.add(87, tag, a1.pointee.lower)
    keys.add(88, tag, w.pointee.cluster(10))
    keys.add(89, UInt32(facts[-2].tag), before, tag)
    keys.add(90, tag, after, UInt32(facts[2].tag))
    if facts[0].firstLabel != 0 { addFirstReading(w, facts, &keys) }
    return keys.count
  }

  /// Features of a second reading.
  @inline(__always)
  private static func addFirstReading(
    _ w: UnsafePointer<FormRecord>, _ facts: UnsafePointer<NameWord>, _ keys: inout FeatureKeys
  ) {
    let flags = UInt32(w.pointee.flags.rawValue) & 7
    let label = UInt32(facts[0].firstLabel), majority = UInt32(facts[0].majority)
    let before = UInt32(facts[-1].firstLabel), after = UInt32(facts[1].firstLabel)
    keys.add(110, label)
    keys.add(111, before, label)
    keys.add(112, label, after)
    keys.add(113, before, label, after)
    keys.add(114, UInt32(facts[-2].firstLabel), before, label)
    keys.add(115, label, after, UInt32(facts[2].firstLabel))
    keys.add(116, majority, flags)
    keys.add(117, majority, label, flags)
    keys.add(118, majority, UInt32(facts[-1].majority), UInt32(facts[1].majority), label)
    keys.add(119, label, w.pointee.lower)
    keys.add(120, label, w.pointee.shape)
    keys.add(121, label, w.pointee.allNameFacts)
    keys.add(122, majority, w.pointee.cluster(10))
    keys.add(123, majority, w.pointee.allNameFacts)
    keys.add(124, label, UInt32(facts[0].tag))
  }

  @inline(__always)
  private static func addRun(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    _ facts: UnsafePointer<NameWord>, _ index: Int, _ keys: inout FeatureKeys
  ) {
    let length = Int(facts[0].runEnd - facts[0].runStart)
    guard length > 0 else { return }
    let place = UInt32(min(index - Int(facts[0].runStart), 4))
    let size = UInt32(min(length, 5))
    let last = records + Int(word[Int(facts[0].runEnd) - 1 - index])
    let first = records + Int(word[Int(facts[0].runStart) - index])
    let before = records + Int(word[Int(facts[0].runStart) - 1 - index])
    let after = records + Int(word[Int(facts[0].runEnd) - index])
    keys.add(30, place, size)
    keys.add(31, last.pointee.lower)
    keys.add(32, before.pointee.lower)
    keys.add(33, after.pointee.lower)
    keys.addBits(34, last.pointee.allNameFacts, size, min(place, 1))
    keys.addBits(35, first.pointee.allNameFacts, size, min(place, 1))
    keys.add(36, before.pointee.lower, after.pointee.lower)
    keys.add(37, before.pointee.cluster(10), size)
    keys.add(38, after.pointee.cluster(10), size)
    keys.add(39, last.pointee.cluster(10), place, size)
    keys.add(49, last.pointee.suffix3, size)
  }

  /// Features of the step to the word at `word`; their classes are the pairs of labels.
  package static func stepKeys(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    _ facts: UnsafePointer<NameWord>, into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    let w = records + Int(word[0]), b1 = records + Int(word[-1])
    let flags = UInt32(w.pointee.flags.rawValue) & 7
    keys.add(100, 1)
    keys.add(101, flags, UInt32(b1.pointee.flags.rawValue) & 7)
    keys.add(102, w.pointee.lower)
    keys.add(103, UInt32(facts[0].tag), UInt32(facts[-1].tag))
    keys.add(104, w.pointee.allNameFacts, flags)
    keys.add(105, b1.pointee.allNameFacts, w.pointee.allNameFacts, flags)
    keys.add(106, w.pointee.cluster(10), flags)
    keys.add(107, UInt32(facts[0].phrasePlace), flags)
    keys.add(108, b1.pointee.lower, flags)
    return keys.count
  }
}
