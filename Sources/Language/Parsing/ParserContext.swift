// What templates see of a half-built tree.

/// The words and dependents around the next decision.
struct ParserContext {
  let s0Index: Int, s1Index: Int, s2Index: Int, b0Index: Int
  let s0: UnsafePointer<ParserWord>, s1: UnsafePointer<ParserWord>, s2: UnsafePointer<ParserWord>
  let b0: UnsafePointer<ParserWord>, b1: UnsafePointer<ParserWord>
  let b2: UnsafePointer<ParserWord>, b3: UnsafePointer<ParserWord>
  let n0: ParserNode, n1: ParserNode, nb: ParserNode
  let s0l: UnsafePointer<ParserWord>, s0l2: UnsafePointer<ParserWord>
  let s0r: UnsafePointer<ParserWord>, s0r2: UnsafePointer<ParserWord>
  let s1l: UnsafePointer<ParserWord>, s1l2: UnsafePointer<ParserWord>
  let s1r: UnsafePointer<ParserWord>, s1r2: UnsafePointer<ParserWord>
  let b0l: UnsafePointer<ParserWord>, b0l2: UnsafePointer<ParserWord>
  let s0lLabel: UInt32, s0l2Label: UInt32, s0rLabel: UInt32, s0r2Label: UInt32
  let s1lLabel: UInt32, s1l2Label: UInt32, s1rLabel: UInt32, s1r2Label: UInt32
  let b0lLabel: UInt32, b0l2Label: UInt32
  /// Distances in steps, 0 if a word is missing.
  let distance0: UInt32, distance1: UInt32
  /// Which of verb, comma, conjunction and mark stand between the two words.
  let between0: UInt32, between1: UInt32
  let valency0: UInt32, valency1: UInt32, valencyB: UInt32
  /// Numbers for a word with all its dependents.
  let topChildren: UInt64, secondChildren: UInt64, bufferChildren: UInt64

  /// `words[-1]` is the empty word, `words[state.wordCount]` the root.
  @inline(__always)
  init(_ state: borrowing ParserState, _ words: UnsafePointer<ParserWord>) {
    s0Index = state.stackWord(0)
    s1Index = state.stackWord(1)
    s2Index = state.stackWord(2)
    b0Index = state.front
    let last = state.wordCount
    s0 = words + s0Index
    s1 = words + s1Index
    s2 = words + s2Index
    b0 = words + b0Index
    b1 = words + (b0Index + 1 <= last ? b0Index + 1 : -1)
    b2 = words + (b0Index + 2 <= last ? b0Index + 2 : -1)
    b3 = words + (b0Index + 3 <= last ? b0Index + 3 : -1)
    let nodes = state.nodes
    n0 = s0Index >= 0 ? nodes[s0Index] : ParserNode()
    n1 = s1Index >= 0 ? nodes[s1Index] : ParserNode()
    nb = nodes[b0Index]
    s0l = words + Int(n0.left1)
    s0l2 = words + Int(n0.left2)
    s0r = words + Int(n0.right1)
    s0r2 = words + Int(n0.right2)
    s1l = words + Int(n1.left1)
    s1l2 = words + Int(n1.left2)
    s1r = words + Int(n1.right1)
    s1r2 = words + Int(n1.right2)
    b0l = words + Int(nb.left1)
    b0l2 = words + Int(nb.left2)
    s0lLabel = ParserContext.label(nodes, n0.left1)
    s0l2Label = ParserContext.label(nodes, n0.left2)
    s0rLabel = ParserContext.label(nodes, n0.right1)
    s0r2Label = ParserContext.label(nodes, n0.right2)
    s1lLabel = ParserContext.label(nodes, n1.left1)
    s1l2Label = ParserContext.label(nodes, n1.left2)
    s1rLabel = ParserContext.label(nodes, n1.right1)
    s1r2Label = ParserContext.label(nodes, n1.right2)
    b0lLabel = ParserContext.label(nodes, nb.left1)
    b0l2Label = ParserContext.label(nodes, nb.left2)
    distance0 = s0Index >= 0 ? ParserContext.step(b0Index - s0Index) : 0
    distance1 = s1Index >= 0 ? ParserContext.step(s0Index - s1Index) : 0
    between0 = s0Index >= 0 ? ParserContext.between(words, s0Index, b0Index) : 0
    between1 = s1Index >= 0 ? ParserContext.between(words, s1Index, s0Index) : 0
    valency0 = UInt32(min(n0.leftCount, 4)) << 4 | UInt32(min(n0.rightCount, 4))
    valency1 = UInt32(min(n1.leftCount, 4)) << 4 | UInt32(min(n1.rightCount, 4))
    valencyB = UInt32(min(nb.leftCount, 4))
    topChildren = ParserContext.number(
      s0Index, n0,
      UInt64(s0lLabel) << 24 | UInt64(s0l2Label) << 16 | UInt64(s0rLabel) << 8
        | UInt64(s0r2Label))
    secondChildren = ParserContext.number(
      s1Index, n1,
      UInt64(s1lLabel) << 24 | UInt64(s1l2Label) << 16 | UInt64(s1rLabel) << 8
        | UInt64(s1r2Label))
    bufferChildren = ParserContext.number(
      b0Index, nb, UInt64(b0lLabel) << 8 | UInt64(b0l2Label))
  }

  @inline(__always)
  private static func label(_ nodes: UnsafeMutablePointer<ParserNode>, _ child: Int16) -> UInt32 {
    child < 0 ? 0 : UInt32(nodes[Int(child)].label) &+ 1
  }

  /// A distance in words as one of seven steps.
  @inline(__always)
  private static func step(_ distance: Int) -> UInt32 {
    distance < 5 ? UInt32(truncatingIfNeeded: distance) : distance < 10 ? 5 : 6
  }

  /// Kinds of words between two places, from the running sums that words carry.
  @inline(__always)
  private static func between(
    _ words: UnsafePointer<ParserWord>, _ first: Int, _ last: Int
  ) -> UInt32 {
    let before = words[first], after = words[last - 1]
    var result: UInt32 = 1
    if after.verbsSoFar != before.verbsSoFar { result |= 2 }
    if after.commasSoFar != before.commasSoFar { result |= 4 }
    if after.conjunctionsSoFar != before.conjunctionsSoFar { result |= 8 }
    if (after.marksSoFar ^ before.marksSoFar) & 1 != 0 { result |= 16 }
    return result
  }

  @inline(__always)
  private static func number(_ index: Int, _ node: ParserNode, _ labels: UInt64) -> UInt64 {
    let near = UInt64(UInt16(bitPattern: node.left1)) | UInt64(UInt16(bitPattern: node.left2)) << 16
    let far =
      UInt64(UInt16(bitPattern: node.right1)) | UInt64(UInt16(bitPattern: node.right2)) << 16
    var h = UInt64(truncatingIfNeeded: index + 1) &* 0x9E37_79B9_7F4A_7C15
    h = (h ^ (near | far << 32)) &* 0xBF58_476D_1CE4_E5B9
    h = (h ^ (h >> 32) ^ labels) &* 0x94D0_49BB_1331_11EB
    h = (h ^ (h >> 29) ^ node.leftLabels) &* 0xD6E8_FEB8_6659_FD93
    h = (h ^ (h >> 32) ^ node.rightLabels) &* 0xA076_1D64_78BD_642F
    h = (h ^ (h >> 29)) &+ UInt64(node.leftCount) << 8 &+ UInt64(node.rightCount)
    return h &* 0xE703_7ED1_A0B4_28DB
  }
}
