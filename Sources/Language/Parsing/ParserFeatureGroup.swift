// Groups of features with the same inputs.

/// Features that depend on the same words and dependents.
enum ParserFeatureGroup: UInt64, CaseIterable {
  case buffer, topAndBuffer, stack, stackAndBuffer, deepStack
  case topChildren, secondChildren, bufferChildren
  case topChildrenAndBuffer, topChildrenAndSecond
  case secondChildrenAndTop, secondChildrenAndAll, bufferChildrenAndTop

  /// A number for all that the group's features see of a state; equal inputs of one sentence give
  /// equal numbers.
  @inline(__always)
  func signature(_ context: borrowing ParserContext) -> UInt64 {
    let s0 = UInt64(truncatingIfNeeded: context.s0Index + 1)
    let s1 = UInt64(truncatingIfNeeded: context.s1Index + 1)
    let s2 = UInt64(truncatingIfNeeded: context.s2Index + 1)
    let b0 = UInt64(truncatingIfNeeded: context.b0Index + 1)
    let inputs: UInt64 =
      switch self {
      case .buffer: b0
      case .topAndBuffer: s0 << 16 | b0
      case .stack: s1 << 16 | s0
      case .stackAndBuffer: s1 << 32 | s0 << 16 | b0
      case .deepStack: s2 << 48 | s1 << 32 | s0 << 16 | b0
      case .topChildren: context.topChildren
      case .secondChildren: context.secondChildren
      case .bufferChildren: context.bufferChildren
      case .topChildrenAndBuffer: context.topChildren &+ b0 &* 0xD6E8_FEB8_6659_FD93
      case .topChildrenAndSecond: context.topChildren &+ s1 &* 0xA076_1D64_78BD_642F
      case .secondChildrenAndTop: context.secondChildren &+ s0 &* 0xD6E8_FEB8_6659_FD93
      case .secondChildrenAndAll:
        context.secondChildren &+ (s0 << 16 | b0) &* 0xA076_1D64_78BD_642F
      case .bufferChildrenAndTop: context.bufferChildren &+ s0 &* 0xD6E8_FEB8_6659_FD93
      }
    let mixed = (inputs &+ (rawValue + 1) &* 0xE703_7ED1_A0B4_28DB) &* 0x9E37_79B9_7F4A_7C15
    let result = mixed ^ (mixed >> 32)
    return result == 0 ? 1 : result
  }
}
