// The features of one parsing decision: words on the stack and in the buffer.
//
// In: the context of a half-built tree. Out: feature keys, in groups; a group's keys depend on its
// `signature` alone, so that its scores can be kept while a sentence is read. After Zhang and Nivre
// (2011), with Brown clusters after Koo and others (2008). Numbers of templates are part of the
// model: changing one asks for a new `version` and a new training.

/// Templates of the parser.
package enum ParserFeatures {
  /// Raised with every change of a template.
  package static let version: UInt64 = 2
  package static let templateHash = StableHash.of("parser \(version) \(StableHash.version)")

  /// Adds all features of a state, group by group.
  package static func keys(
    _ state: borrowing ParserState, _ words: UnsafePointer<ParserWord>,
    into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let context = ParserContext(state, words)
    var keys = FeatureKeys(start)
    for group in ParserFeatureGroup.allCases { add(group, context, to: &keys) }
    return keys.count
  }

  /// Adds the features of one group.
  static func add(
    _ group: ParserFeatureGroup, _ context: borrowing ParserContext, to keys: inout FeatureKeys
  ) {
    switch group {
    case .buffer: buffer(context, &keys)
    case .topAndBuffer: topAndBuffer(context, &keys)
    case .stack: stack(context, &keys)
    case .stackAndBuffer: stackAndBuffer(context, &keys)
    case .deepStack: deepStack(context, &keys)
    case .topChildren: topChildren(context, &keys)
    case .secondChildren: secondChildren(context, &keys)
    case .bufferChildren: bufferChildren(context, &keys)
    case .topChildrenAndBuffer: topChildrenAndBuffer(context, &keys)
    case .topChildrenAndSecond: topChildrenAndSecond(context, &keys)
    case .secondChildrenAndTop: secondChildrenAndTop(context, &keys)
    case .secondChildrenAndAll: secondChildrenAndAll(context, &keys)
    case .bufferChildrenAndTop: bufferChildrenAndTop(context, &keys)
    }
  }

  static func buffer(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(1, 1)
    keys.add(2, c.b0.pointee.word, c.b0.pointee.tag)
    keys.add(3, c.b0.pointee.word)
    keys.add(4, c.b0.pointee.tag)
    keys.add(5, c.b1.pointee.word, c.b1.pointee.tag)
    keys.add(6, c.b1.pointee.word)
    keys.add(7, c.b1.pointee.tag)
    keys.add(8, c.b2.pointee.word, c.b2.pointee.tag)
    keys.add(9, c.b2.pointee.word)
    keys.add(10, c.b2.pointee.tag)
    keys.add(11, c.b3.pointee.word, c.b3.pointee.tag)
    keys.add(12, c.b3.pointee.word)
    keys.add(13, c.b3.pointee.tag)
    keys.add(14, c.b0.pointee.word, c.b1.pointee.tag)
    keys.add(15, c.b0.pointee.tag, c.b1.pointee.tag)
    keys.add(16, c.b0.pointee.word, c.b1.pointee.word)
    keys.add(17, c.b0.pointee.tag, c.b1.pointee.tag, c.b2.pointee.tag)
    keys.add(18, c.b0.pointee.cluster10)
    keys.add(19, c.b0.pointee.cluster6, c.b0.pointee.tag)
    keys.add(20, c.b0.pointee.cluster18)
    keys.add(21, c.b1.pointee.cluster10)
    keys.add(22, c.b1.pointee.cluster6, c.b1.pointee.tag)
    keys.add(23, c.b1.pointee.cluster18)
    keys.add(24, c.b0.pointee.universal, c.b1.pointee.universal, c.b2.pointee.universal)
  }

  static func topAndBuffer(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(25, c.s0.pointee.word, c.s0.pointee.tag)
    keys.add(26, c.s0.pointee.word)
    keys.add(27, c.s0.pointee.tag)
    keys.add(28, c.s0.pointee.cluster10)
    keys.add(29, c.s0.pointee.cluster6, c.s0.pointee.tag)
    keys.add(30, c.s0.pointee.cluster18)
    keys.add(31, c.s0.pointee.word, c.s0.pointee.tag, c.b0.pointee.word, c.b0.pointee.tag)
    keys.add(32, c.s0.pointee.word, c.s0.pointee.tag, c.b0.pointee.word)
    keys.add(33, c.s0.pointee.word, c.b0.pointee.word, c.b0.pointee.tag)
    keys.add(34, c.s0.pointee.word, c.s0.pointee.tag, c.b0.pointee.tag)
    keys.add(35, c.s0.pointee.tag, c.b0.pointee.word, c.b0.pointee.tag)
    keys.add(36, c.s0.pointee.word, c.b0.pointee.word)
    keys.add(37, c.s0.pointee.tag, c.b0.pointee.tag)
    keys.add(38, c.s0.pointee.word, c.b0.pointee.tag)
    keys.add(39, c.s0.pointee.tag, c.b0.pointee.word)
    keys.add(40, c.s0.pointee.cluster10, c.b0.pointee.cluster10)
    keys.add(41, c.s0.pointee.cluster6, c.b0.pointee.cluster6)
    keys.add(42, c.s0.pointee.cluster10, c.b0.pointee.tag)
    keys.add(43, c.s0.pointee.tag, c.b0.pointee.cluster10)
    keys.add(44, c.s0.pointee.cluster18, c.b0.pointee.cluster18)
    keys.add(45, c.s0.pointee.word, c.b0.pointee.cluster10)
    keys.add(46, c.s0.pointee.cluster10, c.b0.pointee.word)
    keys.add(47, c.s0.pointee.tag, c.b0.pointee.tag, c.b1.pointee.tag)
    keys.add(48, c.s0.pointee.tag, c.b0.pointee.tag, c.b1.pointee.tag, c.b2.pointee.tag)
    keys.add(49, c.s0.pointee.word, c.b0.pointee.tag, c.b1.pointee.tag)
    keys.add(50, c.s0.pointee.tag, c.b0.pointee.word, c.b1.pointee.tag)
    keys.add(51, c.s0.pointee.tag, c.b0.pointee.tag, c.b1.pointee.word)
    keys.add(52, c.s0.pointee.universal, c.b0.pointee.universal, c.b1.pointee.universal)
    keys.add(
      53, c.s0.pointee.universal, c.b0.pointee.universal,
      c.b1.pointee.universal, c.b2.pointee.universal)
    keys.add(54, c.s0.pointee.word, c.distance0)
    keys.add(55, c.s0.pointee.tag, c.distance0)
    keys.add(56, c.b0.pointee.word, c.distance0)
    keys.add(57, c.b0.pointee.tag, c.distance0)
    keys.add(58, c.s0.pointee.tag, c.b0.pointee.tag, c.distance0)
    keys.add(59, c.s0.pointee.word, c.b0.pointee.word, c.distance0)
    keys.add(60, c.s0.pointee.suffix, c.b0.pointee.tag)
    keys.add(61, c.b0.pointee.suffix, c.s0.pointee.tag)
    keys.add(62, c.s0.pointee.tag, c.b0.pointee.tag, c.between0)
    keys.add(63, c.s0.pointee.universal, c.b0.pointee.universal, c.between0, c.distance0)
  }

  static func stack(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(64, c.s1.pointee.word, c.s1.pointee.tag)
    keys.add(65, c.s1.pointee.word)
    keys.add(66, c.s1.pointee.tag)
    keys.add(67, c.s1.pointee.cluster10)
    keys.add(68, c.s1.pointee.cluster6, c.s1.pointee.tag)
    keys.add(69, c.s1.pointee.cluster18)
    keys.add(70, c.s0.pointee.word, c.s0.pointee.tag, c.s1.pointee.word, c.s1.pointee.tag)
    keys.add(71, c.s0.pointee.word, c.s0.pointee.tag, c.s1.pointee.word)
    keys.add(72, c.s0.pointee.word, c.s1.pointee.word, c.s1.pointee.tag)
    keys.add(73, c.s0.pointee.word, c.s0.pointee.tag, c.s1.pointee.tag)
    keys.add(74, c.s0.pointee.tag, c.s1.pointee.word, c.s1.pointee.tag)
    keys.add(75, c.s0.pointee.word, c.s1.pointee.word)
    keys.add(76, c.s0.pointee.tag, c.s1.pointee.tag)
    keys.add(77, c.s0.pointee.word, c.s1.pointee.tag)
    keys.add(78, c.s0.pointee.tag, c.s1.pointee.word)
    keys.add(79, c.s0.pointee.cluster10, c.s1.pointee.cluster10)
    keys.add(80, c.s0.pointee.cluster6, c.s1.pointee.cluster6)
    keys.add(81, c.s0.pointee.cluster10, c.s1.pointee.tag)
    keys.add(82, c.s0.pointee.tag, c.s1.pointee.cluster10)
    keys.add(83, c.s0.pointee.cluster18, c.s1.pointee.cluster18)
    keys.add(84, c.s0.pointee.word, c.s1.pointee.cluster10)
    keys.add(85, c.s0.pointee.cluster10, c.s1.pointee.word)
    keys.add(86, c.s1.pointee.word, c.distance1)
    keys.add(87, c.s1.pointee.tag, c.distance1)
    keys.add(88, c.s0.pointee.word, c.distance1)
    keys.add(89, c.s0.pointee.tag, c.distance1)
    keys.add(90, c.s1.pointee.tag, c.s0.pointee.tag, c.distance1)
    keys.add(91, c.s1.pointee.word, c.s0.pointee.word, c.distance1)
    keys.add(92, c.s1.pointee.suffix, c.s0.pointee.tag)
    keys.add(93, c.s0.pointee.suffix, c.s1.pointee.tag)
    keys.add(94, c.s1.pointee.tag, c.s0.pointee.tag, c.between1)
    keys.add(95, c.s1.pointee.universal, c.s0.pointee.universal, c.between1, c.distance1)
  }

  static func stackAndBuffer(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(96, c.s1.pointee.word, c.b0.pointee.word)
    keys.add(97, c.s1.pointee.tag, c.b0.pointee.tag)
    keys.add(98, c.s1.pointee.word, c.b0.pointee.tag)
    keys.add(99, c.s1.pointee.tag, c.b0.pointee.word)
    keys.add(100, c.s1.pointee.cluster10, c.b0.pointee.cluster10)
    keys.add(101, c.s1.pointee.tag, c.s0.pointee.tag, c.b0.pointee.tag)
    keys.add(102, c.s1.pointee.tag, c.s0.pointee.tag, c.b0.pointee.tag, c.b1.pointee.tag)
    keys.add(103, c.s1.pointee.tag, c.s0.pointee.word, c.b0.pointee.tag)
    keys.add(104, c.s1.pointee.tag, c.s0.pointee.tag, c.b0.pointee.word)
    keys.add(105, c.s1.pointee.word, c.s0.pointee.tag, c.b0.pointee.tag)
    keys.add(106, c.s0.pointee.word, c.s1.pointee.word, c.b0.pointee.tag)
    keys.add(107, c.s0.pointee.tag, c.s1.pointee.tag, c.b0.pointee.word, c.s0.pointee.word)
    keys.add(108, c.s1.pointee.universal, c.s0.pointee.universal, c.b0.pointee.universal)
    keys.add(
      109, c.s1.pointee.universal, c.s0.pointee.universal,
      c.b0.pointee.universal, c.b1.pointee.universal)
    keys.add(110, c.s0.pointee.cluster10, c.b0.pointee.tag, c.s1.pointee.tag)
    keys.add(111, c.s1.pointee.cluster10, c.s0.pointee.tag, c.b0.pointee.tag)
    keys.add(112, c.b0.pointee.cluster10, c.s0.pointee.tag, c.s1.pointee.tag)
    keys.add(113, c.s0.pointee.cluster10, c.b0.pointee.cluster10, c.s1.pointee.tag)
    keys.add(114, c.s0.pointee.cluster10, c.s1.pointee.cluster10, c.b0.pointee.tag)
    keys.add(115, c.s0.pointee.cluster6, c.s1.pointee.cluster6, c.b0.pointee.cluster6)
  }

  static func deepStack(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(116, c.s2.pointee.word, c.s2.pointee.tag)
    keys.add(117, c.s2.pointee.word)
    keys.add(118, c.s2.pointee.tag)
    keys.add(119, c.s2.pointee.tag, c.s1.pointee.tag, c.s0.pointee.tag)
    keys.add(120, c.s2.pointee.tag, c.s1.pointee.tag, c.b0.pointee.tag)
    keys.add(121, c.s2.pointee.tag, c.s1.pointee.tag, c.s0.pointee.tag, c.b0.pointee.tag)
    keys.add(
      122, c.s2.pointee.universal, c.s1.pointee.universal,
      c.s0.pointee.universal, c.b0.pointee.universal)
    keys.add(123, c.s2.pointee.tag, c.b0.pointee.tag)
  }
}
