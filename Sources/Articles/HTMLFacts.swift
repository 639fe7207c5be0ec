// What a page states about its article: metadata with the place of each.
//
// In: a tree, and the visible head as the blocks show it. Out: metadata, all candidates, the best
// first. The order of places is the one measured best on news pages (share of pages where each is
// right); two places that agree rank above one better place.

import Text

/// Collects the metadata of one page.
struct HTMLFacts {
  private(set) var metadata = Metadata()
  /// The element that shows the headline.
  private(set) var headlineNode: Int?

  private let tree: HTMLTree
  /// `meta` elements by name or property, in lower case.
  private var metas: [String: [String]] = [:]
  private var linked: LinkedData?
  private var titleSuffix: String?

  /// The headline that the article is shown under.
  var headline: String? { metadata.headline.value }

  init(_ tree: HTMLTree, region: Int) {
    self.tree = tree
    readMetas()
    linked = LinkedData.find(in: tree)
    readOutlet()
    readHeadline(region)
    readURL()
    readDates(region)
    readAuthors()
    for name in ["article:section", "section", "parsely-section"] {
      if let value = meta(name) { metadata.section.add(value, origin: "meta \(name)") }
    }
    if let value = linked?.section { metadata.section.add(value, origin: "json-ld articleSection") }
    if let html = tree.first(.html, in: 0), let value = tree.attribute(.lang, of: html),
      !value.isEmpty
    {
      metadata.addLanguage(value, origin: "html lang")
    }
    if let value = meta("og:locale") { metadata.addLanguage(value, origin: "meta og:locale") }
  }

  /// Adds what the lines of the article show, after what the page states.
  mutating func add(visible: Metadata) {
    for candidate in visible.authors.candidates {
      metadata.authors.add(candidate.value, origin: candidate.origin)
    }
    for candidate in visible.published.candidates {
      metadata.published.add(candidate.value, origin: candidate.origin)
    }
    for candidate in visible.updated.candidates {
      metadata.updated.add(candidate.value, origin: candidate.origin)
    }
    metadata.datelinePlace = visible.datelinePlace
    for candidate in visible.outlet.candidates {
      metadata.outlet.add(candidate.value, origin: candidate.origin)
    }
    if metadata.outlet.value == nil, let titleSuffix {
      metadata.outlet.add(titleSuffix, origin: "end of the title")
    }
    if let host = metadata.url.value.flatMap(HTMLFacts.host) {
      metadata.outlet.add(host, origin: "host name")
    }
    metadata.headline.preferAgreement { $0.lowercased() }
    metadata.published.preferPrecision()
  }

  private mutating func readMetas() {
    for i in tree.nodes.indices where tree.nodes[i].tag == .meta {
      guard let content = tree.attribute(.content, of: i)?.trimmed, !content.isEmpty else {
        continue
      }
      for name: HTMLAttributeName in [.property, .name, .itemprop] {
        if let key = tree.attribute(name, of: i)?.lowercased(), metas[key, default: []].count < 20 {
          metas[key, default: []].append(content)
        }
      }
    }
  }

  private func meta(_ name: String) -> String? { metas[name]?.first }

  private mutating func readOutlet() {
    if let value = meta("og:site_name") { metadata.outlet.add(value, origin: "meta og:site_name") }
    if let value = linked?.publisher { metadata.outlet.add(value, origin: "json-ld publisher") }
    if let value = meta("application-name") {
      metadata.outlet.add(value, origin: "meta application-name")
    }
  }

  private mutating func readHeadline(_ region: Int) {
    let outlet = metadata.outlet.value?.lowercased()
    // A logo is often marked as the first heading.
    let headings = tree.nodes.indices.filter { i in
      guard tree.nodes[i].tag == .h1, !tree.isInside(i, [.noscript, .template, .nav]) else {
        return false
      }
      let text = tree.text(of: i)
      return !text.isEmpty && text.utf8.count <= 400 && text.lowercased() != outlet
    }
    let inside = headings.filter { tree.inside(region).contains($0) }
    if let node = headings.count == 1 ? headings[0] : inside.first ?? headings.first {
      metadata.headline.add(tree.text(of: node), origin: "h1")
      headlineNode = node
    }
    if let value = linked?.headline {
      metadata.headline.add(HTMLReader.plainText(value), origin: "json-ld headline")
    }
    if let node = tree.first(.title, in: 0) {
      let title = tree.text(of: node)
      let (text, suffix) = HTMLFacts.cut(title)
      if !text.isEmpty { metadata.headline.add(text, origin: "title") }
      titleSuffix = suffix
    }
    if let value = meta("og:title") {
      metadata.headline.add(
        HTMLFacts.cut(value, ifEndingIn: metadata.outlet.value), origin: "meta og:title")
    }
  }

  private mutating func readURL() {
    for i in tree.nodes.indices where tree.nodes[i].tag == .link {
      if tree.attribute(.rel, of: i)?.lowercased() == "canonical",
        let value = tree.attribute(.href, of: i),
        value.hasPrefix("http")
      {
        metadata.url.add(value.trimmed, origin: "link canonical")
        break
      }
    }
    if let value = meta("og:url"), value.hasPrefix("http") {
      metadata.url.add(value, origin: "meta og:url")
    }
    if let value = linked?.url, value.hasPrefix("http") {
      metadata.url.add(value, origin: "json-ld url")
    }
    if let value = tree.savedURL { metadata.url.add(value, origin: "comment of the browser") }
  }

  private mutating func readAuthors() {
    if let names = linked?.authors, !names.isEmpty {
      metadata.authors.add(names, origin: "json-ld author")
    }
    for name in [
      "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl",
    ] {
      let values = (metas[name] ?? []).filter { !$0.hasPrefix("http") }
      let names = values.flatMap { Byline(names: $0).authors }
      if !names.isEmpty { metadata.authors.add(names, origin: "meta \(name)") }
    }
    var names: [String] = []
    for i in tree.nodes.indices
    where tree.nodes[i].tag == .a && tree.attribute(.rel, of: i) == "author" {
      for name in Byline(names: tree.text(of: i)).authors where !names.contains(name) {
        names.append(name)
      }
    }
    if !names.isEmpty { metadata.authors.add(names, origin: "rel author") }
  }

  private mutating func readDates(_ region: Int) {
    for name in [
      "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate",
      "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "publish-date",
      "publishdate",
      "dcterms.created",
    ] {
      if let date = meta(name).flatMap(RowReader.timestamp) {
        metadata.published.add(date, origin: "meta \(name)")
      }
    }
    if let date = metadata.url.value.flatMap(HTMLFacts.date(inPath:)) {
      metadata.published.add(date, origin: "address")
    }
    if let date = linked?.published {
      metadata.published.add(date, origin: "json-ld datePublished")
    }
    if let date = headTime(region) { metadata.published.add(date, origin: "time element") }
    for name in ["article:modified_time", "og:updated_time", "datemodified", "last-modified"] {
      if let date = meta(name).flatMap(RowReader.timestamp) {
        metadata.updated.add(date, origin: "meta \(name)")
      }
    }
    if let date = linked?.updated { metadata.updated.add(date, origin: "json-ld dateModified") }
  }

  /// The first `time` in the head of the article.
  private func headTime(_ region: Int) -> Timestamp? {
    let start = headlineNode ?? region
    for i in start..<tree.nodes.count where tree.nodes[i].tag == .time {
      if let date = tree.attribute(.datetime, of: i).flatMap(RowReader.timestamp) { return date }
    }
    return nil
  }
}
