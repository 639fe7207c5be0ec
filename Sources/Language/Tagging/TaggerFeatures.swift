// The features of one tagging decision.
//
// In: records of a word and its neighbours, the two tags before. Out: feature keys. Numbers of
// templates are part of the model: changing one asks for a new `version` and a new training.

/// Templates of the tagger.
package enum TaggerFeatures {
  /// Raised with every change of a template.
  package static let version: UInt64 = 1
  package static let templateHash = StableHash.of("tagger \(version) \(StableHash.version)")
  /// Words of context on either side; sentences are padded with as many borders.
  package static let margin = 2

  /// Adds the features of the word at `word`. `tag1` is the tag before, `tag2` the one before that;
  /// both count from 1, 0 being the border.
  package static func keys(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>,
    document: UnsafePointer<UInt8>, tag1: UInt32, tag2: UInt32,
    into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    let w = records + Int(word[0])
    let b1 = records + Int(word[-1]), b2 = records + Int(word[-2])
    let a1 = records + Int(word[1]), a2 = records + Int(word[2])
    let flags = UInt32(w.pointee.flags.rawValue)
    let isFirst: UInt32 = b1.pointee.flags.contains(.isBoundary) ? 1 : 0
    let lower = w.pointee.lower, shape = w.pointee.shape, ambiguity = w.pointee.ambiguity
    let suffix2 = w.pointee.suffix2, suffix3 = w.pointee.suffix3
    let tag12 = tag1 << 8 | tag2
    keys.add(1, 1)
    keys.add(2, w.pointee.form)
    keys.add(3, lower)
    keys.add(4, w.pointee.suffix1)
    keys.add(5, suffix2)
    keys.add(6, suffix3)
    keys.add(7, w.pointee.suffix4)
    keys.add(8, w.pointee.prefix1)
    keys.add(9, w.pointee.prefix2)
    keys.add(10, w.pointee.prefix3)
    keys.add(11, shape)
    keys.add(12, flags, isFirst)
    keys.add(13, tag1)
    keys.add(14, tag12)
    keys.add(15, tag1, lower)
    keys.add(16, tag12, ambiguity)
    keys.add(17, tag1, suffix3)
    keys.add(18, tag1, ambiguity)
    keys.add(19, b1.pointee.lower)
    keys.add(20, b2.pointee.lower)
    keys.add(21, a1.pointee.lower)
    keys.add(22, a2.pointee.lower)
    keys.add(23, b1.pointee.lower, lower)
    keys.add(24, lower, a1.pointee.lower)
    keys.add(25, b1.pointee.suffix3)
    keys.add(26, a1.pointee.suffix3)
    keys.add(27, ambiguity)
    keys.add(28, a1.pointee.ambiguity)
    keys.add(29, a2.pointee.ambiguity)
    keys.add(30, ambiguity, a1.pointee.ambiguity)
    keys.add(31, tag1, ambiguity, a1.pointee.ambiguity)
    keys.add(32, a1.pointee.ambiguity, a2.pointee.ambiguity)
    keys.add(33, shape, a1.pointee.shape)
    keys.add(34, b1.pointee.shape, shape)
    keys.add(35, tag1, suffix2, a1.pointee.suffix2)
    keys.add(36, tag1, shape, isFirst)
    keys.add(37, UInt32(a1.pointee.flags.rawValue), ambiguity)
    keys.add(38, lower, a1.pointee.ambiguity)
    keys.add(39, suffix3, a1.pointee.ambiguity)
    keys.add(40, w.pointee.cluster(6))
    keys.add(41, w.pointee.cluster(10))
    keys.add(42, w.pointee.cluster(18))
    keys.add(43, a1.pointee.cluster(6))
    keys.add(44, a1.pointee.cluster(10))
    keys.add(45, a1.pointee.cluster(18))
    keys.add(46, b1.pointee.cluster(10))
    keys.add(47, b1.pointee.cluster(18))
    keys.add(48, tag1, w.pointee.cluster(10))
    keys.add(49, w.pointee.cluster(10), a1.pointee.cluster(10))
    keys.add(50, w.pointee.cluster(6), suffix3)
    let possible = w.pointee.classFacts
    keys.add(51, possible, flags & 7, isFirst)
    keys.add(52, tag1, possible)
    keys.add(53, possible, a1.pointee.classFacts)
    keys.add(54, w.pointee.nameFacts, flags & 7)
    keys.add(55, tag12, w.pointee.cluster(10))
    keys.add(56, tag1, lower, a1.pointee.cluster(10))
    keys.add(57, w.pointee.frequency, flags & 7, suffix2)
    keys.add(58, w.pointee.caseClass, flags, isFirst)
    keys.add(59, w.pointee.caseClass, tag1, flags & 7)
    keys.add(60, FormRecord.prefix(w.pointee.smallCluster, 18), flags & 7)
    keys.add(61, FormRecord.prefix(w.pointee.capitalCluster, 18), flags & 7)
    keys.add(62, FormRecord.prefix(w.pointee.capitalCluster, 10), flags & 7, w.pointee.caseClass)
    keys.add(
      63, w.pointee.caseClass, flags & 7, a1.pointee.caseClass,
      UInt32(a1.pointee.flags.rawValue) & 7)
    keys.add(
      64, w.pointee.caseClass, flags & 7, b1.pointee.caseClass,
      UInt32(b1.pointee.flags.rawValue) & 7)
    keys.add(69, a2.pointee.cluster(10))
    keys.add(70, b2.pointee.cluster(10))
    keys.add(71, w.pointee.cluster(10), a1.pointee.cluster(10), a2.pointee.cluster(6))
    keys.add(72, b1.pointee.cluster(10), w.pointee.cluster(10))
    keys.add(73, b1.pointee.cluster(18), lower)
    keys.add(74, tag1, a1.pointee.cluster(10))
    keys.add(75, tag1, ambiguity, a1.pointee.cluster(10))
    keys.add(76, tag12, w.pointee.ambiguity, a1.pointee.ambiguity)
    keys.add(77, b1.pointee.ambiguity, ambiguity)
    keys.add(78, w.pointee.suffix4, flags & 7, possible)
    keys.add(79, w.pointee.prefix4)
    keys.add(80, tag12, a1.pointee.cluster(6), ambiguity)
    keys.add(81, lower, a1.pointee.classFacts)
    keys.add(82, b1.pointee.lower, w.pointee.cluster(10))
    keys.add(83, w.pointee.cluster(10), a1.pointee.lower)
    keys.add(84, b2.pointee.lower, b1.pointee.lower, ambiguity)
    keys.add(85, ambiguity, a1.pointee.lower, a2.pointee.ambiguity)
    let seen = UInt32(document[0]) & 3
    keys.add(65, seen, flags & 7, isFirst)
    keys.add(66, seen, flags & 7, w.pointee.caseClass, isFirst)
    keys.add(67, seen, flags & 7, tag1)
    keys.add(68, UInt32(document[0]), flags & 7)
    return keys.count
  }
}
