// Pages made for these tests, one for each trap.

import Testing

@testable import Articles

@Suite struct HTMLReaderTests {
  let first =
    "The ferry stopped early on Tuesday, and nobody on the quay could say why it had done so."
  let second =
    "The harbour master said that he would ask the company, which did not answer at once."

  /// The blocks of a body inside `<article>`, after two paragraphs that make it an article.
  func blocks(_ body: String) throws -> [String] {
    let page = "<html><body><article><p>\(first)</p><p>\(second)</p>\(body)</article></body></html>"
    let article = try #require(load(page).article)
    #expect(faults(in: article).isEmpty)
    return Array(article.lines.dropFirst(2))
  }

  @Test func aWholePage() throws {
    let article = try #require(
      load(
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Ferry stops | Harbour Gazette</title>
        <meta property="og:site_name" content="Harbour Gazette">
        <meta property="article:published_time" content="2025-03-04T19:10:00+01:00">
        <meta property="article:modified_time" content="2025-03-05T08:00:00+01:00">
        <meta name="author" content="Dana Kim"><meta property="article:section" content="Harbour">
        <link rel="canonical" href="https://gazette.example/2025/03/04/ferry"></head>
        <body><header><a href="/">Harbour Gazette</a><nav><ul><li>Home</li></ul></nav></header>
        <main><article><p class="label">Harbour</p><h1>Ferry stops</h1>
        <h2 class="standfirst">Nobody said why</h2>
        <figure><img src="x"><figcaption>The ferry. Photograph: A. B.</figcaption></figure>
        <div class="byline">By <a rel="author" href="/d">Dana Kim</a></div>
        <p class="date"><time datetime="2025-03-04T19:10:00+01:00">4 March 2025, 19:10</time></p>
        <p>VARNHOLM (Wire) &mdash; \(first)</p><div class="share-tools">Share Tweet</div>
        <p>\(second)</p><h3>What now</h3><blockquote><p>We do not know.</p></blockquote>
        <aside class="related"><h2>Related</h2><p>Ten ferries that you really have to see.</p></aside>
        <ul><li>One thing</li><li>Another thing</li></ul></article></main>
        <footer><p>&copy; Harbour Gazette, all of it, for ever and wherever it may be read.</p></footer></body></html>
        """
      ).article)
    #expect(
      article.lines == [
        "headline: Ferry stops", "deck: Nobody said why", "byline: By Dana Kim",
        "dateline: 4 March 2025, 19:10", "caption: The ferry. Photograph: A. B.",
        "dateline: VARNHOLM (Wire) —", "paragraph: \(first)", "paragraph: \(second)",
        "heading: What now", "quote: We do not know.", "listitem: One thing",
        "listitem: Another thing",
      ])
    let metadata = article.metadata
    #expect(metadata.headline.candidates.map(\.origin) == ["h1", "title"])
    #expect(
      metadata.outlet.candidates.map(\.value) == ["Harbour Gazette", "Wire", "gazette.example"])
    #expect(metadata.authors.candidates.map(\.origin) == ["meta author", "rel author", "byline"])
    #expect(metadata.published.value?.description == "2025-03-04 19:10")
    #expect(metadata.updated.value?.description == "2025-03-05 08:00")
    #expect(metadata.section.value == "Harbour")
    #expect(metadata.language.value == "en")
    #expect(metadata.url.value == "https://gazette.example/2025/03/04/ferry")
    #expect(faults(in: article).isEmpty)
  }

  @Test(
    arguments: [
      ("<p>A<b>B</b>C and <i>d</i>.</p>", ["paragraph: ABC and d."]),
      ("<p>One<br>two<br><br>three</p>", ["paragraph: One two", "paragraph: three"]),
      ("<p><span class=\"dropcap\">T</span>he ferry.</p>", ["paragraph: The ferry."]),
      ("<p>He said <q>no </q>twice.</p>", ["paragraph: He said “no” twice."]),
      ("<p>12&nbsp;dead,   60\n\trescued.</p>", ["paragraph: 12\u{A0}dead, 60 rescued."]),
      ("<p>One.<p>Two.<li>Three.", ["paragraph: One.", "paragraph: Two.", "listitem: Three."]),
      (
        "<p>Not <b>closed.</p><p>Next <i>one.</b></p>",
        ["paragraph: Not closed.", "paragraph: Next one."]
      ),
      ("<aside class=\"pullquote\">We wept.</aside>", ["pullquote: We wept."]),
      ("<aside>Else.</aside><div hidden>No.</div><p style=\"display: none\">No.</p>", []),
      ("<blockquote class=\"twitter-tweet\"><p>Hm.</p></blockquote>", ["embed: Hm."]),
      ("<table><tr><th>Dead<td>12</table>", ["tablecell: Dead", "tablecell: 12"]),
      (
        "<p><a href=\"/x\">Read more: Ten ferries to see</a></p>",
        ["dropped: Read more: Ten ferries to see"]
      ),
      ("<p><a href=\"/x\">Ten ferries to see</a></p>", ["related: Ten ferries to see"]),
      ("<p class=\"correction\">It was eleven.</p>", ["correction: It was eleven."]),
      ("<p>Correction: it was eleven.</p>", ["correction: Correction: it was eleven."]),
      (
        "<div>Text <p>Inner.</p> tail</div>",
        ["paragraph: Text", "paragraph: Inner.", "paragraph: tail"]
      ),
      ("<pre>a\n  b</pre><script>x</script><style>y</style>", ["code: a b"]),
      ("<p>A &amp; B &lt;c&gt; &#8217;</p>", ["paragraph: A & B <c> ’"]),
    ] as [(String, [String])])
  func blocksOf(_ body: String, _ expected: [String]) throws {
    #expect(try blocks(body) == expected, "\(body)")
  }

  @Test func aPageWithoutMarksIsReadByItsText() throws {
    let article = try #require(
      load(
        """
        <html><body><div id="top"><a href="/">Gazette</a> <a href="/n">News</a></div>
        <div id="story"><h1>Ferry stops</h1><div class="date">4 March 2025</div>
        <div class="body"><p>\(first)</p><p>\(second)</p></div></div>
        <div id="more"><ul><li><a href="/a">Ten ferries to see</a></li></ul></div></body></html>
        """
      ).article)
    #expect(
      article.lines == [
        "headline: Ferry stops", "dateline: 4 March 2025", "paragraph: \(first)",
        "paragraph: \(second)",
      ])
    #expect(article.metadata.published.value?.description == "2025-03-04")
  }

  @Test func linkedDataMayBeBroken() throws {
    let article = try #require(
      load(
        """
        <html><head><script type="application/ld+json">//<![CDATA[
        {"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"], "headline": "Ferry &amp;
        co", "author": [{"@type": "Person", "name": "Dana Kim"}, {"@type": "Organization", "name": "Gazette"}],
        "publisher": {"name": "Gazette"}, "datePublished": "2025-03-04T19:10Z",}]}
        //]]></script></head><body><article><p>\(first)</p><p>\(second)</p></article></body></html>
        """
      ).article)
    #expect(article.metadata.headline.value == "Ferry & co")
    #expect(article.metadata.authors.value == ["Dana Kim"])
    #expect(article.metadata.outlet.value == "Gazette")
    #expect(article.metadata.published.value?.description == "2025-03-04 19:10")
  }

  @Test func aLogoIsNoHeadline() throws {
    let article = try #require(
      load(
        """
        <html><head><meta property="og:site_name" content="Gazette"></head><body><h1>Gazette</h1>
        <article><h1>Ferry stops</h1><p>\(first)</p><p>\(second)</p></article></body></html>
        """
      ).article)
    #expect(article.metadata.headline.value == "Ferry stops")
  }

  @Test func aPageThatWaitsForAScriptIsReadAllTheSame() throws {
    let page =
      "<html><body><div hidden id=\"S:0\"><main><h1>Ferry stops</h1><p>\(first)</p>"
      + "<p>\(second)</p></main></div></body></html>"
    let article = try #require(load(page).article)
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph])
  }

  @Test func whatFollowsTheArticleIsRelated() throws {
    let lines = try blocks(
      "<h3>More stories</h3><p>Ten ferries to see this year.</p><ul><li>Another list of ferries</li></ul>"
    )
    #expect(lines.allSatisfy { $0.hasPrefix("related: ") })
    #expect(lines.count == 3)
  }

  @Test func aBoxInTheMiddleIsNotTheEnd() throws {
    let long = first + " " + second
    #expect(try blocks("<h3>More stories</h3><p>\(long)</p>").last == "paragraph: \(long)")
  }

  @Test func aLineBetweenHeadlineAndBylineIsTheDeck() throws {
    let page =
      "<html><body><article><h1>Ferry stops</h1><h3>Nobody said why it did.</h3><p>By Dana Kim</p>"
      + "<p>\(first)</p><p>\(second)</p></article></body></html>"
    let article = try #require(load(page).article)
    #expect(
      article.lines.prefix(3) == [
        "headline: Ferry stops", "deck: Nobody said why it did.", "byline: By Dana Kim",
      ])
  }

  @Test func authorsMayBePointedAt() throws {
    let page = """
      <html><head><script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author":
      {"@id": "#d"}}, {"@type": "Person", "@id": "#d", "name": "Dana Kim"}]}</script></head>
      <body><p>\(first)</p></body></html>
      """
    #expect(try #require(load(page).article).metadata.authors.value == ["Dana Kim"])
  }

  @Test func theAddressOfASavedPageIsRead() throws {
    let page =
      "<!-- saved from url=(0042)https://gazette.example/2025/03/04/ferry -->\n<html><body><p>\(first)</p></body></html>"
    let article = try #require(load(page).article)
    #expect(article.metadata.url.value == "https://gazette.example/2025/03/04/ferry")
    #expect(article.metadata.published.value?.description == "2025-03-04")
    #expect(article.metadata.outlet.value == "gazette.example")
  }

  @Test func aPageWithoutTextSaysWhatItHolds() {
    let page = "<html><body><div>We use cookies. Accept?</div></body></html>"
    #expect(load(page).messages == ["-: no text found: 4 words; mentions cookies"])
    #expect(load("<html></html>").messages == ["-: no text found: 0 words"])
  }

  @Test func windows1252Page() throws {
    let head = "<html><head><meta charset=\"windows-1252\"></head><body><p>The ferry"
    let bytes =
      Array(head.utf8) + [0x92]
      + Array("s crew stopped early on Tuesday, and nobody said why.</p></body></html>".utf8)
    #expect(load(bytes).article?.texts(.paragraph).first?.hasPrefix("The ferry’s crew") == true)
  }

  @Test func hostilePagesEndSoon() {
    let attacks = [
      String(repeating: "<div>", count: 100_000), String(repeating: "<b><i><a>", count: 20_000),
      "<p " + (0..<100_000).map { "a\($0)=1 " }.joined() + ">",
      String(repeating: "<p>a</b>", count: 50_000),
      String(repeating: "<table><tr><td>", count: 20_000),
      String(repeating: "<!--", count: 100_000),
      String(repeating: "<script>", count: 50_000), String(repeating: "&amp", count: 100_000),
      String(repeating: "<ul><li>a", count: 50_000), String(repeating: "<a href='", count: 50_000),
      String(repeating: "</p>", count: 100_000), String(repeating: "<", count: 200_000),
    ]
    for attack in attacks {
      let loaded = load("<html><body>\(attack)<p>\(first)</p></body></html>", as: .html)
      #expect(loaded.articles.allSatisfy { faults(in: $0).isEmpty })
    }
  }

  @Test func everyPrefixOfAPageIsRead() {
    let page = Array(
      "<html><head><title>Ferry – stops</title></head><body><article><h1>A</h1><p class=\"x\">\(first) “é”</p><!-- c --><ul><li>One</ul>&#8217;</article></body></html>"
        .utf8)
    for count in 0..<page.count {
      let loaded = load(Array(page[..<count]), as: .html)
      #expect(loaded.articles.flatMap { faults(in: $0) }.isEmpty)
    }
  }
}
