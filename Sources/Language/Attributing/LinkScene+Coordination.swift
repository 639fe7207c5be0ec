// Pieces of content that run on over a second reporting verb.
//
// `said the road was closed and urged drivers to stay away`: the tree joins `urged` to `said`, so
// the content ends before it and the second verb is a cue of its own.

extension AttributionPiece {
  /// Pieces in which content is cut before a reporting verb that is coordinated with its cue.
  package static func splitAtCoordinatedCues(
    _ pieces: [AttributionPiece], in text: AttributionText
  ) -> [AttributionPiece] {
    let words = text.words
    var isCue = [Bool](repeating: false, count: words.count)
    for piece in pieces where piece.role == .cue {
      for place in piece.places { isCue[place] = true }
    }
    let conjunction = TreeLabels.embedded.conjunction
    guard conjunction != 0, let penn = ModelSet.embedded.tagger?.tags.penn else { return pieces }
    // A finite verb goes with another one: `said it would stay shut and urged …` joins what was said
    // and urged, whatever the tree hangs it on.
    func isFinite(_ word: AttributionWord) -> Bool { ["VBD", "VBZ"].contains(penn[Int(word.tag)]) }
    return pieces.flatMap { piece -> [AttributionPiece] in
      guard piece.role == .content, let verb = piece.places.first(where: { place in
        let word = words[place]
        return word.label == conjunction && word.isVerb && word.reporting != 0
          && word.reporting <= 3 && !word.quotation.isInside && word.head < 0
          && (isCue[place + Int(word.head)] || isFinite(word) && !isFinite(words[place + Int(word.head)]))
          && word.children & TreeLabels.embedded.subjects == 0
          && place - piece.places.lowerBound >= 3 && place + 1 < piece.places.upperBound
      }), let join = (piece.places.lowerBound..<verb).last(where: {
        words[$0].label == TreeLabels.embedded.coordinator && $0 + Int(words[$0].head) == verb
      }), verb - join <= 3
      else { return [piece] }
      let before = text.trimmed(piece.places.lowerBound..<join)
      var after = verb + 1..<piece.places.upperBound
      if let first = after.first, words[first].lemma == StableHash.narrow(StableHash.of("that")) {
        after = first + 1..<after.upperBound
      }
      after = text.trimmed(after)
      guard !before.isEmpty, !after.isEmpty else { return [piece] }
      return [
        AttributionPiece(role: .content, block: piece.block, places: before),
        AttributionPiece(role: .cue, block: piece.block, places: verb..<verb + 1),
        AttributionPiece(role: .content, block: piece.block, places: after),
      ]
    }
  }
}
