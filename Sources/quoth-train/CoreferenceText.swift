// Documents of a treebank as running text, with the clusters of their persons.
//
// In: sentences with `SpaceAfter`, `newpar` and GUM's `Entity` column. Out: the text as it was
// written and, by byte place, its pronouns and the names of each cluster.

import Articles
import LanguageTraining
import Text

/// One document with gold coreference.
struct CoreferenceText {
  /// A mention of the gold standard.
  struct Mention {
    var span: Span
    var cluster: String
    /// Words of the name if its head is a proper noun; empty otherwise.
    var name: Set<String>
    /// The pronoun in lower case, if it is a single word of a singular person.
    var pronoun: String?
  }

  private(set) var id = ""
  private(set) var genre = ""
  private var bytes: [UInt8] = []
  private var blocks: [Block] = []
  /// In the order in which they end.
  private(set) var mentions: [Mention] = []
  private var open: [Opened] = []

  private struct Opened {
    var cluster: String
    var isPerson: Bool
    /// Place of the head among the words of the mention.
    var head: Int
    var start: Int
    var words: [(form: String, isProper: Bool)]
  }

  static let pronouns: Set<String> = [
    "he", "him", "his", "himself", "she", "her", "hers", "herself",
  ]

  static func documents(of bank: Treebank) -> [CoreferenceText] {
    var result: [CoreferenceText] = []
    for sentence in bank.sentences {
      if let id = sentence.value(of: "newdoc id") {
        var document = CoreferenceText()
        document.id = id
        document.genre = sentence.value(of: "meta::genre") ?? ""
        result.append(document)
      }
      if !result.isEmpty { result[result.count - 1].append(sentence) }
    }
    return result
  }

  var article: Article {
    Article(
      key: id, file: id, format: "text", text: ByteText(bytes), blocks: blocks,
      metadata: Metadata())
  }

  private mutating func append(_ sentence: TreebankSentence) {
    if sentence.has("newpar") || blocks.isEmpty {
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      if let last = blocks.indices.last { blocks[last].span = span(from: last) }
      if !blocks.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      let isHead = sentence.value(of: "newpar_block")?.hasPrefix("head") == true
      blocks.append(
        Block(kind: isHead ? .heading : .paragraph, span: Span(start: bytes.count, count: 0)))
    }
    var covered = 0
    var start = bytes.count
    for row in sentence.rows {
      let numbers = row[0].split(separator: "-").compactMap { Int($0) }
      let isRange = numbers.count == 2
      if isRange || numbers[0] > covered {
        start = bytes.count
        bytes += row[1].utf8
        if !row[9].contains("SpaceAfter=No") { bytes.append(UInt8(ascii: " ")) }
        if isRange { covered = numbers[1] }
      }
      if !isRange { note(row, start: start) }
    }
    blocks[blocks.count - 1].span = span(from: blocks.count - 1)
  }

  private func span(from block: Int) -> Span {
    let start = Int(blocks[block].span.start)
    var end = bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return Span(start: start, count: end - start)
  }

  /// Opens and closes the mentions of one word.
  private mutating func note(_ row: [String], start: Int) {
    let field = row[9].split(separator: "|").first { $0.hasPrefix("Entity=") }?.dropFirst(7) ?? ""
    var events: [(isOpening: Bool, text: Substring)] = []
    var rest = field
    while let first = rest.first {
      if first == "(" {
        let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
        rest = rest.dropFirst(body.count + 1)
        events.append((true, body))
        if rest.first == ")" {
          rest = rest.dropFirst()
          events.append((false, body))
        }
      } else {
        let body = rest.prefix { $0 != ")" }
        rest = rest.dropFirst(body.count + 1)
        events.append((false, body))
      }
    }
    for event in events where event.isOpening {
      let fields = event.text.split(separator: "-", omittingEmptySubsequences: false)
      guard fields.count > 5 else { continue }
      let head = Int(fields[5].split(separator: ",").first ?? "1") ?? 1
      open.append(
        Opened(
          cluster: String(fields[0]), isPerson: fields[1] == "person", head: head, start: start,
          words: []))
    }
    for index in open.indices { open[index].words.append((row[1], row[3] == "PROPN")) }
    for event in events where !event.isOpening {
      let cluster = event.text.prefix { $0 != "-" }
      guard let index = open.lastIndex(where: { $0.cluster == cluster }) else { continue }
      close(open.remove(at: index))
    }
  }

  private mutating func close(_ mention: Opened) {
    guard mention.isPerson else { return }
    var end = bytes.count
    while end > mention.start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let head = mention.head - 1
    let isName = mention.words.indices.contains(head) && mention.words[head].isProper
    let word = mention.words.count == 1 ? mention.words[0].form.lowercased() : ""
    // The words of the name itself, not of what describes it further on.
    let run = isName ? mention.words[head...].prefix { $0.isProper } : []
    mentions.append(
      Mention(
        span: Span(start: mention.start, count: end - mention.start), cluster: mention.cluster,
        name: Set(run.map(\.form)), pronoun: Self.pronouns.contains(word) ? word : nil))
  }
}
