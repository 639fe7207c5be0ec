// JSON-LD: what a page tells search engines about its article.
//
// In: the scripts of a page. Out: headline, authors, dates, publisher of the first article in
// them. Pages break the rules of JSON (newlines in strings, comments, CDATA), so the scanner is told
// to bear that.

import Text

/// The fields of a schema.org article.
struct LinkedData {
  var headline: String?
  var authors: [String] = []
  var publisher: String?
  var published: Timestamp?
  var updated: Timestamp?
  var section: String?
  var url: String?

  /// The first article in the scripts of a page.
  static func find(in tree: HTMLTree) -> LinkedData? {
    for i in tree.nodes.indices where tree.nodes[i].tag == .script {
      guard tree.attribute(.type, of: i)?.lowercased().contains("ld+json") ?? false,
        tree.nodes[i].firstChild >= 0
      else { continue }
      let bytes = json(tree.content(of: Int(tree.nodes[i].firstChild)))
      var scanner = JSONScanner(isTolerant: true)
      guard (try? scanner.scan(bytes, in: 0..<bytes.count)) != nil else { continue }
      if let found = article(scanner, 0, bytes, depth: 0) {
        var data = LinkedData(scanner, found, bytes)
        if data.authors.isEmpty { data.authors = data.authorsByID(scanner, found, bytes) }
        return data
      }
    }
    return nil
  }

  /// Without `<![CDATA[`, comment marks and a semicolon around it.
  private static func json(_ bytes: [UInt8]) -> [UInt8] {
    guard
      let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
      let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }),
      start < end
    else { return [] }
    // `<![CDATA[` opens with a bracket of its own.
    if bytes[start] == UInt8(ascii: "["), bytes.hasASCII("[CDATA[", at: start) {
      return json(Array(bytes[(start + 7)..<max(start + 7, end - 1)]))
    }
    return Array(bytes[start...end])
  }

  private static func article(_ scanner: JSONScanner, _ node: Int, _ bytes: [UInt8], depth: Int)
    -> Int?
  {
    guard depth < 4 else { return nil }
    switch scanner.nodes[node].kind {
    case .array:
      for child in scanner.children(of: node) {
        if let found = article(scanner, child.value, bytes, depth: depth + 1) { return found }
      }
    case .object:
      if isArticle(scanner, node, bytes) { return node }
      for key: StaticString in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let value = scanner.value(key, in: node, of: bytes),
          let found = article(scanner, value, bytes, depth: depth + 1)
        {
          return found
        }
      }
    default: break
    }
    return nil
  }

  private static func isArticle(_ scanner: JSONScanner, _ node: Int, _ bytes: [UInt8]) -> Bool {
    guard let type = scanner.value("@type", in: node, of: bytes) else { return false }
    let names =
      scanner.nodes[type].kind == .array
      ? scanner.children(of: type).compactMap { scanner.text($0.value, of: bytes) }
      : [scanner.text(type, of: bytes) ?? ""]
    return names.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  private init(_ scanner: JSONScanner, _ node: Int, _ bytes: [UInt8]) {
    func text(_ key: StaticString) -> String? {
      scanner.value(key, in: node, of: bytes).flatMap { scanner.text($0, of: bytes) }
    }
    headline = text("headline") ?? text("name")
    published = text("datePublished").flatMap(RowReader.timestamp)
    updated = text("dateModified").flatMap(RowReader.timestamp)
    section = text("articleSection")
    url = text("url") ?? text("mainEntityOfPage")
    if let value = scanner.value("publisher", in: node, of: bytes) {
      publisher = LinkedData.names(scanner, value, bytes, isPerson: false).first
    }
    if let value = scanner.value("author", in: node, of: bytes) {
      for name in LinkedData.names(scanner, value, bytes, isPerson: true) {
        for author in Byline(names: name).authors where !authors.contains(author) {
          authors.append(author)
        }
      }
    }
  }

  /// Names of authors that are only pointed at: `"author": {"@id": "…#person"}`.
  private func authorsByID(_ scanner: JSONScanner, _ node: Int, _ bytes: [UInt8]) -> [String] {
    guard let author = scanner.value("author", in: node, of: bytes) else { return [] }
    let list =
      scanner.nodes[author].kind == .array ? scanner.children(of: author).map(\.value) : [author]
    let wanted = Set(
      list.compactMap {
        scanner.value("@id", in: $0, of: bytes).flatMap { scanner.text($0, of: bytes) }
      })
    guard !wanted.isEmpty else { return [] }
    var names: [String] = []
    for i in scanner.nodes.indices where scanner.nodes[i].kind == .object {
      guard
        let id = scanner.value("@id", in: i, of: bytes).flatMap({ scanner.text($0, of: bytes) }),
        wanted.contains(id)
      else { continue }
      for name in LinkedData.names(scanner, i, bytes, isPerson: true) {
        for person in Byline(names: name).authors where !names.contains(person) {
          names.append(person)
        }
      }
    }
    return names
  }

  /// Names in a string, an object with a name, or a list of either. Organisations are no authors.
  private static func names(_ scanner: JSONScanner, _ node: Int, _ bytes: [UInt8], isPerson: Bool)
    -> [String]
  {
    switch scanner.nodes[node].kind {
    case .string: return scanner.text(node, of: bytes).map { [$0] } ?? []
    case .array:
      return scanner.children(of: node).prefix(20).flatMap {
        names(scanner, $0.value, bytes, isPerson: isPerson)
      }
    case .object:
      if isPerson,
        let type = scanner.value("@type", in: node, of: bytes).flatMap({
          scanner.text($0, of: bytes)
        }),
        type.hasSuffix("Organization")
      {
        return []
      }
      guard let name = scanner.value("name", in: node, of: bytes) else { return [] }
      return names(scanner, name, bytes, isPerson: isPerson)
    default: return []
    }
  }
}
