// Who the source of a row is.
//
// In: a scene, a row, the rows before it. Out: candidates, from the pieces and from the tree.
// Leaves to others: features, weights, the choice.

/// Somebody who may be the source of a row.
package struct SourceCandidate: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case none, tagged, tree, previous }
  /// How a word hangs together with the cue, best first.
  package enum Relation: UInt8, Sendable {
    case none, subject, subjectAbove, agent, possessor, headOfCue, relativeHead
  }

  package var kind: Kind
  package var relation: Relation = .none
  /// Nil for no source.
  package var piece: AttributionPiece?
}

package enum SourceLinks {
  private static let window = 6
  private static let above = 6

  /// Candidates of a row; `before` is the row before it.
  package static func candidates(
    _ row: LinkedRow, before: LinkedRow?, in scene: LinkScene
  ) -> [SourceCandidate] {
    var result = [SourceCandidate(kind: .none)]
    let anchor = row.cue?.places.lowerBound ?? row.start
    let block = row.block
    for index in near(scene.sources[block], anchor, scene) {
      result.append(SourceCandidate(kind: .tagged, piece: scene.pieces[index]))
    }
    if row.cue == nil {
      if block > 0, let last = scene.sources[block - 1].last {
        result.append(SourceCandidate(kind: .tagged, piece: scene.pieces[last]))
      }
      if block + 1 < scene.sources.count, let next = scene.sources[block + 1].first {
        result.append(SourceCandidate(kind: .tagged, piece: scene.pieces[next]))
      }
    }
    addTree(row, scene, to: &result)
    if let source = before?.source, block - source.block <= CueLinks.reach,
      !result.contains(where: { $0.piece == source })
    {
      result.append(SourceCandidate(kind: .previous, piece: source))
    }
    return result
  }

  /// The pieces of a list nearest to a place.
  private static func near(_ list: [Int], _ anchor: Int, _ scene: LinkScene) -> ArraySlice<Int> {
    let split = list.firstIndex { scene.pieces[$0].places.lowerBound >= anchor } ?? list.count
    return list[max(0, split - window)..<min(list.count, split + window)]
  }

  /// Adds words that the tree makes source of a row, or marks the pieces that hold them.
  private static func addTree(
    _ row: LinkedRow, _ scene: LinkScene, to result: inout [SourceCandidate]
  ) {
    let words = scene.text.words
    let labels = TreeLabels.embedded
    let block = row.block
    let places = row.cue?.places ?? row.contents[0].places
    let limit = scene.text.blocks[block]
    var node = scene.head(of: places)
    guard words[node].label != 0 else { return }
    func add(_ head: Int, _ relation: SourceCandidate.Relation) {
      guard limit.contains(head), scene.roles[head] != 3, !places.contains(head) else { return }
      if let known = result.firstIndex(where: { $0.piece?.places.contains(head) == true }) {
        if result[known].relation == .none { result[known].relation = relation }
        return
      }
      let span = scene.phrase(around: head, block: block)
      result.append(
        SourceCandidate(
          kind: .tree, relation: relation,
          piece: AttributionPiece(role: .source, block: block, places: span)))
    }
    func addChildren(of node: Int, isCue: Bool) {
      for place in Range(from: max(limit.lowerBound, node - 60), upTo: min(limit.upperBound, node + 60))
      where words[place].head != 0 && place + Int(words[place].head) == node {
        let label = words[place].label
        if labels.isSubject(label) { add(place, isCue ? .subject : .subjectAbove) }
        if isCue, label == labels.possessor { add(place, .possessor) }
        if isCue, labels.isAgent(label) { add(place, .agent) }
      }
    }
    if row.cue != nil { addChildren(of: node, isCue: true) }
    var steps = 0
    while words[node].head != 0, steps < above {
      let label = words[node].label
      let parent = node + Int(words[node].head)
      if steps == 0, row.cue != nil, words[node].isVerb == false { add(parent, .headOfCue) }
      if label == labels.relative { add(parent, .relativeHead) }
      if words[parent].isVerb || steps > 0 || row.cue != nil {
        addChildren(of: parent, isCue: false)
      }
      node = parent
      steps += 1
    }
  }
}
