// RSS and Atom feeds: one article an entry.
//
// In: decoded bytes. Out: an article for each entry that has a text or at least a summary. The
// title of the feed is the outlet. Feeds are often no XML at all, so they are read by the same
// forgiving tokenizer as pages.

import Text

/// Reads feeds.
enum FeedReader {
  static func read(_ decoded: DecodedText, into run: LoadRun) {
    let tree = HTMLTree(decoded.bytes, isXML: true)
    if tree.isTooDeep { run.report(.tooDeep(limit: HTMLTree.depthLimit)) }
    let entries = tree.nodes.indices.filter {
      (tree.nodes[$0].tag == .item || tree.nodes[$0].tag == .entry) && tree.nodes[$0].isElement
    }
    guard !entries.isEmpty else { return run.report(.noEntries) }
    let feed = FeedHead(tree)
    for entry in entries {
      guard var row = self.row(of: entry, in: tree) else { continue }
      row.sharedOutlet = feed.title
      if row.authors.isEmpty, let author = feed.author { row.addAuthor(author) }
      if row.string(.language) == nil, let language = feed.language {
        row.set(
          .init(field: .language, rank: 0), to: Array(language.utf8), named: "language of the feed")
      }
      guard let builder = row.builder(isVerbatim: false) else { continue }
      guard run.emit(builder, as: .feed) else { return }
    }
  }

  private static func row(of entry: Int, in tree: HTMLTree) -> RowReader? {
    var row = RowReader()
    func set(_ field: RowField, _ rank: Int, _ value: [UInt8], _ name: String) {
      row.set(.init(field: field, rank: rank), to: value, named: name)
    }
    for child in tree.children(of: entry) where tree.nodes[child].isElement {
      let name = String(decoding: tree.bytes[tree.nodes[child].range], as: UTF8.self)
      switch tree.nodes[child].tag {
      case .title: set(.headline, 0, inner(child, tree), name)
      case .contentEncoded: set(.text, 0, inner(child, tree), name)
      case .content: set(.text, 1, inner(child, tree), name)
      case .summary, .description, .subtitle: set(.deck, 0, inner(child, tree), name)
      case .published, .issued, .pubdate, .date:
        set(.published, tree.nodes[child].tag == .date ? 1 : 0, inner(child, tree), name)
      case .updated, .modified:
        set(.updated, 0, inner(child, tree), name)
        // Old feeds have no other date.
        set(.published, 2, inner(child, tree), name)
      case .link: readLink(child, tree, &row)
      case .guid, .id:
        let id = inner(child, tree)
        if id.hasASCII("http", at: 0) { set(.url, 2, id, name) }
      case .author, .creator:
        if let person = tree.first(.name, in: child) {
          row.addAuthor(tree.text(of: person))
        } else {
          row.addAuthor(author(String(decoding: inner(child, tree), as: UTF8.self)))
        }
      case .category:
        let term =
          tree.attribute(.term, of: child) ?? String(decoding: inner(child, tree), as: UTF8.self)
        set(.section, 0, Array(term.utf8), name)
      case .source:
        if let title = tree.first(.title, in: child) {
          set(.outlet, 0, Array(tree.text(of: title).utf8), "source title")
        } else {
          set(.outlet, 0, inner(child, tree), name)
        }
      default: break
      }
    }
    return row
  }

  /// Atom gives the address as an attribute, RSS as text.
  private static func readLink(_ node: Int, _ tree: HTMLTree, _ row: inout RowReader) {
    guard let address = tree.attribute(.href, of: node) else {
      return row.set(.init(field: .url, rank: 0), to: inner(node, tree), named: "link")
    }
    let relation = tree.attribute(.rel, of: node) ?? "alternate"
    if relation == "alternate" {
      row.set(.init(field: .url, rank: 0), to: Array(address.utf8), named: "link")
    }
  }

  /// RSS wants `dana@example.org (Dana Kim)`.
  private static func author(_ text: String) -> String {
    guard text.contains("@"), let open = text.firstRange(ofText: "("), text.hasSuffix(")") else {
      return text
    }
    return String(text[open.upperBound...].dropLast())
  }

  /// What an element holds: text with references resolved once, or, for XHTML, its markup.
  private static func inner(_ node: Int, _ tree: HTMLTree) -> [UInt8] {
    var result: [UInt8] = []
    var hasElements = false
    for child in tree.children(of: node) {
      if tree.nodes[child].isElement {
        hasElements = true
        break
      }
      result.append(contentsOf: tree.content(of: child))
    }
    if hasElements, let first = tree.children(of: node).first(where: { _ in true }) {
      let last = tree.inside(node).last ?? first
      let low =
        tree.nodes[first].isElement
        ? tree.nodes[first].range.lowerBound - 1 : tree.nodes[first].range.lowerBound
      let high = endOfMarkup(tree, last)
      return low < high ? Array(tree.bytes[low..<high]) : []
    }
    let range = result.trimmed(0..<result.count)
    return Array(result[range])
  }

  /// The end of the tag or text of a node; end tags after it do not matter to a reader of HTML.
  private static func endOfMarkup(_ tree: HTMLTree, _ node: Int) -> Int {
    let end = tree.nodes[node].range.upperBound
    guard tree.nodes[node].isElement else { return end }
    return tree.bytes.firstIndex(of: UInt8(ascii: ">"), in: end..<tree.bytes.count).map { $0 + 1 }
      ?? tree.bytes.count
  }
}

/// What a feed states for all its entries.
struct FeedHead {
  var title: String?
  var author: String?
  var language: String?

  init(_ tree: HTMLTree) {
    guard
      let root = tree.nodes.indices.first(where: {
        tree.nodes[$0].tag == .channel || tree.nodes[$0].tag == .feed
      })
    else { return }
    language = tree.attribute(.xmlLang, of: root)
    for child in tree.children(of: root) {
      switch tree.nodes[child].tag {
      case .title: title = title ?? HTMLReader.plainText(tree.text(of: child))
      case .language: language = language ?? tree.text(of: child)
      case .author: author = author ?? tree.first(.name, in: child).map { tree.text(of: $0) }
      default: break
      }
    }
    if title?.isEmpty ?? false { title = nil }
  }
}
