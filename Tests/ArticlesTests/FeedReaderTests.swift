import Testing

@testable import Articles

@Suite struct FeedReaderTests {
  @Test func atom() throws {
    let article = try #require(
      load(
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Quay &amp; co</title>
        <updated>2025-03-06T00:00:00Z</updated><author><name>quaywatch</name></author>
        <entry><title type="html">They &amp;amp; we</title><id>https://q.example/1</id>
        <link rel="self" href="https://q.example/self"/><link rel="alternate" href="https://q.example/1"/>
        <published>2025-03-05T20:00:00+01:00</published><updated>2025-03-05T21:00:00+01:00</updated>
        <content type="html">&lt;p&gt;One &amp;mdash; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;</content></entry></feed>
        """
      ).article)
    #expect(article.lines == ["headline: They & we", "paragraph: One — two.", "paragraph: Three."])
    #expect(article.metadata.outlet.value == "Quay & co")
    #expect(article.metadata.authors.value == ["quaywatch"])
    #expect(article.metadata.url.value == "https://q.example/1")
    #expect(article.metadata.published.value?.description == "2025-03-05 20:00")
    #expect(article.metadata.updated.value?.description == "2025-03-05 21:00")
    #expect(article.metadata.language.value == "en")
  }

  @Test func rss() throws {
    let loaded = load(
      """
      <rss version="2.0"><channel><title>Gazette</title><language>en</language>
      <item><title>One</title><link>https://g.example/1</link><pubDate>Tue, 04 Mar 2025 19:10:00 GMT</pubDate>
      <dc:creator><![CDATA[Dana Kim]]></dc:creator><description>Short of it.</description>
      <content:encoded><![CDATA[<p>It stopped <b>early</b>.</p><p>Nobody said why.</p>]]></content:encoded></item>
      <item><title>Two</title><author>d@g.example (Marek Hals)</author><description><![CDATA[<p>Only this.</p>]]></description></item>
      <item><title>Three</title></item></channel></rss>
      """)
    #expect(loaded.articles.count == 2)
    let one = try #require(loaded.articles.first)
    let two = try #require(loaded.articles.last)
    #expect(
      one.lines == [
        "headline: One", "deck: Short of it.", "paragraph: It stopped early.",
        "paragraph: Nobody said why.",
      ])
    #expect(one.metadata.authors.value == ["Dana Kim"])
    #expect(one.metadata.published.value?.description == "2025-03-04 19:10")
    #expect(one.metadata.url.value == "https://g.example/1")
    #expect(two.lines == ["headline: Two", "paragraph: Only this."])
    #expect(two.flags == [.summaryOnly])
    #expect(two.metadata.authors.value == ["Marek Hals"])
  }

  @Test func xhtmlContent() throws {
    let article = try #require(
      load(
        "<feed><entry><title>T</title><content type=\"xhtml\"><div><p>One <em>x</em>.</p><p>Two.</p></div></content></entry></feed>"
      ).article)
    #expect(article.lines == ["headline: T", "paragraph: One x.", "paragraph: Two."])
  }

  @Test func feedsThatAreNoXML() {
    let loaded = load(
      "<rss><channel><title>G & co</title><item><title>A & B<description>It & that.</description></item><item><title>C</title><description>Cut o"
    )
    #expect(loaded.articles.allSatisfy { faults(in: $0).isEmpty })
    #expect(!loaded.articles.isEmpty)
  }

  @Test func entriesThatAreNeverClosedAreEntries() {
    let item = "<item><title>T</title><description>It is so.</description>"
    let loaded = load("<rss><channel>" + String(repeating: item, count: 600))
    #expect(loaded.articles.count == 600)
  }

  @Test func aFeedWithoutEntries() {
    #expect(
      load("<rss version='2.0'><channel><title>x</title></channel></rss>").messages == [
        "-: a feed without entries"
      ])
  }

  @Test func entitiesOfADoctypeAreNeverFollowed() throws {
    let text = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>T</title><description>It is &b; and &f; here.</description></item></channel></rss>
      """
    #expect(try #require(load(text).article).texts(.paragraph) == ["It is &b; and &f; here."])
  }
}
