// What name templates see of one word beside its record.

/// Facts about a word in its sentence and article.
package struct NameWord {
  /// The tag, and facts of the longest listed phrase that the word is part of.
  package var tag: UInt8 = 0
  /// `DocumentFlags` of the word.
  package var document: UInt8 = 0
  /// Place in the phrase: 0 none, 1 first, 2 further.
  package var phrasePlace: UInt8 = 0
  package var phrase: UInt32 = 0
  /// Label of a first reading, plus one; 0 while there is none.
  package var firstLabel: UInt8 = 0
  /// What the first reading of the whole article mostly said of the word: kind plus one, and how
  /// often; 0 for nothing.
  package var majority: UInt8 = 0
  /// Run of capitalised words that the word stands in: first index, and index behind the last.
  package var runStart: Int32 = 0
  package var runEnd: Int32 = 0

  package init() {}

  /// Fills the columns of a sentence. `words` holds one element a word; tags and document flags are
  /// set already.
  package static func read(
    _ table: borrowing FormTable, _ word: UnsafePointer<UInt32>, count: Int,
    into words: UnsafeMutablePointer<NameWord>
  ) {
    findRuns(table.records, word, count: count, into: words)
    findPhrases(table, word, count: count, into: words)
  }

  private static func findRuns(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>, count: Int,
    into words: UnsafeMutablePointer<NameWord>
  ) {
    var index = 0
    while index < count {
      guard records[Int(word[index])].flags.contains(.startsUpper) else {
        words[index].runStart = Int32(index)
        words[index].runEnd = Int32(index)
        index += 1
        continue
      }
      var end = index + 1
      while end < count, isInRun(records, word, end, count: count) { end += 1 }
      for inner in index..<end {
        words[inner].runStart = Int32(index)
        words[inner].runEnd = Int32(end)
      }
      index = end
    }
  }

  /// A capitalised word, or a small connector or hyphen between two.
  @inline(__always)
  private static func isInRun(
    _ records: UnsafePointer<FormRecord>, _ word: UnsafePointer<UInt32>, _ index: Int, count: Int
  ) -> Bool {
    let record = records + Int(word[index])
    if record.pointee.flags.contains(.startsUpper) { return true }
    guard index + 1 < count,
      records[Int(word[index + 1])].flags.contains(.startsUpper)
    else { return false }
    return connectors.0 == record.pointee.lower || connectors.1 == record.pointee.lower
      || connectors.2 == record.pointee.lower
  }

  private static let connectors = (hash("of"), hash("-"), hash("&"))
  private static func hash(_ word: String) -> UInt32 { StableHash.narrow(StableHash.of(word)) }

  private static func findPhrases(
    _ table: borrowing FormTable, _ word: UnsafePointer<UInt32>, count: Int,
    into words: UnsafeMutablePointer<NameWord>
  ) {
    guard let lexicon = table.lexicon else { return }
    for index in 0..<count {
      words[index].phrase = 0
      words[index].phrasePlace = 0
    }
    var index = 0
    while index < count {
      guard table.records[Int(word[index])].flags.contains(.startsUpper) else {
        index += 1
        continue
      }
      var hash = StableHash()
      table.addFolded(word[index], to: &hash)
      var found = 1
      var facts: UInt32 = 0
      for length in 2...FormLexicon.longestPhrase where index + length <= count {
        hash.add(UInt8(ascii: " "))
        table.addFolded(word[index + length - 1], to: &hash)
        let bits = lexicon.phrase(hash.value).intersection(.allNames).rawValue
        if bits != 0 { (found, facts) = (length, bits) }
      }
      if facts != 0 {
        for inner in index..<index + found {
          words[inner].phrase = facts
          words[inner].phrasePlace = inner == index ? 1 : 2
        }
      }
      index += found
    }
  }
}
