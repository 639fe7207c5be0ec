// One row, whatever it was written in, becomes one article.
//
// In: values with the names they had. Out: an article. The first name of a field that has a value
// wins. HTML in the text is read as HTML, other text as plain text. Leaves to others: syntax.

import Text

/// Collects the values of one row.
struct RowReader {
  private var values: [[UInt8]?] = Array(repeating: nil, count: RowField.allCases.count)
  private var ranks: [Int] = Array(repeating: .max, count: RowField.allCases.count)
  private var names: [String] = Array(repeating: "", count: RowField.allCases.count)
  private(set) var authors: [String] = []
  /// What holds for all rows of a file, such as the title of a feed.
  var sharedOutlet: String?

  /// Whether a value under this name would be used.
  func wants(_ match: FieldAliases.Match) -> Bool { match.rank < ranks[match.field.rawValue] }

  /// Takes a value, unless it is blank or a better one is known.
  mutating func set(_ match: FieldAliases.Match, to value: [UInt8], named name: String) {
    let i = match.field.rawValue
    guard match.rank < ranks[i], !value.trimmed(0..<value.count).isEmpty else { return }
    values[i] = value
    ranks[i] = match.rank
    names[i] = name
  }

  /// Takes one name of a list of authors.
  mutating func addAuthor(_ name: String) {
    for author in RowReader.people(in: name) where !authors.contains(author) {
      authors.append(author)
    }
  }

  /// The people in a field for authors. A pen name has no capitals, but in such a field it is one.
  private static func people(in value: String) -> [String] {
    let byline = Byline(names: value)
    if !byline.authors.isEmpty || byline.outlet != nil { return byline.authors }
    let isName =
      value.split(separator: " ").count <= 2 && !value.contains("@") && !value.contains("/")
    return isName && !Byline.isRole(value) ? [value.trimmed] : []
  }

  /// The value of a field as a `String`.
  func string(_ field: RowField) -> String? {
    values[field.rawValue].map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  /// Puts the article together; nil if there is nothing to read in the row.
  func builder(isVerbatim: Bool) -> ArticleBuilder? {
    var builder = ArticleBuilder()
    builder.id = string(.id)
    fill(&builder.metadata)
    guard let text = values[RowField.text.rawValue] else {
      guard let deck = values[RowField.deck.rawValue] else { return nil }
      builder.flags.insert(.summaryOnly)
      addHead(to: &builder, withDeck: false)
      RowReader.add(deck, to: &builder, hasHead: false)
      return builder.isEmpty ? nil : builder
    }
    if RowReader.endsWithCount(text) { builder.flags.insert(.truncated) }
    // Also where tags are left in it: places must be places of the text as it was given.
    if isVerbatim {
      builder.setVerbatim(text)
    } else {
      addHead(to: &builder, withDeck: true)
      RowReader.add(text, to: &builder, hasHead: builder.isEmpty)
    }
    return builder.isEmpty ? nil : builder
  }

  private func addHead(to builder: inout ArticleBuilder, withDeck: Bool) {
    if let headline = builder.metadata.headline.value { builder.add(.headline, headline) }
    if withDeck, let deck = string(.deck), !repeatsText(deck) {
      builder.add(.deck, HTMLReader.plainText(deck))
    }
  }

  /// Many summaries are the beginning of the text, cut.
  private func repeatsText(_ deck: String) -> Bool {
    guard let text = values[RowField.text.rawValue] else { return false }
    let start = Array(deck.utf8.prefix(60))
    return text.prefix(1200).firstIndex(ofAll: start) != nil
  }

  /// Adds a text, as HTML if it has tags.
  static func add(_ text: [UInt8], to builder: inout ArticleBuilder, hasHead: Bool) {
    if looksLikeHTML(text) {
      HTMLReader.addFragment(text, to: &builder)
    } else {
      PlainTextReader(text).add(to: &builder, hasHead: hasHead)
    }
  }

  func fill(_ metadata: inout Metadata) {
    func origin(_ field: RowField) -> String { "field \(names[field.rawValue])" }
    if let value = string(.headline) {
      metadata.headline.add(HTMLReader.plainText(value), origin: origin(.headline))
    }
    if let value = string(.outlet) { metadata.outlet.add(value, origin: origin(.outlet)) }
    if let sharedOutlet { metadata.outlet.add(sharedOutlet, origin: "title of the file") }
    if let value = string(.author) {
      let names = RowReader.people(in: value)
      if !names.isEmpty { metadata.authors.add(names, origin: origin(.author)) }
    } else if !authors.isEmpty {
      metadata.authors.add(authors, origin: "list of authors")
    }
    if let value = string(.published).flatMap(RowReader.timestamp) {
      metadata.published.add(value, origin: origin(.published))
    }
    if let value = string(.updated).flatMap(RowReader.timestamp) {
      metadata.updated.add(value, origin: origin(.updated))
    }
    if let value = string(.section) { metadata.section.add(value, origin: origin(.section)) }
    if let value = string(.url) { metadata.url.add(value, origin: origin(.url)) }
    if let value = string(.language) { metadata.addLanguage(value, origin: origin(.language)) }
  }

  /// A date in words, or a number of seconds or milliseconds since 1970.
  static func timestamp(_ value: String) -> Timestamp? {
    if (9...13).contains(value.utf8.count), let number = Int(value) {
      return DateParsing.timestamp(epoch: number)
    }
    return DateParsing.timestamp(value)
  }

  /// `… [+1234 chars]`, as some interfaces cut their texts.
  static func endsWithCount(_ text: [UInt8]) -> Bool {
    let end = text.trimmed(max(0, text.count - 40)..<text.count)
    return text[end].suffix(7).elementsEqual(" chars]".utf8)
  }

  /// Whether at least one pair of tags of text stands in a value.
  static func looksLikeHTML(_ text: [UInt8]) -> Bool {
    guard text.firstIndex(of: UInt8(ascii: "<"), in: 0..<text.count) != nil else { return false }
    for tag: StaticString in [
      "</p>", "<br", "</div>", "</a>", "<p>", "</li>", "</h2>", "</strong>",
    ]
    where text.firstIndex(ofASCII: tag, in: 0..<min(text.count, 16_384)) != nil { return true }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// The first place of all of `part`.
  func firstIndex(ofAll part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    for i in startIndex...(endIndex - part.count) where self[i] == first {
      if self[i..<i + part.count].elementsEqual(part) { return i }
    }
    return nil
  }
}
