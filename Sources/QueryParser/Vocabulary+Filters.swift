// The descriptions: one entry for each word that begins one.

extension Vocabulary {
  /// All filter words, in the order of help.
  public static let filters: [FilterEntry] = [
    FilterEntry(
      word: .by, slot: .speaker(of: nil),
      help: "Who said it, wrote it or gave the figure: a name, role, handle or search.",
      example: "quotes by Kim or Renner", status: .built),
    FilterEntry(
      word: .from, slot: .outlet, help: "The outlet that published it.",
      example: "articles from BLAST! or Aldmark Beacon", status: .built),
    FilterEntry(
      word: .about, slot: .topic(of: nil),
      help: "The topic: these words in all their forms, a named topic, or somebody.",
      example: "quotes about inspection", status: .built),
    FilterEntry(
      word: .mentioning, slot: .entity, help: "The person, organisation or place in it.",
      example: "articles mentioning Varnholm not mentioning Kim", status: .built),
    FilterEntry(
      word: .saying, slot: .phrase,
      help: "Exactly these words; * stands for letters or one word; near, then, within.",
      example: "sentences saying safety near procedure* within 5 words", status: .built),
    FilterEntry(
      word: .matching, slot: .pattern, help: "A regular expression between slashes.",
      example: "quotes matching /we (will|shall) never/", status: .later),
    FilterEntry(
      word: .since, slot: .date, help: "Published on this date or later.",
      example: "quotes by Kim since 5 March 2025", status: .built),
    FilterEntry(
      word: .before, slot: .date, help: "Published before this date.",
      example: "articles before 2025-03-05 06:00", status: .built),
    FilterEntry(
      word: .on, slot: .date, help: "Published on this day.", example: "articles on 2025-03-05",
      status: .built),
    FilterEntry(
      word: .between, slot: .date,
      help: "Published from the first date to the end of the second.",
      example: "articles between 2025-03-04 and 2025-03-05", status: .built),
    FilterEntry(
      word: .in, slot: .place,
      help: "A part, a handle, a search in parentheses, a month or year; in articles … comes last.",
      example: "quotes by Kim in articles from Varnholm Courier", status: .built),
    FilterEntry(
      word: .with, slot: .countedNoun,
      help: "What it holds or owns; without parentheses it comes last.",
      example: "articles with no named sources", status: .built),
    FilterEntry(
      word: .where, slot: .field(of: nil, columns: []), help: "A test of fields.",
      example: "figures about deaths where value > 20", status: .built),
  ]
}
