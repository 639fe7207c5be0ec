// The kinds: what a query can ask for, and which descriptions each understands.
//
// The filters are the table of QUERY_LANGUAGE, section 3: a cell that is empty there is missing here.

extension Vocabulary {
  /// All kinds, in the order of help.
  public static let kinds: [KindEntry] = [
    KindEntry(
      kind: .article, help: "One news article as it was loaded.",
      example: "articles about ferry and inspection",
      filters: [
        .by, .from, .about, .mentioning, .saying, .matching, .since, .before, .on, .between, .in,
        .with, .where,
      ],
      adjectives: [], status: .built),
    KindEntry(
      kind: .quote, help: "Words that the text gives to somebody, direct, indirect or mixed.",
      example: "quotes by Kim about inspection", filters: textFilters + [.by, .with],
      adjectives: [.direct, .indirect, .mixed, .attributed, .unattributed], status: .built),
    KindEntry(
      kind: .figure, help: "A number in the news with what it counts, its bound and its source.",
      example: "figures about deaths", filters: textFilters + [.by],
      adjectives: [.hedged, .exact, .disputed, .attributed, .unattributed], status: .built),
    KindEntry(
      kind: .source,
      help: "One use of somebody or something as origin of information in one article.",
      example: "sources in #a7 | group by type | count",
      filters: [.from, .since, .before, .on, .between, .in, .with, .where],
      adjectives: Adjective.allCases.filter(\.describesSources), status: .built),
    KindEntry(
      kind: .speaker, help: "A person or organisation that is quoted, across all articles.",
      example: "speakers | sort by words desc | top 5", filters: entityFilters, adjectives: [],
      status: .built),
    KindEntry(
      kind: .person, help: "A person named in the texts.",
      example: "people in articles about inspection", filters: entityFilters, adjectives: [],
      status: .built),
    KindEntry(
      kind: .organisation, help: "An organisation named in the texts.",
      example: "organisations in articles about ferry", filters: entityFilters, adjectives: [],
      status: .built),
    KindEntry(
      kind: .place, help: "A place named in the texts.",
      example: "places in articles about ferry | sort by mentions desc | top 10",
      filters: entityFilters, adjectives: [], status: .built),
    KindEntry(
      kind: .outlet, help: "A publication that articles are from.",
      example: "outlets with (figures about deaths)", filters: entityFilters, adjectives: [],
      status: .built),
    KindEntry(
      kind: .date, help: "A date or time that a text speaks of.",
      example: "dates in #a11 where precision = day",
      filters: [
        .from, .mentioning, .saying, .matching, .since, .before, .on, .between, .in, .where,
      ],
      adjectives: [], status: .built),
    KindEntry(
      kind: .word, help: "One word of a text, with who speaks it.",
      example: "words where lexicon = hedge in quotes by Osk",
      filters: [.by, .from, .matching, .since, .before, .on, .between, .in, .where],
      adjectives: [.loaded], status: .built),
    KindEntry(
      kind: .paragraph, help: "A paragraph of an article.",
      example: "paragraphs saying \"listing badly\"", filters: textFilters + [.with],
      adjectives: [], status: .built),
    KindEntry(
      kind: .sentence, help: "A sentence of an article.",
      example: "sentences saying crew then wait within sentence", filters: textFilters + [.with],
      adjectives: [], status: .built),
    KindEntry(
      kind: .claim, help: "What a text asserts, by whom, with its hedges.",
      example: "claims about doors not by Halvard Lines", filters: textFilters + [.by, .with],
      adjectives: [.hedged, .attributed, .unattributed], status: .built),
  ]

  private static let textFilters: [FilterWord] = [
    .from, .about, .mentioning, .saying, .matching, .since, .before, .on, .between, .in, .where,
  ]
  private static let entityFilters: [FilterWord] = [.in, .with, .where]

  /// Words that may stand before a kind.
  public static let adjectives: [AdjectiveEntry] = [
    adjective(.direct, "All in quotation marks.", "direct quotes by Kim", [.quote]),
    adjective(.indirect, "Told without quotation marks.", "indirect quotes by Kim", [.quote]),
    adjective(
      .mixed, "Some words in quotation marks, some not.", "mixed quotes by Kim", [.quote]),
    adjective(
      .named, "A person or organisation identified by name and speaking.",
      "articles with no named sources", [.source]),
    adjective(
      .unnamed,
      "Anonymous, a role only, a group, hearsay, an account or eyewitness without a name.",
      "quotes by unnamed sources about inspection", [.source]),
    adjective(
      .anonymous, "Unnamed by arrangement: asked not to be named, an insider.",
      "anonymous sources in articles about ferry", [.source]),
    adjective(
      .official, "Holds an office of state, police, court, army or rescue.",
      "figures about deaths by official sources", [.source]),
    adjective(
      .expert, "Named, with an academic or professional title.", "quotes by expert sources",
      [.source]),
    adjective(
      .eyewitness, "Placed at the event by the text.", "direct quotes by eyewitness sources",
      [.source]),
    adjective(
      .vague, "A crowd without number or name: critics, observers.", "quotes by vague sources",
      [.source]),
    adjective(
      .hedged, "Weakened by a word such as about, at least, feared.",
      "hedged figures about deaths", [.figure, .claim]),
    adjective(
      .exact, "Given without a hedge or bound.", "exact figures about deaths by official sources",
      [.figure]),
    adjective(
      .disputed, "In conflict with another figure on the same thing.",
      "disputed figures about deaths | compare by source", [.figure]),
    adjective(
      .attributed, "With a source.", "attributed figures about deaths",
      [.quote, .claim, .figure]),
    adjective(
      .unattributed, "Without a source.", "unattributed figures from BLAST!",
      [.quote, .claim, .figure]),
    adjective(
      .loaded, "Coloured, by the list of loaded words.",
      "loaded words where speaker is missing in articles from BLAST!", [.word], later: [.word]),
  ]

  private static func adjective(
    _ adjective: Adjective, _ help: String, _ example: String, _ kinds: [Kind],
    later: [Kind] = []
  ) -> AdjectiveEntry {
    AdjectiveEntry(
      adjective: adjective, help: help, example: example, kinds: kinds,
      builtKinds: kinds.filter { !later.contains($0) })
  }
}
