// One article as the attribution models read it.
//
// In: columns of the language layer, the facts that the news layer fills in. Out: words with empty
// places around every block, so that templates look to both sides without a question.

import Text

/// Facts of all tokens of an article, block by block.
package struct AttributionText: Sendable {
  /// Facts, with `margin` empty places before and behind every block.
  package var words: [AttributionWord]
  /// Places of the words of each block.
  package let blocks: [Range<Int>]
  /// Token of the first word of each block.
  private let firstToken: [Int]

  package static let margin = 4

  /// Fills in what the language layer knows.
  package init(_ columns: TextColumns) {
    var words: [AttributionWord] = []
    words.reserveCapacity(columns.count + columns.blockTokens.count * 8)
    var border = AttributionWord()
    border.flags = .border
    let edge = [AttributionWord](repeating: border, count: AttributionText.margin)
    var blocks: [Range<Int>] = []
    for tokens in columns.blockTokens {
      words += edge
      let first = words.count
      for token in tokens { words.append(AttributionWord(token, columns)) }
      blocks.append(first..<words.count)
    }
    words += edge
    self.blocks = blocks
    self.words = words
    firstToken = columns.blockTokens.map(\.lowerBound)
    addTrees(columns)
  }

  /// The place of a token of a block.
  package func place(_ token: Int, block: Int) -> Int {
    blocks[block].lowerBound + token - firstToken[block]
  }

  /// The token of a place of a block.
  package func token(_ place: Int, block: Int) -> Int {
    firstToken[block] + place - blocks[block].lowerBound
  }

  /// Tokens of places of a block.
  package func tokens(_ places: Range<Int>, block: Int) -> Range<Int> {
    token(places.lowerBound, block: block)..<token(places.upperBound, block: block)
  }

  private mutating func addTrees(_ columns: TextColumns) {
    guard let syntax = columns.syntax, syntax.head.count == columns.count else { return }
    for block in blocks.indices {
      for place in blocks[block] {
        let token = token(place, block: block)
        guard syntax.label[token] > 0 else { continue }
        words[place].label = UInt32(syntax.label[token])
        let head = Int(syntax.head[token])
        guard head >= 0 else { continue }
        words[place].head = Int32(head - token)
        words[place + head - token].children |= 1 << UInt64(syntax.label[token] & 63)
      }
    }
  }
}

extension AttributionWord {
  fileprivate init(_ token: Int, _ columns: TextColumns) {
    self.init()
    let sentence = columns.sentence(of: token)
    fromStart = UInt8(min(token - sentence.tokens.lowerBound, 6))
    toEnd = UInt8(min(sentence.tokens.upperBound - 1 - token, 4))
    guard let syntax = columns.syntax, token < syntax.row.count else { return }
    let record = syntax.records[Int(syntax.row[token])]
    form = record.form
    lower = record.lower
    lemma = syntax.lemma[token]
    suffix = record.suffix3
    shape = record.shape
    cluster4 = record.cluster(4)
    cluster6 = record.cluster(6)
    cluster8 = record.cluster(8)
    cluster10 = record.cluster(10)
    tag = UInt32(columns.tags[token])
    if let tags = ModelSet.embedded.tagger?.tags, Int(columns.tags[token]) < tags.roles.count {
      universal = UInt32(tags.universalID[Int(columns.tags[token])])
      isVerb = tags.roles[Int(columns.tags[token])] == .verb
    }
  }
}
