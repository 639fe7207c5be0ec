// Which part of a page is the article.
//
// In: a tree and its weights. Out: one node. What the page marks as its article is believed if it
// holds most of the text; else it is the smallest node that does.

enum HTMLRegion {
  /// The node of the article; nil if the page has no running text.
  static func find(in tree: HTMLTree, weights: HTMLWeights) -> Int? {
    let total = weights.paragraphs[0]
    guard total > 0 else { return nil }
    var region = narrowest(from: 0, in: tree, weights)
    let needed = weights.paragraphs[region] * 6 / 10
    if let marked = marked(in: tree, weights, needed: needed) { region = marked }
    return region
  }

  /// The first article, article body or main part with enough text; of nested ones the innermost.
  private static func marked(in tree: HTMLTree, _ weights: HTMLWeights, needed: Int) -> Int? {
    var best: Int?
    for i in tree.nodes.indices where isMarked(i, in: tree) && weights.paragraphs[i] >= needed {
      guard let current = best else {
        best = i
        continue
      }
      if tree.inside(current).contains(i) { best = i }
    }
    return best
  }

  private static func isMarked(_ node: Int, in tree: HTMLTree) -> Bool {
    switch tree.nodes[node].tag {
    case .article, .main: return true
    case .div, .section:
      return tree.attribute(.itemprop, of: node) == "articleBody"
        || tree.attribute(.role, of: node) == "main" || tree.attribute(.role, of: node) == "article"
    default: return false
    }
  }

  /// Goes down while one child holds nearly all there is.
  private static func narrowest(from start: Int, in tree: HTMLTree, _ weights: HTMLWeights) -> Int {
    var node = start
    while true {
      let whole = weights.paragraphs[node]
      guard
        let child = tree.children(of: node).first(where: {
          weights.paragraphs[$0] * 10 >= whole * 8 && tree.nodes[$0].tag != .p
        })
      else { return node }
      node = child
    }
  }

  /// The region, grown to hold the headline if that brings in hardly any other text.
  static func including(_ headline: Int, _ region: Int, in tree: HTMLTree, _ weights: HTMLWeights)
    -> Int
  {
    let whole = tree.commonAncestor(region, headline)
    guard whole > 0, tree.nodes[whole].tag != .body, tree.nodes[whole].tag != .html
    else { return region }
    return weights.paragraphs[whole] * 4 <= weights.paragraphs[region] * 5 ? whole : region
  }
}
