// The fields of each kind.
//
// A name used by several kinds keeps its meaning; where the values differ (`type`, `name`) it has an
// entry for each. `missing` tells that a row may lack it: a comparison with it is then false.

extension Vocabulary {
  /// All fields, in the order in which a kind lists its own.
  public static let fields: [FieldEntry] =
    sharedFields + articleFields + quoteFields + figureFields + sourceFields + entityFields
    + textFields + claimFields

  /// The types of sources, also of the source of a quote, figure or claim.
  public static let sourceTypes = [
    "observation", "none", "hearsay", "media", "social", "document", "anonymous", "role-only",
    "official", "expert", "eyewitness", "named", "organisation", "group",
  ]
  /// Parts of an article.
  public static let parts = [
    "headline", "deck", "lead", "body", "heading", "caption", "pullquote", "embed",
  ]

  private static let texts: [Kind] = [
    .article, .paragraph, .sentence, .quote, .claim, .figure, .source, .date, .word,
  ]

  private static let sharedFields: [FieldEntry] = [
    field("id", Kind.allCases, .handle, "The handle of the row.", "quotes by Kim | show id, text"),
    field("text", texts, .text, "The words of the row.", "quotes where text contains crew"),
    field(
      "article", texts, .handle, "The article it stands in.",
      "quotes by Kim | group by article | count", group: true),
    field(
      "outlet", texts, .name, "Who published the article.",
      "quotes by Osk | group by outlet | count", missing: true, group: true),
    field(
      "date", texts, .date, "When the article was published.",
      "figures about deaths | sort by date",
      missing: true, group: true),
    field(
      "hour", texts, .date, "The hour of publication.", "articles | group by hour | count",
      missing: true, group: true),
    field(
      "day", texts, .date, "The day of publication.", "articles | group by day | count",
      missing: true, group: true),
    field(
      "week", texts, .date, "The week of publication, from Monday.",
      "articles | group by week | count", missing: true, group: true),
    field(
      "month", texts, .date, "The month of publication.", "articles | group by month | count",
      missing: true, group: true),
    field(
      "year", texts, .number, "The year of publication.", "articles | group by year | count",
      missing: true, group: true),
    field(
      "part", texts, .choice(parts), "Where in the article it stands.",
      "figures about deaths | group by part | count", group: true),
    field(
      "confidence", Kind.allCases, .choice(["A", "B", "C", "unmeasured"]),
      "How often the rule that found it is right: A at least .9, B at least .7.",
      "quotes where confidence = A", group: true),
  ]

  private static let articleFields: [FieldEntry] = [
    field(
      "title", [.article], .text, "The headline.", "articles where title contains ferry",
      missing: true),
    field(
      "author", [.article], .list, "The names of the byline.",
      "articles where author is missing", missing: true, group: true),
    field(
      "section", [.article], .text, "The section of the outlet.",
      "articles | group by section | count", missing: true, group: true),
    field(
      "genre", [.article],
      .choice([
        "article", "agency", "statement", "investigation", "blog", "opinion", "letter",
        "live-blog", "correction", "summary",
      ]),
      "What sort of article it is.", "articles where genre = agency", group: true, status: .later),
    field(
      "length", [.article, .quote, .paragraph, .sentence], .number, "Words in it.",
      "articles where length < 300"),
    field(
      "quotes", [.article, .source, .speaker, .person, .organisation, .place, .outlet],
      .number, "Quotes in it, or theirs.", "speakers | sort by quotes desc"),
    field(
      "figures", [.article, .source, .speaker, .person, .organisation, .place, .outlet],
      .number, "Figures in it, or theirs.", "articles where figures > 5"),
    field("sources", [.article, .outlet], .number, "Sources used.", "articles | sort by sources"),
    field(
      "named_sources", [.article, .outlet], .number, "Sources with a name.",
      "articles where named_sources = 0"),
    field(
      "unnamed_sources", [.article, .outlet], .number, "Sources without a name.",
      "articles | sort by unnamed_sources desc"),
    field(
      "official_sources", [.article, .outlet], .number, "Official sources.",
      "articles | sort by official_sources desc"),
    field(
      "original", [.article], .handle,
      "The earliest article of the same wire copy; missing if it is that one.",
      "articles where original = #a1", missing: true, status: .later),
    field(
      "copies", [.article], .number, "Articles that reprint it.",
      "articles where copies > 0", status: .later),
    field(
      "corrects", [.article], .handle, "The article it corrects.",
      "articles where corrects is known", missing: true, status: .later),
    field(
      "headline_differs", [.article], .text, "What the headline says otherwise than the text.",
      "articles where headline_differs is known", missing: true, status: .later),
    field(
      "updated", [.article], .date, "When it was last changed.",
      "articles where updated is known", missing: true),
    field("url", [.article], .text, "Its address.", "articles | show title, url", missing: true),
    field("file", [.article], .text, "The file it was loaded from.", "articles | show id, file"),
    field(
      "language", [.article], .text, "The language of its text.",
      "articles where language != en", missing: true),
  ]

  private static let quoteFields: [FieldEntry] = [
    field(
      "speaker", [.quote, .word, .claim], .name, "Who speaks, resolved to a name.",
      "quotes by Kim | count distinct speaker", missing: true, group: true),
    field(
      "as", [.quote, .source], .text, "How the text writes the name.",
      "quotes by Kim | show as, text", missing: true),
    field(
      "form", [.quote], .choice(["direct", "indirect", "mixed"]),
      "Whether the words stand in quotation marks.", "quotes by Kim where form = mixed",
      group: true),
    field(
      "kind", [.quote, .claim],
      .choice([
        "said", "wrote", "asked", "believes", "intends", "denies", "declined", "hedged",
      ]),
      "What the source does with the words.", "quotes where kind = denies"),
    field(
      "verb", [.quote, .source, .claim], .text, "The reporting word: said, insisted.",
      "quotes by Osk | group by verb | count", missing: true, group: true),
    field(
      "source_type", [.quote, .figure, .claim], .choice(sourceTypes), "The type of its source.",
      "quotes where source_type = official", group: true),
    field(
      "resolved", [.quote], .boolean, "Whether a pronoun or role was resolved to the speaker.",
      "quotes by Kim where resolved = yes"),
  ]

  private static let figureFields: [FieldEntry] = [
    field(
      "value", [.figure], .number, "The number; missing for ranges and vague words.",
      "figures about deaths where value > 20", missing: true),
    field(
      "low", [.figure], .number, "The least that the words allow.",
      "figures about deaths | show low, high", missing: true),
    field(
      "high", [.figure], .number, "The most that the words allow.",
      "figures about deaths where high < 20", missing: true),
    field(
      "unit", [.figure], .text, "What it is measured in: percent, USD, kilometre, people.",
      "figures where unit = percent", missing: true, group: true),
    field(
      "per", [.figure], .text, "What a rate is per.", "figures where per is known",
      missing: true),
    field(
      "counted", [.figure], .text, "What is counted.", "figures | group by counted | count",
      missing: true, group: true),
    field(
      "topic", [.figure], .text, "The topic of what is counted: deaths, injuries.",
      "figures about casualties | group by topic | count", missing: true, group: true),
    field(
      "type", [.figure],
      .choice([
        "count", "money", "percent", "points", "measure", "duration", "ratio", "rate", "vague",
        "age", "score", "year", "date", "time", "ordinal", "name", "id", "pronoun",
      ]),
      "What sort of number; the last nine are hidden until asked for.", "figures where type = age",
      group: true),
    field(
      "bound", [.figure],
      .choice([
        "exact", "about", "at least", "at most", "more than", "less than", "range", "vague",
      ]),
      "What the words allow.", "figures about troops where bound = at most", group: true),
    field(
      "hedge", [.figure, .claim], .text, "The words that weaken it.",
      "figures about deaths where hedge is known", missing: true, group: true),
    field(
      "source", [.figure, .claim], .name, "Who gave it.",
      "figures about deaths where source is missing", missing: true, group: true),
    field(
      "place", [.figure], .name, "Where the counted things are.",
      "figures where place is known", missing: true, group: true),
    field(
      "time", [.figure], .text, "When the counted things are.",
      "figures about deaths | sort by time", missing: true),
    field(
      "trend", [.figure], .choice(["up", "down"]), "Whether it rises or falls.",
      "figures where trend = up", missing: true),
    field(
      "level", [.figure], .choice(["level", "change"]),
      "Whether it is a level (rose to 12) or a change (rose by 12).",
      "figures where level = change", missing: true),
    field(
      "modality", [.figure, .claim],
      .choice([
        "plain", "confirmed", "estimated", "feared", "projected", "preliminary", "disputed",
        "denied", "believed", "hearsay",
      ]),
      "How sure the text is.", "figures about deaths where modality = feared", group: true),
    field(
      "relation", [.figure], .choice(["subset of", "in addition to"]),
      "What it is to another figure of the article.", "figures where relation is known",
      missing: true),
  ]

  private static let sourceFields: [FieldEntry] = [
    field(
      "type", [.source], .choice(sourceTypes), "The type by the typology of sources.",
      "sources where type = role-only", group: true),
    field(
      "named", [.source], .boolean, "Identified by name and speaking.",
      "sources where named = no"),
    field(
      "official", [.source], .boolean, "Holds an office of state.",
      "sources where official = yes"),
    field(
      "identity", [.source],
      .choice(["person", "group", "document", "data", "self"]),
      "What it is.", "sources | group by identity | count", missing: true, group: true),
    field(
      "capacity", [.source], .list, "As what it speaks: government, emergency, company.",
      "sources | group by capacity | count", missing: true, group: true),
    field(
      "channel", [.source],
      .choice([
        "interview", "statement", "speech", "document", "court", "social", "press",
        "observation", "declined",
      ]),
      "How the words came.", "sources where channel = declined", group: true),
    field(
      "distance", [.source], .choice(["first-hand", "reported", "hearsay"]),
      "How near it stands to the words.", "sources where distance = hearsay"),
    field(
      "reason", [.source], .choice(["given", "formula", "none"]),
      "Why it is unnamed, as the text says.", "anonymous sources where reason = none",
      missing: true),
    field(
      "anonymity", [.source], .choice(["specific", "bare"]),
      "How much is told of an unnamed source.", "anonymous sources where anonymity = bare",
      missing: true),
    field(
      "verifies", [.source], .choice(["document", "data", "seen", "none"]),
      "What it rests on beside its word.", "sources where verifies = seen"),
    field(
      "interest", [.source], .boolean, "Speaks for a party in the event.",
      "sources where interest = yes"),
    field(
      "words", [.source, .speaker, .person, .organisation, .place], .number,
      "Words given to it.", "speakers | sort by words desc"),
    field(
      "claims", [.source], .number, "Claims given to it.", "sources | sort by claims desc",
      status: .later),
  ]

  private static let people: [Kind] = [.speaker, .person, .organisation, .place]

  private static let entityFields: [FieldEntry] = [
    field(
      "name", people + [.outlet, .source], .name, "The fullest form of the name.",
      "speakers | show name, quotes", group: true),
    field(
      "aliases", people, .list, "Other forms of the name.", "people | show name, aliases",
      missing: true),
    field(
      "role", people, .list, "Office or role, as texts give it.",
      "speakers | group by role | count", missing: true, group: true),
    field(
      "type", people, .choice(["person", "organisation", "place"]), "What it is.",
      "speakers | group by type | count", group: true),
    field(
      "mentions", people, .number, "Times it is mentioned.",
      "places in articles about ferry | sort by mentions desc"),
    field(
      "articles", people + [.outlet], .number, "Articles it is in.",
      "people | sort by articles desc"),
    field(
      "first", people + [.outlet], .date, "The date of the earliest article.",
      "speakers | sort by first", missing: true),
    field(
      "last", people + [.outlet], .date, "The date of the latest article.",
      "speakers | sort by last desc", missing: true),
  ]

  private static let textFields: [FieldEntry] = [
    field(
      "type", [.date], .choice(["date", "time", "duration", "set"]), "What sort of date.",
      "dates | group by type | count", group: true),
    field(
      "value", [.date], .text, "The date in ISO form.", "dates in #a11 | show text, value",
      missing: true),
    field(
      "precision", [.date],
      .choice(["minute", "hour", "day", "week", "month", "quarter", "year", "decade"]),
      "How exact it is.", "dates in #a11 where precision = day", missing: true),
    field(
      "lemma", [.word], .text, "The dictionary form: say of said, do and not of don’t.",
      "words where lemma = say", missing: true, group: true),
    field(
      "class", [.word], .text, "The part of speech.", "words | group by class | count",
      group: true, status: .later),
    field(
      "lexicon", [.word], .choice(["loaded", "hedge", "vague", "none"]),
      "The word list it stands in.", "words in #a10 where lexicon = hedge", group: true),
    field(
      "quoted", [.word],
      .choice([
        "scare", "title", "nickname", "slogan", "term", "name", "foreign", "unattributed",
      ]),
      "Why it stands in quotation marks that are nobody's words.", "words where quoted = scare",
      missing: true, group: true),
    field(
      "number", [.paragraph, .sentence], .number, "Its number in the article.",
      "paragraphs where number = 1"),
  ]

  private static let claimFields: [FieldEntry] = [
    field(
      "negated", [.claim], .boolean, "Whether it denies.", "claims where negated = yes"),
    field(
      "agent", [.claim], .name, "Who is said to act.", "claims where agent is missing",
      missing: true, status: .later),
  ]

  private static func field(
    _ name: String, _ kinds: [Kind], _ type: FieldType, _ help: String, _ example: String,
    missing: Bool = false, group: Bool = false, status: BuildStatus = .built
  ) -> FieldEntry {
    FieldEntry(
      name: name, kinds: kinds, type: type, mayBeMissing: missing, isGroupable: group, help: help,
      example: example, status: status)
  }
}
