// The words of all articles as parallel columns, and where each word occurs.
//
// In: the documents' text. Out: for every place its word, bytes, block and sentence; for every word
// its places in text order. Leaves to others: phrases (`TextPattern`).

import Analysis
import Articles
import Text

/// Words in load order of their documents; a word's position in the columns is its place.
public struct WordColumns: Sendable {
  /// The different words.
  public private(set) var terms = TermDictionary()
  var start: [UInt32] = []
  var length: [UInt16] = []
  var term: [TermID] = []
  var block: [UInt32] = []
  /// The sentence, or a number above all sentences where the block has none.
  var sentence: [UInt32] = []
  /// First place of each document, and the end of the last.
  private(set) var documentStart: [Int] = [0]
  /// Places of term `t`: `places[placeStart[t]..<placeStart[t + 1]]`, rising.
  private var placeStart: [UInt32] = []
  private var places: [UInt32] = []

  /// Number of words of all articles.
  public var count: Int { term.count }

  /// Places of the words of one document.
  public func range(of document: DocumentID) -> Range<Int> {
    documentStart[document]..<documentStart[document + 1]
  }

  /// Bytes of the word at a place, in its article.
  public func span(_ place: Int) -> Span {
    Span(start: Int(start[place]), count: Int(length[place]))
  }

  /// The term at a place.
  public func term(at place: Int) -> TermID { term[place] }

  /// The block of the word at a place.
  public func block(at place: Int) -> Int { Int(block[place]) }

  /// Number of places a word stands at.
  public func occurrences(of id: TermID) -> Int {
    Int(placeStart[Int(id) + 1] - placeStart[Int(id)])
  }

  /// All places of a word, rising.
  func places(of id: TermID) -> ArraySlice<UInt32> {
    places[Int(placeStart[Int(id)])..<Int(placeStart[Int(id) + 1])]
  }

  /// The places of a word in one document.
  func places(of id: TermID, in document: DocumentID) -> ArraySlice<UInt32> {
    let all = places(of: id)
    let range = self.range(of: document)
    let low = lowerBound(all, UInt32(range.lowerBound))
    return all[low..<lowerBound(all[low...], UInt32(range.upperBound))]
  }

  /// Documents that hold a word, rising.
  public func documents(with id: TermID) -> [DocumentID] {
    var found = DocumentSet(count: documentCount)
    insertDocuments(with: id, into: &found)
    return (0..<documentCount).filter(found.contains)
  }

  func insertDocuments(with id: TermID, into set: inout DocumentSet) {
    var rest = places(of: id)
    var document = 0
    while let next = rest.first {
      document = self.document(of: Int(next), from: document)
      set.insert(document)
      rest = rest[lowerBound(rest, UInt32(documentStart[document + 1]))...]
    }
  }

  var documentCount: Int { documentStart.count - 1 }

  /// Places of the words that lie wholly inside a span of a document.
  public func places(in span: Span, of document: DocumentID) -> Range<Int> {
    let range = self.range(of: document)
    let low = lowerBound(start[range], span.start)
    var high = lowerBound(start[low..<range.upperBound], UInt32(span.end))
    while high > low, self.span(high - 1).end > span.end { high -= 1 }
    return low..<high
  }

  /// Number of words in a span as a reader counts them: the `'s` of “Kim's” is none.
  public func wordCount(in span: Span, of document: DocumentID) -> Int {
    let places = self.places(in: span, of: document)
    guard let possessive = terms.id(of: "'s") else { return places.count }
    return places.reduce(0) { $0 + (term[$1] == possessive ? 0 : 1) }
  }

  /// The document of a place.
  func document(of place: Int, from first: DocumentID = 0) -> DocumentID {
    var low = first
    var high = documentStart.count - 1
    while low < high {
      let middle = (low + high) / 2
      if documentStart[middle + 1] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Building

  /// Adds the words of one document.
  mutating func append(_ document: Document) {
    let scanner = WordScanner()
    let article = document.article
    var next = 0
    for (number, block) in article.blocks.enumerated() {
      scanner.scan(article.text[block.span]) { word, range in
        while next < document.sentences.count,
          document.sentences[next].span.end <= range.lowerBound
        {
          next += 1
        }
        let isInside =
          next < document.sentences.count
          && Int(document.sentences[next].span.start) <= range.lowerBound
        start.append(UInt32(range.lowerBound))
        length.append(UInt16(clamping: range.count))
        term.append(terms.insert(word))
        self.block.append(UInt32(number))
        sentence.append(UInt32(isInside ? next : document.sentences.count + number))
      }
    }
    documentStart.append(term.count)
  }

  /// Sorts places by word: count, sum, scatter.
  mutating func finish() {
    terms.sort()
    placeStart = Array(repeating: 0, count: terms.count + 1)
    for id in term { placeStart[Int(id) + 1] += 1 }
    for id in 0..<terms.count { placeStart[id + 1] += placeStart[id] }
    var next = placeStart
    places = Array(repeating: 0, count: term.count)
    for (place, id) in term.enumerated() {
      places[Int(next[Int(id)])] = UInt32(place)
      next[Int(id)] += 1
    }
  }
}

/// Index of the first element that is not below `value`; `slice` rises.
func lowerBound(_ slice: ArraySlice<UInt32>, _ value: UInt32) -> Int {
  var low = slice.startIndex
  var high = slice.endIndex
  while low < high {
    let middle = (low + high) / 2
    if slice[middle] < value { low = middle + 1 } else { high = middle }
  }
  return low
}
