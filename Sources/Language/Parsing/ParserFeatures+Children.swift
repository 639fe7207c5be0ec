// The features of one parsing decision: dependents found so far.

extension ParserFeatures {
  static func topChildren(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(124, c.s0l.pointee.tag)
    keys.add(125, c.s0l.pointee.word)
    keys.add(126, c.s0lLabel)
    keys.add(127, c.s0.pointee.tag, c.s0l.pointee.tag)
    keys.add(128, c.s0.pointee.tag, c.s0lLabel)
    keys.add(129, c.s0.pointee.word, c.s0lLabel)
    keys.add(130, c.s0.pointee.tag, c.s0l.pointee.word)
    keys.add(131, c.s0r.pointee.tag)
    keys.add(132, c.s0r.pointee.word)
    keys.add(133, c.s0rLabel)
    keys.add(134, c.s0.pointee.tag, c.s0r.pointee.tag)
    keys.add(135, c.s0.pointee.tag, c.s0rLabel)
    keys.add(136, c.s0.pointee.word, c.s0rLabel)
    keys.add(137, c.s0.pointee.tag, c.s0r.pointee.word)
    keys.add(138, c.s0l2.pointee.tag)
    keys.add(139, c.s0l2.pointee.word)
    keys.add(140, c.s0l2Label)
    keys.add(141, c.s0.pointee.tag, c.s0l2.pointee.tag)
    keys.add(142, c.s0.pointee.tag, c.s0l2Label)
    keys.add(143, c.s0.pointee.word, c.s0l2Label)
    keys.add(144, c.s0.pointee.tag, c.s0l2.pointee.word)
    keys.add(145, c.s0r2.pointee.tag)
    keys.add(146, c.s0r2.pointee.word)
    keys.add(147, c.s0r2Label)
    keys.add(148, c.s0.pointee.tag, c.s0r2.pointee.tag)
    keys.add(149, c.s0.pointee.tag, c.s0r2Label)
    keys.add(150, c.s0.pointee.word, c.s0r2Label)
    keys.add(151, c.s0.pointee.tag, c.s0r2.pointee.word)
    keys.add(
      152, c.s0.pointee.tag,
      UInt32(truncatingIfNeeded: c.n0.leftLabels), UInt32(truncatingIfNeeded: c.n0.leftLabels >> 32)
    )
    keys.add(
      153, c.s0.pointee.word,
      UInt32(truncatingIfNeeded: c.n0.leftLabels), UInt32(truncatingIfNeeded: c.n0.leftLabels >> 32)
    )
    keys.add(
      154, c.s0.pointee.tag,
      UInt32(truncatingIfNeeded: c.n0.rightLabels),
      UInt32(truncatingIfNeeded: c.n0.rightLabels >> 32))
    keys.add(
      155, c.s0.pointee.word,
      UInt32(truncatingIfNeeded: c.n0.rightLabels),
      UInt32(truncatingIfNeeded: c.n0.rightLabels >> 32))
    keys.add(156, c.s0.pointee.word, c.valency0)
    keys.add(157, c.s0.pointee.tag, c.valency0)
    keys.add(158, c.s0.pointee.tag, c.s0l.pointee.tag, c.s0l2.pointee.tag)
    keys.add(159, c.s0.pointee.tag, c.s0r.pointee.tag, c.s0r2.pointee.tag)
  }

  static func secondChildren(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(160, c.s1l.pointee.tag)
    keys.add(161, c.s1l.pointee.word)
    keys.add(162, c.s1lLabel)
    keys.add(163, c.s1.pointee.tag, c.s1l.pointee.tag)
    keys.add(164, c.s1.pointee.tag, c.s1lLabel)
    keys.add(165, c.s1.pointee.word, c.s1lLabel)
    keys.add(166, c.s1.pointee.tag, c.s1l.pointee.word)
    keys.add(167, c.s1r.pointee.tag)
    keys.add(168, c.s1r.pointee.word)
    keys.add(169, c.s1rLabel)
    keys.add(170, c.s1.pointee.tag, c.s1r.pointee.tag)
    keys.add(171, c.s1.pointee.tag, c.s1rLabel)
    keys.add(172, c.s1.pointee.word, c.s1rLabel)
    keys.add(173, c.s1.pointee.tag, c.s1r.pointee.word)
    keys.add(174, c.s1l2.pointee.tag)
    keys.add(175, c.s1l2.pointee.word)
    keys.add(176, c.s1l2Label)
    keys.add(177, c.s1.pointee.tag, c.s1l2.pointee.tag)
    keys.add(178, c.s1.pointee.tag, c.s1l2Label)
    keys.add(179, c.s1.pointee.word, c.s1l2Label)
    keys.add(180, c.s1.pointee.tag, c.s1l2.pointee.word)
    keys.add(181, c.s1r2.pointee.tag)
    keys.add(182, c.s1r2.pointee.word)
    keys.add(183, c.s1r2Label)
    keys.add(184, c.s1.pointee.tag, c.s1r2.pointee.tag)
    keys.add(185, c.s1.pointee.tag, c.s1r2Label)
    keys.add(186, c.s1.pointee.word, c.s1r2Label)
    keys.add(187, c.s1.pointee.tag, c.s1r2.pointee.word)
    keys.add(
      188, c.s1.pointee.tag,
      UInt32(truncatingIfNeeded: c.n1.leftLabels), UInt32(truncatingIfNeeded: c.n1.leftLabels >> 32)
    )
    keys.add(
      189, c.s1.pointee.word,
      UInt32(truncatingIfNeeded: c.n1.leftLabels), UInt32(truncatingIfNeeded: c.n1.leftLabels >> 32)
    )
    keys.add(
      190, c.s1.pointee.tag,
      UInt32(truncatingIfNeeded: c.n1.rightLabels),
      UInt32(truncatingIfNeeded: c.n1.rightLabels >> 32))
    keys.add(
      191, c.s1.pointee.word,
      UInt32(truncatingIfNeeded: c.n1.rightLabels),
      UInt32(truncatingIfNeeded: c.n1.rightLabels >> 32))
    keys.add(192, c.s1.pointee.word, c.valency1)
    keys.add(193, c.s1.pointee.tag, c.valency1)
    keys.add(194, c.s1.pointee.tag, c.s1r.pointee.tag, c.s1r2.pointee.tag)
  }

  static func bufferChildren(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(195, c.b0l.pointee.tag)
    keys.add(196, c.b0l.pointee.word)
    keys.add(197, c.b0lLabel)
    keys.add(198, c.b0.pointee.tag, c.b0l.pointee.tag)
    keys.add(199, c.b0.pointee.tag, c.b0lLabel)
    keys.add(200, c.b0.pointee.word, c.b0lLabel)
    keys.add(201, c.b0.pointee.tag, c.b0l.pointee.word)
    keys.add(202, c.b0l2.pointee.tag)
    keys.add(203, c.b0l2.pointee.word)
    keys.add(204, c.b0l2Label)
    keys.add(205, c.b0.pointee.tag, c.b0l2.pointee.tag)
    keys.add(206, c.b0.pointee.tag, c.b0l2Label)
    keys.add(207, c.b0.pointee.word, c.b0l2Label)
    keys.add(208, c.b0.pointee.tag, c.b0l2.pointee.word)
    keys.add(
      209, c.b0.pointee.tag,
      UInt32(truncatingIfNeeded: c.nb.leftLabels), UInt32(truncatingIfNeeded: c.nb.leftLabels >> 32)
    )
    keys.add(
      210, c.b0.pointee.word,
      UInt32(truncatingIfNeeded: c.nb.leftLabels), UInt32(truncatingIfNeeded: c.nb.leftLabels >> 32)
    )
    keys.add(211, c.b0.pointee.word, c.valencyB)
    keys.add(212, c.b0.pointee.tag, c.valencyB)
    keys.add(213, c.b0.pointee.tag, c.b0l.pointee.tag, c.b0l2.pointee.tag)
  }

  static func topChildrenAndBuffer(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(214, c.s0.pointee.tag, c.s0l.pointee.tag, c.b0.pointee.tag)
    keys.add(215, c.s0.pointee.tag, c.s0r.pointee.tag, c.b0.pointee.tag)
    keys.add(216, c.s0.pointee.tag, c.s0lLabel, c.s0rLabel, c.b0.pointee.tag)
    keys.add(217, c.s0l.pointee.word, c.b0.pointee.word)
    keys.add(218, c.s0r.pointee.word, c.b0.pointee.word)
    keys.add(219, c.s0.pointee.tag, c.valency0, c.b0.pointee.tag)
    keys.add(220, c.s0.pointee.tag, c.s0rLabel, c.b0.pointee.word)
    keys.add(
      221, c.s0.pointee.tag, UInt32(truncatingIfNeeded: c.n0.rightLabels),
      UInt32(truncatingIfNeeded: c.n0.rightLabels >> 32), c.b0.pointee.tag)
  }

  static func topChildrenAndSecond(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(222, c.s1.pointee.tag, c.s0.pointee.tag, c.s0l.pointee.tag)
    keys.add(223, c.s1.pointee.tag, c.s0.pointee.tag, c.s0r.pointee.tag)
    keys.add(224, c.s0l.pointee.word, c.s1.pointee.word)
    keys.add(225, c.s0.pointee.cluster10, c.s1.pointee.cluster10, c.s0l.pointee.cluster10)
    keys.add(226, c.s1.pointee.tag, c.s0.pointee.tag, c.s0lLabel)
    keys.add(227, c.s1.pointee.word, c.s0l.pointee.word, c.s0.pointee.tag)
    keys.add(
      228, c.s0.pointee.tag, UInt32(truncatingIfNeeded: c.n0.leftLabels),
      UInt32(truncatingIfNeeded: c.n0.leftLabels >> 32), c.s1.pointee.tag)
  }

  static func secondChildrenAndTop(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(229, c.s1.pointee.tag, c.s1l.pointee.tag, c.s0.pointee.tag)
    keys.add(230, c.s1.pointee.tag, c.s1r.pointee.tag, c.s0.pointee.tag)
    keys.add(231, c.s1r.pointee.word, c.s0.pointee.word)
    keys.add(232, c.s1.pointee.tag, c.valency1, c.s0.pointee.tag)
    keys.add(233, c.s1.pointee.tag, c.s1rLabel, c.s0.pointee.tag)
    keys.add(234, c.s1.pointee.word, c.s1rLabel, c.s0.pointee.tag)
    keys.add(
      235, c.s1.pointee.tag, UInt32(truncatingIfNeeded: c.n1.rightLabels),
      UInt32(truncatingIfNeeded: c.n1.rightLabels >> 32), c.s0.pointee.tag)
  }

  static func secondChildrenAndAll(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(236, c.s1.pointee.tag, c.s1r.pointee.tag, c.b0.pointee.tag)
    keys.add(237, c.s1.pointee.tag, c.s1rLabel, c.s0.pointee.tag, c.b0.pointee.tag)
    keys.add(238, c.s1.pointee.tag, c.s1lLabel, c.s0.pointee.tag, c.b0.pointee.tag)
  }

  static func bufferChildrenAndTop(_ c: borrowing ParserContext, _ keys: inout FeatureKeys) {
    keys.add(239, c.s0.pointee.tag, c.b0.pointee.tag, c.b0l.pointee.tag)
    keys.add(240, c.s0.pointee.cluster10, c.b0.pointee.cluster10, c.b0l.pointee.cluster10)
    keys.add(241, c.b0l.pointee.word, c.s0.pointee.word)
    keys.add(242, c.s0.pointee.tag, c.b0.pointee.tag, c.b0lLabel)
    keys.add(243, c.s0.pointee.tag, c.b0.pointee.tag, c.valencyB)
  }
}
