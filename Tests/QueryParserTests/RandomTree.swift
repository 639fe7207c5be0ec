// Random trees that a parser could have made.

import Text

@testable import QueryParser

/// Makes trees; spans are all empty.
struct RandomTree {
  var random: SeededGenerator
  private var depth = 0
  private let here = Span.empty(at: 0)

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func statement() -> Statement {
    depth = 0
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .continuation(stages(1...3))
    case 1: return .explain(query())
    case 2:
      return .letDefinition(
        LetDefinition(
          name: word(["toll", "said_by", "x"]), parameters: maybe ? [word(["who"])] : [],
          query: query()))
    case 3: return .parameter(name: word(["day"]), value: value())
    case 4: return .topic(name: word(["doors"]), entries: [text(), text()])
    default: return .query(query())
    }
  }

  private var maybe: Bool {
    mutating get { Bool.random(using: &random) }
  }

  private mutating func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }

  private mutating func word(_ choices: [String]) -> Word { Word(text: pick(choices), span: here) }

  /// Names and words of every awkward sort.
  private mutating func text() -> Word {
    word([
      "Kim", "Dana Kim", "Stratford on Avon council", "official sources", "speaker", "place",
      "1,200", "2025-03-05", "by", "O’Neill", "5 Live", "flood*", "a  b", "#p1", "$x", "김민준",
      "where", "'x'", "near", "x; y", "a|b", "-- x", "10%", "AT & T", "& Co", "3 million",
      "named sources", "by-election", "BLAST!", "x (y)", "count", "sources", "é", "a, b", "no",
    ])
  }

  private mutating func field() -> Word {
    word(["value", "length", "source_type", "on_time", "topic"])
  }

  private mutating func handle() -> HandleNode {
    HandleNode(
      letter: pick(["q", "a"]), number: Int.random(in: 0..<99, using: &random), span: here)
  }

  private mutating func query() -> Query {
    depth += 1
    defer { depth -= 1 }
    return Query(noun: noun(), stages: maybe ? stages(0...2) : [], span: here)
  }

  private mutating func adjectives(of sources: Bool = false) -> [AdjectiveNode] {
    let all = sources ? Adjective.allCases.filter(\.describesSources) : Adjective.allCases
    return maybe ? [AdjectiveNode(adjective: pick(all), span: here)] : []
  }

  private mutating func noun() -> NounPhrase {
    var adjectives: [AdjectiveNode] = []
    let head: Head
    switch Int.random(in: 0..<8, using: &random) {
    case 0: head = .variable(word(["last", "toll"]))
    case 1: head = .call(word(["said"]), [value(), value()])
    case 2: head = .handles([handle(), handle()])
    default:
      adjectives = self.adjectives()
      head = .kind(pick(Kind.allCases), here)
    }
    return NounPhrase(
      adjectives: adjectives, head: head, filters: filters(0...3), tail: maybe ? tail() : nil,
      span: here)
  }

  private mutating func tail() -> Tail? {
    guard depth < 4 else { return nil }
    depth += 1
    defer { depth -= 1 }
    return Tail(
      adjectives: adjectives(), unit: pick(Kind.allCases.filter(\.isUnit)), filters: filters(0...2),
      inner: maybe ? (tail().map { [$0] } ?? []) : [], span: here)
  }

  private mutating func filters(_ count: ClosedRange<Int>) -> [Filter] {
    let n = Int.random(in: count, using: &random)
    return (0..<n).map { filter(isLast: $0 == n - 1) }
  }

  private mutating func filter(isLast: Bool) -> Filter {
    let description = description(isLast: isLast)
    var isNegated = maybe
    if case .where = description { isNegated = false }
    return Filter(isNegated: isNegated, description: description, keyword: here, span: here)
  }

  private mutating func description(isLast: Bool) -> Filter.Description {
    switch Int.random(in: 0..<(depth < 4 ? 15 : 11), using: &random) {
    case 0: return .by(names())
    case 1: return .from(names())
    case 2: return .mentioning(names())
    case 3: return .about(names(ofTopics: true))
    case 4: return .saying((0...Int.random(in: 0...1, using: &random)).map { _ in chain() })
    case 5: return .matching(regex())
    case 6: return .since(date())
    case 7: return .before(date())
    case 8: return .on(date())
    case 9: return .between(date(), date())
    case 10: return .inDate(DateNode(form: .text(pick(["2025", "March 2025"])), span: here))
    case 11: return .inPlaces((0...Int.random(in: 0...1, using: &random)).map { _ in place() })
    case 12:
      let isOpen = isLast && maybe
      var nouns = (0...Int.random(in: 0...1, using: &random)).map { _ in counted(isBare: false) }
      if isOpen { nouns.append(counted(isBare: true)) }
      return .with(nouns, isOpen: isOpen)
    case 13:
      depth += 1
      defer { depth -= 1 }
      return .anyOf([filters(1...2), filters(1...2)])
    default: return .where(condition())
    }
  }

  private mutating func names(ofTopics: Bool = false) -> Names {
    let items = (0...Int.random(in: 0...2, using: &random)).map { _ in name(isTopic: ofTopics) }
    return Names(items: items, joiner: items.count > 1 && maybe ? .and : .or)
  }

  private mutating func name(isTopic: Bool) -> NameNode {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .variable(word(["who"]))
    case 1: return .handle(handle())
    case 2 where depth < 4: return .search(query(), here)
    case 3 where !isTopic:
      return .sources([AdjectiveNode(adjective: pick([.named, .vague]), span: here)], here)
    case 4 where !isTopic: return .call(word(["said"]), [value()], here)
    default: return .words(text())
    }
  }

  private mutating func chain() -> PhraseChain {
    let links = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      PhraseChain.Link(order: pick([.near, .then]), phrase: phrase())
    }
    return PhraseChain(
      first: phrase(), links: links, within: links.isEmpty || maybe ? nil : within(), span: here)
  }

  private mutating func phrase() -> PhraseNode {
    let count = pick([1, 1, 2, 3])
    let choices = (0..<count).map { _ in
      maybe ? PhraseNode.Choice.words(text()) : .variable(word(["w"]))
    }
    return PhraseNode(choices: choices, span: here)
  }

  private mutating func within() -> Within {
    Within(extent: pick([.words(5), .sentence, .paragraph]), span: here)
  }

  private mutating func regex() -> RegexNode {
    RegexNode(
      pattern: pick(["a|b", "\\bBoard\\b", "x\\/y", "( )"]), isCaseSensitive: maybe, span: here)
  }

  private mutating func date() -> DateNode {
    if Int.random(in: 0..<5, using: &random) == 0 {
      return DateNode(form: .variable(word(["day"])), span: here)
    }
    let text = pick([
      "2025", "2025-03", "2025-03-05", "2025-03-05 18:00", "March 2025", "5 March", "today",
      "3 days ago", "last week",
    ])
    return DateNode(form: .text(text), span: here)
  }

  private mutating func place() -> PlaceNode {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .part(word(["headline", "lead", "caption"]))
    case 1: return .handle(handle())
    case 2: return .variable(word(["x"]))
    default: return .search(query(), here)
    }
  }

  private mutating func counted(isBare: Bool) -> CountedNoun {
    let quantity: CountedNoun.Quantity? = pick([nil, .atLeast(2), .atMost(3), .exactly(1), .no])
    let noun: CountedNoun.Noun
    if isBare {
      noun = .bare(adjectives(), pick(Kind.allCases))
    } else {
      noun = maybe ? .variable(word(["x"])) : .search(query())
    }
    return CountedNoun(quantity: quantity, noun: noun, span: here)
  }

  private mutating func condition() -> Condition {
    depth += 1
    defer { depth -= 1 }
    switch Int.random(in: 0..<(depth < 5 ? 6 : 3), using: &random) {
    case 3: return .not(condition())
    case 4: return .all([condition(), condition()])
    case 5: return .any([condition(), condition(), condition()])
    default: return .test(test())
    }
  }

  private mutating func test() -> Test {
    let predicate: Test.Predicate
    switch Int.random(in: 0..<6, using: &random) {
    case 0: predicate = .contains(value())
    case 1: predicate = .matches(regex())
    case 2: predicate = .isMissing
    case 3: predicate = .isKnown
    default: predicate = .compare(pick(Comparison.allCases), value())
    }
    return Test(field: field(), predicate: predicate, span: here)
  }

  private mutating func value() -> Value {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return Value(form: .variable(word(["v"])), span: here)
    case 1: return Value(form: .handle(handle()), span: here)
    case 2: return Value(form: .isoDate(pick(["2025-03", "2025-03-05 18:00"])), span: here)
    case 3:
      let (value, isPercent, text): (Double, Bool, String) = pick([
        (3, false, "3"), (1_500_000, false, "1.5 million"), (10, true, "10%"),
        (-1200, false, "-1,200"),
      ])
      return Value(form: .number(value, isPercent: isPercent, text: text), span: here)
    default: return Value(form: .words(text()), span: here)
    }
  }

  private mutating func stages(_ count: ClosedRange<Int>) -> [Stage] {
    (0..<Int.random(in: count, using: &random)).map { _ in
      Stage(step: step(), keyword: here, span: here)
    }
  }

  private mutating func step() -> Stage.Step {
    switch Int.random(in: 0..<24, using: &random) {
    case 0: return .groupBy([field(), field()])
    case 1: return .aggregate([aggregate(), aggregate()])
    case 2: return .sortBy(field(), isDescending: maybe)
    case 3: return .top(5)
    case 4: return .rows([1...1, 3...5])
    case 5: return .sample(20, seed: pick([0, 7]))
    case 6: return .dedupe(by: maybe ? field() : nil, near: pick([nil, 0.9, 1, 0.00001]))
    case 7: return .where(condition())
    case 8: return .combine(pick(SetOperation.allCases), search())
    case 9: return .compareBy(field())
    case 10: return .conflicts(tolerance: pick([nil, 10, 2.5]))
    case 11: return .timeline(pick(Period.allCases))
    case 12: return .kwic(maybe ? phrase() : nil, maybe ? within() : nil)
    case 13: return .collocates(phrase(), maybe ? within() : nil)
    case 14: return .keywords(search())
    case 15: return .show([field()])
    case 16: return .context(pick([nil, 2]))
    case 17: return .why
    case 18: return .open
    case 19: return .plot(pick(PlotShape.allCases))
    case 20: return .export(pick(ExportFormat.allCases), word(["kim.csv", "a b.csv"]))
    case 21: return .expect(.count(pick(Comparison.allCases), 3))
    case 22: return .expect(pick([.empty, .every(test()), .some(test()), .no(test())]))
    default: return .top(1)
    }
  }

  private mutating func aggregate() -> Aggregate {
    let function: Aggregate.Function = pick([
      .count, .countDistinct(field()), .of(pick(FieldFunction.allCases), field()),
    ])
    return Aggregate(function: function, span: here)
  }

  private mutating func search() -> NameNode {
    maybe && depth < 4 ? .search(query(), here) : .variable(word(["x"]))
  }
}
