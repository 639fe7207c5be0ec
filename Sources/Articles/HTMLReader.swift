// Saved web pages.
//
// In: decoded bytes. Out: one article: the region of the page that holds it, cut into blocks, and
// metadata from all of the page. Leaves to others: tags, regions, blocks, metadata, each in its
// own file.

import Text

/// Reads pages.
enum HTMLReader {
  static func read(_ decoded: DecodedText, into run: LoadRun) {
    let tree = HTMLTree(decoded.bytes)
    if tree.isTooDeep { run.report(.tooDeep(limit: HTMLTree.depthLimit)) }
    if tree.isCut { run.report(.tooLarge(limit: run.options.limits.pageByteCount)) }
    let weights = HTMLWeights(tree)
    guard var region = HTMLRegion.find(in: tree, weights: weights) else {
      return run.report(.noText(evidence: evidence(tree)))
    }
    var facts = HTMLFacts(tree, region: region)
    if let headline = facts.headlineNode {
      region = HTMLRegion.including(headline, region, in: tree, weights)
    }
    var builder = ArticleBuilder()
    if tree.isCut { builder.flags.insert(.truncated) }
    var walker = HTMLBlockWalker(
      tree, weights: weights, region: region, headline: facts.headlineNode)
    // Where most of the text would go, the classes mean something else on this page.
    if walker.blocks.reduce(0, { $0 + $1.text.count }) * 2 < weights.paragraphs[region] {
      walker = HTMLBlockWalker(
        tree, weights: weights, region: region, headline: facts.headlineNode, skipsBeside: false)
    }
    if let headline = facts.headline { builder.add(.headline, headline) }
    builder.add(walker.blocks, headlinePosition: walker.headlinePosition)
    facts.add(visible: builder.metadata)
    builder.metadata = facts.metadata
    guard builder.blocks.contains(where: { $0.kind != .headline }) else {
      return run.report(.noText(evidence: evidence(tree)))
    }
    _ = run.emit(builder, as: .html)
  }

  /// Adds the blocks of a piece of HTML, such as the text field of a row or the content of a feed.
  static func addFragment(_ bytes: [UInt8], to builder: inout ArticleBuilder) {
    let tree = HTMLTree(bytes)
    let walker = HTMLBlockWalker(tree, weights: nil, region: 0, headline: nil)
    var blocks = walker.blocks
    // Many fragments repeat the headline they stand under.
    if let headline = builder.metadata.headline.value, let first = blocks.first,
      first.kind == .heading, first.text.elementsEqual(headline.utf8)
    {
      blocks.removeFirst()
    }
    builder.add(blocks, headlinePosition: nil)
  }

  /// A line of HTML, such as a title in a feed, as plain text.
  static func plainText(_ string: String) -> String {
    guard string.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") })
    else { return string }
    return HTMLTree(Array(string.utf8)).text(of: 0)
  }

  /// What a page without an article holds instead.
  private static func evidence(_ tree: HTMLTree) -> String {
    let text = tree.first(.body, in: 0).map { tree.text(of: $0) } ?? tree.text(of: 0)
    let words = text.split(separator: " ").count
    var evidence = "\(words) \(words == 1 ? "word" : "words")"
    let bytes = Array(text.utf8)
    for (word, name): (StaticString, String) in [
      ("cookie", "cookies"), ("subscri", "a subscription"), ("javascript", "JavaScript"),
      ("log in", "logging in"),
    ] where bytes.firstIndex(ofASCII: word, in: 0..<bytes.count) != nil {
      evidence += "; mentions \(name)"
      break
    }
    return evidence
  }
}
