// The features of the attribution tagger.
//
// In: facts of a word and its neighbours. Out: feature keys: those of the word, and those of the
// step from the word before. Numbers of templates are part of the model: changing one asks for a
// new `version` and a new training.

/// Templates of the attribution tagger.
package enum AttributionFeatures {
  /// Raised with every change of a template.
  package static let version: UInt64 = 1
  package static let templateHash = StableHash.of("attribution \(version) \(StableHash.version)")
  /// Classes: labels, then pairs of labels.
  package static let classCount =
    AttributionLabel.count + AttributionLabel.count * AttributionLabel.count

  /// Features of the word at `index`; `AttributionText.margin` places are readable on either side
  /// of the block.
  package static func wordKeys(
    _ words: UnsafePointer<AttributionWord>, _ index: Int,
    into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    let w = words + index
    addWords(w, &keys)
    addClusters(w, &keys)
    addMarks(w, &keys)
    addPlace(w, &keys)
    addRules(w, &keys)
    addTree(w, &keys)
    if w.pointee.first != 0 { addFirstReading(w, &keys) }
    return keys.count
  }

  @inline(__always)
  static func addWords(
    _ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys
  ) {
    let tag = w.pointee.tag
    keys.add(1, 1)
    keys.add(2, w.pointee.lower)
    keys.add(3, w.pointee.lemma)
    keys.add(4, w.pointee.suffix)
    keys.add(5, w.pointee.shape)
    keys.add(6, tag)
    keys.add(7, w.pointee.lower, tag)
    for step in 1...4 {
      let before = w - step, after = w + step
      let number = UInt32(step)
      keys.add(8, number, before.pointee.lower)
      keys.add(9, number, after.pointee.lower)
      keys.add(10, number, before.pointee.tag)
      keys.add(11, number, after.pointee.tag)
      keys.add(12, number, UInt32(before.pointee.reporting))
      keys.add(13, number, UInt32(after.pointee.reporting))
    }
    keys.add(14, w[-2].lower, w[-1].lower)
    keys.add(15, w[-1].lower, w.pointee.lower)
    keys.add(16, w.pointee.lower, w[1].lower)
    keys.add(17, w[1].lower, w[2].lower)
    keys.add(18, w[-2].tag, w[-1].tag)
    keys.add(19, w[-1].tag, tag)
    keys.add(20, tag, w[1].tag)
    keys.add(21, w[1].tag, w[2].tag)
    keys.add(22, w[-1].tag, tag, w[1].tag)
    keys.add(23, w[-1].lemma, tag)
    keys.add(24, tag, w[1].lemma)
    keys.add(25, UInt32(w.pointee.reporting))
    keys.add(26, UInt32(w.pointee.reporting), tag)
    keys.add(27, w[-1].lower, tag, w[1].lower)
    keys.add(28, w[-3].tag, w[-2].tag, w[-1].tag)
    keys.add(29, w[1].tag, w[2].tag, w[3].tag)
  }

  @inline(__always)
  static func addClusters(
    _ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys
  ) {
    keys.add(30, w.pointee.cluster4)
    keys.add(31, w.pointee.cluster6)
    keys.add(32, w.pointee.cluster10)
    keys.add(33, w[-1].cluster4)
    keys.add(34, w[1].cluster4)
    keys.add(35, w[-1].cluster8)
    keys.add(36, w[1].cluster8)
    keys.add(37, w[-2].cluster8)
    keys.add(38, w[2].cluster8)
    keys.add(39, w.pointee.cluster8, w.pointee.label)
    keys.add(40, w[-1].cluster8, w.pointee.cluster8)
    keys.add(41, w.pointee.cluster8, w[1].cluster8)
    keys.add(42, w.pointee.cluster6, w.pointee.tag)
  }

  @inline(__always)
  static func addMarks(
    _ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys
  ) {
    let state = UInt32(w.pointee.quotation.rawValue)
    keys.add(50, state)
    keys.add(51, state, w.pointee.tag)
    keys.add(52, state, w.pointee.lower)
    keys.add(53, UInt32(w[-1].quotation.rawValue), state)
    keys.add(54, state, UInt32(w[1].quotation.rawValue))
    keys.add(
      55, UInt32(w[-2].quotation.rawValue), UInt32(w[-1].quotation.rawValue), state)
    keys.add(56, state, UInt32(w[1].quotation.rawValue), UInt32(w[2].quotation.rawValue))
    keys.add(57, state, UInt32(w.pointee.flags.rawValue))
    keys.add(58, UInt32(w[-1].quotation.rawValue), w.pointee.lower)
    keys.add(59, UInt32(w[1].quotation.rawValue), w.pointee.lower)
    keys.add(60, state, w[-1].lower)
    keys.add(61, state, w[1].lower)
    // The nearest reporting words outside of marks.
    var place = w - 1
    var distance = 1
    while !place.pointee.flags.contains(.border), distance < 40 {
      if place.pointee.reporting != 0, !place.pointee.quotation.isInside { break }
      place -= 1
      distance += 1
    }
    if place.pointee.reporting != 0 {
      let bucket = AttributionFeatures.bucket(distance)
      keys.add(62, place.pointee.lower, bucket, state)
      keys.add(63, UInt32(place.pointee.reporting), bucket, state)
      keys.add(64, place.pointee.lemma, w.pointee.tag)
      keys.add(65, UInt32(place.pointee.rule), bucket, UInt32(w.pointee.rule))
    }
    place = w + 1
    distance = 1
    while !place.pointee.flags.contains(.border), distance < 40 {
      if place.pointee.reporting != 0, !place.pointee.quotation.isInside { break }
      place += 1
      distance += 1
    }
    if place.pointee.reporting != 0 {
      let bucket = AttributionFeatures.bucket(distance)
      keys.add(66, place.pointee.lower, bucket, state)
      keys.add(67, UInt32(place.pointee.reporting), bucket, state)
      keys.add(68, place.pointee.lemma, w.pointee.tag)
      keys.add(69, UInt32(place.pointee.rule), bucket, UInt32(w.pointee.rule))
    }
  }

  /// Distance in words: 1, up to 3, 6, 12, more.
  @inline(__always)
  package static func bucket(_ distance: Int) -> UInt32 {
    switch distance {
    case ...0: 0
    case 1: 1
    case 2...3: 2
    case 4...6: 3
    case 7...12: 4
    case 13...24: 5
    default: 6
    }
  }

  @inline(__always)
  static func addPlace(
    _ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys
  ) {
    let flags = UInt32(w.pointee.flags.rawValue)
    keys.add(70, UInt32(w.pointee.fromStart), w.pointee.tag)
    keys.add(71, UInt32(w.pointee.toEnd), w.pointee.tag)
    keys.add(72, UInt32(w.pointee.fromStart), UInt32(w.pointee.quotation.rawValue))
    keys.add(73, flags)
    keys.add(74, flags, w.pointee.tag)
    keys.add(75, UInt32(w.pointee.mention))
    keys.add(76, UInt32(w.pointee.mention), w.pointee.tag)
    keys.add(77, UInt32(w[-1].mention), UInt32(w.pointee.mention))
    keys.add(78, UInt32(w.pointee.mention), UInt32(w[1].mention))
    keys.add(79, UInt32(w.pointee.mention), UInt32(w[1].reporting))
    keys.add(80, UInt32(w.pointee.mention), UInt32(w[-1].reporting))
    keys.add(81, UInt32(w.pointee.mention), w.pointee.label)
  }

  @inline(__always)
  static func addRules(
    _ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys
  ) {
    let rule = UInt32(w.pointee.rule)
    let before = UInt32(w[-1].rule), after = UInt32(w[1].rule)
    keys.add(90, rule)
    keys.add(91, rule, before)
    keys.add(92, rule, after)
    keys.add(93, before, rule, after)
    keys.add(94, rule, w.pointee.tag)
    keys.add(95, rule, UInt32(w.pointee.quotation.rawValue))
    keys.add(96, rule, w.pointee.lemma)
    keys.add(97, rule, w.pointee.label)
    keys.add(98, rule, UInt32(w[-2].rule), UInt32(w[2].rule))
    keys.add(99, rule, UInt32(w.pointee.reporting))
    keys.add(100, rule, w.pointee.cluster8)
  }

  @inline(__always)
  private static func addFirstReading(
    _ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys
  ) {
    let label = UInt32(w.pointee.first), document = UInt32(w.pointee.document)
    keys.add(160, label)
    keys.add(161, UInt32(w[-1].first), label)
    keys.add(162, label, UInt32(w[1].first))
    keys.add(163, UInt32(w[-2].first), UInt32(w[-1].first), label)
    keys.add(164, label, UInt32(w[1].first), UInt32(w[2].first))
    keys.add(165, label, w.pointee.tag)
    keys.add(166, label, w.pointee.lower)
    keys.add(167, label, UInt32(w.pointee.rule))
    keys.add(168, document)
    keys.add(169, document, label)
    keys.add(170, document, UInt32(w.pointee.reporting), label)
    keys.add(171, document, w.pointee.tag)
    keys.add(172, label, w.pointee.label)
  }

  /// Features of the step to the word at `index`; their classes are the pairs of labels.
  package static func stepKeys(
    _ words: UnsafePointer<AttributionWord>, _ index: Int,
    into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    let w = words + index
    keys.add(180, 1)
    keys.add(181, UInt32(w[-1].quotation.rawValue), UInt32(w.pointee.quotation.rawValue))
    keys.add(182, w.pointee.tag)
    keys.add(183, w[-1].tag, w.pointee.tag)
    keys.add(184, w[-1].flags.contains(.punctuation) ? w[-1].lower : 0)
    keys.add(185, UInt32(w[-1].rule), UInt32(w.pointee.rule))
    keys.add(186, w.pointee.fromStart == 0 ? 1 : 0)
    return keys.count
  }
}
