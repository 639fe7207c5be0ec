// The features of a source candidate.

extension SourceLinks {
  /// Features of one candidate of a row. `users` counts the rows before that have the same source.
  package static func keys(
    _ candidate: SourceCandidate, row: LinkedRow, before: LinkedRow?, in scene: LinkScene,
    into start: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var keys = FeatureKeys(start)
    let words = scene.text.words
    let content = row.contents[0].places
    let state = UInt32(words[content.lowerBound].quotation.rawValue)
    let hasCue: UInt32 = row.cue == nil ? 0 : 1
    let cueHead = row.cue.map { scene.head(of: $0.places) }
    let lemma = cueHead.map { words[$0].lemma } ?? 0
    let cueTag = cueHead.map { words[$0].tag } ?? 0
    let reporting = cueHead.map { UInt32(words[$0].reporting) } ?? 7
    let kind = UInt32(candidate.kind.rawValue), relation = UInt32(candidate.relation.rawValue)
    let wantedRule = row.cue.map { words[$0.places.lowerBound].ruleRow } ?? 0
    let contentRule = words[content.lowerBound].ruleRow
    guard let piece = candidate.piece else {
      keys.add(60, 1)
      keys.add(61, hasCue, state)
      keys.add(62, lemma)
      keys.add(63, lemma, cueTag)
      keys.add(64, cueTag, reporting)
      keys.add(65, contentRule == 0 ? 0 : 1, wantedRule == 0 ? 0 : 1, hasCue)
      keys.add(66, before?.source == nil ? 0 : 1, hasCue, state)
      keys.add(67, UInt32(words[content.lowerBound].flags.rawValue & 7), hasCue)
      keys.add(68, cueHead.map { words[$0].label } ?? 0, cueTag)
      keys.add(69, cueHead.map { UInt32(truncatingIfNeeded: words[$0].children) } ?? 0, cueTag)
      keys.add(70, cueHead.map { words[$0].cluster8 } ?? 0)
      return keys.count
    }
    let anchor = row.cue?.places ?? content
    let head = scene.head(of: piece.places)
    let isBefore = piece.places.lowerBound < anchor.lowerBound
    let side: UInt32 = isBefore ? 0 : 1
    let low = isBefore ? piece.places.upperBound : anchor.upperBound
    let high = isBefore ? anchor.lowerBound : piece.places.lowerBound
    let distance = AttributionFeatures.bucket(high - low)
    let counts = scene.between(low, high)
    let blocks = UInt32(bitPattern: Int32(piece.block - row.block))
    let sentences =
      piece.block == row.block
      ? UInt32(min(3, abs(Int(words[head].sentence) - Int(words[anchor.lowerBound].sentence)))) : 4
    let path = cueHead.map { scene.path(head, $0) } ?? 0
    let inside = words[head].quotation.isInside ? 1 : 0 as UInt32
    let ruleRow = words[head].ruleRow
    let isRuleSource = words[head].rule == 1 || words[head].rule == 2
    let wanted = wantedRule != 0 ? wantedRule : contentRule
    let agrees: UInt32 =
      wanted == 0 ? (isRuleSource ? 1 : 0) : isRuleSource ? (ruleRow == wanted ? 2 : 3) : 4
    let isShared: UInt32 = before?.source == piece ? 1 : 0
    let contentSide: UInt32 = piece.places.lowerBound < content.lowerBound ? 0 : 1
    keys.add(1, kind, relation)
    keys.add(2, kind, relation, hasCue)
    keys.add(3, side, distance, kind)
    keys.add(4, side, distance, relation)
    keys.add(5, side, sentences, kind)
    keys.add(6, side, UInt32(counts.sources), UInt32(counts.cues), UInt32(counts.contents))
    keys.add(7, path, kind)
    keys.add(8, path, lemma)
    keys.add(9, path, cueTag)
    keys.add(10, lemma, side, kind)
    keys.add(11, lemma, relation, kind)
    keys.add(12, words[head].tag, kind)
    keys.add(13, words[head].lower, kind)
    keys.add(14, words[head].tag, relation, cueTag)
    keys.add(15, UInt32(words[head].mention), kind, relation)
    keys.add(16, agrees, kind)
    keys.add(17, agrees, relation)
    keys.add(18, agrees, sentences, hasCue)
    keys.add(19, agrees, distance, side)
    keys.add(20, isShared, kind, sentences)
    keys.add(21, isShared, cueTag, UInt32(counts.contents))
    keys.add(22, inside, state, kind)
    keys.add(23, blocks, hasCue, kind)
    keys.add(24, blocks, state, UInt32(words[head].mention))
    keys.add(25, side, contentSide, state)
    keys.add(26, side, contentSide, hasCue, state)
    keys.add(27, high > low ? words[low].lower : 0, side)
    keys.add(28, high > low ? words[high - 1].lower : 0, side)
    keys.add(29, cueTag, side, distance)
    keys.add(30, reporting, side, UInt32(words[head].mention))
    keys.add(31, words[head].cluster8, kind)
    keys.add(32, words[head].cluster4, relation, cueTag)
    keys.add(33, words[head].label, side, hasCue)
    keys.add(34, UInt32(words[head].document), kind)
    keys.add(35, side, UInt32(counts.sources), hasCue, relation)
    return keys.count
  }
}
