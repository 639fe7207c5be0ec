// Tags of tokens in words, lemmas.

import Text

extension TextColumns {
  /// Universal part of speech of a token: `VERB`, `PROPN`; nil if it has none.
  public func universalTag(_ token: Int) -> String? {
    guard let set = ModelSet.embedded.tagger?.tags, tags.indices.contains(token) else { return nil }
    return set.universal[Int(tags[token])]
  }

  /// Penn tag of a token: `VBD`, `NNP`; nil if it has none.
  public func pennTag(_ token: Int) -> String? {
    guard let set = ModelSet.embedded.tagger?.tags, tags.indices.contains(token) else { return nil }
    return set.penn[Int(tags[token])]
  }

  /// Dictionary form of a token: `say` of `said`; nil if the program has no lemmas or the token no
  /// tag.
  public func lemma(_ token: Int) -> String? {
    tags.indices.contains(token) ? text.lemma(of: tokens.span(token), tag: tags[token]) : nil
  }

  /// What the name tagger says of a token; outside if there is no such model.
  @inline(__always)
  func nameLabel(_ token: Int) -> NameLabel {
    token >= 0 && token < nameLabels.count ? NameLabel(code: nameLabels[token]) : .outside
  }

  /// The kind that most tokens of a run have by the name tagger; nil if fewer than half are in a name.
  func taggedKind(_ run: Range<Int>) -> NameKind? {
    var counts = [0, 0, 0]
    for token in run {
      if let kind = nameLabel(token).kind { counts[Int(kind.rawValue)] += 1 }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }),
      counts[best] * 2 > run.count
    else { return nil }
    return NameKind(rawValue: UInt8(best))
  }
}

extension ByteText {
  /// Dictionary form of a word that has a tag of `TextColumns.tags`; always the same for the same
  /// bytes and tag. Nil if the program has no lemmas.
  ///
  /// Without `isInflected` no ending is taken off, for the first part of a word that another one
  /// ends: the `re` of “re-elected”.
  public func lemma(of word: Span, tag: UInt8, isInflected: Bool = true) -> String? {
    guard let lemmatizer = ModelSet.embedded.lemmatizer, Int(tag) < LemmaClass.embedded.count
    else { return nil }
    let kind = LemmaClass.embedded[Int(tag)]
    var lemma: [UInt8] = []
    bytes.withUnsafeBufferPointer {
      lemmatizer.find(
        $0, in: word.range, as: isInflected ? kind : kind.forCapitals, into: &lemma)
    }
    return String(decoding: lemma, as: UTF8.self)
  }
}

extension LemmaClass {
  /// Classes of the program's tags, by `TagID`.
  static let embedded: [LemmaClass] =
    ModelSet.embedded.tagger.map { tagger in
      zip(tagger.tags.universal, tagger.tags.penn).map { LemmaClass(universal: $0, penn: $1) }
    } ?? []
}
