// The blocks of a region of a page, in order.
//
// In: a node of a tree. Out: blocks with their text. Elements inside a line leave no trace: they
// add no space (`<b>A</b>B` is one word). `<br>` is a space, two of them end the block. Leaves to
// others: what dateline, byline and furniture look like.

/// A block on its way into an article.
struct HTMLBlock {
  var kind: Block.Kind
  var level: UInt8 = 0
  var text: [UInt8]
  /// Bytes of `text` that stand in links.
  var linkedByteCount = 0
}

/// Walks a region and collects its blocks.
struct HTMLBlockWalker {
  private let tree: HTMLTree
  private let weights: HTMLWeights?
  private let regionWeight: Int
  /// The element that is the headline; it is known already.
  private let headline: Int?
  private let skipsBeside: Bool

  private(set) var blocks: [HTMLBlock] = []
  /// How many blocks stood before the headline.
  private(set) var headlinePosition: Int?

  private var text: [UInt8] = []
  private var linkedByteCount = 0
  private var linkDepth = 0
  private var needsSpace = false
  private var breakCount = 0
  private var isPreformatted = false

  /// `skipsBeside` leaves out what its class says is not the article.
  init(
    _ tree: HTMLTree, weights: HTMLWeights?, region: Int, headline: Int?, skipsBeside: Bool = true
  ) {
    self.skipsBeside = skipsBeside
    self.tree = tree
    self.weights = weights
    self.headline = headline
    regionWeight = weights?.paragraphs[region] ?? 0
    walkChildren(of: region, Context(kind: .paragraph))
    flush(Context(kind: .paragraph))
  }

  private struct Context {
    var kind: Block.Kind
    var level: UInt8 = 0
  }

  private mutating func walkChildren(of node: Int, _ context: Context) {
    var child = Int(tree.nodes[node].firstChild)
    while child >= 0 {
      walk(child, context)
      child = Int(tree.nodes[child].next)
    }
  }

  private mutating func walk(_ node: Int, _ context: Context) {
    guard tree.nodes[node].isElement else { return append(tree.content(of: node)) }
    if node == headline {
      flush(context)
      headlinePosition = headlinePosition ?? blocks.count
      return
    }
    if weights?.skipped[node] ?? HTMLSkipping.isSkipped(node, in: tree) { return }
    switch tree.nodes[node].tag {
    case .br:
      breakCount += 1
      if breakCount >= 2 { flush(context) } else { needsSpace = true }
      return
    case .a:
      linkDepth += 1
      walkChildren(of: node, context)
      linkDepth -= 1
      return
    case .q:
      append([0xE2, 0x80, 0x9C])
      walkChildren(of: node, context)
      let hadSpace = needsSpace
      needsSpace = false
      append([0xE2, 0x80, 0x9D])
      needsSpace = hadSpace
      return
    case let tag where !tag.isBlock && tag != .unknown:
      // Many pages mark author and date by a span.
      if let kind = headKind(of: node), kind != .deck, text.isEmpty, context.kind == .paragraph {
        walkChildren(of: node, Context(kind: kind))
        flush(Context(kind: kind))
      } else {
        walkChildren(of: node, context)
      }
      return
    default: break
    }
    guard tree.nodes[node].tag != .unknown else { return walkChildren(of: node, context) }
    if isBeside(node) { return }
    flush(context)
    let inner = self.context(of: node, in: context)
    let wasPreformatted = isPreformatted
    isPreformatted = isPreformatted || tree.nodes[node].tag == .pre
    walkChildren(of: node, inner)
    flush(inner)
    isPreformatted = wasPreformatted
  }

  /// Beside the article by its class, unless it holds a good part of the text.
  private func isBeside(_ node: Int) -> Bool {
    guard skipsBeside, let weights, !tree.nodes[node].attributes.isEmpty else { return false }
    if weights.paragraphs[node] * 10 > regionWeight * 3 { return false }
    if let headline, tree.inside(node).contains(headline) { return false }
    return HTMLSkipping.isBeside(node, in: tree)
  }

  private func context(of node: Int, in outer: Context) -> Context {
    let tag = tree.nodes[node].tag
    if let level = tag.headingLevel {
      if headKind(of: node) == .deck { return Context(kind: .deck) }
      return outer.kind == .paragraph ? Context(kind: .heading, level: level) : outer
    }
    switch tag {
    case .blockquote:
      if HTMLSkipping.isPullQuote(node, in: tree) { return Context(kind: .pullquote) }
      let words = HTMLSkipping.words(of: node, in: tree) ?? []
      let isPost = !words.isDisjoint(with: ["twitter", "tweet", "instagram", "tiktok", "bluesky"])
      return Context(kind: isPost ? .embed : .quote)
    case .aside: return Context(kind: .pullquote)
    case .figcaption, .caption: return Context(kind: .caption)
    case .li, .dd, .dt: return outer.kind == .paragraph ? Context(kind: .listitem) : outer
    case .td, .th: return outer.kind == .paragraph ? Context(kind: .tablecell) : outer
    case .pre: return Context(kind: .code)
    default: break
    }
    // A `div` or `p` inside a quote, caption or cell is that still.
    guard outer.kind == .paragraph, let kind = headKind(of: node) else { return outer }
    return Context(kind: kind)
  }

  /// The part that class and other attributes give to an element.
  private func headKind(of node: Int) -> Block.Kind? {
    guard !tree.nodes[node].attributes.isEmpty else { return nil }
    if weights.map({ $0.paragraphs[node] * 10 > regionWeight * 3 }) ?? false { return nil }
    switch tree.attribute(.itemprop, of: node) {
    case "author": return .byline
    case "datePublished", "dateModified": return .dateline
    case "alternativeHeadline": return .deck
    default: break
    }
    if tree.attribute(.rel, of: node) == "author" { return nil }
    guard let words = HTMLSkipping.words(of: node, in: tree) else { return nil }
    if !words.isDisjoint(with: ["byline", "author", "authors", "byl"]) { return .byline }
    if !words.isDisjoint(with: ["dateline"]) { return nil }
    if !words.isDisjoint(with: ["date", "timestamp", "pubdate", "published", "datetime"]) {
      return .dateline
    }
    if !words.isDisjoint(with: [
      "standfirst", "deck", "dek", "subtitle", "subheadline", "subhead", "strapline",
    ]) {
      return .deck
    }
    if !words.isDisjoint(with: ["caption", "credit", "credits", "wp-caption-text"]) {
      return .caption
    }
    if !words.isDisjoint(with: ["correction", "corrections", "clarification"]) {
      return .correction
    }
    if !words.isDisjoint(with: ["pullquote", "pull"]) { return .pullquote }
    return nil
  }

  private mutating func append(_ bytes: [UInt8]) {
    for byte in bytes {
      if byte.isSpace {
        needsSpace = true
        continue
      }
      if needsSpace {
        if !text.isEmpty {
          text.append(0x20)
          if linkDepth > 0 { linkedByteCount += 1 }
        }
        needsSpace = false
      }
      text.append(byte)
      if linkDepth > 0 { linkedByteCount += 1 }
      breakCount = 0
    }
  }

  private mutating func flush(_ context: Context) {
    defer {
      needsSpace = false
      breakCount = 0
    }
    guard !text.isEmpty else { return }
    blocks.append(
      HTMLBlock(
        kind: context.kind, level: context.level, text: text, linkedByteCount: linkedByteCount))
    text = []
    linkedByteCount = 0
  }
}
