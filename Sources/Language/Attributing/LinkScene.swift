// One article before its pieces are joined.
//
// In: words and pieces. Out: what the linker asks of them: neighbours, what lies between, heads,
// spans of subtrees. Leaves to others: the choice.

/// Pieces of an article with what stands around them.
package struct LinkScene: Sendable {
  package let text: AttributionText
  /// In text order.
  package let pieces: [AttributionPiece]
  /// Indices of the pieces of each block by role, in order.
  let cues: [[Int]]
  let sources: [[Int]]
  package let contents: [Int]
  /// 1 more than the role of the piece at each place; 0 for none.
  let roles: [UInt8]
  /// First and last place of the subtree of each place.
  private let leftmost: [Int32]
  private let rightmost: [Int32]

  package init(_ text: AttributionText, _ pieces: [AttributionPiece]) {
    self.text = text
    self.pieces = pieces
    var cues = [[Int]](repeating: [], count: text.blocks.count)
    var sources = cues
    var roles = [UInt8](repeating: 0, count: text.words.count)
    for (index, piece) in pieces.enumerated() {
      switch piece.role {
      case .cue: cues[piece.block].append(index)
      case .source: sources[piece.block].append(index)
      case .content: break
      }
      for place in piece.places { roles[place] = piece.role.rawValue + 1 }
    }
    self.cues = cues
    self.sources = sources
    self.roles = roles
    contents = pieces.indices.filter { pieces[$0].role == .content }
    var left = text.words.indices.map { Int32($0) }
    var right = left
    for place in text.words.indices {
      var node = place
      var steps = 0
      while text.words[node].head != 0, steps < 60 {
        node += Int(text.words[node].head)
        if left[node] > Int32(place) { left[node] = Int32(place) }
        if right[node] < Int32(place) { right[node] = Int32(place) }
        steps += 1
      }
    }
    leftmost = left
    rightmost = right
  }

  /// The word of a piece on which the others hang: the first whose head lies outside.
  package func head(of places: Range<Int>) -> Int {
    for place in places where text.words[place].label != 0 {
      let head = place + Int(text.words[place].head)
      if head == place || !places.contains(head) {
        if text.words[place].flags.isDisjoint(with: [.mark, .punctuation]) { return place }
      }
    }
    return places.upperBound - 1
  }

  /// Pieces of each role that begin between two places.
  func between(_ low: Int, _ high: Int) -> (sources: Int, cues: Int, contents: Int) {
    var counts = [0, 0, 0, 0]
    var before: UInt8 = 0
    guard high - low < 200 else { return (3, 3, 3) }
    for place in Range(from: low, upTo: high) {
      let role = roles[place]
      if role != before { counts[Int(role)] += 1 }
      before = role
    }
    return (min(counts[1], 3), min(counts[2], 3), min(counts[3], 3))
  }

  /// Labels on the way from one word to another over their common ancestor, mixed into one number;
  /// 0 if they are more than six arcs apart or in different sentences.
  func path(_ a: Int, _ b: Int) -> UInt32 {
    var up: [(place: Int, hash: UInt32)] = [(a, 1)]
    var node = a
    while text.words[node].head != 0, up.count <= 6 {
      let hash = up[up.count - 1].hash &* 67 &+ text.words[node].label
      node += Int(text.words[node].head)
      up.append((node, hash))
    }
    var down: UInt32 = 7
    node = b
    var steps = 0
    while true {
      if let meeting = up.firstIndex(where: { $0.place == node }) {
        return meeting + steps > 6 ? 0 : (up[meeting].hash &* 0x9E37_79B1) ^ (down &* 0x85EB_CA77)
      }
      guard text.words[node].head != 0, steps < 6 else { return 0 }
      down = down &* 71 &+ text.words[node].label
      node += Int(text.words[node].head)
      steps += 1
    }
  }

  /// The words around a head that name a source: its subtree up to cue, content and relative clause.
  func phrase(around head: Int, block: Int) -> Range<Int> {
    let words = text.words
    let limit = text.blocks[block]
    var low = head, high = head + 1
    let left = max(Int(leftmost[head]), limit.lowerBound)
    let right = min(Int(rightmost[head]), limit.upperBound - 1)
    while low > left, roles[low - 1] != 2, roles[low - 1] != 3,
      words[low - 1].quotation == words[head].quotation
    {
      low -= 1
    }
    let relative = TreeLabels.embedded.relative
    var stop = right + 1
    for place in Range(from: head + 1, upTo: right + 1)
    where words[place].label == relative && place + Int(words[place].head) == head {
      stop = min(stop, max(Int(leftmost[place]), head + 1))
    }
    while high < stop, roles[high] != 2, roles[high] != 3,
      words[high].quotation == words[head].quotation
    {
      high += 1
    }
    let trimmed = text.trimmed(low..<high)
    return trimmed.isEmpty ? head..<head + 1 : trimmed
  }
}
