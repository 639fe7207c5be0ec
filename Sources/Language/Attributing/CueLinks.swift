// Which cue a piece of content belongs to.
//
// In: a scene, the piece of content, the piece before it. Out: candidates and their features.
// Leaves to others: weights, the choice.

/// The ways a piece of content can be taken.
package enum CueCandidate: Hashable, Sendable {
  /// By a cue, an index of `LinkScene.pieces`.
  case cue(Int)
  /// Goes on with the row of the piece of content before it.
  case previous
  /// A row of its own without a cue.
  case alone
}

package enum CueLinks {
  /// Cues that are looked at on each side.
  private static let window = 8
  /// Blocks that a row may reach back over.
  package static let reach = 2

  /// Candidates of the content `number` of the scene.
  package static func candidates(_ number: Int, in scene: LinkScene) -> [CueCandidate] {
    let piece = scene.pieces[scene.contents[number]]
    let cues = scene.cues[piece.block]
    let split = cues.firstIndex {
      scene.pieces[$0].places.lowerBound >= piece.places.lowerBound
    } ?? cues.count
    var result: [CueCandidate] = cues[max(0, split - window)..<min(cues.count, split + window)]
      .map { .cue($0) }
    if number > 0 {
      let before = scene.pieces[scene.contents[number - 1]]
      if piece.block - before.block <= reach { result.append(.previous) }
    }
    result.append(.alone)
    return result
  }

  /// Features of one candidate.
  package static func keys(
    _ candidate: CueCandidate, number: Int, previous: CueCandidate?, in scene: LinkScene,
    into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    let words = scene.text.words
    let piece = scene.pieces[scene.contents[number]]
    let first = words[piece.places.lowerBound], last = words[piece.places.upperBound - 1]
    let state = UInt32(first.quotation.rawValue) * 8 + UInt32(last.quotation.rawValue)
    switch candidate {
    case .cue(let index): addCue(scene.pieces[index], index, piece, state, previous, scene, &keys)
    case .previous:
      let before = scene.pieces[scene.contents[number - 1]]
      let blocks = UInt32(piece.block - before.block)
      let old = words[before.places.upperBound - 1]
      let oldState = UInt32(old.quotation.rawValue)
      let gap = AttributionFeatures.bucket(piece.places.lowerBound - before.places.upperBound)
      let ruleAgrees: UInt32 =
        first.ruleRow == 0 ? 0 : first.ruleRow == old.ruleRow ? 1 : 2
      let counts = scene.between(before.places.upperBound, piece.places.lowerBound)
      keys.add(30, 1)
      keys.add(31, blocks, state, oldState)
      keys.add(32, blocks, gap)
      keys.add(33, ruleAgrees)
      keys.add(34, ruleAgrees, state, blocks)
      keys.add(35, UInt32(counts.sources), UInt32(counts.cues), state)
      keys.add(36, words[before.places.upperBound].lower, state)
      keys.add(37, words[piece.places.lowerBound - 1].lower, state)
      keys.add(38, first.fromStart == 0 ? 1 : 0, state, blocks)
      keys.add(39, kind(previous), state, blocks)
      keys.add(40, kind(previous), ruleAgrees, gap)
      keys.add(41, UInt32(first.sentence &- old.sentence), state, blocks)
      keys.add(42, UInt32(piece.places.count > 8 ? 1 : 0), state, kind(previous))
    case .alone:
      let left = nearest(piece, scene, before: true)
      let right = nearest(piece, scene, before: false)
      let hasRule: UInt32 = first.ruleRow == 0 ? 0 : 1
      keys.add(60, 1)
      keys.add(61, state)
      keys.add(62, left, right, state)
      keys.add(63, hasRule, state)
      keys.add(64, UInt32(first.flags.rawValue & 7), state)
      keys.add(65, first.lower)
      keys.add(66, first.tag, state)
      keys.add(67, first.fromStart == 0 ? 1 : 0, left, right)
      keys.add(68, words[scene.head(of: piece.places)].label, state)
      keys.add(69, words[piece.places.lowerBound - 1].lower)
      keys.add(70, words[piece.places.upperBound].lower)
      keys.add(71, kind(previous), state)
      let head = scene.head(of: piece.places)
      if words[head].head != 0 {
        keys.add(72, words[head].label, words[head + Int(words[head].head)].lemma)
        keys.add(73, words[head].label, words[head + Int(words[head].head)].cluster8)
      }
    }
    return keys.count
  }

  private static func kind(_ candidate: CueCandidate?) -> UInt32 {
    switch candidate {
    case nil: 0
    case .cue: 1
    case .previous: 2
    case .alone: 3
    }
  }

  /// Distance class of the nearest cue on one side.
  private static func nearest(
    _ piece: AttributionPiece, _ scene: LinkScene, before: Bool
  ) -> UInt32 {
    let cues = scene.cues[piece.block]
    if before {
      guard
        let cue = cues.last(where: {
          scene.pieces[$0].places.upperBound <= piece.places.lowerBound
        })
      else { return 7 }
      return AttributionFeatures.bucket(
        piece.places.lowerBound - scene.pieces[cue].places.upperBound)
    }
    guard
      let cue = cues.first(where: { scene.pieces[$0].places.lowerBound >= piece.places.upperBound })
    else { return 7 }
    return AttributionFeatures.bucket(
      scene.pieces[cue].places.lowerBound - piece.places.upperBound)
  }

  private static func addCue(
    _ cue: AttributionPiece, _ index: Int, _ piece: AttributionPiece, _ state: UInt32,
    _ previous: CueCandidate?, _ scene: LinkScene, _ keys: inout FeatureKeys
  ) {
    let words = scene.text.words
    let isBefore = cue.places.lowerBound < piece.places.lowerBound
    let side: UInt32 = isBefore ? 0 : 1
    let low = isBefore ? cue.places.upperBound : piece.places.upperBound
    let high = isBefore ? piece.places.lowerBound : cue.places.lowerBound
    let distance = AttributionFeatures.bucket(high - low)
    let counts = scene.between(low, high)
    let head = scene.head(of: cue.places)
    let contentHead = scene.head(of: piece.places)
    let lemma = words[head].lemma
    let path = scene.path(contentHead, head)
    let sentences = UInt32(
      min(3, abs(Int(words[head].sentence) - Int(words[contentHead].sentence))))
    let rule = words[cue.places.lowerBound].ruleRow
    let contentRule = words[piece.places.lowerBound].ruleRow
    let ruleAgrees: UInt32 =
      contentRule == 0 ? (rule == 0 ? 0 : 1) : rule == 0 ? 2 : rule == contentRule ? 3 : 4
    let isUsed: UInt32 = previous == .cue(index) ? 1 : 0
    let next = words[low], last = words[high - 1]
    keys.add(1, side, distance)
    keys.add(2, side, distance, state)
    keys.add(3, side, UInt32(counts.cues), UInt32(counts.contents))
    keys.add(4, side, UInt32(counts.cues), UInt32(counts.contents), UInt32(counts.sources))
    keys.add(5, side, sentences, state)
    keys.add(6, path)
    keys.add(7, path, lemma)
    keys.add(8, path, state)
    keys.add(9, lemma, side)
    keys.add(10, lemma, side, state)
    keys.add(11, words[head].tag, side, state)
    keys.add(12, ruleAgrees)
    keys.add(13, ruleAgrees, side, state)
    keys.add(14, ruleAgrees, UInt32(counts.cues), distance)
    keys.add(15, isUsed, side, state)
    keys.add(16, isUsed, sentences, UInt32(counts.contents))
    keys.add(17, high > low ? next.lower : 0, side)
    keys.add(18, high > low ? last.lower : 0, side)
    keys.add(19, high > low ? next.lower : 0, side, state)
    keys.add(20, high > low ? last.lower : 0, side, state)
    keys.add(21, UInt32(words[head].quotation.rawValue), state)
    keys.add(22, UInt32(words[head].reporting), side, state)
    keys.add(23, UInt32(words[head].reporting), path)
    keys.add(24, words[head].cluster8, side, state)
    keys.add(25, words[contentHead].label, words[head].tag, side)
    keys.add(26, words[head].label, side, state)
    keys.add(27, sentences, side, UInt32(counts.cues), UInt32(words[head].reporting))
  }
}
