// What the lists of bodies and terms say of a run of capitals.
//
// In: runs of tokens and the list of names. Out: whether the run is such a name where it stands. An
// entry is meant unless it is marked ambiguous; then the form lexicon and the tagger are asked.
// Leaves to others: names of no list.

import Text

extension NameFinder {
  /// A listed body or term that begins with a token, whatever its capitals are: `al-Qaeda`,
  /// `Doctors Without Borders`.
  func listedRun(at token: Int, in sentence: Sentence) -> Range<Int>? {
    guard columns.isWordStart(token) else { return nil }
    switch columns.tokens.shape[token] {
    case .capitalised, .upper, .mixed: break
    case .lower, .none: guard columns.tokens.isCompounded(token) else { return nil }
    }
    if let known = listed.longest(at: token, upTo: sentence.tokens.upperBound, in: columns),
      !known.name.isAmbiguous
    {
      return known.tokens
    }
    let word = token..<columns.wordEnd(token)
    guard let name = listed.entry(word, in: columns), !name.isAmbiguous else { return nil }
    return word
  }

  /// Body, or no name of anybody, if the list holds a run and its entry is meant here.
  func listedKind(of run: Range<Int>) -> NameSpan.Kind? {
    guard let name = listed.entry(run, in: columns) else { return nil }
    let tagged = columns.taggedKind(run)
    // Ann Taylor is a shop, and anybody's name.
    let mayBePerson = columns.is(run.lowerBound, .givenName) && tagged == .person
    switch name.kind {
    case .term:
      return name.isAmbiguous || mayBePerson ? nil : .other
    case .organisation:
      if name.isAmbiguous ? tagged == .organisation || isNothingElse(run) : !mayBePerson {
        return .organisation
      }
      return nil
    }
  }

  /// A given name by the project's list, or by the form lexicon if no list has the word.
  func isGivenName(_ token: Int) -> Bool {
    columns.is(token, .givenName)
      || columns.tokens.word[token] == 0 && columns.lexiconFacts(token).contains(.givenName)
  }

  /// `R-Mont.`, `D-Port Anders`: party and state behind an American politician's name.
  func isPartyTag(_ run: Range<Int>) -> Bool {
    let first = run.lowerBound
    guard columns.tokens.isCompounded(first), columns.tokens.length[first] == 1,
      columns.isSign(first - 1, ",") || columns.isSign(first - 1, "(")
    else { return false }
    return columns.isWordStart(first)
  }

  /// Whether a run is a people or faith that stands before somebody's name.
  func isPeople(_ run: Range<Int>) -> Bool {
    guard let name = listed.entry(run, in: columns), name.kind == .term, !name.isAmbiguous else {
      return false
    }
    return name.sort == "people" || name.sort == "religion"
  }

  /// Whether no word of a run is a given name, family name or place by the form lexicon, and the
  /// run is no title.
  private func isNothingElse(_ run: Range<Int>) -> Bool {
    guard columns.taggedKind(run) == nil, ModelSet.embedded.lexicon != nil else { return false }
    let others: LexiconBits = [
      .givenName, .nickname, .surname, .city, .country, .region, .water, .title,
    ]
    return run.allSatisfy { columns.lexiconFacts($0).isDisjoint(with: others) }
  }
}
