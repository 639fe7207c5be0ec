// Features of the attribution tagger from the tree.

extension AttributionFeatures {
  /// Most arcs that are walked towards the root.
  private static let walk = 10

  @inline(__always)
  static func addTree(_ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys) {
    let label = w.pointee.label
    guard label != 0 else {
      keys.add(101, 1)
      return
    }
    keys.add(102, label)
    keys.add(103, label, w.pointee.tag)
    keys.add(104, label, UInt32(w.pointee.quotation.rawValue))
    keys.addBits64(105, w.pointee.children, w.pointee.universal)
    keys.add(
      106, UInt32(truncatingIfNeeded: w.pointee.children),
      UInt32(truncatingIfNeeded: w.pointee.children >> 32), w.pointee.universal)
    guard w.pointee.head != 0 else {
      keys.add(107, w.pointee.lemma)
      return
    }
    let parent = w + Int(w.pointee.head)
    keys.add(108, label, parent.pointee.lemma)
    keys.add(109, label, parent.pointee.tag)
    keys.add(110, label, parent.pointee.cluster8)
    keys.add(111, label, UInt32(parent.pointee.reporting), parent > w ? 1 : 0)
    keys.add(112, label, UInt32(parent.pointee.rule))
    keys.add(113, w.pointee.tag, parent.pointee.tag)
    keys.add(114, w.pointee.lemma, parent.pointee.lemma)
    addWalk(w, &keys)
  }

  /// The verbs above a word: by which arc it hangs below each, on which side, how deep.
  @inline(__always)
  private static func addWalk(_ w: UnsafePointer<AttributionWord>, _ keys: inout FeatureKeys) {
    var node = w
    var depth: UInt32 = 0
    var labels: UInt32 = 0
    var hasReporting = false
    while node.pointee.head != 0, depth < walk {
      let arc = node.pointee.label
      let above = node + Int(node.pointee.head)
      let side: UInt32 = above > w ? 1 : 0
      depth += 1
      if depth <= 3 {
        labels = labels &* 64 &+ arc
        keys.add(115, labels, depth)
      }
      let deep = min(depth, 4)
      if above.pointee.isVerb {
        keys.add(116, arc, above.pointee.lemma, side)
        keys.add(117, arc, above.pointee.cluster8, side, deep)
        keys.add(118, arc, UInt32(above.pointee.reporting), side, deep)
        keys.add(119, arc, UInt32(above.pointee.rule), side)
      }
      if above.pointee.reporting != 0, !hasReporting {
        hasReporting = true
        keys.add(120, above.pointee.lemma, side)
        keys.add(121, UInt32(above.pointee.reporting), arc, side, deep)
        keys.add(122, above.pointee.lemma, arc, UInt32(w.pointee.quotation.rawValue))
        keys.add(123, above.pointee.lemma, labels)
      }
      node = above
    }
    if node != w {
      keys.add(124, node.pointee.lemma, node > w ? 1 : 0)
      keys.add(125, node.pointee.cluster8, node > w ? 1 : 0)
      keys.add(126, UInt32(node.pointee.rule), node > w ? 1 : 0)
    }
  }
}

extension FeatureKeys {
  /// One feature for each bit of `bits`.
  @inline(__always)
  mutating func addBits64(_ template: UInt32, _ bits: UInt64, _ b: UInt32) {
    var rest = bits
    while rest != 0 {
      add(template, UInt32(truncatingIfNeeded: rest.trailingZeroBitCount), b)
      rest &= rest - 1
    }
  }
}
